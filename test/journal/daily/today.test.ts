import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {shownOf} from '../../../source/journal/daily/day-line.ts';
import {todayOf} from '../../../source/journal/daily/today.ts';
import type {Time} from '../../../source/journal/day.ts';
import type {Entry, Favour} from '../../../source/journal/entry.ts';
import {emptyJournal, type Journal, withMonth} from '../../../source/journal/journal.ts';
import {manyEntries} from '../../support/arbitrary-entries.ts';
import {ask, favour, id, journalOf, meeting, need, note, person} from '../example.ts';
import {after, before, day, met, now, owe, plan, says} from './a-day.ts';

test('a promise of long ago says so in the column of days', () => {
	const due = (count: number) => owe({id: id(count + 1), date: before(count + 1), due: before(count)});
	expect(says([due(7), due(90), due(3000)]).map(text => text.split(' you to')[0])).toEqual([
		'Promised: 2018',
		'Promised: 27 Aug',
		'Promised: Wed 18',
	]);
});

describe('today and tomorrow', () => {
	test('are plans in order of time, with when each was met last and what is open between you', () => {
		expect(
			says([
				plan({
					id: id(1),
					date: now.day,
					time: '18:00' as Time,
					how: 'video',
					people: ['Jürgen Müller'],
					text: 'video with Jürgen: what the doctor said',
				}),
				plan({
					id: id(2),
					date: now.day,
					time: '12:30' as Time,
					how: 'lunch',
					place: 'Kronenhalle',
					text: 'lunch with Ada Lovelace',
				}),
				plan({id: id(3), date: after(1), people: ['Tom', 'Ben'], text: 'coffee'}),
				meeting({id: id(4), date: before(5)}),
				owe({id: id(5)}),
				need({id: id(6), text: 'a piano teacher'}),
			]).filter(text => /^To/.test(text)),
		).toEqual([
			'Today: 12:30 lunch with Ada Lovelace: Kronenhalle, last 5 days ago, over coffee; you owe: send the ' +
				'paper; needs: a piano teacher',
			'Today: 18:00 video with Jürgen Müller: what the doctor said, not met yet',
			'Tomorrow: coffee with Tom and Ben: Tom: not met yet; Ben: not met yet',
		]);
	});

	test('a plan of today whose hour has passed asks how it was; one without an hour is still to come', () => {
		const entries = [
			plan({id: id(1), date: now.day, time: '10:59' as Time}),
			plan({id: id(2), date: now.day, people: ['Tom']}),
		];
		expect(todayOf(journalOf(entries), now).map(({title, lines}) => [title, lines.length])).toEqual([
			['Today', 1],
			['How was it?', 1],
		]);
	});
});

test('plans that passed are asked about for 14 days, newest first, and not where they were put off', () => {
	const entries = [14, 15, 1, 2].map((days, at) =>
		plan({
			id: id(at),
			date: before(days),
			people: [`P${days}`],
			text: 'coffee',
			...(days === 2 && {snoozed: after(1)}),
		}),
	);
	expect(says(entries)).toEqual(['How was it?: Tue 24 coffee with P1', 'How was it?: Wed 11 coffee with P14']);
});

describe('promised', () => {
	test('is what you promised for the next 7 days or before, and what others promised once its day has passed', () => {
		expect(
			says([
				owe({id: id(1), due: after(7), text: 'a book'}),
				owe({id: id(2), due: after(8)}),
				owe({id: id(3)}),
				owe({id: id(4), due: before(1), text: 'an answer'}),
				favour({id: id(5), state: 'promised', due: before(1), date: before(21), people: ['Tom'], text: 'a drill'}),
				favour({id: id(6), state: 'promised', due: now.day, people: ['Tom']}),
			]),
		).toEqual([
			'Promised: Tue 24 you to Ada Lovelace: an answer (its day has passed)',
			'Promised: Wed 2 you to Ada Lovelace: a book',
			'Promised: to you Tom: a drill, promised 3 weeks ago',
		]);
	});

	test('nothing is late but a promise of your own whose day has passed', () => {
		const entries = [
			owe({id: id(1), due: before(1)}),
			owe({id: id(2), due: now.day}),
			favour({id: id(3), state: 'promised', due: before(400)}),
			plan({id: id(4), date: before(3)}),
		];
		const late = todayOf(journalOf(entries), now).flatMap(({lines}) =>
			lines.filter(({isLate}) => isLate).map(({entry}) => entry?.id),
		);
		expect(late).toEqual([id(1)]);
	});
});

