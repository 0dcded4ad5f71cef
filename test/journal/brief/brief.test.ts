import {describe, expect, test} from 'vitest';
import {askFacts, soFar} from '../../../source/journal/brief/ask-facts.ts';
import {briefOn, briefOnEntry} from '../../../source/journal/brief/brief.ts';
import {readTreat, roundInWords} from '../../../source/journal/brief/round.ts';
import type {Day, Instant, Now, Time} from '../../../source/journal/day.ts';
import type {Ask, Entry, Meeting} from '../../../source/journal/entry.ts';
import type {Person} from '../../../source/journal/person/person.ts';
import {ask, favour, id, journalOf, meeting, need, note, person} from '../example.ts';

const day = (text: string): Day => text as Day;
const now: Now = {day: day('2026-11-25'), time: '11:00' as Time, instant: '2026-11-25T10:00:00.000Z' as Instant};
const met = (number: number, date: string, fields: Partial<Meeting> = {}): Meeting =>
	meeting({id: id(number), date: day(date), ...fields});

/** The parts of a brief as text, a title and its lines each. */
const parts = (
	entries: readonly Entry[],
	people: readonly Person[],
	names: readonly string[],
): Readonly<Record<string, readonly string[]>> => {
	const journal = journalOf(entries, people);
	const persons = names.flatMap(name => journal.people.people.filter(one => one.name === name));
	const brief = briefOn(journal, persons, now);
	return Object.fromEntries(
		[...brief.people.flatMap(one => one.parts), ...brief.since].map(({title, lines}) => [
			title,
			lines.map(({text}) => text),
		]),
	);
};

describe('the brief on somebody', () => {
	const people = [
		person('Ada Lovelace', {
			aliases: ['the Countess'],
			work: 'leads the compiler group',
			city: 'London',
			zone: 'Europe/London',
			met: 'at a talk on looms',
			introducedBy: 'Ben Stone',
			birthday: '--12-10',
		}),
		person('Grace Kelly', {offers: ['piano lessons']}),
	];
	const entries: readonly Entry[] = [
		met(1, '2026-09-01', {text: 'coffee'}),
		met(2, '2026-10-01', {text: 'lunch, with Ben', how: 'lunch', people: ['Ada Lovelace', 'Ben Stone'], treat: 'me'}),
		met(3, '2026-10-20', {text: 'walk', how: 'walk', people: ['Ada Lovelace', 'Ben Stone', 'Tom']}),
		met(4, '2026-11-02', {text: 'coffee: her machine\nagain', place: 'Café Central'}),
		met(5, '2026-12-01', {state: 'planned', text: 'coffee'}),
		favour({id: id(6), date: day('2026-11-02'), way: 'given', state: 'promised', text: 'send the paper'}),
		need({id: id(7), date: day('2026-11-02'), text: 'a piano teacher'}),
		ask({id: id(8), date: day('2026-11-03')}),
		favour({id: id(9), date: day('2026-11-10'), text: 'intro to Carl'}),
		met(10, '2026-11-05', {people: ['Tom'], text: 'lunch with Tom, who is moving to Bern and looks for a flat'}),
		note({id: id(11), date: day('2026-11-06'), text: 'rain', starred: true}),
		note({id: id(12), date: day('2026-11-07'), text: 'fog'}),
		note({id: id(13), date: day('2026-11-08'), text: 'a quiet evening with a book'}),
		note({id: id(14), date: day('2026-11-01'), text: 'before that, and so not told', starred: true}),
	];

	test('says who they are, the last three times with what was said, and what is open', () => {
		expect(parts(entries, people, ['Ada Lovelace'])).toEqual({
			'Ada Lovelace': [
				'also the Countess · leads the compiler group · London 10:00',
				'You met at a talk on looms, through Ben Stone.',
				'Met 4 times in 3 months, last Mon 2 Nov over coffee. About every 3 weeks.',
				'The next round is Ada’s.',
				'Birthday in 15 days.',
			],
			'The last times': [
				'Mon 2 Nov, 3 weeks ago, coffee, Café Central',
				'her machine / again',
				'Tue 20 Oct, 5 weeks ago, walk with Ben Stone and Tom',
				'Thu 1 Oct, 7 weeks ago, lunch with Ben Stone',
				'with Ben',
			],
			'Open between you': [
				'You owe Ada Lovelace: send the paper, promised 3 weeks ago.',
				'You owe Ada Lovelace a favour for: intro to Carl, 2 weeks ago.',
			],
			Needs: ['a piano teacher · perhaps Grace Kelly (offers: piano lessons)'],
			'To ask and to tell': ['Ask: half an hour on leases', 'Say thanks: intro to Carl, 2 weeks ago'],
			'Known to both of you': ['Ben Stone'],
			'Since then': [
				'Fri 6 Nov: rain',
				'Sun 8 Nov: a quiet evening with a book',
				'Thu 5 Nov: lunch with Tom, who is moving to Bern and looks for a flat',
			],
		});
	});

	test('says of somebody never met what is noted, their links, and whom you know where they work', () => {
		const never = [
			person('Dana Cruz', {work: 'recruiter at Initech', links: ['https://dana.example'], introducedBy: 'Tom'}),
			person('Eve', {work: 'designer at Initech, Bern'}),
		];
		expect(parts([note({text: 'Dana asks short questions', people: ['Dana Cruz']})], never, ['Dana Cruz'])).toEqual({
			'Dana Cruz': ['recruiter at Initech', 'You met through Tom.', 'Not met yet.'],
			Links: ['https://dana.example'],
			'You also know at their work': ['Eve'],
			Noted: ['Fri 20 Nov: Dana asks short questions'],
		});
	});

	test('of a plan has those known least first, and the text of the plan', () => {
		const plan = met(20, '2026-11-26', {
			state: 'planned',
			people: ['Ada Lovelace', 'Tom', 'Zoe'],
			text: 'the flat',
			how: 'lunch',
			time: '12:30' as Time,
		});
		const brief = briefOnEntry(journalOf([...entries, plan], people), plan, now);
		expect(brief.title).toBe('lunch with Zoe, Tom and Ada Lovelace');
		expect(brief.plan[0]?.lines.map(({text}) => text)).toEqual(['Thursday 26 November, 12:30', 'the flat']);
	});
});

