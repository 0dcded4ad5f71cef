import {execFile} from 'node:child_process';
import {existsSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {promisify} from 'node:util';
import {commandNames} from '../../source/commands/registry.ts';
import {keysOfAll, placesOfAll} from '../tui/in-memory.ts';
import {growing, growingIds, writeGrowing} from './growing-texts.ts';
import {byKeys, type Cost, type KeyTrial, notLinear, type Tried, textOf} from './growth-keys.ts';
import {run as goodturn, inParallel, withFolder} from './program.ts';
import type {Outcome, Size} from './row.ts';

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

/**
 * The processor's time of a command with each size of the text, and what it says where it fails by a fault of its own.
 */
const inShell = ({kind, sizes, isCommand}: Trial): Promise<Tried> =>
	withFolder(async folder => {
		const plant = join(folder, 'plant.mjs');
		writeFileSync(
			plant,
			"import {writeFileSync} from 'node:fs';\nprocess.on('exit', () => writeFileSync(process.env.SPENT, " +
				'String(process.cpuUsage().user / 1000)));\n',
		);
		const [journal, spent] = [join(folder, 'journal'), join(folder, 'spent')];
		const calls = commandNames.filter(isCommand).flatMap(name => callsOf(name).map(words => [name, ...words]));
		const costs = new Map(calls.map(call => [call, [] as Cost[]]));
		const faults: string[] = [];
		for (const units of sizes) {
			const text = textOf(kind, units);
			for (const call of calls) {
				writeGrowing(journal, text);
				const env = {GOODTURN_NOW: '2026-11-22T16:00', EDITOR: 'true', NODE_OPTIONS: `--import ${plant}`, SPENT: spent};
				const {code, signal, err} = await goodturn(journal, call, {env, input: text});
				if (signal !== null || /Something went wrong|bug in goodturn|RangeError/.test(err))
					faults.push(`${call.join(' ')} with ${units} units of ${kind}: ${signal ?? code} ${err.slice(0, 200)}`);
				else if (existsSync(spent)) costs.get(call)?.push({units, spent: Number(readFileSync(spent, 'utf8'))});
				rmSync(journal, {recursive: true, force: true});
				rmSync(spent, {force: true});
			}
		}
		return {
			faults: [
				...faults,
				...calls.flatMap(call => notLinear(`goodturn ${call.join(' ')}, ${kind}`, costs.get(call) ?? [])),
			],
			count: calls.length * sizes.length,
		};
	});

/** The keys of a trial, in a process of their own: what else this one does would count as theirs. */
const onScreens = async ({isCommand: _, ...trial}: Trial): Promise<Tried> => {
	const file = fileURLToPath(new URL('growth-keys.ts', import.meta.url));
	const {stdout} = await promisify(execFile)(process.execPath, [file, JSON.stringify(trial)], {maxBuffer: 1e8});
	return JSON.parse(stdout) as Tried;
};

/** Commands that show or read a text whole, for which each kind of text is tried by itself. */
const ofTexts = new Set(['add', 'edit', 'find', 'ledger', 'list', 'needs', 'people', 'show']);

/** What is tried: the keys, and the commands. */
type Trial = KeyTrial & {readonly isCommand: (name: string) => boolean};

const trialsOf = (size: Size): readonly Trial[] => {
	const one = placesOfAll.slice(1, 2);
	if (size === 'small')
		return [
			{
				kind: 'mixed',
				sizes: [30_000, 120_000],
				isCommand: name => ['add', 'find', 'list'].includes(name),
				places: one,
				keys: keysOfAll.filter((_, at) => at % 12 === 0),
			},
		];
	return [
		{kind: 'mixed', sizes: [20_000, 200_000], isCommand: () => false, places: placesOfAll},
		{kind: 'mixed', sizes: [1000, 100_000, 1_000_000], isCommand: () => true, places: one},
		// Some 10 MB: Thai, accents and emoji have more bytes than units.
		{kind: 'mixed', sizes: [1_000_000, 7_500_000], isCommand: name => ofTexts.has(name), places: []},
		// Each kind in one place, all kinds together in each.
		...Object.keys(growing).map((kind, at) => ({
			kind,
			sizes: [20_000, 200_000],
			isCommand: (name: string) => ofTexts.has(name),
			places: placesOfAll.filter((_, place) => place === (at * 5) % placesOfAll.length),
		})),
	];
};

/** Every command and key with ever longer texts in every field: each costs as much more as the text is longer. */
export const run = async (size: Size): Promise<Outcome> => {
	const trials = trialsOf(size);
	const shells = trials.map(trial => () => inShell(trial));
	const screens = trials
		.filter(({places}) => places.length > 0)
		.map(trial => () => (size === 'full' ? onScreens(trial) : byKeys(trial)));
	const tried = await inParallel([...screens, ...shells], size === 'full' ? 2 : 1);
	const units = trials.flatMap(({sizes}) => sizes);
	const countOf = (some: readonly Tried[]): number => some.reduce((sum, {count}) => sum + count, 0);
	return {
		faults: tried.flatMap(({faults}) => faults),
		figures:
			`${Object.keys(growing).length} kinds of text of ${Math.min(...units)} to ${Math.max(...units)} units ` +
			`in every field, ${countOf(tried.slice(screens.length))} commands, ` +
			`${countOf(tried.slice(0, screens.length))} keys`,
	};
};
