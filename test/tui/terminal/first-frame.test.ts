import headless from '@xterm/headless';
import {expect, test} from 'vitest';
import {askForColours} from '../../../source/tui/terminal/colours-told.ts';
import {exampleJournal, makeHome} from '../../support/home.ts';
import {cellsOf} from '../../support/picture.ts';
import {startTerminal} from '../../support/terminal.ts';
import {expectLeft, openInShell} from './shell-terminal.ts';

const frameEnd = '\u001b[?2026l';
const pasteMark = '\u001b[?2004h';
const size = {columns: 120, rows: 40};

/** What a terminal shows after this output, letter by letter with its colours. */
const shownAfter = async (output: string): Promise<readonly string[]> => {
	const emulator = new headless.Terminal({cols: size.columns, rows: size.rows, allowProposedApi: true});
	await new Promise<void>(resolve => emulator.write(output, resolve));
	const cells = cellsOf(emulator);
	emulator.dispose();
	return cells;
};

test.each([
	['in colours', {}],
	['in all colours', {COLORTERM: 'truecolor'}],
	['without colours', {NO_COLOR: '1'}],
])('the first frame is whole, and what Ink draws over it is the same: %s', async (_, env) => {
	const terminal = startTerminal({home: makeHome(exampleJournal), ...size, env});
	// Ink has drawn as soon as it marks pastes; older months, which are read then, may be drawn right after it.
	await terminal.waitFor(() => terminal.modes().isPasteMarked);
	const output = terminal.output();
	const [first, drawn] = [output.indexOf(frameEnd) + frameEnd.length, output.indexOf(pasteMark)];
	expect(output.split('\u001b[?1049h')).toHaveLength(2);
	expect(first).toBeLessThan(drawn);
	expect(output.slice(first)).not.toContain('\u001b[2J');
	const shown = await shownAfter(output.slice(0, first));
	expect(shown.at(-1)?.replaceAll(/<.*?>/g, '')).toContain('? help');
	expect(await shownAfter(output.slice(0, drawn))).toEqual(shown);
	await terminal.close();
});

test('colours that the terminal tells change no letter, and the window is not cleared for them', async () => {
	const terminal = startTerminal({home: makeHome(exampleJournal), ...size});
	await terminal.waitFor('88 entries');
	await terminal.until('the question for colours', () => terminal.output().includes(askForColours));
	const [before, written] = [terminal.text(), terminal.output().length];
	const colours = ['10;rgb:d0/cf/cc', '11;rgb:17/14/21', ...Array.from({length: 16}, (_, at) => `4;${at};rgb:80/ff/0`)];
	terminal.type(colours.map(colour => `\u001b]${colour}\u0007`).join(''));
	await terminal.until('a frame in these colours', () => terminal.output().slice(written).includes(frameEnd));
	const since = terminal.output().slice(written);
	expect(terminal.text()).toBe(before);
	expect(since.split(frameEnd)).toHaveLength(2);
	expect(since).not.toContain('\u001b[2J');
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
