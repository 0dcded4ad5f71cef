import {hasEntry} from '../../../journal/journal.ts';
import {remembered} from '../../../journal/remember.ts';
import {groupByDay} from '../../../journal/timeline.ts';
import type {MonthHits} from '../../../search/match-month.ts';
import {lazySegment, listOf, type RowList, rowList} from '../../list/row-list.ts';
import type {FilterAnswer} from '../../world.ts';
import {monthRowCount, monthRows} from './month-rows.ts';

// Of ten thousand hits some twenty are looked at.
const monthOfHits = remembered(({month, entries}: MonthHits) =>
	lazySegment(
		monthRowCount(entries.length),
		() => monthRows(month, groupByDay(entries.toReversed())),
		key => hasEntry(month, key),
	),
);
const listOfHits = remembered((months: readonly MonthHits[]): RowList => rowList(months.map(monthOfHits)));
const nothing = listOf([]);

/** The timeline of what was found: its days and order are those of the whole. */
export const foundRows = (found: FilterAnswer | undefined): RowList =>
	found?.findings ? listOfHits(found.findings.months) : nothing;