describe('thank, tell, hear', () => {
	const got = (fields: Partial<Favour>): Favour =>
		favour({text: 'read my CV', state: 'settled', settled: {date: now.day, by: 'freely'}, ...fields});
	test.each<[string, readonly Entry[], readonly string[]]>([
		[
			'a favour of the last 30 days calls for thanks',
			[got({date: before(30)})],
			['Ada Lovelace: read my CV, 4 weeks ago, say thanks'],
		],
		['one that was thanked for does not', [got({date: before(3), thanked: before(1)})], []],
		['an older one does not', [got({date: before(31)})], []],
		['a promise calls for nothing until it is kept', [favour({date: before(3), state: 'promised'})], []],
		[
			'one that was kept is as old as its keeping',
			[got({date: before(300), settled: {date: before(2), by: 'kept'}})],
			['Ada Lovelace: read my CV, 2 days ago, say thanks'],
		],
		[
			'one that brought you to somebody is told of once you met',
			[got({date: before(60), text: 'intro to Carl Sagan', about: ['Carl Sagan']}), ...met('Carl Sagan', 2)],
			['Ada Lovelace: intro to Carl Sagan, you met Carl: tell Ada'],
		],
		[
			'one where you met nobody since is not',
			[
				got({date: before(60), text: 'intro to Carl Sagan', about: ['Carl Sagan'], thanked: before(50)}),
				...met('Carl Sagan', 70),
			],
			[],
		],
		[
			'one that was told is not',
			[got({date: before(60), about: ['Carl Sagan'], told: before(1)}), ...met('Carl Sagan', 2)],
			[],
		],
		[
			'an introduction of yours is heard of after three weeks',
			[favour({way: 'given', date: before(21), text: 'intro to Grace'})],
			['Ada Lovelace: intro to Grace, 3 weeks ago, hear how it went'],
		],
		['not before', [favour({way: 'given', date: before(20), text: 'intro to Grace'})], []],
		['and once', [favour({way: 'given', date: before(30), text: 'intro to Grace', told: before(1)})], []],
		['another favour of yours is not', [favour({way: 'given', date: before(25), text: 'a lift'})], []],
	])('%s', (_, entries, expected) => {
		expect(says(entries).filter(text => text.startsWith('Thank'))).toEqual(
			expected.map(text => `Thank, tell, hear: ${text}`),
		);
	});
});

test('asks are those not asked yet, and those without an answer for 7 days', () => {
	expect(
		says([
			ask({id: id(1)}),
			ask({id: id(2), state: 'asked', asked: before(7), text: 'a lift', people: []}),
			ask({id: id(3), state: 'asked', asked: before(6)}),
			ask({id: id(4), state: 'granted', answer: {date: before(1)}}),
			ask({id: id(5), snoozed: after(1)}),
		]),
	).toEqual([
		'Asks: Ada Lovelace: half an hour on leases, not asked yet',
		'Asks: a lift, asked 7 days ago, no answer yet',
	]);
});

test('birthdays are of the next 7 days, with the age where the year is known; of 29 February on the 28th', () => {
	const people = [
		person('Ada', {birthday: '--12-02'}),
		person('Ben', {birthday: '1990-11-25'}),
		person('Cy', {birthday: '--12-03'}),
		person('Di', {birthday: '--11-26', every: 'ambient'}),
	];
	expect(says([], people)).toEqual([
		'Birthdays: Wed 25 Ben: birthday today, 36 years old',
		'Birthdays: Wed 2 Ada: birthday in 7 days',
	]);
	const february = {...now, day: day('2027-02-25')};
	expect(says([], [person('Noor', {birthday: '1996-02-29'})], february)).toEqual([
		'Birthdays: Sun 28 Noor: birthday in 3 days, 31 then',
	]);
});

test('on this day is the one entry that says most, of all years', () => {
	const on = (number: number, date: string, fields: Partial<Entry> = {}): Entry =>
		note({...(fields as object), id: id(number), date: day(date)});
	const long = 'the night the lights went out, and nobody minded';
	expect(
		says([on(1, '2025-11-25', {text: 'rain'}), on(2, '2023-11-25', {text: long}), on(3, '2024-11-26', {text: long})]),
	).toEqual([`3 years ago: ${long}`]);
	expect(says([on(1, '2025-11-25', {text: 'rain', starred: true}), on(2, '2023-11-25', {text: long})])).toEqual([
		'A year ago: rain',
	]);
	const dinner = {kind: 'meeting', how: 'dinner', people: ['Ada'], text: `dinner with Ada\n${long}`} as const;
	expect(says([on(1, '2025-11-25', dinner)])).toEqual([`A year ago: dinner Ada: ${long}`]);
});

test('a section has three lines, and then says how many more there are', () => {
	const lines = todayOf(journalOf(Array.from({length: 5}, (_, at) => ask({id: id(at)}))), now)[0];
	expect(lines && [shownOf(lines).lines.length, shownOf(lines).more]).toEqual([3, 'and 2 more']);
});

test('the same day gives the same lines with months read in any order', () => {
	const orders = fc.array(fc.nat(1000), {minLength: 24, maxLength: 24});
	fc.assert(
		fc.property(
			manyEntries(60),
			orders,
			orders,
			fc.constantFrom('2026-02-28', '2026-07-15', '2026-12-31'),
			(entries, one, other, on) => {
				const whole = journalOf(entries);
				const at = {...now, day: day(on)};
				const read = (order: readonly number[]): unknown => {
					const months = [...whole.months]
						.map((month, place) => ({month, rank: order[place] ?? 0}))
						.sort((a, b) => a.rank - b.rank);
					let journal: Journal = {...emptyJournal, people: whole.people};
					let lines: unknown;
					for (const {month} of months) {
						journal = withMonth(journal, month);
						lines = todayOf(journal, at);
					}
					return lines;
				};
				expect(read(one)).toEqual(read(other));
			},
		),
	);
});
