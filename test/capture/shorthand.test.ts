import {expect, test} from 'vitest';
import {captureShorthand, type Shorthand} from '../../source/capture/shorthand.ts';
import {surroundings} from './surroundings.ts';

const read = (shorthand: Shorthand) => captureShorthand(shorthand, surroundings());
const gave = (...words: readonly string[]): Shorthand => ({word: 'gave', words});

test.each<[Shorthand, Readonly<Record<string, unknown>>]>([
	[
		gave('Ada', 'an', 'intro', 'to', 'Grace'),
		{people: ['Ada Lovelace'], text: 'an intro to Grace', way: 'given', state: 'open', date: '2026-11-22'},
	],
	[gave('Ada', 'Lovelace', 'a', 'lift'), {people: ['Ada Lovelace'], text: 'a lift'}],
	[gave('ada', 'a', 'lift'), {people: ['Ada Lovelace'], text: 'a lift'}],
	[gave('the', 'Countess', 'a', 'lift'), {people: ['Ada Lovelace'], text: 'a lift'}],
	[gave('Bob', 'Stone', 'a', 'lift'), {people: ['Bob'], text: 'Stone a lift'}],
	[gave('Bob Stone', 'a', 'lift'), {people: ['Bob Stone'], text: 'a lift'}],
	[gave('Ada Byron', 'a lift'), {people: ['Ada Byron'], text: 'a lift'}],
	[gave('Bob "Bobby" Stone', 'a lift'), {people: ['Bob "Bobby" Stone'], text: 'a lift'}],
	[gave('@Ada', 'a lift'), {people: ['Ada Lovelace'], text: 'a lift'}],
	[gave('Ada, Alan', 'tickets'), {people: ['Ada Lovelace', 'Alan Turing'], text: 'tickets'}],
	[gave('نور', 'a lift'), {people: ['نور'], text: 'a lift'}],
	[gave('佐藤', '美咲', 'a lift 👩🏽‍🚀'), {people: ['佐藤 美咲'], text: 'a lift 👩🏽‍🚀'}],
	[gave('ben', 'a lift'), {people: ['ben'], text: 'a lift'}],
	[gave('Ruth:', 'a lift'), {people: ['Ruth'], text: 'a lift'}],
	[gave('Ada:', 'a lift'), {people: ['Ada Lovelace'], text: 'a lift'}],
	[gave('Ruth, Ben:', 'a lift'), {people: ['Ruth', 'Ben'], text: 'a lift'}],
	[gave('Ada', 'a lift #work @ the airport'), {text: 'a lift', tags: ['work'], place: 'the airport'}],
	[
		{word: 'got', words: ['Ada', 'read my CV'], on: 'last friday'},
		{way: 'received', state: 'open', date: '2026-11-20'},
	],
	[
		{word: 'owe', words: ['Ada', 'the paper'], due: 'fri'},
		{way: 'given', state: 'promised', due: '2026-11-27', text: 'the paper'},
	],
	[
		{word: 'owed', words: ['Ada', 'an answer'], due: 'in 2 weeks'},
		{way: 'received', state: 'promised', due: '2026-12-06'},
	],
	[
		{word: 'fwd', words: ['Ben', 'taught him Rust'], forwards: '91bc'},
		{
			way: 'given',
			state: 'settled',
			people: ['Ben'],
			for: '91bc',
			text: 'taught him Rust',
			settled: {date: '2026-11-22', by: 'freely'},
		},
	],
])('%j', async (shorthand, draft) => {
	expect(await read(shorthand)).toMatchObject({isUnderstood: true, drafts: [{kind: 'favour', ...draft}]});
});

test.each<[Shorthand, string]>([
	[gave(), 'Whose favour?'],
	[gave('  ', 'a lift'), 'Whose favour?'],
	[gave('Ada'), 'What is the favour?'],
	[gave('Ada Lovelace', ' '), 'What is the favour?'],
	[{...gave('Ada', 'x'), on: '30 feb'}, 'There is no 30 February.'],
	[{...gave('Ada', 'x'), due: 'frob'}, '“frob” is not a date.'],
	[{...gave('Ada', 'x'), due: '5/6'}, '5/6 may be 5 June or 6 May.'],
	[{word: 'fwd', words: ['Ben', 'x'], forwards: 'a b'}, '"a b" is not the id of an entry.'],
])('%j is refused: %s', async (shorthand, message) => {
	expect(await read(shorthand)).toMatchObject({isUnderstood: false, message, hint: expect.stringMatching(/\w/)});
});

test('somebody new is told of, and a first name of several is settled and said', async () => {
	expect(await read(gave('Zoë Ångström', 'a lift'))).toMatchObject({newPeople: ['Zoë Ångström']});
	expect(await read(gave('Grace', 'a lift'))).toMatchObject({hints: ['Grace is Grace Hopper, not Grace Kelly.']});
});
