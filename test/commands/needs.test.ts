import {expect, test} from 'vitest';
import {makeHome} from '../support/home.ts';
import {run} from '../support/shell.ts';

test('who might help is told for the newest 30 needs, and with --all for each', async () => {
	const home = makeHome();
	await run(['person', 'Ben Baker', '--offers', 'piano lessons'], {home});
	const lines = Array.from(
		{length: 32},
		(_, at) => `2026-10-${String((at % 28) + 1).padStart(2, '0')}: need Ada: a piano`,
	);
	await run(['add', '-'], {home, stdin: `${lines.join('\n')}\n`});
	const told = async (...flags: readonly string[]): Promise<number> =>
		(await run(['needs', ...flags], {home})).stdout.split('\n').filter(line => line.includes('perhaps Ben Baker'))
			.length;
	expect(await told()).toBe(30);
	expect(await told('--all')).toBe(32);
});
