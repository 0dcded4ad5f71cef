import {readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {join, resolve} from 'node:path';
import {fileURLToPath} from 'node:url';
import {build} from 'esbuild';
import {beforeAll, describe, expect, test} from 'vitest';
import {options} from '../../.config/build.mjs';
import {exampleJournal, makeHome, temporaryFolder} from '../support/home.ts';
import {nodeUnderTest, root} from '../support/node.ts';
import {run} from '../support/shell.ts';
import {startTerminal} from '../support/terminal.ts';

/** A build of its own, whose files are known: the one in build/ may be of another moment. */
const folder = temporaryFolder();
const program = join(folder, 'main.js');
/** Packages in each file of the build, and the reader of sentences, which is as large as all the rest of the shell. */
const packages = new Map<string, ReadonlySet<string>>();

beforeAll(async () => {
	const {metafile} = await build({...options, outdir: folder, write: true});
	for (const [file, {inputs}] of Object.entries(metafile.outputs)) {
		const names = Object.keys(inputs).flatMap(input => /node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(input)?.[1] ?? []);
		const reader = Object.keys(inputs).some(input => input.startsWith('source/capture/sentences/')) ? ['reader'] : [];
		packages.set(resolve(root, file), new Set([...names, ...reader]));
	}
	writeFileSync(join(folder, 'package.json'), '{"type": "module"}');
});

/** Packages that a run has loaded: V8 tells every script. */
const loadedBy = (coverage: string): readonly string[] => {
	const reports = readdirSync(coverage).map(
		name =>
			JSON.parse(readFileSync(join(coverage, name), 'utf8')) as {readonly result: readonly {readonly url: string}[]},
	);
	const files = reports.flatMap(({result}) =>
		result.flatMap(({url}) => (url.startsWith('file:') ? fileURLToPath(url) : [])),
	);
	expect(files).toContain(program);
	return [...new Set(files.flatMap(file => [...(packages.get(file) ?? [])]))];
};

const ofScreens = ['ink', 'react', 'react-reconciler', 'yoga-layout'];

describe('what a command does not need, it does not load', () => {
	test.each([
		[
			['add', 'yesterday 3pm: coffee with Ada Lovelace @ Café Central #work owe: send the paper due:fri'],
			['chrono-node', 'fuzzysort', 'meow'],
		],
		[
			['gave', 'Ada', 'a lift'],
			['chrono-node', 'fuzzysort', 'meow'],
		],
		[['list'], ['chrono-node', 'fuzzysort', 'meow', 'reader']],
		[
			['list', '-n', '20'],
			['chrono-node', 'fuzzysort', 'reader'],
		],
		[['ledger'], ['chrono-node', 'fuzzysort', 'meow', 'reader']],
		[
			['today', '--short'],
			['chrono-node', 'fuzzysort', 'reader'],
		],
	])('goodturn %j', async (args, more) => {
		const home = makeHome(exampleJournal);
		const coverage = join(home.folder, 'coverage');
		expect(await run(args, {home, program, env: {NODE_V8_COVERAGE: coverage}})).toMatchObject({code: 0, stderr: ''});
		const loaded = loadedBy(coverage);
		expect([...ofScreens, ...more].filter(name => loaded.includes(name))).toEqual([]);
	});

	test('a line that is written down does load the reader, so that this would be seen', async () => {
		const home = makeHome(exampleJournal);
		const coverage = join(home.folder, 'coverage');
		const env = {NODE_V8_COVERAGE: coverage};
		expect(await run(['add', 'coffee with Ada Lovelace'], {home, program, env})).toMatchObject({code: 0});
		expect(loadedBy(coverage)).toContain('reader');
	});

	test('the screens do load Ink, so that this would be seen', async () => {
		const home = makeHome();
		const coverage = join(home.folder, 'coverage');
		const terminal = startTerminal({
			home,
			command: nodeUnderTest(),
			args: [program],
			env: {NODE_V8_COVERAGE: coverage},
		});
		await terminal.waitFor('goodturn');
		terminal.press('q');
		expect(await terminal.exited).toMatchObject({code: 0});
		expect(loadedBy(coverage)).toEqual(expect.arrayContaining(ofScreens));
	});
});
