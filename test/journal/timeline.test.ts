import {expect, test} from 'vitest';
import {monthNamed} from '../../source/journal/journal.ts';
import {dayGroups, groupByDay} from '../../source/journal/timeline.ts';
import {favour, id, journalOf, meeting, need, note} from './example.ts';

const ids = (groups: ReturnType<typeof groupByDay>): readonly (readonly [string, readonly number[]])[] =>
	groups.map(({day, entries}) => [day, entries.map(entry => Number.parseInt(entry.id, 16))]);

test('days come newest first, and the entries of a day in the order of the file', () => {
	const journal = journalOf([
		note({id: id(2)}),
		note({id: id(1)}),
		note({id: id(3), date: '2026-11-22' as never}),
		note({id: id(4), time: '09:00' as never}),
	]);
	const [month] = journal.months;
	expect(month && ids(dayGroups(month))).toEqual([
		['2026-11-22', [3]],
		['2026-11-20', [1, 2, 4]],
	]);
});

test('what came up at a meeting of the day comes right after it, whatever was between', () => {
	const entries = [
		favour({id: id(1), meeting: id(5)}),
		note({id: id(2)}),
		need({id: id(3), meeting: id(6)}),
		favour({id: id(4), meeting: id(9)}),
		meeting({id: id(5), time: '09:00' as never}),
		meeting({id: id(6), time: '15:00' as never}),
		favour({id: id(7), meeting: id(5), time: '18:00' as never}),
		favour({id: id(8), meeting: id(6), date: '2026-11-21' as never}),
	];
	expect(ids(groupByDay(entries))).toEqual([
		['2026-11-21', [8]],
		['2026-11-20', [2, 4, 5, 1, 7, 6, 3]],
	]);
});

test('a link that was edited to point at its own entry, or at another favour, loses no entry', () => {
	expect(ids(groupByDay([favour({id: id(1), meeting: id(1)}), favour({id: id(2), meeting: id(1)})]))).toEqual([
		['2026-11-20', [1, 2]],
	]);
});

test('the days of a month are made once', () => {
	const journal = journalOf([note()]);
	const month = monthNamed(journal, '2026-11' as never);
	expect(month && dayGroups(month)).toBe(month && dayGroups(month));
});
