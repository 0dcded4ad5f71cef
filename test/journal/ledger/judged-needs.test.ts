import {expect, test} from 'vitest';
import {introductions} from '../../../source/journal/help/introductions.ts';
import {id, journalOf, need} from '../example.ts';
import {entries, needs, people} from './judged-needs.ts';

const journal = journalOf(entries, people);
const first = (text: string): string | undefined =>
	introductions(journal, need({id: id(99), people: ['Ada Lovelace'], text}))[0]?.name;

test('whoever can help is named first', () => {
	const wrong = needs.filter(([, right]) => right !== undefined).filter(([text, right]) => first(text) !== right);
	expect(wrong.map(([text, right]) => `${text}: ${first(text)}, not ${right}`)).toEqual([]);
});

test('nobody is named for what nobody can help with', () => {
	const wrong = needs.filter(([text, right]) => right === undefined && first(text) !== undefined);
	expect(wrong.map(([text]) => `${text}: ${first(text)}`)).toEqual([]);
});
