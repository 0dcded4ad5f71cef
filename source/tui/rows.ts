import type {Journal} from '../journal/journal.ts';
import {type Row, type RowList, rowList} from './rows/row.ts';
import {monthSegment} from './rows/timeline-rows.ts';
import type {Screen, State} from './state.ts';

const remembered = new WeakMap<Journal, Map<string, RowList>>();

/** The rows of a screen: the single place where they are made. The same journal and screen give the same list. */
export const rowsOf = (state: State, screen: Screen): RowList => {
	const key = JSON.stringify([screen.place, screen.filter, state.now.day]);
	let lists = remembered.get(state.journal);
	if (!lists) {
		lists = new Map();
		remembered.set(state.journal, lists);
	}
	let list = lists.get(key);
	if (!list) {
		list = make(state, screen);
		lists.set(key, list);
	}
	return list;
};

const make = ({journal}: State, {place}: Screen): RowList => {
	switch (place.kind) {
		case 'timeline':
			return rowList(journal.months.map(monthSegment));
		default:
			return rowList([]);
	}
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
