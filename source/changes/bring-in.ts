import type {Imported, ImportedPerson} from '../exchange/imported.ts';
import {counted} from '../journal/counted.ts';
import type {Instant} from '../journal/day.ts';
import type {Entry} from '../journal/entry.ts';
import {sameEntry} from '../journal/format/read-entry.ts';
import {findEntry, type Journal} from '../journal/journal.ts';
import {fold, listNames} from '../journal/names.ts';
import {type Person, samePerson} from '../journal/person/person.ts';
import {remembered} from '../journal/remember.ts';
import type {Change, Transaction} from '../journal/transaction.ts';
import type {Context} from '../journal/wish.ts';
import {type KeptFact, withNewFacts} from './bringing/new-facts.ts';
import {type MaybeSame, whoseNames} from './bringing/whose.ts';
import {wishing} from './wishing.ts';

/** What is to be brought in. */
export type Bringing = {
	readonly imported: Pick<Imported, 'people' | 'entries'>;
	/** Where it comes from, for the log: `friends.md`. */
	readonly from: string;
	/** Who is whom, by the name of the file folded: as a person has said. */
	readonly same: ReadonlyMap<string, string>;
};

/** What an import comes to in a journal as it is now. */
export type Brought = {
	readonly entries: readonly Change<Entry>[];
	readonly people: readonly Change<Person>[];
	/** Entries and people that are there already, as they are. */
	readonly already: {readonly entries: number; readonly people: number};
	/** Entries that are there and were changed since, here or in the file: they stay as they are here. */
	readonly differing: number;
	readonly kept: readonly KeptFact[];
	readonly maybe: readonly MaybeSame[];
};

/** Writes what another program has kept, as one transaction. What is there already is not written again. */
export const bringIn = wishing<Bringing>({
	kind: 'bring-in',
	reads: () => 'all',
	decide: (journal, wanted, context) => {
		const {entries, people} = bringing(journal, wanted, context);
		return {
			id: context.newId(),
			at: context.now.instant,
			label: labelOf(wanted.from, entries.length, people.length),
			entries,
			people,
		} satisfies Transaction;
	},
});

const labelOf = (from: string, entries: number, people: number): string => {
	const what = [
		...(entries > 0 ? [counted(entries, 'entry', 'entries')] : []),
		...(people > 0 ? [counted(people, 'person', 'people')] : []),
	];
	return `import ${listNames(what) || 'nothing'} from ${from}`;
};

/** The ids of all entries of a journal. */
const idsOf = remembered(
	(journal: Journal) => new Set(journal.months.flatMap(month => month.entries.map(({id}) => id))),
);

/** What an import comes to. The whole journal must be in memory. */
export const bringing = (journal: Journal, {imported, same}: Bringing, {now}: Pick<Context, 'now'>): Brought => {
	const named = new Set(imported.people.map(({name}) => fold(name)));
	const strangers = new Map<string, ImportedPerson>();
	for (const {people} of imported.entries)
		for (const name of people)
			if (!named.has(fold(name)) && !strangers.has(fold(name))) strangers.set(fold(name), {name});
	const all = [...imported.people, ...strangers.values()];
	const {nameOf, maybe} = whoseNames(journal, all, same);
	const entries: Change<Entry>[] = [];
	const ids = new Set(idsOf(journal));
	let [there, differing] = [0, 0];
	for (const entry of imported.entries) {
		const after = withNames(entry, nameOf);
		if (!ids.has(entry.id)) entries.push({after});
		else if (isTheSame(findEntry(journal, entry.id)?.entry, after)) there++;
		else differing++;
		ids.add(entry.id);
	}
	const {changes, kept, unchanged} = peopleOf(journal, all, nameOf, now.instant);
	return {entries, people: changes, already: {entries: there, people: unchanged}, differing, kept, maybe};
};

/** Whether an entry is there as a file has it: when it was written down is the moment of the import in many formats. */
const isTheSame = (known: Entry | undefined, found: Entry): boolean =>
	known !== undefined && sameEntry(known, {...found, created: known.created, edited: known.edited});

/** The entry with its people as the journal calls them. */
const withNames = (entry: Entry, nameOf: (name: string) => string): Entry => {
	const called = (names: readonly string[]): readonly string[] => [...new Set(names.map(nameOf))];
	const isSame = [...entry.people, ...(entry.about ?? [])].every(name => nameOf(name) === name);
	return isSame ? entry : {...entry, people: called(entry.people), ...(entry.about && {about: called(entry.about)})};
};

const peopleOf = (
	journal: Journal,
	imported: readonly ImportedPerson[],
	nameOf: (name: string) => string,
	instant: Instant,
): {readonly changes: readonly Change<Person>[]; readonly kept: readonly KeptFact[]; readonly unchanged: number} => {
	const before = new Map(journal.people.people.map(person => [fold(person.name), person]));
	const after = new Map<string, Person>();
	const kept: KeptFact[] = [];
	const isName = (name: string): boolean => before.has(fold(name)) || after.has(fold(name));
	for (const {created = instant, edited = instant, ...one} of imported) {
		const name = nameOf(one.name);
		const more = one.introducedBy === undefined ? one : {...one, introducedBy: nameOf(one.introducedBy)};
		const known = after.get(fold(name)) ?? before.get(fold(name));
		if (!known && fold(name) === fold(more.name)) after.set(fold(name), {...more, created, edited});
		else {
			const joined = withNewFacts(known ?? {name, created, edited}, more, isName);
			after.set(fold(name), joined.person);
			kept.push(...joined.kept);
		}
	}
	const changes = [...after].flatMap(([key, person]): Change<Person>[] => {
		const was = before.get(key);
		if (!was) return [{after: person}];
		return samePerson(was, person) ? [] : [{before: was, after: {...person, edited: instant}}];
	});
	return {changes, kept, unchanged: after.size - changes.length};
};
