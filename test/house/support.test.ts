import {existsSync} from 'node:fs';
import {afterEach, expect, test} from 'vitest';
import {makeHome} from '../support/home.ts';
import {makeJournal, storedEntries} from '../support/journal.ts';
import {machineNode} from '../support/node.ts';
import {run} from '../support/shell.ts';
import {startTerminal, type Terminal, type TerminalOptions} from '../support/terminal.ts';

const open: Terminal[] = [];
const start = (options: TerminalOptions): Terminal => {
	const terminal = startTerminal(options);
	open.push(terminal);
	return terminal;
};
afterEach(async () => {
	for (const terminal of open.splice(0)) await terminal.close();
});

const bash: TerminalOptions = {command: 'bash', args: ['--norc', '-i'], env: {PS1: '> '}};

test('a terminal shows what a person sees, wide letters and all, and where the cursor is', async () => {
	const terminal = start({...bash, columns: 40, rows: 8});
	await terminal.waitFor(rows => rows[0] === '>');
	terminal.type('printf "%s|\\n" 佐藤 نور 👩🏽‍🚀');
	terminal.press('enter');
	await terminal.waitFor(/^نور\|$/m);
	expect(terminal.screen().slice(1, 4)).toEqual(['佐藤|', 'نور|', '👩🏽‍🚀|']);
	await terminal.until('the cursor after the prompt', () => terminal.cursor().row === 4);
	expect(terminal.cursor()).toEqual({column: 2, row: 4, isHidden: false});
	expect(terminal.bytes()).toBe(Buffer.byteLength(terminal.output()));
});

test('a terminal tells what a program set on it, and whether it is put back', async () => {
	const terminal = start(bash);
	await terminal.waitFor('>');
	terminal.type(
		"stty raw -echo; printf '\\033[?1049h\\033[?25l\\033[?2004h'; read -rsn1; printf " +
			"'\\033[?2004l\\033[?25h\\033[?1049l'; stty sane; echo put back\r",
	);
	await terminal.until(
		'the alternate screen',
		() => terminal.modes().isAlternate && terminal.modes().isPasteMarked && terminal.isRaw(),
	);
	expect(terminal.modes()).toEqual({isAlternate: true, isCursorHidden: true, isPasteMarked: true, isDrawing: false});
	terminal.press('x');
	await terminal.waitFor(/^put back$/m);
	expect(terminal.modes()).toMatchObject({isAlternate: false, isCursorHidden: false});
});

test('half a picture is not looked at: its other half may have what is waited for to go', async () => {
	const terminal = start(bash);
	await terminal.waitFor('>');
	terminal.type(
		"printf 'o%s\\n' ld; read -rsn1; printf '\\033[?2026h\\033[2J'; sleep .3; printf 'n%s\\033[?2026l' ew\r",
	);
	await terminal.waitFor(/^old$/m);
	terminal.press('x');
	const rows = await terminal.waitFor(seen => !seen.includes('old'));
	expect(rows.join('\n')).toContain('new');
});

test('a terminal changes its size, down to nothing', async () => {
	const terminal = start(bash);
	await terminal.waitFor('>');
	terminal.resize(33, 9);
	terminal.type('stty size\r');
	await terminal.waitFor(/^9 33$/m);
	terminal.resize(0, 0);
	terminal.type('stty size\r');
	await terminal.waitFor(/^0 0$/m);
});

test('a terminal tells how its program ended, and fails at once where a text can no longer come', async () => {
	const terminal = start({...bash, args: ['-c', 'echo so far; exit 7']});
	await expect(terminal.waitFor('and further')).rejects.toThrow(/The program ended without and further(?:.|\n)*so far/);
	expect(await terminal.exited).toEqual({code: 7, signal: 0});
});

test('the program runs in a home of its own, also on the Node of the machine', async () => {
	const home = makeHome();
	expect(await run(['add', 'coffee with نور'], {home})).toMatchObject({code: 0, stderr: ''});
	const node = machineNode();
	expect(node).toBeDefined();
	if (node)
		expect(await run(['add'], {home, stdin: 'coffee with 佐藤 美咲 👩🏽‍🚀\n', node})).toMatchObject({
			code: 0,
			stderr: '',
		});
	expect(storedEntries(home.journal).map(({date, text}) => [date, text])).toEqual([
		['2026-11-22', 'coffee with نور'],
		['2026-11-22', 'coffee with 佐藤 美咲 👩🏽‍🚀'],
	]);
	expect(existsSync(home.journal)).toBe(true);
});

test('journals are made in any size', () => {
	expect(storedEntries(makeJournal(1000))).toHaveLength(1000);
});
