import type {People} from '../journal/person/person.ts';
import {eachFound} from '../journal/query/find-words.ts';
import {type Folded, foldWithPlaces, wordsWithin} from '../journal/query/fold.ts';
import {isMeant} from '../journal/query/known-by.ts';
import {isAt, isUnder} from '../journal/query/match.ts';
import type {Term} from '../journal/query/query.ts';
import type {Plan, WordsPart} from './plan.ts';
import {nameInOne, type Vocabulary} from './vocabulary.ts';

/** A stretch of a text, `start` to `end` in UTF-16 units. Never splits a letter from its accents. */
export type Stretch = {readonly start: number; readonly end: number};

/** What a text is in its entry: `with:` marks people, `at:` places, `tag:` tags, and words mark all. */
export type TextRole = 'person' | 'place' | 'tag' | 'text';

/** Every stretch of a text that the plan of a search means, in order, not overlapping: for highlighting. */
export const spansOf = (plan: Plan, text: string, field: TextRole, people: People): readonly Stretch[] => {
	if (text === '' || (plan.wanted.length === 0 && field === 'text')) return [];
	const folded = foldWithPlaces(text);
	const spans = plan.wanted.flatMap(part => [
		...typedWords(part, text, folded),
		...(part.isLoose ? meantWords(plan.vocabulary, part, folded) : []),
	]);
	if (plan.filters.some(({term}) => isWhole(term, text, field, people))) return [{start: 0, end: text.length}];
	return joined(spans);
};

/** Whether a filter asks for this name as a whole. */
const isWhole = (term: Term, text: string, field: TextRole, people: People): boolean =>
	(term.kind === 'with' && field === 'person' && isMeant(people, term.name)(text)) ||
	(term.kind === 'at' && field === 'place' && isAt(text, term.place)) ||
	(term.kind === 'tag' && field === 'tag' && isUnder(text, term.tag));

/** Where the words are as they were typed; capitals do not count where misspellings are meant. */
const typedWords = ({term, isLoose}: WordsPart, text: string, folded: Folded): readonly Stretch[] =>
	Array.from(eachFound(isLoose ? {...term, capitals: []} : term, text, folded.folded), ({at}) =>
		inText(folded, at, at + term.folded.length),
	);

/** The words that a misspelt one may mean; and names that it means in one word. */
const meantWords = ({numbers}: Vocabulary, {meanings: [meaning]}: WordsPart, folded: Folded): readonly Stretch[] => {
	const words = Array.from(wordsWithin(folded.folded), ({0: word, index}) => ({
		word,
		start: index,
		end: index + word.length,
	}));
	const isWanted = (word: string): boolean => (meaning?.inName[numbers.get(word) ?? -1] ?? 0) > 0;
	const spans = words.filter(({word}) => isWanted(word)).map(({start, end}) => inText(folded, start, end));
	for (const [first, {start}] of words.entries()) {
		for (let count = 2; count <= mostWordsOfName && first + count <= words.length; count++) {
			const run = words.slice(first, first + count);
			if (isWanted(nameInOne(run.map(({word}) => word)))) spans.push(inText(folded, start, run.at(-1)?.end ?? start));
		}
	}
	return spans;
};

const mostWordsOfName = 5;

/** The stretch of the text that a stretch of its folded form came from: whole letters, with what belongs to them. */
const inText = ({places}: Folded, from: number, to: number): Stretch => {
	let after = to;
	while (after < places.length - 1 && places[after] === places[to - 1]) after++;
	return {start: places[from] ?? 0, end: places[after] ?? 0};
};

/** In order, and those that touch or overlap made one. */
const joined = (spans: readonly Stretch[]): readonly Stretch[] => {
	const result: Stretch[] = [];
	for (const span of [...spans].sort((a, b) => a.start - b.start || a.end - b.end)) {
		const before = result.at(-1);
		if (before && span.start <= before.end)
			result[result.length - 1] = {start: before.start, end: Math.max(before.end, span.end)};
		else result.push(span);
	}
	return result;
};
