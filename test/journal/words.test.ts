import {describe, expect, test} from 'vitest';
import type {Favour} from '../../source/journal/entry.ts';
import * as words from '../../source/journal/words.ts';
import {favour, meeting, need, note, today} from './example.ts';

const promise = (fields: Partial<Favour> = {}): Favour =>
	favour({way: 'given', state: 'promised', text: 'send the paper', due: '2026-11-27' as never, ...fields});

test('a text of several lines is one line, with one stroke for a gap of any height', () => {
	expect(words.sentence(note({text: '\none 👩🏽‍🚀\n\n  \r\ntwo\n'}), today)).toBe('one 👩🏽‍🚀 / two');
	expect(words.sentence(favour({text: 'read my CV\n\ntwice'}), today)).toBe(
		'you got from Ada Lovelace: read my CV / twice',
	);
});

describe('what is owed, as a sentence', () => {
	test.each([
		[promise(), 'You owe Ada Lovelace: send the paper, promised for Fri 27 Nov'],
		[promise({due: '2026-11-20' as never}), 'You owe Ada Lovelace: send the paper, overdue since Fri 20 Nov'],
		[
			promise({way: 'received', text: 'an answer', due: '2027-01-04' as never}),
			'Ada Lovelace owes you: an answer, promised for Mon 4 Jan 2027',
		],
		[
			favour({way: 'given', state: 'promised', text: 'a book', date: '2026-11-01' as never}),
			'You owe Ada Lovelace: a book, promised 3 weeks ago',
		],
		[favour({date: '2026-11-01' as never}), 'You owe Ada Lovelace a favour for: read my CV, 3 weeks ago'],
		[
			favour({way: 'given', text: 'intro to Grace', date: '2026-11-01' as never}),
			'Ada Lovelace owes you a favour for: intro to Grace, 3 weeks ago',
		],
		[
			favour({way: 'given', text: 'a\nb', people: ['Ada', 'نور']}),
			'Ada and نور owe you a favour for: a / b, 2 days ago',
		],
		[favour({way: 'given', people: []}), 'Somebody owes you a favour for: read my CV, 2 days ago'],
		[favour({state: 'settled'}), ''],
	])('%o', (of, expected) => expect(words.owedSentence(of, today)).toBe(expected));
});

test('nothing is overdue but a promise with a date', () => {
	const old = '1996-01-01' as never;
	for (const of of [
		favour({date: old, due: old}),
		favour({way: 'given', date: old, due: old}),
		promise({state: 'settled', due: old}),
		favour({state: 'promised', date: old}),
	]) {
		for (const text of [
			words.owedSentence(of, today),
			words.stateInWords(of, today),
			words.whenOwed(of, today),
			words.dueInWords(of, today) ?? '',
		])
			expect(text).not.toContain('overdue');
	}
	expect(words.dueInWords(promise({due: old}), today)).toBe('overdue since Mon 1 Jan 1996');
});

test('what others promised is never overdue: it is told with how long ago it was', () => {
	const theirs = promise({way: 'received', date: '2026-11-01' as never, due: '2026-11-10' as never});
	expect(words.dueInWords(theirs, today)).toBe('promised 3 weeks ago');
	expect(words.owedSentence(theirs, today)).toBe('Ada Lovelace owes you: send the paper, promised 3 weeks ago');
	expect(words.stateInWords(theirs, today)).toBe('Ada Lovelace owes you, promised 3 weeks ago');
	expect(words.dueInWords({...theirs, due: today}, today)).toBe('by Sun 22 Nov');
	expect(words.whenOwed(theirs, today)).toBe('3 weeks ago');
	expect(words.whenOwed(promise({due: '2026-11-10' as never}), today)).toBe('12 days late');
});

test('when something is owed is its date, none, or its age', () => {
	expect(words.whenOwed(promise(), today)).toBe('by Fri 27 Nov');
	expect(words.whenOwed(favour({state: 'promised'}), today)).toBe('no date');
	expect(words.whenOwed(favour({date: '2026-09-22' as never}), today)).toBe('2 months ago');
});

test.each([
	['kept', 'kept'],
	['returned', 'returned by "a lift"'],
	['forwarded', 'paid forward to Ben Stone'],
	['freely', 'a gift'],
	['released', 'let go'],
] as const)('settled as %s is %s', (by, expected) => {
	const settled = favour({state: 'settled', settled: {date: today, by}});
	const other = by === 'forwarded' || by === 'returned' ? favour({people: ['Ben Stone'], text: 'a lift'}) : undefined;
	expect(words.stateInWords(settled, today, other)).toBe(expected);
});

