import {describe, expect, test} from 'vitest';
import {captureNow} from '../../source/capture/grammar.ts';
import {knownIn} from '../../source/capture/names/known.ts';
import {followedBy} from '../../source/changes/offers-made.ts';
import type {Day} from '../../source/journal/day.ts';
import type {Favour} from '../../source/journal/entry.ts';
import {context, favour, id, journalOf, person} from '../journal/example.ts';

const people = ['Priya Sharma', 'Tom Becker'].map(name => person(name));
const keys = favour({
	id: id(1),
	way: 'received',
	people: ['Priya Sharma'],
	date: '2026-11-10' as Day,
	text: 'lent me the keys to the cabin',
});
/** What is written of a line where these favours are noted, and what is offered. */
const said = (line: string, noted: readonly Favour[] = [keys]) => {
	const journal = journalOf(noted, people);
	const around = {now: context().now, known: knownIn(journal)};
	const read = captureNow(line, around);
	if (!read?.isUnderstood) throw new Error(`not understood: ${line}`);
	const {captured, offers} = followedBy(journal, read, around);
	return {
		written: captured.drafts.map(({kind, text}) => `${kind} ${text}`),
		offered: offers.map(offer => ('done' in offer ? offer.says : offer.line)),
	};
};

describe('who is to be thanked for what is noted has done no second favour', () => {
	test.each([
		'must thank Priya for the keys',
		'need to thank Priya for lending me the keys',
		'should thank Priya for the cabin',
		"don't forget to thank Priya for the keys",
	])('%s: not even by an offer', line => expect(said(line)).toEqual({written: [`note ${line}`], offered: []}));

	test.each(['thank Priya for the keys', 'thanks to Priya for the keys', 'todo: thank Priya for the keys'])(
		'%s: only by an offer, after that she was thanked',
		line =>
			expect(said(line)).toEqual({
				written: [`note ${line}`],
				offered: ['you thanked Priya Sharma: lent me the keys to the cabin', `got Priya Sharma: ${line}`],
			}),
	);

	test('whatever came of it', () => {
		const settled = {...keys, state: 'settled', settled: {date: '2026-11-12' as Day, by: 'returned'}} as const;
		expect(said('must thank Priya for the keys', [settled]).offered).toEqual([]);
	});

	test('what else the line tells stays', () => {
		expect(said('coffee with Tom. Thanks to Priya for the keys!')).toMatchObject({
			written: ['meeting coffee with Tom. Thanks to Priya for the keys!'],
		});
		expect(said('Tom lent me his drill. Thanks to Priya for the keys').written).toEqual([
			'favour Tom lent me his drill. Thanks to Priya for the keys',
		]);
	});
});

describe('where nothing of it is noted, thanks tell of a favour as before', () => {
	const offered = ['got Priya Sharma: must thank Priya for the keys'];
	test.each<[string, readonly Favour[]]>([
		['nothing', []],
		['another favour', [{...keys, text: 'a lift'}]],
		["somebody else's", [{...keys, people: ['Tom Becker']}]],
		['one that is thanked for', [{...keys, thanked: '2026-11-11' as Day}]],
		['one that was given', [{...keys, way: 'given'}]],
		['a promise', [{...keys, state: 'promised'}]],
		['one of long ago', [{...keys, date: '2024-11-10' as Day}]],
	])('%s', (_, noted) => {
		expect(said('must thank Priya for the keys', noted).offered).toEqual(offered);
		expect(said('thanks to Priya for the keys', noted)).toEqual({
			written: ['favour thanks to Priya for the keys'],
			offered: [],
		});
	});
});

test('what is private is not told twice, and not offered', () => {
	expect(said('thanks to Priya for the keys', [{...keys, private: true}])).toEqual({
		written: ['note thanks to Priya for the keys'],
		offered: ['got Priya Sharma: thanks to Priya for the keys'],
	});
});
