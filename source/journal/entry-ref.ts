import {type MonthName, monthOf} from './day.ts';
import type {Entry} from './entry.ts';

/** The months of entries that are in the file of another month than that of their date. */
const strays = new WeakMap<Entry, MonthName>();

/** Notes which of the entries of a file are of another month: a hand or a sync tool put them there. */
export const noteStrays = (name: MonthName, entries: readonly Entry[]): void => {
	for (const entry of entries) if (!entry.date.startsWith(name)) strays.set(entry, name);
};

/**
 * What tells an entry from every other of its journal, also from one of the same id in another month: `2026-11/c3f9…`,
 * the month of its file and its id.
 */
export const refOf = (entry: Entry): string => `${strays.get(entry) ?? monthOf(entry.date)}/${entry.id}`;

/** The id in what `refOf` gave; any other text as it is. */
export const idInRef = (ref: string): string => (/^\d{4}-\d{2}\//.test(ref) ? ref.slice('2026-11/'.length) : ref);

/** The month in what `refOf` gave. */
export const monthInRef = (ref: string): string | undefined => /^(\d{4}-\d{2})\//.exec(ref)?.[1];
