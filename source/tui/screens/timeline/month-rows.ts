import {monthTitle} from '../../../journal/day.ts';
import {hasEntry} from '../../../journal/journal.ts';
import type {Month} from '../../../journal/month.ts';
import {remembered} from '../../../journal/remember.ts';
import {type DayGroup, dayGroups} from '../../../journal/timeline.ts';
import {blankRow, type Row} from '../../list/row.ts';
import {lazySegment, type Segment} from '../../list/row-list.ts';
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

const dayRows = (days: readonly DayGroup[]): readonly Row[] =>
	days.flatMap(({entries}) => entries.map((entry, at) => entryRow(entry, at === 0)));
