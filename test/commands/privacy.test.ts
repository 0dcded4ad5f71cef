import {spawn} from 'node:child_process';
import {existsSync, readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {expect, test} from 'vitest';
import {faultInWords} from '../../source/errors.ts';
import {type Home, makeHome} from '../support/home.ts';
import {cli, nodeUnderTest} from '../support/node.ts';
import {hidden, secretIn, writeSecrets} from '../support/secrets.ts';
import {ask, run} from '../support/shell.ts';
import {startTerminal} from '../support/terminal.ts';

const secret = 'Sekrét with 佐藤 美咲 👩🏽‍🚀 نور';

const homeWithSecret = async (): Promise<Home> => {
	const home = makeHome();
	await ask(['add', `a walk -- ${secret}`], {home});
	return home;
};

/** An editor or pager that notes its own words and how private its file is, then does what the script says. */
const noting = (home: Home, script: string): string => {
	const file = join(home.folder, 'program');
	writeFileSync(
		file,
		`#!/bin/sh\n{ cat /proc/$$/cmdline | tr '\\0' ' '; test -f "$1" && stat -c '%a' "$1" "$(dirname "$1")"; } ` +
			`> "${home.folder}/noted.tmp"\nmv "${home.folder}/noted.tmp" "${home.folder}/noted"\n${script}\n`,
		{
			mode: 0o755,
		},
	);
	return file;
};

const noted = ({folder}: Home): string => readFileSync(join(folder, 'noted'), 'utf8');

/** Files for an editor that are still there, in the journal and in the folder for temporary files. */
const leftOver = ({journal, folder}: Home): readonly string[] =>
	[join(journal, '.state'), folder].flatMap(place =>
		readdirSync(place).filter(name => name.startsWith('edit-') || name.endsWith('entry.txt')),
	);

test.each([
	['ends well', ': nothing is changed', 0],
	['fails', 'echo "and more" >> "$1"; exit 3', 1],
	['is killed', 'kill -KILL $$', 1],
])('the file of an editor that %s was private, and is gone', async (_, script, code) => {
	const home = await homeWithSecret();
	expect(await run(['edit', '^'], {home, env: {EDITOR: noting(home, script), TMPDIR: home.folder}})).toMatchObject({
		code,
	});
	expect(noted(home)).toMatch(/600\n700\n$/);
	expect(noted(home)).not.toMatch(/Sekr|佐藤|نور|walk/);
	expect(leftOver(home)).toEqual([]);
});

test.each(['SIGTERM', 'SIGHUP', 'SIGQUIT', 'SIGKILL'] as const)(
	'the file of an editor is gone when goodturn itself gets %s, at the latest after the next change',
	async signal => {
		const home = await homeWithSecret();
		const editor = noting(home, 'exec sleep 600');
		const child = spawn(nodeUnderTest(), [cli, 'edit', '^'], {
			env: {...home.env, EDITOR: editor},
			stdio: 'ignore',
			detached: true,
		});
		const ended = new Promise(resolve => child.on('close', resolve));
		await expect.poll(() => existsSync(join(home.folder, 'noted')), {timeout: 10_000}).toBe(true);
		child.kill(signal);
		await ended;
		// After SIGKILL nobody could tell the editor.
		if (signal === 'SIGKILL') {
			process.kill(-(child.pid ?? 0), 'SIGKILL');
			expect(await ask(['add', 'another walk'], {home})).toMatchObject({code: 0});
		}
		expect(leftOver(home)).toEqual([]);
	},
);

test('the pager gets the list through a pipe, and no word of it as an argument', async () => {
	const home = await homeWithSecret();
	for (const day of [1, 2, 3, 4, 5, 6]) await ask(['add', `2026-11-0${day}: a walk`], {home});
	const terminal = startTerminal({home, rows: 5, args: ['list'], env: {PAGER: noting(home, 'echo "paged"; wc -l')}});
	await terminal.waitFor('paged');
	await terminal.exited;
	await terminal.close();
	expect(noted(home)).not.toMatch(/Sekr|佐藤|نور|walk/);
});

test('what goodturn says of a bug of its own holds nothing of the journal', async () => {
	const home = await homeWithSecret();
	const plant = join(home.folder, 'plant.mjs');
	writeFileSync(plant, `String.prototype.normalize = function () { return JSON.parse(String(this) + ' ${secret}'); };`);
	const {code, stdout, stderr} = await run(['list', 'walk'], {home, env: {NODE_OPTIONS: `--import ${plant}`}});
	expect(code).toBe(1);
	expect(stderr).toContain('a bug in goodturn: Unexpected token');
	expect(stdout + stderr).not.toMatch(/Sekr|佐藤|نور/);
});

test.each([`${secret}`, `{"text": "${secret}" "${secret}"}`, `["${'long '.repeat(50)}${secret}`, `[1, ${secret}]`])(
	'a fault in reading text %# as JSON does not quote it',
	text => {
		let fault: unknown;
		try {
			JSON.parse(text);
		} catch (error) {
			fault = error;
		}
		expect(faultInWords(fault)).toMatch(/JSON/);
		expect(faultInWords(fault)).not.toMatch(/ekr|佐藤|نور|long/);
	},
);

test.each([
	[['plain'], 'Grace Hopper'],
	[['Verbo'], undefined],
	[['lond', '-Verbo'], 'Ada Lovelace'],
] as const)('find %s shows nobody whom private entries alone name, nor what they introduced', async (words, shown) => {
	const home = makeHome();
	writeSecrets(home.journal);
	// Said after --, as a word that is not to be there looks like a flag.
	const {stdout, stderr} = await ask(['find', '--', ...words], {home});
	expect(secretIn(stdout + stderr)).toBeUndefined();
	if (shown !== undefined) expect(stdout).toContain(shown);
	expect(secretIn((await ask(['find', '--json', '--', ...words], {home})).stdout)).toBeUndefined();
	expect((await ask(['find', '--private', '--', ...words], {home})).stdout.includes(hidden)).toBe(
		words[1] === undefined,
	);
});
