import {expect, test} from 'vitest';
import {exampleJournal, makeHome} from '../../support/home.ts';
import {storedEntries} from '../../support/journal.ts';
import {run} from '../../support/shell.ts';
import {startTerminal} from '../../support/terminal.ts';

test('a first day: write a line, see it, correct it, take it back and away again', async () => {
	const home = makeHome();
	const terminal = startTerminal({home, columns: 120, rows: 30});
	await terminal.waitFor('Press a and write');
	terminal.press('a');
	await terminal.waitFor('New entry');
	// Text and Enter in one chunk, as fast hands and slow lines send them.
	terminal.type('yesterday: coffee with @"佐藤 美咲" @ Café Central -- her the\u0301sis 👩🏽‍🚀\r');
	await terminal.waitFor(/Saved: .*u undoes/);
	await terminal.waitFor(/Sat 21 +● coffee +佐藤 美咲/);
	expect(storedEntries(home.journal)).toMatchObject([
		{kind: 'meeting', date: '2026-11-21', people: ['佐藤 美咲'], place: 'Café Central'},
	]);

	terminal.press('e');
	await terminal.waitFor('Edit');
	terminal.type(' #thesis\r');
	await terminal.waitFor('#thesis');
	await terminal.until('the tag on the disk', () => storedEntries(home.journal)[0]?.tags);

	terminal.press('d');
	await terminal.waitFor(/Removed: .*u undoes/);
	expect(storedEntries(home.journal)).toEqual([]);
	terminal.press('u');
	await terminal.waitFor('Undone');
	await terminal.waitFor(/Sat 21 +● coffee/);
	expect(storedEntries(home.journal)).toHaveLength(1);
	terminal.press('q');
	expect((await terminal.exited).code).toBe(0);
	await terminal.close();
});

test('what was typed and left is there after a restart', async () => {
	const home = makeHome(exampleJournal);
	const before = startTerminal({home});
	await before.waitFor('2 Timeline');
	before.press('a');
	await before.waitFor('New entry');
	before.type('owe نور: the book');
	await before.waitFor('the book');
	before.press('escape');
	await before.waitFor(text => !text.join('\n').includes('New entry'));
	before.press('q');
	await before.exited;
	await before.close();

	const after = startTerminal({home});
	await after.waitFor('2 Timeline');
	after.press('a');
	await after.waitFor('owe نور: the book');
	await after.close();
});

test('what another program adds appears, and the cursor stays on its entry', async () => {
	const home = makeHome(exampleJournal);
	const terminal = startTerminal({home});
	await terminal.waitFor('2 Timeline');
	terminal.press('2', ',', ',');
	const chosen = (await terminal.waitFor(rows => rows.some(row => /▌ Fri 20/.test(row)))).find(row =>
		row.includes('▌'),
	);
	await run(['add', 'lunch with a stranger'], {home});
	await terminal.waitFor('a stranger');
	expect(terminal.screen().find(row => row.includes('▌'))).toBe(chosen);
	await terminal.close();
});

test('keys that come in one chunk are all taken, in order', async () => {
	const terminal = startTerminal({args: ['--demo']});
	await terminal.waitFor('2 Timeline');
	terminal.type('2jjjkG,gg3');
	await terminal.waitFor('Owed to you');
	await terminal.close();
});
