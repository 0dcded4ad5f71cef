import {expect, test} from 'vitest';
import {addDays, type Time} from '../../source/journal/day.ts';
import {ask, favour, id, journalOf, meeting, need, person, today} from '../journal/example.ts';
import {frame, opened, press, pressed} from './example.ts';

/** The questions of every day, each answered from the first screen by four keys at most, before any text is typed. */
const journal = journalOf(
	[
		meeting({
			...{id: id(1), date: addDays(today, 1), time: '12:30' as Time, how: 'lunch', state: 'planned'},
			text: 'lunch with Ada Lovelace',
		}),
		meeting({id: id(2), date: addDays(today, -9), text: 'coffee with Ada Lovelace: her thesis is done'}),
		favour({id: id(3), date: addDays(today, -40), text: 'read my CV'}),
		need({id: id(4), date: addDays(today, -8), text: 'a piano teacher for her niece'}),
		ask({id: id(5), date: addDays(today, -1), people: ['Ben Stone']}),
		...[120, 110, 100, 90].map((ago, n) =>
			meeting({id: id(10 + n), date: addDays(today, -ago), people: ['Regula Frei'], text: 'walk with Regula Frei'}),
		),
	],
	[person('Regula Frei'), person('Grace Kelly', {offers: ['piano lessons']})],
);
const first = () => press(opened(journal, {columns: 80, rows: 24}), '1');

test.each([
	["log yesterday's coffee", ['a'], 'New entry'],
	['what did we say last', ['b'], 'her thesis is done'],
	['whom do I owe', ['3'], 'read my CV'],
	['pass it on', ['3', 'F'], 'Pass it on'],
	['what does she need', ['b', 'G'], 'a piano teacher for her niece'],
	['who could help', ['5', 'enter'], 'Grace Kelly'],
	['whom to see this week', [], 'about every 10 days, last 12 weeks ago'],
	["prepare for tomorrow's lunch", ['enter'], 'Lunch with Ada Lovelace'],
] as const)('%s: %j', (_, keys, answer) => {
	expect(keys.length).toBeLessThanOrEqual(4);
	expect(frame(press(first(), ...keys)).join('\n')).toContain(answer);
});

test('settle it, and undo: two keys and one', () => {
	expect(pressed(first(), '3', 'x').effects).toMatchObject([{kind: 'change', change: {wish: {kind: 'settle'}}}]);
	expect(pressed(first(), 'u').effects).toEqual([{kind: 'undo'}]);
});
