import {spawn} from 'node:child_process';
import {chmodSync, existsSync, lstatSync, mkdirSync, readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {expect, test} from 'vitest';
import {bySort} from '../../source/store/care/problem-sorts.ts';
import {type Home, makeHome, onDisk} from '../support/home.ts';
import {ask} from '../support/shell.ts';

/** Everything under a folder with its bytes and its times. */
const everything = (folder: string): readonly string[] =>
	readdirSync(folder, {withFileTypes: true}).flatMap(entry => {
		const path = join(folder, entry.name);
		const {mode, mtimeMs} = lstatSync(path);
		return entry.isDirectory()
			? [`${path} ${mode} ${mtimeMs}`, ...everything(path)]
			: [`${path} ${mode} ${mtimeMs} ${readFileSync(path, 'base64')}`];
	});

const secrets = [
	'Zaphod',
	'佐藤',
	'نور',
	'👩🏽‍🚀',
	'Sekrét',
	'bistro',
	'hiddentag',
	'0b8f5a52',
	'margrethe',
	'kleopatra',
];

/** A journal in which every file holds what is nobody's business. */
const plantSecrets = async (home: Home): Promise<void> => {
	await ask(['add', 'coffee with Zaphod and 佐藤 美咲 @ bistro -- Sekrét 👩🏽‍🚀 #hiddentag gave Zaphod: kleopatra'], {
		home,
	});
	await ask(['add', 'lunch with نور'], {home});
	await ask(['undo'], {home});
	const state = join(home.journal, '.state');
	const entry = {
		id: '0b8f5a52-6a0f-4c6e-9d0e-2f1f6f0c9f11',
		kind: 'note',
		date: '2026-10-02',
		people: ['Zaphod'],
		text: 'Sekrét',
	};
	const month = (entries: readonly unknown[]): string => JSON.stringify({goodturn: 1, entries}, null, 2);
	const files: Readonly<Record<string, string>> = {
		'2026-01.json': '{"goodturn": 1, "Zaphod": 1, "Zaphod": 2, "entries": []}',
		'2026-02.json': month([entry, entry]),
		'2026-03.json': '{"goodturn": 1, "entries": [], "margrethe": 12345678901234567890123}',
		'2026-04.json': 'Sekrét, and no JSON',
		'2026-05.json': month([{...entry, id: 'Zaphod'}, {...entry, date: 'hiddentag'}, entry]),
		'2026-06.json': '<<<<<<< Zaphod\n',
		'2026-07.json': '{"goodturn": 2, "entries": ["Sekrét"]}',
		"2026-11 (Zaphod's conflicted copy 2026-11-22).json": 'Sekrét',
		'2026-11.sync-conflict-20261122-160211-ZAPHOD7.json': '{}',
		'2026-11 2.json': '{}',
		'2026-11-margrethe.json': '{}',
		'kleopatra.json': '{}',
		'.state/draft.json': '{"text": "Sekrét نور"}',
		'.state/lock': '{"pid": 1, "host": "margrethe", "token": "kleopatra"}',
		'.state/quarantine/transaction-kleopatra.json': '{"text": "Sekrét"}',
		'.state/quarantine/2026-04.json.0011': 'Sekrét',
		'.state/pending/transaction.json': 'Sekrét',
	};
	for (const folder of ['quarantine', 'pending']) mkdirSync(join(state, folder), {recursive: true});
	for (const [name, text] of Object.entries(files)) writeFileSync(join(home.journal, name), text);
	writeFileSync(join(state, 'history.jsonl'), `${readFileSync(join(state, 'history.jsonl'), 'utf8')}{"Sekrét`);
};

test('nothing private comes out, whatever is wrong with a journal, and nothing is changed', async () => {
	const home = makeHome();
	await plantSecrets(home);
	const before = everything(home.folder);
	for (const flags of [[], ['--json']]) {
		const {stdout, stderr, code} = await ask(['doctor', ...flags], {
			home,
			env: {USER: 'margrethe', SSH_CONNECTION: 'kleopatra', VISUAL: '/home/margrethe/vi'},
		});
		expect(code).toBe(3);
		expect(stderr).toBe('');
		for (const secret of [...secrets, home.folder]) expect(stdout.toLowerCase()).not.toContain(secret.toLowerCase());
		for (const said of ['~/data/goodturn', '2026-01.json', '2026-04.json', 'Syncthing', 'Dropbox', 'OneDrive', 'held'])
			expect(stdout).toContain(said);
		expect(stdout).not.toContain('something else is wrong');
	}
	expect(everything(home.folder)).toEqual(before);
});

test('a whole journal is well, and the figures are its own', async () => {
	// Of a journal in memory it is told that it is gone after a restart.
	const home = makeHome(undefined, onDisk);
	await ask(['add', 'coffee with Ada Lovelace gave: an intro'], {home});
	const before = everything(home.folder);
	const well = await ask(['doctor'], {home});
	expect(well).toMatchObject({code: 0, stderr: ''});
	expect(well.stdout).toMatch(/holds +1 month, 2 entries, 1 person, /);
	expect(well.stdout).toMatch(/permissions +folder 0700, 2 files 0600\n/);
	expect(well.stdout).toMatch(/lock +free\n/);
	const {stdout} = await ask(['doctor', '--json'], {home});
	expect(JSON.parse(stdout)).toMatchObject({
		versions: {goodturn: expect.stringMatching(/^\d/), format: 1},
		terminal: {isInput: false, isOutput: false, term: 'xterm-256color', isUtf8: true, isColoured: false},
		journal: {
			folder: '~/data/goodturn',
			isThere: true,
			months: 1,
			entries: 2,
			people: 1,
			problems: [],
			copies: [],
			strangers: 0,
			state: {lock: 'free', transactions: 1, isPending: false},
		},
		advice: [],
	});
	expect(everything(home.folder)).toEqual(before);
});

test('a journal that is not there is well, and is not made', async () => {
	const home = makeHome();
	expect(await ask(['doctor'], {home})).toMatchObject({code: 0, stdout: expect.stringContaining('not there yet')});
	expect(existsSync(home.journal)).toBe(false);
	expect(await ask(['doctor', '--demo'], {home})).toMatchObject({
		code: 0,
		stdout: expect.stringContaining('in memory'),
	});
});

test('a file in the place of the journal, and one of its state, are said with what to do', async () => {
	const home = makeHome();
	writeFileSync(home.journal, '');
	expect(await ask(['doctor'], {home})).toMatchObject({
		code: 3,
		stdout: expect.stringContaining('there is a file in the place of a folder'),
	});
	const other = makeHome();
	mkdirSync(join(other.journal, '.state', 'history.jsonl'), {recursive: true});
	chmodSync(other.journal, 0o755);
	const {code, stdout} = await ask(['doctor'], {home: other});
	expect(code).toBe(3);
	expect(stdout).toContain('.state within the journal cannot be used: .state/history.jsonl is not a file');
	expect(stdout).toContain('chmod 700');
});

test('the lock of a process that runs is told from one that was left, and neither is touched', async () => {
	const home = makeHome();
	await ask(['add', 'a walk'], {home});
	const lock = join(home.journal, '.state', 'lock');
	const holder = spawn('sleep', ['600']);
	const left = (): string => JSON.stringify({pid: holder.pid, host: hostOf(), token: 'token'});
	const hostOf = (): string => readFileSync('/proc/sys/kernel/hostname', 'utf8').trim();
	writeFileSync(lock, left());
	expect((await ask(['doctor'], {home})).stdout).toContain(`held by process ${holder.pid}, which runs`);
	await new Promise(resolve => holder.on('close', resolve).kill('SIGKILL'));
	const {stdout, code} = await ask(['doctor'], {home});
	expect(stdout).toContain('left by a dead process');
	expect(code).toBe(0);
	expect(readFileSync(lock, 'utf8')).toBe(left());
});

test('a problem of a kind not known yet is counted without its words', () => {
	expect(bySort([{file: '2026-11.json', line: 1, problem: 'Zaphod is odd'}])).toEqual([
		{sort: 'something else is wrong', count: 1, files: ['2026-11.json']},
	]);
});
