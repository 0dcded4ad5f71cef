import {tryHistories} from '../journal/merge/histories.ts';
import type {Outcome, Size} from './row.ts';

const counts = {full: 10_000, small: 30};

/** Random histories of 2 to 5 machines in memory, with clocks that are days wrong, which meet in any order. */
export const run = async (size: Size): Promise<Outcome> => {
	try {
		tryHistories(counts[size]);
		return {faults: [], figures: `${counts[size]} histories`};
	} catch (error) {
		return {faults: [String(error)], figures: `${counts[size]} histories`};
	}
};
