import {type MonthName, monthOf} from '../day.ts';
import {compareText, type Entry} from '../entry.ts';
import {toJson} from '../format/read-entry.ts';
import type {Journal} from '../journal.ts';
import {withMonths} from '../journal.ts';
import {changeMonth, emptyMonth, entryList, type Month} from '../month.ts';
import {fold} from '../names.ts';
import {changePeople, type People, type Person, personList, printPeople, samePerson} from '../person/person.ts';
import {mergeEntry, type Sided} from './entries.ts';
import {equal} from './kinds.ts';
import {mergePeople} from './merge-people.ts';
import type {Hidden} from './shown.ts';
import {mergeStrange} from './strange.ts';
import type {Version} from './version.ts';
import type {Versions} from './versions.ts';

/** A journal on one machine, with what it knows of who wrote what. All months that may differ are in memory. */
export type Side = {readonly journal: Journal; readonly versions: Versions};

/** What was written to one field elsewhere at the same time, and lost to something later. */
export type Both = {
	/** The entry, or the name of the person. */
	readonly of: {readonly entry: string} | {readonly person: string};
	readonly field: string;
	readonly value: unknown;
	readonly version: Version;
};

/** A merged journal, and what in it was written on both sides. */
export type Merged = Side & {readonly both: readonly Both[]};

/**
 * Merges what two machines wrote. Entries are the same by their id, whatever month they are in by now; fields are
 * merged one by one, the later writing wins, and the other is kept. `base`: what both sides came from; without one,
 * what is not there on one side was not taken away there. Ours and theirs swapped give the same, and so does any order
 * in which several meet. All months must be readable.
 */
export const mergeJournals = (base: Side | undefined, ours: Side, theirs: Side): Merged => {
	const entries = mergeEntries(base, ours, theirs);
	const people = peopleOf(base, ours, theirs);
	const months = mergeMonths(base, ours, theirs, entries.changes);
	const journal = {...withMonths(ours.journal, months), people: people.people};
	const others = new Set([...ours.versions.others, ...theirs.versions.others]);
	return {
		journal,
		versions: {entries: entries.lines, people: people.lines, others},
		both: [...entries.both, ...people.both],
	};
};

/** An entry and the month whose file it is in. */
type Placed = {readonly entry: Entry; readonly month: MonthName};

const placesIn = (journal: Journal | undefined): ReadonlyMap<string, readonly Placed[]> => {
	const places = new Map<string, Placed[]>();
	for (const {name: month, entries} of journal?.months ?? [])
		for (const entry of entries) {
			const known = places.get(entry.id);
			if (known) known.push({entry, month});
			else places.set(entry.id, [{entry, month}]);
		}
	return places;
};

type Places = ReadonlyMap<string, readonly Placed[]>;

/** For each entry that is not as it is on our side: where it was, and as what it goes where. */
type Changes = readonly {readonly from: readonly Placed[]; readonly to: Placed | undefined}[];

const nothing: readonly never[] = [];

const mergeEntries = (base: Side | undefined, ours: Side, theirs: Side) => {
	const [inBase, inOurs, inTheirs] = [base, ours, theirs].map(side => placesIn(side?.journal)) as [
		Places,
		Places,
		Places,
	];
	const lines = new Map(ours.versions.entries);
	const changes: {from: readonly Placed[]; to: Placed | undefined}[] = [];
	const both: Both[] = [];
	const ids = new Set(
		[inOurs, inTheirs, inBase, ours.versions.entries, theirs.versions.entries].flatMap(all => [...all.keys()]),
	);
	for (const id of ids) {
		const [b, o, t] = [inBase, inOurs, inTheirs].map(places => places.get(id) ?? nothing) as [
			readonly Placed[],
			readonly Placed[],
			readonly Placed[],
		];
		const [linesB, linesO, linesT] = [base, ours, theirs].map(side => side?.versions.entries.get(id) ?? nothing) as [
			readonly string[],
			readonly string[],
			readonly string[],
		];
		if (o.length < 2 && isSame(o, t) && sameLines(linesO, linesT)) continue;
		const sided = (places: readonly Placed[], same: readonly string[]): Sided => ({
			entries: places.map(({entry}) => entry),
			lines: same,
		});
		const merged = mergeEntry(id, base && sided(b, linesB), sided(o, linesO), sided(t, linesT));
		if (merged.lines.length > 0) lines.set(id, merged.lines);
		else lines.delete(id);
		both.push(...bothOf({entry: id}, merged.hidden));
		const to = merged.entry && {entry: merged.entry, month: placeOf(merged.entry, o, t)};
		const [only] = o;
		const isKept =
			o.length === (to ? 1 : 0) && (!to || (only?.month === to.month && equal(toJson(only.entry), toJson(to.entry))));
		if (!isKept) changes.push({from: o, to});
	}
	return {lines, changes, both};
};

