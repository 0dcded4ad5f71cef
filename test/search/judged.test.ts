import {join} from 'node:path';
import {expect, test} from 'vitest';
import {root} from '../support/node.ts';
import {hitsOf, journalIn, lineOf} from './journals.ts';
import {judged} from './judged.ts';

const journal = journalIn(join(root, 'data'));

test('the judged set is large enough to mean something', () => {
	expect(judged.length).toBeGreaterThanOrEqual(60);
});

test.each(judged)('$query finds what a person expects', ({query, first, found = [], not, count}) => {
	const lines = hitsOf(journal, query).map(lineOf);
	if (first) expect(lines[0]).toMatch(first);
	for (const one of found) expect(lines.some(line => one.test(line))).toBe(true);
	if (not) expect(lines.filter(line => not.test(line))).toEqual([]);
	if (count !== undefined) expect(lines).toHaveLength(count);
});
