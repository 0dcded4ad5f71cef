import type {Raw} from '../../journal/entry.ts';
import {same} from '../../journal/format/fields.ts';
import {type Person, personKeys, personToJson, readPerson} from '../../journal/person/person.ts';
import type {Transaction} from '../../journal/transaction.ts';
import {cannot, isRefusal} from '../../refusal.ts';
import {wishing} from '../wishing.ts';
import {differences} from './merge-choice.ts';
import {bothNow, introducedBy, isKept, refuseUnread, renamedEntries, union, withAliases} from './person-now.ts';
import {type Facts, refuseAliases, withFacts} from './set-facts.ts';

const undone = 'Nothing was merged.';

/** Whom a transaction made one person, of whom the other is gone; undefined where it is no merge. */
export const mergedIn = ({people}: Transaction): {readonly person: string; readonly other: string} | undefined => {
	const [first, other] = people;
	return first?.after && other?.before && !other.after
		? {person: first.after.name, other: other.before.name}
		: undefined;
};

/**
 * Two who are one person; `take`: fields in which they differ of which the other's is kept; `told`: what is told of one
 * of them with it.
 */
export type Merging = {
	readonly person: Person;
	readonly other: Person;
	readonly take?: readonly string[];
	readonly told?: ToldOfOne;
};

/** What is told of somebody, who is named, before they and another become one. */
export type ToldOfOne = {readonly name: string; readonly facts: Facts};

/** Somebody with what is told of them; as they are where it is told of somebody else, or cannot be told. */
export const withTold = (person: Person, told: ToldOfOne | undefined): Person => {
	const known = told?.name === person.name ? withFacts(person, told.facts) : person;
	return isRefusal(known) ? person : known;
};

/**
 * Makes one person of two: the first, with all entries, aliases and fields of the other. Where both have a field, the
 * first's is kept, or the other's where it is to be taken, and what is not kept is written into the notes.
 */
export const merge = wishing<Merging>({
	kind: 'merge',
	reads: () => 'all',
	decide: (journal, {person, other: seen, take = [], told}, context) => {
		if (person.name === seen.name) return cannot(`${person.name} is one person: a merge takes two.`, undone);
		const both = bothNow(journal, [person, seen], undone);
		if (isRefusal(both)) return both;
		const refused = refuseUnread(journal) ?? (told && refuseAliases(journal, told.facts, [person.name, seen.name]));
		if (refused) return refused;
		const [first, other] = both;
		const [one, two] = [withTold(first, told), withTold(other, told)];
		const aliases = [...(one.aliases ?? []), other.name, ...(two.aliases ?? [])];
		const after = withAliases({...mergedFields(one, two, take), edited: context.now.instant}, aliases);
		return {
			id: context.newId(),
			at: context.now.instant,
			label: `merge ${other.name} into ${first.name}`,
			entries: renamedEntries(journal, other.name, first.name, context),
			people: [
				{...(isKept(journal, first) && {before: first}), after},
				...(isKept(journal, other) ? [{before: other}] : []),
				...introducedBy(journal, other.name, first.name, context, new Set([first.name, other.name])),
			],
		};
	},
});

/**
 * A line for each field in which two people disagreed whom this transaction made one: `city: kept London; Bern went
 * into the notes`.
 */
export const disagreements = ({people}: Transaction): readonly string[] => {
	const [first, other] = people;
	if (!first?.before || !other?.before || other.after) return [];
	const after: Raw = first.after ? personToJson(first.after) : {};
	return differences(first.before, other.before).map(difference => {
		const isTaken = !same(after[difference.field], personToJson(first.before as Person)[difference.field]);
		const {words} = difference;
		const [kept, gone] = isTaken ? [words.theirs, words.notedMine] : [words.mine, words.notedTheirs];
		return `${words.field}: kept ${kept}; ${gone} went into the notes`;
	});
};

const lists = ['circles', 'offers', 'links', 'emails', 'phones'] as const;
const mergedFields = (first: Person, other: Person, take: readonly string[]): Person => {
	const [mine, theirs] = [personToJson(first), personToJson(other)];
	const differ = differences(first, other);
	const taken = differ.filter(({field}) => take.includes(field)).map(({field}) => [field, theirs[field]]);
	const notes = [
		mine.notes,
		theirs.notes,
		...differ.map(({field, words}) =>
			take.includes(field)
				? `${words.field} of ${first.name}: ${words.notedMine}`
				: `${words.field} of ${other.name}: ${words.notedTheirs}`,
		),
	].filter(text => typeof text === 'string' && text !== '');
	const all: Record<string, unknown> = {
		...theirs,
		...mine,
		...Object.fromEntries(taken),
		...(notes.length > 0 && {notes: notes.join('\n')}),
	};
	// The clock of a city goes with the city.
	if (differ.some(({field}) => field === 'city')) all.zone = (take.includes('city') ? theirs : mine).zone;
	if (all.zone === undefined) delete all.zone;
	for (const list of lists) {
		const texts = union([...(first[list] ?? []), ...(other[list] ?? [])]);
		if (texts.length > 0) all[list] = texts;
	}
	// Whoever is introduced by themselves after the merge was introduced by nobody.
	if (all.introducedBy === first.name || all.introducedBy === other.name) delete all.introducedBy;
	all.created = [first.created, other.created].sort()[0];
	const person = readPerson(sorted(all));
	return typeof person === 'string' ? first : person;
};

const sorted = (person: Raw): Raw => Object.fromEntries(Object.entries(person).sort(([a], [b]) => place(a) - place(b)));
const place = (key: string): number => (personKeys.indexOf(key) + personKeys.length + 1) % (personKeys.length + 1);
