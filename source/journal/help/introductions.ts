import {type Ask, compareText, type Need} from '../entry.ts';
import type {Journal} from '../journal.ts';
import {foldedWords} from '../names.ts';
import {allPersons} from '../people/people.ts';
import type {People, Person} from '../person/person.ts';
import {peopleOf} from '../person/who.ts';
import {remembered} from '../remember.ts';
import {type NeedWord, nearness, wordsOfNeed} from './need-words.ts';
import {type Talks, talksOf} from './talks.ts';

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

/**
 * The three people whose offers, work, deeds or past entries share most with a need, best first; never those who have
 * the need, and nobody rather than somebody for a word that says little. Of the entries, the newest 10,000 are
 * looked through.
 */
export const introductions = (journal: Journal, need: Need | Ask): readonly Introduction[] => {
	const words = neededWords(allPersons(journal), need, journal);
	const key = words.map(({written, isTelling}) => (isTelling ? written : `${written}?`)).join(' ');
	const known = knownCases(journal);
	const cases = known.get(key) ?? allCases(journal, need, words);
	known.set(key, cases);
	return best(cases, new Set(peopleOf(need, journal.people)), 3);
};

/** Many need the same. */
const knownCases = remembered((_: Journal) => new Map<string, ReadonlyMap<string, Case>>());

const allCases = (journal: Journal, need: Need | Ask, words: readonly NeedWord[]): ReadonlyMap<string, Case> => {
	const cases = casesOf(allPersons(journal), need, journal);
	addWritten(
		cases,
		talksOf(journal),
		words.filter(({isTelling}) => isTelling),
	);
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
	const scored = Array.from(cases, ([name, {isSound, words, why}]) => {
		let score = 0;
		if (isSound && !without.has(name)) for (const worth of words.values()) score += worth;
		return {name, why, score};
	});
	return scored
		.filter(({score}) => score > 0)
		.sort((a, b) => b.score - a.score || compareText(a.name, b.name))
		.slice(0, most)
		.map(({name, why}) => ({
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

/** What each of those offers, and works, who do. */
const offersOf = remembered((persons: readonly Person[]) =>
	persons.flatMap(({name, offers = [], work}) => {
		const texts = [
			...offers.map(text => ['offers', text] as const),
			...(work === undefined ? [] : [['works', work] as const]),
		];
		return texts.length > 0 ? [{name, texts}] : [];
	}),
);

/** The cases that offers and work make: a text counts where it shares a word that says enough by itself. */
const casesOf = (persons: readonly Person[], need: Need | Ask, journal: Journal): Map<string, Case> => {
	const cases = new Map<string, Case>();
	const words = neededWords(persons, need, journal);
	if (!words.some(({isTelling}) => isTelling)) return cases;
	for (const {name, texts} of offersOf(persons)) {
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

/**
 * What was written is weaker than what is known: a favour that they did you with the word in it is a reason; a talk is
 * one where two of the words came up at once, or where one is its tag or came up again and again, with hardly anybody
 * else.
 */
const addWritten = (cases: Map<string, Case>, talks: Talks, words: readonly NeedWord[]): void => {
	const found = words.map(word => ({word, ...talks.with(word)}));
	const together = new Uint16Array(talks.entries);
	for (const {entries} of found) for (const entry of entries) together[entry] = (together[entry] as number) + 1;
	for (const {word, entries, times, isTag} of found) {
		// Of whom it was said already that they wrote about it, and that it is a tag.
		const told = {'wrote about': new Set<string>(), tags: new Set<string>()};
		for (const entry of entries) {
			const isTogether = (together[entry] as number) > 1;
			if (!isTogether && !times && talks.areDeeds[entry] === 0) continue;
			const says = talks.deeds.get(entry);
			const source = isTag(entry) ? 'tags' : 'wrote about';
			for (const name of talks.people[entry] ?? []) {
				if (says !== undefined) speak(cases, name, 'did', word, says);
				else if (!told[source].has(name) && (isTogether || source === 'tags' || (times?.get(name) ?? 0) > 2)) {
					told[source].add(name);
					speak(cases, name, source, word, word.written);
				}
			}
		}
	}
};
