import {describe, expect, test} from 'vitest';
import {recordCapture} from '../../source/changes/capture.ts';
import {followedUp} from '../../source/changes/followed-up.ts';
import type {Day} from '../../source/journal/day.ts';
import {apply, invert} from '../../source/journal/transaction.ts';
import {ask, context, decided, favour, id, journalOf, meeting, seen, someInstant, today} from '../journal/example.ts';

const plumber = ask({id: id(1), people: ['Ken Ito'], text: 'for the number of his plumber'});
const lease = ask({id: id(2), people: ['Ken Ito'], text: 'to look over the lease'});
const visa = ask({id: id(3), people: ['Priya Sharma'], text: 'about the visa'});
const journal = journalOf([plumber, lease, visa]);
const told = (text: string, who = 'Ken Ito') => [{people: [who], text, date: today}];
const meant = (...of: Parameters<typeof told>): readonly string[] =>
	followedUp(journal, {asked: told(...of), told: []}, today).map(({entry}) => entry.id);

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
	const asked = told('asked Ken Ito for the plumber');
	expect(followedUp(before, {asked, told: []}, today)).toEqual([]);
});

test('a line that tells it twice marks it once, and undo takes it back', () => {
	const asked = [{entry: plumber, seen: seen(plumber), as: 'asked', date: today}] as const;
	const draft = {kind: 'note', date: today, people: ['Ken Ito'], text: 'asked Ken Ito for the plumber'} as const;
	const wish = recordCapture({did: 'add', drafts: [draft], followedUp: [...asked, ...asked]});
	const transaction = decided(wish, journal);
	expect(transaction.entries.filter(({before}) => before)).toEqual([
		{before: plumber, after: {...plumber, state: 'asked', asked: today, edited: context().now.instant}},
	]);
	const after = apply(journal, transaction);
	expect(apply(after, invert(transaction, 'x', someInstant)).months[0]?.entries).toEqual(journal.months[0]?.entries);
});

describe('how it went is told of the favour that brought to whom was met', () => {
	const intro = favour({
		id: id(4),
		people: ['Ken Ito'],
		about: ['Ben Stone'],
		date: '2026-11-10' as Day,
		text: 'an intro',
	});
	const met = meeting({id: id(5), people: ['Ben Stone'], date: '2026-11-18' as Day});
	const after = (text: string, all = [intro, met]) =>
		followedUp(journalOf(all), {asked: [], told: told(text)}, today).map(({as, entry}) => [as, entry.id]);

	test.each(['told Ken Ito how it went with Ben', 'told Ken Ito about Ben Stone', 'told Ken Ito about the intro'])(
		'%s',
		text => expect(after(text)).toEqual([['told', intro.id]]),
	);

	test('and of no other talk, nor before anybody was met', () => {
		expect(after('told Ken Ito about the garden')).toEqual([]);
		expect(after('told Ken Ito how it went with Ben', [intro])).toEqual([]);
	});

	test('who is told is thanked', () => {
		const done = {entry: intro, seen: seen(intro), as: 'told', date: today} as const;
		const transaction = decided(recordCapture({did: 'add', drafts: [], followedUp: [done]}), journalOf([intro]));
		expect(transaction.entries).toMatchObject([{after: {told: today, thanked: today}}]);
	});
});
