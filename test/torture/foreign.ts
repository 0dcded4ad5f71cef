import {execFileSync} from 'node:child_process';
import {
	chownSync,
	cpSync,
	lstatSync,
	mkdirSync,
	readdirSync,
	readFileSync,
	renameSync,
	rmSync,
	symlinkSync,
	writeFileSync,
} from 'node:fs';
import {basename, dirname, join} from 'node:path';
import {opened} from './opened.ts';
import {cached, run as goodturn, has, inParallel, type Ran, stored, withFolder} from './program.ts';
import type {Outcome, Size} from './row.ts';

const env = {GOODTURN_NOW: '2026-11-22T16:00', EDITOR: 'true', ...cached};
const stamp = '20261122T160000.000Z';

/** Every path of a journal that goodturn opens. A test of this row itself: what strace sees beside them is a fault. */
const paths: readonly string[] = [
	'2026-11.json',
	'people.json',
	'.gitignore',
	'.git',
	'.git/index',
	'.state',
	...[
		'lock',
		'history.jsonl',
		'origin.json',
		'days',
		'days.about',
		'draft.json',
		'queries.json',
		'search.cache',
		'kept.cache',
		'kept.new',
		'pending',
		'pending/transaction.json',
		'backups',
		'backups/2026-11.json',
		`backups/2026-11.json/${stamp}`,
		'quarantine',
		'elsewhere',
		'edit-999999-abcdef',
		'lock.0123456789abcdef0123.new',
	].map(name => `.state/${name}`),
];

/** What may lie there that is not ours. `elsewhere`: a folder of somebody's, of which nothing may change. */
const kinds: readonly (readonly [name: string, lay: (path: string, elsewhere: string) => void])[] = [
	['a link to a file', (path, elsewhere) => symlinkSync(join(elsewhere, 'start'), path)],
	['a link to a folder', (path, elsewhere) => symlinkSync(elsewhere, path)],
	['a link to nothing', path => symlinkSync('/not/there', path)],
	['a link to a device', path => symlinkSync('/dev/zero', path)],
	['a pipe', path => void execFileSync('mkfifo', [path])],
	['a folder', path => mkdirSync(join(path, 'docs'), {recursive: true})],
	[
		'a file of another user',
		path => {
			writeFileSync(path, '{}');
			chownSync(path, 65_534, 65_534);
		},
	],
];

const text = 'coffee with Ada Lovelace, not to be lost';
const commands: readonly (readonly string[])[] = [
	['list'],
	['find', 'coffee'],
	['show', '^'],
	['log'],
	['check'],
	['doctor'],
	['restore'],
	['restore', `2026-11.json.${stamp}`],
	['edit', '^'],
	['add', text],
	['add', `2026-10-02: ${text}`],
	['undo'],
	['redo'],
];

/** Somebody's folder, with names as goodturn's own, to be found as it was. */
const makeElsewhere = (folder: string): string => {
	const elsewhere = join(folder, 'elsewhere');
	mkdirSync(join(elsewhere, 'edit-999999-abcdef', 'docs'), {recursive: true});
	for (const name of [
		'start',
		'history.jsonl',
		'lock.dead.new',
		'draft.999999.tmp',
		'.goodturn-0123456789abcdef0123.tmp',
		'edit-999999-abcdef/docs/precious',
	])
		writeFileSync(join(elsewhere, name), 'mine\n');
	return elsewhere;
};

const everythingIn = (folder: string): string =>
	readdirSync(folder, {recursive: true, encoding: 'utf8'})
		.sort()
		.map(name => `${name} ${lstatSync(join(folder, name)).isFile() ? readFileSync(join(folder, name), 'utf8') : ''}`)
		.join('\n');

/** What is wrong with how a command ended, whatever it met. */
const faultsOf = (what: string, ran: Ran, journal: string): readonly string[] => {
	const faults: string[] = [];
	if (ran.signal !== null || ran.milliseconds > 8000)
		faults.push(`${what}: did not end: ${ran.signal} after ${Math.round(ran.milliseconds)} ms`);
	if (/\n\s+at |wrong inside goodturn|bug in goodturn/.test(ran.err))
		faults.push(`${what}: a fault: ${ran.err.slice(0, 300)}`);
	if (!what.includes(': add')) return faults;
	if (ran.code !== 0 && !ran.err.includes('not to be lost'))
		faults.push(`${what}: the text is not given back: ${ran.err.slice(0, 200)}`);
	if (ran.code === 0 && !isStored(journal)) faults.push(`${what}: said that it is written`);
	return faults;
};

const isStored = (journal: string): boolean => {
	const month = (name: string): boolean => {
		const path = join(journal, name);
		return (
			lstatSync(path, {throwIfNoEntry: false})?.isFile() === true &&
			readFileSync(path, 'utf8').includes('not to be lost')
		);
	};
	return month('2026-11.json') || month('2026-10.json');
};

