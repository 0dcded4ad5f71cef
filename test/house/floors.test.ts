import {spawnSync} from 'node:child_process';
import {cpSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {dirname, join, matchesGlob} from 'node:path';
import {expect, test} from 'vitest';
import {temporaryFolder} from '../support/home.ts';
import {root} from '../support/node.ts';
import {allowed, breaches} from './breaches.ts';
import {floorBreaches, linesOf} from './floor-breaches.ts';

const biome = join(root, 'node_modules/.bin/biome');
type Fault = {readonly path: string; readonly line: number; readonly rule: string};

/** Where in a house Biome finds fault, and by which rule. */
const faultsIn = (house: string): readonly Fault[] => {
	const {stdout} = spawnSync(biome, ['lint', '--reporter=json', '--max-diagnostics=none', '.'], {
		cwd: house,
		encoding: 'utf8',
		maxBuffer: 1e8,
	});
	const {diagnostics} = JSON.parse(stdout) as {
		readonly diagnostics: readonly {
			readonly category: string;
			readonly severity: string;
			readonly location: {readonly path: string; readonly start?: {readonly line: number}};
		}[];
	};
	return diagnostics
		.filter(({severity}) => severity === 'error')
		.map(({category, location: {path, start}}) => ({path, line: start?.line ?? 0, rule: category}));
};

test('a breach of each floor and each rule is caught, and every door is open', () => {
	const house = temporaryFolder();
	cpSync(join(root, '.biome.json'), join(house, '.biome.json'));
	for (const [file, text] of [...breaches, ...allowed]) {
		mkdirSync(dirname(join(house, file)), {recursive: true});
		writeFileSync(join(house, file), text);
	}
	const faults = faultsIn(house);
	const found = new Set(faults.map(({path, rule}) => `${path} ${rule}`));
	expect(
		breaches
			.filter(([file, , rule]) => !found.has(`${file} ${rule}`))
			.map(([file, text]) => `${file}: ${text.slice(0, 80)}`),
	).toEqual([]);
	expect(allowed.flatMap(([file]) => [...found].filter(fault => fault.startsWith(`${file} `)))).toEqual([]);
});

test('each thing that a floor may not see is found, line by line', () => {
	const house = temporaryFolder();
	cpSync(join(root, '.biome.json'), join(house, '.biome.json'));
	for (const breach of floorBreaches) {
		mkdirSync(dirname(join(house, breach.file)), {recursive: true});
		writeFileSync(
			join(house, breach.file),
			linesOf(breach)
				.map(line => `${line}\n`)
				.join(''),
		);
	}
	const found = new Set(faultsIn(house).map(({path, line}) => `${path}:${line}`));
	const missed = floorBreaches.flatMap(breach =>
		linesOf(breach)
			.filter((_, at) => !found.has(`${breach.file}:${at + 1}`))
			.map(line => `${breach.file}: ${line}`),
	);
	expect(missed).toEqual([]);
});

type Override = {
	readonly includes: readonly string[];
	readonly linter?: {readonly rules?: {readonly style?: Readonly<Record<string, {readonly options?: Options}>>}};
};
type Options = {
	readonly patterns?: readonly {readonly group: readonly string[]}[];
	readonly deniedGlobals?: Readonly<Record<string, string>>;
};

const {overrides} = JSON.parse(readFileSync(join(root, '.biome.json'), 'utf8')) as {
	readonly overrides: readonly Override[];
};
const isIn = (file: string, {includes}: Override): boolean =>
	includes.some(glob => !glob.startsWith('!') && matchesGlob(file, glob)) &&
	!includes.some(glob => glob.startsWith('!') && matchesGlob(file, glob.slice(1)));

/** What each override forbids, in words: an import or a global. */
const forbiddenBy = ({linter}: Override): readonly string[] =>
	Object.values(linter?.rules?.style ?? {}).flatMap(({options: {patterns = [], deniedGlobals = {}} = {}}) => [
		...patterns.flatMap(({group}) => group.filter(glob => !glob.startsWith('!'))),
		...Object.keys(deniedGlobals).map(name => `global ${name}`),
	]);

/** Whether a breach is one of what is forbidden so. */
const breaks = (text: string, forbidden: string): boolean => {
	if (forbidden.startsWith('global ')) return new RegExp(`\\b${forbidden.slice(7)}\\b`).test(text);
	const [, path = ''] = /(?:from |import\()'([^']+)'/.exec(text) ?? [];
	if (forbidden === '**') return path !== '' && !path.startsWith('.') && !path.startsWith('node:');
	return matchesGlob(
		path.replace(/^(?:\.\.\/)+(?=\w)/, found => (forbidden.startsWith('**/') ? '' : found)),
		forbidden,
	);
};

test('nothing that a floor may not see lacks its breach', () => {
	const rooms = overrides.filter(override => forbiddenBy(override).length > 0);
	expect(rooms.length).toBeGreaterThan(15);
	// The last that is for a file is the one that counts.
	const all = [
		...breaches.map(([file, text]) => [file, text] as const),
		...floorBreaches.flatMap(breach => linesOf(breach).map(line => [breach.file, line] as const)),
	];
	const broken = Map.groupBy(all, ([file]) => rooms.findLast(room => isIn(file, room)));
	const unproven = rooms.flatMap(room =>
		forbiddenBy(room)
			.filter(forbidden => !(broken.get(room) ?? []).some(([, text]) => breaks(text, forbidden)))
			.map(forbidden => `${room.includes[0]}: ${forbidden}`),
	);
	expect(unproven).toEqual([]);
});
