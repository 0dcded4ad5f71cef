import fc from 'fast-check';
import {expect, test} from 'vitest';
import type {Day} from '../../../source/journal/day.ts';
import {canHold, matches, monthsWithin} from '../../../source/journal/query/match.ts';
import {parseQuery} from '../../../source/journal/query/parse.ts';
import {isQueryFault, type Query} from '../../../source/journal/query/query.ts';
import {context, favour, journalOf, meeting, need, note, person} from '../example.ts';

const now = context().now;
const read = (text: string): Query => {
	const query = parseQuery(text, now);
	if (isQueryFault(query)) throw new Error(query.message);
	return query;
};

const people = journalOf(
	[],
	[
		person('Ada Lovelace', {aliases: ['the Countess']}),
		person('Ann Lee'),
		person('Anna Freud'),
		person('佐藤 美咲'),
		person('نور'),
	],
).people;
const coffee = meeting({
	text: 'coffee with Ada Lovelace: the new role, Straße 5',
	place: 'Café Central',
	tags: ['hiring', 'work/acme'],
	starred: true,
});
const lunch = meeting({
	how: 'lunch',
	people: ['Jürgen Müller'],
	text: 'he is well',
	date: '2026-11-02' as Day,
	state: 'planned',
});
const walk = meeting({how: 'walk', people: ['佐藤 美咲'], text: '美咲と昼食を食べた 👩🏽‍🚀', place: 'the canal'});
const given = favour({way: 'given', state: 'promised', text: 'Mark the exams: re-read, in training'});
const lawyer = need({people: ['نور'], text: 'a lawyer\nin Bern'});
const diary = note({text: 'rain. José called the US office; let us see'});
const all = {coffee, lunch, walk, given, lawyer, diary};
const found = (text: string): string => {
	const query = read(text);
	return Object.entries(all)
		.filter(([, entry]) => matches(query, entry, {people}))
		.map(([name]) => name)
		.join(' ');
};

test.each([
	['', 'coffee lunch walk given lawyer diary'],
	['role', 'coffee'],
	['ROLE', ''],
	['Role', ''],
	['rol new', 'coffee'],
	['jurgen', 'lunch'],
	['jürgen', 'lunch'],
	['JÜRGEN', 'lunch'],
	['JU\u0308RGEN', 'lunch'],
	['jose', 'diary'],
	['JOSE\u0301', 'diary'],
	['strasse', 'coffee'],
	['cafe central', 'coffee'],
	['lunch', 'lunch'],
	['Mark', 'given'],
	['mark', 'given'],
	['US', 'diary'],
	['amp', ''],
	['rain', 'given diary'],
	['-rain', 'coffee lunch walk given lawyer'],
	['not:rain lawyer', 'lawyer'],
	['"new role"', 'coffee'],
	['"role new"', ''],
	['"new rol"', ''],
	['"new rol', 'coffee'],
	['"lawyer in bern"', 'lawyer'],
	['“New role”', ''],
	['-"new role" is:meeting', 'lunch walk'],
	['re-read', 'given'],
	['美咲', 'walk'],
	['昼食', 'walk'],
	['نور', 'lawyer'],
	['نو', 'lawyer'],
	['👩🏽‍🚀', 'walk'],
	['with:ada', 'coffee given'],
	['with:countess', 'coffee given'],
	['with:"the countess"', 'coffee given'],
	['with:ADA', 'coffee given'],
	['with:an', ''],
	['with:adalovelace', 'coffee given'],
	['with:美咲', 'walk'],
	['-with:ada -is:note', 'lunch walk lawyer'],
	['with:jur', 'lunch'],
	['at:café', 'coffee'],
	['at:canal', 'walk'],
	['at:anal', ''],
	['tag:work', 'coffee'],
	['tag:work/acme', 'coffee'],
	['tag:#HIRING', 'coffee'],
	['tag:wor', ''],
	['#hiring', 'coffee'],
	['is:meeting', 'coffee lunch walk'],
	['is:planned', 'lunch'],
	['is:given is:promised', 'given'],
	['is:open', 'given lawyer'],
	['is:open -is:promised', 'lawyer'],
	['@ada', 'coffee given'],
	['-@ada -is:note', 'lunch walk lawyer'],
	['@"Ada Lovelace" tag:work', 'coffee'],
	['is:starred', 'coffee'],
	['is:note', 'diary'],
	['date:2026-11-02', 'lunch'],
	['date:2026-11 with:jürgen', 'lunch'],
	['from:2026-11-03 to:2026-11-21 is:meeting', 'coffee walk'],
	['to:2026-11-19', 'lunch'],
	['-date:2026-11-20', 'lunch'],
])('%s finds: %s', (text, names) => {
	expect(found(text)).toBe(names);
});

