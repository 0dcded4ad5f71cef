import {describe, expect, test} from 'vitest';
import {captureNow} from '../../source/capture/grammar.ts';
import {knownIn} from '../../source/capture/names/known.ts';
import {recordCapture} from '../../source/changes/capture.ts';
import {followedBy} from '../../source/changes/offers-made.ts';
import type {Day} from '../../source/journal/day.ts';
import type {Ask} from '../../source/journal/entry.ts';
import type {Journal} from '../../source/journal/journal.ts';
import {apply, invert} from '../../source/journal/transaction.ts';
import {ask, context, decided, id, journalOf, person, someInstant, today} from '../journal/example.ts';

const people = ['Hana Sato', 'Tom Becker'].map(name => person(name));
const hana = (fields: Partial<Ask> = {}): Ask =>
	ask({id: id(1), people: ['Hana Sato'], text: 'could she read my CV', ...fields});
const plumber = ask({id: id(2), people: ['Tom Becker'], text: 'want to ask Tom for his plumber'});
const lease = ask({id: id(3), people: ['Tom Becker'], text: 'to look at the lease'});
const all = [hana(), plumber, lease];

const readIn = (journal: Journal, line: string) => {
	const around = {now: context().now, known: knownIn(journal)};
	const captured = captureNow(line, around);
	if (!captured?.isUnderstood) throw new Error(`not understood: ${line}`);
	return followedBy(journal, captured, around);
};
const follow = (line: string, asks: readonly Ask[] = all) => readIn(journalOf(asks, people), line);
/** What is taken of a line, and what is offered. */
const said = (line: string, asks?: readonly Ask[]) => {
	const {followedUp, offers} = follow(line, asks);
	return {
		taken: followedUp.map(({as, entry}) => `${as} ${entry.text}`),
		offered: offers.map(offer => ('done' in offer ? offer.says : offer.line)),
	};
};

describe('an answer that names what was asked for is taken', () => {
	test.each([
		["Hana can't do the CV", 'declined could she read my CV'],
		["Hana said she'd read my CV", 'granted could she read my CV'],
		['Hana said no to reading my CV', 'declined could she read my CV'],
		['Tom agreed to look at the lease', 'granted to look at the lease'],
		['coffee with Tom, he said yes to looking at the lease', 'granted to look at the lease'],
		['Tom said yes to the plumber', 'granted want to ask Tom for his plumber'],
	])('%s', (line, taken) => expect(said(line)).toEqual({taken: [taken], offered: []}));

	test('also where it is asked and answered in one line', () => {
		expect(said('asked Hana to read my CV, she said yes').taken).toEqual([
			'asked could she read my CV',
			'granted could she read my CV',
		]);
	});
});

describe('one that names nothing is offered', () => {
	test.each([
		['Hana said yes', 'Hana Sato said yes: could she read my CV'],
		['Hana said no', 'Hana Sato said no: could she read my CV'],
		['Hana turned me down', 'Hana Sato said no: could she read my CV'],
		["heard back from Hana: it's a yes", 'Hana Sato said yes: could she read my CV'],
		['got a no from Hana', 'Hana Sato said no: could she read my CV'],
	])('%s', (line, offered) => expect(said(line)).toEqual({taken: [], offered: [offered]}));

	test('of several it is the only one that is asked already', () => {
		expect(said('Tom said no')).toEqual({taken: [], offered: []});
		const asked = {...plumber, state: 'asked', asked: today} as const;
		expect(said('Tom said no', [asked, lease]).offered).toEqual(['Tom Becker said no: for his plumber']);
		expect(said('Tom said no', [asked, {...lease, state: 'asked', asked: today}]).offered).toEqual([]);
	});

	test('and so is what was answered by several alone, or could be something else that is done with it', () => {
		const both = hana({people: ['Hana Sato', 'Tom Becker']});
		expect(said('Hana said no to reading my CV', [both])).toMatchObject({taken: []});
		expect(said("Hana can't find my CV")).toMatchObject({
			taken: [],
			offered: ['Hana Sato said no: could she read my CV'],
		});
	});
});

