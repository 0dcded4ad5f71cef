import type {Refusal} from '../refusal.ts';
import type {MonthName, Now} from './day.ts';
import type {Journal} from './journal.ts';
import type {Transaction} from './transaction.ts';

/** What every change needs from outside: the moment, and ids that nobody else has. */
export type Context = {readonly now: Now; readonly newId: () => string};

/**
 * What must have been read before a wish is decided, beside the people: every month; or these, and those in whose text
 * one of `holding` occurs, as the id of an entry that may be anywhere.
 */
export type Reads = 'all' | {readonly months?: readonly MonthName[]; readonly holding?: readonly string[]};

/**
 * What a person wants, as the store carries it out: under the lock `decide` is called with the journal as it is on the
 * disk then, and says what is to be written or why not. It may be called several times, and what it is given is all
 * that it knows of the journal. `kind` and `wanted` tell what it is, for tests and logs.
 */
export type Wish = {
	readonly kind: string;
	readonly wanted: unknown;
	readonly reads: Reads;
	readonly decide: (journal: Journal, context: Context) => Transaction | Refusal;
};
