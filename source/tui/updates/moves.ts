import type {Day} from '../../journal/day.ts';
import {layoutOf} from '../layout.ts';
import {cursorIndex, nearest, rowsOf} from '../rows.ts';
import {keyOf} from '../rows/row.ts';
import type {Screen, State} from '../state.ts';
import {lineAfter, viewport} from '../viewport.ts';

/** The state with another screen on top. */
export const withScreen = (state: State, screen: Screen): State => ({...state, screens: [screen, ...state.screens.slice(1)]});

/** Moves the cursor to the row at an index, or the nearest one in the direction that can be chosen. */
export const moveTo = (state: State, index: number, direction: 1 | -1, screen: Screen = state.screens[0]): Screen => {
	const list = rowsOf(state, screen);
	const {height} = layoutOf(state.window);
	const before = cursorIndex(list, screen);
	const after = nearest(list, index, direction);
	const key = keyOf(list.at(after));
	if (key === undefined) return screen;
	const {top} = viewport(list.length, Math.max(0, before), screen.line, height);
	return {...screen, cursor: key, line: lineAfter(before - top, after - before, height), detail: key === screen.cursor ? screen.detail : {top: 0, link: 0}};
};

/** Moves the cursor by so many rows. */
export const moveBy = (state: State, rows: number): State => {
	const screen = state.screens[0];
	const list = rowsOf(state, screen);
	return withScreen(state, moveTo(state, cursorIndex(list, screen) + rows, rows < 0 ? -1 : 1));
};

/** Moves the cursor onto the row with this key, where the list has it. */
export const moveToKey = (state: State, key: string, screen: Screen = state.screens[0]): Screen => {
	const index = rowsOf(state, screen).indexOf(key);
	return index < 0 ? screen : moveTo(state, index, 1, screen);
};

/** Moves to the first row of the nearest earlier (down) or later (up) day. */
export const moveByDay = (state: State, direction: 1 | -1): State => {
	const screen = state.screens[0];
	const list = rowsOf(state, screen);
	const dayAt = (index: number): Day | undefined => {
		const row = list.at(index);
		return row?.kind === 'entry' ? row.entry.date : undefined;
	};
	let at = cursorIndex(list, screen);
	const from = dayAt(at);
	while (at >= 0 && at < list.length && (dayAt(at) === undefined || dayAt(at) === from)) at += direction;
	const day = dayAt(at);
	if (day === undefined) return state;
	while (dayAt(at - 1) === day) at--;
	return withScreen(state, moveTo(state, at, direction));
};

/** Moves to the newest day that is not in the future. */
export const moveToToday = (state: State): State => {
	const screen = state.screens[0];
	const list = rowsOf(state, screen);
	for (let at = 0; at < list.length; at++) {
		const row = list.at(at);
		if (row?.kind === 'entry' && row.entry.date <= state.now.day) return withScreen(state, moveTo(state, at, 1));
	}
	return state;
};
