import {type Film, loaded} from './frames.ts';
import {homeWith} from './journals.ts';
import {type BenchOptions, type Row, ratioRow} from './row.ts';
import {median} from './statistics.ts';

/**
 * Opens the screens on 1,000 and on 100,000 entries, does the same in each in turn, and gives the medians in
 * milliseconds.
 */
const inBoth = async (
	rounds: number,
	prepare: (screens: Film) => Promise<void>,
	work: (screens: Film, round: number) => Promise<number>,
) => {
	const small = await loaded({home: homeWith(1000)});
	const large = await loaded({home: homeWith(100_000)});
	const samples = {small: [] as number[], large: [] as number[]};
	await prepare(small);
	await prepare(large);
	for (let round = 0; round <= rounds; round++) {
		const took = {small: await work(small, round), large: await work(large, round)};
		if (round === 0) continue;
		samples.small.push(took.small);
		samples.large.push(took.large);
	}
	await small.close();
	await large.close();
	return {small: median(samples.small), large: median(samples.large)};
};

const has = (text: string) => (rows: readonly string[]) => rows.some(row => row.includes(text));

/** Enter in the composer to the frame that says that it is saved, which it says once it is on the disk. */
export const commit = async ({rounds}: BenchOptions): Promise<readonly Row[]> => {
	const {small, large} = await inBoth(
		rounds,
		async () => {},
		async (screens, round) => {
			screens.terminal.press('a');
			await screens.until('the composer', has('New entry'));
			screens.terminal.type(`coffee with Ada Lovelace ${round}x`);
			await screens.until('the line', has(`Lovelace ${round}x`));
			await screens.quiet(80);
			const took = await screens.after(
				['enter'],
				'Saved',
				rows => !has('New entry')(rows) && has('Saved')(rows) && has(`${round}x`)(rows),
			);
			await screens.quiet(50);
			return took;
		},
	);
	return [
		ratioRow('a commit from the screens, 100,000 against 1,000 entries', 1.2, ['100,000', large], ['1,000', small]),
	];
};

/**
 * `x` in the ledger to the frame that says that the favour is settled, which is then on the disk; `u` takes it back.
 */
export const settle = async ({rounds}: BenchOptions): Promise<readonly Row[]> => {
	const {small, large} = await inBoth(
		rounds,
		async screens => {
			screens.terminal.press('3');
			await screens.until('the ledger', has('You owe'));
			await screens.quiet(300);
		},
		async screens => {
			const took = await screens.after(['x'], 'what was settled', rows =>
				rows.some(row => /^ ?(?:Kept|Returned): /.test(row)),
			);
			await screens.quiet(50);
			await screens.after(['u'], 'Undone', has('Undone'));
			await screens.quiet(50);
			return took;
		},
	);
	const row = ratioRow('a settlement, 100,000 against 1,000 entries', 1, ['100,000', large], ['1,000', small]);
	return [{...row, toReach: 'one frame more, 16 ms', isReached: large - small <= 16}];
};
