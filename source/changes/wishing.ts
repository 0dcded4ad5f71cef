import type {Journal} from '../journal/journal.ts';
import type {Transaction} from '../journal/transaction.ts';
import type {Context, Reads, Wish} from '../journal/wish.ts';
import type {Refusal} from '../refusal.ts';

/**
 * What a file of this room says of one thing that a person can change. `reads`: what must have been read for it.
 * `decide`: the transaction that does it to the journal as it is now, or why not; pure.
 */
export type Changing<Wanted> = {
	readonly kind: string;
	readonly reads: (wanted: Wanted) => Reads;
	readonly decide: (journal: Journal, wanted: Wanted, context: Context) => Transaction | Refusal;
};

/** Makes wishes of one kind, for `commit` of a store to carry out. */
export const wishing =
	<Wanted>({kind, reads, decide}: Changing<Wanted>): ((wanted: Wanted) => Wish) =>
	wanted => ({kind, wanted, reads: reads(wanted), decide: (journal, context) => decide(journal, wanted, context)});
