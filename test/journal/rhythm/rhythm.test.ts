import {describe, expect, test} from 'vitest';
import {addDays, type Day} from '../../../source/journal/day.ts';
import {howsOf, reallyMet, reallyMetInWords, years} from '../../../source/journal/rhythm/really-meet.ts';
import {weekOf} from '../../../source/journal/rhythm/week.ts';
import {countsOfDays, daySign, monthsOfYear, yearMap} from '../../../source/journal/rhythm/year.ts';
import {favour, id, journalOf, meeting, need, note, person} from '../example.ts';

const day = (text: string): Day => text as Day;
const today = day('2026-11-25');

describe('a year as a map', () => {
	test.each([2024, 2026, 2028, 1996, 2000])('%d has each of its days once, from Monday to Sunday', year => {
		const {rows, months} = yearMap(year);
		const days = rows.flat().filter(one => one !== undefined);
		expect(new Set(days).size).toBe(year % 4 === 0 ? 366 : 365);
		expect(rows).toHaveLength(7);
		for (const [at, row] of rows.entries())
			for (const one of row) if (one) expect((new Date(`${one}T00:00:00Z`).getUTCDay() + 6) % 7).toBe(at);
		expect(months).toHaveLength(12);
		for (const {month, column} of months) expect(rows.some(row => row[column] === `${month}-01`)).toBe(true);
	});

	test('density carries the value, and digits do in plain mode', () => {
		expect([0, 1, 2, 3, 4, 9].map(count => daySign(count, false)).join('')).toBe('·░▒▓██');
		expect([0, 1, 2, 3, 4, 9].map(count => daySign(count, true)).join('')).toBe('012344');
	});

	test('counts the entries of each day, and of each month', () => {
		const journal = journalOf([meeting({id: id(1)}), note({id: id(2)}), favour({id: id(3), date: day('2025-03-01')})]);
		expect([...countsOfDays(journal)]).toEqual([
			['2025-03-01', 1],
			['2026-11-20', 2],
		]);
		expect(monthsOfYear(countsOfDays(journal), 2026)).toEqual([0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2, 0]);
	});
});

test('the people you really meet are met this year, often, and about every month; imported ones are only known', () => {
	const met = (name: string, ...ago: readonly number[]) =>
		ago.map((days, at) =>
			meeting({id: id(100 * name.charCodeAt(0) + at), date: addDays(today, -days), people: [name]}),
		);
	const journal = journalOf(
		[...met('A', 90, 60, 30), ...met('B', 300, 290, 280), ...met('C', 5), ...met('D', 700)],
		[person('Imported')],
	);
	expect(reallyMet(journal, 2026, today)).toEqual({known: 5, metThisYear: 3, often: 2, monthly: 1});
	expect(reallyMetInWords(reallyMet(journal, 2026, today), true)).toBe(
		'5 people known. 3 met this year, 2 of them three times or more, 1 about every month.',
	);
	expect(reallyMetInWords(reallyMet(journal, 2023, today), false)).toBe('5 people known. Nobody met in that year.');
});

test('how you met, and favours by year', () => {
	const journal = journalOf([
		meeting({id: id(1), how: 'call'}),
		meeting({id: id(2)}),
		meeting({id: id(3)}),
		favour({id: id(4), way: 'given', forwards: id(9), date: day('2025-01-01')}),
	]);
	const all = years(journal);
	expect(all.map(([year, {given, passed}]) => [year, given, passed])).toEqual([
		[2025, 1, 1],
		[2026, 0, 0],
	]);
	expect(all[1] && howsOf(all[1][1])).toEqual([
		['coffee', 2],
		['call', 1],
	]);
});

test('a week is from Monday to Sunday: met, helped, was helped, passed on, still promised, and what to offer', () => {
	const journal = journalOf(
		[
			meeting({id: id(1), date: day('2026-11-23')}),
			meeting({id: id(2), date: day('2026-11-29')}),
			meeting({id: id(3), date: day('2026-11-22')}),
			meeting({id: id(4), date: day('2026-11-24'), state: 'planned'}),
			favour({id: id(5), date: today}),
			favour({id: id(6), date: today, way: 'given'}),
			favour({id: id(7), date: today, way: 'given', forwards: id(5)}),
			favour({id: id(8), date: day('2026-01-01'), way: 'given', state: 'promised'}),
			need({id: id(9), date: day('2026-01-01'), people: ['Tom'], text: 'a piano teacher'}),
		],
		[person('Grace', {offers: ['piano lessons']})],
	);
	const week = weekOf(journal, today);
	const ids = Object.fromEntries(
		(['met', 'helped', 'wasHelped', 'passedOn', 'promised'] as const).map(key => [
			key,
			week[key].map(entry => entry.id),
		]),
	);
	expect(ids).toEqual({met: [id(1), id(2)], helped: [id(6)], wasHelped: [id(5)], passedOn: [id(7)], promised: [id(8)]});
	expect([week.from, week.to, week.offer?.need.id, week.offer?.helper?.name]).toEqual([
		'2026-11-23',
		'2026-11-29',
		id(9),
		'Grace',
	]);
});
