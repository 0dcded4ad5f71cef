import fs from 'node:fs';
import {syncBuiltinESMExports} from 'node:module';
import {onTestFinished} from 'vitest';

const counted = ['openSync', 'readdirSync', 'statSync'] as const;
type Counted = (typeof counted)[number];

/**
 * Counts what is done to the file system from now on, until the test is over. `count` of one call, on paths that end
 * so.
 */
export const countFiles = (): {readonly count: (name: Counted, end: string) => number; readonly forget: () => void} => {
	const calls: {readonly name: Counted; readonly path: string; readonly writes: boolean}[] = [];
	const originals = Object.fromEntries(counted.map(name => [name, fs[name]]));
	for (const name of counted) {
		const original = fs[name] as (...given: readonly unknown[]) => unknown;
		const counting = (...given: readonly unknown[]): unknown => {
			const [path, flags] = given;
			const writes = typeof flags === 'number' && (flags & 3) !== fs.constants.O_RDONLY;
			calls.push({name, path: String(path), writes});
			return original(...given);
		};
		Object.assign(fs, {[name]: counting});
	}
	syncBuiltinESMExports();
	// The files of other tests are read in this process too.
	onTestFinished(() => {
		Object.assign(fs, originals);
		syncBuiltinESMExports();
	});
	return {
		count: (name, end) => calls.filter(call => call.name === name && !call.writes && call.path.endsWith(end)).length,
		forget: () => void calls.splice(0),
	};
};
