import {describe, expect, test} from 'vitest';
import type {Day, Instant} from '../../source/journal/day.ts';
import * as day from '../../source/journal/day.ts';

const everyDay = function* (): Generator<{readonly iso: string; readonly number: number; readonly weekday: number}> {
	const first = Date.UTC(1900, 0, 1) / 86_400_000;
	const last = Date.UTC(2100, 11, 31) / 86_400_000;
	for (let number = first; number <= last; number++) {
		const date = new Date(number * 86_400_000);
		yield {iso: date.toISOString().slice(0, 10), number, weekday: date.getUTCDay()};
	}
};

test('every day of 1900 to 2100 has the number, the weekday and the neighbours that Date gives it', () => {
	const wrong: string[] = [];
	let count = 0;
	for (const {iso, number, weekday} of everyDay()) {
		count++;
		const one = iso as Day;
		const isRight =
			day.parseDay(iso) === iso &&
			day.dayNumber(one) === number &&
			day.dayFromNumber(number) === iso &&
			day.weekday(one) === weekday &&
			day.daysBetween(one, day.addDays(one, 1)) === 1;
		if (!isRight) wrong.push(iso);
	}
	expect(wrong).toEqual([]);
	expect(count).toBe(73_414);
});

test('the first and the last day of the calendar are each other’s ends', () => {
	expect(day.addDays('0001-01-01' as Day, -1)).toBe('0001-01-01');
	expect(day.addDays('9999-12-31' as Day, 1)).toBe('9999-12-31');
	expect(day.dayFromNumber(day.dayNumber('0001-01-01' as Day))).toBe('0001-01-01');
	expect(day.dayFromNumber(day.dayNumber('9999-12-31' as Day))).toBe('9999-12-31');
});

test.each([
	'2026-02-29',
	'1900-02-29',
	'2026-04-31',
	'2026-13-01',
	'2026-00-10',
	'2026-01-00',
	'0000-01-01',
	'2026-1-1',
	'2026-01-01 ',
	'today',
	'',
])('%j is not a day', text => {
	expect(day.parseDay(text)).toBeUndefined();
});

test.each(['2000-02-29', '2024-02-29', '9999-12-31'])('%j is a day', text => expect(day.parseDay(text)).toBe(text));

test('a month is a name that a file can have', () => {
	expect(day.parseMonthName('2026-11')).toBe('2026-11');
	for (const text of ['2026-13', '2026-1', '2026-11-01', '2026-11 (1)', '0000-01'])
		expect(day.parseMonthName(text)).toBeUndefined();
});

test('a time of day has two digits each and exists', () => {
	for (const text of ['00:00', '23:59', '15:00']) expect(day.parseTime(text)).toBe(text);
	for (const text of ['24:00', '9:00', '12:60', '12:00:00', '']) expect(day.parseTime(text)).toBeUndefined();
});

test('an instant is UTC and could be on a clock', () => {
	for (const text of ['2026-11-20T16:02:11.480Z', '2026-11-20T16:02:11Z', '2026-11-20T16:02:11.480123Z'])
		expect(day.isInstant(text)).toBe(true);
	for (const text of [
		'2026-11-20',
		'2026-13-20T16:02:11Z',
		'2026-11-20T24:02:11Z',
		'2026-11-20T16:60:11Z',
		'2026-11-20T16:02:11+01:00',
		'',
	])
		expect(day.isInstant(text)).toBe(false);
});

test.each([
	['2026-01-31', 1, '2026-02-28'],
	['2024-01-31', 1, '2024-02-29'],
	['2026-01-31', -1, '2025-12-31'],
	['2026-03-31', -13, '2025-02-28'],
	['2026-11-22', 24, '2028-11-22'],
	['9999-12-31', 1, '9999-12-31'],
	['0001-01-01', -1, '0001-01-01'],
])('%s and %i months is %s', (from, count, to) => expect(day.addMonths(from as Day, count)).toBe(to));

test.each([
	['2026-11-20T16:02:11.480Z', '2026-11-20T16:02:11.481Z'],
	['2026-11-20T16:02:11.999Z', '2026-11-20T16:02:12.000Z'],
	['2026-11-20T16:59:59.999Z', '2026-11-20T17:00:00.000Z'],
	['2026-12-31T23:59:59.999Z', '2027-01-01T00:00:00.000Z'],
	['2026-11-20T16:02:11Z', '2026-11-20T16:02:11.001Z'],
	['2026-11-20T16:02:11.5Z', '2026-11-20T16:02:11.501Z'],
])('a millisecond after %s is %s, which sorts after it', (from, to) => {
	expect(day.nextMillisecond(from as Instant)).toBe(to);
});

describe('in words', () => {
	const now = '2026-11-22' as Day;
	test.each([
		['2026-11-22', 'today'],
		['2026-11-21', 'yesterday'],
		['2026-11-23', 'tomorrow'],
		['2026-11-09', '13 days ago'],
		['2026-11-08', '2 weeks ago'],
		['2026-11-01', '3 weeks ago'],
		['2026-12-06', 'in 2 weeks'],
		['2026-09-23', '2 months ago'],
		['2026-02-22', '9 months ago'],
		['2024-11-22', '2 years ago'],
		['1996-11-22', '30 years ago'],
	])('%s is %s', (of, words) => expect(day.ago(of as Day, now)).toBe(words));

	test('a day is written with its year only where it is another one', () => {
		expect(day.shortDay('2026-11-20' as Day, now)).toBe('Fri 20 Nov');
		expect(day.shortDay('2025-11-02' as Day, now)).toBe('Sun 2 Nov 2025');
		expect(day.longDay('2026-11-20' as Day, now)).toBe('Friday 20 November');
		expect(day.longDay('2025-11-02' as Day, now)).toBe('Sunday 2 November 2025');
		expect(day.monthTitle(day.monthOf('2026-11-20' as Day))).toBe('November 2026');
	});

	test('a later day never sounds longer ago', () => {
		const ages = Array.from({length: 4000}, (_, days) => day.spanInWords(days));
		const inDays = (words: string): number =>
			Number(words.split(' ')[0]) *
			(words.includes('day') ? 1 : words.includes('week') ? 7 : words.includes('month') ? 30.44 : 365.25);
		for (let days = 1; days < ages.length; days++)
			expect(inDays(ages[days] ?? '') - inDays(ages[days - 1] ?? '')).toBeGreaterThanOrEqual(-1);
	});
});
