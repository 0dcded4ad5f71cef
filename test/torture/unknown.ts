import {mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import fc from 'fast-check';
import {inParallel, withFolder} from './program.ts';
import {startResident} from './resident.ts';
import type {Outcome, Size} from './row.ts';

const env = {GOODTURN_NOW: '2026-11-22T16:00'};
const known = new Set(
	(
		'id kind date time how way state due people place text tags settled met forwards meeting starred private ' +
		'created edited goodturn entries name aliases circles offers work city zone introducedBy notes birthday every'
	).split(' '),
);
/** Keys that look like numbers come in another order out of every JavaScript object; the values are kept. */
const key = fc
	.string({minLength: 1, maxLength: 12})
	.filter(text => !known.has(text) && !/^\d+$/.test(text) && text.isWellFormed());
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

/** Every way to rewrite the month or the people, and the undoing of it. */
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
	['redo'],
	['reopen', '0b8f'],
	['settle', '0b8f', '--release'],
	['remove', '0b8f'],
	['undo'],
];

type Fields = Readonly<Record<string, unknown>>;

const picked = (value: Fields, keys: Fields): string =>
	JSON.stringify(Object.fromEntries(Object.keys(keys).map(name => [name, value[name]])));

/** One journal with strange fields at every level, on which every command is run; they are looked for after each. */
const carry =
	([atTop, inEntry, inOther, inPerson]: readonly [Fields, Fields, Fields, Fields], index: number) =>
	(): Promise<readonly string[]> =>
		withFolder(async folder => {
			const journal = join(folder, 'journal');
			mkdirSync(journal, {mode: 0o700});
			const [month, people] = [join(journal, '2026-11.json'), join(journal, 'people.json')];
			writeFileSync(
				month,
				JSON.stringify({
					goodturn: 1,
					entries: [
						{...entry, ...inEntry},
						{...other, ...inOther},
					],
					...atTop,
				}),
			);
			writeFileSync(people, JSON.stringify({goodturn: 1, people: [{...person, ...inPerson}], ...atTop}));
			const lost = (): readonly string[] => {
				const after = JSON.parse(readFileSync(month, 'utf8')) as Fields & {entries: readonly Fields[]};
				const known = JSON.parse(readFileSync(people, 'utf8')) as Fields & {people: readonly Fields[]};
				const found = (id: string) => after.entries.find(one => one.id === id) ?? {};
				const kept: readonly (readonly [string, Fields, Fields])[] = [
					['at the top of the month', after, atTop],
					['at the top of the people', known, atTop],
					['in an entry', found(entry.id), inEntry],
					['in an entry of an unknown kind', found(other.id), {...other, ...inOther}],
					['in a person', known.people.find(one => String(one.name).startsWith('Ada')) ?? {}, inPerson],
				];
				return kept.flatMap(([where, now, before]) =>
					picked(now, before) === picked(before, before)
						? []
						: [`case ${index}: not kept ${where}: ${JSON.stringify(before).slice(0, 200)}`],
				);
			};
			const program = startResident(journal, env);
			try {
				for (const args of commands) {
					const ran = await program.run(args);
					if (ran.code !== 0)
						return [`case ${index}: ${args.join(' ')} ended with ${ran.code}: ${ran.err.slice(0, 200)}`];
					// What is removed is looked for when it is back.
					const faults = args[0] === 'remove' ? [] : lost();
					if (faults.length > 0) return faults.map(fault => `${fault} after ${args.join(' ')}`);
				}
				return [];
			} finally {
				await program.end();
			}
		});

export const run = async (size: Size): Promise<Outcome> => {
	const runs = size === 'full' ? 1000 : 6;
	const cases = fc.sample(fc.tuple(strange, strange, strange, strange), {numRuns: runs, seed: 20261122});
	const faults = (await inParallel(cases.map(carry), 2)).flat();
	return {faults, figures: `${runs} journals with unknown fields and kinds, ${commands.length} commands on each`};
};
