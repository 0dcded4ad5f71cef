import {execFileSync} from 'node:child_process';
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {cached, differences, run as goodturn, has, litter, type Ran, snapshot, stored, withFolder} from './program.ts';
import type {Outcome, Size} from './row.ts';

const counts = {full: 2_000, small: 20};
const clones = 5;

/** What one clone was told is done, and must be on all of them in the end. */
type Acknowledged = {readonly texts: Map<string, string>; readonly settled: Set<string>};

/** Numbers that are the same in every run. */
const numbers = (seed: number): (() => number) => {
	let state = seed;
	return () => {
		state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
		return state / 2 ** 32;
	};
};

const git = (folder: string, ...words: readonly string[]): string =>
	execFileSync('git', words, {cwd: folder, encoding: 'utf8', env: {PATH: process.env.PATH, HOME: folder}}).trim();

/** Runs a sync and kills it, with all that it started, after so many milliseconds. */
const killed = (journal: string, env: NodeJS.ProcessEnv, delay: number): Promise<Ran> =>
	goodturn(journal, ['sync'], {
		env,
		before: ['setsid'],
		started: child => {
			setTimeout(() => {
				try {
					// It leads a group of its own, which setsid made.
					process.kill(-(child.pid ?? 0), 'SIGKILL');
				} catch {
					// It had ended by then.
				}
			}, delay);
		},
	});

/** Some steps of one clone: writing, settling, editing, and syncs of which every third is killed. */
const work = async (journal: string, at: number, steps: number, faults: string[]): Promise<Acknowledged> => {
	const random = numbers(at * 7919 + 1);
	// Each has a clock of its own, and some of them are days wrong.
	const day = 20 + at;
	const env = {...cached, GIT_CONFIG_NOSYSTEM: '1'};
	const done: Acknowledged = {texts: new Map(), settled: new Set()};
	const mine: string[] = [];
	for (let step = 0; step < steps; step++) {
		const [hour, minute] = [8 + Math.trunc(step / 60), step % 60].map(part => String(part).padStart(2, '0'));
		const now = `2026-11-${day}T${hour}:${minute}`;
		const tell = (...words: readonly string[]): Promise<Ran> =>
			goodturn(journal, words, {env: {...env, GOODTURN_NOW: now}});
		const which = random();
		const id = mine[Math.trunc(random() * mine.length)];
		if (which < 0.35 || id === undefined) {
			const text = `favour ${at}.${step}`;
			const {code, out} = await tell('add', '--json', `got Ada Lovelace: ${text}`);
			const [added] = code === 0 ? (JSON.parse(out) as {added: {id: string}[]}).added : [];
			if (!added) continue;
			mine.push(added.id);
			done.texts.set(added.id, text);
		} else if (which < 0.45) {
			const {code} = await tell('settle', id);
			if (code === 0) done.settled.add(id);
		} else if (which < 0.6) {
			const text = `favour ${at}.${step} edited`;
			if ((await tell('edit', id, `got Ada Lovelace: ${text}`)).code === 0) done.texts.set(id, text);
		} else if (which < 0.75) await killed(journal, {...env, GOODTURN_NOW: now}, 20 + random() * 600);
		else {
			const {code, err} = await tell('sync');
			// Whoever is slow on a busy machine may be too late five times, and is told so.
			if (code !== 0 && !/Others were faster|The remote is in use/.test(err))
				faults.push(`sync of ${at}: ${err.slice(0, 300)}`);
		}
	}
	return done;
};

const compare = async (
	folders: readonly string[],
	remote: string,
	all: readonly Acknowledged[],
): Promise<readonly string[]> => {
	const faults: string[] = [];
	const [first = '', ...others] = folders;
	const snapshots = folders.map(snapshot);
	for (const [at, folder] of others.entries()) {
		const different = differences(snapshots[0] ?? new Map(), snapshots[at + 1] ?? new Map());
		if (different.length > 0) faults.push(`${different.join(', ')} differ between clone 0 and ${at + 1}`);
		if (git(first, 'rev-parse', 'HEAD') !== git(folder, 'rev-parse', 'HEAD'))
			faults.push(`clone ${at + 1} has a history of its own`);
	}
	if (git(remote, 'rev-parse', 'main') !== git(first, 'rev-parse', 'HEAD'))
		faults.push('the remote has another history');
	const entries = new Map(stored(first).map(entry => [entry.id, entry]));
	for (const {texts, settled} of all) {
		for (const [id, text] of texts)
			if (entries.get(id)?.text !== text) faults.push(`${text} is ${entries.get(id)?.text}`);
		for (const id of settled) if (entries.get(id)?.state !== 'settled') faults.push(`${id} is not settled`);
	}
	for (const folder of [...folders, remote]) {
		const said = git(folder, 'fsck', '--strict', '--no-dangling', '--no-progress');
		if (said !== '') faults.push(`git fsck: ${said.slice(0, 200)}`);
	}
	for (const folder of folders) {
		const check = await goodturn(folder, ['check'], {env: cached});
		if (check.code !== 0 || check.out !== '') faults.push(`check: ${check.out.slice(0, 200)}`);
		if (git(folder, 'status', '--porcelain') !== '') faults.push(`git status: ${git(folder, 'status', '--porcelain')}`);
		faults.push(...litter(folder).map(name => `left behind: ${name}`));
		const text = readFileSync(join(folder, 'people.json'), 'utf8');
		if (text.match(/"name"/g)?.length !== 1) faults.push('one person became several');
	}
	return faults;
};

/** Five clones and a bare repository on one machine, operations and syncs at random, kills between. */
export const run = async (size: Size): Promise<Outcome> => {
	if (!has('git') || !has('setsid')) return {faults: [], figures: '', skipped: 'there is no git here, or no setsid'};
	return withFolder(async folder => {
		const remote = join(folder, 'remote.git');
		execFileSync('git', ['init', '-q', '--bare', '-b', 'main', remote]);
		const folders = Array.from({length: clones}, (_, at) => join(folder, `clone-${at}`, 'journal'));
		const faults: string[] = [];
		const must = async (at: number, ...words: readonly string[]): Promise<void> => {
			const {code, err} = await goodturn(folders[at] ?? '', words, {env: {...cached, GIT_CONFIG_NOSYSTEM: '1'}});
			if (code !== 0) faults.push(`${words.join(' ')} on ${at}: ${err.slice(0, 300)}`);
		};
		await must(0, 'add', 'got Ada Lovelace: the first favour');
		for (let at = 0; at < clones; at++) await must(at, 'sync', at === 0 ? '--init' : '--clone', remote);
		const all = await Promise.all(folders.map((journal, at) => work(journal, at, counts[size] / clones, faults)));
		for (let round = 0; round < 2; round++) for (let at = 0; at < clones; at++) await must(at, 'sync');
		faults.push(...(await compare(folders, remote, all)));
		const commits = git(folders[0] ?? '', 'rev-list', '--count', 'HEAD');
		return {faults, figures: `${clones} clones, ${counts[size]} operations and syncs, ${commits} commits`};
	});
};