describe('one that is in doubt is offered', () => {
	test.each(['Anna says Hana said yes to the CV', 'Hana will look at my CV if I send it today'])('%s', line =>
		expect(said(line)).toMatchObject({taken: [], offered: ['Hana Sato said yes: could she read my CV']}),
	);
	test.each(['Hana said yes to the CV workshop', 'Hana said yes to a CV review'])('as is %s, which is more', line =>
		expect(said(line)).toMatchObject({taken: [], offered: ['Hana Sato said yes: could she read my CV']}),
	);
	test.each(['Hana said yes to the CV!', 'Hana said yes to the CV tomorrow', 'Hana said yes to reading my CV again'])(
		'but not %s',
		line => expect(said(line).taken).toEqual(['granted could she read my CV']),
	);
	test('and of two answers in one line each is that of its own ask', () => {
		expect(said('Tom said yes to the lease and no to the plumber').taken).toEqual([
			'granted to look at the lease',
			'declined want to ask Tom for his plumber',
		]);
		expect(said('Hana said yes to the CV, then no')).toEqual({taken: [], offered: []});
	});
});

describe('what is answered otherwise is left', () => {
	test.each([
		'Hana said yes to the wedding invitation',
		'Hana said no rain tomorrow',
		'Hana said no to the second helping',
		"Hana can't come on Saturday",
		"Hana can't swim",
		'Hana declined the invitation',
		'asked Hana for a designer, she said yes',
		'Anna said yes',
		"Hana said yes to reading Tom's CV",
		"Hana can't find her CV",
	])('%s', line => expect(said(line)).toEqual({taken: [], offered: []}));

	test('what is over is not answered again, nor what was noted later', () => {
		expect(said('Hana said yes', [hana({state: 'declined'})]).offered).toEqual([]);
		expect(said('Hana said yes', [hana({date: '2026-11-23' as Day})]).offered).toEqual([]);
		expect(said('Hana said yes, and then she said no').offered).toEqual([]);
	});

	test('what is private is never offered, and marked where it is named', () => {
		expect(said('Hana said yes', [hana({private: true})])).toEqual({taken: [], offered: []});
		expect(said('Hana said no to the CV', [hana({private: true})]).taken).toEqual(['declined could she read my CV']);
	});
});

describe('what somebody did may be what was asked for', () => {
	test.each([
		['Hana read my CV', 'it is what you asked Hana Sato: could she read my CV'],
		["Tom gave me his plumber's number", 'it is what you asked Tom Becker: for his plumber'],
		['coffee with Tom, he gave me a copy of the lease', 'it is what you asked Tom Becker: to look at the lease'],
	])('%s', (line, offered) => expect(said(line)).toEqual({taken: [], offered: [offered]}));

	test.each(['Hana lent me a drill', 'Tom helped me move the couch', 'Anna read my CV', 'read my CV to Hana'])(
		'%s: not that',
		line => expect(said(line).offered.filter(says => says.startsWith('it is what'))).toEqual([]),
	);

	test('not before it was to be asked, nor once it is answered', () => {
		expect(said('yesterday: Hana read my CV', [hana({date: today})]).offered).toEqual([]);
		expect(said('Hana read my CV', [hana({state: 'granted', answer: {date: today}})]).offered).toEqual([]);
	});
});

test('who is willing is not asked whether they promised it, too, or offer it to all', () => {
	expect(said('Tom is happy to look at the lease').offered).toEqual([]);
	expect(said('Tom is happy to look at the lease', []).offered).toEqual([
		expect.stringMatching(/^owed Tom Becker: Tom is happy to look at the lease/),
	]);
});

