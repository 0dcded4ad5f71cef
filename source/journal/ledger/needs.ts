import type {Need} from '../entry.ts';
import type {Journal} from '../journal.ts';
import {openNeedsKept} from '../kept/open.ts';

/** What people could use help with and nobody has given yet; oldest first. */
export const openNeeds: (journal: Journal) => readonly Need[] = openNeedsKept;
