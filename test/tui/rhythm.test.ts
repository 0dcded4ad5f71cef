import {describe, expect, test} from 'vitest';
import {addDays, type Day, type Time} from '../../source/journal/day.ts';
import {newestFirst} from '../../source/journal/journal.ts';
import {spoken} from '../../source/tui/screen-reader/spoken.ts';
import type {State} from '../../source/tui/state.ts';
import {id, journalOf, meeting, today} from '../journal/example.ts';
import {example, frame, ids, opened, press, rowUnder} from './example.ts';

const sizes = [
	{columns: 120, rows: 40},
	{columns: 80, rows: 24},
	{columns: 60, rows: 20},
	{columns: 40, rows: 12},
] as const;

const map = (window: (typeof sizes)[number] = sizes[1], keys: readonly string[] = []): State =>
	press(opened(example, window), '6', ...keys);
const text = (state: State): string => frame(state).join('\n');
/** The sign that the map has for a day of 2026, by where it is in the rows. */
const signOf = (state: State, row: string, column: number): string =>
	[...(frame(state).find(line => line.startsWith(` ${row}`)) ?? '')][5 + column] ?? '';

describe('the map of days', () => {
	test.each(sizes)('has seven rows, says the day under the cursor, and fits %j', window => {
		const lines = frame(map(window));
		for (const day of ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'])
			expect(lines.filter(line => line.startsWith(` ${day} `))).toHaveLength(1);
		expect(lines.join('\n')).toContain('Sunday 22 November: 1 entry');
		expect(lines).toHaveLength(window.rows);
	});

	test('shows each day by how much there was, in digits in plain mode', () => {
		// 20 November 2026 is in the 47th week, and has three entries.
		expect(signOf(map(), 'Fri', 46)).toBe('▓');
		expect(signOf(map(), 'Thu', 46)).toBe('·');
		expect(signOf({...map(), isAscii: true}, 'Fri', 46)).toBe('3');
	});

	test('is walked by day, week and year, and enter opens the day in the timeline', () => {
		const friday = press(map(), 'k', 'k');
		expect(text(friday)).toContain('Friday 20 November: 3 entries');
		expect(text(press(friday, 'h'))).toContain('Friday 13 November: nothing');
		expect(text(press(friday, 'h', 'l'))).toContain('Friday 20 November: 3 entries');
		expect(text(press(friday, ','))).toContain('20 November 2025: nothing');
		expect(text(press(friday, ',', '.'))).toContain('Friday 20 November: 3 entries');
		const there = press(friday, 'enter');
		expect(there.screens[0].place).toEqual({kind: 'timeline'});
		expect(rowUnder(there)).toBe(ids.coffee);
		expect(press(there, 'escape').screens[0]).toEqual(friday.screens[0]);
		expect(press(friday, 'h', 'enter').notice?.text).toBe('Nothing is written down on that day.');
	});

	test('has no half of a month’s name at its edges', () => {
		const names = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');
		for (const key of ['g', ',', 'h']) {
			const head = frame(map(sizes[3], [key, ...(key === 'g' ? ['g'] : [])])).find(line =>
				/ (?:Mar|Jun|Oct) /.test(line),
			);
			expect(head).toBeDefined();
			for (const word of head?.trim().split(/\s+/) ?? []) expect(names).toContain(word);
		}
	});

	test('has beneath it as many entries of the day as the window has room for, each as wide as that', () => {
		const text = 'what was said of the mill, of Rome and of owls, from morning until late in the evening';
		const many = journalOf(Array.from({length: 12}, (_, at) => meeting({id: id(at + 1), date: today, text})));
		const rows = (columns: number, height: number) =>
			frame(press(opened(many, {columns, rows: height}), '6')).filter(line => line.includes('what was said'));
		expect(rows(160, 50)).toHaveLength(12);
		for (const row of rows(160, 50)) expect(row.trimEnd()).toMatch(/late in the evening$/);
		expect(rows(80, 24)).toHaveLength(4);
		expect(frame(press(opened(many, {columns: 80, rows: 24}), '6')).join('\n')).toContain('and 8 more');
		expect(rows(100, 30).length).toBeGreaterThan(6);
	});

	test('counts what the filter finds', () => {
		const filtered = press(map(), '/', '"with:alan', 'enter');
		expect(text(filtered)).toContain('2 entries');
		expect(signOf(filtered, 'Fri', 46)).toBe('·');
		expect(signOf(filtered, 'Tue', 46)).toBe('░');
		expect(signOf(press(filtered, 'escape'), 'Fri', 46)).toBe('▓');
	});

	test('says how you met and whom you really meet, and is read aloud as sentences and a table', () => {
		const screen = text(map());
		expect(screen).toMatch(/people known\. \d+ met this year/);
		expect(screen).toContain('How you met:');
		const aloud = spoken(undefined, map()).join('\n');
		expect(aloud).toContain('November 2026: ');
		expect(aloud).toContain('people known');
		expect(aloud).toContain('Sunday 22 November: 1 entry. Sun 22 Nov: quiet day');
		expect(aloud).not.toMatch(/[░▒▓█]/);
	});

	test('a plan of the day says its hour', () => {
		const plan = meeting({
			state: 'planned',
			date: '2026-11-22' as Day,
			time: '18:30' as Time,
			text: 'coffee with Ada Lovelace: the role',
		});
		expect(frame(press(opened(journalOf([plan])), '6')).join('\n')).toContain('18:30 the role');
	});

	test('says the count of any day that has entries', () => {
		const counts = Map.groupBy(newestFirst(opened().journal), ({date}) => date);
		let state = map();
		for (let day: Day = '2026-11-22' as Day; day > '2026-11-01'; day = addDays(day, -1)) {
			const count = counts.get(day)?.length ?? 0;
			expect(text(state)).toContain(count === 0 ? ': nothing' : `: ${count} entr`);
			state = press(state, 'k');
		}
	});
});