describe('whose round it was', () => {
	test.each<[string, 'me' | 'them' | undefined]>([
		['coffee with Ada, on me', 'me'],
		['lunch, my treat', 'me'],
		['drinks with Ada (my round)', 'me'],
		['dinner with Ada, I paid for dinner', 'me'],
		['I paid.', 'me'],
		['coffee was on her', 'them'],
		['coffee, Ada paid', 'them'],
		['lunch, Ada Lovelace paid the bill', 'them'],
		['drinks, Ada’s treat', 'them'],
		["drinks, Ada's treat", 'them'],
		['lunch, her treat', 'them'],
		['lunch on Ada', 'them'],
		['I paid for lunch, coffee was on her', undefined],
		['a talk on her machine', undefined],
		['she turned on me', undefined],
		['I paid him back', undefined],
		['Ada paid her respects', undefined],
		['she has a new job on her mind', undefined],
		['Bob paid', undefined],
		['the treatment goes on', undefined],
		['we talked about paid leave', undefined],
	])('%s: %s', (text, expected) => expect(readTreat(text, ['Ada Lovelace'])).toBe(expected));

	test('says whose is next, where one was noted', () => {
		expect(roundInWords({round: {date: now.day, treat: 'them'}}, 'Ada')).toBe('The next round is yours.');
		expect(roundInWords({round: {date: now.day, treat: 'me'}}, 'Thomas Mann')).toBe('The next round is Thomas’.');
		expect(roundInWords({}, 'Ada')).toBeUndefined();
	});
});

describe('before one asks', () => {
	const asked = (number: number, fields: Partial<Ask>): Ask => ask({id: id(number), ...fields});
	test('are the facts: what came of the last ask, what you did for them, when you meet, what they offer', () => {
		const one = asked(1, {text: 'a second look at the lease'});
		const journal = journalOf(
			[
				one,
				asked(2, {
					state: 'granted',
					asked: day('2026-10-01'),
					date: day('2026-10-01'),
					answer: {date: day('2026-10-02')},
					text: 'a lift',
				}),
				favour({id: id(3), way: 'given', date: day('2026-11-01'), text: 'fed the cat'}),
				met(4, '2026-11-10'),
				met(5, '2026-12-01', {state: 'planned', how: 'lunch'}),
			],
			[person('Ada Lovelace', {offers: ['leases and visas']})],
		);
		expect(askFacts(journal, one, now.day)).toEqual([
			'You last asked Ada 7 weeks ago: a lift; Ada said yes.',
			'You did for Ada: fed the cat, 3 weeks ago.',
			'You last met 2 weeks ago, over coffee; a lunch is planned for Tue 1 Dec.',
			'Ada offers leases and visas.',
		]);
	});
	test('of nobody yet is who could help', () => {
		const one = asked(1, {people: [], text: 'somebody who knows leases'});
		expect(askFacts(journalOf([one], [person('Ben', {offers: ['leases']})]), one, now.day)).toEqual([
			'Perhaps Ben (offers: leases).',
		]);
	});
	test('is how it went so far, beside what was guessed', () => {
		const answers = (yes: number, no: number, guess?: number): readonly Ask[] =>
			Array.from({length: yes + no}, (_, at) =>
				asked(at + 100 * (guess ?? 1), {
					state: at < yes ? 'granted' : 'declined',
					answer: {date: now.day},
					...(guess !== undefined && {guess}),
				}),
			);
		expect(soFar(journalOf(answers(9, 2, 45)))).toBe('You have asked 11 times. 9 said yes; you had guessed 5.');
		expect(soFar(journalOf(answers(2, 1)))).toBe('You have asked 3 times. 2 said yes.');
		expect(soFar(journalOf([...answers(2, 1), ...answers(1, 1, 50)]))).toBe(
			'You have asked 5 times. 3 said yes. Of 2 answers that you had guessed, 1 was yes; you had guessed 1.',
		);
		expect(soFar(journalOf([ask(), asked(2, {state: 'asked'}), asked(3, {state: 'dropped'})]))).toBeUndefined();
	});
});
