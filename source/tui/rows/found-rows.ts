import {remembered} from '../../journal/remember.ts';
import {groupByDay} from '../../journal/timeline.ts';
import type {MonthHits} from '../../search/match-month.ts';
import type {Found} from '../state.ts';
import {listOf, type RowList, rowList, segment} from './row-list.ts';
import {monthRows} from './timeline-rows.ts';

const monthOfHits = remembered(({month, entries}: MonthHits) => segment(monthRows(month, groupByDay(entries.toReversed()))));
const listOfHits = remembered((months: readonly MonthHits[]): RowList => rowList(months.map(monthOfHits)));
const nothing = listOf([]);

/** The timeline of what was found: its days and order are those of the whole. */
export const foundRows = (found: Found | undefined): RowList => (found?.findings ? listOfHits(found.findings.months) : nothing);
