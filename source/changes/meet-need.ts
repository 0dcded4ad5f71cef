import type {Need} from '../journal/entry.ts';
import type {Journal, Seen} from '../journal/journal.ts';
import type {Transaction} from '../journal/transaction.ts';
import type {Context} from '../journal/wish.ts';
import {named} from '../journal/words.ts';
import {cannot, type Refusal} from '../refusal.ts';
import {endNeeds, refuseNeed} from './end-needs.ts';
import {changedSince, changing, monthsOf} from './seen.ts';
import {wishing} from './wishing.ts';

/** Needs that are met: by a favour, where there was one. */
export type MeetNeed = {readonly needs: readonly Seen[]; readonly by?: Seen | undefined};

/** Marks needs as met. */
export const meetNeed = wishing<MeetNeed>({
	kind: 'meet-need',
	reads: ({needs, by}) => ({months: monthsOf([...needs, ...(by ? [by] : [])])}),
	decide: (journal, {needs, by}, context) => {
		const changed = by && changedSince(journal, [by], 'Nothing was changed.');
		if (changed) return changed;
		if (by && by.entry.kind !== 'favour')
			return cannot(`${named(by.entry)} is not a favour, so it cannot have met a need.`);
		return endNeeds('meet', journal, needs, need => met(need, by?.entry.id, context), context);
	},
});

/**
 * The same transaction, which also marks the need as met by the first favour that it adds: what the composer saves when
 * it was opened from a need. Without a favour in it the need stays as it is.
 */
export const alsoMeeting = (
	journal: Journal,
	transaction: Transaction,
	need: Seen,
	context: Context,
): Transaction | Refusal => {
	const favour = transaction.entries.find(({before, after}) => !before && after?.kind === 'favour')?.after;
	if (!favour) return transaction;
	const refused = refuseNeed(need.entry);
	if (refused !== undefined || need.entry.kind !== 'need') return cannot(refused ?? '', 'Nothing was written.');
	const change = changing(journal, need, met(need.entry, favour.id, context));
	return {...transaction, entries: [...transaction.entries, change]};
};

const met = (need: Need, entry: string | undefined, {now}: Context): Need => ({
	...need,
	state: 'met',
	met: {date: now.day, ...(entry !== undefined && {entry})},
	edited: now.instant,
});
