import {expect, test} from 'vitest';
import {startTerminal} from '../../support/terminal.ts';

test.each([
	['--screen-reader', {}],
	['INK_SCREEN_READER', {INK_SCREEN_READER: 'true'}],
])('with %s the screens are plain lines, written once and in reading order', async (how, env) => {
	const terminal = startTerminal({args: ['--demo', ...(how.startsWith('--') ? [how] : [])], env, rows: 60});
	await terminal.waitFor('every key that works here');
	expect(terminal.modes().isAlternate).toBe(false);
	terminal.press('2', 'home', 'j', 'j');
	await terminal.waitFor('dinner with Ada Lovelace');
	const before = terminal.bytes();
	terminal.press('j');
	const rows = await terminal.waitFor('video with Jürgen Müller');
	// Only the new row was written.
	expect(terminal.bytes() - before).toBeLessThan(200);
	expect(rows.findIndex(row => row.includes('dinner with Ada'))).toBeLessThan(
		rows.findIndex(row => row.includes('video with Jürgen')),
	);
	terminal.press('enter');
	await terminal.waitFor('what the doctor said');
	terminal.press('a');
	await terminal.waitFor('Enter saves');
	terminal.type('tea with 佐藤 美咲');
	await terminal.waitFor('tea with 佐藤 美咲');
	terminal.press('enter');
	await terminal.waitFor('Saved');
	expect(terminal.text()).not.toMatch(/[╭╰│─●○→←⇢◇✓▌]/);
	terminal.press('ctrl-c');
	expect(await terminal.exited).toEqual({code: 0, signal: 0});
	await terminal.close();
});
