import {existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {expect, test} from 'vitest';
import {makeHome} from '../support/home.ts';
import {ask} from '../support/shell.ts';
import {startTerminal} from '../support/terminal.ts';

const commands = [
	['add', 'coffee'],
	['list'],
	['find', 'x'],
	['ledger'],
	['people'],
	['needs'],
	['log'],
	['undo'],
	['redo'],
	['check'],
	['restore'],
	['doctor'],
];

test.each<readonly string[]>(commands)(
	'a journal that is a link to nothing is said to be missing, and nothing is made beside it: %s',
	async (...args) => {
		const home = makeHome();
		const unplugged = join(home.folder, 'unplugged');
		symlinkSync(join(unplugged, 'journal'), home.journal);
		const ran = await ask(args, {home});
		expect(ran.code).toBe(3);
		expect(ran.stdout + ran.stderr).toMatch(/missing, as a disk that is not plugged in/);
		expect(ran.stdout).not.toContain('All is well');
		expect([existsSync(unplugged), existsSync(join(home.folder, '.state'))]).toEqual([false, false]);
		// A link further up is no other thing.
		const env = {GOODTURN_JOURNAL: join(home.journal, 'deeper', 'still')};
		expect((await ask(args, {home, env})).code).toBe(3);
	},
);

test('the screens say so too', async () => {
	const home = makeHome();
	symlinkSync(join(home.folder, 'unplugged'), home.journal);
	const terminal = startTerminal({home, columns: 100, rows: 30});
	await terminal.waitFor('not plugged in');
	await terminal.close();
});

test.runIf(existsSync('/proc/self'))(
	'a folder that keeps no files is no journal, and is not told as well',
	async () => {
		const env = {GOODTURN_JOURNAL: '/proc'};
		expect(await ask(['add', 'coffee with Ada'], {env})).toMatchObject({
			code: 3,
			stderr: expect.stringMatching(/could not be written.*coffee with Ada/s),
		});
		expect(await ask(['list'], {env})).toMatchObject({
			code: 0,
			stderr: expect.stringContaining('There is no journal yet'),
		});
		expect(await ask(['doctor'], {env})).toMatchObject({
			code: 3,
			stdout: expect.stringContaining('Nothing can be written in that folder'),
		});
	},
);

test('what could not be read is not told as empty', async () => {
	const home = makeHome();
	mkdirSync(home.journal);
	expect((await ask(['list'], {home})).stderr).toContain('There is no journal yet');
	mkdirSync(join(home.journal, '.state'));
	expect((await ask(['list'], {home})).stderr).toContain('The journal is empty');
	writeFileSync(join(home.journal, '2026-11.json'), 'not JSON');
	for (const args of [['list'], ['ledger'], ['people'], ['needs'], ['find', 'x']]) {
		const {stdout, stderr} = await ask(args, {home});
		expect([args[0], stdout + stderr]).toEqual([
			args[0],
			expect.stringContaining('A file of the journal cannot be read'),
		]);
		expect(stdout + stderr).not.toMatch(/is empty|no journal/);
	}
});

test('a pager that fails is done without', async () => {
	const home = makeHome();
	await ask(['add', 'coffee with Ada Lovelace'], {home});
	for (const pager of ['false', 'no-such-pager-at-all', 'sh -c "exit 3"']) {
		const terminal = startTerminal({home, columns: 80, rows: 2, args: ['list'], env: {PAGER: pager}});
		await terminal.waitFor('Ada Lovelace');
		await terminal.close();
	}
});

test('on the last evening of the year 9999, west of Greenwich, undo takes back the last change', async () => {
	const home = makeHome();
	const env = {TZ: 'America/New_York', GOODTURN_NOW: '9999-12-31T21:00'};
	await ask(['add', 'one'], {home, env});
	await ask(['add', 'two'], {home, env});
	expect((await ask(['undo'], {home, env})).stdout).toContain('Undid: add two');
	expect((await ask(['restore'], {home, env})).stdout).toContain('9999');
});

test('an editor that leaves no file, and one without a name, are said', async () => {
	const home = makeHome();
	await ask(['add', 'coffee with Ada Lovelace'], {home});
	expect(await ask(['edit', '^'], {home, env: {EDITOR: 'rm'}})).toMatchObject({
		code: 1,
		stderr: expect.stringMatching(/rm left nothing to read: the file is gone. Nothing was changed/),
	});
	expect(await ask(['edit', '^'], {home, env: {EDITOR: '""'}})).toMatchObject({
		code: 1,
		stderr: expect.stringContaining('is not a command. Nothing was changed'),
	});
	expect(readdirSync(join(home.journal, '.state')).filter(name => name.startsWith('edit-'))).toEqual([]);
});

test('half a letter in a file of the journal survives an edit that changes nothing', async () => {
	const home = makeHome();
	await ask(['add', 'coffee'], {home});
	const [name = ''] = readdirSync(home.journal).filter(file => /^\d{4}-\d\d\.json$/.test(file));
	const path = join(home.journal, name);
	writeFileSync(path, readFileSync(path, 'utf8').replace('"text": "', '"text": "half \\ud83d '));
	const before = readFileSync(path, 'utf8');
	const ran = await ask(['edit', '^'], {home, env: {EDITOR: 'true'}});
	expect([ran.code, readFileSync(path, 'utf8')]).toEqual([0, before]);
});
