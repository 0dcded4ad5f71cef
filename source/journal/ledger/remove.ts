import type {Context} from '../compose.ts';
import type {Entry} from '../entry.ts';
import type {Transaction} from '../transaction.ts';
import {transaction} from './settle.ts';

/**
 * The transaction that takes these entries out of the journal. Entries that are linked to them keep their links, so
 * that undo brings everything back as it was, and every reader shows a link that leads nowhere as one (`linksOf`); what
 * they settled stays settled. `leftBehind` tells which they are.
 */
export const remove = (entries: readonly Entry[], context: Context): Transaction =>
	transaction(
		'remove',
		entries,
		Array.from(new Set(entries), before => ({before})),
		context,
	);
