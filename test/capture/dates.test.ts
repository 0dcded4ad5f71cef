import {expect, test} from 'vitest';
import {loadDates, needsDates, readDate} from '../../source/capture/dates/library.ts';
import type {Direction} from '../../source/capture/dates/moment.ts';
import {readPeriod} from '../../source/capture/dates/period.ts';
import {readPlainDate} from '../../source/capture/dates/plain-date.ts';
import {capture, captureNow} from '../../source/capture/grammar.ts';
import {asDay, asTime, now, surroundings} from './surroundings.ts';

test.each<[string, Direction, string, string?]>([
	['2026-11-17', 'past', '2026-11-17'],
	['2026/11/17 15:00', 'past', '2026-11-17', '15:00'],
	['2026-11-17T15:00', 'past', '2026-11-17', '15:00'],
	['today', 'past', '2026-11-22'],
	['Yesterday 3pm', 'past', '2026-11-21', '15:00'],
	['3pm yesterday', 'past', '2026-11-21', '15:00'],
	['tomorrow at noon', 'past', '2026-11-23', '12:00'],
	['12am', 'past', '2026-11-22', '00:00'],
	['12:30 pm', 'past', '2026-11-22', '12:30'],
	['sunday', 'past', '2026-11-22'],
	['Tues', 'past', '2026-11-17'],
	['sunday', 'future', '2026-11-29'],
	['fri', 'future', '2026-11-27'],
	['last sunday', 'past', '2026-11-15'],
	['this monday', 'past', '2026-11-16'],
	['next friday', 'future', '2026-11-27'],
	['friday last week', 'past', '2026-11-13'],
	['17 nov', 'past', '2026-11-17'],
	['17 nov', 'future', '2027-11-17'],
	['22 nov', 'future', '2026-11-22'],
	['Nov 23rd', 'past', '2025-11-23'],
	['29 feb', 'past', '2024-02-29'],
	['17. Nov. 2025', 'past', '2025-11-17'],
	['Tue 17 Nov', 'past', '2026-11-17'],
	['Mon 7 Dec', 'past', '2026-12-07'],
	['the 3rd of november', 'past', '2026-11-03'],
	['the 23rd', 'past', '2026-10-23'],
	['17.11.', 'past', '2026-11-17'],
	['24/12', 'past', '2025-12-24'],
	['5/5', 'past', '2026-05-05'],
	['3 weeks ago', 'past', '2026-11-01'],
	['a fortnight ago', 'past', '2026-11-08'],
	['two days ago 9:15', 'past', '2026-11-20', '09:15'],
	['in 1 month', 'future', '2026-12-22'],
	['last month', 'past', '2026-10-22'],
	['an hour ago', 'past', '2026-11-22', '15:00'],
	['20 hours ago', 'past', '2026-11-21', '20:00'],
	['in 30 minutes', 'past', '2026-11-22', '16:30'],
	['last night', 'past', '2026-11-21'],
	['tuesday evening', 'past', '2026-11-17'],
])('%s, looking to the %s, is %s %s, without the library', (text, direction, date, time) => {
	expect(readPlainDate(text, now, direction)).toEqual({date, ...(time && {time})});
});

test.each(['5/6', '1.12.', '30 feb', '31/11', '2026-02-29', '2026-13-01', '25:00', '13pm', '45/45', 'Fri 19 Nov'])(
	'%s is refused with a hint',
	text => {
		expect(readPlainDate(text, now, 'past')).toEqual({
			problem: expect.stringMatching(/\.$/),
			hint: expect.stringMatching(/\d/),
		});
	},
);

test.each(['re', 'budget', 'may', 'march on', '3', 'note to self', 'week', 'the day', 'first', 'one two', '15', ''])(
	'%j is no date',
	async text => {
		expect(readPlainDate(text, now, 'past')).toBeUndefined();
		expect((await loadDates())(text, now, 'past')).toBeUndefined();
	},
);

test.each<[string, Direction, string, string?]>([
	['seventeenth of november', 'past', '2026-11-17'],
	['first of december', 'past', '2025-12-01'],
	['first of december', 'future', '2026-12-01'],
	['a couple of days ago', 'past', '2026-11-20'],
	['three days after tomorrow', 'future', '2026-11-26'],
])('the library knows %s, looking to the %s', async (text, direction, date) => {
	expect(needsDates(text, now, direction)).toBe(true);
	expect(await readDate(text, now, direction)).toEqual({date});
});

test('a month without its day is refused, not guessed', async () => {
	expect(await readDate('may 2026', now, 'past')).toMatchObject({problem: expect.stringContaining('is not a day')});
});

test.each(['frob', 'soon', ''])('%j as a flag is told to be no date', async text => {
	expect(await readDate(text, now, 'future')).toMatchObject({problem: `“${text}” is not a date.`});
});

test.each([
	['2026-11', '2026-11-01', '2026-11-30'],
	['2024', '2024-01-01', '2024-12-31'],
	['lastmonth', '2026-10-01', '2026-10-31'],
	['this week', '2026-11-16', '2026-11-22'],
	['lastyear', '2025-01-01', '2025-12-31'],
	['december', '2025-12-01', '2025-12-31'],
	['feb 2024', '2024-02-01', '2024-02-29'],
	['friday', '2026-11-20', '2026-11-20'],
	['2026-11-20', '2026-11-20', '2026-11-20'],
])('the period %s goes from %s to %s', (text, from, to) => {
	expect(readPeriod(text, now)).toEqual({from, to});
});

test.each(['2026-13', '0000', '5/6', 'soon'])('%s is no period', text => {
	expect(readPeriod(text, now)).toHaveProperty('problem');
});

test('a plain line is read at once; a line with another date waits for the library', async () => {
	const around = surroundings();
	expect(captureNow('yesterday 3pm: coffee with Ada owe: x due:fri', around)).toMatchObject({isUnderstood: true});
	const line = 'a couple of days ago: coffee with Ada';
	expect(captureNow(line, around)).toBeUndefined();
	expect(captureNow(line, {...around, dates: await loadDates()})).toMatchObject({drafts: [{date: '2026-11-20'}]});
	expect(await capture(line, around)).toMatchObject({drafts: [{date: '2026-11-20'}]});
});

test('the date is the longest start of the line, and at most 48 characters long', async () => {
	expect(await capture('15:00: 16:00: call with Ada', surroundings())).toMatchObject({
		drafts: [{time: '15:00', text: '16:00: call with Ada'}],
	});
	expect(await capture(`${' '.repeat(3)}17 nov 2026 at 3:30 pm: call with Ada`, surroundings())).toMatchObject({
		drafts: [{date: '2026-11-17', time: '15:30'}],
	});
	expect(await capture('2026-11-17\ncall with Ada', surroundings())).toMatchObject({
		drafts: [{date: now.day, text: '2026-11-17\ncall with Ada'}],
	});
});

test('the same wall clock gives the same day at the ends of years and of months', () => {
	const newYear = {...now, day: asDay('2027-01-01'), time: asTime('00:10')};
	expect(readPlainDate('yesterday', newYear, 'past')).toEqual({date: '2026-12-31'});
	expect(readPlainDate('an hour ago', newYear, 'past')).toEqual({date: '2026-12-31', time: '23:10'});
	expect(readPlainDate('a month ago', {...now, day: asDay('2024-03-31')}, 'past')).toEqual({date: '2024-02-29'});
});
