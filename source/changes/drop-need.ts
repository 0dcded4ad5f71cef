import type {Need} from '../journal/entry.ts';
import type {Seen} from '../journal/journal.ts';
import {endNeeds} from './end-needs.ts';
import {monthsOf} from './seen.ts';
import {wishing} from './wishing.ts';

/** Drops needs: they are needed no more. */
export const dropNeed = wishing<{readonly needs: readonly Seen[]}>({
	kind: 'drop-need',
	reads: ({needs}) => ({months: monthsOf(needs)}),
	decide: (journal, {needs}, context) => {
		const dropped = (need: Need): Need => ({...need, state: 'dropped', edited: context.now.instant});
		return endNeeds('drop', journal, needs, dropped, context);
	},
});
