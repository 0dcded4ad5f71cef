import {type Journal, monthNamed} from '../../journal/journal.ts';
import {emptyMonth, type Month, printMonth} from '../../journal/month.ts';
import {type People, printPeople} from '../../journal/person/person.ts';
import type {Change} from '../../journal/transaction.ts';
import {attempt} from '../files/disk.ts';
import {removePending, writePending} from '../state/pending.ts';
import {type JournalPlace, openFiles, writeFiles} from './write-files.ts';

/**
 * Puts months and people as they are after a merge in the place of what `ours` has, all or nothing; no step of the
 * history, for undo is for what a person did here. Only for the one who holds the lock. False where a file says
 * something else than `ours` by now, and nothing was written. Throws fileError, and what the system throws.
 */
export const writeMerged = async (
	place: JournalPlace,
	ours: Journal,
	months: readonly Month[],
	people: People | undefined,
): Promise<boolean> => {
	const files = await openFiles(
		place.folder,
		ours,
		months.map(({name}) => name),
		people !== undefined,
	);
	for (const [name, {low}] of files.months)
		if (printMonth(low.data) !== printMonth(monthNamed(ours, name) ?? emptyMonth(name))) return false;
	if (files.people && printPeople(files.people.low.data) !== printPeople(ours.people)) return false;
	const pending = {
		months: months.map(month => ({
			name: month.name,
			changes: changesOf(files.months.get(month.name)?.low.data.entries ?? [], month.entries, ({id}) => id),
		})),
		people: people && files.people ? changesOf(files.people.low.data.people, people.people, ({name}) => name) : [],
	};
	for (const month of months) {
		const file = files.months.get(month.name);
		if (file) file.low.data = month;
	}
	if (people && files.people) files.people.low.data = people;
	const isDone = await writeFiles(files, place, {
		begin: count => {
			if (count > 1) writePending(place.state, pending);
		},
		fail: () => attempt(() => removePending(place.state)),
	});
	attempt(() => removePending(place.state));
	return isDone;
};

/** What makes one list of the other. Whatever is not told by this object is the same in both. */
const changesOf = <Thing extends object>(
	before: readonly Thing[],
	after: readonly Thing[],
	keyOf: (thing: Thing) => string,
): readonly Change<Thing>[] => {
	const old = new Map(before.map(thing => [keyOf(thing), thing]));
	const now = new Set(after.map(keyOf));
	return [
		...before.flatMap(thing => (now.has(keyOf(thing)) ? [] : [{before: thing}])),
		...after.flatMap(thing => {
			const known = old.get(keyOf(thing));
			return known === thing ? [] : [{...(known && {before: known}), after: thing}];
		}),
	];
};
