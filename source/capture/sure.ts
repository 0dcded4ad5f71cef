import type {MonthName} from '../journal/day.ts';
import type {Journal} from '../journal/journal.ts';
import type {Refused} from './captured.ts';
import {type Known, knownIn} from './names/known.ts';

/** Where the months of a journal come from: all that is asked of a store here. */
type Months = {readonly get: () => Journal; readonly load: (months: readonly MonthName[]) => Promise<Journal>};

/** Months that are loaded first where those in memory do not suffice; then twice as many each time. */
const firstStep = 12;

/**
 * Reads a line against the months in memory, and against older ones as long as they may know better whom a name means.
 */
export const readSurely = async <Read extends {readonly isUnderstood: true; readonly isSure: boolean}>(
	months: Months,
	read: (known: Known) => Promise<Read | Refused>,
): Promise<Read | Refused> => {
	for (let step = firstStep; ; step *= 2) {
		const captured = await read(knownIn(months.get()));
		const {unread} = months.get();
		if (!captured.isUnderstood || captured.isSure || unread.length === 0) return captured;
		const after = await months.load(unread.slice(0, step));
		if (after.unread.length >= unread.length) return captured;
	}
};
