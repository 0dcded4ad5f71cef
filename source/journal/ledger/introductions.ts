import {compareText, type Need} from '../entry.ts';
import type {Journal} from '../journal.ts';
import type {Month} from '../month.ts';
import {fold} from '../names.ts';
import {allPersons} from '../people/people.ts';
import {peopleOf} from '../people/who.ts';
import {haystack, hitsOf} from './haystack.ts';

/** Somebody who might help with a need, and why: `offers: law`, `wrote about: lawyer, Bern`. At least one reason. */
export type Introduction = {readonly name: string; readonly why: readonly string[]};

type Source = 'offers' | 'works' | 'tags' | 'wrote about';
/** What a word in common is worth: what somebody offers says more than what was once talked about. */
const weights: Readonly<Record<Source, number>> = {offers: 6, works: 4, tags: 2, 'wrote about': 1};

/** A word of the need: as it is written there, and as it is looked for. */
type Word = {readonly written: string; readonly stem: string};

/** What speaks for a person, by its source: the words to show, and the sum of what they are worth. */
type Case = {readonly why: Map<Source, Set<string>>; readonly words: Map<string, number>; hits: number};

/** Entries that are looked through for people to introduce. */
export const introducing = 10_000;

/**
 * The three people whose offers, work, tags or past entries share most with a need, best first; never those who have
 * the need. Of the entries, the newest `most` are looked through: 10,000 are read for the first time in some 30 ms.
 */
export const introductions = (journal: Journal, need: Need, most = introducing): readonly Introduction[] => {
	const without = new Set(peopleOf(need, journal.people));
	const words = wordsOf(need, without);
	const persons = allPersons(journal);
	const cases = new Map<string, Case>();
	const speak = (name: string, source: Source, word: Word, shown: string, worth = 1): void => {
		if (without.has(name)) return;
		const one: Case = cases.get(name) ?? {why: new Map(), words: new Map(), hits: 0};
		cases.set(name, one);
		one.hits++;
		one.words.set(word.stem, Math.max(one.words.get(word.stem) ?? 0, weights[source] * worth));
		one.why.set(source, (one.why.get(source) ?? new Set()).add(shown));
	};
	const haystacks = newest(journal.months, most).map(haystack);
	for (const word of words) {
		for (const {name, offers, work} of persons) {
			for (const offer of offers ?? []) if (isAbout(offer, word)) speak(name, 'offers', word, offer);
			if (work !== undefined && isAbout(work, word)) speak(name, 'works', word, work);
		}
		const hits = haystacks.flatMap(hay => [...hitsOf(word.stem, hay)]);
		const named = new Set(hits.flatMap(({entry}) => entry.people));
		// A word that was written about with nearly everyone tells nothing about anyone.
		const worth = 1 - named.size / Math.max(10, persons.length);
		if (worth < 0.25) continue;
		for (const {entry, isTag} of hits) for (const name of peopleOf(entry, journal.people)) speak(name, isTag ? 'tags' : 'wrote about', word, word.written, worth);
	}
	const score = ({words: worth, hits}: Case): number => [...worth.values()].reduce((sum, one) => sum + one, 0) + Math.min(hits, 99) / 1000;
	return [...cases]
		.sort(([a, one], [b, other]) => score(other) - score(one) || compareText(a, b))
		.slice(0, 3)
		.map(([name, {why}]) => ({name, why: [...why].sort(([a], [b]) => weights[b] - weights[a]).map(([source, shown]) => `${source}: ${[...shown].join(', ')}`)}));
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

const wordPattern = /[\p{L}\p{N}]+/gu;

/** The words that tell what is needed: not the shortest, none of the names, and none that every need has. */
const wordsOf = (need: Need, without: ReadonlySet<string>): readonly Word[] => {
	const names = new Set([...without].flatMap(name => fold(name).match(wordPattern) ?? []));
	const words = new Map<string, Word>();
	for (const written of `${need.text} ${need.place ?? ''} ${(need.tags ?? []).join(' ')}`.match(wordPattern) ?? []) {
		const folded = fold(written);
		if (folded.length < (/^[a-z0-9]+$/.test(folded) ? 3 : 2) || stopWords.has(folded) || names.has(folded)) continue;
		const stem = folded.length > 4 && /[^s]s$/.test(folded) ? folded.slice(0, -1) : folded;
		if (!words.has(stem)) words.set(stem, {written, stem});
	}
	return [...words.values()];
};

/** Whether a text has a word that begins as the word does, or with which it begins: `law` is about a lawyer. */
const isAbout = (text: string, {stem}: Word): boolean =>
	(fold(text).match(wordPattern) ?? []).some(
		word => !stopWords.has(word) && word.length > 1 && ((word.length > 2 && stem.startsWith(word)) || word.startsWith(stem) || stem === word),
	);

const stopWords = new Set(
	`a about after again all also an and any anybody anyone are as ask asks at be because been but by can could did do does find finds for from get gets give good great had has have help helps
	her here him his how i if in into is it its just know knows like look looking looks make makes me more most much my near need needs new next not now of off old on one or other our out over people
	person place please recommend recommendation she he some somebody someone something soon than that the their them then there these they thing things this those time to too two under up use using
	very want wants was way we week well were what when where which who whom whose why will wish with without would you your`.split(/\s+/),
);
