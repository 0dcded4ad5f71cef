import {mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {expect, test} from 'vitest';
import {bareRepository, git} from '../../support/git.ts';
import {temporaryFolder} from '../../support/home.ts';
import {note, syncWith, two} from './two-machines.ts';

test('a sync begins with the network, and asks git no more than it needs', async () => {
	const {a, b} = await two();
	await a.sync();
	const log = join(temporaryFolder(), 'log');
	const runs = (machine: typeof a): readonly string[] => {
		rmSync(log, {force: true});
		const {status} = syncWith(machine.folder, '-c', `echo "$*" >> ${log}`);
		expect(status).toBe(0);
		const lines = readFileSync(log, 'utf8').trimEnd().split('\n');
		// Whatever serves the remote or reads from it holds nothing large in memory.
		for (const line of lines) expect(line).toContain('-c core.bigFileThreshold=64m');
		return lines
			.map(line => line.replaceAll(/-c \S+ /g, '').split(' ')[0] ?? '')
			.filter(name => !name.endsWith('-pack'));
	};
	expect(runs(a).toSorted()).toEqual(['fetch', 'for-each-ref']);
	await b.add(note('from b'));
	await b.sync();
	await a.add(note('from a'));
	expect(runs(a).length).toBeLessThanOrEqual(16);
});

test('a sync asks git again where the person has said otherwise since the last one', async () => {
	const {a, b, remote} = await two();
	await a.sync();
	const other = bareRepository();
	git(a.folder, 'push', '-q', other, 'main:elsewhere');
	git(a.folder, 'remote', 'add', 'second', other);
	git(a.folder, 'config', 'branch.main.remote', 'second');
	git(a.folder, 'config', 'branch.main.merge', 'refs/heads/elsewhere');
	await b.add(note('from b'));
	await b.sync();
	await a.add(note('for the other remote'));
	expect(await a.sync()).toMatchObject({sent: {added: 1}, received: {added: 0}});
	expect(git(other, 'log', '-1', '--format=%s', 'elsewhere')).toBe('1 entry');
	expect(git(remote, 'rev-list', '--count', 'main')).toBe('2');
	git(a.folder, 'remote', 'remove', 'second');
	expect(await a.sync()).toMatchObject({received: {added: 1}});
	const elsewhere = join(temporaryFolder(), 'settings');
	git(a.folder, 'config', 'include.path', elsewhere);
	await a.sync();
	git(a.folder, 'config', '-f', elsewhere, 'branch.main.merge', 'refs/heads/third');
	await a.sync();
	expect(git(remote, 'rev-parse', 'third')).toBe(git(remote, 'rev-parse', 'main'));
	git(a.folder, 'config', '--unset', 'include.path');
	git(a.folder, 'remote', 'remove', 'origin');
	expect(await a.sync()).toMatchObject({hasRemote: false});
});

test('where the branch is another one by the time of the commit, nothing is synced', async () => {
	const {a} = await two();
	await a.add(note('more'));
	git(a.folder, 'branch', 'other');
	const ran = syncWith(a.folder, 'for-each-ref', 'sleep 0.1; printf "ref: refs/heads/other\\n" > .git/HEAD');
	expect(ran.stderr).toContain('Another branch of the journal was checked out at this moment. Nothing was synced.');
	expect(git(a.folder, 'rev-parse', 'main')).toBe(git(a.folder, 'rev-parse', 'other'));
	expect(readFileSync(join(a.folder, '2026-11.json'), 'utf8')).toContain('more');
});

test.each(['refs/heads/main.lock', 'HEAD.lock', 'refs/remotes/origin/main.lock'])(
	'a lock of another git is named, and nothing is lost: %s',
	async name => {
		const {a, b} = await two();
		await b.add(note('from b'));
		await b.sync();
		await a.add(note('from a'));
		const lock = join(a.folder, '.git', name);
		writeFileSync(lock, '');
		await expect(a.sync()).rejects.toThrow(
			`Another git is at work in the journal's repository: ${lock} is there. Nothing is lost`,
		);
		rmSync(lock);
		expect((await a.sync()).received).toMatchObject({added: 1});
		expect((await b.sync()).received).toMatchObject({added: 1});
		expect(a.files()).toEqual(b.files());
	},
);

test('the ssh that a person has set up is used in the background too, and asks nothing', async () => {
	const {a} = await two();
	const log = join(temporaryFolder(), 'log');
	const ssh = join(temporaryFolder(), 'my ssh');
	writeFileSync(ssh, `#!/bin/sh\necho "$@" >> ${log}\nexit 1\n`, {mode: 0o755});
	git(a.folder, 'config', 'core.sshCommand', `'${ssh}' -i mine`);
	git(a.folder, 'remote', 'set-url', 'origin', 'me@example.org:journal.git');
	await a.sync().catch(() => undefined);
	expect(readFileSync(log, 'utf8')).toMatch(/-i mine -o BatchMode=yes -o ConnectTimeout=15 .*me@example\.org/);
});

test('what syncs leave loose is packed now and then, and the history is whole', async () => {
	const {a} = await two();
	const loose = join(a.folder, '.git/objects/17');
	mkdirSync(loose, {recursive: true});
	const before = readdirSync(join(a.folder, '.git/objects/pack')).length;
	// As many as git takes for a sign of 6,700 in all. They are none that it would miss.
	git(a.folder, 'config', 'gc.auto', '1');
	for (let at = 0; at < 30; at++) writeFileSync(join(loose, at.toString(16).padStart(38, '0')), '');
	await a.add(note('more'));
	await a.sync();
	expect(readdirSync(join(a.folder, '.git/objects/pack')).length).toBeGreaterThan(before);
	rmSync(loose, {recursive: true});
	expect(git(a.folder, 'fsck', '--no-dangling')).toBe('');
	expect(git(a.folder, 'rev-list', '--count', 'HEAD')).toBe('2');
});
