import {readFileSync, rmSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import type {Terminal} from '../support/terminal.ts';

/** Lets a program, without a change of its own, say what its heap holds once nothing more can be collected. */
export type HeapWatch = {
	/** What the program is to be started with. */
	readonly env: Readonly<Record<string, string>>;
	/** Bytes in use after collection. Fails after 15 s. */
	readonly measure: (terminal: Terminal) => Promise<number>;
};

/** `folder`: where the measures may lie, outside of the journal. */
export const watchHeap = (folder: string): HeapWatch => {
	const plant = join(folder, 'heap.mjs');
	const measured = join(folder, 'heap.txt');
	// What is only reachable through a task that still waits is given a turn to go before it is counted.
	writeFileSync(
		plant,
		`import {renameSync, writeFileSync} from 'node:fs';
process.on('SIGUSR2', async () => {
	for (let time = 0; time < 5; time++) {
		globalThis.gc();
		await new Promise(resolve => setTimeout(resolve, 20));
	}
	writeFileSync(${JSON.stringify(`${measured}.tmp`)}, String(process.memoryUsage().heapUsed));
	renameSync(${JSON.stringify(`${measured}.tmp`)}, ${JSON.stringify(measured)});
});`,
	);
	return {
		// --expose-gc is not allowed in NODE_OPTIONS, and the flag can be set while a program runs.
		env: {
			NODE_OPTIONS: `--import data:text/javascript,${encodeURIComponent("import v8 from 'node:v8'; import vm from 'node:vm'; v8.setFlagsFromString('--expose-gc'); globalThis.gc = vm.runInNewContext('gc');")} --import ${plant}`,
		},
		measure: async terminal => {
			rmSync(measured, {force: true});
			terminal.kill('SIGUSR2');
			return terminal.until('a measure of the heap', () => {
				try {
					return Number(readFileSync(measured, 'utf8')) || undefined;
				} catch {
					return undefined;
				}
			});
		},
	};
};
