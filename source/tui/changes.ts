import type {Context} from '../journal/compose.ts';
import type {Entry} from '../journal/entry.ts';
import {findEntry} from '../journal/journal.ts';
import {dropNeeds} from '../journal/ledger/meet.ts';
import {remove} from '../journal/ledger/remove.ts';
import {reopen} from '../journal/ledger/reopen.ts';
import {settle, transaction} from '../journal/ledger/settle.ts';
import type {Transaction} from '../journal/transaction.ts';
import type {Store} from '../store/store.ts';
import {composed} from './composer/composed.ts';
import type {Intent} from './state.ts';

/** The transaction that does what is wanted, as the journal is now; or why there is none, as a sentence. */
export const transactionFor = async (store: Store, change: Intent, context: Context): Promise<Transaction | string> => {
	if (change.kind === 'compose') return composed(store, change.composer, context);
	const entry = findEntry(store.get(), change.id)?.entry;
	if (!entry) return 'That entry is gone; nothing was changed.';
	switch (change.kind) {
		case 'remove':
			return remove([entry], context);
		case 'star':
			return star(entry, context);
		case 'settle':
			return settle([entry], undefined, undefined, context);
		case 'release':
			return settle([entry], 'released', undefined, context);
		case 'reopen':
			return reopen(store.get(), [entry], context);
		case 'drop-need':
			return dropNeeds([entry], context);
	}
};

const star = (entry: Entry, context: Context): Transaction => {
	const {starred, ...rest} = entry;
	const after = {...(starred ? rest : {...rest, starred: true as const}), edited: context.now.instant};
	return transaction(starred ? 'unstar' : 'star', [entry], [{before: entry, after}], context);
};
