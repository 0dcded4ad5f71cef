import {join} from 'node:path';
import type {MonthName} from '../../journal/day.ts';
import {emptyJournal, type Journal, monthNamed, withMonths} from '../../journal/journal.ts';
import type {Month} from '../../journal/month.ts';
import type {People} from '../../journal/person/person.ts';
import type {Reads} from '../../journal/wish.ts';
import {fileOf} from '../files/file-formats.ts';
import {keptTransactions} from '../files/quarantine.ts';
import {readBytes} from '../files/read-bytes.ts';
import {milliseconds} from '../machine/milliseconds.ts';
import {fileReader} from './file-reader.ts';
import {type InMemory, publish, readMonths, withListing, withRead} from './in-memory.ts';
import {keep, know} from './knowing.ts';
import {isAsKept} from './known-months.ts';

/** What was written, and the files as they are now. */
export type WrittenFiles = {
	readonly months: readonly Month[];
	readonly people?: People;
	readonly signatures: ReadonlyMap<string, string>;
};

/**
 * What is in memory of a folder, and what brings it up to date. Months whose text did not change keep their identity.
 */
export type LoadedJournal = {
	readonly get: () => Journal;
	readonly subscribe: (listener: () => void) => () => void;
	/** Loads people and months: all of them, the newest with at least so many entries, or these. */
	readonly load: (what: 'all' | number | readonly MonthName[]) => Promise<Journal>;
	/** Loads the months in whose text an id begins so. */
	readonly loadHolding: (prefix: string) => Promise<void>;
	/** Learns what is kept of months, of those that are listed; reads none of them. */
	readonly know: () => Journal;
	/** Keeps what follows from the months that were read since, one at each step. Never throws. */
	readonly keep: () => Generator<void>;
	/** Whether something was kept of the months, by what `know` found or `keep` wrote. */
	readonly hasKept: () => boolean;
	/** Reads what a wish needs and is not in memory yet. */
	readonly need: (reads: Reads) => Promise<void>;
	/** Reads again what has changed on the disk of what a wish needs: for the one who holds the lock. */
	readonly again: (reads: Reads) => Promise<void>;
	/**
	 * Reads again what changed of the months in memory. `names`: the files that may have, where that is known; where
	 * these are as they were written here, nothing else is looked at. Never throws: what cannot be read stays as it is.
	 */
	readonly refresh: (names?: ReadonlySet<string>) => void;
	/** Takes over what was written. */
	readonly put: (written: WrittenFiles) => void;
	/** Whether the folder was looked into, so that the months which are not read yet are known. */
	readonly hasListed: () => boolean;
	/** Whether a killed writer left a file in the folder when it was last looked into. */
	readonly hasLitter: () => boolean;
};

/** Milliseconds of reading between two looks at whatever else waits, as a key. */
const slice = 8;

/** Nothing is read yet. `isOnlyRead`: nothing in the folder is written, nor taken away. */
export const loadedJournal = (folder: string, {isOnlyRead = false} = {}): LoadedJournal => {
	const memory: InMemory = {
		folder,
		files: fileReader(folder),
		listeners: new Set(),
		journal: emptyJournal,
		hasLitter: false,
		hasListed: false,
		kept: [],
		isOnlyRead,
		known: undefined,
	};
	return {
		get: () => memory.journal,
		subscribe: listener => {
			memory.listeners.add(listener);
			return () => memory.listeners.delete(listener);
		},
		load: what => load(memory, what),
		loadHolding: prefix => loadHolding(memory, prefix),
		know: () => know(memory),
		keep: () => keep(memory),
		hasKept: () => (memory.known?.main.size ?? 0) > 0,
		need: reads => need(memory, reads),
		again: reads => again(memory, reads),
		refresh: names => {
			try {
				refresh(memory, names);
			} catch {
				// The folder cannot be looked into at the moment; the next look may.
			}
		},
		put: ({months, people, signatures}) => {
			memory.files.put(signatures);
			publish(memory, {...withMonths(memory.journal, months), ...(people && {people})});
		},
		hasListed: () => memory.hasListed,
		hasLitter: () => memory.hasLitter,
	};
};

