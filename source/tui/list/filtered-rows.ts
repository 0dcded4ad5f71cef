import type {People} from '../../journal/person/person.ts';
import type {Query} from '../../journal/query/query.ts';
import {filterAsRead} from '../filtering/readable.ts';
import type {World} from '../world.ts';
import {blankRow, type Row} from './row.ts';

/**
 * The rows of a short list that match, with the titles above them. A filter that cannot be read yet leaves all of them.
 */
export const filteredRows = (rows: readonly Row[], filter: string, {journal, now, dates}: World): readonly Row[] => {
	const {query} = filterAsRead(filter, now, dates);
	if (!query) return rows;
	const kept: Row[] = [];
	let title: Row | undefined;
	for (const row of rows) {
		if (row.kind === 'title') title = row;
		if (row.kind !== 'item' || !isMatch(row, query, journal.people)) continue;
		if (title) kept.push(...(kept.length > 0 ? [blankRow] : []), title);
		title = undefined;
		kept.push(row);
	}
	return kept;
};

/** A row that a fault of the search cannot tell of is shown rather than lost. */
const isMatch = (row: Extract<Row, {readonly kind: 'item'}>, query: Query, people: People): boolean => {
	try {
		return row.matches(query, people);
	} catch {
		return true;
	}
};
