import {layoutOf, panesOf} from '../../drawing/layout.ts';
import {gutter} from '../../list/panes.ts';
import type {Row} from '../../list/row.ts';
import {type RowList, rowList, segment} from '../../list/row-list.ts';
import {roomyRows} from '../../things/entry-row.ts';
import type {World} from '../../world.ts';
import {ruledRows} from './month-rows.ts';

/** The timeline: a line an entry, and some more of its text where half of the window would be empty. */
export const timelineRows = ({journal, now, window}: World): RowList => {
	const list = ruledRows(journal.months, now.day);
	const {height} = layoutOf(window);
	if (journal.unread.length > 0 || list.length * 2 > height) return list;
	const columns = panesOf(window.columns).list - gutter;
	const rows: Row[] = [];
	let start: number | undefined;
	let day: string | undefined;
	for (let at = 0; at < list.length; at++) {
		if (at === list.start) start = rows.length;
		const row = list.at(at);
		if (row?.kind !== 'item' || !row.entry) {
			if (row) rows.push(row);
			continue;
		}
		rows.push(...roomyRows(row.entry, row.entry.date !== day, columns, now));
		day = row.entry.date;
	}
	// In a row too many none is worth more than another.
	return rows.length > height ? list : rowList([segment(rows)], start);
};
