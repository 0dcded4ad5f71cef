import {spawnSync} from 'node:child_process';
import {fileURLToPath} from 'node:url';
import {expect, test} from 'vitest';

const module = fileURLToPath(new URL('../../../source/tui/terminal/young-memory.ts', import.meta.url));

/** Megabytes that a process holds for what is young after it has read much, and what it said. */
const youngAfter = (before: string): {readonly megabytes: number; readonly stderr: string} => {
	const script = `
		import {getHeapSpaceStatistics} from 'node:v8';
		${before}
		const kept = [];
		for (let at = 0; at < 400_000; at++) kept.push({at, text: String(at)});
		const young = getHeapSpaceStatistics().find(one => one.space_name === 'new_space');
		console.log(kept.length > 0 && young.space_size / 1024 / 1024);`;
	const {stdout, stderr} = spawnSync(process.execPath, ['--input-type=module', '-e', script], {encoding: 'utf8'});
	return {megabytes: Number(stdout), stderr};
};

test('however much is read, the memory for what is young stays small', () => {
	const asUsual = youngAfter('');
	const kept = youngAfter(`import {keepYoungMemorySmall} from '${module}'; keepYoungMemorySmall();`);
	expect(kept.stderr).toBe('');
	expect(asUsual.megabytes).toBeGreaterThan(8);
	expect(kept.megabytes).toBeLessThan(asUsual.megabytes / 3);
});
