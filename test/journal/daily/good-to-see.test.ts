import {describe, expect, test} from 'vitest';
import type {Day} from '../../../source/journal/day.ts';
import type {Entry, Meeting} from '../../../source/journal/entry.ts';
import type {Person} from '../../../source/journal/person/person.ts';
import {favour, id, need, person} from '../example.ts';
import {after, before, met, plan, says} from './a-day.ts';

describe('good to see', () => {
	const see = (entries: readonly Entry[], people: readonly Person[] = []): readonly string[] =>
		says(entries, people).flatMap(text =>
			text.startsWith('Good to see: ') ? [text.slice('Good to see: '.length)] : [],
		);
	const regular = met('Regula', 105, 84, 63);

	test('is whom you have not met for one and a half times as long as usual, with the reason', () => {
		expect(see(regular)).toEqual(['Regula: about every 3 weeks, last 9 weeks ago']);
		expect(see(met('Regula', 73, 52, 31))).toEqual([]);
		expect(see(met('Regula', 74, 53, 32))).toEqual(['Regula: about every 3 weeks, last 4 weeks ago']);
	});
	test('is somebody met at least three times, or whom you would like to meet every so many days', () => {
		expect(see(met('Regula', 300, 100))).toEqual([]);
		expect(see(met('Regula', 100), [person('Regula', {every: 30})])).toEqual([
			'Regula: about once a month, last 3 months ago',
		]);
		expect(see([], [person('Regula', {every: 30})])).toEqual([]);
	});
	test.each<[string, readonly Entry[], Partial<Person>]>([
		['with whom something is planned', [plan({id: id(7), date: after(20), people: ['Regula']})], {}],
		['who was put off', [], {snoozed: after(1)}],
		['who is ambient', [], {every: 'ambient'}],
	])('is nobody %s', (_, entries, fields) =>
		expect(see([...regular, ...entries], [person('Regula', fields)])).toEqual([]),
	);

	test('says a need that somebody could help with, a birthday, a favour not returned, and a trip', () => {
		const people = [
			person('Regula', {birthday: '--12-05', city: 'Bern'}),
			person('Ben Stone', {offers: ['contracts in German']}),
		];
		const entries = [
			...regular,
			need({id: id(1), people: ['Regula'], text: 'someone to read a contract', date: before(70)}),
			favour({id: id(2), people: ['Regula'], text: 'put me up', date: before(90)}),
			plan({id: id(3), how: 'trip', people: [], place: 'Bern', text: 'trip', date: after(6)}),
		];
		expect(see(entries, people)).toEqual([
			'Regula: about every 3 weeks, last 9 weeks ago; needs someone to read a contract, and Ben offers ' +
				'contracts in German; birthday in 10 days; did you a favour: put me up; you will be in Bern',
		]);
	});
	test('is three at most: what speaks most first, then by name, and no words of blame', () => {
		const entries = [
			...met('Abe', 40, 30, 20),
			...met('Bea', 400, 390, 380),
			...met('Cid', 400, 390, 380),
			...met('Dora', 140, 120, 100),
		];
		expect(see(entries).map(text => text.split(':')[0])).toEqual(['Bea', 'Cid', 'Dora']);
		expect(see(entries).join(' ')).not.toMatch(/neglect|overdue|lost touch|late/i);
	});
});

test('a trip says from a week before who lives there and when you met last', () => {
	const people = [
		person('Ada', {city: 'Zürich', zone: 'Europe/Zurich'}),
		person('Ben', {city: 'Zurich'}),
		person('Cy', {city: 'Bern'}),
		person('Di', {city: 'Zürich', every: 'ambient'}),
	];
	const trip = (date: Day): Meeting => plan({id: id(1), how: 'trip', people: [], place: 'Zürich', text: 'trip', date});
	expect(says([trip(after(7)), ...met('Ben', 100)], people)).toEqual([
		'Zürich, in 7 days: Ben: last 3 months ago, over coffee',
		'Zürich, in 7 days: Ada: not met yet, 11:00 there',
	]);
	expect(says([trip(after(8))], people)).toEqual([]);
});
