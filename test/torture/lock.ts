import {cpSync, rmSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {deadLock, stopWithLock} from './caught.ts';
import {clockMoved} from './clock.ts';
import {run as goodturn, inParallel, isLate, stored, withFolder} from './program.ts';
import type {Outcome, Size} from './row.ts';

/** A journal with the lock that a dead process left. */
type Left = {readonly journal: string; readonly text: string};

/** That lock, altered, in a copy of its journal: it must be taken over within a second, or be waited for. */
const altered = (name: string, change: (lock: string) => string, mayTake: boolean) => (left: Left) => () =>
	withFolder(async folder => {
		const journal = join(folder, 'journal');
		cpSync(left.journal, journal, {recursive: true, preserveTimestamps: true});
		const lock = join(journal, '.state', 'lock');
		rmSync(lock);
		writeFileSync(lock, change(left.text));
		const ran = await goodturn(journal, ['add', 'after it']);
		if (mayTake)
			return ran.code === 0 && !(await isLate(ran, 1000))
				? []
				: [`${name}: not taken over: ${ran.code} after ${Math.round(ran.milliseconds)} ms: ${ran.err.slice(0, 200)}`];
		return ran.code === 4 && ran.err.includes('elsewhere.example')
			? []
			: [`${name}: a lock that may be held was broken: ${ran.code}: ${ran.err.slice(0, 200)}`];
	});

const withKey =
	(key: RegExp, value: unknown) =>
	(lock: string): string => {
		const parsed = JSON.parse(lock) as Record<string, unknown>;
		return JSON.stringify(
			Object.fromEntries(Object.entries(parsed).map(([name, old]) => [name, key.test(name) ? value : old])),
		);
	};

/** A writer stopped while it holds the lock is alive, however long it takes: nobody may take its lock. */
const stopped = (milliseconds: number) => (): Promise<readonly string[]> =>
	withFolder(async folder => {
		const journal = join(folder, 'journal');
		const caught = await stopWithLock(journal);
		if (!caught) return ['no writer could be caught with the lock'];
		const faults: string[] = [];
		const end = performance.now() + milliseconds;
		do {
			const ran = await goodturn(journal, ['add', 'while it is stopped']);
			if (ran.code !== 4) faults.push(`a live holder's lock was taken: ${ran.code}: ${ran.err.slice(0, 200)}`);
			if (!ran.err.includes('while it is stopped')) faults.push(`the text is not given back: ${ran.err.slice(0, 200)}`);
		} while (performance.now() < end);
		const code = await caught.goOn();
		if (code !== 0) faults.push(`the stopped writer ended with ${code}`);
		const texts = stored(journal).map(entry => entry.text);
		if (texts.filter(text => text.startsWith('stopped')).length < 1 || texts.some(text => text.startsWith('while it')))
			faults.push('the entries are not those that were acknowledged');
		return faults;
	});

/** Many find the same dead lock at once. */
const rush = (journal: string, dead: string, round: number) => async (): Promise<readonly string[]> => {
	writeFileSync(join(journal, '.state', 'lock'), dead);
	const rans = await Promise.all(
		Array.from({length: 8}, (_, at) => goodturn(journal, ['add', `rush ${round}-${at}.`])),
	);
	return rans.flatMap((ran, at) =>
		ran.code === 0 ? [] : [`rush ${round}-${at} ended with ${ran.code}: ${ran.err.slice(0, 200)}`],
	);
};

const rushes = (rounds: number) => (left: Left) => (): Promise<readonly string[]> =>
	withFolder(async folder => {
		const journal = join(folder, 'journal');
		cpSync(left.journal, journal, {recursive: true, preserveTimestamps: true});
		rmSync(join(journal, '.state', 'lock'));
		const faults: string[] = [];
		for (let round = 0; round < rounds; round++) faults.push(...(await rush(journal, left.text, round)()));
		const texts = stored(journal).map(entry => entry.text);
		for (let round = 0; round < rounds; round++)
			for (let at = 0; at < 8; at++)
				if (texts.filter(text => text === `rush ${round}-${at}.`).length !== 1)
					faults.push(`rush ${round}-${at} is not there once`);
		return faults;
	});

export const run = (size: Size): Promise<Outcome> =>
	withFolder(async folder => {
		const journal = join(folder, 'journal');
		const dead = await deadLock(journal);
		if (dead === undefined) return {faults: ['no writer could be caught with the lock'], figures: ''};
		return tryAll(size, {journal, text: dead.text});
	});

const tryAll = async (size: Size, left: Left): Promise<Outcome> => {
	const isFull = size === 'full';
	const rounds = isFull ? 200 : 3;
	const quick = [
		altered('a dead holder', lock => lock, true),
		altered('a process id that is used again', withKey(/^pid$/, process.pid), true),
		altered('another boot', withKey(/boot/i, 'f0000000-0000-4000-8000-000000000000'), true),
		altered('an empty lock', () => '', true),
		altered('garbage', () => 'not { JSON', true),
		rushes(rounds),
	];
	// Those that wait for five seconds or more do so side by side, beside the others.
	const waiting = [
		altered('another host', withKey(/host/i, 'elsewhere.example'), false)(left),
		stopped(isFull ? 30_000 : 1),
	];
	const [clocks, ...faults] = await Promise.all([
		clockMoved(size),
		inParallel(
			quick.map(job => job(left)),
			1,
		),
		...waiting.map(job => inParallel([job], 1)),
	]);
	return {
		faults: [...faults.flat(2), ...clocks.faults],
		figures:
			`6 kinds of left locks, a holder stopped for ${isFull ? 30 : 5} s, ${rounds} rounds of 8, ` + `${clocks.figures}`,
	};
};
