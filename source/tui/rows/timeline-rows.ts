import {monthTitle} from '../../journal/day.ts';
import type {Entry} from '../../journal/entry.ts';
import type {Month} from '../../journal/month.ts';
import {blank, type Row, type Segment, segment} from './row.ts';

const remembered = new WeakMap<Month, Segment>();

/** The rows of one month: its title, its days newest first, the entries of a day as they happened. Made once a month. */
export const monthSegment = (month: Month): Segment => {
	let made = remembered.get(month);
	if (!made) {
		made = segment(month.entries.length > 0 ? [{kind: 'title', text: monthTitle(month.name)}, ...dayRows(month.entries), blank] : []);
		remembered.set(month, made);
	}
	return made;
};

/** Rows of entries that are in the order of the file, oldest first. */
export const dayRows = (entries: readonly Entry[]): readonly Row[] => {
	const rows: Row[] = [];
	let end = entries.length;
	while (end > 0) {
		let start = end - 1;
		while (start > 0 && entries[start - 1]?.date === entries[start]?.date) start--;
		for (let at = start; at < end; at++) {
			const entry = entries[at] as Entry;
			rows.push({kind: 'entry', key: entry.id, entry, isFirstOfDay: at === start});
		}
		end = start;
	}
	return rows;
};
