import {execFileSync} from 'node:child_process';
import {
	chmodSync,
	chownSync,
	copyFileSync,
	cpSync,
	lstatSync,
	mkdirSync,
	readdirSync,
	readFileSync,
	renameSync,
	rmSync,
	statSync,
	symlinkSync,
	writeFileSync,
} from 'node:fs';
import {dirname, join} from 'node:path';
import {type Copy, cli, run as goodturn, has, type Ran, withFolder} from './program.ts';
import type {Outcome, Size} from './row.ts';

const env = {GOODTURN_NOW: '2026-11-22T16:00'};
const line = 'coffee with Ada Lovelace, not to be lost';
/** Root may write anywhere; so most of this runs as nobody, as far as that is possible. */
const asNobody = ['setpriv', '--reuid=65534', '--regid=65534', '--clear-groups'];

type Place = {
	readonly name: string;
	readonly arrange: (journal: string) => void;
	readonly undo?: (journal: string) => void;
	readonly mayRead?: boolean;
	readonly mayWrite?: boolean;
};

const mode = (path: string): string => (statSync(path).mode & 0o777).toString(8);

const refused = (what: string, ran: Ran): readonly string[] => [
	...(ran.code === 0 ? [`${what}: said that it is written`] : []),
	...(ran.err.includes('not to be lost') ? [] : [`${what}: the text is not given back: ${ran.err.slice(0, 300)}`]),
	...(/\n\s+at /.test(ran.err) ? [`${what}: a stack trace: ${ran.err.slice(0, 300)}`] : []),
];

const places: readonly Place[] = [
	{
		name: 'a read-only folder',
		arrange: journal => [join(journal, '.state'), journal].forEach(folder => void chmodSync(folder, 0o500)),
		mayRead: true,
	},
	{name: "another user's folder", arrange: journal => chownSync(journal, 0, 0)},
	{name: 'an unreadable month', arrange: journal => chmodSync(join(journal, '2026-11.json'), 0)},
	{
		name: 'a folder where a month should be',
		arrange: journal => {
			rmSync(join(journal, '2026-11.json'));
			mkdirSync(join(journal, '2026-11.json'));
		},
	},
	{
		name: 'a file where the folder should be',
		arrange: journal => {
			rmSync(journal, {recursive: true});
			writeFileSync(journal, 'a file');
		},
	},
	{
		name: 'a file where the state should be',
		arrange: journal => {
			rmSync(join(journal, '.state'), {recursive: true});
			writeFileSync(join(journal, '.state'), 'a file');
		},
		mayRead: true,
	},
];

/** A copy of the program that other users may run: the folder that it lies in may be closed to them, as a home is. */
const forOthers = async (folder: string): Promise<Copy | undefined> => {
	const own: Copy = {node: process.execPath, cli};
	const mayRun = async (copy: Copy) =>
		(await goodturn(folder, ['--version'], {before: asNobody, copy}).catch(() => undefined))?.code === 0;
	if (await mayRun(own)) return own;
	chmodSync(folder, 0o755);
	const top = dirname(dirname(cli));
	cpSync(dirname(cli), join(folder, 'build'), {recursive: true});
	copyFileSync(join(top, 'package.json'), join(folder, 'package.json'));
	copyFileSync(process.execPath, join(folder, 'node'));
	for (const name of [
		'node',
		'package.json',
		'build',
		...readdirSync(join(folder, 'build'), {recursive: true, encoding: 'utf8'}).map(file => join('build', file)),
	])
		chmodSync(join(folder, name), 0o755);
	const copy: Copy = {node: join(folder, 'node'), cli: join(folder, 'build', 'cli.js')};
	return (await mayRun(copy)) ? copy : undefined;
};

const tryPlace = ({name, arrange, mayRead = false}: Place, copy: Copy): Promise<readonly string[]> =>
	withFolder(async folder => {
		chmodSync(folder, 0o777);
		const journal = join(folder, 'journal');
		const first = await goodturn(journal, ['add', 'lunch with Alan Turing'], {env, before: asNobody, copy});
		if (first.code !== 0) return [`${name}: could not begin: ${first.err.slice(0, 200)}`];
		arrange(journal);
		const faults = [...refused(name, await goodturn(journal, ['add', line], {env, before: asNobody, copy}))];
		const listed = await goodturn(journal, ['list'], {env, before: asNobody, copy});
		if (mayRead && (listed.code !== 0 || !listed.out.includes('Alan Turing')))
			faults.push(`${name}: reading does not work: ${listed.err.slice(0, 200)}`);
		if (/\n\s+at /.test(listed.err)) faults.push(`${name}: a stack trace: ${listed.err.slice(0, 300)}`);
		chmodSync(folder, 0o755);
		return faults;
	});

const immutable = (): Promise<readonly string[]> =>
	withFolder(async folder => {
		const journal = join(folder, 'journal');
		await goodturn(journal, ['add', 'lunch with Alan Turing'], {env});
		const month = join(journal, '2026-11.json');
		try {
			execFileSync('chattr', ['+i', month], {stdio: 'ignore'});
		} catch {
			return [];
		}
		try {
			return [...refused('an immutable file', await goodturn(journal, ['add', line], {env}))];
		} finally {
			execFileSync('chattr', ['-i', month]);
		}
	});

