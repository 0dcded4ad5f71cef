/** A line of the table. */
export type Row = {
	readonly what: string;
	readonly toReach: string;
	/** In words, as `2.4 times (61.0 ms, node -e 0 25.4 ms)`. */
	readonly measured: string;
	/** Absent where it was not measured; `measured` says why. */
	readonly isReached?: boolean;
	/** What was measured, for other programs. Unit: in the name, as `addMilliseconds`. */
	readonly figures: Readonly<Record<string, number>>;
};

/** Something that is measured in one go, and the rows that come of it. `name` is what the command line takes. */
export type Bench = {readonly name: string; readonly run: (options: BenchOptions) => Promise<readonly Row[]>};

/** `rounds`: how often each thing is done; the rows take medians, so odd numbers are best. */
export type BenchOptions = {readonly rounds: number};

const digits = (value: number): string => value.toFixed(value < 10 ? 2 : value < 100 ? 1 : 0);

/** A row for a ratio of two medians, in milliseconds. */
export const ratioRow = (
	what: string,
	most: number,
	[name, value]: readonly [string, number],
	[baseName, base]: readonly [string, number],
): Row => {
	const ratio = value / base;
	return {
		what,
		toReach: `at most ${most} times`,
		measured: `${ratio.toFixed(2)} times (${name} ${digits(value)} ms, ${baseName} ${digits(base)} ms)`,
		isReached: ratio <= most,
		figures: {ratio, milliseconds: value, baseMilliseconds: base},
	};
};

/** A row for a figure that must stay below a limit. */
export const limitRow = (what: string, most: number, unit: 'ms' | 'MB', value: number, more = ''): Row => ({
	what,
	toReach: `at most ${most} ${unit}`,
	measured: `${digits(value)} ${unit}${more && ` (${more})`}`,
	isReached: value <= most,
	figures: {[unit === 'ms' ? 'milliseconds' : 'megabytes']: value},
});

/** A row for what could not be measured, and why. */
export const skippedRow = (what: string, toReach: string, why: string): Row => ({
	what,
	toReach,
	measured: `not measured: ${why}`,
	figures: {},
});
