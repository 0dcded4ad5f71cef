import {lstatSync} from 'node:fs';
import {join} from 'node:path';
import {fileError, isPersonError, userError} from '../errors.ts';
import type {Now} from '../journal/day.ts';
import {findByPrefix, type Journal, readPrefix} from '../journal/journal.ts';
import {safeLabel} from '../journal/private.ts';
import {invert, type Transaction} from '../journal/transaction.ts';
import type {Context, Reads, Wish} from '../journal/wish.ts';
import {printable} from '../printable.ts';
import {asError, isRefusal} from '../refusal.ts';
import {listBackups, readBackup} from './care/backup.ts';
import {restoring} from './care/restore.ts';
import {unreadable} from './commit/json-adapter.ts';
import {takeLock} from './commit/lock.ts';
import {prepare} from './commit/prepare.ts';
import {type Order, writeTransaction} from './commit/write.ts';
import type {Place} from './commit/write-files.ts';
import {asFileError} from './files/disk.ts';
import {isJournal, refuseMissing} from './files/missing.ts';
import {loadedJournal} from './memory/loaded-journal.ts';
import {type History, lastDone, lastUndone, type Step} from './state/history.ts';
import {readHistory} from './state/history-file.ts';
import type {Store} from './store.ts';

/** What a store needs from outside: the clock, and ids that nobody else has. */
export type StoreOptions = {readonly folder: string; readonly now: () => Now; readonly newId: () => string};

/** How often a file may change under our hands before we give up. */
const rounds = 20;

const doing = (transaction: Transaction): Step => ({kind: 'do', transaction});

/** What a wish comes to. Throws its refusal. */
const decided = (wish: Wish, journal: Journal, context: Context): Transaction => {
	const result = wish.decide(journal, context);
	if (isRefusal(result)) throw asError(result);
	return result;
};

const failed = 'The journal could not be written';
const nothingChanged = 'Nothing was changed. When that is mended, try again.';

