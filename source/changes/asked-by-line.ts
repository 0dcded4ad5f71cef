import type {Day} from '../journal/day.ts';
import type {Ask} from '../journal/entry.ts';
import {type Journal, type Seen, seenIn} from '../journal/journal.ts';
import {openAsks} from '../journal/ledger/asks.ts';
import {fold} from '../journal/names.ts';
import {type InWords, sharedWords, sharingMost} from './shared-words.ts';

/** An ask as it was seen, and the day on which it was asked. */
export type AskedSeen = {readonly ask: Seen; readonly date: Day};

/** An ask, asked on a day. */
export const askedOn = (ask: Ask, day: Day): Ask => ({...ask, state: 'asked', asked: day});

/**
 * What a line says was asked, of what is still to be asked of somebody: the one that shares most words with it, the
 * oldest of several; the only one, where it shares none. Whoever asked Tom about his trip asked for nothing.
 */
export const askedByLine = (
	journal: Journal,
	asked: readonly (InWords & {readonly date: Day})[],
): readonly AskedSeen[] =>
	asked.flatMap(told => {
		const names = new Set(told.people.map(fold));
		const isSmallTalk = /\babout\b/i.test(told.text);
		const open = openAsks(journal)
			.filter(({state, people}) => state === 'open' && people.some(name => names.has(fold(name))))
			.filter(({text}) => !isSmallTalk || sharedWords(told, text) > 0);
		const [one] = sharingMost(told, open, ({text}) => text);
		return one ? [{ask: seenIn(journal, one), date: told.date}] : [];
	});
