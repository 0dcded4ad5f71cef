import {expect, test} from 'vitest';
import {hashesOf, mergeLines} from '../../../source/journal/merge/lines.ts';

test('two texts of very many lines are merged as short ones are', () => {
	const lines = 'ab\n'.repeat(200_000);
	const merged = mergeLines(hashesOf('first\nlast'), `${lines}first\nlast`, 'first\nlast, at last');
	// Not by toEqual, which would print them.
	expect(merged === `${lines}first\nlast, at last`).toBe(true);
});
