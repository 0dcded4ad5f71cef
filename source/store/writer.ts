import {fileError, isPersonError} from '../errors.ts';
import type {Journal} from '../journal/journal.ts';
import type {Transaction} from '../journal/transaction.ts';
import type {Reads} from '../journal/wish.ts';
import {takeLock} from './commit/lock.ts';
import {prepareFolder} from './commit/prepare.ts';
import type {JournalPlace} from './commit/write-files.ts';
import {type WriteOrder, writeTransaction} from './commit/write-transaction.ts';
import {asFileError} from './files/disk.ts';
import {refuseMissing} from './files/missing.ts';
import type {LoadedJournal} from './memory/loaded-journal.ts';
import type {History} from './state/history.ts';
import {readHistory} from './state/history-file.ts';

/**
 * What is to be written, decided under the lock from what is read there; undefined where nothing is. 'all': it is to be
 * decided again, on the whole journal, which `isWhole` says that it is.
 */
export type Decide = (journal: Journal, history: () => History, isWhole: boolean) => WriteOrder | 'all' | undefined;

/** Writes one change after the other within this process; the lock is for the others. */
export type Writer = {
	/** Returns what was written. Throws as `commit` of a store does. */
	readonly write: (reads: Reads, decide: Decide) => Promise<Transaction | undefined>;
	/** Resolves when nothing is being written any more. Never rejects. */
	readonly idle: () => Promise<void>;
};

/** How often a file may change under our hands before we give up. */
const rounds = 20;

/** What goes with each change: `begins` under the lock before it is written, `written` after it was. */
export type ChangeHooks = {readonly begins: () => void; readonly written: (change: Transaction) => void};

export const createWriter = (place: JournalPlace, loaded: LoadedJournal, {begins, written}: ChangeHooks): Writer => {
	let last: Promise<unknown> = Promise.resolve();

	const work = async (reads: Reads, decide: Decide): Promise<Transaction | undefined> => {
		let lock: Awaited<ReturnType<typeof takeLock>> | undefined;
		try {
			refuseMissing(place.folder);
			// What is not in memory yet is read before, so that nobody else waits for it.
			await loaded.need(reads);
			lock = await takeLock(place.state);
			if (await prepareFolder(place, lock, loaded.hasLitter())) loaded.refresh();
			begins();
			const done = await decideAndWrite(place, loaded, reads, decide);
			if (done) written(done);
			return done;
		} catch (error) {
			if (isPersonError(error) && error.kind === 'conflict') loaded.refresh();
			throw asFileError(error, 'The journal could not be written', 'Nothing was changed. Fix that, then try again.');
		} finally {
			lock?.release();
		}
	};

	return {
		write: (reads, decide) => {
			const next = (): Promise<Transaction | undefined> => work(reads, decide);
			const result = last.then(next, next);
			last = result;
			return result;
		},
		idle: async () => {
			await last.catch(() => undefined);
		},
	};
};

/**
 * Decides on the files as they are, and again where one is changed by a program that knows no lock before it is
 * written.
 */
const decideAndWrite = async (
	place: JournalPlace,
	loaded: LoadedJournal,
	reads: Reads,
	decide: Decide,
): Promise<Transaction | undefined> => {
	let needed = reads;
	for (let round = 0; round < rounds; round++) {
		await loaded.again(needed);
		const order = decide(loaded.get(), () => readHistory(place.state), needed === 'all');
		if (!order) return undefined;
		if (order === 'all') {
			needed = 'all';
			continue;
		}
		const result = await writeTransaction(place, loaded.get(), order);
		loaded.put('stale' in result ? result.stale : result);
		if ('stale' in result) continue;
		if (order.exact) await loaded.load('all');
		return result.transaction;
	}
	throw fileError(
		'Another program keeps changing the files of the journal. Nothing was written. Try again when it is done.',
	);
};
