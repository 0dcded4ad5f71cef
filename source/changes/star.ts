import type {Seen} from '../journal/journal.ts';
import {labelFor} from './label.ts';
import {changedSince, changing, monthsOf} from './seen.ts';
import {wishing} from './wishing.ts';

/** Stars an entry, or takes its star away. */
export const star = wishing<{readonly entry: Seen}>({
	kind: 'star',
	reads: ({entry}) => ({months: monthsOf([entry])}),
	decide: (journal, {entry: seen}, {now, newId}) => {
		const changed = changedSince(journal, [seen], 'Nothing was changed.');
		if (changed) return changed;
		const {starred, ...rest} = seen.entry;
		const after = {...(starred ? rest : {...rest, starred: true as const}), edited: now.instant};
		const label = labelFor(starred ? 'unstar' : 'star', [seen.entry]);
		return {id: newId(), at: now.instant, label, entries: [changing(journal, seen, after)], people: []};
	},
});
