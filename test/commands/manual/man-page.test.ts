import {execFileSync, spawnSync} from 'node:child_process';
import {chmodSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import fc from 'fast-check';
import {expect, test} from 'vitest';
import {environment} from '../../../source/commands/manual/environment.ts';
import {manPage} from '../../../source/commands/manual/man-page.ts';
import {argument, running, typed} from '../../../source/commands/manual/mdoc.ts';
import {commandNamed, commandNames, groups} from '../../../source/commands/registry.ts';
import {exitCodes} from '../../../source/errors.ts';
import type {Day} from '../../../source/journal/day.ts';
import {makeHome} from '../../support/home.ts';
import {root} from '../../support/node.ts';
import {run} from '../../support/shell.ts';

const page = await manPage(groups, '1.2.3', '2026-11-22' as Day);

test('the man page has every command with every flag and example, every variable and every exit code', async () => {
	for (const name of commandNames) {
		const command = await commandNamed(name);
		expect(page).toContain(`\n.It Ic ${argument(name)}`);
		for (const flag of Object.keys(command?.flags ?? {})) expect(page).toContain(`Fl Fl ${argument(flag)}`);
		for (const example of command?.examples ?? []) expect(page).toContain(`\n${typed(example)}\n`);
	}
	for (const {name} of environment) expect(page).toContain(`\n.It Ev ${name}\n`);
	for (const code of Object.values(exitCodes)) expect(page).toContain(`\n.It ${code}\n`);
	expect(page).toContain('.Dd November 22, 2026');
});

test('every variable that the program reads is in the man page', () => {
	const source = execFileSync('git', ['ls-files', 'source'], {cwd: root, encoding: 'utf8'}).trim().split('\n');
	const read = source
		.filter(path => path.endsWith('.ts') || path.endsWith('.tsx'))
		.flatMap(path => readFileSync(join(root, path), 'utf8').match(/\benv\.([A-Z][A-Z_]+)/g) ?? [])
		.map(found => found.slice('env.'.length));
	// What says what the terminal is, or what Git is to do, rather than what goodturn is to do.
	const terminal =
		/^(?:TERM\w*|COLORTERM|LANG|LC_\w+|TMUX|STY|ZELLIJ|WT_SESSION|SSH_\w+|HOME|GIT_\w+|GCM_\w+|NODE_ENV|DEV)$/;
	const known = new Set(environment.map(({name}) => name));
	expect(read.length).toBeGreaterThan(5);
	expect([...new Set(read)].filter(name => !terminal.test(name) && !known.has(name))).toEqual([]);
});

test('no text becomes a request: lines begin with no dot or quote, and backslashes are escaped', () => {
	fc.assert(
		fc.property(fc.string({unit: 'binary'}), text => {
			for (const line of running(text).split('\n')) {
				expect(line).not.toMatch(/^[.']/);
				expect(line).toMatch(/^[ -~]*$/);
				expect(line.replaceAll(/\\(?:e|-|&|\(..|\[u[0-9A-F]{4,6}\])/g, '')).not.toContain('\\');
			}
			expect(argument(text)).not.toContain('\n');
		}),
	);
});

const hasMandoc = spawnSync('mandoc', ['-T', 'lint', '/dev/null']).error === undefined;

test.runIf(hasMandoc)('mandoc finds nothing to say of the page that was built', () => {
	const built = join(root, 'build/goodturn.1');
	expect(spawnSync('mandoc', ['-T', 'lint', '-W', 'style', built], {encoding: 'utf8'}).stdout).toBe('');
	// What is bold is printed twice, with a step back between.
	const [first = '', ...more] = execFileSync('mandoc', ['-T', 'utf8', built], {encoding: 'utf8'}).split('\b');
	const text = more.reduce((before, after) => before.slice(0, -1) + after, first);
	expect(text).toContain('gave WHO WHAT…');
	expect(text).toContain('goodturn edit ^ "yesterday: coffee with Ada Lovelace"');
});

test('goodturn man and goodturn help --man open the page with man, and do without it', async () => {
	const home = makeHome();
	const bin = join(home.folder, 'bin');
	mkdirSync(bin);
	writeFileSync(join(bin, 'man'), '#!/bin/sh\necho "man shows $1"\n');
	chmodSync(join(bin, 'man'), 0o755);
	const env = {PATH: `${bin}:/usr/bin:/bin`};
	for (const args of [['man'], ['help', '--man']]) {
		expect((await run(args, {home, env})).stdout).toBe(`man shows ${join(root, 'build/goodturn.1')}\n`);
		const without = await run(args, {home, env: {PATH: join(home.folder, 'empty')}});
		expect([without.code, without.stdout.includes('goodturn help COMMAND says more of one')]).toEqual([0, true]);
	}
	expect((await run(['man', '--print'], {home})).stdout).toBe(
		await manPage(groups, (await run(['--version'])).stdout.trim(), '2026-11-22' as Day),
	);
});
