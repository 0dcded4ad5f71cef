import {shortDay} from '../journal/day.ts';
import type {Entry, Favour, Settled, SettledBy} from '../journal/entry.ts';
import type {Seen} from '../journal/journal.ts';
import type {EntryChange} from '../journal/transaction.ts';
import type {Context} from '../journal/wish.ts';
import {named, stateInWords} from '../journal/words.ts';
import {cannot} from '../refusal.ts';
import {labelFor} from './label.ts';
import {changedSince, changing, monthsOf, seenOnce} from './seen.ts';
import {wishing} from './wishing.ts';

/** Ways in which a person may settle a favour; paying it forward is a favour of its own. */
export type SettleBy = Exclude<SettledBy, 'forwarded'>;

/** Favours to be settled on one day: as `by` says, and else a promise as kept and the rest as returned. */
export type Settle = {
	readonly entries: readonly Seen[];
	readonly by?: SettleBy | undefined;
	/** The favour that was the return. Where it is open, it is settled too, for a return calls for no return. */
	readonly returnedBy?: Seen | undefined;
};

const undone = 'Nothing was settled.';
const seenBy = ({entries, returnedBy}: Settle): readonly Seen[] => [...entries, ...(returnedBy ? [returnedBy] : [])];

/** Settles favours: all of them, or none where one cannot be. */
export const settle = wishing<Settle>({
	kind: 'settle',
	reads: wanted => ({months: monthsOf(seenBy(wanted))}),
	decide: (journal, wanted, context) => {
		const {by, returnedBy} = wanted;
		const favours = seenOnce(wanted.entries);
		const changed = changedSince(journal, seenBy(wanted), undone);
		if (changed) return changed;
		const changes: EntryChange[] = [];
		for (const seen of favours) {
			const before = seen.entry;
			const refused = refuseSettle(before, by, context) ?? (returnedBy && refuseReturn(before, returnedBy.entry));
			if (refused !== undefined || before.kind !== 'favour') return cannot(refused ?? '', undone);
			const how = by ?? (before.state === 'promised' && !returnedBy ? 'kept' : 'returned');
			changes.push(changing(journal, seen, settled(before, how, returnedBy?.entry.id, context)));
		}
		const [first] = favours;
		const back = returnedBy?.entry;
		if (first && returnedBy && back?.kind === 'favour' && back.state === 'open')
			changes.push(changing(journal, returnedBy, settled(back, 'returned', first.entry.id, context)));
		const label = labelFor(
			'settle',
			favours.map(({entry}) => entry),
		);
		return {id: context.newId(), at: context.now.instant, label, entries: changes, people: []};
	},
});

const refuseSettle = (entry: Entry, by: SettleBy | undefined, {now}: Context): string | undefined => {
	if (entry.kind !== 'favour') {
		const kind = entry.kind === 'unknown' ? 'kind of entry that this version does not know' : entry.kind;
		return `${named(entry)} is a ${kind}; only a favour can be settled.`;
	}
	if (entry.state === 'settled') {
		const on = entry.settled ? ` on ${shortDay(entry.settled.date, now.day)}` : '';
		return `${named(entry)} is already settled: ${stateInWords(entry, now.day)}${on}.`;
	}
	if (by === 'kept' && entry.state !== 'promised')
		return `${named(entry)} was never a promise, so it cannot be kept; it can be returned, or let go.`;
	return undefined;
};

const refuseReturn = (favour: Entry, by: Entry): string | undefined => {
	if (favour.id === by.id) return `${named(favour)} cannot be its own return.`;
	if (by.kind !== 'favour') return `${named(by)} is not a favour, so it cannot be a return for one.`;
	if (by.state === 'promised') return `${named(by)} is promised and not done yet, so it cannot be a return.`;
	if (favour.kind !== 'favour' || by.way !== favour.way) return undefined;
	const other = favour.way === 'given' ? 'received' : 'given';
	return `${named(by)} went the same way as ${named(favour)}; a return goes the other way: a favour ${other}.`;
};

/** The favour settled. What `reopen` could not tell from `by` alone is written down: that it was a promise. */
const settled = (favour: Favour, by: SettleBy, entry: string | undefined, {now}: Context): Favour => {
	const how: Settled = {
		date: now.day,
		by,
		...(entry !== undefined && {entry}),
		...(favour.state === 'promised' && by !== 'kept' && {was: 'promised'}),
	};
	return {...favour, state: 'settled', settled: how, edited: now.instant};
};
