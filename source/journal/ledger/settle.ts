import type {Context} from '../compose.ts';
import {shortDay} from '../day.ts';
import type {Entry, Favour, Settled, SettledBy} from '../entry.ts';
import type {Change, Transaction} from '../transaction.ts';
import {named, stateInWords} from '../words.ts';

/** Ways in which a person may settle a favour; paying it forward is a favour of its own (`forwardDraft`). */
export type SettleBy = Exclude<SettledBy, 'forwarded'>;

/**
 * The transaction that settles these favours, all on one day: as `by` says, and else a promise as kept and the rest as
 * returned. `returnedBy` is the favour that was the return: where it is open, it is settled by the same stroke, for a
 * return calls for no return. Returns what is wrong, as a sentence, and then nothing is settled.
 */
export const settle = (entries: readonly Entry[], by: SettleBy | undefined, returnedBy: Entry | undefined, context: Context): Transaction | string => {
	const changes: Change<Entry>[] = [];
	const favours = new Map(entries.map(entry => [entry.id, entry]));
	for (const before of favours.values()) {
		const refused = refuseSettle(before, by, context) ?? (returnedBy && refuseReturn(before, returnedBy));
		if (refused !== undefined) return refused;
		if (before.kind !== 'favour') continue;
		changes.push({before, after: settled(before, by ?? (before.state === 'promised' && !returnedBy ? 'kept' : 'returned'), returnedBy?.id, context)});
	}
	const [first] = favours.values();
	if (first && returnedBy?.kind === 'favour' && returnedBy.state === 'open') changes.push({before: returnedBy, after: settled(returnedBy, 'returned', first.id, context)});
	return transaction('settle', entries, changes, context);
};

const refuseSettle = (entry: Entry, by: SettleBy | undefined, {now}: Context): string | undefined => {
	if (entry.kind !== 'favour')
		return `${named(entry)} is a ${entry.kind === 'unknown' ? 'kind of entry that this version does not know' : entry.kind}; only a favour can be settled.`;
	if (entry.state === 'settled')
		return `${named(entry)} is settled already: ${stateInWords(entry, now.day)}${entry.settled ? ` on ${shortDay(entry.settled.date, now.day)}` : ''}.`;
	if (by === 'kept' && entry.state !== 'promised') return `${named(entry)} was never a promise, so it cannot be kept; it can be returned, or let go.`;
	return undefined;
};

const refuseReturn = (favour: Entry, by: Entry): string | undefined => {
	if (favour.id === by.id) return `${named(favour)} cannot be its own return.`;
	if (by.kind !== 'favour') return `${named(by)} is not a favour, so it can be no return for one.`;
	if (by.state === 'promised') return `${named(by)} is promised and not done yet, so it can be no return.`;
	if (favour.kind === 'favour' && by.way === favour.way)
		return `${named(by)} went the same way as ${named(favour)}; a return goes the other way: a favour ${favour.way === 'given' ? 'received' : 'given'}.`;
	return undefined;
};

/** The favour settled. What `reopen` could not tell from `by` alone is written down: that it was a promise. */
const settled = (favour: Favour, by: SettleBy, entry: string | undefined, {now}: Context): Favour => {
	const how: Settled = {date: now.day, by, ...(entry !== undefined && {entry}), ...(favour.state === 'promised' && by !== 'kept' && {was: 'promised'})};
	return {...favour, state: 'settled', settled: how, edited: now.instant};
};

/** A transaction named for what is done, and for the one entry that it is done to or how many they are. */
export const transaction = (verb: string, entries: readonly Entry[], changes: readonly Change<Entry>[], {now, newId}: Context): Transaction => {
	const [first] = entries;
	const what = entries.length === 1 && first ? named(first) : `${entries.length} entries`;
	return {id: newId(), at: now.instant, label: `${verb} ${what}`, entries: changes, people: []};
};
