import {changesInWords, personChangesInWords} from '../../../journal/conflict.ts';
import {monthOf} from '../../../journal/day.ts';
import type {Entry} from '../../../journal/entry.ts';
import {sameEntry} from '../../../journal/format/read-entry.ts';
import {entryIn, findEntry, type Journal} from '../../../journal/journal.ts';
import {allPersons} from '../../../journal/people/people.ts';
import {type Person, samePerson} from '../../../journal/person/person.ts';
import {whoIs} from '../../../journal/person/who.ts';
import type {Purpose} from '../../request.ts';
import type {World} from '../../world.ts';

/**
 * What another program made of the entry or the person that is written on, since the composer was opened, and what
 * saving does then; undefined where it is as it was.
 */
export const meanwhileOf = (
	purpose: Purpose,
	{journal, whole}: Pick<World, 'journal' | 'whole'>,
): string | undefined => {
	if (purpose.kind === 'known') return ofPerson(purpose.person, whole);
	const before = purpose.kind === 'edit' ? purpose.entry : purpose.kind === 'happened' ? purpose.plan : undefined;
	if (!before) return undefined;
	const now = entryNow(whole, before);
	if (now && (now === before || sameEntry(now, before))) return undefined;
	if (!now) return 'It was removed elsewhere meanwhile. Enter writes it again, as you have it here.';
	const isHidden = journal !== whole && !entryNow(journal, before);
	const what = isHidden ? 'It was made private elsewhere meanwhile' : `Elsewhere ${changesInWords(before, now)}`;
	return `${what}. Enter joins both, and loses neither.`;
};

/** The same of a person who is written on. */
const ofPerson = (before: Person, journal: Journal): string | undefined => {
	const name = whoIs(journal.people)(before.name);
	const now = allPersons(journal).find(person => person.name === name);
	if (now === before || (now && samePerson({...now, edited: before.edited}, before))) return undefined;
	if (!now) return 'They were taken out elsewhere meanwhile. Enter writes them again, as you have them here.';
	return `Elsewhere ${personChangesInWords(before, now)}. Enter joins both, and loses neither.`;
};

const entryNow = (journal: Journal, {id, date}: Entry): Entry | undefined =>
	entryIn(journal, monthOf(date), id) ?? findEntry(journal, id)?.entry;
