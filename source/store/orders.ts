import {userError} from '../errors.ts';
import type {Now} from '../journal/day.ts';
import type {Journal} from '../journal/journal.ts';
import {safeLabel} from '../journal/private.ts';
import {keepingNamed, takesNames} from '../journal/still-named.ts';
import {invert, type Transaction} from '../journal/transaction.ts';
import type {Context, Wish} from '../journal/wish.ts';
import {printable} from '../printable.ts';
import {asError, isRefusal} from '../refusal.ts';
import {readBackup} from './care/backup.ts';
import {restoring} from './care/restore.ts';
import {unreadable} from './commit/json-adapter.ts';
import type {WriteOrder} from './commit/write-transaction.ts';
import {type History, type HistoryStep, lastDone, lastUndone} from './state/history.ts';

/** The moment and an id that nobody else has, for a transaction that is made here. */
export type Made = {readonly now: Now; readonly id: string};

const doing = (transaction: Transaction): HistoryStep => ({kind: 'do', transaction});

/** What a wish comes to. Throws its refusal. */
export const decided = (wish: Wish, journal: Journal, context: Context): Transaction => {
	const result = wish.decide(journal, context);
	if (isRefusal(result)) throw asError(result);
	return result;
};

/** The order for a wish. Throws its refusal. */
export const wished = (wish: Wish, journal: Journal, context: Context): WriteOrder => ({
	transaction: decided(wish, journal, context),
	step: doing,
});

/**
 * The order that takes the last change back; undefined where there is none; 'all' where it takes somebody away, whom
 * any entry may name: then it is to be made again from the whole journal.
 */
export const undoing = (
	whole: Journal | 'unread',
	history: History,
	{now, id}: Made,
): WriteOrder | 'all' | undefined => {
	const taken = lastDone(history);
	if (!taken) return undefined;
	const back = invert(taken, id, now.instant);
	if (whole === 'unread' && takesNames(back)) return 'all';
	return {
		transaction: whole === 'unread' ? back : keepingNamed(whole, back),
		step: () => ({kind: 'undo', id: taken.id}),
		refusal: `"${printable(safeLabel(taken))}" cannot be taken back. `,
	};
};

/** The order that redoes what was undone last; undefined where there is nothing. */
export const redoing = (history: History): WriteOrder | undefined => {
	const taken = lastUndone(history);
	return (
		taken && {
			transaction: taken,
			step: transaction => ({kind: 'redo', transaction}),
			refusal: `"${printable(safeLabel(taken))}" cannot be done again. `,
		}
	);
};

/**
 * What makes the order that puts a backup back, from the journal as it is then. Throws userError where there is no such
 * backup, fileError where it cannot be read.
 */
export const puttingBack = (state: string, name: string): ((journal: Journal, made: Made) => WriteOrder) => {
	const found = readBackup(state, name);
	if (!found) throw userError('There is no backup of that name. Nothing was changed. goodturn restore lists them.');
	const {file, contents} = found;
	if ('problem' in contents) throw unreadable(name, 1, contents.problem);
	return (journal, made) => {
		const transaction = restoring(journal, name, file, contents.text, made);
		if ('unreadable' in transaction)
			throw unreadable(name, transaction.unreadable.line, transaction.unreadable.problem);
		return {transaction, step: doing, exact: {file, text: contents.bytes.toString('utf8')}};
	};
};
