import {readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {afterEach, beforeAll, beforeEach, describe, expect, test} from 'vitest';
import {git} from '../../support/git.ts';
import {exampleJournal, type Home, makeHome} from '../../support/home.ts';
import {storedEntries} from '../../support/journal.ts';
import {run} from '../../support/shell.ts';
import {startTerminal, type Terminal} from '../../support/terminal.ts';

// The folder changes under open screens: by a pull, another branch, a backup that is brought back.

/** A journal in Git, whose branch `other` is of another machine. */
const withBranches = async (): Promise<Home> => {
	const home = makeHome(exampleJournal);
	const inGit = (...words: readonly string[]): string => git(home.journal, ...words);
	writeFileSync(join(home.journal, '.gitignore'), '/.state\n');
	inGit('init', '-q', '-b', 'main');
	inGit('add', '.');
	inGit('commit', '-qm', 'one');
	inGit('switch', '-qc', 'other');
	await run(['add', 'today 9:00: breakfast with Wilma Flint'], {home});
	await run(['owe', 'Alan Turing', 'a map of the moon'], {home});
	const path = join(home.journal, '2026-11.json');
	const text = readFileSync(path, 'utf8').replaceAll('Café Central', 'Café Prückel');
	writeFileSync(path, text.replaceAll('the handover', 'the keys'));
	inGit('commit', '-qam', 'two');
	inGit('switch', '-q', 'main');
	return home;
};

/** Screens in which everything has been read. */
const opened = async (home: Home): Promise<Terminal> => {
	const terminal = startTerminal({home, columns: 110, rows: 34});
	await terminal.waitFor('88 entries');
	return terminal;
};

const under = (terminal: Terminal): string => terminal.screen().find(row => row.includes('▌')) ?? '';

describe('what a pull or another branch brings is shown, and the cursor stays where it is', () => {
	let home: Home;
	let terminal: Terminal;
	beforeAll(async () => {
		home = await withBranches();
	});
	beforeEach(async () => {
		git(home.journal, 'switch', '-qf', 'main');
		terminal = await opened(home);
	});
	afterEach(() => terminal.close());

	test.each([
		['today', ['1', 'j', 'j'], 'the handover', 'the keys', 'Tom Okafor'],
		['the timeline', ['2', 'j', 'j', 'j'], 'quiet day', 'Wilma Flint', 'Grace Hopper'],
		['the ledger', ['3', 'j'], 'Alan Turing       1', 'Alan Turing       2', 'Ada Lovelace'],
		['people', ['4', 'j', 'j'], '3 days ago   twice', 'Wilma Flint', 'Regula Frei'],
		['a page of somebody', ['4', 'j', 'enter'], 'Café Central', 'Café Prückel', 'coffee Fri 20 Nov'],
		// Beside the timeline its text is seen too; that it is open is seen from its people.
		['an entry', ['2', 'j', 'j', 'j', 'enter', 'tab'], 'her news is a book', '90 entries', '▌ Grace Hopper'],
	])('%s', async (_, keys, before, after, cursor) => {
		for (const key of keys) terminal.press(key);
		await terminal.waitFor(before);
		await terminal.waitFor(() => under(terminal).includes(cursor));
		const text = terminal.text();
		git(home.journal, 'switch', '-q', 'other');
		await terminal.waitFor(after);
		expect(under(terminal)).toContain(cursor);
		git(home.journal, 'switch', '-q', 'main');
		await terminal.waitFor(() => terminal.text() === text);
	});

	test('a search, whose words stay', async () => {
		terminal.press('2', '/');
		terminal.type('Wilma');
		await terminal.waitFor(/\/Wilma.*0 of 88/);
		git(home.journal, 'switch', '-q', 'other');
		await terminal.waitFor(/\/Wilma.*1 of 90/);
		git(home.journal, 'switch', '-q', 'main');
		await terminal.waitFor(/\/Wilma.*0 of 88/);
	});

	test('the composer keeps its text, says what is different, and joins both', async () => {
		terminal.press('2', '/');
		terminal.type('children');
		terminal.press('enter');
		await terminal.waitFor(/▌.*The children start school/);
		terminal.press('e');
		await terminal.waitFor('╭ Edit');
		terminal.type(' And a dog.');
		await terminal.waitFor('And a dog.');
		git(home.journal, 'switch', '-q', 'other');
		await terminal.waitFor('Elsewhere place was "Café Central" and is "Café Prückel". Enter joins both');
		expect(terminal.text()).toContain('And a dog.');
		terminal.press('enter');
		await terminal.waitFor('Joined with what was changed elsewhere. Saved: coffee');
		const saved = storedEntries(home.journal).find(({text}) => String(text).includes('And a dog.'));
		expect(saved?.place).toBe('Café Prückel');
	});
});

test('a backup that is brought back is shown, and u on the screens takes it back', async () => {
	const home = makeHome(exampleJournal);
	await run(['add', 'today 9:00: breakfast with Wilma Flint'], {home});
	const terminal = startTerminal({home, columns: 110, rows: 34});
	await terminal.waitFor('89 entries');
	terminal.press('2', 'j', 'j');
	await terminal.waitFor(/▌.*Grace Kelly \+1/);
	expect(await run(['restore', '2026-11.json.20261122T160000.000Z'], {home})).toMatchObject({code: 0});
	await terminal.waitFor('88 entries');
	expect(terminal.text()).not.toContain('Wilma');
	expect(under(terminal)).toContain('Grace Kelly +1');
	terminal.press('u');
	await terminal.waitFor('89 entries');
	await terminal.close();
});
