import {describe, expect, test} from 'vitest';
import {remove} from '../../../source/changes/remove.ts';
import type {Favour, Need} from '../../../source/journal/entry.ts';
import {introductions} from '../../../source/journal/help/introductions.ts';
import {findEntry} from '../../../source/journal/journal.ts';
import {leftBehind, linksOf} from '../../../source/journal/ledger/links.ts';
import {openNeeds} from '../../../source/journal/ledger/needs.ts';
import {apply} from '../../../source/journal/transaction.ts';
import {decided, favour, id, journalOf, meeting, need, note, person, seen, today} from '../example.ts';

test('open needs come oldest first, and no others', () => {
	const needs = [
		need({id: id(3)}),
		need({id: id(1), date: '2024-01-01' as never}),
		need({id: id(2), state: 'met'}),
		need({id: id(4), state: 'dropped'}),
	];
	expect(openNeeds(journalOf(needs)).map(entry => entry.id)).toEqual([id(1), id(3)]);
});

describe('whom to introduce', () => {
	const lawyer: Need = need({
		id: id(1),
		people: ['Alan Turing'],
		text: 'could use a lawyer in Bern for a visa, someone good',
	});
	const journal = journalOf(
		[
			lawyer,
			meeting({id: id(2), people: ['Grace Hopper'], text: 'her brother the Lawyer, who sorted out a Visa'}),
			meeting({id: id(3), people: ['Marie Curie'], text: 'the lawyers again', tags: ['visa']}),
			meeting({id: id(4), people: ['Ken Thompson'], text: 'a good walk, someone sang; a lawyer in Bern was with them'}),
			meeting({id: id(5), people: ['Alan Turing'], text: 'his lawyer in Bern'}),
			need({id: id(6), people: ['Tim Cerf'], text: 'a lawyer in Bern'}),
			note({id: id(7), text: 'lawyer Bern'}),
		],
		[person('Ada Lovelace', {offers: ['law', 'mathematics']}), person('Jürgen Müller', {work: 'a law firm'})],
	);

	test('is who offers it, then whose work it is, then who spoke of it; with the reasons', () => {
		expect(introductions(journal, lawyer)).toEqual([
			{name: 'Ada Lovelace', why: ['offers: law']},
			{name: 'Jürgen Müller', why: ['works: a law firm']},
			{name: 'Marie Curie', why: ['tags: visa', 'wrote about: lawyer']},
		]);
	});
	test('is never who needs it, nor who needs the same, nor anyone for a word that every need has', () => {
		const {people} = journal;
		const rest = journalOf(
			journal.months.flatMap(month => month.entries),
			people.people.filter(({offers, work}) => !offers && !work),
		);
		expect(introductions(rest, lawyer).map(({name}) => name)).toEqual(['Marie Curie', 'Grace Hopper']);
		expect(introductions(rest, need({people: [], text: 'someone good who could help with it'}))).toEqual([]);
	});
	test('is found in what somebody offers, however long it is', () => {
		const long = journalOf([], [person('Ada Lovelace', {offers: [`${'a walk '.repeat(100_000)}, law`]})]);
		expect(introductions(long, lawyer).map(({name}) => name)).toEqual(['Ada Lovelace']);
	});
	test('is found without regard to case and accents, in any script', () => {
		const piano = journalOf(
			[],
			[person('佐藤 美咲', {offers: ['ピアノ']}), person('Zoë', {offers: ['Klavierstunden', 'CAFÉS']})],
		);
		expect(introductions(piano, need({text: 'ピアノの先生'})).map(({name}) => name)).toEqual(['佐藤 美咲']);
		expect(introductions(piano, need({text: 'a cafe\u0301 for the party'})).map(({name}) => name)).toEqual(['Zoë']);
	});
});

describe('links', () => {
	const coffee = meeting({id: id(1)});
	const cv = favour({
		id: id(2),
		meeting: id(1),
		state: 'settled',
		settled: {date: today, by: 'forwarded', entry: id(3)},
	});
	const passed: Favour = favour({id: id(3), way: 'given', forwards: id(2)});
	const lawyer = need({id: id(4), meeting: id(1), state: 'met', met: {date: today, entry: id(5)}});
	const intro = favour({id: id(5), way: 'given', date: '2026-12-01' as never});
	const journal = journalOf([coffee, cv, passed, lawyer, intro]);

	test.each([
		[
			'a meeting to what came up',
			coffee,
			[
				['came up', id(2)],
				['came up', id(4)],
			],
		],
		[
			'a favour to its meeting and how it was passed on',
			cv,
			[
				['came up at', id(1)],
				['passed on as', id(3)],
			],
		],
		['one passed on to what it passes on', passed, [['passes on', id(2)]]],
		[
			'a need to its meeting and what met it',
			lawyer,
			[
				['came up at', id(1)],
				['met by', id(5)],
			],
		],
		['a favour to the need that it met', intro, [['meets', id(4)]]],
	])('lead from %s', (_, entry, expected) => {
		expect(
			linksOf(journal, entry).map(({relation, id: other, entry: there}) => [relation, there ? other : 'gone']),
		).toEqual(expected);
	});

	test('to what was removed are kept, and lead nowhere', () => {
		expect(leftBehind(journal, [coffee, intro]).map(entry => entry.id)).toEqual([id(2), id(4)]);
		const after = apply(journal, decided(remove({entries: [coffee, intro, coffee].map(seen)}), journal));
		const left = findEntry(after, lawyer.id)?.entry;
		expect(left).toEqual(lawyer);
		expect(linksOf(after, lawyer)).toEqual([
			{relation: 'came up at', id: id(1)},
			{relation: 'met by', id: id(5)},
		]);
	});
});
