import {statSync} from 'node:fs';
import {join} from 'node:path';
import type {MonthName} from '../../journal/day.ts';
import type {Problem} from '../../journal/format/list-file.ts';
import {emptyJournal, type Journal, monthNamed, withMonths} from '../../journal/journal.ts';
import {type Month, unreadableMonth} from '../../journal/month.ts';
import {noPeople, type People} from '../../journal/person/person.ts';
import type {Reads} from '../../journal/wish.ts';
import {fileOf, monthFormat, peopleFormat} from '../files/formats.ts';
import {listFolder} from '../files/listing.ts';
import {keptTransactions} from '../files/quarantine.ts';
import {readBytes, signatureOf} from '../files/read-bytes.ts';
import {readFile} from '../files/read-file.ts';
import {milliseconds} from '../machine/milliseconds.ts';

/** What was written, and the files as they are now. */
export type Written = {readonly months: readonly Month[]; readonly people?: People; readonly signatures: ReadonlyMap<string, string>};

/** What is in memory of a folder, and what brings it up to date. Months whose text did not change keep their identity. */
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
	 * Reads again what changed of the months in memory. `names`: the files that may have, where that is known; where these
	 * are as they were written here, nothing else is looked at. Never throws: what cannot be read stays as it is.
	 */
	readonly refresh: (names?: ReadonlySet<string>) => void;
	/** Takes over what was written. */
	readonly put: (written: Written) => void;
	/** Whether the folder was looked into, so that the months which are not read yet are known. */
	readonly hasListed: () => boolean;
	/** Whether a killed writer left a file in the folder when it was last looked into. */
	readonly hasLitter: () => boolean;
};

/** Milliseconds of reading between two looks at whatever else waits, as a key. */
const slice = 8;

const gone = (file: string): Problem => ({
	file,
	line: 1,
	problem: 'the file is gone: another program deleted it; what is shown was read before. To bring it back: goodturn restore',
});

