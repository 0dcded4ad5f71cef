import {execFileSync} from 'node:child_process';
import {cpSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {
	cached,
	cold,
	differences,
	run as goodturn,
	has,
	inParallel,
	litter,
	type Ran,
	snapshot,
	withFolder,
} from './program.ts';
import type {Outcome, Size} from './row.ts';

const env = {GOODTURN_NOW: '2026-11-22T16:00'};
/** For those that are watched call by call. */
const watched = {...env, ...cold};
const line = 'coffee with Ada Lovelace and Somebody New, a line that must not be lost';
const errors = ['ENOSPC', 'EFBIG', 'EDQUOT', 'EIO', 'EROFS', 'EACCES', 'EMFILE', 'EINTR'];
const calls = [
	'openat',
	'write',
	'pwrite64',
	'fsync',
	'fchmod',
	'ftruncate',
	'link',
	'rename',
	'unlink',
	'mkdir',
	'close',
	'read',
	'getdents64',
];

/**
 * Either it is written and acknowledged, or nothing is changed, the text is given back and nothing is left lying about.
 */
const judge = (what: string, ran: Ran, journal: string, before: ReadonlyMap<string, string>): readonly string[] => {
	const changed = differences(before, snapshot(journal));
	const faults: string[] = [];
	if (ran.code === 0) {
		if (!changed.includes('2026-11.json')) faults.push(`${what}: acknowledged and not written`);
	} else {
		// A transaction that is pending is rolled forward by the next command: then a file may be ahead of the others.
		if (changed.length > 0) faults.push(`${what}: failed with ${ran.code} and changed ${changed.join(', ')}`);
		if (!ran.err.includes('a line that must not be lost'))
			faults.push(`${what}: the text is not given back: ${ran.err.slice(0, 200)}`);
		if (/\n\s+at /.test(ran.err)) faults.push(`${what}: a stack trace: ${ran.err.slice(0, 300)}`);
	}
	return faults;
};

const leftBehind = (what: string, journal: string): readonly string[] =>
	litter(journal).map(name => `${what}: left behind ${name}`);

/** One call that an `add` makes on the journal: the k-th of its kind in that process. */
type Call = {readonly name: string; readonly k: number};

const begin = (journal: string): Promise<Ran> => goodturn(journal, ['add', 'lunch with Alan Turing'], {env});

/**
 * Every call on the journal that the `add` makes, temporary files and all. What Node opens for itself is not the
 * journal's affair.
 */
const callsOnJournal = (): Promise<readonly Call[]> =>
	withFolder(async folder => {
		const [journal, log] = [join(folder, 'journal'), join(folder, 'calls')];
		await begin(journal);
		// -y puts the path beside each descriptor. strace counts in each thread apart, and all of ours are made in the
		// first.
		await goodturn(journal, ['add', line], {
			env: watched,
			before: ['strace', '-f', '-qq', '-y', '-o', log, '-e', `trace=${calls.join(',')}`],
		});
		const lines = readFileSync(log, 'utf8').split('\n');
		const thread = lines[0]?.split(' ')[0] ?? '';
		return calls.flatMap(name =>
			lines
				.filter(
					text =>
						text.startsWith(`${thread} `) &&
						text
							.split(' ')
							.find((word, at) => at > 0 && word !== '')
							?.startsWith(`${name}(`),
				)
				.flatMap((text, at) => (text.includes(journal) ? [{name, k: at + 1}] : [])),
		);
	});

type Failed = {readonly wasHit: boolean; readonly faults: readonly string[]};

/**
 * That call fails, in a copy of the journal `template`. Node makes calls of its own when it is woken, so that another
 * one may be hit; then it is tried again.
 */
const failing = (call: Call, error: string, template: string) => async (): Promise<Failed> => {
	for (let attempt = 0; attempt < 5; attempt++) {
		const failed = await failOnce(call, error, template);
		if (failed.wasHit) return failed;
	}
	return {wasHit: false, faults: []};
};

const failOnce = ({name, k}: Call, error: string, template: string): Promise<Failed> =>
	withFolder(async folder => {
		const [journal, log] = [join(folder, 'journal'), join(folder, 'calls')];
		cpSync(template, journal, {recursive: true, preserveTimestamps: true});
		const before = snapshot(journal);
		const ran = await goodturn(journal, ['add', line], {
			env: watched,
			before: [
				'strace',
				'-f',
				'-qq',
				'-y',
				'-o',
				log,
				'-e',
				`trace=${name}`,
				'-e',
				`inject=${name}:error=${error}:when=${k}`,
			],
		});
		const injected = readFileSync(log, 'utf8')
			.split('\n')
			.filter(text => text.includes('(INJECTED)'));
		if (injected.length === 0 || !injected.every(text => text.includes(journal))) return {wasHit: false, faults: []};
		const what = `${error} at ${name} ${k}`;
		// What could not be removed is removed by the next command.
		const faults = [...judge(what, ran, journal, before), ...(name === 'unlink' ? [] : leftBehind(what, journal))];
		const next = await goodturn(journal, ['add', 'the next small write'], {env: {...env, ...cached}});
		if (next.code !== 0) faults.push(`${what}: the next write ended with ${next.code}: ${next.err.slice(0, 200)}`);
		return {wasHit: true, faults: [...faults, ...leftBehind(`${what}, and the next write`, journal)]};
	});

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
			const faults = [...judge(what, ran, journal, before), ...leftBehind(what, journal)];
			execFileSync('rm', ['-rf', filler]);
			const next = await goodturn(journal, ['add', 'the next small write'], {env});
			return next.code === 0
				? faults
				: [...faults, `${what}: the next write ended with ${next.code}: ${next.err.slice(0, 200)}`];
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
		const steps = size === 'full' ? 64 : 2;
		for (let step = 0; step < steps; step++) faults.push(...(await fullTo(step * 4096, false)));
		const inodes = size === 'full' ? 16 : 1;
		for (let step = 0; step < inodes; step++) faults.push(...(await fullTo(step, true)));
		figures.push(`${steps} sizes of a full tmpfs, ${inodes} with few inodes`);
	} else figures.push('no full tmpfs: mounting is not allowed here');
	if (has('strace')) {
		const found = await callsOnJournal();
		await withFolder(async folder => {
			const template = join(folder, 'journal');
			await begin(template);
			const jobs = found.flatMap(call => errors.map(error => failing(call, error, template)));
			const chosen = size === 'full' ? jobs : jobs.filter((_, index) => index % 70 === 0);
			const failed = await inParallel(chosen, 2);
			faults.push(...failed.flatMap(one => one.faults));
			figures.push(
				`${failed.filter(({wasHit}) => wasHit).length} failing calls: each of ${found.length} on the journal ` +
					`in ${errors.length} ways`,
			);
		});
	} else figures.push('no failing calls: strace is not installed');
	return {faults, figures: figures.join(', ')};
};
