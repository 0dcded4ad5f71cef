import type {Seen} from '../journal/journal.ts';
import {labelFor} from './label.ts';
import {changedSince, changing, monthsOf} from './seen.ts';
import {wishing} from './wishing.ts';

/** Makes an entry private, so that it is shown only to who asks for private ones; or public again. */
export const makePrivate = wishing<{readonly entry: Seen}>({
	kind: 'make-private',
	reads: ({entry}) => ({months: monthsOf([entry])}),
	decide: (journal, {entry: seen}, {now, newId}) => {
		const changed = changedSince(journal, [seen], 'Nothing was changed.');
		if (changed) return changed;
		const {private: isPrivate, ...rest} = seen.entry;
		const after = {...(isPrivate ? rest : {...rest, private: true as const}), edited: now.instant};
		const label = labelFor(isPrivate ? 'make public' : 'make private', [seen.entry]);
		return {id: newId(), at: now.instant, label, entries: [changing(journal, seen, after)], people: []};
	},
});
