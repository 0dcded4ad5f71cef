import {personConflict} from '../journal/conflict.ts';
import type {Entry} from '../journal/entry.ts';
import {sameEntry} from '../journal/format/read-entry.ts';
import {entryIn, seenIn} from '../journal/journal.ts';
import {type Conflict, withOther} from '../journal/merge/conflicts.ts';
import {fold} from '../journal/names.ts';
import {type Person, samePerson} from '../journal/person/person.ts';
import {cannot} from '../refusal.ts';
import {labelFor} from './label.ts';
import {changedSince, changing} from './seen.ts';
import {wishing} from './wishing.ts';

const undone = 'Nothing was changed.';

/**
 * Takes what another machine wrote to a field in the place of what is shown. What was shown is then what undo brings
 * back.
 */
export const takeOther = wishing<Conflict>({
	kind: 'take other',
	reads: () => 'all',
	decide: (journal, conflict, {now, newId}) => {
		const {of, field} = conflict;
		const after = withOther(conflict, now.instant);
		if (!after) return cannot(`The other ${field} makes no entry.`, undone);
		if ('person' in of) {
			const known = journal.people.people.find(({name}) => fold(name) === fold(of.person.name));
			if (!samePerson(known, of.person)) return personConflict(of.person, known, undefined, undone);
			const people = [{before: of.person, after: after as Person}];
			return {id: newId(), at: now.instant, label: `take the other ${field} of ${of.person.name}`, entries: [], people};
		}
		const seen = seenIn(journal, of.entry);
		if (!sameEntry(entryIn(journal, seen.month, of.entry.id), of.entry))
			return changedSince(journal, [seen], undone) ?? cannot('The entry was changed meanwhile.', undone);
		const label = labelFor(`take the other ${field} of`, [of.entry]);
		return {id: newId(), at: now.instant, label, entries: [changing(journal, seen, after as Entry)], people: []};
	},
});
