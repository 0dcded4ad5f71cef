import {isPersonError} from '../errors.ts';
import type {Joining} from '../journal/merge/joining.ts';
import type {Transaction} from '../journal/transaction.ts';
import type {Context, Wish} from '../journal/wish.ts';
import type {Store} from './store.ts';

/**
 * Commits what somebody typed. What another program has changed since it was opened is joined with it: nobody writes
 * over what they have not seen, and what is not shown of either is kept for goodturn conflicts. Throws as `commit`.
 */
export const commitJoined = async (
	store: Store,
	wish: Wish,
	context: Context,
	joiningFor: (wish: Wish, context: Context) => Promise<Joining | undefined>,
): Promise<Transaction> => {
	try {
		return await store.commit(wish, context);
	} catch (error) {
		if (!isPersonError(error) || error.kind !== 'conflict') throw error;
		const joining = await joiningFor(wish, context);
		if (!joining) throw error;
		const {changeVersions, readVersions} = await import('./sync/versions-file.ts');
		const versions = readVersions(store.folder);
		const transaction = await store.commit(joining.wish(versions), context);
		const kept = joining.kept(transaction, store.get(), versions);
		if (kept && store.folder !== '')
			await changeVersions(store.folder, known => ({
				...known,
				entries: new Map([...known.entries, ...(kept.entries ?? [])]),
				people: new Map([...known.people, ...(kept.people ?? [])]),
			}));
		return transaction;
	}
};
