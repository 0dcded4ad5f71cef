import {expect, test} from 'vitest';
import {merge} from '../../../source/changes/people/merge.ts';
import {rename} from '../../../source/changes/people/rename.ts';
import {entriesNaming, entriesWith} from '../../../source/journal/entries-with.ts';
import {accountOf} from '../../../source/journal/ledger/ledger.ts';
import {pageOf} from '../../../source/journal/people/page.ts';
import {withoutPrivate} from '../../../source/journal/private.ts';
import {apply} from '../../../source/journal/transaction.ts';
import {decided, favour, id, journalOf, meeting, note, person, today} from '../example.ts';

const intro = favour({id: id(1), text: 'intro to Carl', about: ['Carl Sagan']});
const journal = journalOf(
	[intro, meeting({id: id(2), people: ['Carl Sagan']}), note({id: id(3), about: ['carl sagan']})],
	[person('Carl Sagan')],
);

test('what is about somebody is on their page, and nothing is owed for it', () => {
	const page = pageOf(journal, 'Carl Sagan', today);
	expect(page?.days.flatMap(({entries}) => entries.map(entry => entry.id)).sort()).toEqual([id(1), id(2), id(3)]);
	expect(page).toMatchObject({met: 1, claims: {owe: 0, owed: 0}});
	expect(accountOf(journal, 'Carl Sagan', today).owe).toEqual([]);
	expect(entriesWith(journal, 'Carl Sagan').map(entry => entry.id)).toEqual([id(2)]);
});

test('whoever is renamed is renamed in what is about them too', () => {
	const after = apply(journal, decided(rename({person: person('Carl Sagan'), to: 'Carl E. Sagan'}), journal));
	expect(entriesNaming(after, 'Carl E. Sagan')).toHaveLength(3);
	expect(after.months[0]?.entries.find(entry => entry.id === id(1))).toMatchObject({
		about: ['Carl E. Sagan'],
		people: ['Ada Lovelace'],
	});
	expect(after.months[0]?.entries.find(entry => entry.id === id(2))).not.toHaveProperty('about');
});

test('two made one keep the addresses of both', () => {
	const [one, other] = [
		person('Ada', {links: ['https://ada.example']}),
		person('Ida', {links: ['https://ida.example'], emails: ['ida@example.org'], phones: ['+41 1']}),
	];
	const transaction = decided(merge({person: one, other}), journalOf([], [one, other]));
	expect(transaction.people[0]?.after).toMatchObject({
		links: ['https://ada.example', 'https://ida.example'],
		emails: ['ida@example.org'],
		phones: ['+41 1'],
	});
});

test('whom only a private entry is about is as hidden as the entry', () => {
	const shown = withoutPrivate(
		journalOf(
			[favour({id: id(1), about: ['Carl Sagan'], private: true}), meeting({id: id(2)})],
			[person('Carl Sagan')],
		),
	);
	expect(shown.people.people.map(({name}) => name)).toEqual(['Ada Lovelace']);
});