test('what a settlement did is a sentence, and says that nothing is owed for it any more', () => {
	const by = (one: Favour, how: 'kept' | 'returned' | 'released'): string =>
		words.settledSentence(
			{
				...one,
				state: 'settled',
				settled: {date: today, by: how, ...(how !== 'kept' && one.state === 'promised' && {was: 'promised' as const})},
			},
			today,
		);
	expect(by(promise(), 'kept')).toBe('Kept: send the paper. You owe Ada Lovelace nothing for it any more.');
	expect(by(promise(), 'released')).toBe('Let go: send the paper. You owe Ada Lovelace nothing for it any more.');
	expect(by(favour({way: 'given', text: 'a lift'}), 'returned')).toBe(
		'Returned: a lift. Ada Lovelace owes you nothing for it any more.',
	);
});

test('a balance is in words, never signs', () => {
	expect(words.balanceInWords('Ada', 2, 0)).toBe('You owe Ada 2. Ada owes you nothing.');
	expect(words.balanceInWords('Ada', 0, 0)).toBe('Nothing is owed either way.');
	expect(words.balanceInWords('', 0, 1)).toBe('You owe somebody nothing. Somebody owes you 1.');
});

test.each([
	[1, 'nearly every day'],
	[3, 'about every 3 days'],
	[7, 'about once a week'],
	[10, 'about every 10 days'],
	[14, 'about every 2 weeks'],
	[21, 'about every 3 weeks'],
	[30, 'about once a month'],
	[45, 'about every 6 weeks'],
	[61, 'about every 2 months'],
	[180, 'about every 6 months'],
	[365, 'about once a year'],
	[900, 'about every 2 years'],
])('a gap of %i days is %s', (days, expected) => expect(words.rhythmInWords(days)).toBe(expected));

test('every gap has words, and a longer one never sounds shorter', () => {
	const inDays = (text: string): number =>
		Number(/\d+/.exec(text)?.[0] ?? 1) *
		(text.includes('day') ? 1 : text.includes('week') ? 7 : text.includes('month') ? 30 : 365);
	for (let days = 1; days < 3000; days++)
		expect(inDays(words.rhythmInWords(days + 1))).toBeGreaterThanOrEqual(inDays(words.rhythmInWords(days)));
});

test.each([
	[meeting({place: 'Café Central', tags: ['work']}), 'the new role @ Café Central #work'],
	[favour(), 'you got from Ada Lovelace: read my CV'],
	[favour({way: 'given', forwards: 'x'}), 'you passed on to Ada Lovelace: read my CV'],
	[promise(), 'you owe Ada Lovelace: send the paper, by Fri 27 Nov'],
	[promise({way: 'received', people: ['Ada', 'Grace']}), 'Ada and Grace owe you: send the paper, by Fri 27 Nov'],
	[need({people: ['Ada', 'Grace']}), 'Ada and Grace need: a lawyer in Bern'],
	[note({text: 'two\nlines'}), 'two / lines'],
])('%o is echoed as %s', (entry, expected) => expect(words.sentence(entry, today)).toBe(expected));

test('an entry is named by its first line, cut between letters, or by its kind', () => {
	expect(words.named(meeting({text: 'coffee\nlong talk'}))).toBe('"coffee"');
	expect(words.named(note({text: ''}))).toBe('this note');
	expect(words.named(note({text: '🚀'.repeat(80)}))).toBe(`"${'🚀'.repeat(59)}…"`);
});

test('every entry has a sign one letter wide, and another letter in plain mode for another meaning', () => {
	const all = [
		meeting(),
		meeting({state: 'planned'}),
		favour(),
		favour({way: 'given'}),
		favour({forwards: 'x'}),
		promise(),
		note(),
		need(),
		favour({state: 'settled'}),
	];
	const signs = all.map(words.signOf);
	expect(new Set(signs.map(({symbol}) => symbol)).size).toBe(all.length);
	expect(new Set(signs.map(({plain}) => plain)).size).toBe(all.length);
	for (const {symbol, plain} of signs) expect([...symbol, ...plain]).toHaveLength(2);
});
