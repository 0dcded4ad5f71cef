import type {Journal} from '../../journal/journal.ts';
import {openTransaction, privateIds, withoutPrivate} from '../../journal/private.ts';
import type {Transaction} from '../../journal/transaction.ts';
import type {Call} from '../command.ts';

/** Whether this call was asked for private entries too. */
export const isPrivateShown = ({flags}: Call): boolean => flags.on.has('private');

/**
 * The journal as this call may show it: without private entries, and people known from these alone, unless they are
 * asked for.
 */
export const asShown = (call: Call, journal: Journal): Journal =>
	isPrivateShown(call) ? journal : withoutPrivate(journal);

/**
 * The whole journal, of which only months are read that are not known by what is kept of them. Throws what `load`
 * throws.
 */
export const knownJournal = async ({store}: Pick<Call, 'store'>): Promise<Journal> => {
	const {unread, known} = await store.know();
	const isKnown = new Set(known?.months.map(({name}) => name));
	const missing = unread.filter(name => !isKnown.has(name));
	return missing.length === 0 ? store.get() : store.load(missing);
};

/**
 * The same for a query. Whom `with:` means is asked among everybody: while months are unread, who is known from private
 * entries alone is not certain yet. So nobody may be named from its people, but in the entries that are found.
 */
export const asShownByQuery = (call: Call, journal: Journal): Journal => {
	const shown = asShown(call, journal);
	return shown.people === journal.people ? shown : {...shown, people: journal.people};
};

/** What this call may show of transactions, each as all of them and the journal tell what is private by now. */
export const transactionsAsShown = (call: Call, transactions: readonly Transaction[]): readonly Transaction[] => {
	if (isPrivateShown(call)) return transactions;
	const journal = call.store.get();
	const hidden = privateIds(journal, transactions);
	return transactions.map(transaction => openTransaction(transaction, journal, hidden));
};

/**
 * The same of one that was just written. What was typed in this very call, named by its ids, is said back whatever it
 * is.
 */
export const transactionAsShown = (
	call: Call,
	transaction: Transaction,
	typed: readonly string[] = [],
): Transaction => {
	const [shown = transaction] = transactionsAsShown(call, [transaction]);
	if (typed.length === 0 || shown === transaction) return shown;
	const [own, open] = [new Set(typed), new Set(shown.entries)];
	return {
		...shown,
		entries: transaction.entries.filter(change => open.has(change) || own.has(change.after?.id ?? '')),
		people: transaction.people,
	};
};
