import {expect, test} from 'vitest';
import {completeQuery} from '../../../source/journal/query/complete.ts';
import {matches} from '../../../source/journal/query/match.ts';
import {parseQuery} from '../../../source/journal/query/parse.ts';
import {isQueryFault} from '../../../source/journal/query/query.ts';
import {findAll} from '../../../source/search/find.ts';
import {context, id, journalOf, meeting, person} from '../example.ts';

const journal = journalOf(
	[meeting({id: id(1)}), meeting({id: id(2), people: ['Ben']}), meeting({id: id(3), people: ['Cy']})],
	[
		person('Ada Lovelace', {city: 'Zürich'}),
		person('Benjamin', {aliases: ['Ben'], city: 'Bad Zurzach'}),
		person('Cy', {city: 'Genf'}),
	],
);
const query = (text: string) => {
	const read = parseQuery(text, context().now);
	if (isQueryFault(read)) throw new Error(read.message);
	return read;
};
const found = (text: string): readonly string[] =>
	journal.months.flatMap(month =>
		month.entries.filter(entry => matches(query(text), entry, journal)).map(entry => entry.id),
	);

test.each([
	['city:zurich', [id(1)]],
	['city:zur', [id(1), id(2)]],
	['-city:zur', [id(3)]],
	['city:"bad zurzach"', [id(2)]],
	['city:urich', []],
])('%s is who lives there, by the start of a word of the city', (text, expected) => {
	expect(found(text)).toEqual(expected);
	expect(
		findAll(journal, query(text))
			.months.flatMap(({entries}) => entries.map(entry => entry.id))
			.sort(),
	).toEqual(expected);
});

test('cities complete, and city: alone asks which', () => {
	expect(completeQuery('city:zu', 7, journal).options.map(({text}) => text)).toEqual([
		'city:Zürich',
		'city:"Bad Zurzach"',
	]);
	expect(parseQuery('city:', context().now)).toMatchObject({
		message: 'What should city: look for?',
		hint: 'Write city:zürich.',
	});
});
