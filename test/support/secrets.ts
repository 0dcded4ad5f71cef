import {mkdirSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import type {MonthName} from '../../source/journal/day.ts';
import {emptyJournal, type Journal} from '../../source/journal/journal.ts';
import {parseMonth} from '../../source/journal/month.ts';
import {parsePeople} from '../../source/journal/person/person.ts';

/**
 * What is in every field of every private entry, and of everything known of the person whom these alone name; and
 * nowhere else.
 */
export const secret = 'Verborgen';

/** Somebody whom only private entries name. */
export const hidden = `${secret} Person`;

const written = {created: '2026-11-02T10:00:00.000Z', edited: '2026-11-02T10:00:00.000Z'};

/** Two entries a number, one private and one not, whose ids differ in the last of eight letters. */
const idOf = (number: number, isPrivate: boolean): string =>
	`abc${String(number).padStart(4, '0')}${isPrivate ? 'f' : '0'}-6a0f-4c6e-9d0e-2f1f6f0c9f11`;

/**
 * What makes an entry one of its kind, and its links, for one that is private or not: to the private or open one of a
 * number.
 */
type Kind = (to: (number: number) => string) => Readonly<Record<string, unknown>>;

const settled = {state: 'settled', date: '2026-11-12'};
const kinds: readonly Kind[] = [
	() => ({kind: 'meeting', how: 'coffee'}),
	() => ({kind: 'meeting', how: 'lunch', state: 'planned'}),
	to => ({kind: 'favour', way: 'given', state: 'open', meeting: to(0)}),
	to => ({kind: 'favour', way: 'received', state: 'open', meeting: to(0)}),
	to => ({kind: 'favour', way: 'given', state: 'promised', due: '2026-11-20', meeting: to(1)}),
	to => ({
		kind: 'favour',
		way: 'received',
		state: 'settled',
		settled: {date: settled.date, by: 'forwarded', entry: to(6)},
	}),
	to => ({
		kind: 'favour',
		way: 'given',
		state: 'settled',
		settled: {date: settled.date, by: 'freely'},
		forwards: to(5),
	}),
	to => ({
		kind: 'favour',
		way: 'given',
		state: 'settled',
		settled: {date: settled.date, by: 'freely'},
		forwards: to(6),
	}),
	to => ({
		kind: 'favour',
		way: 'received',
		state: 'settled',
		settled: {date: settled.date, by: 'returned', entry: to(9)},
	}),
	to => ({kind: 'favour', way: 'given', state: 'settled', settled: {date: settled.date, by: 'returned', entry: to(8)}}),
	to => ({kind: 'need', state: 'open', meeting: to(0)}),
	to => ({kind: 'need', state: 'met', met: {date: settled.date, entry: to(2)}}),
	() => ({kind: 'need', state: 'dropped'}),
	() => ({kind: 'note'}),
	() => ({kind: 'letter'}),
	() => ({kind: 'ask', state: 'open'}),
	() => ({kind: 'ask', state: 'asked', asked: '2026-11-17'}),
	to => ({kind: 'ask', state: 'granted', answer: {date: settled.date, entry: to(3)}}),
];

const open = (number: number, kind: Kind): unknown => ({
	id: idOf(number, false),
	date: `2026-11-${String(number + 1).padStart(2, '0')}`,
	people: ['Ada Lovelace'],
	place: 'Café Central',
	text: `plain text ${number}`,
	tags: ['work'],
	...kind(to => idOf(to, true)),
	...written,
});

const closed = (number: number, kind: Kind): unknown => ({
	id: idOf(number, true),
	date: `2026-11-${String(number + 1).padStart(2, '0')}`,
	people: [hidden, 'Ada Lovelace'],
	place: `${secret} Café`,
	text: `${secret} words ${number}\nsecond ${secret} line`,
	tags: [secret.toLowerCase()],
	...kind(to => idOf(to, false)),
	private: true,
	[`unknown${secret}`]: secret,
	...written,
});

const people = [
	{name: 'Ada Lovelace', introducedBy: hidden, city: 'London', ...written},
	{name: 'Grace Hopper', offers: ['plain text'], ...written},
	{
		name: hidden,
		aliases: [`${secret} alias`],
		circles: [secret],
		offers: [`plain text, ${secret}`],
		work: secret,
		city: secret,
		met: secret,
		introducedBy: secret,
		notes: secret,
		birthday: '--11-24',
		...written,
	},
];

const files: Readonly<Record<string, unknown>> = {
	'2026-11.json': {goodturn: 1, entries: kinds.flatMap((kind, number) => [open(number, kind), closed(number, kind)])},
	'people.json': {goodturn: 1, people},
};

/**
 * Ids of all entries: of each kind one that is open and linked to private ones, and one that is private and linked to
 * open ones.
 */
export const openIds: readonly string[] = kinds.map((_, number) => idOf(number, false));
export const privateIds: readonly string[] = kinds.map((_, number) => idOf(number, true));

/** Writes the journal of secrets into a new folder. */
export const writeSecrets = (folder: string): void => {
	mkdirSync(folder, {recursive: true, mode: 0o700});
	for (const [name, content] of Object.entries(files))
		writeFileSync(join(folder, name), `${JSON.stringify(content, null, 2)}\n`);
};

let inMemory: Journal | undefined;

/** The same journal in memory, read once. */
export const journalOfSecrets = (): Journal => {
	inMemory ??= readSecrets();
	return inMemory;
};

const readSecrets = (): Journal => {
	const month = parseMonth('2026-11' as MonthName, JSON.stringify(files['2026-11.json']));
	const known = parsePeople(JSON.stringify(files['people.json']));
	if (!('file' in month) || !('file' in known)) throw new Error('The journal of secrets cannot be read.');
	return {...emptyJournal, months: [month], people: known};
};

/**
 * The secret where a text has it, in any case; undefined where it does not. With what is around it, for whoever reads
 * of it.
 */
export const secretIn = (text: string): string | undefined => {
	const at = text.toLowerCase().indexOf(secret.toLowerCase());
	return at < 0 ? undefined : text.slice(Math.max(0, at - 60), at + 60);
};
