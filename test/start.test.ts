import {spawnSync} from 'node:child_process';
import {chmodSync, chownSync, existsSync, mkdirSync, readdirSync, statSync, symlinkSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, test} from 'vitest';
import {exampleJournal, type Home, makeHome} from './support/home.ts';
import {cli, nodeUnderTest} from './support/node.ts';
import {run} from './support/shell.ts';

const kept = (home: Home): Home => ({
	...home,
	env: Object.fromEntries(Object.entries(home.env).filter(([name]) => name !== 'XDG_CACHE_HOME')),
});
const list = (home: Home, env: Readonly<Record<string, string>> = {}) => run(['list'], {home: kept(home), env});
const mkdirs = (path: string, mode: number): string => {
	mkdirSync(path, {recursive: true});
	chmodSync(path, mode);
	return path;
};
const canKeep = Number(process.versions.node.split('.')[0]) >= 22 && nodeUnderTest() === process.execPath;
const everythingIn = (folder: string): readonly string[] => readdirSync(folder, {recursive: true}).map(String).sort();

describe('compiled code is kept', () => {
	test.runIf(canKeep)('in the cache folder of the user, which nobody else may write to, and nowhere else', async () => {
		const home = makeHome(exampleJournal);
		const before = everythingIn(home.journal);
		expect(await list(home)).toMatchObject({code: 0, stderr: ''});
		const folder = join(home.folder, '.cache/goodturn');
		expect(everythingIn(folder).length).toBeGreaterThan(1);
		for (const name of ['', ...everythingIn(folder)]) expect(statSync(join(folder, name)).mode & 0o022).toBe(0);
		expect(readdirSync(home.folder).sort()).toEqual(['.cache', 'data']);
		expect(everythingIn(home.journal)).toEqual(before);
	});

	test.runIf(canKeep)('where XDG_CACHE_HOME says', async () => {
		const home = makeHome(exampleJournal);
		const folder = join(home.folder, 'elsewhere');
		await list(home, {XDG_CACHE_HOME: folder});
		expect(existsSync(join(folder, 'goodturn'))).toBe(true);
		expect(existsSync(join(home.folder, '.cache'))).toBe(false);
	});

	test.runIf(canKeep)('as nobody else may read or write it, whatever the umask', async () => {
		const home = makeHome(exampleJournal);
		const env = {...kept(home).env};
		const ran = spawnSync('sh', ['-c', 'umask 000; exec "$0" "$1" --version', nodeUnderTest(), cli], {env});
		expect(ran.status).toBe(0);
		const folder = join(home.folder, '.cache');
		expect(everythingIn(folder)).toContain('goodturn/compiled');
		for (const name of everythingIn(folder))
			expect([name, statSync(join(folder, name)).mode & 0o077]).toEqual([name, 0]);
	});

	// Whoever may write there, or above it, decides what is run.
	const unsafe: readonly (readonly [string, (cache: string) => void])[] = [
		['lies in a folder where others may write', cache => chmodSync(cache, 0o777)],
		['was open to others', cache => mkdirs(join(cache, 'goodturn/compiled'), 0o777)],
		[
			'is a link',
			cache =>
				symlinkSync(mkdirs(join(cache, 'other'), 0o700), join(mkdirs(join(cache, 'goodturn'), 0o700), 'compiled')),
		],
		...(process.getuid?.() === 0
			? ([
					[
						'belongs to another user',
						(cache: string) => chownSync(mkdirs(join(cache, 'goodturn'), 0o755), 65534, 65534),
					],
				] as const)
			: []),
	];
	test.each(unsafe)('never where the folder %s', async (_, arrange) => {
		const home = makeHome(exampleJournal);
		const cache = mkdirs(join(home.folder, 'elsewhere'), 0o700);
		arrange(cache);
		const before = everythingIn(cache);
		expect(await list(home, {XDG_CACHE_HOME: cache})).toMatchObject({code: 0, stderr: ''});
		expect(everythingIn(cache)).toEqual(before);
	});

	test('never in a folder that is not told absolutely', async () => {
		const home = makeHome(exampleJournal);
		const before = everythingIn(home.folder);
		expect(await run(['list'], {home: kept(home), env: {XDG_CACHE_HOME: 'here', HOME: 'there'}})).toMatchObject({
			code: 0,
			stderr: '',
		});
		expect(everythingIn(home.folder)).toEqual(before);
	});
});

test('without a place for compiled code, or with a spoilt one, the answer is the same', async () => {
	const home = makeHome(exampleJournal);
	const usual = await run(['list'], {home});
	writeFileSync(join(home.folder, '.cache'), 'a file in the place of the folder');
	expect(await list(home)).toEqual(usual);
	const folder = join(home.folder, 'cache');
	mkdirSync(folder);
	await list(home, {XDG_CACHE_HOME: folder});
	for (const name of everythingIn(folder))
		if (statSync(join(folder, name)).isFile()) writeFileSync(join(folder, name), 'spoilt');
	expect(await list(home, {XDG_CACHE_HOME: folder})).toEqual(usual);
});
