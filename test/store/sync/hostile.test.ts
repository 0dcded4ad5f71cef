import {execFileSync} from 'node:child_process';
import {existsSync, lstatSync, mkdirSync, readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {createServer} from 'node:http';
import {join} from 'node:path';
import {expect, test} from 'vitest';
import {bareRepository, copies, type GitMachine, git, journalOf, machineIn, remoteIn} from '../../support/git.ts';
import {temporaryFolder} from '../../support/home.ts';

type TreeLine = {readonly mode: string; readonly path: string; readonly text: string};

/** Pushes a commit with these files to a remote, on top of what is there, without looking at what they are. */
const pushFiles = (remote: string, files: readonly TreeLine[], base = 'refs/heads/main'): void => {
	const parts = files.map(({mode, path, text}) =>
		mode === '160000'
			? `M 160000 ${text} "${path}"\n`
			: `M ${mode} inline "${path}"\ndata ${Buffer.byteLength(text)}\n${text}\n`,
	);
	const from = git(remote, 'rev-parse', base);
	const input =
		'commit refs/heads/main\ncommitter x <x@example.org> 1700000000 +0000\ndata 4\nevil\nfrom ' +
		`${from}\n${parts.join('')}`;
	execFileSync('git', ['fast-import', '--quiet', '--force'], {cwd: remote, input});
};

const begun = copies(['a'], async folder => {
	const remote = bareRepository(folder);
	const machine = await machineIn(journalOf(folder, 'a'));
	await machine.add({kind: 'note', date: '2026-11-20' as never, people: [], text: 'mine'});
	await machine.setUp(remote);
});
const victim = async (): Promise<{readonly machine: GitMachine; readonly remote: string}> => {
	const folder = await begun();
	return {machine: await machineIn(journalOf(folder, 'a')), remote: remoteIn(folder)};
};

const file = (path: string, text: string, mode = '100644'): TreeLine => ({mode, path, text});
const entry = '{"goodturn": 1, "entries": []}\n';

test.each([
	[
		'with markers',
		file('2026-11.json', `<<<<<<< a\n${entry}=======\n${entry}>>>>>>> b\n`),
		'a merge left conflict markers',
	],
	['that is no JSON', file('2026-10.json', '{"goodturn": 1, '), 'this is not JSON'],
	['that is a link', file('2026-11.json', '/etc/passwd', '120000'), 'it is a link'],
	[
		'that is a repository',
		file('2026-11.json', '1234567890123456789012345678901234567890', '160000'),
		'it is a repository of its own',
	],
	['that is a folder', file('2026-11.json/x', 'x'), '2026-11.json on the other side: it is a folder'],
	['of a newer format', file('2026-11.json', '{"goodturn": 9, "entries": []}'), 'which a newer goodturn wrote'],
	['of 65 MB', file('2026-12.json', ' '.repeat(65 * 1024 * 1024)), 'it has 65 MB; more than 64 are not read'],
])('a month %s on the other side is refused, and nothing is changed', async (_, bad, why) => {
	const {machine, remote} = await victim();
	const [before, head] = [machine.files(), git(machine.folder, 'rev-parse', 'HEAD')];
	pushFiles(remote, [bad]);
	await expect(machine.sync()).rejects.toThrow(why);
	expect(machine.files()).toEqual(before);
	expect(git(machine.folder, 'rev-parse', 'HEAD')).toBe(head);
	expect(readdirSync(machine.folder).filter(name => name.endsWith('.tmp'))).toEqual([]);
});

test('links, repositories within and names of Git are not laid into the folder; others are, as files', async () => {
	const {machine, remote} = await victim();
	const outside = temporaryFolder();
	pushFiles(
		remote,
		[
			file('out', outside, '120000'),
			file('module', '1234567890123456789012345678901234567890', '160000'),
			file('.gitmodules', '[submodule "x"]\n\tpath = module\n\turl = ./x\n'),
			file('.state/lock', 'x'),
			file('.STATE/draft.json', 'x'),
			file('deep/.git/hooks/post-merge', 'x', '100755'),
			file('-x', 'dash'),
			file('--upload-pack=touch', 'dash'),
			file('notes/a b.md', 'fine', '100755'),
			file('\\033[31mred', 'red'),
		].filter(({path}) => !path.includes('.git/')),
	);
	await machine.sync();
	const there = readdirSync(machine.folder);
	for (const name of ['out', 'module', '.gitmodules', '.STATE']) expect(there).not.toContain(name);
	expect(readFileSync(join(machine.folder, '-x'), 'utf8')).toBe('dash');
	expect(readFileSync(join(machine.folder, 'notes/a b.md'), 'utf8')).toBe('fine');
	expect(lstatSync(join(machine.folder, 'notes/a b.md')).mode & 0o111).toBe(0);
	expect(there.filter(name => name.includes('red'))).toEqual([]);
	// All of it is in Git all the same, and stays there.
	await machine.add({kind: 'note', date: '2026-11-21' as never, people: [], text: 'more'});
	await machine.sync();
	expect(git(remote, 'ls-tree', '-r', '--name-only', 'main')).toContain('.gitmodules');
	expect(readdirSync(outside)).toEqual([]);
});

test('a name that is no text hides nothing of the commit that it is in, and goes on with the next', async () => {
	const {machine, remote} = await victim();
	pushFiles(remote, [file('caf\\351.md', 'latin'), file('notes.md', 'fine')]);
	await machine.sync();
	expect(machine.files()['2026-11.json']).toContain('mine');
	expect(readFileSync(join(machine.folder, 'notes.md'), 'utf8')).toBe('fine');
	await machine.add({kind: 'note', date: '2026-11-21' as never, people: [], text: 'more'});
	pushFiles(remote, [file('caf\\352.md', 'latin too')]);
	await machine.sync();
	expect(git(remote, 'ls-tree', '--name-only', 'main')).toContain('"caf\\351.md"\n"caf\\352.md"');
	expect(machine.files()['2026-11.json']).toContain('more');
});

test('a file is not written through a link that lies in the folder', async () => {
	const {machine, remote} = await victim();
	const outside = temporaryFolder();
	const {symlinkSync} = await import('node:fs');
	symlinkSync(outside, join(machine.folder, 'notes'));
	pushFiles(remote, [file('notes/x.md', 'x'), file('mine.md', 'theirs')]);
	writeFileSync(join(machine.folder, 'mine.md'), 'not committed');
	await machine.sync();
	expect(readdirSync(outside)).toEqual([]);
	expect(readFileSync(join(machine.folder, 'mine.md'), 'utf8')).toBe('not committed');
});

test('a tree with a .git in it does not come in at all', async () => {
	const {machine, remote} = await victim();
	const blob = execFileSync('git', ['hash-object', '-w', '--stdin'], {cwd: remote, input: 'x'}).toString().trim();
	const tree = (text: string): string =>
		execFileSync('git', ['hash-object', '-w', '--literally', '-t', 'tree', '--stdin'], {
			cwd: remote,
			input: Buffer.from(text, 'latin1'),
		})
			.toString()
			.trim();
	const raw = (id: string): string => Buffer.from(id, 'hex').toString('latin1');
	const inner = tree(`100644 config\0${raw(blob)}`);
	const outer = tree(`40000 .git\0${raw(inner)}`);
	const head = git(remote, 'rev-parse', 'main');
	const commit = git(remote, 'commit-tree', outer, '-p', head, '-m', 'evil');
	git(remote, 'update-ref', 'refs/heads/main', commit);
	const config = readFileSync(join(machine.folder, '.git/config'), 'utf8');
	await expect(machine.sync()).rejects.toThrow('git fetch failed');
	expect(readFileSync(join(machine.folder, '.git/config'), 'utf8')).toBe(config);
});

test('what the settings of a repository would run is not run', async () => {
	const {machine} = await victim();
	const ran = join(temporaryFolder(), 'ran');
	const script = join(temporaryFolder(), 'script');
	writeFileSync(script, `#!/bin/sh\ntouch ${ran}\ncat\n`, {mode: 0o755});
	for (const name of [
		'core.fsmonitor',
		'core.pager',
		'core.editor',
		'filter.x.clean',
		'filter.x.smudge',
		'diff.external',
		'core.askPass',
	])
		git(machine.folder, 'config', name, script);
	mkdirSync(join(machine.folder, '.git/info'), {recursive: true});
	writeFileSync(join(machine.folder, '.git/info/attributes'), '* filter=x\n');
	await machine.add({kind: 'note', date: '2026-11-21' as never, people: [], text: 'more'});
	await machine.sync();
	expect(existsSync(ran)).toBe(false);
});

test.each(['-x', '--upload-pack=touch /tmp/x', 'ext::sh -c "touch x"', '', 'a\nb'])(
	'%j is no address',
	async address => {
		const machine = await machineIn();
		await machine.add({kind: 'note', date: '2026-11-20' as never, people: [], text: 'mine'});
		await expect(machine.setUp(address)).rejects.toThrow('That is not the address of a repository. Nothing was done.');
		await expect((await machineIn()).clone(address)).rejects.toThrow(
			'That is not the address of a repository. Nothing was done.',
		);
		expect(existsSync(join(machine.folder, '.git'))).toBe(false);
	},
);

test('a remote that anyone can read is refused', async () => {
	const remote = bareRepository();
	git(remote, 'update-server-info');
	const server = createServer((request, response) => {
		const path = join(remote, new URL(request.url ?? '/', 'http://x').pathname.replace(/^\/j\.git/, ''));
		const isThere = existsSync(path) && lstatSync(path).isFile();
		response.writeHead(isThere ? 200 : 404);
		response.end(isThere ? readFileSync(path) : '');
	});
	await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
	const {port} = server.address() as {readonly port: number};
	const machine = await machineIn();
	await machine.add({kind: 'note', date: '2026-11-20' as never, people: [], text: 'mine'});
	await expect(machine.setUp(`http://me:secret@127.0.0.1:${port}/j.git`)).rejects.toThrow(
		'Anyone can read that remote',
	);
	expect(existsSync(join(machine.folder, '.git'))).toBe(false);
	await expect(machine.setUp('git://example.org/j.git')).rejects.toThrow('Anyone can read that remote');
	server.close();
});
