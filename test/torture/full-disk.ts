import {execFileSync} from 'node:child_process';
import {mkdirSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {differences, run as goodturn, has, inParallel, litter, type Ran, snapshot, withFolder} from './program.ts';
import type {Outcome, Size} from './row.ts';

const env = {GOODTURN_NOW: '2026-11-22T16:00'};
const line = 'coffee with Ada Lovelace and Somebody New, a line that must not be lost';
const errors = ['ENOSPC', 'EFBIG', 'EDQUOT', 'EIO', 'EROFS', 'EACCES', 'EMFILE', 'EINTR'];
const calls = ['write', 'pwrite64', 'fsync', 'link', 'rename', 'openat', 'mkdir'];

/** Either it is written and acknowledged, or nothing is changed, the text is given back and nothing is left lying about. */
const judge = (what: string, ran: Ran, journal: string, before: ReadonlyMap<string, string>): readonly string[] => {
	const changed = differences(before, snapshot(journal));
	const faults: string[] = [];
	if (ran.code === 0) {
		if (!changed.includes('2026-11.json')) faults.push(`${what}: acknowledged and not written`);
	} else {
		// A transaction that is pending is rolled forward by the next command: then a file may be ahead of the others.
		if (changed.length > 0) faults.push(`${what}: failed with ${ran.code} and changed ${changed.join(', ')}`);
		if (!ran.err.includes('a line that must not be lost')) faults.push(`${what}: the text is not given back: ${ran.err.slice(0, 200)}`);
		if (/\n\s+at /.test(ran.err)) faults.push(`${what}: a stack trace: ${ran.err.slice(0, 300)}`);
	}
	faults.push(...litter(journal).map(name => `${what}: left behind ${name}`));
	return faults;
};

/** The k-th call of one kind fails. What Node needs to start is not the journal's affair: those runs end before it. */
const failing = (call: string, error: string, k: number) => (): Promise<readonly string[]> =>
	withFolder(async folder => {
		const journal = join(folder, 'journal');
		await goodturn(journal, ['add', 'lunch with Alan Turing'], {env});
		const before = snapshot(journal);
		const ran = await goodturn(journal, ['add', line], {
			env,
			before: ['strace', '-f', '-qq', '-o', '/dev/null', '-e', `trace=${call}`, '-P', journal, ...underJournal(journal), '-e', `inject=${call}:error=${error}:when=${k}`],
		});
		const faults = judge(`${error} at ${call} ${k}`, ran, journal, before);
		const next = await goodturn(journal, ['add', 'the next small write'], {env});
		return next.code === 0 ? faults : [...faults, `${error} at ${call} ${k}: the next write ended with ${next.code}: ${next.err.slice(0, 200)}`];
	});

/** Paths that strace shall watch: it takes no folders with all that is in them. */
const underJournal = (journal: string): readonly string[] =>
	['2026-11.json', 'people.json', '.state', '.state/lock', '.state/history.jsonl', '.state/pending', '.state/backups'].flatMap(name => ['-P', join(journal, name)]);

/** A small file system that is filled up but for so many bytes. */
const fullTo = async (bytesLeft: number, inodes: boolean): Promise<readonly string[]> =>
	withFolder(async folder => {
		const mount = join(folder, 'disk');
		mkdirSync(mount);
		execFileSync('mount', ['-t', 'tmpfs', '-o', inodes ? 'size=1m,nr_inodes=40' : 'size=256k', 'tmpfs', mount]);
		try {
			const journal = join(mount, 'journal');
			await goodturn(journal, ['add', 'lunch with Alan Turing'], {env});
			const before = snapshot(journal);
			const filler = join(mount, 'filler');
			mkdirSync(filler);
			try {
				if (inodes) for (let at = 0; at < 1000; at++) writeFileSync(join(filler, String(at)), '');
				else for (let at = 0; at < 64; at++) writeFileSync(join(filler, String(at)), Buffer.alloc(4096));
			} catch {
				// full, as it should be
			}
			const freed = inodes ? bytesLeft : bytesLeft / 4096;
			for (let at = 0; at < freed; at++) execFileSync('rm', ['-f', join(filler, String(at))]);
			const ran = await goodturn(journal, ['add', line], {env});
			const what = inodes ? `${bytesLeft} inodes left` : `${bytesLeft} bytes left`;
			const faults = judge(what, ran, journal, before);
			execFileSync('rm', ['-rf', filler]);
			const next = await goodturn(journal, ['add', 'the next small write'], {env});
			return next.code === 0 ? faults : [...faults, `${what}: the next write ended with ${next.code}: ${next.err.slice(0, 200)}`];
		} finally {
			execFileSync('umount', ['-l', mount]);
		}
	});

const canMount = async (): Promise<boolean> =>
	withFolder(async folder => {
		try {
			execFileSync('mount', ['-t', 'tmpfs', 'tmpfs', folder], {stdio: 'ignore'});
			execFileSync('umount', [folder]);
			return true;
		} catch {
			return false;
		}
	});

export const run = async (size: Size): Promise<Outcome> => {
	const faults: string[] = [];
	const figures: string[] = [];
	if (await canMount()) {
		const steps = size === 'full' ? 24 : 6;
		for (let step = 0; step < steps; step++) faults.push(...(await fullTo(step * 4096, false)));
		for (let step = 0; step < steps / 2; step++) faults.push(...(await fullTo(step, true)));
		figures.push(`${steps} sizes of a full tmpfs, ${steps / 2} without inodes`);
	} else figures.push('no full tmpfs: mounting is not allowed here');
	if (has('strace')) {
		const most = size === 'full' ? 12 : 2;
		const jobs = calls.flatMap(call => errors.flatMap(error => Array.from({length: most}, (_, k) => failing(call, error, k + 1))));
		const chosen = size === 'full' ? jobs : jobs.filter((_, index) => index % 8 === 0);
		faults.push(...(await inParallel(chosen, 2)).flat());
		figures.push(`${chosen.length} failing calls`);
	} else figures.push('no failing calls: strace is not installed');
	return {faults, figures: figures.join(', ')};
};
