import {expect, test} from 'vitest';
import {addDays, type MonthName} from '../../source/journal/day.ts';
import {favour, id, journalOf, meeting, person, today} from '../journal/example.ts';
import {frame, opened, press} from './example.ts';

test('a line of the day says in full what it has to say where the window has room for it', () => {
	const long = favour({
		...{id: id(1), way: 'given', state: 'promised', people: ['Ben Stone'], due: addDays(today, 1)},
		text: 'find the drawings of the old mill that his grandfather built, and bring them along to the choir',
	});
	const more = Array.from({length: 9}, (_, at) =>
		meeting({id: id(at + 2), date: addDays(today, -1 - at), state: 'planned', people: ['Alan Turing']}),
	);
	const shown = (rows: number): string =>
		frame(press(opened(journalOf([long, ...more]), {columns: 80, rows}), '1')).join('\n');
	expect(shown(16)).toMatch(/find the drawings [^…]*\n {20,}\S[^…]*choir/);
	// A window of few lines has one for each.
	expect(shown(10)).toMatch(/find the drawings [^\n]*…/);
});

test('what was last with somebody is said in full where there is room, and else how long ago it was', () => {
	const last = Array.from({length: 8}, (_, at) =>
		meeting({
			id: id(at + 1),
			date: addDays(today, -at - 1),
			text: `she told of the mill at ${at}, of Rome and of owls`,
		}),
	);
	const shown = (rows: number): readonly string[] =>
		frame(press(opened(journalOf(last), {columns: 100, rows}), '4')).map(line =>
			line.slice(line.indexOf('│')).trimEnd(),
		);
	expect(shown(50).join('\n')).toMatch(
		/● she told of the mill at 0, of\n│ {5}Rome and of owls {5}yesterday\n│ {3}● she told of the mill at 1/,
	);
	const few = shown(20).filter(line => line.includes('● she told'));
	expect(few.length).toBeGreaterThan(1);
	for (const line of few) expect(line).toMatch(/…? {2}(yesterday|\d days ago)$/);
});

test('an account beside the ledger has each favour whole', () => {
	const given = favour({
		id: id(1),
		way: 'given',
		text: 'carried the old sofa up to the fourth floor in the rain',
		people: ['Ada'],
	});
	const shown = frame(press(opened(journalOf([given]), {columns: 100, rows: 30}), '3')).join('\n');
	expect(shown.replaceAll(/\s*\n[^│]*│\s*/g, ' ')).toMatch(/carried the old .* up to the fourth floor in the rain/);
});

test('what an entry is, with whom and how it is marked is whole above its text', () => {
	const people = ['Katherine Ångström', 'Marie Lovelace', 'Ada Lovelace'];
	const shown = frame(press(opened(journalOf([meeting({people, starred: true})]), {columns: 100, rows: 30}), '2'));
	const detail = shown
		.map(line => line.slice(line.indexOf('│') + 1).trim())
		.join(' ')
		.replaceAll(/ +/g, ' ');
	expect(detail).toContain('Coffee with Katherine Ångström, Marie Lovelace and Ada Lovelace * starred');
});

test('what to do in an empty journal is said in full, however wide the window is', () => {
	for (const columns of [40, 60, 80, 100, 120, 160])
		for (const view of ['1', '2', '3', '4', '5']) {
			const shown = frame(press(opened(journalOf([]), {columns, rows: 30}), view));
			expect(shown.join('\n')).not.toMatch(/[…│]/);
		}
});

test('a window that is too small says in full how large it has to be', () => {
	for (const columns of [14, 20, 29]) {
		const shown = frame(opened(journalOf([]), {columns, rows: 9}));
		expect(shown.join(' ').replaceAll(/\s+/g, ' ').trim()).toBe('goodturn needs 30 columns and 10 lines');
		expect(shown.length).toBeLessThanOrEqual(9);
	}
});

test('whom a plan is with is whole above its brief', () => {
	const people = ['Katherine Ångström', 'Marie Lovelace', 'Ada Lovelace'];
	const plan = meeting({state: 'planned', date: today, people, text: 'dinner'});
	const shown = frame(press(opened(journalOf([plan]), {columns: 100, rows: 30}), '1'));
	const beside = shown.map(line => line.split(' │ ')[1]?.trim() ?? '').join(' ');
	expect(beside.replaceAll(/ +/g, ' ')).toMatch(/Coffee with [^…]* and [^…]* Sunday 22 November/);
});

test('while older months are read no balance is told of those that are', () => {
	const given = favour({id: id(1), way: 'given', people: ['Ada'], text: 'a lift'});
	const partly = {...journalOf([given]), unread: ['2019-04' as MonthName]};
	const shown = (journal: typeof partly): string =>
		frame(press(opened(journal, {columns: 100, rows: 30}), '3')).join('\n');
	expect(shown(partly)).toContain('Reading older months');
	expect(shown(partly)).not.toContain('You owe Ada nothing.');
	expect(shown({...partly, unread: []})).toContain('You owe Ada nothing.');
});

test('people have no column for cities or birthdays where nobody has one', () => {
	const entries = [meeting({id: id(1), people: ['Ada'], text: 'coffee with Ada: the mill'})];
	const row = (people: Parameters<typeof journalOf>[1]): string => {
		const lines = frame(press(opened(journalOf(entries, people), {columns: 200, rows: 30}), '4'));
		return lines.find(line => line.includes(' ▌ Ada')) ?? '';
	};
	const at = (line: string): number => line.indexOf('the mill');
	const bare = row([person('Ada')]);
	expect(at(row([person('Ada', {city: 'Bern'})]))).toBe(at(bare) + 13);
	expect(at(row([person('Ada', {birthday: '--12-10'})]))).toBe(at(bare) + 10);
});
