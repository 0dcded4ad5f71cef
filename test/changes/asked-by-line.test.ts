import {expect, test} from 'vitest';
import {askedByLine} from '../../source/changes/asked-by-line.ts';
import {recordCapture} from '../../source/changes/capture.ts';
import {apply, invert} from '../../source/journal/transaction.ts';
import {ask, context, decided, id, journalOf, seen, someInstant, today} from '../journal/example.ts';

const plumber = ask({id: id(1), people: ['Ken Ito'], text: 'for the number of his plumber'});
const lease = ask({id: id(2), people: ['Ken Ito'], text: 'to look over the lease'});
const visa = ask({id: id(3), people: ['Priya Sharma'], text: 'about the visa'});
const journal = journalOf([plumber, lease, visa]);
const told = (text: string, who = 'Ken Ito') => [{people: [who], text, date: today}];
const meant = (...of: Parameters<typeof told>): readonly string[] =>
	askedByLine(journal, told(...of)).map(({ask: {entry}}) => entry.id);

test.each([
	['asked Ken Ito for the plumber', plumber],
	['asked Ken Ito whether he has read the lease', lease],
] as const)('%s: the ask that shares a word is meant', (text, one) => {
	expect(meant(text)).toEqual([one.id]);
});

test('of several none is meant where no word tells which, and the only one is', () => {
	expect(meant('asked Ken Ito, he will think it over')).toEqual([]);
	expect(meant('asked Priya Sharma, she will think it over', 'Priya Sharma')).toEqual([visa.id]);
});

test('whoever asked about something else asked for nothing', () => {
	expect(meant('asked Priya Sharma about her trip', 'Priya Sharma')).toEqual([]);
	expect(meant('asked Priya Sharma about the visa', 'Priya Sharma')).toEqual([visa.id]);
	expect(meant('asked Ada Lovelace for a plumber', 'Ada Lovelace')).toEqual([]);
});

test('what was asked already is not asked again', () => {
	const before = journalOf([{...plumber, state: 'asked', asked: today}]);
	expect(askedByLine(before, told('asked Ken Ito for the plumber'))).toEqual([]);
});

test('a line that tells it twice marks it once, and undo takes it back', () => {
	const asked = [{ask: seen(plumber), date: today}];
	const draft = {kind: 'note', date: today, people: ['Ken Ito'], text: 'asked Ken Ito for the plumber'} as const;
	const wish = recordCapture({did: 'add', drafts: [draft], asked: [...asked, ...asked]});
	const transaction = decided(wish, journal);
	expect(transaction.entries.filter(({before}) => before)).toEqual([
		{before: plumber, after: {...plumber, state: 'asked', asked: today, edited: context().now.instant}},
	]);
	const after = apply(journal, transaction);
	expect(apply(after, invert(transaction, 'x', someInstant)).months[0]?.entries).toEqual(journal.months[0]?.entries);
});
