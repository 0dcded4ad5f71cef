import {expect, test} from 'vitest';
import {width} from '../../../source/columns.ts';
import {startTerminal} from '../../support/terminal.ts';

test('the picture is whole after every resize, and the cursor on the same entry', async () => {
	const terminal = startTerminal({args: ['--demo'], columns: 120, rows: 40});
	await terminal.waitFor('1 Timeline');
	terminal.press('T');
	await terminal.waitFor(/▌ Sun 22/);
	for (const [columns, rows] of [
		[30, 10],
		[300, 100],
		[60, 20],
		[99, 12],
		[100, 40],
	] as const) {
		terminal.resize(columns, rows);
		await terminal.waitFor(seen => (seen.at(-1) ?? '').includes('? help') && seen.some(row => /▌ Sun 22/.test(row)) && seen.some(row => row.includes('1 Timeline')));
		for (const row of terminal.screen()) expect(width(row)).toBeLessThanOrEqual(columns);
	}
	await terminal.close();
});

test('a window that is too small says so, and the timeline is back in a larger one', async () => {
	const terminal = startTerminal({args: ['--demo']});
	await terminal.waitFor('1 Timeline');
	terminal.resize(29, 9);
	await terminal.waitFor('goodturn needs');
	terminal.resize(80, 24);
	await terminal.waitFor('1 Timeline');
	await terminal.close();
});

test('nothing is drawn while nothing changes', async () => {
	const terminal = startTerminal({args: ['--demo']});
	await terminal.waitFor('you owe');
	terminal.press('T');
	await terminal.waitFor(/▌ Sun 22/);
	const before = terminal.bytes();
	// A key that is bound to nothing here.
	terminal.press('Z');
	terminal.press('j');
	await terminal.waitFor(/▌ Sat 21/);
	const oneMove = terminal.bytes() - before;
	terminal.press('k');
	await terminal.waitFor(/▌ Sun 22/);
	expect(terminal.bytes() - before).toBeLessThanOrEqual(2 * oneMove + 200);
	await terminal.close();
});
