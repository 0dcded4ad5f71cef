import {mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import fc from 'fast-check';
import {run as goodturn, withFolder} from './program.ts';
import type {Outcome, Size} from './row.ts';

const env = {GOODTURN_NOW: '2026-11-22T16:00'};
const known = new Set(
	'id kind date time how way state due people place text tags settled met forwards meeting starred private created edited goodturn entries name aliases circles offers work city zone introducedBy notes birthday every'.split(
		' ',
	),
);
/** Keys that look like numbers come in another order out of every JavaScript object; the values are kept. */
const key = fc.string({minLength: 1, maxLength: 12}).filter(text => !known.has(text) && !/^\d+$/.test(text) && text.isWellFormed());
const strange = fc.dictionary(
	key,
	fc.jsonValue({maxDepth: 3}).filter(value => !JSON.stringify(value).includes('-0')),
	{maxKeys: 4, noNullPrototype: true},
);

const entry = {
	id: '0b8f5a52-6a0f-4c6e-9d0e-2f1f6f0c9f11',
	kind: 'favour',
	date: '2026-11-02',
	way: 'received',
	state: 'open',
	people: ['Ada Lovelace'],
	text: 'read my CV',
	created: '2026-11-02T10:00:00.000Z',
	edited: '2026-11-02T10:00:00.000Z',
};
const other = {...entry, id: '1c8f5a52-6a0f-4c6e-9d0e-2f1f6f0c9f11', kind: 'dream', people: [], text: 'a dream'};
const person = {name: 'Ada Lovelace', created: '2026-11-02T10:00:00.000Z', edited: '2026-11-02T10:00:00.000Z'};

/** Every command that rewrites the month or the people. */
const commands: readonly (readonly string[])[] = [
	['add', 'coffee with Alan Turing'],
	['settle', '0b8f'],
	['reopen', '0b8f'],
	['edit', '0b8f', '2026-11-02: got Ada Lovelace: read my CV twice'],
	['person', 'Ada Lovelace', '--city', 'London'],
	['person', 'Ada Lovelace', '--rename', 'Ada King'],
	['undo'],
	['forward', '0b8f', 'Ben', 'read his CV'],
	['undo'],
];

const picked = (value: Readonly<Record<string, unknown>>, keys: Readonly<Record<string, unknown>>): string =>
	JSON.stringify(Object.fromEntries(Object.keys(keys).map(name => [name, value[name]])));

export const run = async (size: Size): Promise<Outcome> => {
	const runs = size === 'full' ? 1000 : 6;
	const faults: string[] = [];
	const cases = fc.sample(fc.tuple(strange, strange, strange, strange), {numRuns: runs, seed: 20261122});
	for (const [index, [atTop, inEntry, inOther, inPerson]] of cases.entries()) {
		await withFolder(async folder => {
			const journal = join(folder, 'journal');
			mkdirSync(journal, {mode: 0o700});
			writeFileSync(
				join(journal, '2026-11.json'),
				JSON.stringify({
					goodturn: 1,
					entries: [
						{...entry, ...inEntry},
						{...other, ...inOther},
					],
					...atTop,
				}),
			);
			writeFileSync(join(journal, 'people.json'), JSON.stringify({goodturn: 1, people: [{...person, ...inPerson}], ...atTop}));
			const command = commands.slice(0, 1 + (index % commands.length));
			for (const args of size === 'full' ? command.slice(-3) : command) {
				const ran = await goodturn(journal, args, {env});
				if (ran.code !== 0) faults.push(`case ${index}: ${args.join(' ')} ended with ${ran.code}: ${ran.err.slice(0, 200)}`);
			}
			const month = JSON.parse(readFileSync(join(journal, '2026-11.json'), 'utf8')) as Record<string, unknown> & {entries: Record<string, unknown>[]};
			const people = JSON.parse(readFileSync(join(journal, 'people.json'), 'utf8')) as Record<string, unknown> & {people: Record<string, unknown>[]};
			const found = (id: string) => month.entries.find(one => one.id === id) ?? {};
			const kept: readonly (readonly [string, Readonly<Record<string, unknown>>, Readonly<Record<string, unknown>>])[] = [
				['at the top of the month', month, atTop],
				['at the top of the people', people, atTop],
				['in an entry', found(entry.id), inEntry],
				['in an entry of an unknown kind', found(other.id), {...other, ...inOther}],
				['in a person', people.people.find(one => String(one.name).startsWith('Ada')) ?? {}, inPerson],
			];
			for (const [where, after, before] of kept)
				if (picked(after, before) !== picked(before, before)) faults.push(`case ${index}: not kept ${where}: ${JSON.stringify(before).slice(0, 200)}`);
		});
	}
	return {faults, figures: `${runs} journals with unknown fields and kinds`};
};
