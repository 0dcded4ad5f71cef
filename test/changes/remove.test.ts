import {expect, test} from 'vitest';
import {remove} from '../../source/changes/remove.ts';
import {withoutPrivate} from '../../source/journal/private.ts';
import {apply, invert} from '../../source/journal/transaction.ts';
import {decided, id, journalOf, meeting, person, seen, someInstant} from '../journal/example.ts';

const secret = meeting({id: id(1), people: ['Grace Hopper', 'Ada Lovelace'], private: true});
const open = meeting({id: id(2), people: ['Ada Lovelace']});
const namesAfter = (journal: ReturnType<typeof journalOf>, ...entries: readonly (typeof secret)[]): readonly string[] =>
	apply(journal, decided(remove({entries: entries.map(seen)}), journal)).people.people.map(({name}) => name);

test('somebody whom only a private entry named goes with it, and comes back with undo', () => {
	const journal = journalOf([secret, open]);
	const removal = decided(remove({entries: [seen(secret)]}), journal);
	const after = apply(journal, removal);
	expect(withoutPrivate(after).people.people.map(({name}) => name)).toEqual(['Ada Lovelace']);
	expect(apply(after, invert(removal, id(90), someInstant)).people.people).toEqual(journal.people.people);
});

test('somebody of whom more is known, or whom another entry names, stays, as does whom an open entry named', () => {
	expect(namesAfter(journalOf([secret], [person('Grace Hopper', {city: 'Bern'})]), secret)).toEqual(['Grace Hopper']);
	expect(
		namesAfter(journalOf([secret, meeting({id: id(3), people: ['Grace Hopper'], private: true})]), secret),
	).toEqual(['Grace Hopper']);
	expect(namesAfter(journalOf([open]), open)).toEqual(['Ada Lovelace']);
});
