import {expect, test} from 'vitest';
import {formAgain, formOf, readForm} from '../../source/commands/writing/entry-form.ts';
import type {Entry} from '../../source/journal/entry.ts';
import {readEntry, toJson} from '../../source/journal/format/read-entry.ts';

const entry = (fields: Readonly<Record<string, unknown>>): Entry => {
	const read = readEntry({
		id: '0b8f5a52-6a0f-4c6e-9d0e-2f1f6f0c9f11',
		kind: 'meeting',
		date: '2026-11-20',
		how: 'coffee',
		people: ['Ada Lovelace'],
		text: 'coffee with Ada Lovelace',
		created: '2026-11-20T16:02:11.480Z',
		edited: '2026-11-20T16:02:11.480Z',
		...fields,
	});
	if (typeof read === 'string') throw new Error(read);
	return read;
};

const entries = [
	entry({}),
	entry({time: '15:00', place: 'Café Central', tags: ['hiring', 'work/acme'], starred: true}),
	entry({
		people: ['佐藤 美咲', 'نور', 'Lovelace, Ada', 'Jose\u0301 "Pepe"'],
		text: '👩🏽‍🚀 first\n\nsecond\n# no comment\n',
	}),
	entry({kind: 'favour', how: undefined, way: 'given', state: 'promised', due: '2026-11-27', text: 'send the paper'}),
	entry({
		kind: 'favour',
		how: undefined,
		way: 'received',
		state: 'settled',
		settled: {date: '2026-11-21', by: 'returned'},
		text: 'read my CV',
	}),
	entry({kind: 'need', how: undefined, state: 'open', text: 'a lawyer in Bern'}),
	entry({kind: 'note', how: undefined, people: [], text: ''}),
	entry({place: 'two\nlines', mood: 'kept as it came', text: 'x'}),
];

test.each(entries)('$kind "$text" as a form, left as it is, is the same entry', one => {
	expect(readForm(one, formOf(one))).toBe(one);
	expect(readForm(one, formOf(one).replaceAll('\n', '\r\n'))).toBe(one);
});

test('what is changed in the form is changed in the entry, and nothing else', () => {
	const one = entry({mood: 'kept as it came', time: '15:00', tags: ['hiring']});
	const form = formOf(one)
		.replace('date: 2026-11-20', 'date: 2026-10-01')
		.replace('time: 15:00', 'time:')
		.replace('people: Ada Lovelace', 'people: Ada Lovelace, 佐藤 美咲, "Lovelace, Ada"')
		.replace('place:', 'place: Café Central')
		.replace('tags: hiring', 'tags: #Work, hiring')
		.replace('starred: no', 'starred: yes')
		.replace('coffee with', 'long coffee with');
	const read = readForm(one, form);
	if (typeof read === 'string') throw new Error(read);
	const {time: _, ...rest} = toJson(one);
	expect(toJson(read)).toEqual({
		...rest,
		date: '2026-10-01',
		people: ['Ada Lovelace', '佐藤 美咲', 'Lovelace, Ada'],
		place: 'Café Central',
		tags: ['hiring', 'work'],
		starred: true,
		text: 'long coffee with Ada Lovelace',
	});
});

test.each([
	{from: 'date: 2026-11-20', to: 'date: 2026-02-30', says: /line 2: date must be a day that exists/},
	{from: 'time:', to: 'time: 25:00', says: /time must be as 15:00/},
	{from: 'how: coffee', to: 'how: tea', says: /how must be one of coffee, lunch/},
	{from: 'tags:', to: 'tags: 12', says: /"12" is not a tag/},
	{from: 'starred: no', to: 'starred: maybe', says: /starred must be yes or no/},
	{from: 'place:', to: 'plaice:', says: /not a field of this entry: "plaice:"\. The fields are date, time/},
])('a form with "$to" is refused, and says where', ({from, to, says}) => {
	expect(readForm(entry({}), formOf(entry({})).replace(from, to))).toMatch(says);
});

test('a form that is opened again carries what was wrong, once', () => {
	const again = formAgain(formAgain(formOf(entry({})), 'line 2: no.'), 'line 3: neither.');
	expect(again.match(/could not be read/g)).toHaveLength(1);
	expect(again).toContain('line 3: neither.');
	expect(readForm(entry({}), again)).toMatchObject({text: 'coffee with Ada Lovelace'});
});
