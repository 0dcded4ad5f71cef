import {expect, test} from 'vitest';
import {findAmong} from '../../../source/journal/people/find-person.ts';
import {person} from '../example.ts';

const persons = [
	person('Ada Lovelace', {aliases: ['the Countess', 'Bird']}),
	person('Ada Byron'),
	person('Jürgen Müller', {aliases: ['Grace']}),
	person('Grace Hopper'),
	person('佐藤 美咲'),
	person('نور'),
];
const found = (text: string): string => {
	const result = findAmong(persons, text);
	if (result.kind === 'one') return result.person.name;
	return result.kind === 'several'
		? result.candidates.map(({name}) => name).join(' or ')
		: `nobody: ${result.nearest.join(', ')}`;
};

test.each([
	['ADA LOVELACE', 'Ada Lovelace'],
	['  ada   byron ', 'Ada Byron'],
	['Ju\u0308rgen Mu\u0308ller', 'Jürgen Müller'],
	['jurgen', 'Jürgen Müller'],
	['the countess', 'Ada Lovelace'],
	['Grace', 'Jürgen Müller'], // an alias was given on purpose, a first name was not
	['Hopper', 'Grace Hopper'],
	['美咲', '佐藤 美咲'],
	['نور', 'نور'],
	['Ada', 'Ada Lovelace or Ada Byron'],
	['Ada Lovelase', 'nobody: Ada Lovelace'],
	['Jurgn', 'nobody: Jürgen Müller'],
	['Grcae Hopper', 'nobody: Grace Hopper'],
	['Love', 'nobody: Ada Lovelace'],
	['xylophone', 'nobody: '],
	['', 'nobody: '],
	['__proto__', 'nobody: '],
])('%j means %s', (text, expected) => expect(found(text)).toBe(expected));

test('a name of more words than a call may have arguments is a name', () => {
	const long = person(Array.from({length: 200_000}, (_, at) => `w${at}`).join(' '));
	expect(findAmong([long], 'zz')).toEqual({kind: 'none', nearest: []});
	expect(findAmong([long], 'w7')).toMatchObject({kind: 'one'});
});
