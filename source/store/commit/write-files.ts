import {Low} from 'lowdb';
import {conflictError, fileError} from '../../errors.ts';
import type {Instant, MonthName} from '../../journal/day.ts';
import {type Journal, monthNamed} from '../../journal/journal.ts';
import {emptyMonth, type Month} from '../../journal/month.ts';
import {noPeople, type People} from '../../journal/person/person.ts';
import {freeBackup, pruneBackups} from '../care/backup.ts';
import {monthFormat, peopleFormat} from '../files/file-formats.ts';
import type {Exact} from '../state/pending.ts';
import {type JsonAdapter, jsonAdapter} from './json-adapter.ts';

/** A file that is being read, changed and written, with lowdb between it and its data. */
export type OpenFile<Data> = {readonly low: Low<Data>; readonly adapter: JsonAdapter<Data>; readonly isThere: boolean};

/** The files of one transaction as they are at this moment. */
export type OpenFiles = {
	readonly months: ReadonlyMap<MonthName, OpenFile<Month>>;
	readonly people: OpenFile<People> | undefined;
};

/** Where the files are, and the clock that dates their backups. */
export type JournalPlace = {readonly folder: string; readonly state: string; readonly instant: () => Instant};

/**
 * Reads the files of these months, and people.json where it is asked for. `journal`: what is in memory, which is taken
 * where a file still says the same. Throws fileError where one is not understood.
 */
export const openFiles = async (
	folder: string,
	journal: Journal,
	names: readonly MonthName[],
	withPeople: boolean,
	exact?: Exact,
): Promise<OpenFiles> => {
	const months = new Map<MonthName, OpenFile<Month>>();
	for (const name of names) {
		const format = monthFormat(name, monthNamed(journal, name));
		months.set(
			name,
			await open(jsonAdapter(folder, format, exact?.file === format.file ? exact.text : undefined), emptyMonth(name)),
		);
	}
	const ofPeople = peopleFormat(journal.people);
	const people = withPeople
		? await open(jsonAdapter(folder, ofPeople, exact?.file === ofPeople.file ? exact.text : undefined), noPeople)
		: undefined;
	return {months, people};
};

const open = async <Data>(adapter: JsonAdapter<Data>, empty: Data): Promise<OpenFile<Data>> => {
	const low = new Low<Data>(adapter, empty);
	// Low keeps its data where the adapter has none, so only the adapter knows whether there is a file.
	await low.read();
	return {low, adapter, isThere: adapter.isThere()};
};

const allOf = ({months, people}: OpenFiles): readonly OpenFile<unknown>[] =>
	[...months.values(), ...(people ? [people] : [])] as readonly OpenFile<unknown>[];

/**
 * What goes with the files: `begin` before the first is replaced, given their number; `fail` where one could not be.
 */
export type WriteHooks = {readonly begin: (count: number) => void; readonly fail: () => void};

/**
 * Writes the data of all files: first beside the old ones, then each in its place. Returns false where one was changed
 * by another program since it was read; then, and when it throws, every file is as it was.
 */
export const writeFiles = async (files: OpenFiles, place: JournalPlace, around: WriteHooks): Promise<boolean> => {
	const all = allOf(files);
	const published: JsonAdapter<unknown>[] = [];
	let hasBegun = false;
	try {
		for (const {low} of all) await low.write();
		const changed = all.map(({adapter}) => adapter).filter(adapter => adapter.isChanged());
		// What is replaced is looked at to the byte right before that, and so is once enough.
		if (!all.every(({adapter}) => (adapter.isChanged() ? adapter.looksFresh() : adapter.isFresh()))) return false;
		if (changed.length === 0) return true;
		hasBegun = true;
		around.begin(changed.length);
		for (const adapter of changed) {
			if (!adapter.isFresh()) {
				takeBack(published);
				around.fail();
				return false;
			}
			published.push(adapter);
			adapter.publish(freeBackup(place.state, adapter.file, place.instant()));
		}
	} catch (error) {
		takeBack(published);
		if (hasBegun) around.fail();
		throw error;
	} finally {
		for (const {adapter} of all) adapter.discard();
	}
	for (const {file} of published) pruneBackups(place.state, file, place.instant());
	return true;
};

/** Puts the old files back. Where that fails, what is pending stays, and is finished by whoever takes the lock next. */
const takeBack = (published: readonly JsonAdapter<unknown>[]): void => {
	try {
		for (const adapter of published.toReversed()) adapter.takeBack();
	} catch {
		throw fileError(
			'The disk failed while several files were written, and again while they were put back. What you wrote is ' +
				'kept in .state/pending, and is finished by the next change. Look at the disk, and try again.',
		);
	}
};

/** Refuses to write a file that is gone while its entries are known: somebody deleted it. */
export const refuseGone = (files: OpenFiles, isKnown: (file: string) => boolean, exact?: Exact): void => {
	const gone = allOf(files).find(
		({adapter, isThere}) => !isThere && adapter.file !== exact?.file && isKnown(adapter.file),
	);
	if (gone)
		throw conflictError(
			`${gone.adapter.file} is gone: another program deleted it. Nothing was written. To bring it back, choose ` +
				'one of its copies: goodturn restore',
		);
};
