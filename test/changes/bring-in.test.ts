import {describe, expect, test} from 'vitest';
import {type Bringing, bringIn, bringing} from '../../source/changes/bring-in.ts';
import type {Imported, ImportedPerson} from '../../source/exchange/imported.ts';
import type {Entry} from '../../source/journal/entry.ts';
import {emptyJournal, type Journal} from '../../source/journal/journal.ts';
import {changePeople, noPeople, type Person} from '../../source/journal/person/person.ts';
import {apply, type Transaction} from '../../source/journal/transaction.ts';
import {now, readFixtures} from '../exchange/reading.ts';

const context = {now, newId: () => '00000000-0000-4000-8000-000000000000'};
const known = (...people: readonly Omit<Person, 'created' | 'edited'>[]): Journal => ({
	...emptyJournal,
	people: changePeople(
		noPeople,
		new Set(),
		people.map(person => ({...person, created: now.instant, edited: now.instant})),
	),
});
const wanted = (imported: Pick<Imported, 'people' | 'entries'>, same: Bringing['same'] = new Map()): Bringing => ({
	imported,
	from: 'a file',
	same,
});
const people = (...list: readonly ImportedPerson[]) => wanted({people: list, entries: []});
const write = (journal: Journal, bring: Bringing): Journal => {
	const decided = bringIn(bring).decide(journal, context);
	if ('refused' in decided) throw new Error(decided.what);
	return apply(journal, decided satisfies Transaction);
};

describe('what is brought in', () => {
	test('is one transaction, and the same file again adds nothing', async () => {
		const imported = await readFixtures(['monica.json']);
		const journal = write(emptyJournal, wanted(imported));
		expect(journal.months.flatMap(month => month.entries)).toHaveLength(imported.entries.length);
		const again = bringing(journal, wanted(await readFixtures(['monica.json'])), context);
		expect(again).toMatchObject({
			entries: [],
			people: [],
			already: {entries: imported.entries.length, people: 2},
			differing: 0,
		});
	});

	test('the same file later is the same, also where it does not say when it was written', async () => {
		const {people: who, entries} = await readFixtures(['friends.md']);
		const journal = write(emptyJournal, wanted({people: who, entries}));
		const created = '2030-01-01T00:00:00.000Z' as Entry['created'];
		const later = entries.map(entry => ({...entry, created, edited: created}));
		expect(bringing(journal, wanted({people: who, entries: later}), context)).toMatchObject({
			entries: [],
			already: {entries: entries.length},
			differing: 0,
		});
		const other = later.map(entry => ({...entry, text: `${entry.text}!`}));
		expect(bringing(journal, wanted({people: who, entries: other}), context).differing).toBe(entries.length);
	});

	test('a file that has grown adds what is new', async () => {
		const {people: who, entries} = await readFixtures(['friends.md']);
		const journal = write(emptyJournal, wanted({people: who, entries: entries.slice(1)}));
		expect(bringing(journal, wanted({people: who, entries}), context).entries.map(({after}) => after?.id)).toEqual([
			entries[0]?.id,
		]);
	});

	test('an entry that was changed here stays as it is', async () => {
		const imported = await readFixtures(['friends.md']);
		const changed = imported.entries.map((entry, at): Entry => (at === 0 ? {...entry, text: 'my own words'} : entry));
		const journal = write(emptyJournal, wanted({...imported, entries: changed}));
		expect(bringing(journal, wanted(imported), context)).toMatchObject({entries: [], differing: 1});
	});
});

describe('people are matched', () => {
	const ada = known({name: 'Ada Lovelace', aliases: ['Countess'], emails: ['ada@example.com'], city: 'London'});
	const match = (person: ImportedPerson, journal = ada) => bringing(journal, people(person), context);

	test('by name without regard to case and accents, and what is new of them is added', () => {
		const {people: changes, kept} = match({
			name: 'ada LOVELACE',
			work: 'Analyst',
			city: 'Paris',
			emails: ['Ada@example.com', 'a@b.example'],
		});
		expect(changes).toMatchObject([
			{after: {name: 'Ada Lovelace', work: 'Analyst', city: 'London', emails: ['ada@example.com', 'a@b.example']}},
		]);
		expect(kept).toEqual([{name: 'Ada Lovelace', field: 'city', kept: 'London', other: 'Paris'}]);
	});

	test('by alias, and by mail where the names agree', () => {
		expect(match({name: 'Countess'})).toMatchObject({people: [], maybe: []});
		expect(match({name: 'Ada King', emails: ['ada@example.com']}).people).toMatchObject([
			{after: {name: 'Ada Lovelace', aliases: ['Countess', 'Ada King']}},
		]);
	});

	test('who only may be the same is new, and asked for', () => {
		const cases: readonly (readonly [ImportedPerson, string])[] = [
			[{name: 'Ada'}, 'the same first name'],
			[{name: 'Ada Lovelacy'}, 'nearly the same name'],
			[{name: 'Ada L.'}, 'the same first name and initial'],
			[{name: 'Lovelace, Ada'}, 'the same words'],
			[{name: 'Dr. Ada Lovelace'}, 'the same words'],
			[{name: 'Lovelace'}, 'the same last name'],
			[{name: 'William King', emails: ['ada@example.com']}, 'the same mail'],
		];
		for (const [person, why] of cases) {
			expect(match(person)).toMatchObject({
				people: [{after: {name: person.name}}],
				maybe: [{name: person.name, known: 'Ada Lovelace', why}],
			});
		}
	});

	test('who is known by an initial is asked for, and 10,000 of one first name take no time', () => {
		const many = Array.from({length: 10_000}, (_, at) => ({name: `Ada N${at}`}));
		const {maybe} = bringing(known({name: 'Ada L.'}), people(...many, {name: 'Ada Lovelace'}), context);
		expect(maybe).toEqual([{name: 'Ada Lovelace', known: 'Ada L.', why: 'the same first name and initial'}]);
	});

	test('as somebody said, in entries too, and not asked again', async () => {
		const entry = {...(await readFixtures(['friends.md'])).entries[1], people: ['Ada']} as Entry;
		const said = wanted({people: [{name: 'Ada'}], entries: [entry]}, new Map([['ada', 'Ada Lovelace']]));
		const journal = write(ada, said);
		expect(journal.people.people.map(({name, aliases}) => [name, aliases])).toEqual([
			['Ada Lovelace', ['Countess', 'Ada']],
		]);
		expect(journal.months[0]?.entries[0]?.people).toEqual(['Ada Lovelace']);
		expect(bringing(journal, wanted(said.imported), context)).toMatchObject({entries: [], people: [], maybe: []});
	});
});
