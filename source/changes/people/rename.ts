import type {Journal} from '../../journal/journal.ts';
import {fold} from '../../journal/names.ts';
import type {Person} from '../../journal/person/person.ts';
import type {Transaction} from '../../journal/transaction.ts';
import type {Context} from '../../journal/wish.ts';
import {cannot, isRefusal, type Refusal} from '../../refusal.ts';
import {wishing} from '../wishing.ts';
import {introducedBy, isKept, personNow, refuseUnread, renamedEntries, tidy, withAliases} from './person-now.ts';

const undone = 'Nothing was renamed.';

/**
 * Gives a person another name, in people.json and in every entry; the texts of entries stay as they were typed. The old
 * name is kept as an alias.
 */
export const rename = wishing<{readonly person: Person; readonly to: string}>({
	kind: 'rename',
	reads: () => 'all',
	decide: (journal, {person: seen, to}, context) => {
		const name = tidy(to);
		const person = personNow(journal, seen, undone);
		if (isRefusal(person)) return person;
		const refused = refuseName(journal, person.name, name) ?? refuseUnread(journal);
		if (refused) return refused;
		return renaming(journal, person, person, name, context);
	},
});

/** The transaction that renames a person, of whom it says what `fields` says; the old name is kept as an alias. */
export const renaming = (
	journal: Journal,
	person: Person,
	fields: Person,
	name: string,
	context: Context,
): Transaction => {
	const aliases = [...(fields.aliases ?? []), person.name];
	const after = withAliases({...fields, name, edited: context.now.instant}, aliases);
	return {
		id: context.newId(),
		at: context.now.instant,
		label: `rename ${person.name} to ${name}`,
		entries: renamedEntries(journal, person.name, name, context),
		people: [
			{...(isKept(journal, person) && {before: person}), after},
			...introducedBy(journal, person.name, name, context, new Set([person.name])),
		],
	};
};

/** Who is called so already, without regard to case and accents, and is somebody else. */
export const takenBy = ({people}: Pick<Journal, 'people'>, from: string, to: string): Person | undefined =>
	people.people.find(({name}) => name !== from && fold(name) === fold(tidy(to)));

/** Why somebody cannot be called `to`, a tidy name; undefined where they can. */
export const refuseName = ({people}: Journal, from: string, to: string): Refusal | undefined => {
	if (to === '') return cannot(`${from} needs a name.`, undone);
	if (to === from) return cannot(`${from} is already called that.`, undone);
	const taken = takenBy({people}, from, to);
	return (
		taken && cannot(`There is already somebody called ${taken.name}.`, undone, 'To make one person of two, merge them.')
	);
};
