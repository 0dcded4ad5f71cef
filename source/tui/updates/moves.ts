import type {Day} from '../../journal/day.ts';
import {layoutOf} from '../drawing/layout.ts';
import {lineAfter, viewport} from '../drawing/viewport.ts';
import {keyOf} from '../rows/row.ts';
import {cursorIndex, nearest, rowsOf} from '../rows.ts';
import type {Screen, State} from '../state.ts';

/** The state with another screen in the place of the one on top. */
export const withScreen = (state: State, screen: Screen): State => (screen === state.screens[0] ? state : {...state, screens: [screen, ...state.screens.slice(1)]});

/** The screen with its cursor on the row at an index, or the nearest one in the direction that can be chosen. */
export const moveTo = (state: State, screen: Screen, index: number, direction: 1 | -1): Screen => {
	const list = rowsOf(state, screen);
	const {height} = layoutOf(state.window);
	const before = cursorIndex(list, screen);
	const after = nearest(list, index, direction);
	const key = keyOf(list.at(after));
	if (key === undefined || (key === screen.cursor && after === before)) return screen;
	const {top} = viewport(list.length, Math.max(0, before), screen.line, height);
	return {...screen, cursor: key, line: lineAfter(before - top, after - before, height), detail: {top: 0, link: 0}};
};

/** Puts the cursor on the row that it stands on anyway, as on the first of a list where nobody has moved: from now on it follows that row. */
export const holdRow = (state: State): State => {
	const screen = state.screens[0];
	const list = rowsOf(state, screen);
	const key = keyOf(list.at(cursorIndex(list, screen)));
	return key === undefined || key === screen.cursor ? state : withScreen(state, {...screen, cursor: key});
};

/** Moves the cursor by so many rows. */
export const moveBy = (state: State, rows: number): State => {
	const screen = state.screens[0];
	return withScreen(state, moveTo(state, screen, cursorIndex(rowsOf(state, screen), screen) + rows, rows < 0 ? -1 : 1));
};

/** Moves to the next row or the one before, and from either end to the other. */
export const moveRound = (state: State, direction: 1 | -1): State => {
	const list = rowsOf(state, state.screens[0]);
	const from = cursorIndex(list, state.screens[0]);
	const isAtEnd = (nearest(list, from + direction, direction) - from) * direction <= 0;
	return isAtEnd ? moveToEnd(state, direction > 0 ? 'top' : 'bottom') : moveBy(state, direction);
};

/** Moves to the first row, or the last. */
export const moveToEnd = (state: State, end: 'top' | 'bottom'): State => {
	const screen = state.screens[0];
	const last = rowsOf(state, screen).length - 1;
	return withScreen(state, end === 'top' ? moveTo(state, screen, 0, 1) : moveTo(state, screen, last, -1));
};

/** The screen with its cursor on the row with this key, where its list has one. */
export const moveToKey = (state: State, screen: Screen, key: string): Screen => {
	const index = rowsOf(state, screen).indexOf(key);
	return index < 0 ? screen : moveTo(state, screen, index, 1);
};

/** Moves to the first entry of the next day down the list (1) or up (-1). */
export const moveByDay = (state: State, direction: 1 | -1): State => {
	const screen = state.screens[0];
	const list = rowsOf(state, screen);
	const dayAt = (index: number): Day | undefined => {
		const row = list.at(index);
		return row?.kind === 'entry' || row?.kind === 'with' ? row.entry.date : undefined;
	};
	let at = cursorIndex(list, screen);
	const from = dayAt(at);
	while (at >= 0 && at < list.length && (dayAt(at) === undefined || dayAt(at) === from)) at += direction;
	const day = dayAt(at);
	if (day === undefined) return state;
	while (dayAt(at - 1) === day) at--;
	return withScreen(state, moveTo(state, screen, at, direction));
};

/** Moves to the newest day that is not in the future. */
export const moveToToday = (state: State): State => {
	const screen = state.screens[0];
	const list = rowsOf(state, screen);
	for (let at = 0; at < list.length; at++) {
		const row = list.at(at);
		if ((row?.kind === 'entry' || row?.kind === 'with') && row.entry.date <= state.now.day) return withScreen(state, moveTo(state, screen, at, 1));
	}
	return state;
};
