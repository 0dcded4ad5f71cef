import {expect, test} from 'vitest';
import {complete} from '../../source/capture/complete.ts';
import type {Entry} from '../../source/journal/entry.ts';
import {asDay, instant, newId, surroundings} from './surroundings.ts';

const met = (date: string, person: string, place: string, ...tags: readonly string[]): Entry => ({
	...{
		id: newId(),
		kind: 'meeting',
		how: 'coffee',
		date: asDay(date),
		people: [person],
		text: '',
		place,
		created: instant,
		edited: instant,
	},
	...(tags.length > 0 && {tags}),
});
const {known} = surroundings(undefined, [
	met('2026-11-20', 'Alan Turing', 'Noma', 'work'),
	met('2026-11-10', 'Grace Kelly', 'Café Central', 'work/acme', 'wine'),
	met('2026-10-10', 'Grace Hopper', 'Café Central'),
	met('2026-09-10', 'Ada Lovelace', 'Cafe Ritz', 'home'),
]);
/** What is offered where the bar is, and what the line would be with the first of it. */
const at = (marked: string) => {
	const cursor = marked.indexOf('|');
	const line = marked.replace('|', '');
	const found = complete(line, cursor, known);
	return (
		found && {
			labels: found.candidates.map(({label}) => label),
			line: `${line.slice(0, found.start)}${found.candidates[0]?.insert}${line.slice(found.end)}`,
		}
	);
};

test.each<[string, readonly string[], string]>([
	['coffee @gr|', ['Grace Kelly', 'Grace Hopper'], 'coffee @Grace Kelly'],
	['coffee @"Grace H|', ['Grace Hopper'], 'coffee @Grace Hopper'],
	['coffee with Gr|', ['Grace Kelly', 'Grace Hopper'], 'coffee with Grace Kelly'],
	['coffee with Alan and Ada L|', ['Ada Lovelace'], 'coffee with Alan and Ada Lovelace'],
	['coffee with lov|', ['Ada Lovelace'], 'coffee with Ada Lovelace'],
	['coffee with jur|', ['Jürgen Müller'], 'coffee with Jürgen Müller'],
	['coffee with 美|', ['佐藤 美咲'], 'coffee with 佐藤 美咲'],
	['gave Al|', ['Alan Turing'], 'gave Alan Turing'],
	['met Grace H| at Noma', ['Grace Hopper'], 'met Grace Hopper at Noma'],
	['the Count|', ['Ada Lovelace'], 'Ada Lovelace'],
	['met ada Lovelace|', ['Ada Lovelace'], 'met Ada Lovelace'],
	['coffee @ ca|', ['Café Central', 'Cafe Ritz'], 'coffee @ Café Central'],
	['coffee with Ada @ |', ['Noma', 'Café Central', 'Cafe Ritz'], 'coffee with Ada @ Noma'],
	['coffee #w|', ['work', 'wine', 'work/acme'].map(tag => `#${tag}`), 'coffee #work'],
	['coffee #acme|', ['#work/acme'], 'coffee #work/acme'],
	['coffee with Ada ow|', ['owe', 'owed'], 'coffee with Ada owe: '],
	['ga|', ['gave'], 'gave '],
	['yesterday: ne|', ['need'], 'yesterday: need '],
])('at %s tab offers %j', (marked, labels, line) => expect(at(marked)).toEqual({labels, line}));

test('after with, everyone is offered, who was met last first, at most eight', () => {
	expect(at('coffee with |')?.labels).toEqual([
		'Alan Turing',
		'Grace Kelly',
		'Grace Hopper',
		'Ada Lovelace',
		'Ann Lee',
		'Jürgen Müller',
		'佐藤 美咲',
	]);
	const many = surroundings(Array.from({length: 30}, (_, number) => ({name: `Ada Number${number}`}))).known;
	expect(complete('with A', 6, many)?.candidates).toHaveLength(8);
});

test.each(['', 'coffee|', 'quiet day|', 'coffee with Ada Lovelace|', 'mail ada@exa|', 'coffee #zzz|', 'w|', 'C#|'])(
	'at %s there is nothing to offer',
	marked => {
		expect(at(marked.includes('|') ? marked : `${marked}|`)).toBeUndefined();
	},
);

test.each([
	'Ada Lovelace',
	'María del Carmen López',
	'Jan van der Berg ten Have',
	'佐藤 美咲',
	'نور',
	'Zoe\u0301 Müller',
])('a name that is typed whole, %s, is not offered once more for its last word', name => {
	const {known} = surroundings([{name}, {name: 'Ann Lee'}]);
	for (const line of [name, `met ${name}`, `coffee with ${name}`, `the old ${name}`])
		expect(complete(line, line.length, known), line).toBeUndefined();
});

test.each(['María del Carmen L', 'María del Car', 'van der B'])(
	'a name begun with small words, %s, is completed from its first one',
	typed => {
		const {known} = surroundings([{name: 'María del Carmen López'}, {name: 'van der Berg'}]);
		expect(complete(`met ${typed}`, 4 + typed.length, known)?.start).toBe(4);
	},
);
