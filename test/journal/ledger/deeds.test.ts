import {expect, test} from 'vitest';
import type {Day} from '../../../source/journal/day.ts';
import {deedsByQuarter, deedsInWords} from '../../../source/journal/ledger/deeds.ts';
import {accountOf} from '../../../source/journal/ledger/ledger.ts';
import {favour, id, journalOf, today} from '../example.ts';

const day = (text: string): Day => text as Day;
const journal = journalOf([
	favour({id: id(1), way: 'given', date: day('2025-11-03'), state: 'open'}),
	favour({id: id(2), date: day('2026-02-03'), state: 'settled', settled: {date: day('2026-03-01'), by: 'returned'}}),
	favour({id: id(3), way: 'given', date: day('2026-02-20'), state: 'open'}),
	// A promise is a deed on the day that it is kept, and before that none.
	favour({
		id: id(4),
		way: 'given',
		date: day('2026-01-03'),
		state: 'settled',
		settled: {date: day('2026-08-01'), by: 'kept'},
	}),
	favour({id: id(5), way: 'given', date: day('2026-09-01'), state: 'promised'}),
]);
const account = accountOf(journal, 'Ada Lovelace', today);

test('what was done is counted by quarter, from the first deed to today', () => {
	expect(deedsByQuarter(account, today, 40).map(one => Object.values(one).join(' '))).toEqual([
		'2025 4 1 0',
		'2026 1 1 1',
		'2026 2 0 0',
		'2026 3 1 0',
		'2026 4 0 0',
	]);
	expect(deedsByQuarter(account, today, 2)).toHaveLength(2);
});

test('the same in words and time', () => {
	expect(deedsInWords(account, today)).toBe('Since November 2025 you gave 3 and got 1, the last of them 4 months ago.');
	expect(deedsInWords(accountOf(journal, 'Nobody', today), today)).toBe('');
	expect(deedsByQuarter(accountOf(journal, 'Nobody', today), today, 9)).toEqual([]);
});
