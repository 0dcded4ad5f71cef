import {listed} from '../by-month.ts';
import type {Need} from '../entry.ts';
import type {Journal} from '../journal.ts';

/** What people could use help with and nobody has given yet; oldest first. */
export const openNeeds: (journal: Journal) => readonly Need[] = listed(month =>
	month.entries.filter((entry): entry is Need => entry.kind === 'need' && entry.state === 'open'),
);
