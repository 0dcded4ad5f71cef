import {execFileSync, spawn} from 'node:child_process';
import {existsSync, mkdirSync, readdirSync} from 'node:fs';
import {join} from 'node:path';
import {cached, differences, run as goodturn, has, snapshot, withFolder} from './program.ts';
import type {Outcome, Size} from './row.ts';

type Bad = {
	readonly name: string;
	readonly mode: string;
	readonly path: string;
	/** Its text, or how many bytes of spaces it has. */
	readonly holds: string | number;
	/** What the sync says where it refuses; absent where the file is kept apart in Git. */
	readonly says?: string;
};

const sizes = {full: 1024 * 1024 * 1024, small: 66 * 1024 * 1024};
const id = '1234567890123456789012345678901234567890';
const nothing = '{"goodturn": 1, "entries": []}\n';

const casesOf = (size: Size): readonly Bad[] => [
	{
		name: 'markers',
		mode: '100644',
		path: '2026-11.json',
		holds: `<<<<<<< a\n${nothing}=======\n${nothing}>>>>>>> b\n`,
		says: 'conflict markers',
	},
	{
		name: 'sequences',
		mode: '100644',
		path: '2026-10.json',
		holds: '\u001b]0;evil\u0007\u001b[2J',
		says: 'this is not JSON',
	},
	{name: 'size', mode: '100644', path: '2026-12.json', holds: sizes[size], says: 'are not read'},
	{name: 'a link out of the folder', mode: '120000', path: '2026-11.json', holds: '/etc/passwd', says: 'it is a link'},
	{name: 'a module', mode: '160000', path: '2026-11.json', holds: id, says: 'a repository of its own'},
	{name: 'people as a link', mode: '120000', path: 'people.json', holds: '../outside/x', says: 'it is a link'},
	{name: 'another link', mode: '120000', path: 'notes', holds: '../outside'},
	{name: 'another module', mode: '160000', path: 'module', holds: id},
	{name: 'modules', mode: '100644', path: '.gitmodules', holds: '[submodule "x"]\n\tpath = module\n\turl = ./x\n'},
	{name: 'attributes', mode: '100644', path: 'notes/.gitattributes', holds: '* filter=x\n'},
	{name: 'a state folder', mode: '100644', path: '.state/pending/transaction.json', holds: '{}'},
	{name: 'a state folder in capitals', mode: '100644', path: '.State/lock', holds: 'x'},
	{name: 'a name like a flag', mode: '100755', path: '--output=../outside/x', holds: 'x'},
	{name: 'a name like -x', mode: '100755', path: '-x', holds: 'x'},
];

/** Puts a file into the branch of a remote, whatever it is; a large one is not held in memory. */
const plant = (remote: string, {mode, path, holds}: Bad): Promise<void> =>
	new Promise((resolve, reject) => {
		const child = spawn('git', ['fast-import', '--quiet', '--force'], {cwd: remote, stdio: ['pipe', 'ignore', 'pipe']});
		const from = execFileSync('git', ['rev-parse', 'refs/heads/main'], {cwd: remote, encoding: 'utf8'}).trim();
		let said = '';
		child.stderr.on('data', text => (said += text));
		child.on('close', code => (code === 0 ? resolve() : reject(new Error(said))));
		child.stdin.on('error', () => undefined);
		child.stdin.write(
			`commit refs/heads/main\ncommitter x <x@example.org> 1700000000 +0000\ndata 1\nx\nfrom ${from}\n`,
		);
		const length = typeof holds === 'number' ? holds : Buffer.byteLength(holds);
		if (mode === '160000') return void child.stdin.end(`M ${mode} ${holds} "${path}"\n`);
		child.stdin.write(`M ${mode} inline "${path}"\ndata ${length}\n`);
		if (typeof holds === 'string') return void child.stdin.end(`${holds}\n`);
		const piece = Buffer.alloc(1024 * 1024, ' ');
		let left = holds / piece.length;
		const pour = (): void => {
			while (left > 0 && child.stdin.write(piece)) left--;
			if (left > 0)
				child.stdin.once('drain', () => {
					left--;
					pour();
				});
			else child.stdin.end('\n');
		};
		pour();
	});

const tryCase = (bad: Bad): Promise<readonly string[]> =>
	withFolder(async folder => {
		const [journal, remote, outside] = ['home/journal', 'remote.git', 'home/outside'].map(name =>
			join(folder, name),
		) as [string, string, string];
		mkdirSync(outside, {recursive: true});
		execFileSync('git', ['init', '-q', '--bare', '-b', 'main', remote]);
		const env = {...cached, GIT_CONFIG_NOSYSTEM: '1'};
		const tell = (...words: readonly string[]) => goodturn(journal, words, {env});
		await tell('add', '2026-11-20: coffee with Ada');
		await tell('sync', '--init', remote);
		const [before, config] = [snapshot(journal), snapshot(join(journal, '.git')).get('config')];
		await plant(remote, bad);
		const {code, err} = await tell('sync');
		const faults: string[] = [];
		const after = snapshot(journal);
		const changed = differences(before, after).filter(name => name !== bad.path);
		if (changed.length > 0) faults.push(`changed: ${changed.join(', ')}`);
		if (bad.says !== undefined && (code === 0 || !err.includes(bad.says)))
			faults.push(`not refused: ${code} ${err.slice(0, 200)}`);
		if (bad.says === undefined && code !== 0) faults.push(`refused, and need not be: ${err.slice(0, 200)}`);
		if (/(?!\n)\p{Cc}/u.test(err)) faults.push('a sequence came out');
		if (readdirSync(outside).length > 0) faults.push('something outside was written');
		if (snapshot(join(journal, '.git')).get('config') !== config) faults.push('the settings of the repository changed');
		for (const name of ['notes', 'module', '.gitmodules', '.State'])
			if (existsSync(join(journal, name))) faults.push(`${name} was laid into the folder`);
		const check = await tell('check');
		if (check.code !== 0) faults.push(`check: ${check.out.slice(0, 200)}`);
		const list = await tell('list');
		if (!list.out.includes('coffee')) faults.push('the entry is gone');
		return faults.map(fault => `${bad.name}: ${fault}`);
	});

/** Remotes that hold what no journal does, to do harm where it is read. */
export const run = async (size: Size): Promise<Outcome> => {
	if (!has('git')) return {faults: [], figures: '', skipped: 'there is no git here'};
	const faults: string[] = [];
	// The others of the small size are in test/store/sync/hostile.test.ts.
	const cases = casesOf(size).filter((_, at) => size === 'full' || at % 4 === 2);
	for (const bad of cases) faults.push(...(await tryCase(bad)));
	return {faults, figures: `${cases.length} trees, the largest of ${Math.round(sizes[size] / 1_048_576)} MB`};
};
