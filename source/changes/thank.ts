import type {Entry} from '../journal/entry.ts';
import type {Seen} from '../journal/journal.ts';
import type {Context} from '../journal/wish.ts';
import {named} from '../journal/words.ts';
import {changeEach} from './each.ts';
import {toldOn} from './followed-up.ts';
import {monthsOf} from './seen.ts';
import {wishing} from './wishing.ts';

/** Writes down that somebody was thanked for a favour. */
export const thank = wishing<{readonly favours: readonly Seen[]}>({
	kind: 'thank',
	reads: ({favours}) => ({months: monthsOf(favours)}),
	decide: (journal, {favours}, context) =>
		changeEach('thank for', journal, favours, entry => thanked(entry, context), context),
});

/**
 * Writes down that how it went was told to who did a favour, or was told by who received one. Whoever is told is
 * thanked.
 */
export const tellHow = wishing<{readonly favours: readonly Seen[]}>({
	kind: 'tell-how',
	reads: ({favours}) => ({months: monthsOf(favours)}),
	decide: (journal, {favours}, context) =>
		changeEach('tell of', journal, favours, entry => told(entry, context), context),
});

const thanked = (entry: Entry, {now}: Context): Entry | string => {
	if (entry.kind !== 'favour' || entry.way !== 'received') return `${named(entry)} is not a favour that you received.`;
	if (entry.state === 'promised') return `${named(entry)} is promised and not done yet.`;
	return entry.thanked === undefined
		? {...entry, thanked: now.day}
		: `You have already said thanks for ${named(entry)}.`;
};

const told = (entry: Entry, {now}: Context): Entry | string => {
	if (entry.kind !== 'favour' || entry.state === 'promised') return `${named(entry)} is not a favour that was done.`;
	if (entry.told !== undefined) return `How ${named(entry)} went has already been told.`;
	return toldOn(entry, now.day);
};
