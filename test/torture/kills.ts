import {cpSync, existsSync, mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {cached, cold, run as goodturn, has, inParallel, litter, stored, withFolder} from './program.ts';
import type {Outcome, Size} from './row.ts';

const calls = [
	'openat',
	'write',
	'pwrite64',
	'fsync',
	'link',
	'linkat',
	'rename',
	'renameat2',
	'unlink',
	'ftruncate',
	'mkdir',
	'fchmod',
];

/** Commands that change a journal; each begins from the same three entries, `^` being the last. */
const changing: readonly (readonly string[])[] = [
	['add', 'coffee with Ada Lovelace -- victim #work gave: victim two owe: victim three'],
	['add', 'lunch with Brand New victim'],
	['edit', '^', '2026-10-02: lunch with Ada Lovelace moved to another month'],
	['remove', '^'],
	['undo'],
	['settle', '^2'],
	['person', 'Ada Lovelace', '--rename', 'Ada King'],
];

const env = {GOODTURN_NOW: '2026-11-22T16:00', ...cold};
/** For those that are not watched call by call. */
const quick = {...env, ...cached};

let prepared: Promise<string> | undefined;

/** The journal that each begins from, as a copy of one that the program made. */
const prepare = async (journal: string): Promise<void> => {
	prepared ??= makeJournal(mkdtempSync(join(tmpdir(), 'goodturn-torture-')));
	cpSync(await prepared, journal, {recursive: true, preserveTimestamps: true});
};

const makeJournal = async (folder: string): Promise<string> => {
	const journal = join(folder, 'journal');
	for (const line of ['coffee with Ada Lovelace', 'got Ada Lovelace: read my CV', 'yesterday: lunch with Alan Turing'])
		await goodturn(journal, ['add', line], {env: quick});
	return journal;
};

/**
 * What the next person sees: the next command works, nothing is torn, nothing appears twice, nothing is left lying
 * about.
 */
const aftermath = async (journal: string, what: string): Promise<readonly string[]> => {
	const faults: string[] = [];
	const next = await goodturn(journal, ['add', 'note of the next command'], {env: quick});
	if (next.code !== 0) faults.push(`${what}: the next command ended with ${next.code}: ${next.err.slice(0, 200)}`);
	const check = await goodturn(journal, ['check'], {env: quick});
	if (check.code !== 0 || check.out !== '') faults.push(`${what}: check says ${check.out.slice(0, 200)}`);
	try {
		const entries = stored(journal);
		if (new Set(entries.map(entry => entry.id)).size !== entries.length) faults.push(`${what}: an entry appears twice`);
		const victims = entries.filter(entry => entry.text.includes('victim')).length;
		if (![0, 1, 3].includes(victims)) faults.push(`${what}: ${victims} entries of a transaction of three`);
	} catch (error) {
		faults.push(`${what}: ${String(error)}`);
	}
	faults.push(...litter(journal).map(name => `${what}: left behind ${name}`));
	return faults;
};

/** Two writers, one of them killed at some instant; whatever was acknowledged before must be there. */
const randomKill = (at: number) => async (): Promise<readonly string[]> =>
	withFolder(async folder => {
		const journal = join(folder, 'journal');
		await prepare(journal);
		const delay = 20 + ((at * 7919) % 180);
		const other = goodturn(journal, ['add', `the other writer ${at}`], {env: quick});
		const killed = await goodturn(journal, ['add', 'walk with Somebody Else victim'], {
			env: quick,
			started: child => setTimeout(() => child.kill('SIGKILL'), delay),
		});
		const survivor = await other;
		const faults =
			survivor.code === 0
				? []
				: [`kill after ${delay} ms: the other writer ended with ${survivor.code}: ${survivor.err.slice(0, 200)}`];
		const texts = stored(journal).map(entry => entry.text);
		if (!texts.some(text => text.includes(`the other writer ${at}`)))
			faults.push(`kill after ${delay} ms: an acknowledged entry is lost`);
		if (killed.code === 0 && !texts.some(text => text.includes('victim')))
			faults.push(`kill after ${delay} ms: an acknowledged entry is lost`);
		return [...faults, ...(await aftermath(journal, `kill after ${delay} ms`))];
	});

/** Kills a command at its k-th call of one kind. False where it made fewer calls and so ended by itself. */
const killAt = async (
	command: readonly string[],
	call: string,
	k: number,
): Promise<{readonly wasKilled: boolean; readonly faults: readonly string[]}> =>
	withFolder(async folder => {
		const journal = join(folder, 'journal');
		await prepare(journal);
		const before = stored(journal).length;
		const ran = await goodturn(journal, command, {
			env,
			before: [
				'strace',
				'-f',
				'-qq',
				'-o',
				'/dev/null',
				'-e',
				`trace=${call}`,
				'-e',
				`inject=${call}:signal=SIGKILL:when=${k}`,
			],
		});
		const wasKilled = ran.signal === 'SIGKILL' || ran.code === 137 || ran.code === null;
		const faults =
			!wasKilled && ran.code !== 0 ? [`${command[0]}: ended with ${ran.code} unkilled: ${ran.err.slice(0, 200)}`] : [];
		if (stored(journal).length < before - 1) faults.push(`${command[0]} killed at ${call} ${k}: entries are gone`);
		return {wasKilled, faults: [...faults, ...(await aftermath(journal, `${command[0]} killed at ${call} ${k}`))]};
	});

/** Calls of one kind that a command makes, counted by strace. */
const countCalls = async (command: readonly string[]): Promise<ReadonlyMap<string, number>> =>
	withFolder(async folder => {
		const journal = join(folder, 'journal');
		await prepare(journal);
		const log = join(folder, 'calls');
		await goodturn(journal, command, {
			env,
			before: ['strace', '-f', '-qq', '-o', log, '-e', `trace=${calls.join(',')}`],
		});
		const text = existsSync(log) ? readFileSync(log, 'utf8') : '';
		return new Map(
			calls.map(call => [call, text.split('\n').filter(line => new RegExp(`^\\d+ +${call}\\(`).test(line)).length]),
		);
	});

export const run = async (size: Size): Promise<Outcome> => {
	try {
		return await killAll(size);
	} finally {
		if (prepared) rmSync(dirname(await prepared), {recursive: true, force: true});
		prepared = undefined;
	}
};

const killAll = async (size: Size): Promise<Outcome> => {
	const rounds = size === 'full' ? 500 : 6;
	const random = (
		await inParallel(
			Array.from({length: rounds}, (_, at) => randomKill(at)),
			2,
		)
	).flat();
	if (!has('strace'))
		return {
			faults: random,
			figures: `${rounds} kills at random instants; at the k-th call not tried: strace is not installed`,
		};
	const counts = await inParallel(
		changing.map(command => () => countCalls(command)),
		2,
	);
	const jobs = changing.flatMap((command, index) =>
		[...(counts[index] ?? [])].flatMap(([call, count]) => {
			const every = size === 'full' ? 1 : Math.max(1, Math.floor(count / 2));
			return Array.from({length: count}, (_, k) => k + 1)
				.filter(k => k % every === 0)
				.map(k => () => killAt(command, call, k));
		}),
	);
	const chosen = size === 'full' ? jobs : jobs.filter((_, index) => index % 16 === 0);
	const exact = await inParallel(chosen, 2);
	const killed = exact.filter(({wasKilled}) => wasKilled).length;
	return {
		faults: [...random, ...exact.flatMap(({faults}) => faults)],
		figures: `${rounds} at random instants, ${killed} at the k-th call of ${changing.length} commands`,
	};
};