const isSame = (a: readonly Placed[], b: readonly Placed[]): boolean =>
	a.length === b.length &&
	a.every(({entry, month}, at) => {
		const other = b[at];
		return (
			other !== undefined &&
			month === other.month &&
			(entry === other.entry || (entry.edited === other.entry.edited && equal(entry, other.entry)))
		);
	});

const sameLines = (a: readonly string[], b: readonly string[]): boolean =>
	a.length === b.length && a.every((line, at) => line === b[at]);

/** The file that an entry belongs in: of its month, but where both sides have it in another one. */
const placeOf = (entry: Entry, ours: readonly Placed[], theirs: readonly Placed[]): MonthName => {
	const [a, b] = [ours[0], theirs[0]];
	const isEqual = (placed: Placed | undefined): boolean =>
		placed !== undefined && equal(toJson(placed.entry), toJson(entry));
	return a && b && a.month === b.month && isEqual(a) && isEqual(b) ? a.month : monthOf(entry.date);
};

const bothOf = (of: Both['of'], hidden: readonly Hidden[]): readonly Both[] => hidden.map(one => ({of, ...one}));

const sameLists = (a: Versions['people'], b: Versions['people']): boolean =>
	a.size === b.size && [...a].every(([key, lines]) => sameLines(lines, b.get(key) ?? nothing));

const samePeople = (a: People, b: People): boolean => a === b || printPeople(a) === printPeople(b);

const peopleOf = (base: Side | undefined, ours: Side, theirs: Side) => {
	if (sameLists(ours.versions.people, theirs.versions.people) && samePeople(ours.journal.people, theirs.journal.people))
		return {people: ours.journal.people, lines: ours.versions.people, both: []};
	const sideOf = ({journal, versions}: Side) => ({people: journal.people.people, lines: versions.people});
	const merged = mergePeople(base && sideOf(base), sideOf(ours), sideOf(theirs));
	const byName = new Map(ours.journal.people.people.map(person => [person.name, person]));
	const now = new Set(merged.people.map(({name}) => name));
	const changed = merged.people.filter(person => !samePerson(byName.get(person.name), person));
	const gone = [...ours.journal.people.people].filter(({name}) => !now.has(name));
	const out = new Set([...gone, ...changed].map(({name}: Person) => fold(name)));
	const old = ours.journal.people;
	const people = changed.length + gone.length === 0 ? old : changePeople(old, out, changed);
	return {
		people: mergeStrange(base?.journal.people, people, theirs.journal.people, personList),
		lines: merged.lines,
		both: merged.hidden.flatMap(({name, hidden}) => bothOf({person: name}, [hidden])),
	};
};

type Named = ReadonlyMap<MonthName, Month>;

/** The months that change on our side. */
const mergeMonths = (base: Side | undefined, ours: Side, theirs: Side, changes: Changes): readonly Month[] => {
	const [out, put] = [new Map<MonthName, Set<string>>(), new Map<MonthName, Entry[]>()];
	const names = new Set<MonthName>();
	for (const {from, to} of changes) {
		for (const {entry, month} of from) {
			names.add(month);
			out.set(month, (out.get(month) ?? new Set()).add(entry.id));
		}
		if (!to) continue;
		names.add(to.month);
		const list = put.get(to.month);
		if (list) list.push(to.entry);
		else put.set(to.month, [to.entry]);
	}
	const [ofBase, ofOurs, ofTheirs] = [base, ours, theirs].map(
		side => new Map((side?.journal.months ?? []).map(month => [month.name, month])),
	) as unknown as readonly [Named, Named, Named];
	for (const name of ofTheirs.keys()) names.add(name);
	return [...names].sort(compareText).flatMap(name => {
		const old = ofOurs.get(name) ?? emptyMonth(name);
		const [gone, added] = [out.get(name), put.get(name)];
		const changed = gone || added ? changeMonth(old, gone ?? new Set(), added ?? []) : old;
		const month = mergeStrange(base && ofBase.get(name), changed, ofTheirs.get(name), entryList);
		return month === old ? [] : [month];
	});
};
