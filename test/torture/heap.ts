import {readFileSync, rmSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import type {Terminal} from '../support/terminal.ts';

/**
 * `heap`: bytes in use after collection. `hang`: the longest time since the last measure in which nothing was answered,
 * in milliseconds.
 */
export type Measure = {readonly heap: number; readonly hang: number};

/**
 * Lets a program, without a change of its own, say what its heap holds once nothing more can be collected, and how long
 * it hung.
 */
export type HeapWatch = {
	/** What the program is to be started with. */
	readonly env: Readonly<Record<string, string>>;
	/** Fails after 15 s. */
	readonly measure: (terminal: Terminal) => Promise<Measure>;
};

/** `folder`: where the measures may lie, outside of the journal. */
export const watchHeap = (folder: string): HeapWatch => {
	const plant = join(folder, 'heap.mjs');
	const measured = join(folder, 'heap.txt');
	// What is only reachable through a task that still waits is given a turn to go before it is counted.
	writeFileSync(
		plant,
		`import {renameSync, writeFileSync} from 'node:fs';
const spent = () => {
	const {user, system} = process.cpuUsage();
	return (user + system) / 1000;
};
let [last, before, hang] = [performance.now(), spent(), 0];
// On a busy machine others have the processor meanwhile: no longer than it worked itself did it hang.
setInterval(() => {
	const [now, worked] = [performance.now(), spent()];
	hang = Math.max(hang, Math.min(now - last, worked - before));
	[last, before] = [now, worked];
}, 5).unref();
process.on('SIGUSR2', async () => {
	const longest = hang;
	for (let time = 0; time < 5; time++) {
		globalThis.gc();
		await new Promise(resolve => setTimeout(resolve, 20));
	}
	const {heapUsed: heap} = process.memoryUsage();
	writeFileSync(${JSON.stringify(`${measured}.tmp`)}, JSON.stringify({heap, hang: longest}));
	hang = 0;
	renameSync(${JSON.stringify(`${measured}.tmp`)}, ${JSON.stringify(measured)});
});`,
	);
	const collect =
		"import v8 from 'node:v8'; import vm from 'node:vm'; v8.setFlagsFromString('--expose-gc'); " +
		"globalThis.gc = vm.runInNewContext('gc');";
	return {
		// --expose-gc is not allowed in NODE_OPTIONS, and the flag can be set while a program runs.
		env: {
			NODE_OPTIONS: `--import data:text/javascript,${encodeURIComponent(collect)} --import ${plant}`,
		},
		measure: async terminal => {
			rmSync(measured, {force: true});
			terminal.kill('SIGUSR2');
			return terminal.until('a measure of the heap', () => {
				try {
					return JSON.parse(readFileSync(measured, 'utf8')) as Measure;
				} catch {
					return undefined;
				}
			});
		},
	};
};
