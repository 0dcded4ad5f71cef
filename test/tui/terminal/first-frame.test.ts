import {expect, test} from 'vitest';
import {exampleJournal, makeHome} from '../../support/home.ts';
import {startTerminal} from '../../support/terminal.ts';
import {expectLeft, openInShell} from './shell-terminal.ts';

const frameEnd = '\u001b[?2026l';

test('the first frame is whole, and what Ink draws over it is the same', async () => {
	const terminal = startTerminal({home: makeHome(exampleJournal), columns: 120, rows: 40});
	await terminal.waitFor('? help');
	const shown = terminal.text();
	// Ink has drawn as soon as it marks pastes.
	await terminal.waitFor(() => terminal.modes().isPasteMarked);
	expect(terminal.text()).toBe(shown);
	const output = terminal.output();
	expect(output.split('\u001b[?1049h')).toHaveLength(2);
	expect(output.indexOf(frameEnd)).toBeLessThan(output.indexOf('\u001b[?2004h'));
	expect(output.slice(output.indexOf(frameEnd))).not.toContain('\u001b[2J');
	await terminal.close();
});

test('keys that are pressed as soon as the first frame is seen are not lost', async () => {
	const terminal = startTerminal({home: makeHome(exampleJournal), columns: 80, rows: 24});
	await terminal.waitFor('? help');
	terminal.type('4');
	terminal.type('acoffee with x1y2');
	await terminal.waitFor('x1y2');
	await terminal.waitFor('New entry');
	await terminal.close();
});

test('a signal that comes as soon as the first frame is seen gives the terminal back as it was', async () => {
	const shell = await openInShell();
	process.kill(shell.pid, 'SIGTERM');
	await expectLeft(shell, 143);
	await shell.terminal.close();
});
