import type {MonthName} from '../../journal/day.ts';
import type {Problem} from '../../journal/format/list-file.ts';
import {type Journal, monthNamed, withMonths, withoutKnown} from '../../journal/journal.ts';
import type {Month} from '../../journal/month.ts';
import {fileOf} from '../files/file-formats.ts';
import {listFolder} from '../files/listing.ts';
import type {FileReader} from './file-reader.ts';
import {isOfFile, type KeptState} from './known-months.ts';

/** What is in memory, and what is known of where it came from. */
export type InMemory = {
	readonly folder: string;
	readonly files: FileReader;
	readonly listeners: Set<() => void>;
	journal: Journal;
	hasLitter: boolean;
	hasListed: boolean;
	/** Interrupted changes that could not be finished. */
	kept: readonly Problem[];
	/** Nothing is written, nor taken away. */
	readonly isOnlyRead: boolean;
	/** What is known of months, once somebody asked. */
	known: KeptState | undefined;
};

/** Makes this the journal, and tells it to whoever listens. */
export const publish = (memory: InMemory, next: Journal): void => {
	if (next === memory.journal) return;
	memory.journal = next;
	for (const listener of memory.listeners) listener();
};

/** Months as they were just read; undefined where there is no file. */
export type ReadMonths = ReadonlyMap<MonthName, Month | undefined>;

/** Reads these months, or looks that they are as they were. */
export const readMonths = ({files, journal}: InMemory, names: readonly MonthName[]): ReadMonths =>
	new Map(names.map(name => [name, files.month(name, monthNamed(journal, name))]));

/** The journal with months as they were just read; those that are undefined have no file and are left out. */
export const withRead = ({files, known}: InMemory, base: Journal, read: ReadMonths): Journal => {
	const months = base.months.filter(({name}) => !read.has(name) || read.get(name));
	const changed = [...read.values()].filter(
		(month): month is Month => month !== undefined && monthNamed(base, month.name) !== month,
	);
	if (changed.length === 0 && months.length === base.months.length) return base;
	const next = withMonths({...base, months}, changed);
	// Of a file that is as it was when it was kept, the same is known.
	const isKnown = (name: MonthName): boolean =>
		known?.months.some(one => one.kept.name === name && isOfFile(one, files.signature(fileOf(name)))) ?? false;
	if (!base.known || next.known === base.known) return next;
	return withoutKnown({...next, known: base.known}, name => read.has(name) && !isKnown(name));
};

/** The journal with the names of the files as they are now. */
export const withListing = (memory: InMemory): Journal => {
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
	const there = new Set(listing.months);
	const now = withoutKnown(journal, name => !there.has(name));
	return isSame && now === journal ? journal : {...now, unread, people, problems};
};

const sameTexts = (a: readonly string[], b: readonly string[]): boolean =>
	a.length === b.length && a.every((text, at) => text === b[at]);
