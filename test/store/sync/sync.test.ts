import {chmodSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {expect, test} from 'vitest';
import {bareRepository, git, machineIn} from '../../support/git.ts';
import {temporaryFolder} from '../../support/home.ts';
import {edit} from './edits.ts';
import {coffee, note, syncWith, two} from './two-machines.ts';

test('what two machines wrote is on both, in the same bytes and one history', async () => {
	const {a, b, remote} = await two();
	expect(b.files()).toEqual(a.files());
	await a.add(note('from a'));
	await b.add(note('from b'));
	expect((await a.sync()).sent).toMatchObject({added: 1});
	expect(await b.sync()).toMatchObject({sent: {added: 1}, received: {added: 1}, both: 0, hasRemote: true});
	expect((await a.sync()).received).toMatchObject({added: 1});
	expect(b.files()).toEqual(a.files());
	expect(Object.keys(a.files())).toEqual(['2026-11.json', 'people.json']);
	expect(git(a.folder, 'rev-parse', 'HEAD')).toBe(git(b.folder, 'rev-parse', 'HEAD'));
	expect(git(a.folder, 'log', '-1', '--format=%s')).toBe('Merge what another machine wrote: 1 entry');
	for (const folder of [a.folder, b.folder]) expect(git(folder, 'status', '--porcelain')).toBe('');
	expect(git(remote, 'fsck', '--strict', '--no-dangling')).toBe('');
	// Nothing to do writes nothing.
	const before = git(a.folder, 'rev-parse', 'HEAD');
	expect((await a.sync()).sent).toMatchObject({added: 0, changed: 0});
	expect(git(a.folder, 'rev-parse', 'HEAD')).toBe(before);
});

test('one field changed on both machines keeps both writings, until one is chosen', async () => {
	const {a, b} = await two();
	await edit(a, {place: 'Bern'});
	await edit(b, {place: 'Basel'});
	await a.sync();
	expect((await b.sync()).both).toBe(1);
	await a.sync();
	expect(a.files()).toEqual(b.files());
	expect(a.files()['2026-11.json']).toContain('"place": "Basel"');
	expect(a.files()['.versions.jsonl']).toContain('"Bern"');
});

test('without a remote everything is committed, and the remote may come later', async () => {
	const a = await machineIn();
	await a.add(coffee);
	expect(await a.setUp()).toMatchObject({sent: {added: 1}, hasRemote: false});
	await a.add(note('later'));
	expect(await a.sync()).toMatchObject({sent: {added: 1}, hasRemote: false});
	const remote = bareRepository();
	// What is to be known of a remote is said once.
	expect((await a.setUp(remote)).address).toBe(remote);
	expect((await a.setUp(remote)).address).toBeUndefined();
	const b = await machineIn();
	await b.clone(remote);
	expect(b.files()).toEqual(a.files());
});

test('two journals that began apart become one', async () => {
	const remote = bareRepository();
	const [a, b] = [await machineIn(), await machineIn()];
	await a.add(coffee);
	await b.add({...coffee, text: 'another coffee with Ada'});
	await a.setUp(remote);
	await b.setUp(remote);
	await a.sync();
	expect(b.files()).toEqual(a.files());
	expect(a.files()['2026-11.json']?.match(/"id"/g)).toHaveLength(2);
	expect(a.files()['people.json']?.match(/"name"/g)).toHaveLength(1);
});

test('several who sync at once all get through, and end with the same', async () => {
	const {a, b, remote} = await two();
	const c = await machineIn();
	await c.clone(remote);
	const all = [a, b, c];
	for (let round = 0; round < 3; round++) {
		for (const [at, machine] of all.entries()) await machine.add(note(`${round} of ${at}`));
		await Promise.all(all.map(machine => machine.sync()));
	}
	for (const machine of [...all, ...all]) await machine.sync();
	expect(b.files()).toEqual(a.files());
	expect(c.files()).toEqual(a.files());
	expect(a.files()['2026-11.json']?.match(/"id"/g)).toHaveLength(10);
});

test('a remote that is gone is told, and what was written is sent when it is back', async () => {
	const {a, b, remote} = await two();
	git(a.folder, 'remote', 'set-url', 'origin', `${remote}-gone`);
	await a.add(note('written offline'));
	const {offline} = await a.sync();
	expect(offline).toContain('does not appear to be a git repository');
	git(a.folder, 'remote', 'set-url', 'origin', remote);
	expect((await a.sync()).offline).toBeUndefined();
	expect((await b.sync()).received).toMatchObject({added: 1});
});

test('no hook is run, neither here nor in a remote on this disk', async () => {
	const {a, remote} = await two();
	const ran = join(temporaryFolder(), 'ran');
	for (const folder of [join(a.folder, '.git/hooks'), join(remote, 'hooks')]) {
		mkdirSync(folder, {recursive: true});
		for (const hook of 'pre-commit post-commit pre-push post-merge reference-transaction post-index-change ' +
			'pre-receive update post-receive post-update'.split(' ')) {
			writeFileSync(join(folder, hook), `#!/bin/sh\necho ${hook} >> ${ran}\n`);
			chmodSync(join(folder, hook), 0o755);
		}
	}
	await a.add(note('with hooks'));
	await a.sync();
	expect(existsSync(ran)).toBe(false);
});

test('a month that is damaged or gone stops the sync before anything is done', async () => {
	const {a, b} = await two();
	const path = join(a.folder, '2026-11.json');
	const text = readFileSync(path, 'utf8');
	const head = git(a.folder, 'rev-parse', 'HEAD');
	writeFileSync(path, `<<<<<<< HEAD\n${text}`);
	await expect(a.sync()).rejects.toThrow('2026-11.json, line 1: a merge left conflict markers. Nothing was synced.');
	writeFileSync(path, text);
	await a.sync();
	rmSync(path);
	await expect(a.sync()).rejects.toThrow('2026-11.json is gone: another program deleted it. Nothing was synced.');
	expect(git(a.folder, 'rev-parse', 'HEAD')).toBe(head);
	expect((await b.sync()).received).toMatchObject({removed: 0});
});

test('a month that somebody deletes with git is kept where it is, and comes back', async () => {
	const {a, b} = await two();
	await a.add({...note('long ago'), date: '2026-03-02' as never});
	await a.sync();
	await b.sync();
	await b.sync();
	git(b.folder, 'rm', '-q', '2026-03.json');
	git(b.folder, 'commit', '-q', '-m', 'Tidy up');
	git(b.folder, 'push', '-q', 'origin', 'HEAD');
	expect(await a.sync()).toMatchObject({received: {removed: 0}, kept: ['2026-03.json']});
	expect(a.files()['2026-03.json']).toContain('long ago');
	// Where it was deleted it is said, with how to bring it back.
	await expect(b.sync()).rejects.toThrow(/2026-03\.json is gone: .* git checkout [0-9a-f]{12} -- 2026-03\.json/);
	// A machine that knows nothing of before has it again from the other one.
	rmSync(join(b.folder, '.state'), {recursive: true});
	await b.sync();
	expect(b.files()).toEqual(a.files());
	expect(await a.sync()).toMatchObject({received: {added: 0, removed: 0}, kept: []});
	expect(git(a.folder, 'rev-parse', 'HEAD')).toBe(git(b.folder, 'rev-parse', 'HEAD'));
	for (const folder of [a.folder, b.folder]) expect(git(folder, 'status', '--porcelain')).toBe('');
});

test('a lock that a git was killed with in a remote on this disk is taken away', async () => {
	const {a, remote} = await two();
	await a.add(note('from a'));
	const branch = git(a.folder, 'symbolic-ref', 'HEAD').trim();
	const lock = join(remote, `${branch}.lock`);
	writeFileSync(lock, '');
	expect(await a.sync()).toMatchObject({hasRemote: true});
	expect(existsSync(lock)).toBe(false);
	expect(git(remote, 'rev-parse', branch)).toBe(git(a.folder, 'rev-parse', 'HEAD'));
});

test('a remote that others keep writing to is told of in the words of git, and all is sent later', async () => {
	const {a, remote} = await two();
	await a.add(note('from a'));
	const branch = git(a.folder, 'symbolic-ref', 'HEAD').trim();
	const lock = join(remote, `${branch}.lock`);
	const writing = setInterval(() => {
		writeFileSync(`${lock}.next`, '');
		renameSync(`${lock}.next`, lock);
	}, 20);
	try {
		await expect.poll(() => existsSync(lock)).toBe(true);
		await expect(a.sync()).rejects.toThrow(/The remote is in use, and git says: .*\.lock': File exists/);
		expect(existsSync(lock)).toBe(true);
	} finally {
		clearInterval(writing);
	}
	rmSync(lock);
	expect(await a.sync()).toMatchObject({hasRemote: true});
	expect(git(remote, 'rev-parse', branch)).toBe(git(a.folder, 'rev-parse', 'HEAD'));
});

test('what a person laid beside the journal goes along, and is never merged by lines', async () => {
	const {a, b} = await two();
	writeFileSync(join(a.folder, 'README.md'), 'mine\n');
	git(a.folder, 'add', 'README.md');
	git(a.folder, 'commit', '-qm', 'A README');
	await a.sync();
	await b.add(note('b'));
	await b.sync();
	expect(readFileSync(join(b.folder, 'README.md'), 'utf8')).toBe('mine\n');
	for (const [machine, text] of [
		[a, 'a\n'],
		[b, 'b\n'],
	] as const) {
		writeFileSync(join(machine.folder, 'README.md'), text);
		git(machine.folder, 'commit', '-qam', 'Another README');
	}
	await a.sync();
	await b.sync();
	await a.sync();
	expect(readFileSync(join(b.folder, 'README.md'), 'utf8')).toBe('b\n');
	expect(git(a.folder, 'ls-tree', '--name-only', 'HEAD')).toMatch(/README\.md\.from-[0-9a-f]{8}/);
	expect(a.files()).toEqual(b.files());
});

test("in the midst of a merge of one's own nothing is synced", async () => {
	const {a} = await two();
	writeFileSync(join(a.folder, '.git/MERGE_HEAD'), `${git(a.folder, 'rev-parse', 'HEAD')}\n`);
	await expect(a.sync()).rejects.toThrow('Somebody is in the midst of a merge');
});

test('what keeps a sync from committing is said at once, and no network is waited for', async () => {
	const {a} = await two();
	writeFileSync(join(a.folder, '2026-11.json'), 'not JSON');
	const ran = syncWith(a.folder, 'fetch', 'exec sleep 600');
	expect([ran.signal, ran.status]).toEqual([null, 3]);
	expect(ran.stderr).toContain('2026-11.json, line 1');
});

test.each([
	['what was written here', false],
	['what another machine wrote', true],
])('killed between the branch and the index, the next sync brings the index on: %s', async (_, isFromThere) => {
	const {a, b} = await two();
	await b.add(note('from b'));
	if (isFromThere) await b.sync();
	const one = isFromThere ? a : b;
	const head = git(one.folder, 'rev-parse', 'HEAD');
	// Whoever reads a tree into the index is killed before, with the sync that asked for it.
	const killed = syncWith(one.folder, 'read-tree', 'kill -9 $PPID; exit 1');
	expect(killed.signal).toBe('SIGKILL');
	expect(git(one.folder, 'rev-parse', 'HEAD')).not.toBe(head);
	expect(git(one.folder, 'status', '--porcelain')).not.toBe('');
	await one.sync();
	expect(git(one.folder, 'status', '--porcelain')).toBe('');
});
