import {expect, test} from 'vitest';
import {knownIn, matchKnown} from '../../source/capture/names/known.ts';
import {placedWords} from '../../source/capture/words/placed-words.ts';
import {emptyJournal} from '../../source/journal/journal.ts';
import {parsePeople} from '../../source/journal/person/person.ts';

const at = '2026-11-20T10:00:00.000Z';

/** Whose name a text begins with, where somebody has this alias. */
const beginsWith = (alias: string): string | undefined => {
	const person = {name: 'Ada Lovelace', aliases: [alias], created: at, edited: at};
	const people = parsePeople(JSON.stringify({goodturn: 1, people: [person]}));
	if (!('file' in people)) throw new Error('people.json cannot be read');
	const text = `${alias} came by`;
	return matchKnown(text, placedWords(text), 0, knownIn({...emptyJournal, people}).index)?.name.people[0];
};

test('an alias of a page is not compared with a text at each of its words', () => {
	expect(beginsWith('Countess of Lovelace and of everything else')).toBe('Ada Lovelace');
	expect(beginsWith('Countess '.repeat(20).trim())).toBe('Ada Lovelace');
	expect(beginsWith('Countess '.repeat(100).trim())).toBeUndefined();
});
