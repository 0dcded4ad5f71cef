import {describe, expect, test} from 'vitest';
import {addDays, type Day} from '../../../source/journal/day.ts';
import {entriesWith, timelineWith} from '../../../source/journal/entries-with.ts';
import type {Meeting} from '../../../source/journal/entry.ts';
import {meetingsInWords, pageOf} from '../../../source/journal/people/page.ts';
import {acquaintance, everyone, inOrderOf} from '../../../source/journal/people/people.ts';
import {rhythmOf} from '../../../source/journal/people/rhythm.ts';
import {favour, id, journalOf, meeting, need, person, today} from '../example.ts';

const met = (
	number: number,
	date: string,
	people: readonly string[] = ['Ada Lovelace'],
	fields: Partial<Meeting> = {},
): Meeting => meeting({id: id(number), date: date as Day, people, ...fields});

describe('everyone', () => {
	const journal = journalOf(
		[
			met(1, '2026-11-20', ['Grace Hopper']),
			met(2, '2026-11-20', ['Alan Turing'], {time: '15:00' as never}),
			met(3, '2025-01-01', ['Ada Lovelace', 'Alan Turing']),
			met(4, '2026-12-24', ['Ada Lovelace'], {state: 'planned'}),
			met(5, '2026-11-21', ['Ada Lovelace'], {state: 'missed'}),
			favour({id: id(6), people: ['Zoë 👩🏽‍🚀'], date: today}),
			need({id: id(7), people: ['Ada Lovelace']}),
		],
		[person('نور')],
	);

	test('comes by last met, the latest first, then those never met by name', () => {
		expect(everyone(journal).map(one => [one.person.name, one.lastMet?.date, one.met])).toEqual([
			['Alan Turing', '2026-11-20', 2],
			['Grace Hopper', '2026-11-20', 1],
			['Ada Lovelace', '2025-01-01', 1],
			['Zoë 👩🏽‍🚀', undefined, 0],
			['نور', undefined, 0],
		]);
	});
	test('comes by name, and by how often', () => {
		expect(inOrderOf(everyone(journal), 'name').map(one => one.person.name)).toEqual([
			'Ada Lovelace',
			'Alan Turing',
			'Grace Hopper',
			'Zoë 👩🏽‍🚀',
			'نور',
		]);
		expect(inOrderOf(everyone(journal), 'count').map(one => one.met)).toEqual([2, 1, 1, 0, 0]);
	});
	test('has what is open with them', () => {
		expect(acquaintance(journal, 'Ada Lovelace')).toMatchObject({
			met: 1,
			claims: {owe: 0, owed: 0, need: 1, all: [{of: 'need'}]},
		});
		expect(pageOf(journal, 'Ada Lovelace', today)?.needs).toMatchObject([{id: id(7)}]);
		expect(acquaintance(journal, 'zoe 👩🏽‍🚀')).toMatchObject({met: 0, claims: {owe: 1}});
		expect(acquaintance(journal, 'Nobody')).toBeUndefined();
	});
	test('is never ranked by favours', () => {
		const favours = Array.from({length: 9}, (_, at) =>
			favour({id: id(20 + at), people: ['Grace Hopper'], way: 'given'}),
		);
		const more = journalOf([...journal.months.flatMap(month => month.entries), ...favours], journal.people.people);
		for (const order of ['met', 'name', 'count'] as const)
			expect(inOrderOf(everyone(more), order).map(one => one.person.name)).toEqual(
				inOrderOf(everyone(journal), order).map(one => one.person.name),
			);
	});
	test('holds those whom only entries name', () => {
		const {people: _, ...rest} = journal;
		const bare = {...rest, people: journalOf([]).people};
		expect(everyone(bare).map(one => one.person.name)).toContain('Grace Hopper');
		expect(pageOf(bare, 'grace hopper', today)?.met).toBe(1);
	});
	test('is met once at a meeting that names them twice', () =>
		expect(everyone(journalOf([met(1, '2026-11-20', ['Ada', 'Ada'])]))[0]?.met).toBe(1));
});

