import type {Entry} from '../journal/entry.ts';
import {findEntry} from '../journal/journal.ts';
import {accountDetail} from './detail/account-detail.ts';
import {type DetailLine, plainLine} from './detail/detail-line.ts';
import {entryDetail} from './detail/entry-detail.ts';
import {needDetail} from './detail/need-detail.ts';
import {personDetail} from './detail/person-detail.ts';
import {layoutOf} from './drawing/layout.ts';
import {span} from './drawing/line.ts';
import {entryOf} from './rows/row.ts';
import {chosenRow} from './rows.ts';
import type {Place, State} from './state.ts';

/** Columns before the text of a detail, where the mark of the chosen link stands. */
export const detailGutter = 2;
/** Text that is wider is hard to read. */
const widest = 88;

/** Columns of the detail's text; 0 where none is shown. */
export const detailColumns = (state: State): number => {
	const {columns, detail} = layoutOf(state.window);
	const {kind} = state.screens[0].place;
	if (kind === 'entry') return Math.min(widest, columns - detailGutter - 2);
	return kind === 'person' || detail === 0 ? 0 : detail - detailGutter;
};

/** What stands beside the list, or on an entry's own screen: the whole of what is under the cursor. */
export const detailOf = (state: State, columns: number): readonly DetailLine[] => {
	const {place} = state.screens[0];
	if (place.kind === 'entry') {
		const entry = findEntry(state.journal, place.id)?.entry;
		return entry ? wholeOf(state, entry, columns) : [plainLine(span('This entry is gone. u brings it back if it was removed last.', 'quiet'))];
	}
	const row = chosenRow(state);
	if (row?.kind === 'account') return accountDetail(state, row.name, columns);
	if (row?.kind === 'person') return personDetail(state, row.key, columns);
	const entry = entryOf(row);
	if (!entry) return [];
	return wholeOf(state, entry, columns);
};

/** The entry, and beneath an open need those who could help. */
const wholeOf = (state: State, entry: Entry, columns: number): readonly DetailLine[] => [
	...entryDetail(state, entry, columns),
	...(entry.kind === 'need' && entry.state === 'open' ? needDetail(state, entry, columns) : []),
];

/** The links of a detail, with the line that each stands on. */
export const linksOf = (detail: readonly DetailLine[]): readonly {readonly line: number; readonly to: Place}[] => detail.flatMap(({to}, line) => (to ? [{line, to}] : []));

/** Where the link leads that is chosen in the detail; undefined while the keys go to the list. */
export const chosenLink = (state: State): Place | undefined => {
	const screen = state.screens[0];
	const columns = detailColumns(state);
	if (screen.pane === 'list' || columns === 0) return undefined;
	return linksOf(detailOf(state, columns))[screen.detail.link]?.to;
};
