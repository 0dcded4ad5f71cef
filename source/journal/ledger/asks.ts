import {type Ask, isOpenAsk} from '../entry.ts';
import type {Journal} from '../journal.ts';
import {listedOverKept} from '../kept/over-kept.ts';

/** What you want to ask, or have asked without an answer yet; oldest first. */
export const openAsks: (journal: Journal) => readonly Ask[] = listedOverKept(({asks}) => asks.filter(isOpenAsk));
