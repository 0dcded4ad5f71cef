import {type Day, monthTitle} from '../../../journal/day.ts';
import {hasEntry} from '../../../journal/journal.ts';
import type {Month} from '../../../journal/month.ts';
import {remembered} from '../../../journal/remember.ts';
import {type DayGroup, dayGroups} from '../../../journal/timeline.ts';
import {blankRow, type Row} from '../../list/row.ts';
import {lazySegment, type RowList, rowList, type Segment} from '../../list/row-list.ts';
import {entryRow} from '../../things/entry-row.ts';

/** The rows of one month: its title, then its days newest first. Made once a month, when they are looked at. */
export const monthSegment = remembered(
	(month: Month): Segment =>
		lazySegment(
			monthRowCount(month.entries.length),
			() => monthRows(month, dayGroups(month)),
			key => hasEntry(month, key),
		),
);

/** Rows of some days of a month; nothing where there are none. */
export const monthRows = (month: Month, days: readonly DayGroup[]): readonly Row[] =>
	days.length > 0 ? [{kind: 'title', text: monthTitle(month.name)}, ...dayRows(days), blankRow] : [];

/** How many rows `monthRows` makes of so many entries. */
export const monthRowCount = (entries: number): number => (entries > 0 ? entries + 2 : 0);

/**
 * The months with a rule where the days up to today begin, at which the list opens. Where nothing is planned, today is
 * at the top anyway.
 */
export const ruledRows = (months: readonly Month[], today: Day): RowList => {
	const at = months.findIndex(({entries}) => entries[0] !== undefined && entries[0].date <= today);
	const month = months[at];
	const planned = month ? dayGroups(month).filter(({day}) => day > today) : [];
	const above = months.slice(0, Math.max(0, at)).map(monthSegment);
	const before = above.reduce((rows, {length}) => rows + length, 0);
	if (!month || before + planned.length === 0) return rowList(months.map(monthSegment));
	const count = planned.reduce((rows, {entries}) => rows + entries.length, 0);
	const start = before + (count === 0 ? 0 : 1 + count);
	const here = lazySegment(
		monthRowCount(month.entries.length) + 1,
		() => {
			const rows = monthRows(month, dayGroups(month));
			return [...rows.slice(0, start - before), {kind: 'rule', text: 'today'}, ...rows.slice(start - before)];
		},
		key => hasEntry(month, key),
	);
	return rowList([...above, here, ...months.slice(at + 1).map(monthSegment)], start);
};

const dayRows = (days: readonly DayGroup[]): readonly Row[] =>
	days.flatMap(({entries}) => entries.map((entry, at) => entryRow(entry, at === 0)));
