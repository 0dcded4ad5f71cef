import {listed} from '../by-month.ts';
import {type Ask, isOpenAsk} from '../entry.ts';
import type {Journal} from '../journal.ts';

/** What you want to ask, or have asked without an answer yet; oldest first. */
export const openAsks: (journal: Journal) => readonly Ask[] = listed(month =>
	month.entries.filter((entry): entry is Ask => entry.kind === 'ask' && isOpenAsk(entry)),
);
