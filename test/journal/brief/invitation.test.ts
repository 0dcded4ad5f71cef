import {describe, expect, test} from 'vitest';
import {capture} from '../../../source/capture/grammar.ts';
import {knownIn} from '../../../source/capture/names/known.ts';
import {askedTopic} from '../../../source/journal/brief/asked-topic.ts';
import {inviteOf} from '../../../source/journal/brief/invitation.ts';
import {
	addDays,
	type Day,
	daysBetween,
	type Instant,
	longDay,
	type Now,
	type Time,
} from '../../../source/journal/day.ts';
import type {Meeting} from '../../../source/journal/entry.ts';
import {id, journalOf, meeting} from '../example.ts';

const day = (text: string): Day => text as Day;
const now: Now = {day: day('2026-11-25'), time: '11:00' as Time, instant: '2026-11-25T10:00:00.000Z' as Instant};
const met = (number: number, date: string, fields: Partial<Meeting> = {}): Meeting =>
	meeting({id: id(number), date: day(date), ...fields});

describe('an invitation', () => {
	const entries = [
		met(1, '2026-09-03', {how: 'lunch', place: 'Odeon', text: 'lunch'}),
		met(2, '2026-10-01', {place: 'Café Central', text: 'coffee'}),
		met(3, '2026-10-21', {
			place: 'Café Central',
			text: 'coffee with Ada Lovelace: the new role, she is hiring',
			treat: 'them',
		}),
	];
	test('is their usual how and place, and a message of three sentences at most', () => {
		expect(inviteOf(journalOf(entries), ['Ada Lovelace'], now.day)).toEqual({
			line: ': coffee with Ada Lovelace @ Café Central',
			plan: 'next Thursday: coffee with Ada Lovelace @ Café Central',
			message:
				'Hi Ada, it has been five weeks, and I would love to hear about the new role. Coffee next Thursday? ' +
				'My round this time.',
		});
	});
	test('leaves out what is not known', () => {
		expect(inviteOf(journalOf([]), ['Ada Lovelace'], now.day)).toEqual({
			line: ': coffee with Ada Lovelace',
			plan: 'next Sunday: coffee with Ada Lovelace',
			message: 'Hi Ada. Coffee next Sunday?',
		});
		expect(
			inviteOf(
				journalOf([met(1, '2026-11-24', {text: 'walk: it rained', how: 'walk'})]),
				['Ada Lovelace', 'Tom Okafor'],
				now.day,
			),
		).toEqual({
			line: ': walk with Ada Lovelace and Tom Okafor',
			plan: 'next Tuesday: walk with Ada Lovelace and Tom Okafor',
			message: 'Hi Ada and Tom. A walk next Tuesday?',
		});
	});
	test.each([
		['the new role, she is hiring', 'the new role'],
		['her new role', 'your new role'],
		['the chess club', 'the chess club'],
		['her Bern trip', 'your Bern trip'],
		['the handover', 'the handover'],
		['the handover went badly', ''],
		['her mother is ill', ''],
		['her boss left', ''],
		['his dog died.', ''],
		['the usual', ''],
		['her new', ''],
		['a lawyer', ''],
		['talked for hours', ''],
		['the weather was good', ''],
	])('%s is asked about as "%s"', (topic, asked) => {
		const one = met(1, '2026-09-03', {text: `coffee with Ada Lovelace: ${topic}`});
		expect(askedTopic(one as Meeting)).toBe(asked);
	});
	test('of several it is not known whose it is', () => {
		const people = ['Ada Lovelace', 'Tom Okafor'];
		expect(askedTopic(met(1, '2026-09-03', {people, how: 'lunch', text: 'lunch: her thesis'}) as Meeting)).toBe('');
		expect(askedTopic(met(1, '2026-09-03', {people, how: 'lunch', text: 'lunch: the thesis'}) as Meeting)).toBe(
			'the thesis',
		);
	});
	test('the line to plan it is read as the plan of the day that the message names, whatever day it is', async () => {
		const all = [...entries.slice(0, 2), met(9, '2026-10-24'), met(10, '2026-10-18'), met(11, '2026-10-17')];
		for (let ahead = 0; ahead < 14; ahead++) {
			const on: Now = {...now, day: addDays(now.day, ahead)};
			for (const one of all) {
				const {plan, message} = inviteOf(journalOf([one]), ['Ada Lovelace'], on.day);
				const read = await capture(plan, {now: on, known: knownIn(journalOf([one]))});
				expect(read).toMatchObject({isUnderstood: true, drafts: [{state: 'planned', people: ['Ada Lovelace']}]});
				const date = (read.isUnderstood && read.drafts[0]?.date) as Day;
				expect(message).toContain(`next ${longDay(date, date).split(' ')[0]}?`);
				expect(daysBetween(on.day, date)).toBeLessThan(14);
			}
		}
	});
	test('follows a template, and drops the sentences that it has nothing for', () => {
		expect(inviteOf(journalOf(entries), ['Ada Lovelace'], now.day, 'Dear {name}, {how} {day}? {round}!').message).toBe(
			'Dear Ada, coffee next Thursday? My round this time!',
		);
		expect(inviteOf(journalOf([]), ['Ada Lovelace'], now.day, 'Dear {name}! It has been {since}. {how}?').message).toBe(
			'Dear Ada! Coffee?',
		);
	});
});
