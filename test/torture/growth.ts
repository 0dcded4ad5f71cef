import {existsSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {commandNames} from '../../source/commands/registry.ts';
import {openMemoryStore} from '../../source/store/memory-store.ts';
import {now} from '../tui/example.ts';
import {keysOfAll, newId, openInMemory, placesOfAll} from '../tui/in-memory.ts';
import {growing, growingIds, journalOfGrowing, mixed, writeGrowing} from './growing-texts.ts';
import {run as goodturn, inParallel, withFolder} from './program.ts';
import type {Outcome, Size} from './row.ts';

/** Milliseconds of the processor below which nothing is told apart from what it costs to start. */
const noise = 50;

/** How many times what is linear something may cost: collecting garbage, and a machine that others use too. */
const margin = 3;

/** Milliseconds of the processor that one thing took with a text of so many units. */
type Cost = {readonly units: number; readonly spent: number};

/** What grows faster than the text: of ten times the text it takes more than thirty times as long. */
const notLinear = (what: string, costs: readonly Cost[]): readonly string[] =>
	costs.slice(1).flatMap(({units, spent}, at) => {
		const before = costs[at] as Cost;
		const most = margin * (units / before.units) * Math.max(before.spent, noise);
		return spent > most
			? [`${what}: ${Math.round(before.spent)} ms with ${before.units} units, ${Math.round(spent)} ms with ${units}`]
			: [];
	});

/** Words that a command is called with beside a journal of long texts; `-` takes the long text itself. */
const callsOf = (name: string): readonly (readonly string[])[] => {
	const [meeting = '', favour = '', need = '', note = ''] = growingIds;
	const own: Readonly<Record<string, readonly (readonly string[])[]>> = {
		add: [['-']],
		edit: [
			[meeting, '-'],
			[note, 'a walk'],
		],
		gave: [['Ada', 'a lift']],
		got: [['Ada', 'a lift']],
		owe: [['Ada', 'a lift']],
		owed: [['Ada', 'a lift']],
		forward: [[favour, 'Ben', 'a lift']],
		find: [['plain'], ['lorem', 'x']],
		list: [[], ['lorem'], ['-lorem'], ['at:lorem'], ['--json']],
		show: growingIds.map(id => [id]),
		person: [['Ada'], ['Ada', '--city', 'Bern'], ['Ada', '--rename', 'Ada Byron']],
		people: [[], ['Ada'], ['zz']],
	};
	return own[name] ?? [[], [favour], [need], ['Ada']];
};

type Tried = {readonly faults: readonly string[]; readonly count: number};

const textOf = (kind: string, units: number): string => (growing[kind] ?? mixed)(units);

/**
 * The processor's time of a command with each size of the text, and what it says where it fails by a fault of its own.
 */
const inShell = async (folder: string, {kind, sizes, isCommand}: Trial): Promise<Tried> => {
	const plant = join(folder, 'plant.mjs');
	writeFileSync(
		plant,
		"import {writeFileSync} from 'node:fs';\nprocess.on('exit', () => writeFileSync(process.env.SPENT, " +
			'String(process.cpuUsage().user / 1000)));\n',
	);
	const calls = commandNames.filter(isCommand).flatMap(name => callsOf(name).map(words => [name, ...words]));
	const costs = new Map(calls.map(call => [call, [] as Cost[]]));
	const faults: string[] = [];
	for (const units of sizes) {
		const text = textOf(kind, units);
		await inParallel(
			calls.map((call, at) => async () => {
				const journal = join(folder, `journal-${at}`);
				const spent = join(folder, `spent-${at}`);
				writeGrowing(journal, text);
				const env = {GOODTURN_NOW: '2026-11-22T16:00', EDITOR: 'true', NODE_OPTIONS: `--import ${plant}`, SPENT: spent};
				const {code, signal, err} = await goodturn(journal, call, {env, input: text});
				if (signal !== null || /Something went wrong|bug in goodturn|RangeError/.test(err))
					faults.push(`${call.join(' ')} with ${units} units of ${kind}: ${signal ?? code} ${err.slice(0, 200)}`);
				else if (existsSync(spent)) costs.get(call)?.push({units, spent: Number(readFileSync(spent, 'utf8'))});
				rmSync(journal, {recursive: true, force: true});
				rmSync(spent, {force: true});
			}),
			2,
		);
	}
	return {
		faults: [
			...faults,
			...calls.flatMap(call => notLinear(`goodturn ${call.join(' ')}, ${kind}`, costs.get(call) ?? [])),
		],
		count: calls.length * sizes.length,
	};
};

/** The processor's time of each key in each place, drawn and spoken, on screens in memory. */
const byKeys = async ({kind, sizes, places, keys = keysOfAll}: Trial): Promise<Tried> => {
	const costs = new Map<string, Cost[]>();
	const faults: string[] = [];
	for (const units of sizes) {
		const journal = journalOfGrowing(textOf(kind, units));
		for (const place of places) {
			for (const key of keys) {
				const what = `${key} after ${place.join(' ')}`;
				const {loop, press} = openInMemory(openMemoryStore({journal, now: () => now, newId}), {columns: 120, rows: 40});
				try {
					await press(...place);
					const before = process.cpuUsage();
					await press(...key.split(' '));
					const spent = process.cpuUsage(before).user / 1000;
					costs.set(what, [...(costs.get(what) ?? []), {units, spent}]);
				} catch (error) {
					faults.push(`the key ${what} with ${units} units of ${kind}: ${String(error)}`);
				}
				loop.stop();
			}
		}
	}
	return {
		faults: [...faults, ...[...costs].flatMap(([what, all]) => notLinear(`the key ${what}, ${kind}`, all))],
		count: costs.size * sizes.length,
	};
};

/** Commands that show or read a text whole, for which each kind of text is tried by itself. */
const ofTexts = new Set(['add', 'edit', 'find', 'ledger', 'list', 'needs', 'people', 'show']);

/** What is tried: a kind of text, its sizes, the commands and the places of the screens. */
type Trial = {
	readonly kind: string;
	readonly sizes: readonly number[];
	readonly isCommand: (name: string) => boolean;
	readonly places: readonly (readonly string[])[];
	readonly keys?: readonly string[];
};

const trialsOf = (size: Size): readonly Trial[] => {
	const few = placesOfAll.filter((_, at) => at % 6 === 1);
	if (size === 'small')
		return [
			{
				kind: 'mixed',
				sizes: [30_000, 120_000],
				isCommand: name => ['add', 'find', 'list'].includes(name),
				places: few.slice(0, 1),
				keys: keysOfAll.filter((_, at) => at % 12 === 0),
			},
		];
	return [
		...Object.keys(growing).map(kind => ({
			kind,
			sizes: [20_000, 200_000],
			isCommand: (name: string) => ofTexts.has(name),
			places: few,
		})),
		{kind: 'mixed', sizes: [1000, 100_000, 1_000_000], isCommand: () => true, places: few.slice(0, 1)},
		{kind: 'mixed', sizes: [20_000, 200_000], isCommand: () => false, places: placesOfAll},
		// Some 10 MB: Thai, accents and emoji have more bytes than units.
		{kind: 'mixed', sizes: [1_000_000, 7_500_000], isCommand: name => ofTexts.has(name), places: []},
	];
};

/** Every command and key with ever longer texts in every field: each costs as much more as the text is longer. */
export const run = async (size: Size): Promise<Outcome> =>
	withFolder(async folder => {
		const faults: string[] = [];
		let [calls, keys] = [0, 0];
		for (const trial of trialsOf(size)) {
			const shell = await inShell(folder, trial);
			const screens = await byKeys(trial);
			faults.push(...shell.faults, ...screens.faults);
			calls += shell.count;
			keys += screens.count;
		}
		return {
			faults,
			figures:
				`${Object.keys(growing).length} kinds of text of 1 kB to 10 MB in every field, ${calls} commands, ` +
				`${keys} keys`,
		};
	});
