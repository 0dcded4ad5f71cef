import headless from '@xterm/headless';
import {expect, test} from 'vitest';
import {fit} from '../../../source/columns.ts';
import {placed} from '../../../source/tui/terminal/placed.ts';

/** The column of a sign on each row of a terminal that knows nothing of joined emoji. */
const columnsOf = async (frame: string, sign: string): Promise<readonly number[]> => {
	const terminal = new headless.Terminal({cols: 40, rows: 10, allowProposedApi: true});
	await new Promise<void>(resolve => terminal.write(frame.replaceAll('\n', '\r\n'), resolve));
	return [0, 1, 2, 3].map(row => {
		const line = terminal.buffer.active.getLine(row);
		return Array.from({length: 40}, (_, column) => column).findIndex(
			column => line?.getCell(column)?.getChars() === sign,
		);
	});
};

const names = ['Ada', '👩🏽‍🚀 Sally', '佐藤 美咲', '👨‍👩‍👧‍👦 family'];

test('what comes after a letter of disputed width is in its column all the same', async () => {
	const frame = names.map(name => `${fit(name, 20)} │ x`).join('\n');
	expect(new Set(await columnsOf(frame, '│')).size).toBeGreaterThan(1);
	expect(await columnsOf(placed(frame), '│')).toEqual([21, 21, 21, 21]);
});

test('a line that comes out too long is cut, and the next one begins where it should', async () => {
	const frame = names
		.map(() => `${'👩🏽‍🚀'.repeat(20)}`)
		.concat('│')
		.slice(1)
		.join('\n');
	expect((await columnsOf(placed(frame), '│'))[3]).toBe(0);
});

test('a frame that everybody measures alike goes out as it is', () => {
	const frame = '\x1b[1m ▌ Fri 20  ● coffee  Jürgen Müller…\x1b[22m │ x\n → gave';
	expect(placed(frame)).toBe(frame);
});
