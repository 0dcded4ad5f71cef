import {lstatSync} from 'node:fs';
import {join} from 'node:path';
import type {Now} from '../journal/day.ts';
import {findByPrefix, readPrefix} from '../journal/journal.ts';
import type {Transaction} from '../journal/transaction.ts';
import {listBackups} from './care/backup.ts';
import {alterDays, filesOf, freshDays, keepDays, type ToldDays, toldAfter} from './care/days.ts';
import {asFileError} from './files/disk.ts';
import {isJournal, refuseMissing} from './files/missing.ts';
import {type LoadedJournal, loadedJournal} from './memory/loaded-journal.ts';
import {decided, type Made, puttingBack, redoing, undoing, wished} from './orders.ts';
import {readHistory} from './state/history-file.ts';
import type {Store} from './store.ts';
import {type ChangeHooks, createWriter, type Writer} from './writer.ts';

/** What a store needs from outside: the clock, and ids that nobody else has. */
export type StoreOptions = {readonly folder: string; readonly now: () => Now; readonly newId: () => string};

/** Milliseconds after a change until screens tell the days: they show it first, and more may follow. */
const untilDaysAreTold = 300;

const nothingChanged = 'Nothing was changed. Fix that, then try again.';

/**
 * Opens the journal in a folder, which need not be there: it is made by the first write. Reads nothing yet; never
 * throws.
 */
export const openStore = async ({folder, now, newId}: StoreOptions): Promise<Store> => {
	const state = join(folder, '.state');
	const loaded = loadedJournal(folder);
	let stopWatching: (() => void) | undefined;
	let isClosed = false;
	// What was written and is not told of in .state/days yet; what these told before it, of the files as they are now.
	let untold: Transaction[] = [];
	let told: ToldDays | undefined;
	let isAsked = false;
	let telling: NodeJS.Timeout | undefined;

	/** Brings .state/days up to date, where something was written since. Never throws. */
	const tellDays = async (): Promise<void> => {
		const changes = untold;
		untold = [];
		if (changes.length === 0 || (told && alterDays(folder, told, changes, loaded.get(), now()))) return;
		await keepDays(loaded, folder, now());
	};
	// The shell's own commands end soon, and tell the days then. The screens do not: they do it once what was written is
	// shown, and have all of it read.
	const around: ChangeHooks = {
		begins: () => {
			// Of what others change between two changes of ours, the files still tell.
			if (untold.length > 0) return;
			const mayBeLeft = !stopWatching && loaded.hasListed();
			told = mayBeLeft ? freshDays(folder, filesOf(loaded.get()), now()) : undefined;
		},
		written: change => {
			untold.push(change);
			told &&= toldAfter(folder, told, change);
			clearTimeout(telling);
			if (stopWatching) telling = setTimeout(() => void tellDays(), untilDaysAreTold);
		},
	};
	const reader = readingOf(folder, loaded);
	const writer = createWriter({folder, state, instant: () => now().instant}, loaded, around);

	return {
		folder,
		isBegun: () => isJournal(folder),
		...reader,
		...changingOf(state, folder, writer, () => ({now: now(), id: newId()})),
		...keptIn(state, folder),
		plan: async (wish, context) => {
			await reader.load([]);
			await loaded.need(wish.reads);
			return decided(wish, loaded.get(), context);
		},
		watch: () => {
			void import('./files/watch.ts').then(({watchFolder}) => {
				if (!isClosed) stopWatching ??= watchFolder(folder, loaded.refresh);
			});
		},
		know: async () => {
			isAsked = true;
			await reader.load([]);
			return loaded.know();
		},
		keep: loaded.keep,
		close: async () => {
			isClosed = true;
			clearTimeout(telling);
			stopWatching?.();
			await writer.idle();
			// Whoever asked what is known and had to read is quicker the next time.
			if (isAsked && !stopWatching) for (const _ of loaded.keep());
			await tellDays();
		},
	};
};

/**
 * Runs what reads; what the system throws is told as a fileError that begins with `what`. A journal that is missing is
 * refused.
 */
const reading = <Result>(folder: string, what: string, work: () => Result): Result => {
	try {
		refuseMissing(folder);
		return work();
	} catch (error) {
		throw asFileError(error, what, nothingChanged);
	}
};

const unreadableJournal = 'The journal could not be read';

const readingOf = (folder: string, loaded: LoadedJournal): Pick<Store, 'get' | 'subscribe' | 'load' | 'find'> => {
	const load: Store['load'] = async what => {
		try {
			refuseMissing(folder);
			return await loaded.load(what);
		} catch (error) {
			throw asFileError(error, unreadableJournal, nothingChanged);
		}
	};
	return {
		get: loaded.get,
		subscribe: loaded.subscribe,
		load,
		find: async prefix => {
			await load([]);
			await loaded.loadHolding(readPrefix(prefix).prefix);
			return findByPrefix(loaded.get(), prefix);
		},
	};
};

const changingOf = (
	state: string,
	folder: string,
	{write}: Writer,
	made: () => Made,
): Pick<Store, 'commit' | 'undo' | 'redo' | 'restore'> => {
	/**
	 * Whether there is a history to look into; looking for something to undo makes no folder. Throws where the journal is
	 * missing.
	 */
	const hasState = (): boolean => {
		refuseMissing(folder);
		return lstatSync(state, {throwIfNoEntry: false}) !== undefined;
	};
	return {
		commit: async (wish, context) =>
			(await write(wish.reads, journal => wished(wish, journal, context))) as Transaction,
		undo: async () =>
			hasState()
				? write({}, (journal, history, isWhole) => undoing(isWhole ? journal : 'unread', history(), made()))
				: undefined,
		redo: async () => (hasState() ? write({}, (_, history) => redoing(history())) : undefined),
		restore: async name => {
			const order = puttingBack(state, name);
			return (await write('all', journal => order(journal, made()))) as Transaction;
		},
	};
};

const keptIn = (
	state: string,
	folder: string,
): Pick<Store, 'history' | 'forgotten' | 'backups' | 'readDraft' | 'writeDraft' | 'readEdits' | 'writeEdits'> => {
	const history = () => reading(folder, 'The history could not be read', () => readHistory(state));
	return {
		history: async () => history().done.toReversed(),
		forgotten: async () => history().forgotten,
		backups: async () => reading(folder, 'The backups could not be read', () => listBackups(state)),
		readDraft: async () => (await import('./state/draft.ts')).readDraft(state),
		writeDraft: async text => (await import('./state/draft.ts')).writeDraft(state, text),
		readEdits: async () => (await import('./state/draft.ts')).readEdits(state),
		writeEdits: async edits => (await import('./state/draft.ts')).writeEdits(state, edits),
	};
};
