import {spawn} from 'node:child_process';
import {openSync} from 'node:fs';
import {performance} from 'node:perf_hooks';
import {median} from './statistics.ts';

/** A program to run to its end: the whole process counts, from its making to its exit. */
export type Process = {
	readonly command: string;
	readonly args: readonly string[];
	readonly env?: Readonly<Record<string, string>>;
	/** A file for its standard input. */
	readonly input?: string;
};

/** Milliseconds of one run. Throws where the exit code is not one of those that are fine. */
export const timeOf = ({command, args, env, input}: Process, fine: readonly number[] = [0]): Promise<number> =>
	new Promise((resolve, reject) => {
		const stdin = input === undefined ? 'ignore' : openSync(input, 'r');
		const began = performance.now();
		const child = spawn(command, args, {stdio: [stdin, 'ignore', 'ignore'], ...(env && {env})});
		child.on('error', reject);
		child.on('exit', code => {
			const took = performance.now() - began;
			if (fine.includes(code ?? -1)) resolve(took);
			else reject(new Error(`${command} ${args.join(' ')} ended with ${code}`));
		});
	});

/**
 * Runs each of them in turn, so often, and gives the median of each in milliseconds: what slows the machine meanwhile
 * slows all.
 */
export const mediansOf = async <Name extends string>(
	processes: Readonly<Record<Name, Process>>,
	rounds: number,
): Promise<Readonly<Record<Name, number>>> => {
	const names = Object.keys(processes) as Name[];
	const samples = new Map(names.map(name => [name, [] as number[]]));
	// The first round warms the caches of the disk, and does not count.
	for (let round = 0; round <= rounds; round++)
		for (const name of names) {
			const took = await timeOf(processes[name]);
			if (round > 0) samples.get(name)?.push(took);
		}
	return Object.fromEntries(names.map(name => [name, median(samples.get(name) ?? [])])) as Record<Name, number>;
};
