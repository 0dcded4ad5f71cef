import {writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {build} from 'esbuild';
import {options} from '../../.config/build.mjs';
import {temporaryFolder} from '../support/home.ts';
import type {TerminalOptions} from '../support/terminal.ts';
import {film} from './frames.ts';
import {homeWith} from './journals.ts';
import {type BenchOptions, type Row, ratioRow} from './row.ts';
import {median} from './statistics.ts';

/** An Ink program that says hello, bundled with the options of goodturn. Returns its file. */
const buildHello = async (): Promise<string> => {
	const folder = temporaryFolder();
	await build({...options, entryPoints: ['test/bench/hello.tsx'], outdir: folder, write: true});
	writeFileSync(join(folder, 'package.json'), '{"type": "module"}');
	return join(folder, 'hello.js');
};

type IsSo = (rows: readonly string[]) => boolean;

/** Milliseconds from the making of the process to the last byte of its first frame that is so. */
const firstFrame = async (terminal: TerminalOptions, what: string, isSo: IsSo): Promise<number> => {
	const screens = film(terminal);
	const frames = await screens.until(what, isSo);
	// It keeps its compiled code when it ends of itself.
	screens.terminal.press('q');
	await screens.terminal.exited;
	await screens.close();
	return (frames.at(-1)?.at ?? Number.NaN) - screens.began;
};

/** Today with whom it would be good to see, which follows from all months, and the header's counts. */
const isWhole: IsSo = rows => rows[0]?.includes('you owe') === true && rows.some(row => row.includes('Good to see'));

/** The first frame of the screens with the whole of today, against that of the smallest Ink program. */
export const firstFrames = async ({rounds}: BenchOptions): Promise<readonly Row[]> => {
	const hello = await buildHello();
	const [small, middle, large] = [homeWith(1000), homeWith(10_000), homeWith(100_000)];
	const times = {hello: [] as number[], small: [] as number[], middle: [] as number[], large: [] as number[]};
	for (let round = 0; round <= rounds; round++) {
		const took = {
			hello: await firstFrame({command: process.execPath, args: [hello], home: middle}, 'Hello, world', rows =>
				rows.some(row => row.includes('Hello, world')),
			),
			small: await firstFrame({home: small}, 'the whole of today', isWhole),
			middle: await firstFrame({home: middle}, 'the whole of today', isWhole),
			large: await firstFrame({home: large}, 'the whole of today', isWhole),
		};
		if (round > 0) for (const name of ['hello', 'small', 'middle', 'large'] as const) times[name].push(took[name]);
	}
	return [
		ratioRow(
			'first frame, 100,000 against 1,000 entries',
			1.1,
			['100,000', median(times.large)],
			['1,000', median(times.small)],
		),
		ratioRow(
			'first frame, 10,000 entries, against a bundled Ink hello-world',
			1.3,
			['goodturn', median(times.middle)],
			['hello', median(times.hello)],
		),
	];
};
