import {describe, expect, test} from 'vitest';
import {disagreements, merge} from '../../../source/changes/people/merge.ts';
import {rename} from '../../../source/changes/people/rename.ts';
import {type Facts, setFacts} from '../../../source/changes/people/set-facts.ts';
import type {Entry} from '../../../source/journal/entry.ts';
import {emptyJournal, type Journal, newestFirst} from '../../../source/journal/journal.ts';
import {everyone} from '../../../source/journal/people/people.ts';
import {type Person, personToJson, readPerson} from '../../../source/journal/person/person.ts';
import {apply} from '../../../source/journal/transaction.ts';
import {isRefusal, refusalInWords} from '../../../source/refusal.ts';
import {context, decided, favour, id, journalOf, meeting, person, refusal, someInstant} from '../../journal/example.ts';

const people = (journal: Journal): readonly Person[] => journal.people.people;
const entries = (journal: Journal): readonly Entry[] => [...newestFirst(journal)];
const known = (journal: Journal, name: string): Person =>
	people(journal).find(one => one.name === name) ?? person('nobody');

describe('a misspelt person renamed', () => {
	const journal = journalOf(
		[
			meeting({id: id(1), people: ['Ada Lovelce', 'Grace Hopper'], text: 'coffee with Ada Lovelce'}),
			favour({id: id(2), people: ['ADA LOVELCE'], date: '2020-01-01' as never}),
			meeting({id: id(3), people: ['Grace Hopper']}),
		],
		[person('Grace Hopper', {introducedBy: 'Ada Lovelce'}), person('Ada Lovelce', {aliases: ['Ada', 'Ada Lovelace']})],
	);
	const transaction = decided(rename({person: known(journal, 'Ada Lovelce'), to: '  Ada\nLovelace '}), journal);
	const after = apply(journal, transaction);

	test('has the new name in every entry, in one transaction; texts stay as they were typed', () => {
		expect(entries(after).map(entry => entry.people)).toEqual([
			['Grace Hopper'],
			['Ada Lovelace', 'Grace Hopper'],
			['Ada Lovelace'],
		]);
		expect(entries(after)[1]?.text).toBe('coffee with Ada Lovelce');
		expect(transaction.entries).toHaveLength(2);
	});
	test('keeps the old name as an alias, and the new one is none', () =>
		expect(known(after, 'Ada Lovelace').aliases).toEqual(['Ada', 'Ada Lovelce']));
	test('is still who introduced others', () => expect(known(after, 'Grace Hopper').introducedBy).toBe('Ada Lovelace'));
	test('is one person', () => expect(everyone(after).map(one => one.person.name)).toHaveLength(2));
});

test('a name may be changed in case and accents alone, and needs no alias then', () => {
	const journal = journalOf([meeting({people: ['Jurgen Muller']})]);
	const after = apply(
		journal,
		decided(rename({person: known(journal, 'Jurgen Muller'), to: 'Jürgen Müller'}), journal),
	);
	expect(people(after).map(({name, aliases}) => [name, aliases])).toEqual([['Jürgen Müller', undefined]]);
	expect(entries(after)[0]?.people).toEqual(['Jürgen Müller']);
});

test('somebody whom only entries name is added to the people by it', () => {
	const journal = {...journalOf([meeting()]), people: emptyJournal.people};
	const after = apply(journal, decided(rename({person: person('Ada Lovelace'), to: 'Ada King'}), journal));
	expect(people(after).map(({name}) => name)).toEqual(['Ada King']);
});

test.each([
	[
		'grace hopper',
		'There is already somebody called Grace Hopper. Nothing was renamed. To make one person of two, merge them.',
	],
	[' \n', 'Ada Lovelace needs a name. Nothing was renamed.'],
	['Ada Lovelace', 'Ada Lovelace is already called that. Nothing was renamed.'],
])('a name cannot be %j', (name, words) => {
	const journal = journalOf([meeting({people: ['Ada Lovelace', 'Grace Hopper']})]);
	expect(refusal(rename({person: known(journal, 'Ada Lovelace'), to: name}), journal)).toBe(words);
});

test('nothing is renamed or merged while a month is not read', () => {
	const journal = {...journalOf([meeting({people: ['Ada Lovelace', 'Grace Hopper']})]), unread: ['2020-01' as never]};
	expect(refusal(rename({person: known(journal, 'Ada Lovelace'), to: 'Ada King'}), journal)).toContain(
		'Not every month',
	);
	expect(
		refusal(merge({person: known(journal, 'Ada Lovelace'), other: known(journal, 'Grace Hopper')}), journal),
	).toContain('Not every month');
});

