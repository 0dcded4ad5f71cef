import {type Ask, compareText, type Entry, firstLine, type Need} from '../entry.ts';
import type {Journal} from '../journal.ts';
import type {Month} from '../month.ts';
import {allPersons} from '../people/people.ts';
import type {People, Person} from '../person/person.ts';
import {peopleOf} from '../person/who.ts';
import {remembered} from '../remember.ts';
import {entriesWithWord, haystack} from './haystack.ts';
import {foldedWords, formsOf, type NeedWord, nearness, wordsOfNeed} from './need-words.ts';

/**
 * Somebody who might help with a need, and why: `offers: law`, `did: read my CV`, `wrote about: lawyer, Bern`. At least
 * one reason.
 */
export type Introduction = {readonly name: string; readonly why: readonly string[]};

type Source = 'offers' | 'works' | 'did' | 'tags' | 'wrote about';
/** What a word in common is worth: what somebody offers says more than what was once talked about. */
const weights: Readonly<Record<Source, number>> = {offers: 6, works: 5, did: 4, tags: 2, 'wrote about': 1};

/** What speaks for a person, by its source: the words to show, and what each word of the need is worth. */
type Case = {readonly why: Map<Source, Set<string>>; readonly words: Map<NeedWord, number>; isSound: boolean};

/** Entries that are looked through for people to introduce. */
export const introducing = 10_000;

/**
 * The three people whose offers, work, deeds or past entries share most with a need, best first; never those who have
 * the need, and nobody rather than somebody for a word that says little. Of the entries, the newest `most` are looked
 * through: 10,000 are read for the first time in some 30 ms.
 */
export const introductions = (journal: Journal, need: Need | Ask, most = introducing): readonly Introduction[] => {
	const words = neededWords(allPersons(journal), need, journal);
	const key = `${most} ${words.map(({written, isTelling}) => (isTelling ? written : `${written}?`)).join(' ')}`;
	const known = knownCases(journal);
	const cases = known.get(key) ?? allCases(journal, need, words, most);
	known.set(key, cases);
	return best(cases, new Set(peopleOf(need, journal.people)), 3);
};

/** Many need the same. */
const knownCases = remembered((_: Journal) => new Map<string, ReadonlyMap<string, Case>>());

const allCases = (
	journal: Journal,
	need: Need | Ask,
	words: readonly NeedWord[],
	most: number,
): ReadonlyMap<string, Case> => {
	const cases = casesOf(allPersons(journal), need, journal);
	const written = writtenWith(
		journal,
		words.filter(({isTelling}) => isTelling),
		most,
	);
	const tellers = tellersOf(written);
	for (const [name, byEntry] of written) addWritten(cases, name, byEntry, tellers);
	return cases;
};

/** Who offers what is needed, or whose work it is, by what is known of people alone: the best one. */
export const offering = (journal: Journal, need: Need | Ask): Introduction | undefined =>
	hasOffers(journal.people)
		? best(casesOf(journal.people.people, need, journal), new Set(peopleOf(need, journal.people)), 1)[0]
		: undefined;

const hasOffers = remembered(({people}: People): boolean =>
	people.some(({offers = [], work}) => offers.length > 0 || work !== undefined),
);

const best = (
	cases: ReadonlyMap<string, Case>,
	without: ReadonlySet<string>,
	most: number,
): readonly Introduction[] => {
	const score = ({words}: Case): number => [...words.values()].reduce((sum, one) => sum + one, 0);
	return [...cases]
		.filter(([name, {isSound}]) => isSound && !without.has(name))
		.sort(([a, one], [b, other]) => score(other) - score(one) || compareText(a, b))
		.slice(0, most)
		.map(([name, {why}]) => ({
			name,
			why: [...why]
				.sort(([a], [b]) => weights[b] - weights[a])
				.map(([source, shown]) => `${source}: ${[...shown].join(', ')}`),
		}));
};

const neededWords = (persons: readonly Person[], need: Need | Ask, {people}: Journal): readonly NeedWord[] => {
	const {names, cities} = wordsOfPersons(persons);
	const own = peopleOf(need, people)
		.flatMap(foldedWords)
		.filter(word => !names.has(word));
	return wordsOfNeed(need, own.length > 0 ? new Set([...names, ...own]) : names, cities);
};

