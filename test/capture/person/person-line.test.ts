import * as fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {readBirthday} from '../../../source/capture/dates/birthday.ts';
import {loadDates} from '../../../source/capture/dates/library.ts';
import {readEvery} from '../../../source/capture/person/read-every.ts';
import {readPersonLine} from '../../../source/capture/person/read-person-line.ts';
import {toPersonForm, toPersonLine} from '../../../source/capture/person/to-person-line.ts';
import {changedFacts, toldOf} from '../../../source/capture/person/told-of-person.ts';
import {addDays, type Day, type Now} from '../../../source/journal/day.ts';
import type {Person} from '../../../source/journal/person/person.ts';
import {context, person} from '../../journal/example.ts';

const {now} = context();
const dates = await loadDates();
const read = (line: string, name = 'Ada Lovelace') => readPersonLine(line, {name, now, dates});
const told = (line: string) => {
	const result = read(line);
	if (!result.isUnderstood) throw new Error(result.message);
	return Object.fromEntries(result.told);
};

const ada = person('Ada Lovelace', {
	birthday: '--12-10',
	city: 'London',
	work: 'Babbage & Co',
	offers: ['compilers', 'mathematics'],
	aliases: ['the Countess'],
	circles: ['work'],
	every: 21,
	met: 'through Tom',
});

test('what is known of somebody is one line that a person would write', () => {
	expect(toPersonLine(ada)).toBe(
		'Ada Lovelace: birthday 10 December, lives in London, work Babbage & Co, offers compilers, mathematics, ' +
			'alias the Countess, circle work, every 21 days, met through Tom',
	);
	expect(toPersonLine(person('Ben'))).toBe('Ben:');
});

describe('a line of facts is read', () => {
	test.each([
		['lives in Berlin', {city: ['Berlin']}],
		['Ada Lovelace: lives in Berlin', {city: ['Berlin']}],
		['works at Acme and lives in Bern', {work: ['Acme'], city: ['Bern']}],
		['lives in Berlin, Germany', {city: ['Berlin, Germany']}],
		['birthday May 3; born 1980-05-03', {birthday: ['1980-05-03']}],
		['birthday is on 29 February', {birthday: ['--02-29']}],
		['offers law, "taxes, in Bern", every 3 weeks', {offers: ['law', 'taxes, in Bern'], every: ['21']}],
		['is a lawyer', {work: ['lawyer']}],
		['is a piano teacher', {work: ['piano teacher']}],
		['has moved to Bern', {city: ['Bern']}],
		['alias Bear, circle: work', {aliases: ['Bear'], circles: ['work']}],
		[
			'https://ada.example, ada@example.org, +41 31 123 45 67',
			{
				links: ['https://ada.example'],
				emails: ['ada@example.org'],
				phones: ['+41 31 123 45 67'],
			},
		],
		['ambient', {every: ['ambient']}],
		['how we met: at a party', {met: ['at a party']}],
	])('%s', (line, facts) => expect(told(line)).toEqual(facts));
});

test('a line that says nothing of a person says how to write it, and where the fault is', () => {
	const result = read('Ada Lovelace: lives in Bern; bla bla');
	expect(result).toMatchObject({
		isUnderstood: false,
		message: '"bla bla" says nothing about a person that goodturn understands.',
	});
	expect(result.spans.at(-1)).toEqual({start: 29, end: 36, role: 'fault'});
	expect(read('birthday soon')).toMatchObject({message: '"soon" is not a birthday.'});
	expect(read('every blue moon')).toMatchObject({message: '"blue moon" is not a number of days.'});
});

test('a name alone says nothing of what is known', () => {
	expect(read('Ada King')).toMatchObject({name: 'Ada King', isNameOnly: true});
	expect(read('Ada King, lives in Bern')).toMatchObject({name: 'Ada King', isNameOnly: false});
});

test('every day of a year is read as the birthday that is printed', () => {
	for (let day = '2024-01-01' as Day; day < '2025-01-01'; day = addDays(day, 1)) {
		const birthday = `--${day.slice(5)}`;
		expect(told(toPersonLine({...ada, birthday}))).toMatchObject({birthday: [birthday]});
	}
});

test('birthdays and rhythms are read as people write them', () => {
	const so = (text: string) => readBirthday(text, now as Now);
	expect(['May 3', '3 May', '3rd of May', '1815-12-10', '10 December 1815'].map(so)).toEqual([
		'--05-03',
		'--05-03',
		'--05-03',
		'1815-12-10',
		'1815-12-10',
	]);
	expect(['soon', 'may 33', '2027-01-01x', ''].map(so)).toEqual([undefined, undefined, undefined, undefined]);
	const rhythms = ['21', 'every 3 weeks', 'monthly', 'two months', 'every week', 'never', '0', 'often', 'every 3'];
	expect(rhythms.map(readEvery)).toEqual(['21', '21', '30', '60', '7', 'ambient', undefined, undefined, '3']);
});

const text = fc.oneof(
	fc.string({minLength: 1, maxLength: 12}),
	fc.constantFrom('law, "tax"', 'a and lives in b', 'works at', 'is a', 'x\ny', 'C:\\', 'birthday', 'a: b', '佐藤'),
);
const line = text.map(value => value.replaceAll(/\s+/g, ' ').trim()).filter(value => value !== '');
const texts = fc.uniqueArray(line, {minLength: 1, maxLength: 3});
const anyPerson: fc.Arbitrary<Person> = fc
	.record(
		{
			name: line,
			city: line,
			work: line,
			notes: text.map(value => value.trim()).filter(value => value !== ''),
			met: line,
			offers: texts,
			aliases: texts,
			links: texts,
			every: fc.oneof(fc.integer({min: 1, max: 9999}), fc.constant('ambient' as const)),
		},
		{requiredKeys: ['name']},
	)
	.map(({name, ...fields}) => person(name, fields as Partial<Person>));

test('whatever is known of somebody is read out of their line, and out of the form for an editor', () => {
	fc.assert(
		fc.property(anyPerson, one => {
			for (const written of [toPersonLine(one), toPersonForm(one)]) {
				const result = readPersonLine(written, {name: one.name, now});
				expect(result).toMatchObject({isUnderstood: true, name: one.name});
				if (result.isUnderstood) expect(changedFacts(toldOf(one), result.told)).toEqual({});
			}
		}),
		{numRuns: 300},
	);
});

test('any line is read or refused, and never throws', () => {
	fc.assert(
		fc.property(fc.array(text, {maxLength: 6}), parts => void read(parts.join(', '))),
		// Quotes that are not closed.
		{examples: [[['" ', '"< ', 'law, "tax"']]]},
	);
});

test('what the line leaves out is cleared, what it adds is added', () => {
	const result = read(
		'Ada Lovelace: lives in Bern, offers compilers, law, alias the Countess, every 21 days, met through Tom',
	);
	if (!result.isUnderstood) throw new Error(result.message);
	expect(changedFacts(toldOf(ada), result.told)).toEqual({
		birthday: '',
		city: 'Bern',
		work: '',
		offers: ['-mathematics', 'law'],
		circles: ['-work'],
	});
});
