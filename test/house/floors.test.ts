import {spawnSync} from 'node:child_process';
import {cpSync, mkdirSync, writeFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {expect, test} from 'vitest';
import {temporaryFolder} from '../support/home.ts';
import {root} from '../support/node.ts';
import {allowed, breaches} from './breaches.ts';

const biome = join(root, 'node_modules/.bin/biome');
/** The files of a house that Biome finds fault with, and the rules. */
const faultsIn = (house: string): readonly string[] => {
	const {stdout} = spawnSync(biome, ['lint', '--reporter=json', '--max-diagnostics=none', '.'], {
		cwd: house,
		encoding: 'utf8',
		maxBuffer: 1e8,
	});
	const {diagnostics} = JSON.parse(stdout) as {
		readonly diagnostics: readonly {
			readonly category: string;
			readonly severity: string;
			readonly location: {readonly path: string};
		}[];
	};
	return diagnostics
		.filter(({severity}) => severity === 'error')
		.map(({category, location}) => `${location.path} ${category}`);
};

test('a breach of each floor and each rule is caught, and every door is open', () => {
	const house = temporaryFolder();
	cpSync(join(root, '.biome.json'), join(house, '.biome.json'));
	for (const [file, text] of [...breaches, ...allowed]) {
		mkdirSync(dirname(join(house, file)), {recursive: true});
		writeFileSync(join(house, file), text);
	}
	const found = new Set(faultsIn(house));
	expect(
		breaches
			.filter(([file, , rule]) => !found.has(`${file} ${rule}`))
			.map(([file, text]) => `${file}: ${text.slice(0, 80)}`),
	).toEqual([]);
	expect(allowed.flatMap(([file]) => [...found].filter(fault => fault.startsWith(`${file} `)))).toEqual([]);
});
