import {expect, test} from 'vitest';
import {exampleJournal, makeHome} from '../../support/home.ts';
import {storedEntries} from '../../support/journal.ts';
import {startTerminal} from '../../support/terminal.ts';

// What somebody new is to do in under five keys from the first screen, in a window of the usual size.

test('what did Ada do for me, and whom did I pass it on to: three keys', async () => {
	const terminal = startTerminal({args: ['--demo']});
	await terminal.waitFor('2 Timeline');
	terminal.press('3', 'j');
	await terminal.waitFor(/▌ Ada Lovelace/);
	terminal.press('enter');
	await terminal.waitFor(/introduced me to her publisher +paid forward to 佐藤 美咲/);
	await terminal.close();
});

test('find someone a lawyer: three keys', async () => {
	const terminal = startTerminal({home: makeHome(exampleJournal)});
	await terminal.waitFor('2 Timeline');
	terminal.press('5', 'j');
	await terminal.waitFor(/▌ \? Alan Turing +a lawyer in Bern/);
	terminal.press('enter');
	const rows = await terminal.waitFor('Who could help');
	expect(rows.some(row => row.includes('Regula Frei'))).toBe(true);
	await terminal.close();
});

test('rename a misspelt person, everywhere: four keys around the letters', async () => {
	const home = makeHome(exampleJournal);
	const terminal = startTerminal({home});
	await terminal.waitFor('2 Timeline');
	terminal.press('4', 'j');
	await terminal.waitFor(/▌ Ada Lovelace/);
	terminal.press('e');
	await terminal.waitFor('╭ What is known');
	terminal.press('ctrl-u');
	terminal.type('alan turing');
	await terminal.waitFor('There is already somebody called Alan Turing');
	expect(terminal.text()).not.toContain('becomes');
	terminal.press('ctrl-u');
	terminal.type('Ada Byron 👩🏽‍🚀');
	await terminal.waitFor(/Ada Lovelace becomes Ada Byron .* in \d+ entries, and stays as another name/);
	terminal.press('enter');
	await terminal.waitFor(/Renamed Ada Lovelace to Ada Byron .*, in \d+ entries\. +u undoes/);
	await terminal.waitFor(/▌ Ada Byron/);
	const people = storedEntries(home.journal).flatMap(entry => entry.people as readonly string[]);
	expect(people).toContain('Ada Byron 👩🏽‍🚀');
	expect(people).not.toContain('Ada Lovelace');
	terminal.press('u');
	await terminal.waitFor('Undone');
	await terminal.waitFor(/▌ Ada Lovelace/);
	await terminal.close();
});
