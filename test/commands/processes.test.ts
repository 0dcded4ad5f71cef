import {execFile, spawn} from 'node:child_process';
import {mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {type BuildOptions, build} from 'esbuild';
import {beforeEach, expect, test} from 'vitest';
import {options} from '../../.config/build.mjs';
import {makeHome} from '../support/home.ts';
import {cli, nodeUnderTest} from '../support/node.ts';

let home = makeHome();
beforeEach(() => {
	home = makeHome();
});

type Ran = {readonly code: number | null; readonly out: string; readonly err: string};

/** A script of bash, in which `goodturn` is the built program. */
const bash = (script: string, more: NodeJS.ProcessEnv = {}): Promise<Ran> =>
	new Promise(resolve => {
		const whole = `goodturn() { "${nodeUnderTest()}" "${cli}" "$@"; }\n${script}`;
		const child = execFile(
			'bash',
			['-c', whole],
			{env: {...home.env, ...more}, cwd: home.folder, maxBuffer: 64_000_000},
			(error, out, err) => resolve({code: typeof error?.code === 'number' ? error.code : error ? null : 0, out, err}),
		);
		child.stdin?.end();
	});

type Stored = {readonly entries: readonly {readonly id: string; readonly text: string}[]};
const stored = (): Stored => JSON.parse(readFileSync(join(home.journal, '2026-11.json'), 'utf8')) as Stored;

/** A month of so many notes, too much for the buffer of a pipe. */
const writeNotes = (count: number): void => {
	mkdirSync(home.journal, {recursive: true});
	const stamp = '2026-11-20T16:02:11.480Z';
	const entries = Array.from({length: count}, (_, at) => ({
		id: `${at.toString(16).padStart(8, '0')}-6a0f-4c6e-9d0e-2f1f6f0c9f11`,
		kind: 'note',
		date: '2026-11-20',
		people: [],
		text: `note ${at} ${'of many words '.repeat(20)}نور 👩🏽‍🚀`,
		created: stamp,
		edited: stamp,
	}));
	writeFileSync(join(home.journal, '2026-11.json'), `${JSON.stringify({goodturn: 1, entries}, null, 2)}\n`);
};

test('of thirty entries written at once every one is kept, and every one is acknowledged', async () => {
	const {out, err} = await bash('for i in $(seq 30); do goodturn add "coffee with Ada Lovelace $i" & done; wait');
	expect(err).toBe('');
	const kept = stored().entries.map(entry => entry.text);
	expect(kept.toSorted()).toEqual(Array.from({length: 30}, (_, at) => `coffee with Ada Lovelace ${at + 1}`).toSorted());
	for (const text of kept) expect(out).toContain(`${text}\n`);
}, 120_000);

test('a long list comes whole out of a pipe', async () => {
	writeNotes(2000);
	const {out, code} = await bash('goodturn list | cat');
	expect(code).toBe(0);
	expect(out.length).toBeGreaterThan(500_000);
	expect(out.match(/^.*note \d+ .*$/gm)).toHaveLength(2000);
	const json = await bash('goodturn list --json');
	expect(JSON.parse(json.out)).toHaveLength(2000);
});

test('a pipe that nobody reads to its end is no fault', async () => {
	writeNotes(2000);
	const {out, err} = await bash('goodturn list | head -1; echo $PIPESTATUS');
	expect(out).toBe('November 2026\n0\n');
	expect(err).toBe('');
});

test('an output that cannot be written is said, and is no success', async () => {
	const {code, err} = await bash('goodturn add "a walk" > /dev/full');
	expect(code).toBe(1);
	expect(err).toContain('The output could not be written (ENOSPC)');
	expect(err).not.toMatch(/\n\s+at /);
	expect(stored().entries).toHaveLength(1);
});

test('closed outputs and a closed input end well', async () => {
	const {code} = await bash('goodturn add "a walk" <&- >&- 2>&-; exit $?');
	expect(code).toBe(0);
	expect(stored().entries).toHaveLength(1);
});

test('what goes into a pipe has no colour, unless colour is asked for', async () => {
	await bash('goodturn add "a walk with Ada Lovelace"');
	expect((await bash('goodturn list')).out).not.toContain('\u001b');
	expect((await bash('goodturn list', {FORCE_COLOR: '1'})).out).toContain('\u001b[');
	expect((await bash('goodturn list -n 5', {FORCE_COLOR: '1'})).out).toContain('\u001b[');
	expect((await bash('goodturn list --no-color', {FORCE_COLOR: '1'})).out).not.toContain('\u001b');
	expect((await bash('goodturn list', {FORCE_COLOR: '1', NO_COLOR: '1'})).out).not.toContain('\u001b');
	expect((await bash('goodturn list', {TERM: 'dumb'})).out).toContain('* walk');
});

test('a command that waits for its input ends with 130 when it is interrupted', async () => {
	const child = spawn(nodeUnderTest(), [cli, 'add'], {env: home.env, stdio: ['pipe', 'pipe', 'pipe']});
	const ended = new Promise<number | string | null>(resolve =>
		child.on('close', (code, signal) => resolve(code ?? signal)),
	);
	await new Promise(resolve => child.stdin.write('half a line', resolve));
	child.kill('SIGINT');
	expect([130, 'SIGINT']).toContain(await ended);
});

test('commands load neither the screens nor the library for dates', async () => {
	const {metafile} = await build(options as BuildOptions);
	const outputs = metafile?.outputs ?? {};
	const reached = (start: string, seen = new Set<string>()): ReadonlySet<string> => {
		if (seen.has(start)) return seen;
		seen.add(start);
		for (const {path, kind} of outputs[start]?.imports ?? []) if (kind === 'import-statement') reached(path, seen);
		return seen;
	};
	const entries = Object.entries(outputs).filter(
		([, output]) => output.entryPoint?.startsWith('source/commands/') || output.entryPoint === 'source/cli.ts',
	);
	expect(entries.length).toBeGreaterThan(10);
	for (const [path] of entries) {
		const inputs = [...reached(path)].flatMap(one => Object.keys(outputs[one]?.inputs ?? {}));
		for (const input of inputs) expect(input).not.toMatch(/node_modules\/(?:ink|react|chrono-node|meow)\//);
		if (!path.includes('/find-')) for (const input of inputs) expect(input).not.toContain('node_modules/fuzzysort/');
	}
});
