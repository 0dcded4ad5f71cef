import {mkdirSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import type {MonthName} from '../../source/journal/day.ts';
import {emptyJournal, type Journal} from '../../source/journal/journal.ts';
import {parseMonth} from '../../source/journal/month.ts';
import {parsePeople} from '../../source/journal/person/person.ts';

const repeated =
	(piece: string) =>
	(units: number): string =>
		piece.repeat(Math.ceil(units / piece.length));
const after =
	(start: string, piece: string, end = '') =>
	(units: number): string =>
		start + repeated(piece)(units) + end;

/** Texts of so many units, each of which has cost somebody the square of its length, or the stack. */
export const growing: Readonly<Record<string, (units: number) => string>> = {
	words: repeated('lorem ipsum dolor '),
	'one word': repeated('x'),
	emoji: repeated('👩🏽‍🚀'),
	Thai: repeated('ภาษาไทยที่ยาวมาก'),
	accents: after('e', '\u0301\u0327'),
	escapes: repeated('"\u001b\\'),
	spaces: after('a', ' ', 'b'),
	'line ends': after('a', '\n', 'b'),
	'short lines': repeated('ab\n'),
	tags: repeated('#ab '),
	names: repeated('with Ada, '),
	markers: repeated('gave: x '),
	quotes: repeated('@"ab" '),
};

/** All of them, one after the other. */
export const mixed = (units: number): string =>
	Object.values(growing)
		.map(grow => grow(units / Object.keys(growing).length))
		.join(' ');

const written = {created: '2026-11-02T10:00:00.000Z', edited: '2026-11-02T10:00:00.000Z'};
const idOf = (number: number): string => `abcd000${number}-6a0f-4c6e-9d0e-2f1f6f0c9f11`;

const monthOf = (text: string): unknown => {
	const base = {date: '2026-11-02', people: ['Ada Lovelace'], text, ...written};
	const entries = [
		{id: idOf(1), kind: 'meeting', how: 'coffee', ...base, text: `coffee with Ada Lovelace: ${text}`},
		{id: idOf(2), kind: 'favour', way: 'received', state: 'open', meeting: idOf(1), ...base},
		{id: idOf(3), kind: 'need', state: 'open', ...base},
		{
			id: idOf(4),
			kind: 'note',
			...base,
			text: 'plain',
			place: text.slice(0, text.length / 4),
			tags: [text.slice(0, text.length / 4)],
		},
		{id: idOf(5), kind: 'note', ...base, people: [`Grace ${text.slice(0, text.length / 4)}`], text: 'plain'},
	];
	return {goodturn: 1, entries};
};

const people = (text: string): unknown => ({
	goodturn: 1,
	people: [
		{name: 'Ada Lovelace', aliases: [text.slice(0, text.length / 4)], offers: [text], notes: text, ...written},
		{name: `Grace ${text.slice(0, text.length / 4)}`, ...written},
	],
});

/** Ids of the entries: a meeting, what came of it, a need, and notes with the text in place, tag and name. */
export const growingIds: readonly string[] = [1, 2, 3, 4, 5].map(number => idOf(number).slice(0, 8));

/** Writes a journal with the text in every field of a new folder. */
export const writeGrowing = (folder: string, text: string): void => {
	mkdirSync(folder, {mode: 0o700});
	writeFileSync(join(folder, '2026-11.json'), `${JSON.stringify(monthOf(text), null, 2)}\n`);
	writeFileSync(join(folder, 'people.json'), `${JSON.stringify(people(text), null, 2)}\n`);
};

/** The same in memory. */
export const journalOfGrowing = (text: string): Journal => {
	const month = parseMonth('2026-11' as MonthName, JSON.stringify(monthOf(text)));
	const known = parsePeople(JSON.stringify(people(text)));
	if (!('file' in month) || !('file' in known)) throw new Error('The journal cannot be read.');
	return {...emptyJournal, months: [month], people: known};
};
