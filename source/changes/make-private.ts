import type {Entry} from '../journal/entry.ts';
import type {Seen} from '../journal/journal.ts';
import {changeEach} from './each.ts';
import {monthsOf} from './seen.ts';
import {wishing} from './wishing.ts';

/**
 * Makes entries private, so that they are shown only to who asks for private ones; or public again where all of them
 * are private.
 */
export const makePrivate = wishing<{readonly entries: readonly Seen[]}>({
	kind: 'make-private',
	reads: ({entries}) => ({months: monthsOf(entries)}),
	decide: (journal, {entries}, context) => {
		const isPrivate = entries.every(({entry}) => entry.private);
		const change = ({private: _, ...rest}: Entry): Entry =>
			(isPrivate ? rest : {...rest, private: true as const}) as Entry;
		return changeEach(isPrivate ? 'make public' : 'make private', journal, entries, change, context);
	},
});
