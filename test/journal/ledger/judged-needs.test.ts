import {describe, expect, test} from 'vitest';
import {introductions} from '../../../source/journal/help/introductions.ts';
import {id, journalOf, need} from '../example.ts';
import * as judged from './judged-needs.ts';
import * as unseen from './unseen-needs.ts';

describe.each([
	['judged', judged],
	['written without a look at the rules', unseen],
])('of those %s', (_, {entries, needs, people}) => {
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
});