describe('two people merged', () => {
	const ada = person('Ada Lovelace', {
		aliases: ['Ada'],
		circles: ['work'],
		city: 'London',
		notes: 'likes engines',
		created: '2026-01-01T00:00:00.000Z' as never,
	});
	const read = readPerson({
		name: 'Ada King',
		aliases: ['ada', 'the Countess'],
		circles: ['Work', 'society'],
		city: 'Ockham',
		work: 'mathematics',
		notes: 'three children',
		introducedBy: 'Ada Lovelace',
		shoe: 38,
		created: someInstant,
		edited: someInstant,
	});
	if (typeof read === 'string') throw new Error(read);
	const journal = journalOf(
		[
			meeting({id: id(1), people: ['Ada King', 'Ada Lovelace', 'Grace Hopper']}),
			favour({id: id(2), people: ['Ada King']}),
		],
		[ada, read, person('Grace Hopper', {introducedBy: 'ada king'})],
	);
	const transaction = decided(merge({person: ada, other: read}), journal);
	const after = apply(journal, transaction);

	test('are one, with all entries, and once in each', () => {
		expect(people(after).map(({name}) => name)).toEqual(['Ada Lovelace', 'Grace Hopper']);
		expect(entries(after).map(entry => entry.people)).toEqual([['Ada Lovelace'], ['Ada Lovelace', 'Grace Hopper']]);
		expect(known(after, 'Grace Hopper').introducedBy).toBe('Ada Lovelace');
	});
	test('have all aliases and fields, unknown ones too, and the first’s where they disagree', () => {
		expect(personToJson(known(after, 'Ada Lovelace'))).toEqual({
			name: 'Ada Lovelace',
			aliases: ['Ada', 'Ada King', 'the Countess'],
			circles: ['work', 'society'],
			work: 'mathematics',
			city: 'London',
			notes: 'likes engines\nthree children\ncity of Ada King: Ockham',
			created: '2026-01-01T00:00:00.000Z',
			edited: '2026-11-22T16:00:00.000Z',
			shoe: 38,
		});
	});
	test('say in which fields they disagreed', () =>
		expect(disagreements(transaction)).toEqual(['city: kept London; Ockham went into the notes']));
	test('are not merged with themselves', () =>
		expect(refusal(merge({person: ada, other: ada}), journal)).toContain('a merge takes two'));
});

describe('what is told of a person', () => {
	const ada = person('Ada Lovelace', {aliases: ['Ada'], offers: ['mathematics'], city: 'London'});
	const journal = journalOf([], [ada, person('Grace Hopper')]);
	const told = (facts: Facts): unknown => {
		const result = setFacts({person: ada, facts}).decide(journal, context());
		return isRefusal(result) ? refusalInWords(result) : (result.people[0]?.after ?? {});
	};

	test('is added to a list, taken out of it with a minus, and is there once', () => {
		expect(
			told({aliases: ['the  Countess', 'ADA', 'Ada Lovelace'], offers: ['-mathematics'], circles: ['work', 'work']}),
		).toEqual({
			...person('Ada Lovelace', {aliases: ['Ada', 'the Countess'], circles: ['work'], city: 'London'}),
			edited: '2026-11-22T16:00:00.000Z',
		});
	});
	test('replaces a field, and an empty text clears it', () => {
		expect(
			told({city: ' Bern ', work: 'engines', every: '21', birthday: '--12-10', zone: 'Europe/London', notes: 'a\nb'}),
		).toMatchObject({
			city: 'Bern',
			work: 'engines',
			every: 21,
			birthday: '--12-10',
			zone: 'Europe/London',
			notes: 'a\nb',
		});
		expect(told({city: '', every: 'ambient'})).not.toHaveProperty('city');
		expect(told({every: ''})).not.toHaveProperty('every');
	});
	test.each([
		[{zone: 'London'}, '"London" is not a time zone'],
		[{zone: '+01:00'}, '"+01:00" is not a time zone'],
		[{zone: '../etc/passwd'}, 'is not a time zone'],
		[{birthday: '1815-02-30'}, '"1815-02-30" is not a birthday'],
		[{every: '0'}, '"0" is not a number of days'],
		[{every: 'often'}, '"often" is not a number of days'],
		[{every: '-3'}, '"-3" is not a number of days'],
		[{aliases: ['GRACE HOPPER']}, 'Grace Hopper is the name of somebody else'],
	] as const)('is refused where it cannot be so: %j', (of, words) => expect(told(of)).toContain(words));
	test('is told of somebody new, too', () => {
		const after = apply(
			journal,
			decided(setFacts({person: person('نور'), isNew: true, facts: {city: 'Bern'}}), journal),
		);
		expect(known(after, 'نور').city).toBe('Bern');
	});
});
