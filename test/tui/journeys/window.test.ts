import {expect, test} from 'vitest';
import {width} from '../../../source/columns.ts';
import {startTerminal} from '../../support/terminal.ts';

test('the picture is whole after every resize, and the cursor on the same entry', async () => {
	const terminal = startTerminal({args: ['--demo'], columns: 120, rows: 40});
	await terminal.waitFor('2 Timeline');
	terminal.press('2', 'T');
	await terminal.waitFor(/▌ Sun 22/);
	for (const [columns, rows] of [
		[30, 10],
		[300, 100],
		[60, 20],
		[99, 12],
		[100, 40],
	] as const) {
		terminal.resize(columns, rows);
		await terminal.waitFor(
			seen =>
				(seen.at(-1) ?? '').includes('? help') &&
				seen.some(row => /▌ Sun 22/.test(row)) &&
				seen.some(row => row.includes('2 Timeline')),
		);
		for (const row of terminal.screen()) expect(width(row)).toBeLessThanOrEqual(columns);
	}
	await terminal.close();
});

test('a window that is too small says so, and the timeline is back in a larger one', async () => {
	const terminal = startTerminal({args: ['--demo']});
	await terminal.waitFor('2 Timeline');
	terminal.resize(29, 9);
	await terminal.waitFor('goodturn needs');
	terminal.resize(80, 24);
	await terminal.waitFor('2 Timeline');
	await terminal.close();
});

test('nothing is drawn while nothing changes', async () => {
	const terminal = startTerminal({args: ['--demo']});
	await terminal.waitFor('you owe');
	terminal.press('2', 'T');
	await terminal.waitFor(/▌ Sun 22/);
	/** Bytes that it takes to go down and up again, with these keys before each. */
	const wayThereAndBack = async (...keys: readonly string[]): Promise<number> => {
		const before = terminal.bytes();
		terminal.press(...keys, 'j', 'j');
		await terminal.waitFor(/▌ Sat 21/);
		terminal.press(...keys, 'k', 'k');
		await terminal.waitFor(/▌ Sun 22/);
		return terminal.bytes() - before;
	};
	const moves = await wayThereAndBack();
	// Keys that are bound to nothing here would cost a frame each, were they drawn.
	expect(await wayThereAndBack('Z', 'Y', 'Z')).toBeLessThan(moves * 1.5);
	await terminal.close();
});
