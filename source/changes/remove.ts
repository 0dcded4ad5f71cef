import type {Seen} from '../journal/journal.ts';
import {labelFor} from './label.ts';
import {changedSince, changing, monthsOf, once} from './seen.ts';
import {wishing} from './wishing.ts';

/**
 * Takes entries out of the journal. Entries that are linked to them keep their links, so that undo brings everything
 * back as it was, and every reader shows a link that leads nowhere as one (`linksOf`); what they settled stays settled.
 * `leftBehind` tells which they are.
 */
export const remove = wishing<{readonly entries: readonly Seen[]}>({
	kind: 'remove',
	reads: ({entries}) => ({months: monthsOf(entries)}),
	decide: (journal, wanted, {now, newId}) => {
		const entries = once(wanted.entries);
		const label = labelFor(
			'remove',
			entries.map(({entry}) => entry),
		);
		const changes = entries.map(seen => changing(journal, seen));
		return (
			changedSince(journal, entries, 'Nothing was removed.') ?? {
				id: newId(),
				at: now.instant,
				label,
				entries: changes,
				people: [],
			}
		);
	},
});
