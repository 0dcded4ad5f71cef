import {existsSync} from 'node:fs';
import {join} from 'node:path';
import {isPersonError, userError} from '../errors.ts';
import type {Now} from '../journal/day.ts';
import {findByPrefix, type Journal} from '../journal/journal.ts';
import {invert, type Transaction} from '../journal/transaction.ts';
import {printable} from '../printable.ts';
import {findBackup, listBackups} from './care/backup.ts';
import {restoring} from './care/restore.ts';
import {unreadable} from './commit/json-adapter.ts';
import {takeLock} from './commit/lock.ts';
import {prepare} from './commit/prepare.ts';
import {type Order, writeTransaction} from './commit/write.ts';
import type {Place} from './commit/write-files.ts';
import {asFileError} from './files/disk.ts';
import {readContents} from './files/read-bytes.ts';
import {loadedJournal} from './memory/loaded-journal.ts';
import {type History, lastDone, lastUndone} from './state/history.ts';
import {readHistory} from './state/history-file.ts';
import {hasPending} from './state/pending.ts';
import type {Store} from './store.ts';

/** What a store needs from outside: the clock, and ids that nobody else has. */
export type StoreOptions = {readonly folder: string; readonly now: () => Now; readonly newId: () => string};

const failed = 'The journal could not be written';
const nothingChanged = 'Nothing was changed. When that is mended, try again.';

/** Opens the journal in a folder, which need not be there: it is made by the first write. Reads nothing yet; never throws. */
export const openStore = async ({folder, now, newId}: StoreOptions): Promise<Store> => {
	const state = join(folder, '.state');
	const place: Place = {folder, state, instant: () => now().instant};
	const loaded = loadedJournal(folder);
	let stopWatching: (() => void) | undefined;
	let isClosed = false;
	// One write at a time within this process; the lock is for the others.
	let last: Promise<unknown> = Promise.resolve();

	/** Takes the lock, makes what was left undone good, asks for an order and carries it out. */
	const write = (decide: (journal: Journal, history: () => History) => Order | undefined): Promise<Transaction | undefined> => {
		const work = async (): Promise<Transaction | undefined> => {
			let lock: Awaited<ReturnType<typeof takeLock>> | undefined;
			try {
				lock = await takeLock(state);
				if (await prepare(place, lock, loaded.hasLitter())) loaded.refresh();
				const order = decide(loaded.get(), () => readHistory(state));
				if (!order) return undefined;
				const done = await writeTransaction(place, loaded.get(), order);
				loaded.put(done);
				if (order.exact) await loaded.load('all');
				return done.transaction;
			} catch (error) {
				if (isPersonError(error) && error.kind === 'conflict') loaded.refresh();
				throw asFileError(error, failed, nothingChanged);
			} finally {
				lock?.release();
			}
		};
		const result = last.then(work, work);
		last = result;
		return result;
	};

	const load: Store['load'] = async what => {
		try {
			return await loaded.load(what);
		} catch (error) {
			throw asFileError(error, 'The journal could not be read', 'Nothing was changed. When that is mended, try again.');
		}
	};

	return {
		folder,
		get: loaded.get,
		subscribe: loaded.subscribe,
		load,
		find: async prefix => {
			await load([]);
			await loaded.loadHolding(prefix);
			return findByPrefix(loaded.get(), prefix);
		},
		commit: async transaction => (await write(() => ({transaction, step: admitted => ({kind: 'do', transaction: admitted})}))) ?? transaction,
		undo: async () =>
			// Where nothing was ever written, looking for something to undo must not make the folder.
			existsSync(state)
				? write((_, history) => {
						const taken = lastDone(history());
						return (
							taken && {
								transaction: invert(taken, newId(), now().instant),
								step: () => ({kind: 'undo', id: taken.id}),
								refusal: `"${printable(taken.label)}" cannot be taken back. `,
							}
						);
					})
				: undefined,
		redo: async () =>
			existsSync(state)
				? write((_, history) => {
						const taken = lastUndone(history());
						return taken && {transaction: taken, step: transaction => ({kind: 'redo', transaction}), refusal: `"${printable(taken.label)}" cannot be done again. `};
					})
				: undefined,
		history: async () => {
			try {
				return readHistory(state).done.toReversed();
			} catch (error) {
				throw asFileError(error, 'The history could not be read', nothingChanged);
			}
		},
		watch: () => {
			void import('./files/watch.ts').then(({watchFolder}) => {
				if (!isClosed) stopWatching ??= watchFolder(folder, loaded.refresh);
			});
		},
		backups: async () => {
			try {
				return listBackups(state);
			} catch (error) {
				throw asFileError(error, 'The backups could not be read', nothingChanged);
			}
		},
		restore: async name => {
			const found = findBackup(state, name);
			if (!found) throw userError('There is no backup of that name. Nothing was changed. goodturn restore lists them.');
			const contents = readContents(found.path);
			if (!contents || 'problem' in contents) throw unreadable(name, 1, contents?.problem ?? 'it is not there');
			const text = contents.bytes.toString('utf8');
			// What is pending is finished first, so that the restored file is not changed again behind our back.
			if (hasPending(state)) await write(() => undefined);
			const journal = await load('all');
			const transaction = restoring(journal, name, found.file, contents.text, {now: now(), id: newId()});
			if ('unreadable' in transaction) throw unreadable(name, transaction.unreadable.line, transaction.unreadable.problem);
			return (await write(() => ({transaction, step: admitted => ({kind: 'do', transaction: admitted}), exact: {file: found.file, text}}))) ?? transaction;
		},
		readDraft: async () => (await import('./state/draft.ts')).readDraft(state),
		writeDraft: async text => (await import('./state/draft.ts')).writeDraft(state, text),
		close: async () => {
			isClosed = true;
			stopWatching?.();
			await last.catch(() => undefined);
		},
	};
};
