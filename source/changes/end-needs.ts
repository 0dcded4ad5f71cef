import type {Entry, Need} from '../journal/entry.ts';
import type {Journal, Seen} from '../journal/journal.ts';
import type {Transaction} from '../journal/transaction.ts';
import type {Context} from '../journal/wish.ts';
import {named} from '../journal/words.ts';
import {cannot, type Refusal} from '../refusal.ts';
import {labelFor} from './label.ts';
import {changedSince, changing, seenOnce} from './seen.ts';

/** Why a need cannot be ended, as a sentence; undefined where it can. */
export const refuseNeed = (entry: Entry): string | undefined => {
	if (entry.kind !== 'need') return `${named(entry)} is not a need.`;
	return entry.state === 'open' ? undefined : `${named(entry)} is already ${entry.state}.`;
};

/** The transaction that ends these needs, all of them or none. `verb`: what is done, for the log. */
export const endNeeds = (
	verb: string,
	journal: Journal,
	wanted: readonly Seen[],
	ended: (need: Need) => Need,
	{now, newId}: Context,
): Transaction | Refusal => {
	const needs = seenOnce(wanted);
	const changed = changedSince(journal, needs, 'Nothing was changed.');
	if (changed) return changed;
	for (const {entry} of needs) {
		const refused = refuseNeed(entry);
		if (refused !== undefined) return cannot(refused);
	}
	const entries = needs.flatMap(seen =>
		seen.entry.kind === 'need' ? [changing(journal, seen, ended(seen.entry))] : [],
	);
	const label = labelFor(
		verb,
		needs.map(({entry}) => entry),
	);
	return {id: newId(), at: now.instant, label, entries, people: []};
};
