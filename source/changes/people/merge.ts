import type {Raw} from '../../journal/entry.ts';
import {same} from '../../journal/format/fields.ts';
import {type Person, personKeys, personToJson, readPerson} from '../../journal/person/person.ts';
import type {Transaction} from '../../journal/transaction.ts';
import {cannot, isRefusal} from '../../refusal.ts';
import {wishing} from '../wishing.ts';
import {bothNow, introducedBy, isKept, refuseUnread, renamedEntries, union, withAliases} from './person-now.ts';

const undone = 'Nothing was merged.';

/**
 * Makes one person of two: the first, with all entries, aliases and fields of the other. Where both have a field, the
 * first's is kept and the other's is written into the notes.
 */
export const merge = wishing<{readonly person: Person; readonly other: Person}>({
	kind: 'merge',
	reads: () => 'all',
	decide: (journal, {person, other: seen}, context) => {
		if (person.name === seen.name) return cannot(`${person.name} is one person: a merge takes two.`, undone);
		const both = bothNow(journal, [person, seen], undone);
		if (isRefusal(both)) return both;
		const unread = refuseUnread(journal);
		if (unread) return unread;
		const [first, other] = both;
		const aliases = [...(first.aliases ?? []), other.name, ...(other.aliases ?? [])];
		const after = withAliases({...mergedFields(first, other), edited: context.now.instant}, aliases);
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
	const [mine, theirs] = [personToJson(first.before), personToJson(other.before)];
	return differing(mine, theirs).map(
		key => `${key}: kept ${inWords(mine[key])}; ${inWords(theirs[key])} went into the notes`,
	);
};

const lists = ['circles', 'offers', 'links', 'emails', 'phones'] as const;
/** Fields that are joined in ways of their own, or are the first's without a word. */
const own = new Set<string>(['name', 'aliases', 'notes', 'snoozed', 'created', 'edited', ...lists]);

const differing = (mine: Raw, theirs: Raw): readonly string[] =>
	Object.keys(theirs).filter(key => !own.has(key) && mine[key] !== undefined && !same(mine[key], theirs[key]));

const mergedFields = (first: Person, other: Person): Person => {
	const [mine, theirs] = [personToJson(first), personToJson(other)];
	const notes = [
		mine.notes,
		theirs.notes,
		...differing(mine, theirs).map(key => `${key} of ${other.name}: ${inWords(theirs[key])}`),
	].filter(text => typeof text === 'string' && text !== '');
	const all: Record<string, unknown> = {...theirs, ...mine, ...(notes.length > 0 && {notes: notes.join('\n')})};
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
const inWords = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value));
