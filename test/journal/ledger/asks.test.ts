import {expect, test} from 'vitest';
import type {Day} from '../../../source/journal/day.ts';
import type {Ask} from '../../../source/journal/entry.ts';
import {openAsks} from '../../../source/journal/ledger/asks.ts';
import {linksOf} from '../../../source/journal/ledger/links.ts';
import {statesOf} from '../../../source/journal/query/match.ts';
import {askInWords, sentence, signOf} from '../../../source/journal/words.ts';
import {ask, favour, id, journalOf, meeting, today} from '../example.ts';

const day = (text: string): Day => text as Day;

test.each<[Partial<Ask>, string, string, string, string]>([
	[{}, '¿', 'ask', 'you want to ask Ada Lovelace: half an hour on leases', 'not asked yet'],
	[
		{state: 'asked', asked: day('2026-11-20')},
		'¿',
		'asked',
		'you asked Ada Lovelace: half an hour on leases',
		'asked 2 days ago, no answer yet',
	],
	[
		{state: 'granted', answer: {date: day('2026-11-20')}},
		'✓',
		'granted',
		'you asked Ada Lovelace: half an hour on leases',
		'granted Fri 20 Nov',
	],
	[{state: 'declined'}, '✓', 'declined', 'you asked Ada Lovelace: half an hour on leases', 'declined'],
	[{state: 'dropped', people: []}, '✓', 'dropped', 'you wanted to ask: half an hour on leases', 'dropped'],
])('an ask %o has its sign, words and state', (fields, symbol, word, said, how) => {
	const one = ask(fields);
	expect(signOf(one)).toMatchObject({symbol, word});
	expect(signOf(one).plain).toBe(symbol === '✓' ? 'x' : '&');
	expect(sentence(one, today)).toBe(said);
	expect(askInWords(one, today)).toBe(how);
});

test('asks that are open or not answered are listed, oldest first', () => {
	const journal = journalOf([
		ask({id: id(1), state: 'asked', asked: today}),
		ask({id: id(2), date: day('2026-10-01')}),
		ask({id: id(3), state: 'granted', answer: {date: today}}),
		ask({id: id(4), state: 'dropped'}),
	]);
	expect(openAsks(journal).map(one => one.id)).toEqual([id(2), id(1)]);
});

test('an ask is found by is:ask and by how far it is', () => {
	expect(statesOf(ask({state: 'asked'}))).toEqual(['ask', 'asked']);
	expect(statesOf(ask({state: 'declined', private: true}))).toEqual(['ask', 'declined', 'private']);
});

test('an ask leads to the meeting where it came up and to what came of it, and back', () => {
	const [came, got] = [meeting({id: id(1)}), favour({id: id(2)})];
	const one = ask({id: id(3), state: 'granted', meeting: id(1), answer: {date: today, entry: id(2)}});
	const journal = journalOf([came, got, one]);
	const relations = (of: Parameters<typeof linksOf>[1]): readonly string[] =>
		linksOf(journal, of).map(({relation, entry}) => `${relation} ${entry?.id}`);
	expect(relations(one)).toEqual([`came up at ${id(1)}`, `granted as ${id(2)}`]);
	expect(relations(got)).toEqual([`was asked for ${id(3)}`]);
	expect(relations(came)).toEqual([`came up ${id(3)}`]);
});
