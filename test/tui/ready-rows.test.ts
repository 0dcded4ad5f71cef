import {expect, test} from 'vitest';
import type {Journal} from '../../source/journal/journal.ts';
import {ledgerRows} from '../../source/tui/rows/ledger-rows.ts';
import {needRows, peopleRows} from '../../source/tui/rows/people-rows.ts';
import {readyRows} from '../../source/tui/rows/ready-rows.ts';
import {example, now} from './example.ts';

const viewsOf = (journal: Journal): string => JSON.stringify([ledgerRows(journal, now.day), peopleRows(journal, now.day), needRows(journal)]);

test('views that were made ready show what they would have shown', () => {
	const journal = structuredClone(example);
	let steps = 0;
	for (const _ of readyRows(journal, now.day)) steps++;
	expect(steps).toBeGreaterThan(journal.months.length);
	expect(viewsOf(journal)).toBe(viewsOf(structuredClone(example)));
});
