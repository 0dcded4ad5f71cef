import {beforeAll, expect, test} from 'vitest';
import type {Journal} from '../../source/journal/journal.ts';
import {newestFirst} from '../../source/journal/journal.ts';
import {foldText} from '../../source/journal/query/fold.ts';
import {makeJournal} from '../support/journal.ts';
import {hitsOf, journalIn, search} from './journals.ts';

let journal: Journal;
beforeAll(() => {
	journal = journalIn(makeJournal(3000));
});

/** Numbers from 0 to below 1, the same in every run. */
const numbers = (seed: number) => (): number => {
	seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0;
	return seed / 2 ** 32;
};

const replaced = (text: string, at: number, length: number, by: string): string =>
	text.slice(0, at) + by + text.slice(at + length);

/**
 * One slip in a name of words: a letter left out, twice, changed, or swapped with the next; the first of a word is
 * seldom hit.
 */
const slip = (name: string, random: () => number): string => {
	const places = [...name.matchAll(/(?<=\p{L})\p{L}/gu)].map(({index}) => index);
	const at = places[Math.floor(random() * places.length)] ?? 1;
	switch (Math.floor(random() * 4)) {
		case 0:
			return replaced(name, at, 1, '');
		case 1:
			return replaced(name, at, 0, name[at] ?? '');
		case 2:
			return replaced(name, at, 1, String.fromCharCode(97 + Math.floor(random() * 26)));
		default:
			return replaced(name, at - 1, 2, `${name[at]}${name[at - 1]}`);
	}
};

test('of the full names with one letter wrong, at least 95 in 100 find their person within the first ten', () => {
	const random = numbers(7);
	const met = new Set([...newestFirst(journal)].flatMap(entry => entry.people));
	const missed = [...met].flatMap(name => {
		const typed = slip(foldText(name), random);
		const isFound = hitsOf(journal, typed)
			.slice(0, 10)
			.some(({entry}) => entry.people.includes(name));
		return isFound ? [] : [`${typed} for ${name}`];
	});
	expect(met.size).toBeGreaterThan(200);
	expect(missed.length / met.size, missed.join('; ')).toBeLessThanOrEqual(0.05);
});

test('of names of five letters and more with one wrong, at least 95 in 100 find one so called', () => {
	const random = numbers(11);
	const parts = [...new Set(journal.people.people.flatMap(({name}) => foldText(name).split(' ')))].filter(
		part => part.length >= 5,
	);
	const cases = [1, 2, 3, 4].flatMap(() => parts.map(part => [part, slip(part, random)] as const));
	const missed = cases.filter(
		([part, typed]) =>
			!hitsOf(journal, typed)
				.slice(0, 10)
				.some(({entry}) => entry.people.some(name => foldText(name).includes(part))),
	);
	expect(missed.length / cases.length, missed.join('; ')).toBeLessThanOrEqual(0.05);
});

test('every name as it is finds every entry that names it, and those first', () => {
	for (const {name} of journal.people.people) {
		const named = [...newestFirst(journal)].filter(entry => entry.people.includes(name));
		const hits = hitsOf(journal, name.toUpperCase()).slice(0, named.length);
		expect(new Set(hits.map(({entry}) => entry))).toEqual(new Set(named));
	}
});

test('random letters find nothing', () => {
	const random = numbers(3);
	const letters = (count: number): string =>
		Array.from({length: count}, () => String.fromCharCode(97 + Math.floor(random() * 26))).join('');
	const wrong = [5, 6, 7, 8, 10, 12]
		.flatMap(count => Array.from({length: 100}, () => letters(count)))
		.filter(word => search(journal, word).count > 0);
	expect(wrong).toEqual([]);
});
