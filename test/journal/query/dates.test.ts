import {expect, test} from 'vitest';
import {readRange} from '../../../source/journal/query/dates.ts';
import {context} from '../example.ts';

// A Sunday, the 22nd of November 2026.
const now = context().now;

test.each([
	['2026', '2026-01-01', '2026-12-31'],
	['2024-02', '2024-02-01', '2024-02-29'],
	['2026-11-20', '2026-11-20', '2026-11-20'],
	['today', '2026-11-22', '2026-11-22'],
	['Yesterday', '2026-11-21', '2026-11-21'],
	['tomorrow', '2026-11-23', '2026-11-23'],
	['thisweek', '2026-11-16', '2026-11-22'],
	['last week', '2026-11-09', '2026-11-15'],
	['next-week', '2026-11-23', '2026-11-29'],
	['lastmonth', '2026-10-01', '2026-10-31'],
	['thisyear', '2026-01-01', '2026-12-31'],
	['lastyear', '2025-01-01', '2025-12-31'],
	['friday', '2026-11-20', '2026-11-20'],
	['sun', '2026-11-22', '2026-11-22'],
	['november', '2026-11-01', '2026-11-30'],
	['dec', '2025-12-01', '2025-12-31'],
	['feb2024', '2024-02-01', '2024-02-29'],
	['3 weeks ago', '2026-11-01', '2026-11-01'],
	['2026-01..2026-03', '2026-01-01', '2026-03-31'],
])('%s is %s to %s', (text, from, to) => {
	expect(readRange(text, now)).toEqual({kind: 'dates', from, to});
});

test.each(['', 'x', '2026-13', '2026-02-30', '5/6', '..', '2026..2027..2028', 'fr', 'lastly', '99'])(
	'"%s" is not a date',
	text => {
		expect(readRange(text, now)).toBeUndefined();
	},
);

test('a range may be open on one side', () => {
	expect(readRange('2026..', now)).toEqual({kind: 'dates', from: '2026-01-01'});
	expect(readRange('..2026', now)).toEqual({kind: 'dates', to: '2026-12-31'});
});
