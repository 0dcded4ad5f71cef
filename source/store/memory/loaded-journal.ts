import {join} from 'node:path';
import type {MonthName} from '../../journal/day.ts';
import type {Problem} from '../../journal/format/list-file.ts';
import {emptyJournal, type Journal, monthNamed, withMonths} from '../../journal/journal.ts';
import type {Month} from '../../journal/month.ts';
import type {People} from '../../journal/person/person.ts';
import type {Reads} from '../../journal/wish.ts';
import {fileOf} from '../files/file-formats.ts';
import {listFolder} from '../files/listing.ts';
import {keptTransactions} from '../files/quarantine.ts';
import {readBytes} from '../files/read-bytes.ts';
import {milliseconds} from '../machine/milliseconds.ts';
import {type FileReader, fileReader} from './file-reader.ts';

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

/** What is in memory, and what is known of where it came from. */
type Memory = {
	readonly folder: string;
	readonly files: FileReader;
	readonly listeners: Set<() => void>;
	journal: Journal;
	hasLitter: boolean;
	hasListed: boolean;
	/** Interrupted changes that could not be finished. */
	kept: readonly Problem[];
};

/** Nothing is read yet. */
export const loadedJournal = (folder: string): LoadedJournal => {
	const memory: Memory = {
		folder,
		files: fileReader(folder),
		listeners: new Set(),
		journal: emptyJournal,
		hasLitter: false,
		hasListed: false,
		kept: [],
	};
	return {
		get: () => memory.journal,
		subscribe: listener => {
			memory.listeners.add(listener);
			return () => memory.listeners.delete(listener);
		},
		load: what => load(memory, what),
		loadHolding: prefix => loadHolding(memory, prefix),
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

const publish = (memory: Memory, next: Journal): void => {
	if (next === memory.journal) return;
	memory.journal = next;
	for (const listener of memory.listeners) listener();
};

type ReadMonths = ReadonlyMap<MonthName, Month | undefined>;

const readMonths = ({files, journal}: Memory, names: readonly MonthName[]): ReadMonths =>
	new Map(names.map(name => [name, files.month(name, monthNamed(journal, name))]));

/** The journal with months as they were just read; those that are undefined have no file and are left out. */
const withRead = (base: Journal, read: ReadMonths): Journal => {
	const months = base.months.filter(({name}) => !read.has(name) || read.get(name));
	const changed = [...read.values()].filter(
		(month): month is Month => month !== undefined && monthNamed(base, month.name) !== month,
	);
	if (changed.length === 0 && months.length === base.months.length) return base;
	return withMonths({...base, months}, changed);
};

/** The journal with the names of the files as they are now. */
const withListing = (memory: Memory): Journal => {
	const {folder, files, journal, kept} = memory;
	const listing = listFolder(folder);
	memory.hasLitter = listing.hasLitter;
	const problems = [...listing.problems, ...kept];
	const inMemory = new Set(journal.months.map(month => month.name));
	const unread = listing.months.filter(name => !inMemory.has(name));
	const people = files.people(journal.people);
	const isSame =
		people === journal.people &&
		sameTexts(unread, journal.unread) &&
		sameTexts(
			problems.map(({file}) => file),
			journal.problems.map(({file}) => file),
		);
	return isSame ? journal : {...journal, unread, people, problems};
};

const sameTexts = (a: readonly string[], b: readonly string[]): boolean =>
	a.length === b.length && a.every((text, at) => text === b[at]);

const pause = (): Promise<void> => new Promise(resolve => setImmediate(resolve));

const load = async (memory: Memory, what: Parameters<LoadedJournal['load']>[0]): Promise<Journal> => {
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
		publish(memory, withRead(memory.journal, read));
		await pause();
		read = new Map();
		started = milliseconds();
	}
	publish(memory, withRead(memory.journal, read));
	return memory.journal;
};

const loadHolding = async (memory: Memory, prefix: string): Promise<void> => {
	const needle = JSON.stringify(prefix).slice(0, -1);
	let started = milliseconds();
	for (const name of memory.journal.unread) {
		if (holds(memory.folder, name, needle)) publish(memory, withRead(memory.journal, readMonths(memory, [name])));
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

const need = async (memory: Memory, reads: Reads): Promise<void> => {
	if (reads === 'all') {
		if (!memory.hasListed || memory.journal.unread.length > 0) await load(memory, 'all');
		return;
	}
	const {months = [], holding = []} = reads;
	if (!memory.hasListed && holding.length > 0) await load(memory, []);
	const missing = months.filter(name => !monthNamed(memory.journal, name));
	publish(memory, withRead(memory.journal, readMonths(memory, missing)));
	for (const text of holding) await loadHolding(memory, text);
};

const again = async (memory: Memory, reads: Reads): Promise<void> => {
	if (reads === 'all') return void (await load(memory, 'all'));
	const {months = [], holding = []} = reads;
	const {journal} = memory;
	const people: People = memory.files.people(journal.people);
	const names = holding.length > 0 ? [...journal.months.map(({name}) => name), ...months] : months;
	publish(memory, withRead(people === journal.people ? journal : {...journal, people}, readMonths(memory, names)));
	if (holding.length === 0) return;
	await load(memory, []);
	for (const text of holding) await loadHolding(memory, text);
};

const refresh = (memory: Memory, names: ReadonlySet<string> | undefined): void => {
	if (names && [...names].every(memory.files.isAsItWas)) return;
	const known = new Set([...memory.journal.unread, ...memory.journal.months.map(({name}) => name)]);
	const listed = withListing(memory);
	// A month that was not there before is read at once; whoever follows the folder asked for it.
	const added = memory.hasListed ? listed.unread.filter(name => !known.has(name)) : [];
	publish(memory, withRead(listed, readMonths(memory, [...memory.journal.months.map(({name}) => name), ...added])));
};
