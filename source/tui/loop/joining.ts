import type {Edit} from '../../changes/edit.ts';
import type {JoinedEdit} from '../../changes/join-edit.ts';
import {isPersonError} from '../../errors.ts';
import type {Transaction} from '../../journal/transaction.ts';
import type {Context, Wish} from '../../journal/wish.ts';
import type {Store} from '../../store/store.ts';

/**
 * Commits what was typed. An entry that another program has changed since it was opened is joined with that: nobody
 * writes over what they have not seen, and what is not shown of either is kept for goodturn conflicts.
 */
export const commitTyped = async (store: Store, wish: Wish, context: Context): Promise<Transaction> => {
	try {
		return await store.commit(wish, context);
	} catch (error) {
		if (!isPersonError(error) || error.kind !== 'conflict' || wish.kind !== 'edit') throw error;
		const {joinEdit} = await import('../../changes/join-edit.ts');
		const {readVersions} = await import('../../store/sync/versions-file.ts');
		const wanted: JoinedEdit = {...(wish.wanted as Edit), versions: readVersions(store.folder)};
		const transaction = await store.commit(joinEdit(wanted), context);
		await keepOther(store, wanted, transaction, context);
		return transaction;
	}
};

/** Keeps what the other program wrote to a field and is not shown. */
const keepOther = async (store: Store, wanted: JoinedEdit, {entries}: Transaction, context: Context): Promise<void> => {
	const {id} = wanted.seen.entry;
	const before = entries.find(change => change.before?.id === id)?.before;
	if (!before) return;
	const {joinedWith} = await import('../../changes/join-edit.ts');
	const {editedEntry} = await import('../../changes/edit.ts');
	const {hidden, lines} = joinedWith(before, editedEntry(store.get(), wanted, context), wanted);
	if (hidden.length === 0 || store.folder === '') return;
	const {changeVersions} = await import('../../store/sync/versions-file.ts');
	await changeVersions(store.folder, ({entries: known, ...versions}) => ({
		...versions,
		entries: new Map([...known, [id, lines]]),
	}));
};