/** Opens the journal in a folder, which need not be there: it is made by the first write. Reads nothing yet; never throws. */
export const openStore = async ({folder, now, newId}: StoreOptions): Promise<Store> => {
	const state = join(folder, '.state');
	const place: Place = {folder, state, instant: () => now().instant};
	const loaded = loadedJournal(folder);
	let stopWatching: (() => void) | undefined;
	let isClosed = false;
	// What was written and is not told of in .state/days yet.
	let daysAreOld = false;
	// One write at a time within this process; the lock is for the others.
	let last: Promise<unknown> = Promise.resolve();

	/** Takes the lock, makes what was left undone good, reads what is needed again, asks for an order and carries it out. */
	const write = (reads: Reads, decide: (journal: Journal, history: () => History) => Order | undefined): Promise<Transaction | undefined> => {
		const work = async (): Promise<Transaction | undefined> => {
			let lock: Awaited<ReturnType<typeof takeLock>> | undefined;
			try {
				refuseMissing(folder);
				// What is not in memory yet is read before, so that nobody else waits for it.
				await loaded.need(reads);
				lock = await takeLock(state);
				if (await prepare(place, lock, loaded.hasLitter())) loaded.refresh();
				return await decideAndWrite(reads, decide);
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

	/** Decides on the files as they are, and again where one is changed by a program that knows no lock before it is written. */
	const decideAndWrite = async (reads: Reads, decide: (journal: Journal, history: () => History) => Order | undefined): Promise<Transaction | undefined> => {
		for (let round = 0; round < rounds; round++) {
			await loaded.again(reads);
			const order = decide(loaded.get(), () => readHistory(state));
			if (!order) return undefined;
			const result = await writeTransaction(place, loaded.get(), order);
			loaded.put('stale' in result ? result.stale : result);
			if ('stale' in result) continue;
			if (order.exact) await loaded.load('all');
			daysAreOld = true;
			// The shell's own commands end soon, and do it then; the screens do not.
			if (stopWatching) setImmediate(() => void tellDays());
			return result.transaction;
		}
		throw fileError('Another program keeps changing the files of the journal. Nothing was written. Try again when it is done.');
	};

	/** Brings .state/days up to date, where something was written since. Never throws. */
	const tellDays = async (): Promise<void> => {
		if (!daysAreOld) return;
		daysAreOld = false;
		await (await import('./care/days.ts')).keepDays(loaded, folder, now());
	};

	const load: Store['load'] = async what => {
		try {
			refuseMissing(folder);
			return await loaded.load(what);
		} catch (error) {
			throw asFileError(error, 'The journal could not be read', 'Nothing was changed. When that is mended, try again.');
		}
	};

	/** Whether there is a history to look into; looking for something to undo makes no folder. Throws where the journal is missing. */
	const hasState = (): boolean => {
		refuseMissing(folder);
		return lstatSync(state, {throwIfNoEntry: false}) !== undefined;
	};

	const historyNow = (): History => {
		try {
			refuseMissing(folder);
			return readHistory(state);
		} catch (error) {
			throw asFileError(error, 'The history could not be read', nothingChanged);
		}
	};

	return {
		folder,
		isBegun: () => isJournal(folder),
		get: loaded.get,
		subscribe: loaded.subscribe,
		load,
		find: async prefix => {
			await load([]);
			await loaded.loadHolding(readPrefix(prefix).prefix);
			return findByPrefix(loaded.get(), prefix);
		},
		commit: async (wish, context) => {
			const order = (journal: Journal): Order => ({transaction: decided(wish, journal, context), step: doing});
			return (await write(wish.reads, order)) as Transaction;
		},
		plan: async (wish, context) => {
			await load([]);
			await loaded.need(wish.reads);
			return decided(wish, loaded.get(), context);
		},
		undo: async () =>
			// Where nothing was ever written, looking for something to undo must not make the folder.
			hasState()
				? write({}, (_, history) => {
						const taken = lastDone(history());
						return (
							taken && {
								transaction: invert(taken, newId(), now().instant),
								step: () => ({kind: 'undo', id: taken.id}),
								refusal: `"${printable(safeLabel(taken))}" cannot be taken back. `,
							}
						);
					})
				: undefined,
		redo: async () =>
			hasState()
				? write({}, (_, history) => {
						const taken = lastUndone(history());
						return taken && {transaction: taken, step: transaction => ({kind: 'redo', transaction}), refusal: `"${printable(safeLabel(taken))}" cannot be done again. `};
					})
				: undefined,
		history: async () => historyNow().done.toReversed(),
		forgotten: async () => historyNow().forgotten,
		watch: () => {
			void import('./files/watch.ts').then(({watchFolder}) => {
				if (!isClosed) stopWatching ??= watchFolder(folder, loaded.refresh);
			});
		},
		backups: async () => {
			try {
				refuseMissing(folder);
				return listBackups(state);
			} catch (error) {
				throw asFileError(error, 'The backups could not be read', nothingChanged);
			}
		},
		restore: async name => {
			const found = readBackup(state, name);
			if (!found) throw userError('There is no backup of that name. Nothing was changed. goodturn restore lists them.');
			const {contents} = found;
			if ('problem' in contents) throw unreadable(name, 1, contents.problem);
			const text = contents.bytes.toString('utf8');
			const order = (journal: Journal): Order => {
				const transaction = restoring(journal, name, found.file, contents.text, {now: now(), id: newId()});
				if ('unreadable' in transaction) throw unreadable(name, transaction.unreadable.line, transaction.unreadable.problem);
				return {transaction, step: doing, exact: {file: found.file, text}};
			};
			return (await write('all', order)) as Transaction;
		},
		readDraft: async () => (await import('./state/draft.ts')).readDraft(state),
		writeDraft: async text => (await import('./state/draft.ts')).writeDraft(state, text),
		close: async () => {
			isClosed = true;
			stopWatching?.();
			await last.catch(() => undefined);
			await tellDays();
		},
	};
};
