import {expect, test} from 'vitest';
import type {Day} from '../../source/journal/day.ts';
import {doneSentence, doneSentences, putOffSentence} from '../../source/journal/done-words.ts';
import type {Favour} from '../../source/journal/entry.ts';
import {favour, meeting} from './example.ts';

const today = '2026-11-20' as Day;
const returned: Partial<Favour> = {state: 'settled', settled: {date: today, by: 'returned'}};

test.each<readonly [before: Partial<Favour>, after: Partial<Favour>, says: string | undefined]>([
	[{}, returned, 'Returned: read my CV. You owe Ada Lovelace nothing for it any more.'],
	[returned, {}, 'Open again. You owe Ada Lovelace a favour for: read my CV, today.'],
	[{}, {thanked: today}, 'You said thanks to Ada Lovelace.'],
	[{}, {thanked: today, told: today}, 'You told Ada Lovelace how it went.'],
	[{way: 'given'}, {way: 'given', told: today}, 'You heard from Ada Lovelace how it went.'],
	[{}, {starred: true}, undefined],
])('a favour that was %j and is %j is told of in one way', (before, after, says) => {
	const change = {before: favour(before), after: favour(after)};
	expect(doneSentence(change, today)).toBe(says);
	expect(doneSentences([change, {after: meeting()}], today)).toEqual(says === undefined ? [] : [says]);
});

test('what is put off says until when, and what is put off for years is not brought up again', () => {
	expect(putOffSentence('2026-11-27' as Day, today)).toBe('Not now: it is brought up again on Fri 27 Nov.');
	expect(putOffSentence('2036-11-20' as Day, today)).toBe('It is not brought up again.');
});
