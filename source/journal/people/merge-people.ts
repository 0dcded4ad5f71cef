import type {Context} from '../compose.ts';
import type {Raw} from '../entry.ts';
import {same} from '../format/fields.ts';
import type {Journal} from '../journal.ts';
import type {Transaction} from '../transaction.ts';
import {type Person, personKeys, personToJson, readPerson} from './person.ts';
import {introducedBy, isKept, refuseUnread, renamedEntries, union, withAliases} from './rename.ts';

/** Two people made one, and a line for each field in which they disagreed: `city: kept London; Bern went into the notes`. */
export type Merged = {readonly transaction: Transaction; readonly disagreed: readonly string[]};

/**
 * The transaction that makes one person of two: the first, with all entries, aliases and fields of the other. Where both
 * have a field, the first's is kept and the other's is written into the notes. All months must be in memory. Returns
 * what is wrong, as a sentence.
 */
export const mergePeople = (journal: Journal, first: Person, other: Person, context: Context): Merged | string => {
	if (first.name === other.name) return `${first.name} cannot be merged with nobody else.`;
	const unread = refuseUnread(journal);
	if (unread !== undefined) return unread;
	const {person, disagreed} = mergeFields(first, other);
	const after = withAliases({...person, edited: context.now.instant}, [...(first.aliases ?? []), other.name, ...(other.aliases ?? [])]);
	return {
		disagreed,
		transaction: {
			id: context.newId(),
			at: context.now.instant,
			label: `merge ${other.name} into ${first.name}`,
			entries: renamedEntries(journal, other.name, first.name, context),
			people: [
				{...(isKept(journal, first) && {before: first}), after},
				...(isKept(journal, other) ? [{before: other}] : []),
				...introducedBy(journal, other.name, first.name, context, new Set([first.name, other.name])),
			],
		},
	};
};

const lists = ['circles', 'offers', 'links', 'emails', 'phones'] as const;
/** Fields that are joined in ways of their own, or are the first's without a word. */
const own = new Set<string>(['name', 'aliases', 'notes', 'snoozed', 'created', 'edited', ...lists]);

const mergeFields = (first: Person, other: Person): {readonly person: Person; readonly disagreed: readonly string[]} => {
	const [mine, theirs] = [personToJson(first), personToJson(other)];
	const differing = Object.keys(theirs).filter(key => !own.has(key) && mine[key] !== undefined && !same(mine[key], theirs[key]));
	const disagreed = differing.map(key => `${key}: kept ${inWords(mine[key])}; ${inWords(theirs[key])} went into the notes`);
	const notes = [mine.notes, theirs.notes, ...differing.map(key => `${key} of ${other.name}: ${inWords(theirs[key])}`)].filter(text => typeof text === 'string' && text !== '');
	const all: Record<string, unknown> = {...theirs, ...mine, ...(notes.length > 0 && {notes: notes.join('\n')})};
	for (const list of lists) {
		const texts = union([...(first[list] ?? []), ...(other[list] ?? [])]);
		if (texts.length > 0) all[list] = texts;
	}
	// Whoever is introduced by themselves after the merge was introduced by nobody.
	if (all.introducedBy === first.name || all.introducedBy === other.name) delete all.introducedBy;
	all.created = [first.created, other.created].sort()[0];
	const person = readPerson(sorted(all));
	return {person: typeof person === 'string' ? first : person, disagreed};
};

const sorted = (person: Raw): Raw => Object.fromEntries(Object.entries(person).sort(([a], [b]) => place(a) - place(b)));
const place = (key: string): number => (personKeys.indexOf(key) + personKeys.length + 1) % (personKeys.length + 1);
const inWords = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value));
