import {toJson} from '../../journal/format/read-entry.ts';
import {joinedInWords} from '../../journal/merge/joining.ts';
import {personToJson} from '../../journal/person/person.ts';
import type {Transaction} from '../../journal/transaction.ts';
import type {Purpose} from '../request.ts';

/**
 * What to say first of a change that was joined with what another program had made of the entry or the person
 * meanwhile; nothing where it had not.
 */
export const joinedTold = (purpose: Purpose, {entries, people}: Transaction): string => {
	const told = purpose.kind === 'known' ? ofPerson(purpose, people) : ofEntry(purpose, entries);
	return told === undefined ? '' : `${told} `;
};

const ofEntry = (purpose: Purpose, entries: Transaction['entries']): string | undefined => {
	const base = purpose.kind === 'edit' ? purpose.entry : purpose.kind === 'happened' ? purpose.plan : undefined;
	const {before, after} = entries.find(change => change.after?.id === base?.id) ?? {};
	return base && before && after && joinedInWords(toJson(base), toJson(before), toJson(after));
};

const ofPerson = (
	{person}: Extract<Purpose, {readonly kind: 'known'}>,
	people: Transaction['people'],
): string | undefined => {
	const {before, after} = people[0] ?? {};
	return before && after && joinedInWords(personToJson(person), personToJson(before), personToJson(after));
};