/** The words of names and cities, which tell nothing of what is needed. */
const wordsOfPersons = remembered((persons: readonly Person[]) => ({
	names: new Set(persons.flatMap(({name}) => foldedWords(name))),
	cities: new Set(persons.flatMap(({city}) => (city === undefined ? [] : foldedWords(city)))),
}));

const speak = (
	cases: Map<string, Case>,
	name: string,
	source: Source,
	word: NeedWord,
	shown: string,
	near = 1,
): void => {
	const one: Case = cases.get(name) ?? {why: new Map(), words: new Map(), isSound: false};
	cases.set(name, one);
	one.isSound ||= word.isTelling;
	one.words.set(word, Math.max(one.words.get(word) ?? 0, weights[source] * near * (word.isTelling ? 1 : 0.1)));
	one.why.set(source, (one.why.get(source) ?? new Set()).add(shown));
};

/** The cases that offers and work make: a text counts where it shares a word that says enough by itself. */
const casesOf = (persons: readonly Person[], need: Need | Ask, journal: Journal): Map<string, Case> => {
	const cases = new Map<string, Case>();
	const words = neededWords(persons, need, journal);
	if (!words.some(({isTelling}) => isTelling)) return cases;
	for (const {name, offers = [], work} of persons) {
		const texts = [
			...offers.map(text => ['offers', text] as const),
			...(work === undefined ? [] : [['works', work] as const]),
		];
		for (const [source, text] of texts) {
			const folded = foldedWords(text);
			const shared = words.flatMap(word => {
				const near = nearness(folded, word, source === 'offers' ? 'things' : undefined);
				return near > 0 ? [{word, near}] : [];
			});
			if (shared.some(({word}) => word.isTelling))
				for (const {word, near} of shared) speak(cases, name, source, word, text, near);
		}
	}
	return cases;
};

type Written = Map<Entry, Set<NeedWord>>;

/** Which of the words are written in the newest entries with each person. */
const writtenWith = (
	{months, people}: Journal,
	words: readonly NeedWord[],
	most: number,
): ReadonlyMap<string, Written> => {
	const all = new Map<string, Written>();
	for (const hay of newest(months, most).map(haystack)) {
		for (const word of words) {
			for (const entry of new Set(formsOf(word).flatMap(form => entriesWithWord(form, hay)))) {
				for (const name of peopleOf(entry, people)) {
					const theirs: Written = all.get(name) ?? new Map();
					all.set(name, theirs);
					theirs.set(entry, (theirs.get(entry) ?? new Set()).add(word));
				}
			}
		}
	}
	return all;
};

/** With how many people each word was written about. */
const tellersOf = (all: ReadonlyMap<string, Written>): ReadonlyMap<NeedWord, number> => {
	const counts = new Map<NeedWord, number>();
	for (const theirs of all.values())
		for (const word of new Set([...theirs.values()].flatMap(words => [...words])))
			counts.set(word, (counts.get(word) ?? 0) + 1);
	return counts;
};

/** People with whom a word may have been written about, for it to tell anything about one of them. */
const fewPeople = 2;

/**
 * What was written is weaker than what is known: a favour that they did you with the word in it is a reason; a talk is
 * one where two of the words came up at once, or where one is its tag or came up again and again, with hardly anybody
 * else.
 */
const addWritten = (
	cases: Map<string, Case>,
	name: string,
	byEntry: Written,
	tellers: ReadonlyMap<NeedWord, number>,
): void => {
	const times = new Map<NeedWord, number>();
	for (const words of byEntry.values()) for (const word of words) times.set(word, (times.get(word) ?? 0) + 1);
	for (const [entry, words] of byEntry) {
		for (const word of words) {
			const isDeed = entry.kind === 'favour' && entry.way === 'received' && entry.state !== 'promised';
			const isTag = entry.tags?.some(tag => nearness(foldedWords(tag), word) > 0) ?? false;
			const isTheirs = (isTag || (times.get(word) ?? 0) > 2) && (tellers.get(word) ?? 0) <= fewPeople;
			if (isDeed) speak(cases, name, 'did', word, firstLine(entry));
			else if (words.size > 1 || isTheirs) speak(cases, name, isTag ? 'tags' : 'wrote about', word, word.written);
		}
	}
};

/** The newest months with at least so many entries. */
const newest = (months: readonly Month[], most: number): readonly Month[] => {
	const taken: Month[] = [];
	let entries = 0;
	for (const month of months) {
		if (entries >= most) break;
		taken.push(month);
		entries += month.entries.length;
	}
	return taken;
};