describe('what was asked and not noted is offered as asked', () => {
	test.each([
		['asked Hana for a reference', 'ask Hana Sato: for a reference asked:2026-11-22'],
		['I asked Hana for a reference yesterday', '2026-11-21: ask Hana Sato: for a reference asked:2026-11-21'],
		['asked Ines for a reference', 'ask Ines: for a reference asked:2026-11-22'],
		[
			'coffee with Hana, asked her for a reference',
			'2026-11-22: coffee with Hana, asked her for a reference ask Hana Sato: for a reference asked:2026-11-22',
		],
	])('%s', (line, offered) => {
		const {taken, offered: made} = said(line, []);
		expect([taken, made]).toEqual([[], [offered]]);
		const around = {now: context().now, known: knownIn(journalOf([], people))};
		const again = captureNow(made[0] ?? '', around);
		const meant = again?.isUnderstood && again.drafts.find(({kind}) => kind === 'ask');
		expect(meant).toMatchObject({kind: 'ask', state: 'asked', text: 'for a reference'});
	});

	test('beside the one thing that was to be asked, which is not marked for other words', () => {
		expect(said('asked Hana for a designer')).toEqual({
			taken: [],
			offered: ['ask Hana Sato: for a designer asked:2026-11-22', 'you asked Hana Sato: could she read my CV'],
		});
		expect(said('asked Hana to read my CV')).toEqual({taken: ['asked could she read my CV'], offered: []});
	});

	test.each(['asked Hana for a beer', 'asked Hana to lunch', 'asked Hana how she is', 'asked Hana over on Friday'])(
		'nor for an outing or a question: %s',
		line => expect(said(line).taken).toEqual([]),
	);

	test('but where nothing is told of what was asked, the only thing to ask is', () => {
		expect(said('coffee with Hana at Dishoom, then I asked her').taken).toEqual(['asked could she read my CV']);
	});

	test.each(['asked Hana about her trip', 'asked Hana to lunch', 'asked Hana for a designer, she said yes'])(
		'%s: nothing is',
		line => expect(said(line, []).offered).toEqual([]),
	);

	test('a private line offers a private ask', () => {
		expect(said('asked Hana for a doctor #private', []).offered).toEqual([
			'ask Hana Sato: for a doctor #private asked:2026-11-22',
		]);
	});
});

describe('what is taken is written at once, and undone at once', () => {
	const written = (line: string, asks: readonly Ask[] = all) => {
		const journal = journalOf(asks, people);
		const {captured, followedUp} = readIn(journal, line);
		const transaction = decided(recordCapture({did: 'add', drafts: captured.drafts, followedUp}), journal);
		const after = apply(journal, transaction);
		const back = apply(after, invert(transaction, 'x', someInstant));
		expect(back.months[0]?.entries).toEqual(journal.months[0]?.entries);
		return transaction.entries.map(change => change.after);
	};

	test('a promise that comes of it', () => {
		const [met, favour, granted] = written('coffee with Tom, he said yes to looking at the lease');
		expect(favour).toMatchObject({way: 'received', state: 'promised', text: 'look at the lease', meeting: met?.id});
		expect(granted).toMatchObject({
			id: lease.id,
			state: 'granted',
			asked: today,
			answer: {date: today, entry: favour?.id},
		});
	});

	test('or the one that the line tells, and no other', () => {
		const [favour, granted, ...more] = written("Hana said she'd read my CV");
		expect(more).toEqual([]);
		expect(favour).toMatchObject({state: 'promised', text: "Hana said she'd read my CV"});
		expect(granted).toMatchObject({state: 'granted', answer: {entry: favour?.id}});
	});

	test('of a no only that', () => {
		const [note, declined, ...more] = written("Hana can't do the CV", [
			hana({state: 'asked', asked: '2026-11-20' as Day}),
		]);
		expect([note?.kind, more]).toEqual(['note', []]);
		expect(declined).toMatchObject({state: 'declined', asked: '2026-11-20', answer: {date: today}});
	});

	test('what comes of a private ask is private', () => {
		expect(written('Hana said yes to the CV', [hana({private: true})])).toMatchObject([
			{kind: 'note'},
			{kind: 'favour', private: true},
			{kind: 'ask', private: true, state: 'granted'},
		]);
	});
});
