import {chmodSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {expect, test} from 'vitest';
import {temporaryFolder} from '../../support/home.ts';
import {childrenOf, draftIn, expectLeft, isStopped, isThere, monthsIn, openInShell} from './shell-terminal.ts';

test('ctrl-z gives the shell its terminal, and fg comes back to the same place', async () => {
	const shell = await openInShell();
	const {terminal} = shell;
	terminal.press('2', 'j', 'k');
	await terminal.waitFor(/ ▌ Sun 22/);
	terminal.press('ctrl-z');
	await terminal.waitFor('Stopped');
	expect(isStopped(shell.pid)).toBe(true);
	expect(terminal.modes()).toMatchObject({isAlternate: false, isCursorHidden: false});
	terminal.type('echo "$((6 * 7)) is the answer"\r');
	await terminal.waitFor('42 is the answer');
	for (const _ of [1, 2]) {
		terminal.type('fg; echo "left with $?"\r');
		await terminal.waitFor(rows => rows.some(row => row.startsWith(' ▌ Sun 22')) && terminal.isRaw());
		expect(terminal.modes()).toMatchObject({isAlternate: true, isCursorHidden: true, isPasteMarked: true});
		terminal.press('ctrl-z');
		await terminal.waitFor(rows => rows.some(row => row.includes('Stopped')));
	}
	terminal.type('fg; echo "left with $?"\r');
	await terminal.waitFor(() => terminal.modes().isAlternate && terminal.isRaw());
	// From the timeline back to the day, and out.
	terminal.press('q', 'q');
	await expectLeft(shell, 0);
	await terminal.close();
});

test('SIGTSTP stops it with the terminal put back, and SIGCONT draws it anew', async () => {
	const shell = await openInShell();
	const {terminal} = shell;
	process.kill(shell.pid, 'SIGTSTP');
	await terminal.waitFor('Stopped');
	expect(terminal.modes().isAlternate).toBe(false);
	terminal.type('fg; echo "left with $?"\r');
	await terminal.waitFor(() => terminal.modes().isAlternate && terminal.isRaw());
	await terminal.waitFor('? help');
	terminal.press('q');
	await expectLeft(shell, 0);
	await terminal.close();
});

test('after a stop that nobody could see coming the screens are whole again', async () => {
	const shell = await openInShell();
	const {terminal} = shell;
	process.kill(shell.pid, 'SIGSTOP');
	await terminal.waitFor('Stopped');
	terminal.type('clear\r');
	terminal.type('fg; echo "left with $?"\r');
	await terminal.waitFor(rows => (rows.at(-1) ?? '').includes('? help') && terminal.isRaw());
	terminal.press('q');
	await expectLeft(shell, 0);
	await terminal.close();
});

/** An editor that notes how it finds the terminal, waits for a letter, and writes a line of its own. */
const editor = (script: string): string => {
	const file = join(temporaryFolder(), 'editor');
	writeFileSync(file, `#!/bin/bash\n${script}\n`);
	chmodSync(file, 0o755);
	return file;
};

test('the editor has the terminal to itself, and its text comes back to the composer', async () => {
	const shell = await openInShell({
		EDITOR: editor('echo "in the editor: $(cat "$1")"; read -r line; printf "%s\\n" "$line" >> "$1"'),
	});
	const {terminal} = shell;
	terminal.press('a');
	await terminal.waitFor('New entry');
	terminal.type('coffee with Ada');
	await terminal.waitFor('│ coffee with Ada');
	terminal.press('ctrl-g');
	await terminal.waitFor('in the editor: coffee with Ada');
	expect(terminal.isRaw()).toBe(false);
	expect(terminal.modes()).toMatchObject({isAlternate: false, isPasteMarked: false});
	terminal.type('the second line, q and all\r');
	await terminal.waitFor(
		rows => rows.some(row => row.includes('New entry')) && rows.some(row => row.includes('the second line, q and all')),
	);
	await terminal.until('the keys and the cursor back', () => terminal.isRaw() && !terminal.cursor().isHidden);
	terminal.press('enter');
	await terminal.waitFor('Saved');
	expect(monthsIn(shell.home)).toContain('the second line, q and all');
	terminal.press('q');
	await expectLeft(shell, 0);
	await terminal.close();
});

test('ctrl-z in the editor stops us with it, and fg brings both back', async () => {
	const shell = await openInShell({
		EDITOR: editor('echo "in the editor"; read -r line; printf "%s\\n" "$line" >> "$1"'),
	});
	const {terminal} = shell;
	terminal.press('a');
	await terminal.waitFor('New entry');
	terminal.type('coffee with Ada');
	await terminal.waitFor('coffee with Ada');
	terminal.press('ctrl-g');
	await terminal.waitFor('in the editor');
	terminal.press('ctrl-z');
	await terminal.waitFor('Stopped');
	expect(isStopped(shell.pid)).toBe(true);
	terminal.type('fg; echo "left with $?"\r');
	await terminal.until('the program goes on', () => !isStopped(shell.pid));
	terminal.type('the second line\r');
	await terminal.waitFor(
		rows => rows.some(row => row.includes('New entry')) && rows.some(row => row.includes('the second line')),
	);
	process.kill(shell.pid, 'SIGTERM');
	await expectLeft(shell, 143);
	await terminal.close();
});

test('an editor that cannot be started leaves the text as it was, and says so', async () => {
	const shell = await openInShell({EDITOR: '/nowhere/editor'});
	const {terminal} = shell;
	terminal.press('a');
	await terminal.waitFor('New entry');
	terminal.type('coffee with Ada');
	await terminal.waitFor('│ coffee with Ada');
	terminal.press('ctrl-g');
	await terminal.waitFor('could not be started');
	expect(terminal.text()).toContain('coffee with Ada');
	await terminal.close();
});

test('SIGTERM while the editor has the terminal keeps the text and leaves nothing on it', async () => {
	const shell = await openInShell({EDITOR: editor('echo "in the editor"; exec sleep 600')});
	const {terminal} = shell;
	terminal.press('a');
	await terminal.waitFor('New entry');
	terminal.type('coffee with نور');
	await terminal.waitFor('│ coffee with نور');
	terminal.press('ctrl-g');
	await terminal.waitFor('in the editor');
	const [child] = childrenOf(shell.pid);
	process.kill(shell.pid, 'SIGTERM');
	await expectLeft(shell, 143);
	expect(isThere(child ?? 0)).toBe(false);
	expect(draftIn(shell.home)).toBe('coffee with نور');
	await terminal.close();
});
