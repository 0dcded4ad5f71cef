import {listed, merged} from '../by-month.ts';
import type {Journal} from '../journal.ts';
import {keptOf} from './keep.ts';
import type {KeptFacts} from './kept.ts';

/** What follows from what is kept of the months, merged into one as `merged` does. */
export const overKept = <Value>(
	ofKept: (kept: KeptFacts) => Value,
	merge: (parts: readonly Value[]) => Value,
): ((journal: Journal) => Value) => merged(month => ofKept(keptOf(month)), merge);

/** The lists of all months as one, oldest first. */
export const listedOverKept = <Item>(
	ofKept: (kept: KeptFacts) => readonly Item[],
): ((journal: Journal) => readonly Item[]) => listed(month => ofKept(keptOf(month)));
