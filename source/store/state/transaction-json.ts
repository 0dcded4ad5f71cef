import {type Instant, isInstant, parseMonthName} from '../../journal/day.ts';
import type {Entry} from '../../journal/entry.ts';
import {readEntry, toJson} from '../../journal/format/read-entry.ts';
import {type Person, personToJson, readPerson} from '../../journal/person/person.ts';
import type {Change, EntryChange, Transaction} from '../../journal/transaction.ts';

type Raw = Readonly<Record<string, unknown>>;

/** The transaction as one JSON value, in which every entry and person is written as in its file. */
export const transactionToJson = ({id, at, label, entries, people}: Transaction): Raw => ({
	id,
	at,
	label: label.toWellFormed(),
	entries: changesToJson(entries, toJson).map((change, at) => ({...change, ...placesOf(entries[at])})),
	people: changesToJson(people, personToJson),
});

/** Where an entry is before and after a change, where that is not the month of its date. */
const placesOf = (change: unknown): Pick<EntryChange, 'from' | 'to'> => {
	if (!isObject(change)) return {};
	const [from, to] = [change.from, change.to].map(name =>
		typeof name === 'string' ? parseMonthName(name) : undefined,
	);
	return {...(from && {from}), ...(to && {to})};
};

/** Changes with each thing as `write` has it. */
export const changesToJson = <Thing>(changes: readonly Change<Thing>[], write: (thing: Thing) => Raw): readonly Raw[] =>
	changes.map(({before, after}) => ({...(before && {before: write(before)}), ...(after && {after: write(after)})}));

/** The transaction of such a value; undefined where it is none. */
export const transactionFromJson = (value: unknown): Transaction | undefined => {
	if (!isObject(value)) return undefined;
	const {id, at, label} = value;
	const entries = changesFromJson<Entry>(value.entries, readEntry)?.map((change, at) => ({
		...change,
		...placesOf((value.entries as readonly unknown[])[at]),
	}));
	const people = changesFromJson<Person>(value.people, readPerson);
	const isWhole = typeof id === 'string' && typeof label === 'string' && typeof at === 'string' && isInstant(at);
	return isWhole && entries && people ? {id, at: at as Instant, label, entries, people} : undefined;
};

/** The changes of such a value; undefined where one of them cannot be read. */
export const changesFromJson = <Thing>(
	value: unknown,
	read: (value: unknown) => Thing | string,
): readonly Change<Thing>[] | undefined => {
	if (!Array.isArray(value)) return undefined;
	const changes: Change<Thing>[] = [];
	for (const change of value) {
		if (!isObject(change)) return undefined;
		const before = change.before === undefined ? undefined : read(change.before);
		const after = change.after === undefined ? undefined : read(change.after);
		if (typeof before === 'string' || typeof after === 'string') return undefined;
		changes.push({...(before !== undefined && {before}), ...(after !== undefined && {after})});
	}
	return changes;
};

const isObject = (value: unknown): value is Raw => typeof value === 'object' && value !== null && !Array.isArray(value);