const pause = (): Promise<void> => new Promise(resolve => setImmediate(resolve));

const load = async (memory: InMemory, what: Parameters<LoadedJournal['load']>[0]): Promise<Journal> => {
	if (what === 'all') memory.kept = keptTransactions(memory.folder);
	publish(memory, withListing(memory));
	memory.hasListed = true;
	const {unread, months} = memory.journal;
	const wanted = typeof what === 'object' ? [...what] : [...unread, ...months.map(({name}) => name)].sort().reverse();
	let count = 0;
	let started = milliseconds();
	let read = new Map<MonthName, Month | undefined>();
	for (const name of wanted) {
		if (typeof what === 'number' && count >= what) break;
		const month = memory.files.month(name, monthNamed(memory.journal, name));
		read.set(name, month);
		count += month?.entries.length ?? 0;
		if (milliseconds() - started < slice) continue;
		publish(memory, withRead(memory, memory.journal, read));
		await pause();
		read = new Map();
		started = milliseconds();
	}
	publish(memory, withRead(memory, memory.journal, read));
	return memory.journal;
};

const loadHolding = async (memory: InMemory, prefix: string): Promise<void> => {
	const needle = JSON.stringify(prefix).slice(0, -1);
	let started = milliseconds();
	for (const name of memory.journal.unread) {
		if (holds(memory.folder, name, needle))
			publish(memory, withRead(memory, memory.journal, readMonths(memory, [name])));
		if (milliseconds() - started < slice) continue;
		await pause();
		started = milliseconds();
	}
};

const holds = (folder: string, name: MonthName, needle: string): boolean => {
	try {
		return readBytes(join(folder, fileOf(name)), {isLinkFollowed: true})?.bytes?.includes(needle) ?? false;
	} catch {
		return false;
	}
};

const need = async (memory: InMemory, reads: Reads): Promise<void> => {
	if (reads === 'all') {
		if (!memory.hasListed || memory.journal.unread.length > 0) await load(memory, 'all');
		return;
	}
	const {months = [], holding = []} = reads;
	if (!memory.hasListed && holding.length > 0) await load(memory, []);
	const missing = months.filter(name => !monthNamed(memory.journal, name));
	publish(memory, withRead(memory, memory.journal, readMonths(memory, missing)));
	for (const text of holding) await loadHolding(memory, text);
};

const again = async (memory: InMemory, reads: Reads): Promise<void> => {
	if (reads === 'all') return void (await load(memory, 'all'));
	const {months = [], holding = []} = reads;
	const {journal} = memory;
	const people: People = memory.files.people(journal.people);
	const names = holding.length > 0 ? [...journal.months.map(({name}) => name), ...months] : months;
	publish(
		memory,
		withRead(memory, people === journal.people ? journal : {...journal, people}, readMonths(memory, names)),
	);
	if (holding.length === 0) return;
	await load(memory, []);
	for (const text of holding) await loadHolding(memory, text);
};

const refresh = (memory: InMemory, names: ReadonlySet<string> | undefined): void => {
	if (names && [...names].every(memory.files.isAsItWas)) return;
	const known = new Set([...memory.journal.unread, ...memory.journal.months.map(({name}) => name)]);
	const listed = withListing(memory);
	// A month that was not there before is read at once; whoever follows the folder asked for it.
	const added = memory.hasListed ? listed.unread.filter(name => !known.has(name)) : [];
	// What was known of a file that has changed is known no more: it is read.
	const unread = new Set(listed.unread);
	const stale = (listed.known ? (memory.known?.months ?? []) : [])
		.filter(one => unread.has(one.kept.name) && !isAsKept(memory.folder, one))
		.map(({kept}) => kept.name);
	publish(
		memory,
		withRead(memory, listed, readMonths(memory, [...memory.journal.months.map(({name}) => name), ...added, ...stale])),
	);
};
