import {countEntries} from '../journal/journal.ts';
import {thousands} from './frame/header-line.ts';
import {keyOf} from './rows/row.ts';
import {rowsOf} from './rows.ts';
import type {State} from './state.ts';

/** `12 of 1,204`: how much of the list matches. */
export const matchWords = (state: State): string => {
	const list = rowsOf(state, state.screens[0]);
	let count = 0;
	for (let at = 0; at < list.length; at++) if (keyOf(list.at(at)) !== undefined) count++;
	return `${thousands(count)} of ${thousands(countEntries(state.journal))}`;
};
