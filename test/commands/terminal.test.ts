import {chmodSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {expect, test} from 'vitest';
import {width} from '../../source/columns.ts';
import {exampleJournal, makeHome} from '../support/home.ts';
import {run} from '../support/shell.ts';
import {startTerminal} from '../support/terminal.ts';

test('a list longer than the window goes through the pager, and a short one does not', async () => {
	const home = makeHome(exampleJournal);
	const pager = join(home.folder, 'pager');
	writeFileSync(pager, '#!/bin/sh\necho "paged with $LESS"\nwc -l\n');
	chmodSync(pager, 0o755);
	const long = startTerminal({home, rows: 10, args: ['list'], env: {PAGER: pager}});
	await long.waitFor('paged with FRX');
	expect((await long.exited).code).toBe(0);
	await long.close();
	const short = startTerminal({home, rows: 10, args: ['list', '-n', '2'], env: {PAGER: pager}});
	await short.exited;
	expect(short.text()).not.toContain('paged');
	await short.close();
});

test('without a pager on the machine the list is printed', async () => {
	const terminal = startTerminal({
		home: makeHome(exampleJournal),
		rows: 10,
		args: ['list', '-n', '38'],
		env: {PAGER: 'no-such-pager'},
	});
	await terminal.waitFor('Frost. The pears');
	expect((await terminal.exited).code).toBe(0);
	await terminal.close();
});

test('on a terminal rows are cut to the window, and coloured', async () => {
	const terminal = startTerminal({home: makeHome(exampleJournal), columns: 40, rows: 60, args: ['list', '-n', '5']});
	await terminal.exited;
	await terminal.waitFor('…');
	expect(terminal.output()).toContain('\u001b[2m');
	await terminal.close();
});

test('add without a line opens the composer, and what is saved there is in the journal', async () => {
	const home = makeHome();
	const terminal = startTerminal({home, args: ['add']});
	await terminal.waitFor('New entry');
	terminal.type('lunch with Grace Hopper');
	await terminal.waitFor('+ Grace Hopper is new');
	terminal.press('enter');
	await terminal.waitFor('Saved: lunch with Grace Hopper');
	terminal.type('q');
	expect((await terminal.exited).code).toBe(0);
	await terminal.close();
	expect((await run(['list'], {home})).stdout).toContain('● lunch  Grace Hopper');
});

test('an editor has the terminal, and what is changed there is changed in the journal', async () => {
	const home = makeHome();
	await run(['add', 'coffee with Ada Lovelace'], {home});
	const editor = join(home.folder, 'editor');
	writeFileSync(
		editor,
		'#!/bin/sh\necho "place now?"\nread place < /dev/tty\nsed -i "s/^place:.*/place: $place/" "$1"\n',
	);
	chmodSync(editor, 0o755);
	const terminal = startTerminal({home, args: ['edit', '^'], env: {VISUAL: editor}});
	await terminal.waitFor('place now?');
	terminal.type('Café Central\r');
	await terminal.waitFor('@ Café Central');
	expect((await terminal.exited).code).toBe(0);
	await terminal.close();
});

test('the day is whole in a narrow terminal: its reasons are wrapped, not cut', async () => {
	const terminal = startTerminal({home: makeHome(exampleJournal), columns: 80, rows: 90, args: ['today']});
	await terminal.exited;
	const text = terminal.text();
	expect(text).toMatch(/about once a week, last 2 weeks\s+ago; needs someone who reads\s+contracts in German/);
	expect(text.match(/say\s+thanks/g)).toHaveLength(1);
	for (const row of text.split('\n')) expect(width(row)).toBeLessThanOrEqual(80);
	await terminal.close();
});