/** Nothing is read yet. */
export const loadedJournal = (folder: string): LoadedJournal => {
	let journal: Journal = emptyJournal;
	let litter = false;
	let hasListed = false;
	let kept: readonly Problem[] = [];
	const listeners = new Set<() => void>();
	/** Of each file in memory, as it was when it was read. */
	const signatures = new Map<string, string>();

	const publish = (next: Journal): void => {
		if (next === journal) return;
		journal = next;
		for (const listener of listeners) listener();
	};

	const signatureNow = (file: string): string | undefined => {
		const stats = statSync(join(folder, file), {throwIfNoEntry: false});
		return stats && signatureOf(stats);
	};

	const isAsItWas = (file: string): boolean => signatures.has(file) && signatureNow(file) === signatures.get(file);

	/** The month as its file has it now; the same object where the text is the same. Undefined where it has no file. */
	const readMonth = (name: MonthName): Month | undefined => {
		const file = fileOf(name);
		const old = monthNamed(journal, name);
		if (old && isAsItWas(file)) return old;
		const found = readFile(folder, monthFormat(name, old));
		if (!found) {
			signatures.delete(file);
			return old && old.entries.length > 0 ? (old.unreadable?.problem === gone(file).problem ? old : unreadableMonth(name, gone(file), old)) : undefined;
		}
		signatures.set(file, found.signature);
		if ('unreadable' in found) return unreadableMonth(name, found.unreadable, old);
		return found.data;
	};

	const readPeople = (): People => {
		const old = journal.people;
		if (isAsItWas('people.json')) return old;
		const found = readFile(folder, peopleFormat(old));
		if (!found) {
			signatures.delete('people.json');
			return old.people.length === 0 ? noPeople : {...old, unreadable: gone('people.json')};
		}
		signatures.set('people.json', found.signature);
		if ('unreadable' in found) return {...old, unreadable: found.unreadable};
		return found.data;
	};

	/** The journal with months as they were just read; those that are undefined have no file and are left out. */
	const withRead = (base: Journal, read: ReadonlyMap<MonthName, Month | undefined>): Journal => {
		const months = base.months.filter(({name}) => !read.has(name) || read.get(name));
		const changed = [...read.values()].filter((month): month is Month => month !== undefined && monthNamed(base, month.name) !== month);
		if (changed.length === 0 && months.length === base.months.length) return base;
		return withMonths({...base, months}, changed);
	};

	const readMonths = (names: readonly MonthName[]): ReadonlyMap<MonthName, Month | undefined> => new Map(names.map(name => [name, readMonth(name)]));

	/** The journal with the names of the files as they are now. */
	const withListing = (): Journal => {
		const listing = listFolder(folder);
		litter = listing.hasLitter;
		const problems = [...listing.problems, ...kept];
		const inMemory = new Set(journal.months.map(month => month.name));
		const unread = listing.months.filter(name => !inMemory.has(name));
		const people = readPeople();
		const isSame =
			people === journal.people &&
			sameTexts(unread, journal.unread) &&
			sameTexts(
				problems.map(({file}) => file),
				journal.problems.map(({file}) => file),
			);
		return isSame ? journal : {...journal, unread, people, problems};
	};

	const pause = (): Promise<void> => new Promise(resolve => setImmediate(resolve));

	const load: LoadedJournal['load'] = async what => {
		if (what === 'all') kept = keptTransactions(folder);
		publish(withListing());
		hasListed = true;
		const wanted = typeof what === 'object' ? [...what] : [...journal.unread, ...journal.months.map(({name}) => name)].sort().reverse();
		let count = 0;
		let started = milliseconds();
		let read = new Map<MonthName, Month | undefined>();
		for (const name of wanted) {
			if (typeof what === 'number' && count >= what) break;
			const month = readMonth(name);
			read.set(name, month);
			count += month?.entries.length ?? 0;
			if (milliseconds() - started < slice) continue;
			publish(withRead(journal, read));
			await pause();
			read = new Map();
			started = milliseconds();
		}
		publish(withRead(journal, read));
		return journal;
	};

	const loadHolding = async (prefix: string): Promise<void> => {
		const needle = JSON.stringify(prefix).slice(0, -1);
		const holds = (name: MonthName): boolean => {
			try {
				return readBytes(join(folder, fileOf(name)), {isLinkFollowed: true})?.bytes?.includes(needle) ?? false;
			} catch {
				return false;
			}
		};
		let started = milliseconds();
		for (const name of journal.unread) {
			if (holds(name)) publish(withRead(journal, readMonths([name])));
			if (milliseconds() - started < slice) continue;
			await pause();
			started = milliseconds();
		}
	};

	return {
		get: () => journal,
		subscribe: listener => {
			listeners.add(listener);
			return () => listeners.delete(listener);
		},
		load,
		loadHolding,
		need: async reads => {
			if (reads === 'all') {
				if (!hasListed || journal.unread.length > 0) await load('all');
				return;
			}
			const {months = [], holding = []} = reads;
			if (!hasListed && holding.length > 0) await load([]);
			publish(withRead(journal, readMonths(months.filter(name => !monthNamed(journal, name)))));
			for (const text of holding) await loadHolding(text);
		},
		again: async reads => {
			if (reads === 'all') return void (await load('all'));
			const {months = [], holding = []} = reads;
			const people = readPeople();
			const names = holding.length > 0 ? [...journal.months.map(({name}) => name), ...months] : months;
			publish(withRead(people === journal.people ? journal : {...journal, people}, readMonths(names)));
			if (holding.length === 0) return;
			await load([]);
			for (const text of holding) await loadHolding(text);
		},
		refresh: names => {
			try {
				if (names && [...names].every(isAsItWas)) return;
				const known = new Set([...journal.unread, ...journal.months.map(({name}) => name)]);
				const listed = withListing();
				// A month that was not there before is read at once; whoever follows the folder asked for it.
				const added = hasListed ? listed.unread.filter(name => !known.has(name)) : [];
				publish(withRead(listed, readMonths([...journal.months.map(({name}) => name), ...added])));
			} catch {
				// The folder cannot be looked into at the moment; the next look may.
			}
		},
		put: ({months, people, signatures: now}) => {
			for (const [file, signature] of now) signatures.set(file, signature);
			publish({...withMonths(journal, months), ...(people && {people})});
		},
		hasListed: () => hasListed,
		hasLitter: () => litter,
	};
};

const sameTexts = (a: readonly string[], b: readonly string[]): boolean => a.length === b.length && a.every((text, at) => text === b[at]);
