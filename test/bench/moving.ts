import {loaded} from './frames.ts';
import {homeWith} from './journals.ts';
import {type BenchOptions, limitRow, type Row} from './row.ts';
import {median, p95} from './statistics.ts';

const times = <Value>(count: number, value: Value): readonly Value[] => Array.from({length: count}, () => value);

/**
 * Keys that each change the picture, in an order in which they do. Not `pagedown`: it scrolls a detail that is longer
 * than its pane, and at the end of that changes nothing.
 */
const walk: readonly (readonly string[])[] = [
	...times(40, ['j']),
	...times(20, ['k']),
	...times(30, ['ctrl-d']),
	...times(10, ['ctrl-u']),
	...times(10, [',']),
	['G'],
	...times(5, ['k']),
	['g', 'g'],
	...['3', '4', '5', '2', '4', '2', '3', '2'].map(key => [key]),
];

/** Moving the cursor, paging, and switching views that were shown before. */
export const moving = async ({rounds}: BenchOptions): Promise<readonly Row[]> => {
	const screens = await loaded({home: homeWith(100_000)});
	for (const view of ['3', '4', '5', '2']) {
		screens.terminal.press(view);
		await screens.quiet();
	}
	const samples: number[] = [];
	for (let round = 0; round < Math.max(1, Math.round(rounds / 5)); round++)
		for (const keys of walk) {
			samples.push(await screens.after(keys, `something that ${keys.join(' ')} changed`, () => true));
			await screens.quiet(30);
		}
	await screens.close();
	return [
		limitRow(
			'moving, paging, switching views, 100,000 entries',
			16,
			'ms',
			p95(samples),
			`p95 of ${samples.length} keys, median ${median(samples).toFixed(1)} ms`,
		),
	];
};

const views = [
	['3', 'ledger'],
	['4', 'people'],
	['5', 'needs'],
] as const;

/** Ledger, people and needs the first time that they are shown, each in a program of its own, when all is read. */
export const firstViews = async ({rounds}: BenchOptions): Promise<readonly Row[]> => {
	const home = homeWith(100_000);
	const samples = new Map<string, number[]>(views.map(([, name]) => [name, []]));
	for (let round = 0; round < Math.max(3, Math.round(rounds / 5)); round++)
		for (const [key, name] of views) {
			const screens = await loaded({home});
			const pressed = performance.now();
			screens.terminal.press(key);
			// The last frame, in case the first one only says that it is coming.
			const frames = await screens.quiet(400);
			samples.get(name)?.push((frames.at(-1)?.at ?? Number.NaN) - pressed);
			await screens.close();
		}
	const medians = Array.from(samples, ([name, all]) => [name, median(all)] as const);
	const worst = Math.max(...medians.map(([, value]) => value));
	return [
		limitRow(
			'ledger, people, needs first shown, 100,000 entries',
			50,
			'ms',
			worst,
			medians.map(([name, value]) => `${name} ${value.toFixed(1)} ms`).join(', '),
		),
	];
};
