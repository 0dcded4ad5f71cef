import {execFileSync} from 'node:child_process';
import {
	chmodSync,
	existsSync,
	lstatSync,
	mkdirSync,
	readdirSync,
	readFileSync,
	rmSync,
	statSync,
	symlinkSync,
	writeFileSync,
} from 'node:fs';
import {join} from 'node:path';
import {expect, test} from 'vitest';
import {openStore} from '../../source/store/file-store.ts';
import {hasOwnFile, ownFolder, readOwn} from '../../source/store/files/own.ts';
import {largest, readBytes, readContents} from '../../source/store/files/read-bytes.ts';
import {readDraft} from '../../source/store/state/draft.ts';
import {readSearchCache} from '../../source/store/state/search-cache.ts';
import {temporaryFolder} from '../support/home.ts';
import {adding, commit, newId, now} from './sample.ts';

const journalWith = async (...texts: readonly string[]): Promise<string> => {
	const folder = join(temporaryFolder(), 'journal');
	const store = await openStore({folder, now, newId});
	for (const text of texts) await commit(store, adding(text));
	return folder;
};

test.each([
	['device', '/dev/zero'],
	['pipe', undefined],
	['folder', '/'],
	['file of the kernel that waits', '/proc/kmsg'],
])('a %s in the place of a file is not read', (_, target) => {
	const path = join(temporaryFolder(), '2026-11.json');
	if (target === undefined) execFileSync('mkfifo', [path]);
	else symlinkSync(target, path);
	expect(readContents(path)).toEqual({problem: expect.stringMatching(/not a file|folder in its place|cannot be read/)});
});

test('a file is read up to its bound, and its end alone where that is asked for', () => {
	const path = join(temporaryFolder(), 'file');
	writeFileSync(path, 'नमस्ते 123');
	expect(readBytes(path, {isLinkFollowed: false, last: 3})).toMatchObject({bytes: Buffer.from('123')});
	expect(readBytes(path, {isLinkFollowed: false, most: 3})).toMatchObject({
		problem: expect.stringContaining('not read'),
	});
	// What says of itself that it has no bytes, and has some.
	expect(readBytes('/proc/self/status', {isLinkFollowed: true})).toMatchObject({bytes: expect.any(Buffer)});
	expect(largest).toBe(64 * 1024 * 1024);
});

const foreign = async (
	name: string,
): Promise<{readonly folder: string; readonly elsewhere: string; readonly before: readonly string[]}> => {
	const folder = await journalWith('one', 'two');
	const elsewhere = temporaryFolder();
	const path = join(folder, '.state', name);
	rmSync(path, {recursive: true, force: true});
	mkdirSync(join(elsewhere, 'edit-999999-abcdef', 'docs'), {recursive: true});
	for (const file of [
		'edit-999999-abcdef/docs/precious',
		'lock.dead.new',
		'draft.999999.tmp',
		'.goodturn-0123456789abcdef0123.tmp',
		'start',
	])
		writeFileSync(join(elsewhere, file), 'echo of mine\n');
	symlinkSync(name === 'history.jsonl' || name === 'lock' ? join(elsewhere, 'start') : elsewhere, path);
	return {folder, elsewhere, before: readdirSync(elsewhere, {recursive: true, encoding: 'utf8'}).sort()};
};

test.each(['', 'history.jsonl', 'lock', 'backups', 'backups/2026-11.json', 'pending'])(
	'nothing is written, and nothing removed, through a link at .state/%s',
	async name => {
		const {folder, elsewhere, before} = await foreign(name);
		const store = await openStore({folder, now, newId});
		const move = async () => {
			await commit(store, adding('three'));
			await commit(store, {
				...adding('four', '2026-12-01'),
				entries: [...adding('four', '2026-12-01').entries, ...adding('five').entries],
			});
		};
		await expect(move()).rejects.toMatchObject({
			kind: 'file',
			message: expect.stringMatching(/is a link\..*Nothing was read from it or written/),
		});
		expect(readdirSync(elsewhere, {recursive: true, encoding: 'utf8'}).sort()).toEqual(before);
		expect(readFileSync(join(elsewhere, 'start'), 'utf8')).toBe('echo of mine\n');
		expect(lstatSync(join(folder, '.state', name)).isSymbolicLink()).toBe(true);
		expect((await store.load('all')).months.flatMap(({entries}) => entries.map(({text}) => text))).toEqual(
			expect.arrayContaining(['one', 'two']),
		);
	},
);

