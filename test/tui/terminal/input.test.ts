import {expect, test} from 'vitest';
import {exampleJournal, makeHome} from '../../support/home.ts';
import {startTerminal, type Terminal} from '../../support/terminal.ts';
import {draftIn, monthsIn} from './shell-terminal.ts';

const openComposer = async (columns = 80, rows = 24) => {
	const home = makeHome(exampleJournal);
	const terminal = startTerminal({home, columns, rows});
	await terminal.waitFor('? help');
	terminal.press('a');
	await terminal.waitFor('New entry');
	return {terminal, home};
};

/** The row of the composer that the terminal's own cursor is in, up to the cursor. */
const beforeCursor = (terminal: Terminal): string => {
	const {row, column} = terminal.cursor();
	const cells = [...new Intl.Segmenter('en', {granularity: 'grapheme'}).segment(terminal.screen()[row] ?? '')].map(
		({segment}) => segment,
	);
	let [text, used] = ['', 0];
	for (const cell of cells) {
		if (used >= column) break;
		text += cell;
		used += /[\u3000-\u9fff]/.test(cell) ? 2 : 1;
	}
	return text;
};

test('keys that come in one chunk are pressed one after the other', async () => {
	const terminal = startTerminal({args: ['--demo']});
	await terminal.waitFor('? help');
	terminal.type('2\u001b[B\u001b[B\u001b[A\u001b[A');
	await terminal.waitFor(/ ▌ Sun 22/);
	terminal.type('kkk');
	await terminal.waitFor(/ ▌ Thu 26/);
	terminal.type('alunch with Ada Lovelace, all at once\r');
	await terminal.waitFor('Saved');
	await terminal.close();
});

test('a pasted line end never saves, whatever the paste holds', async () => {
	const {terminal, home} = await openComposer();
	const before = monthsIn(home);
	terminal.paste('first\nsecond\r\nthird\r\u001b[201~\rqd\r');
	await terminal.waitFor(/third/);
	await terminal.waitFor('1 control character');
	await expect.poll(() => draftIn(home), {timeout: 5000}).toBe('first\nsecond\nthird\n[201~\nqd\n');
	expect(terminal.text()).toContain('New entry');
	expect(monthsIn(home)).toBe(before);
	await terminal.close();
});

test('a paste of a million characters is there whole, and keys still work', async () => {
	const {terminal, home} = await openComposer();
	const text = 'a line about 佐藤 美咲 and نور\n'.repeat(40_000);
	expect(text.length).toBeGreaterThan(1_000_000);
	terminal.paste(text);
	await terminal.waitFor('characters: they are read when you save them');
	terminal.type('the end');
	await terminal.waitFor('the end');
	await expect.poll(() => draftIn(home)?.length, {timeout: 10_000}).toBe(text.length + 7);
	expect(draftIn(home)).toBe(`${text}the end`);
	terminal.press('escape');
	await terminal.waitFor('? help');
	await terminal.close();
});

test("the terminal's own cursor is where one writes, also after wide letters, in every size", async () => {
	for (const [columns, rows] of [
		[30, 10],
		[80, 24],
		[300, 100],
	] as const) {
		const {terminal} = await openComposer(columns, rows);
		terminal.type('tea with 佐藤 美咲');
		await terminal.waitFor('美咲');
		await terminal.until('the cursor after the name', () => beforeCursor(terminal).endsWith('tea with 佐藤 美咲'));
		expect(terminal.cursor().isHidden).toBe(false);
		terminal.press('left', 'left');
		await terminal.until('the cursor between the names', () => beforeCursor(terminal).endsWith('tea with 佐藤 '));
		terminal.press('alt-enter');
		terminal.type('x');
		await terminal.until('the cursor in the second row', () => /^.{2}x$/.test(beforeCursor(terminal)));
		terminal.press('escape');
		await terminal.until('the cursor hidden', () => terminal.cursor().isHidden);
		await terminal.close();
	}
});

test('a storm of resizes, down to nothing, ends in a whole picture', async () => {
	const {terminal} = await openComposer();
	terminal.type('coffee with Ada');
	await terminal.waitFor('│ coffee with Ada');
	for (let step = 0; step < 200; step++) {
		terminal.resize([1, 0, 30, 300, 79][step % 5] ?? 80, [1, 0, 10, 100, 23][step % 5] ?? 24);
		await new Promise(resolve => setImmediate(resolve));
	}
	terminal.resize(60, 20);
	await terminal.waitFor(
		rows =>
			rows.length === 20 &&
			/^╰/.test(rows[19] ?? '') &&
			rows.some(row => row.startsWith('│ coffee with Ada')) &&
			(rows[0] ?? '').includes('2 Timeline'),
	);
	await terminal.until('the cursor after the text', () => beforeCursor(terminal).endsWith('coffee with Ada'));
	await terminal.close();
});

test('a terminal that does not know its size is drawn as one of 80 columns', async () => {
	const {terminal} = await openComposer();
	terminal.resize(0, 0);
	terminal.type('still here');
	await terminal.waitFor('still here');
	expect(terminal.screen()[0]).toContain('2 Timeline');
	await terminal.close();
});

test('ctrl-z and ctrl-l work while one writes', async () => {
	const {terminal} = await openComposer();
	terminal.type('coffee');
	await terminal.waitFor('coffee');
	const before = terminal.bytes();
	terminal.press('ctrl-l');
	await terminal.until('a whole screen drawn', () => terminal.bytes() - before > 1000);
	await terminal.waitFor(rows => rows.some(row => row.startsWith('│ coffee')));
	await terminal.close();
});