/** The journal that each begins from, with something at every path. */
const makeJournal = async (folder: string): Promise<string> => {
	const journal = join(folder, 'begun');
	for (const line of ['coffee with Ada Lovelace', 'lunch with Alan Turing'])
		await goodturn(journal, ['add', line], {env});
	await goodturn(journal, ['find', 'coffee'], {env});
	const copies = join(journal, '.state', 'backups', '2026-11.json');
	renameSync(join(copies, readdirSync(copies)[0] ?? ''), join(copies, stamp));
	return journal;
};

const meet = (
	begun: string,
	path: string,
	[name, lay]: (typeof kinds)[number],
	tried: readonly (readonly string[])[],
	isFull: boolean,
): Promise<readonly string[]> =>
	withFolder(async folder => {
		const journal = join(folder, 'journal');
		const elsewhere = makeElsewhere(folder);
		const before = everythingIn(elsewhere);
		const faults: string[] = [];
		for (const args of tried) {
			rmSync(journal, {recursive: true, force: true});
			cpSync(begun, journal, {recursive: true, preserveTimestamps: true});
			const place = join(journal, path);
			rmSync(place, {recursive: true, force: true});
			mkdirSync(dirname(place), {recursive: true});
			lay(place, elsewhere);
			const what = `${name} at ${path}: ${args.join(' ')}`;
			const before = ['timeout', '--signal=KILL', '10'];
			faults.push(...faultsOf(what, await goodturn(journal, args, {env, before}), journal));
			if (
				/^\.state(?:\/(?:lock|history.jsonl|pending|backups))?$/.test(path) &&
				name.startsWith('a link to a') &&
				!lstatSync(place).isSymbolicLink()
			)
				faults.push(`${what}: the link is gone`);
		}
		if (isFull && path !== '2026-11.json')
			faults.push(
				...(await opened(journal, 'goodturn', env as Record<string, string>)).map(
					fault => `${name} at ${path}: ${fault}`,
				),
			);
		if (everythingIn(elsewhere) !== before) faults.push(`${name} at ${path}: somebody's folder was changed`);
		return faults;
	});

/** Names in the journal that a run opens, makes, renames or removes, with what differs from run to run taken out. */
const touchedBy = (begun: string, args: readonly string[]): Promise<readonly string[]> =>
	withFolder(async folder => {
		const [journal, log] = [join(folder, 'journal'), join(folder, 'calls')];
		cpSync(begun, journal, {recursive: true, preserveTimestamps: true});
		const calls = 'open,openat,creat,link,linkat,rename,renameat2,unlink,unlinkat,rmdir,truncate';
		await goodturn(journal, args, {env, before: ['strace', '-f', '-qq', '-o', log, '-e', `trace=${calls}`]});
		const seen = Array.from(readFileSync(log, 'utf8').matchAll(/"([^"]*)"/g), ([, name = '']) => name).filter(name =>
			name.startsWith(`${journal}/`),
		);
		return seen.map(name => name.slice(journal.length + 1));
	});

/** Temporary names are made new with each run, exclusively, so that nothing can lie there. */
const isTried = (name: string): boolean =>
	paths.includes(name) ||
	/^\d{4}-\d\d\.json$|^\.state\/(?:backups|quarantine|elsewhere|edit-\d+-)/.test(name) ||
	/^(?:lock\.[0-9a-f]{20}(?:\.new)?|\.goodturn-.*\.tmp|(?:draft|search|queries|days(?:\.about)?)\.\d+\.tmp)$/.test(
		basename(name),
	);

const untried = async (begun: string): Promise<readonly string[]> => {
	const seen = (
		await inParallel(
			[...commands, ['list', 'x'], ['person', 'Ada', '--city', 'Bern']].map(args => () => touchedBy(begun, args)),
			2,
		)
	).flat();
	return [...new Set(seen.filter(name => !isTried(name)))].map(name => `${name} is opened, and was not tried`);
};

export const run = (size: Size): Promise<Outcome> =>
	withFolder(async folder => {
		const begun = await makeJournal(folder);
		if (stored(begun).length !== 2) return {faults: ['the journal could not be begun'], figures: ''};
		const possible = process.getuid?.() === 0 ? kinds : kinds.slice(0, -1);
		const pairs = paths.flatMap(path => possible.map(kind => ({path, kind})));
		const chosen = size === 'full' ? pairs : pairs.filter((_, index) => index % 22 === 5);
		const tried = size === 'full' ? commands : commands.filter(([name]) => name === 'add' || name === 'undo').slice(1);
		const jobs = chosen.map(
			({path, kind}) =>
				() =>
					meet(begun, path, kind, tried, size === 'full' && kind[0] !== 'a link to nothing'),
		);
		const faults = [
			...(await inParallel(jobs, 2)).flat(),
			...(size === 'full' && has('strace') ? await untried(begun) : []),
		];
		return {
			faults,
			figures:
				`${paths.length} paths, ${possible.length} kinds of things that are not ours: ` +
				`${chosen.length * tried.length} commands${size === 'full' ? ', the screens' : ''}`,
		};
	});
