import {expect, test} from 'vitest';
import {
	birthdayInWords,
	changePeople,
	noPeople,
	type People,
	parsePeople,
	personToJson,
	printPeople,
	readPerson,
} from '../../../source/journal/person/person.ts';
import {person} from '../example.ts';

const text = (people: readonly unknown[]): string => `${JSON.stringify({goodturn: 1, people}, null, 2)}\n`;
const parsed = (source: string): People => {
	const people = parsePeople(source);
	if (people.unreadable) throw new Error(people.unreadable.problem);
	return people as People;
};

test('people come out as they were read, unknown fields and all', () => {
	const source = text([
		{
			name: 'Ada Lovelace',
			aliases: ['Ada'],
			every: 21,
			created: '2026-11-20T16:02:11.480Z',
			edited: '2026-11-20T16:02:11.480Z',
			shoe: 38,
		},
		{
			name: '佐藤 美咲',
			birthday: '--12-10',
			every: 'ambient',
			created: '2026-11-20T16:02:11.480Z',
			edited: '2026-11-20T16:02:11.480Z',
		},
	]);
	expect(printPeople(parsed(source))).toBe(source);
});

test('people are served sorted by name, in whatever order they stand', () => {
	expect(
		parsed(text([person('Zoë'), person('ada'), person('Émile'), person('Grace')])).people.map(({name}) => name),
	).toEqual(['ada', 'Émile', 'Grace', 'Zoë']);
});

test('one name in two spellings makes the file unreadable, since nobody knows which is meant', () => {
	const {unreadable} = parsePeople(text([person('Jürgen Müller'), person('jurgen muller')]));
	expect(unreadable?.problem).toContain('appears twice');
});

test.each([null, 'Ada', {}, {name: ''}, {name: '  '}, {name: 3}])('%j is no person', value =>
	expect(typeof readPerson(value)).toBe('string'),
);

test.each([
	['aliases', 'Ada'],
	['every', 0],
	['every', 1.5],
	['every', 'often'],
	['birthday', '1815-02-30'],
	['birthday', 'in spring'],
	['zone', 5],
])('a field %s of %j is kept and read as absent', (key, value) => {
	const read = readPerson({name: 'Ada', [key]: value});
	if (typeof read === 'string') throw new Error(read);
	expect(read).not.toHaveProperty(key);
	expect(personToJson({...read, city: 'London'})).toEqual({name: 'Ada', city: 'London', [key]: value});
});

test('taking somebody out and putting others in keeps the order, and the strange ones', () => {
	const before = parsed(text([person('Ada'), 'odd', person('Grace')]));
	const after = changePeople(before, new Set(['ada']), [person('Édith'), person('Zoë')]);
	expect(
		JSON.parse(printPeople(after)).people.map((one: {name: string} | string) =>
			typeof one === 'string' ? one : one.name,
		),
	).toContain('odd');
	expect(after.people.map(({name}) => name)).toEqual(['Édith', 'Grace', 'Zoë']);
	expect(changePeople(noPeople, new Set(), [person('b'), person('A')]).people.map(({name}) => name)).toEqual([
		'A',
		'b',
	]);
});

test.each([
	['--12-10', '10 December'],
	['1815-12-10', '10 December 1815'],
	['--02-29', '29 February'],
])('a birthday %s is said as %s', (birthday, said) => {
	expect(birthdayInWords(birthday)).toBe(said);
});
