import {thousands} from '../../journal/counted.ts';
import {countEntries} from '../../journal/journal.ts';
import {keyOf} from '../rows/row.ts';
import type {RowList} from '../rows/row-list.ts';
import {rowsOf} from '../rows.ts';
import type {State} from '../state.ts';
import {soughtIn} from './sought.ts';

/** How much of the list matches: `12 of 1,204`, `12 so far`; or what is wrong with the filter. Empty without one. */
export const matchWords = (state: State): string => {
	const screen = state.screens[0];
	if (screen.filter.trim() === '') return '';
	if (soughtIn(state) === '') return `${count(rowsOf(state, screen))} of ${count(rowsOf(state, {...screen, filter: ''}))}`;
	const {found} = state;
	if (found?.text !== soughtIn(state)) return '…';
	if (found.fault) return `${found.fault.message} ${found.fault.hint}`;
	if (!found.findings) return '…';
	const {count: hits, isComplete, isLoose} = found.findings;
	if (!isComplete || state.journal.unread.length > 0) return `${thousands(hits)} so far`;
	return `${thousands(hits)} of ${thousands(countEntries(state.journal))}${isLoose && hits > 0 ? ', spelt nearly so' : ''}`;
};

const count = (list: RowList): number => {
	let rows = 0;
	for (let at = 0; at < list.length; at++) if (keyOf(list.at(at)) !== undefined) rows++;
	return rows;
};
