import type {Entry} from '../../../source/journal/entry.ts';
import {newestFirst} from '../../../source/journal/journal.ts';
import {newId} from '../../../source/store/machine/new-id.ts';
import {type GitMachine, nextNow} from '../../support/git.ts';

/** Changes fields of the newest entry of a machine. */
export const edit = async ({store}: GitMachine, fields: Partial<Entry>): Promise<void> => {
	const [before] = newestFirst(await store.load('all'));
	if (!before) throw new Error('nothing to edit');
	const now = nextNow();
	const after = {...before, ...fields, edited: now.instant} as Entry;
	const wish = {
		kind: 'edit',
		wanted: {},
		reads: 'all' as const,
		decide: () => ({id: newId(), at: now.instant, label: 'edit', people: [], entries: [{before, after}]}),
	};
	await store.commit(wish, {now, newId});
};
