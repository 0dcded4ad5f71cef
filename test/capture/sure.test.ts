import {expect, test} from 'vitest';
import {capture} from '../../source/capture/grammar.ts';
import {readSurely} from '../../source/capture/sure.ts';
import type {MonthName} from '../../source/journal/day.ts';
import type {Entry} from '../../source/journal/entry.ts';
import {type Journal, withMonths} from '../../source/journal/journal.ts';
import {asDay, instant, newId, now, surroundings} from './surroundings.ts';

/** A meeting a month, from November 2026 back: with Grace Kelly and Alan in the first ten, with Grace Hopper before. */
const monthsBack = 60;
const entries = Array.from({length: monthsBack}, (_, at): Entry => {
	const month = 2026 * 12 + 10 - at;
	const date = asDay(`${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}-05`);
	const people = at < 3 ? ['Ada Lovelace'] : at < 10 ? ['Grace Kelly', 'Alan Turing'] : ['Grace Hopper', 'Alan Turing'];
	return {id: newId(), kind: 'meeting', how: 'coffee', date, people, text: '', created: instant, edited: instant};
});
const whole = surroundings(
	['Ada Lovelace', 'Alan Turing', 'Grace Hopper', 'Grace Kelly', 'Grace Nobody'].map(name => ({name})),
	entries,
).known.journal;

/** The journal as a store that has read its newest month only. */
const newestMonth = () => {
	let journal: Journal = {
		...whole,
		months: whole.months.slice(0, 1),
		unread: whole.months.slice(1).map(({name}) => name),
	};
	return {
		get: () => journal,
		load: async (names: readonly MonthName[]) => {
			const months = whole.months.filter(({name}) => names.includes(name));
			journal = {...withMonths(journal, months), unread: journal.unread.filter(name => !names.includes(name))};
			return journal;
		},
	};
};

test.each([
	['a name that one person has', 'coffee with Ada', 'Ada Lovelace', 1],
	['whom several first names may mean, for it is who was met last', 'coffee with Grace', 'Grace Kelly', 13],
	['who is met most often with another on the line', 'coffee with Grace and Alan', 'Grace Hopper', monthsBack],
	['who is met with somebody new', 'coffee with Grace and Bob Stone', 'Grace Kelly', 13],
	['a new name like that of others, which is asked about only', 'coffee with Grace Hoper', 'Grace Hoper', 1],
	['a line that cannot be read', 'got: a lift', undefined, 1],
])('%s takes no more months than it needs', async (_, line, name, count) => {
	const months = newestMonth();
	const captured = await readSurely(months, known => capture(line, {now, known}));
	expect(captured.isUnderstood).toBe(name !== undefined);
	if (captured.isUnderstood) expect([captured.isSure, captured.drafts[0]?.people?.[0]]).toEqual([true, name]);
	expect(months.get().months.length).toBe(count);
});

test('months that cannot be loaded end the search for a better answer', async () => {
	const months = newestMonth();
	const captured = await readSurely({...months, load: async () => months.get()}, known =>
		capture('coffee with Grace', {now, known}),
	);
	expect(captured).toMatchObject({isUnderstood: true, isSure: false});
});
