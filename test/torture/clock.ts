import {spawnSync} from 'node:child_process';
import {existsSync, utimesSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {type Caught, deadLock, stopWithLock} from './caught.ts';
import {run as goodturn, isLate, withFolder} from './program.ts';
import type {Size} from './row.ts';

const day = 86_400;

/** A clock that is a day off, as a program sees it, without moving that of everybody on this machine. */
const shifted = (folder: string, seconds: number): NodeJS.ProcessEnv => {
	const plant = join(folder, `clock${seconds}.mjs`);
	writeFileSync(
		plant,
		`const real = Date; const now = () => real.now() + ${seconds * 1000};
globalThis.Date = class extends real {
	constructor(...given) { given.length === 0 ? super(now()) : super(...given); }
	static now() { return now(); }
};`,
	);
	return {NODE_OPTIONS: `--import ${plant}`};
};

/** A kernel's own clock since the boot, a day off: in a time namespace of its own. */
const otherBoot = ['unshare', '--time', '--boottime', String(day), '--monotonic', String(day), '--fork'];

/** Why the kernel's clock cannot be moved here; undefined where it can. */
const whyNot = (): string | undefined => {
	const [command = '', ...words] = otherBoot;
	const tried = spawnSync(command, [...words, 'true'], {encoding: 'utf8'});
	return tried.status === 0 ? undefined : `no time namespace: ${tried.error?.message ?? tried.stderr.trim()}`;
};

const dateLock = ({lock}: {readonly lock: string}, seconds: number): void => {
	const moment = Date.now() / 1000 + seconds;
	utimesSync(lock, moment, moment);
};

/**
 * A live holder keeps its lock, and a dead one's is taken, whatever the clocks of the file, the program and the kernel
 * say.
 */
export const clockMoved = async (size: Size): Promise<{readonly faults: readonly string[]; readonly figures: string}> =>
	withFolder(async folder => {
		const faults: string[] = [];
		const skipped = whyNot();
		const shifts = size === 'full' ? [day, -day, 366 * day, -366 * day] : [day, -day];
		const live = join(folder, 'live');
		const caught: Caught | undefined = await stopWithLock(live);
		if (!caught) return {faults: ['clock: no writer could be caught with the lock'], figures: ''};
		for (const shift of shifts) {
			// Where it was taken, and given back, that is said below.
			if (!existsSync(caught.lock)) break;
			dateLock(caught, shift);
			const ways = [
				{env: shifted(folder, shift)},
				{env: shifted(folder, -shift)},
				...(skipped === undefined ? [{before: otherBoot}] : []),
			];
			const rans = await Promise.all(ways.map(way => goodturn(live, ['add', 'with another clock'], way)));
			for (const ran of rans)
				if (ran.code !== 4)
					faults.push(
						`clock moved by ${shift} s: a live holder's lock was taken: ${ran.code}: ${ran.err.slice(0, 200)}`,
					);
		}
		if (!existsSync(caught.lock)) faults.push('clock: the lock of the live holder is gone');
		const code = await caught.goOn();
		if (code !== 0) faults.push(`clock: the stopped writer ended with ${code}`);

		const dead = join(folder, 'dead');
		for (const shift of shifts) {
			const found = await deadLock(dead);
			if (found === undefined)
				return {faults: [...faults, 'clock: no writer could be caught with the lock'], figures: ''};
			dateLock(found, shift);
			const ran = await goodturn(dead, ['add', 'with another clock'], {env: shifted(folder, -shift)});
			if (ran.code !== 0 || (await isLate(ran, 1000)))
				faults.push(
					`clock moved by ${shift} s: a dead one's lock was not taken: ${ran.code} after ` +
						`${Math.round(ran.milliseconds)} ms`,
				);
		}
		return {
			faults,
			figures:
				`clocks moved ${shifts.length} times by a day or ` +
				`more${skipped === undefined ? ", the kernel's too" : `, not the kernel's (${skipped})`}`,
		};
	});
