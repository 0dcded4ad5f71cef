import {expect, test} from 'vitest';
import {captureNow} from '../../source/capture/grammar.ts';
import type {Draft} from '../../source/journal/draft.ts';
import {surroundings} from './surroundings.ts';

const read = (line: string): readonly Draft[] => {
	const captured = captureNow(line, surroundings());
	if (!captured?.isUnderstood) throw new Error(captured?.message ?? 'not read');
	return captured.drafts;
};

test.each<[string, Partial<Record<string, unknown>>]>([
	[
		'ask Ada: half an hour on the job yes:40',
		{kind: 'ask', state: 'open', people: ['Ada Lovelace'], text: 'half an hour on the job', guess: 40},
	],
	['ask: somebody who knows leases', {kind: 'ask', people: [], text: 'somebody who knows leases'}],
	['ask Ada: a lift yes:0% #car', {guess: 0, text: 'a lift', tags: ['car']}],
	['ask Ada: a lift yes:101', {text: 'a lift yes:101'}],
	['ask Ada: a lift yes:40 yes:50', {guess: 40, text: 'a lift yes:50'}],
	['ask Ada: a lift asked:2026-11-20', {state: 'asked', asked: '2026-11-20', text: 'a lift'}],
	['ask Ada: a lift asked:yesterday yes:30', {state: 'asked', asked: '2026-11-21', guess: 30}],
	['ask Ada: a lift asked:never', {state: 'open', text: 'a lift asked:never'}],
	['gave Ada: a lift asked:2026-11-20', {kind: 'favour', text: 'a lift asked:2026-11-20'}],
])('%s', (line, expected) => {
	const [draft, ...others] = read(line);
	expect(others).toEqual([]);
	expect(draft).toMatchObject(expected);
	if (!('guess' in expected)) expect(draft).not.toHaveProperty('guess');
});

test('what you ask at a meeting is asked of whom you met', () => {
	expect(read('coffee with Ada ask: a reference')).toMatchObject([
		{kind: 'meeting'},
		{kind: 'ask', people: ['Ada Lovelace'], text: 'a reference'},
	]);
	expect(read('lunch with Ada yes:40')).toMatchObject([{kind: 'meeting', text: 'lunch with Ada yes:40'}]);
});

test('whose round it was is read from the words, which stay', () => {
	expect(read('coffee with Ada Lovelace, on me')).toMatchObject([
		{treat: 'me', text: 'coffee with Ada Lovelace, on me'},
	]);
	expect(read('lunch with Ada, Ada paid')).toMatchObject([{treat: 'them'}]);
	expect(read('coffee with Ada about me')[0]).not.toHaveProperty('treat');
});

test('a meeting later today is planned, and one at an hour that has passed took place', () => {
	const {now} = surroundings();
	expect(read(`${now.day} 23:59: coffee with Ada`)[0]).toMatchObject({state: 'planned'});
	expect(read(`${now.day} 00:01: coffee with Ada`)[0]).not.toHaveProperty('state');
});

test('a trip with a place needs nobody', () => {
	expect(read('2026-12-24: trip @ Noma')).toMatchObject([
		{kind: 'meeting', how: 'trip', state: 'planned', people: [], place: 'Noma'},
	]);
});
