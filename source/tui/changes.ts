import type {Context} from '../journal/compose.ts';
import {findEntry} from '../journal/journal.ts';
import type {Transaction} from '../journal/transaction.ts';
import {sentence} from '../journal/words.ts';
import type {Store} from '../store/store.ts';
import type {Intent} from './state.ts';

/** The transaction that does what is wanted, as the journal is now; or why there is none, as a sentence. */
export const transactionFor = async (store: Store, change: Intent, context: Context): Promise<Transaction | string> => {
	if (change.kind === 'compose') return 'The composer does not save yet.';
	const found = findEntry(store.get(), change.id);
	if (!found) return 'That entry is gone.';
	const {entry} = found;
	const make = (label: string, entries: Transaction['entries']): Transaction => ({id: context.newId(), at: context.now.instant, label: `${label} ${sentence(entry, context.now.day)}`, entries, people: []});
	switch (change.kind) {
		case 'remove':
			return make('remove', [{before: entry}]);
		case 'star': {
			const {starred, ...rest} = entry;
			const after = starred ? rest : {...rest, starred: true as const};
			return make(starred ? 'unstar' : 'star', [{before: entry, after: {...after, edited: context.now.instant}}]);
		}
		default:
			return 'Not possible here.';
	}
};
