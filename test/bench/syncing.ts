import {execFileSync} from 'node:child_process';
import {writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {type Home, makeHome, temporaryFolder} from '../support/home.ts';
import {cli} from '../support/node.ts';
import {homeWith} from './journals.ts';
import {type BenchOptions, type Row, ratioRow} from './row.ts';
import {median} from './statistics.ts';
import {mediansOf, type Process, timeOf} from './whole-process.ts';

/** Milliseconds until a remote that is not on this disk answers: what a hoster takes for ssh to be let in. */
const away = 300;

/** Two machines with 10,000 entries, their remote, and a clone of it in which git works alone. */
type Machines = {readonly one: Home; readonly other: Home; readonly plain: string; readonly env: Home['env']};

const machines = (isAway: boolean): Machines => {
	const folder = temporaryFolder();
	const remote = join(folder, 'remote.git');
	// What git takes for ssh: it waits, and then does here what would be done there.
	const ssh = join(folder, 'ssh');
	writeFileSync(ssh, `#!/bin/sh\nsleep ${away / 1000}\neval "exec sh -c \\"\\\${$#}\\""\n`, {mode: 0o755});
	const git = {GIT_SSH_COMMAND: ssh, GIT_CONFIG_GLOBAL: join(folder, 'config'), GIT_CONFIG_NOSYSTEM: '1'};
	writeFileSync(git.GIT_CONFIG_GLOBAL, '[user]\n\tname = bench\n\temail = bench@example.org\n');
	const one = homeWith(10_000);
	const other = makeHome();
	const env = {...one.env, ...git};
	execFileSync('git', ['init', '-q', '--bare', '-b', 'main', remote]);
	const address = isAway ? `bench@away:${remote}` : remote;
	const [here, there] = [
		{...one, env},
		{...other, env: {...other.env, ...git}},
	];
	run(goodturn(here, 'sync', '--init', address));
	run(goodturn(there, 'sync', '--clone', address));
	const plain = join(folder, 'plain');
	execFileSync('git', ['clone', '-q', address, plain], {env});
	return {one: here, other: there, plain, env};
};

const goodturn = ({env}: Home, ...args: readonly string[]): Process => ({
	command: process.execPath,
	args: [cli, ...args],
	env,
});
const run = ({command, args, env}: Process): void => void execFileSync(command, args, {env, stdio: 'ignore'});

const where = (isAway: boolean): string => (isAway ? `a remote ${away} ms away` : 'a remote on this disk');

/** `sync` where nothing is to be done, against `git fetch`. */
const nothingToDo = async (isAway: boolean, {one, plain, env}: Machines, rounds: number): Promise<Row> => {
	run(goodturn(one, 'sync'));
	const {ours, alone} = await mediansOf(
		{ours: goodturn(one, 'sync'), alone: {command: 'git', args: ['-C', plain, 'fetch', '-q'], env}},
		rounds,
	);
	const what = `sync, nothing to do, 10,000 entries, ${where(isAway)}, against git fetch`;
	return ratioRow(what, 1.3, ['sync', ours], ['git fetch', alone]);
};

/** `sync` with one change each way, against `git fetch` and `git push` of as much in a branch of its own. */
const oneEachWay = async (isAway: boolean, {one, other, plain, env}: Machines, rounds: number): Promise<Row> => {
	const git = (...args: readonly string[]): Process => ({command: 'git', args: ['-C', plain, ...args], env});
	run(git('switch', '-q', '-c', 'plain'));
	const samples = {ours: [] as number[], fetch: [] as number[], push: [] as number[]};
	for (let round = 0; round <= rounds; round++) {
		run(goodturn(other, 'add', `yesterday: lunch with Grace Hopper ${round}`));
		run(goodturn(other, 'sync'));
		run(goodturn(one, 'add', `today: coffee with Ada Lovelace ${round}`));
		writeFileSync(join(plain, '1990-01.txt'), `${round}\n`.repeat(400));
		run(git('add', '.'));
		run(git('commit', '-q', '-m', `${round}`));
		const fetch = await timeOf(git('fetch', '-q', 'origin', 'main'));
		const push = await timeOf(git('push', '-q', 'origin', 'plain'));
		const ours = await timeOf(goodturn(one, 'sync'));
		if (round === 0) continue;
		samples.fetch.push(fetch);
		samples.push.push(push);
		samples.ours.push(ours);
	}
	const what = `sync, one change each way, 10,000 entries, ${where(isAway)}, against git fetch and git push`;
	const alone = median(samples.fetch) + median(samples.push);
	return ratioRow(what, 1.5, ['sync', median(samples.ours)], ['git fetch and git push', alone]);
};

/** `sync`, whole process, with a remote on this disk and with one that is away as those of people are. */
export const syncing = async ({rounds}: BenchOptions): Promise<readonly Row[]> => {
	const rows: Row[] = [];
	for (const isAway of [false, true]) {
		const made = machines(isAway);
		rows.push(await nothingToDo(isAway, made, rounds));
		rows.push(await oneEachWay(isAway, made, Math.max(3, Math.round(rounds / 3))));
	}
	return rows;
};
