/** `full` as the issue says; `small` finishes within CI. */
export type Size = 'full' | 'small';

/** What a row found: faults are what must not be; figures what was done, for the table. */
export type Outcome = {readonly faults: readonly string[]; readonly figures: string; readonly skipped?: string};

export type Row = {
	readonly name: string;
	readonly toReach: string;
	readonly load: () => Promise<{readonly run: (size: Size) => Promise<Outcome>}>;
};
