import {execFileSync} from 'node:child_process';
import {existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {beforeAll, describe, expect, test} from 'vitest';
import {exampleJournal, makeHome, temporaryFolder} from '../support/home.ts';
import {storedEntries} from '../support/journal.ts';
import {machineNode, nodeUnderTest, root} from '../support/node.ts';
import {run} from '../support/shell.ts';
import {startTerminal} from '../support/terminal.ts';

const folder = temporaryFolder();
const installed = join(folder, 'elsewhere/node_modules/goodturn');
const program = join(installed, 'build/cli.js');
const packageJson = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const npm = (args: readonly string[], cwd: string): string =>
	execFileSync('npm', [...args, '--ignore-scripts', '--offline', '--no-audit', '--no-fund'], {
		cwd,
		encoding: 'utf8',
		env: {...process.env, npm_config_cache: join(folder, 'cache')},
	});

/** The machine's own and the newest; `npm run release` does the same with each that is promised. */
const nodes: readonly (readonly [name: string, node: string])[] = [
	['the Node of the tests', nodeUnderTest()],
	...(machineNode() ? [['the Node of the machine', machineNode() ?? ''] as const] : []),
];

let packed: readonly string[] = [];
let file = '';
beforeAll(() => {
	const [{filename, files}] = JSON.parse(npm(['pack', '--json', '--pack-destination', folder], root));
	file = join(folder, filename);
	packed = files.map(({path}: {readonly path: string}) => path);
	const elsewhere = join(folder, 'elsewhere');
	mkdirSync(elsewhere);
	writeFileSync(join(elsewhere, 'package.json'), '{"private": true}');
	npm(['install', file], elsewhere);
});

describe('what npm packs', () => {
	test('holds the program, the example, README and LICENSE, and nothing else', () => {
		const tops = new Set(packed.map(path => path.split('/')[0]));
		expect([...tops].sort()).toEqual(['CHANGELOG.md', 'LICENSE', 'README.md', 'build', 'data', 'package.json']);
		expect(packed).toEqual(
			expect.arrayContaining([
				'build/cli.js',
				'build/completing.js',
				'build/goodturn.1',
				'data/2026-11.json',
				'data/people.json',
				'data/month.schema.json',
				'data/people.schema.json',
			]),
		);
		expect(
			packed.filter(
				path => path.startsWith('build/') && !/^build\/(?:(?:chunks\/)?[\w.-]+\.js|goodturn\.1)$/.test(path),
			),
		).toEqual([]);
	});

	test('needs no other package', () => {
		expect(packageJson.dependencies ?? {}).toEqual({});
		expect(readdirSync(join(folder, 'elsewhere/node_modules')).filter(name => !name.startsWith('.'))).toEqual([
			'goodturn',
		]);
		expect(existsSync(join(folder, 'elsewhere/node_modules/.bin/goodturn'))).toBe(true);
	});

	test.each(nodes)('works where it is installed, on %s', async (_, node) => {
		const home = makeHome();
		expect(await run(['--version'], {home, node, program})).toEqual({
			code: 0,
			stdout: `${packageJson.version}\n`,
			stderr: '',
		});
		const added = await run(
			['add', 'yesterday: coffee with @"佐藤 美咲" @ Café Central -- 👩🏽‍🚀 owe: the paper due:fri'],
			{home, node, program},
		);
		expect(added).toMatchObject({code: 0, stderr: ''});
		expect(added.stdout).toContain('佐藤 美咲 is new');
		expect(storedEntries(home.journal)).toHaveLength(2);
		const listed = await run(['list'], {home, node, program});
		expect(listed).toMatchObject({code: 0, stderr: ''});
		expect(listed.stdout).toContain('the paper');
	});

	test.each(nodes)('is installed for all by npm, and is then a command, on %s', async (_, node) => {
		const prefix = join(temporaryFolder(), 'global');
		npm(['install', '--global', `--prefix=${prefix}`, file], folder);
		const home = makeHome(exampleJournal);
		const bin = join(temporaryFolder(), 'bin');
		mkdirSync(bin);
		symlinkSync(node, join(bin, 'node'));
		const goodturn = (...args: readonly string[]): string =>
			execFileSync(join(prefix, 'bin/goodturn'), args, {
				encoding: 'utf8',
				env: {...home.env, PATH: `${bin}:${process.env.PATH}`},
			});
		expect(goodturn('--version')).toBe(`${packageJson.version}\n`);
		expect(goodturn('list', 'with:ada')).toContain('Ada Lovelace');
		expect(goodturn('complete', 'bash', 'who', '', '', '80', '9', '', 'jur')).toContain('Jürgen');
		expect(existsSync(join(prefix, 'share/man/man1/goodturn.1'))).toBe(true);
	});

	test('opens its screens on its example', async () => {
		const home = makeHome();
		const terminal = startTerminal({home, command: nodeUnderTest(), args: [program, '--demo'], columns: 100, rows: 30});
		await terminal.waitFor('Ada Lovelace');
		terminal.press('q');
		expect(await terminal.exited).toEqual({code: 0, signal: 0});
		expect(existsSync(home.journal)).toBe(false);
		await terminal.close();
	});
});