test('everything with a person is there, in every spelling, once and in order', () => {
	const people = [person('Jürgen Müller', {aliases: ['Jojo']})];
	const entries = [
		met(1, '2026-11-20', ['jurgen muller', 'Jojo']),
		favour({id: id(2), people: ['Jürgen Müller'], date: '2026-11-19' as Day}),
		met(3, '2026-10-02', ['Grace Hopper', 'Jojo']),
	];
	const journal = journalOf([...entries, met(4, '2026-10-03', ['Grace Hopper'])], people);
	expect(entriesWith(journal, 'Jürgen Müller').map(entry => entry.id)).toEqual([id(3), id(2), id(1)]);
	expect(timelineWith(journal, 'Jürgen Müller').map(({day}) => day)).toEqual([
		'2026-11-20',
		'2026-11-19',
		'2026-10-02',
	]);
	expect(entriesWith(journal, 'Nobody')).toEqual([]);
});

describe('the rhythm', () => {
	const every = (days: number, count: number): readonly Meeting[] =>
		Array.from({length: count}, (_, at) => met(at, addDays(today, -days * (count - 1 - at))));

	test('has a number for each of 24 months, the last of which is now', () => {
		const {months} = rhythmOf(
			[met(1, '2024-11-30'), met(2, '2024-12-01'), met(3, '2026-11-01'), met(4, '2026-11-20')],
			today,
		);
		expect(months).toHaveLength(24);
		expect([months[0], months[23]]).toEqual([
			{month: '2024-12', met: 1},
			{month: '2026-11', met: 2},
		]);
		expect(months.reduce((sum, one) => sum + one.met, 0)).toBe(3);
	});
	test.each([1, 7, 21, 30, 200])('of one meeting every %i days is that', days =>
		expect(rhythmOf(every(days, 9), today).every).toBe(days),
	);
	test('is the gap in the middle: one long absence does not change it', () => {
		const dates = ['2026-08-01', '2026-08-08', '2026-08-15', '2026-10-30', '2026-11-06', '2026-11-13'];
		expect(
			rhythmOf(
				dates.map((date, at) => met(at, date)),
				today,
			).every,
		).toBe(7);
	});
	test('counts two meetings of one day as one, and needs three days', () => {
		expect(rhythmOf([met(1, '2026-11-01'), met(2, '2026-11-01'), met(3, '2026-11-08')], today).every).toBeUndefined();
		expect(rhythmOf([], today)).toMatchObject({months: expect.any(Array)});
	});
	test('of years ago stands in where there is none of late', () =>
		expect(rhythmOf([met(1, '1999-01-01'), met(2, '1999-01-11'), met(3, '1999-01-21')], today).every).toBe(10));
});

describe('a page', () => {
	const dates = ['2026-02-22', '2026-03-15', '2026-04-05', '2026-11-20'];
	const journal = journalOf([
		...dates.map((date, at) => met(at, date, ['Ada Lovelace'], {how: at === 3 ? 'walk' : 'coffee'})),
		favour({id: id(20), state: 'settled', date: '2026-03-01' as Day}),
		favour({id: id(21), date: '2026-03-02' as Day}),
	]);

	test('holds all that is known of somebody', () => {
		const page = pageOf(journal, 'ADA LOVELACE', today);
		expect(page).toMatchObject({
			met: 4,
			firstMet: {date: '2026-02-22'},
			lastMet: {date: '2026-11-20'},
			claims: {owe: 1, owed: 0},
			settled: [{id: id(20)}],
			rhythm: {every: 21},
		});
		expect(page?.days.map(({day}) => day)).toEqual([
			'2026-11-20',
			'2026-04-05',
			'2026-03-15',
			'2026-03-02',
			'2026-03-01',
			'2026-02-22',
		]);
	});
	test('is of nobody where nobody has the name', () => expect(pageOf(journal, 'Nobody', today)).toBeUndefined());
	test('tells how one meets, in sentences', () => {
		const page = pageOf(journal, 'Ada Lovelace', today);
		expect(page && meetingsInWords(page, today)).toBe(
			'Met 4 times in 9 months, last Fri 20 Nov on a walk. About every 3 weeks.',
		);
		const words = (of: readonly Meeting[]): string => {
			const one = pageOf(journalOf(of, [person('Ada Lovelace')]), 'Ada Lovelace', today);
			return one ? meetingsInWords(one, today) : '';
		};
		expect(words([met(1, '2026-11-20')])).toBe('Met once, Fri 20 Nov over coffee.');
		expect(words([met(1, '2026-11-20'), met(2, '2026-11-20')])).toBe(
			'Met twice in 2 days, last Fri 20 Nov over coffee.',
		);
		expect(words([met(1, '2026-11-21'), met(2, '2026-11-21')])).toBe('Met twice, last Sat 21 Nov over coffee.');
		expect(words([met(1, '2026-11-20', ['Ada Lovelace'], {state: 'missed'})])).toBe('Not met yet.');
	});
});