const links = (): Promise<readonly string[]> =>
	withFolder(async folder => {
		const journal = join(folder, 'journal');
		await goodturn(journal, ['add', 'lunch with Alan Turing'], {env});
		const month = join(journal, '2026-11.json');
		const real = join(folder, 'elsewhere.json');
		renameSync(month, real);
		symlinkSync(real, month);
		const ran = await goodturn(journal, ['add', line], {env});
		const faults: string[] =
			ran.code === 0 ? [] : [`a symbolic link: ended with ${ran.code}: ${ran.err.slice(0, 200)}`];
		if (!lstatSync(month).isSymbolicLink()) faults.push('a symbolic link was replaced by a file');
		if (!readFileSync(real, 'utf8').includes('not to be lost'))
			faults.push('the file that the link leads to was not written');
		return faults;
	});

const modes = (): Promise<readonly string[]> =>
	withFolder(async folder => {
		const journal = join(folder, 'journal');
		const ran = await goodturn(journal, ['add', line], {env, before: ['sh', '-c', 'umask 0777; exec "$0" "$@"']});
		const faults: string[] = ran.code === 0 ? [] : [`umask 0777: ended with ${ran.code}: ${ran.err.slice(0, 200)}`];
		const expected: readonly (readonly [string, string])[] = [
			['', '700'],
			['.state', '700'],
			['2026-11.json', '600'],
			['people.json', '600'],
			['.state/history.jsonl', '600'],
		];
		for (const [name, wanted] of expected)
			if (mode(join(journal, name)) !== wanted)
				faults.push(`umask 0777: ${name || 'the folder'} has mode ${mode(join(journal, name))}`);
		chmodSync(join(journal, '2026-11.json'), 0o640);
		await goodturn(journal, ['add', line], {env});
		if (mode(join(journal, '2026-11.json')) !== '640')
			faults.push(`a mode was not kept: ${mode(join(journal, '2026-11.json'))}`);
		return faults;
	});

/**
 * Names of temporary files that would be made next, were they not beyond guessing: the bytes of which they are made are
 * planted.
 */
const guessed = Array.from({length: 40}, (_, at) => {
	const bytes = Buffer.alloc(16, at + 1);
	const hex = (from: number, to: number): string => bytes.subarray(from, to).toString('hex');
	const [version, variant] = [(at + 1).toString(16).padStart(2, '0').slice(1), ((at + 1) & 0x3f) | 0x80];
	return `${hex(0, 6)}4${version}${hex(7, 8)}${variant.toString(16)}${hex(9, 10)}`;
});
const plant = `import fs from 'node:fs';
import {syncBuiltinESMExports} from 'node:module';
let count = 0;
const real = fs.readSync;
fs.readSync = (...given) =>
	given.length === 2 && given[1].length === 16 ? given[1].fill(++count).length : real(...given);
syncBuiltinESMExports();`;

/** Links that wait under the names of temporary files are not followed: what they lead to stays as it is. */
const plantedLinks = (): Promise<readonly string[]> =>
	withFolder(async folder => {
		const journal = join(folder, 'journal');
		await goodturn(journal, ['add', 'lunch with Alan Turing'], {env});
		const [victim, script] = [join(folder, 'victim'), join(folder, 'plant.mjs')];
		writeFileSync(victim, 'not ours');
		writeFileSync(script, plant);
		const more = {...env, NODE_OPTIONS: `--import ${script}`};
		// Without a link the guess comes true, else this would show nothing.
		const [first = ''] = guessed;
		const free = await goodturn(journal, ['add', 'a walk'], {
			env: more,
			before: ['strace', '-f', '-qq', '-e', 'trace=openat', '-o', join(folder, 'calls')],
		});
		const faults: string[] =
			free.code === 0 ? [] : [`planted names: ended with ${free.code}: ${free.err.slice(0, 200)}`];
		if (!guessed.some(token => readFileSync(join(folder, 'calls'), 'utf8').includes(`.goodturn-${token}.tmp`)))
			faults.push(`planted names: not guessed, as ${first}`);
		for (const token of guessed)
			for (const path of [
				join(journal, `.goodturn-${token}.tmp`),
				join(journal, '.state', `.goodturn-${token}.tmp`),
				join(journal, '.state', `lock.${token}.new`),
			])
				symlinkSync(victim, path);
		const ran = await goodturn(journal, ['add', line], {env: more});
		if (ran.code !== 0) faults.push(...refused('planted links', ran));
		if (readFileSync(victim, 'utf8') !== 'not ours') faults.push('planted links: what a link leads to was written');
		if (lstatSync(join(journal, '2026-11.json')).isSymbolicLink()) faults.push('planted links: a month became a link');
		return faults;
	});

const homeless = (): Promise<readonly string[]> =>
	withFolder(async folder => {
		const journal = join(folder, 'journal');
		const ran = await goodturn(journal, ['add', line], {
			env: {HOME: undefined, GOODTURN_JOURNAL: undefined, XDG_DATA_HOME: join(folder, 'data')},
		});
		return ran.code === 0 ? [] : [`HOME unset: ended with ${ran.code}: ${ran.err.slice(0, 200)}`];
	});

export const run = async (_size: Size): Promise<Outcome> => {
	const faults: string[] = [];
	const skipped: string[] = [];
	if (has('setpriv') && process.getuid?.() === 0)
		await withFolder(async folder => {
			const copy = await forOthers(folder);
			if (copy) for (const place of places) faults.push(...(await tryPlace(place, copy)));
			else skipped.push('places of other users were skipped: they may not enter the folder for temporary files');
		});
	else skipped.push('places of other users were skipped: this needs root and setpriv');
	if (!has('strace')) skipped.push('planted links were skipped: strace is not installed');
	for (const work of [immutable, links, ...(has('strace') ? [plantedLinks] : []), modes, homeless])
		faults.push(...(await work()));
	return {
		faults,
		figures: [`${places.length - (skipped.length > 0 ? places.length : 0) + 5} places`, ...skipped].join(', '),
	};
};
