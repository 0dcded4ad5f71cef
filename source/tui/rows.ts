import type {Journal} from '../journal/journal.ts';
import {remembered} from '../journal/remember.ts';
import {knownPage} from './detail/known-page.ts';
import {personFacts} from './detail/person-facts.ts';
import {filteredRows} from './rows/filtered-rows.ts';
import {foundRows} from './rows/found-rows.ts';
import {debtRows, ledgerRows} from './rows/ledger-rows.ts';
import {needRows, peopleRows} from './rows/people-rows.ts';
import {personRows} from './rows/person-rows.ts';
import type {Row} from './rows/row.ts';
import {listOf, type RowList, rowList} from './rows/row-list.ts';
import {monthSegment} from './rows/timeline-rows.ts';
import type {Screen, State} from './state.ts';

const listsOf = remembered((_: Journal) => new Map<string, {readonly made: string; readonly list: RowList}>());

/** The rows of a screen: the single place where they are made. The same journal, screen and moment give the same list. */
export const rowsOf = (state: State, screen: Screen): RowList => {
	if (screen.filter.trim() !== '' && screen.place.kind === 'timeline') return foundRows(state.found);
	const lists = listsOf(state.journal);
	const key = JSON.stringify([screen.place, screen.filter]);
	// The page of a person has lines as wide as the window, and says what time it is where they are.
	const made = JSON.stringify([state.now.day, state.isAscii, ...(screen.place.kind === 'person' ? [state.window.columns, state.now.time] : [])]);
	const kept = lists.get(key);
	if (kept?.made === made) return kept.list;
	const list = make(state, screen);
	lists.set(key, {made, list});
	return list;
};

const make = (state: State, {place, filter}: Screen): RowList => {
	const {journal, now} = state;
	const only = (rows: readonly Row[]): RowList => listOf(filter.trim() === '' ? rows : filteredRows(rows, filter, journal.people, now));
	switch (place.kind) {
		case 'timeline':
			return rowList(journal.months.map(monthSegment));
		case 'ledger':
			return only(ledgerRows(journal, now.day));
		case 'debts':
			return only(debtRows(journal, place.name, now.day));
		case 'people':
			return only(peopleRows(journal, now.day));
		case 'needs':
			return only(needRows(journal));
		case 'person':
			return only(personPageRows(state, place.name));
		case 'entry':
			return listOf([]);
	}
};

const personPageRows = (state: State, name: string): readonly Row[] => {
	const page = knownPage(state.journal, name, state.now.day);
	if (!page) return [];
	const facts = personFacts(state, page, Math.min(100, state.window.columns - 4));
	return personRows(
		page.person.name,
		facts.map(({line}) => line),
		page.days,
	);
};

/** The index of the row under the cursor: the first that can be chosen where the cursor is on none. -1 in an empty list. */
export const cursorIndex = (list: RowList, screen: Screen): number => {
	const index = screen.cursor === undefined ? -1 : list.indexOf(screen.cursor);
	return index >= 0 ? index : nearest(list, 0, 1);
};

/** The row under the cursor. */
export const chosenRow = (state: State, screen: Screen = state.screens[0]): Row | undefined => {
	const list = rowsOf(state, screen);
	return list.at(cursorIndex(list, screen));
};

/** The first index from `from` on, in the direction, whose row can be chosen; else in the other direction; else -1. */
export const nearest = (list: RowList, from: number, direction: 1 | -1): number => {
	const start = Math.min(list.length - 1, Math.max(0, from));
	for (const step of [direction, -direction]) for (let at = start; at >= 0 && at < list.length; at += step) if (canChoose(list.at(at))) return at;
	return -1;
};

const canChoose = (row: Row | undefined): boolean => row !== undefined && 'key' in row;
