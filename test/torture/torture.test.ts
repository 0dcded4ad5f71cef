import {afterAll, expect, test} from 'vitest';
import {shareProcesses} from './program.ts';
import {rows} from './rows.ts';

const endProcesses = shareProcesses();
afterAll(endProcesses);

// Every row of `npm run torture` at a size that finishes; a row that cannot run here says why, and does so aloud.
test.each(rows)('$name: $toReach', {timeout: 240_000}, async ({name, load}) => {
	const {run} = await load();
	const outcome = await run('small');
	if (outcome.skipped) console.warn(`${name} was not tried: ${outcome.skipped}`);
	expect(outcome.faults).toEqual([]);
	expect(outcome.skipped ?? outcome.figures).not.toBe('');
});