test('with: means those called exactly so before those whose name only begins so', () => {
	const withAnn = (name: string, text: string): boolean => matches(read(text), meeting({people: [name]}), {people});
	expect(withAnn('Ann Lee', 'with:ann')).toBe(true);
	expect(withAnn('Anna Freud', 'with:ann')).toBe(false);
	expect(withAnn('Anna Freud', 'with:anna')).toBe(true);
	expect(withAnn('Ann Lee', 'with:an') && withAnn('Anna Freud', 'with:an')).toBe(true);
	expect(withAnn('Annika Berg', 'with:annika')).toBe(true);
});

test.each([
	['role is:opne', 5, 12, /cannot|can be/],
	['with:', 0, 5, /with:/],
	['a tag: b', 2, 6, /tag:/],
	['date:2026-13', 0, 12, /not a date/],
	['from:someday x', 0, 12, /not a date/],
	['date:2026-02-30', 0, 15, /not a date/],
	['lunch not:', 6, 10, /Without/],
	['tags:work', 0, 9, /tags:/],
	['since:2026', 0, 10, /since:/],
])('%s cannot be read, and says where', (text, start, end, message) => {
	const fault = parseQuery(text, now);
	expect(fault).toMatchObject({start, end});
	expect(isQueryFault(fault) && fault.message).toMatch(message);
	expect(isQueryFault(fault) && fault.hint).toMatch(/\S/);
});

test.each(['http://example.org', '3:30', 're: budget', 'C#', '#12', '-', '""', '  ', 'a"b', '"'])(
	'%s is no fault',
	text => {
		expect(isQueryFault(parseQuery(text, now))).toBe(false);
	},
);

test('a date that is not plain is asked of whoever can read it', () => {
	expect(parseQuery('from:"the day before"', now)).toMatchObject({isDate: true});
	expect(
		parseQuery('from:"the day before"', now, (said, at) =>
			said === 'the day before' && at === now ? ('2026-11-19' as Day) : undefined,
		),
	).toMatchObject({
		terms: [{kind: 'dates', from: '2026-11-19'}],
	});
	expect(parseQuery('from:never', now, () => undefined)).not.toHaveProperty('isDate');
});

test('only months that can hold hits need be read', () => {
	expect(monthsWithin(read('from:2025-12-24 date:2026 lunch'))).toEqual({from: '2026-01', to: '2026-12'});
	expect(monthsWithin(read('-date:2026 lunch'))).toEqual({});
	expect(canHold(read('date:lastmonth'), '2026-10' as never)).toBe(true);
	expect(canHold(read('date:lastmonth'), '2026-11' as never)).toBe(false);
});

test('no text makes the parser throw, and every term lies where it was written', () => {
	const bits = fc.constantFrom(
		'with:',
		'is:',
		'-',
		'not:',
		'"',
		'”',
		' ',
		'date:',
		'..',
		'2026',
		'#',
		'نور',
		'👩🏽‍🚀',
		'e\u0301',
		'\ud800',
		'x',
	);
	fc.assert(
		fc.property(
			fc.oneof(
				fc.string({unit: 'binary'}),
				fc.array(bits).map(parts => parts.join('')),
			),
			text => {
				const query = parseQuery(text, now);
				const places = isQueryFault(query) ? [query] : query.terms;
				for (const {start, end} of places) expect(0 <= start && start < end && end <= text.length).toBe(true);
				if (!isQueryFault(query)) matches(query, coffee, {people});
			},
		),
	);
});

test('a query of more than 200 words is refused, at the first that is too many, and one of 200 is read', () => {
	const words = Array.from({length: 200}, (_, at) => `word${at}`).join(' ');
	expect(parseQuery(words, context().now)).toMatchObject({terms: {length: 200}});
	const fault = parseQuery(`${words} more and more`, context().now);
	expect(fault).toMatchObject({
		message: 'A query can have 200 words at most, and this one has 203.',
		start: words.length + 1,
		end: words.length + 5,
	});
});