test.each([
	'lock',
	'history.jsonl',
	'origin.json',
	'draft.json',
	'search.cache',
	'kept.cache',
	'pending/transaction.json',
])('a pipe at .state/%s keeps nobody waiting', async name => {
	const folder = await journalWith('one');
	const path = join(folder, '.state', name);
	ownFolder(join(path, '..'));
	rmSync(path, {force: true});
	execFileSync('mkfifo', [path]);
	const store = await openStore({folder, now, newId});
	await Promise.allSettled([store.undo(), store.history(), commit(store, adding('two'))]);
	expect([readDraft(join(folder, '.state')), readSearchCache(folder)]).toEqual([undefined, undefined]);
	expect(lstatSync(path).isFIFO()).toBe(true);
});

test.runIf(process.getuid?.() === 0)(
	'what another user put into .state is not ours, and what the journal’s own user did is',
	async () => {
		const folder = await journalWith('one');
		const draft = join(folder, '.state', 'draft.json');
		writeFileSync(draft, '{"text": "planted"}');
		execFileSync('chown', ['65534', draft]);
		expect(() => readOwn(draft)).toThrow('belongs to another user');
		execFileSync('chown', ['65534', folder]);
		expect(hasOwnFile(draft)).toBe(true);
	},
);

test('a state folder that Git made is closed to others by the next write', async () => {
	const folder = await journalWith('one');
	chmodSync(join(folder, '.state'), 0o777);
	await commit(await openStore({folder, now, newId}), adding('two'));
	expect(statSync(join(folder, '.state')).mode & 0o777).toBe(0o700);
});

test('a folder that looks like the rest of an editor and holds folders is left', async () => {
	const folder = await journalWith('one');
	const docs = join(folder, '.state', 'edit-999999-abcdef', 'docs');
	mkdirSync(docs, {recursive: true});
	writeFileSync(join(docs, 'precious'), '');
	await commit(await openStore({folder, now, newId}), adding('two'));
	expect(existsSync(join(docs, 'precious'))).toBe(true);
});

test('beside what a link of the journal leads to, only temporary files of this journal are removed', async () => {
	const folder = await journalWith('one');
	const elsewhere = temporaryFolder();
	const [month, real, other] = [
		join(folder, '2026-11.json'),
		join(elsewhere, '2026-11.json'),
		join(elsewhere, '.goodturn-0123456789abcdef0123.tmp'),
	];
	writeFileSync(real, readFileSync(month));
	rmSync(month);
	symlinkSync(real, month);
	for (const path of [other, join(folder, '.goodturn-0123456789abcdef0123.tmp')]) writeFileSync(path, 'half');
	const store = await openStore({folder, now, newId});
	await store.load('all');
	await commit(store, adding('two'));
	expect(readdirSync(elsewhere).sort()).toEqual(['.goodturn-0123456789abcdef0123.tmp', '2026-11.json']);
	expect(readdirSync(folder)).not.toContain('.goodturn-0123456789abcdef0123.tmp');
});

test('a backup is not put back through a link to what is no file of a journal', async () => {
	const folder = await journalWith('one', 'two');
	const [month, start] = [join(folder, '2026-11.json'), join(temporaryFolder(), 'start')];
	writeFileSync(start, 'echo of mine\n');
	rmSync(month);
	symlinkSync(start, month);
	const store = await openStore({folder, now, newId});
	const [backup] = await store.backups();
	await expect(store.restore(backup?.name ?? '')).rejects.toMatchObject({
		kind: 'file',
		message: expect.stringContaining('is a link to a file that is not understood'),
	});
	expect(readFileSync(start, 'utf8')).toBe('echo of mine\n');
});
