import {type Line, span} from '../drawing/line.ts';
import {markerOf} from '../drawing/marks.ts';
import {viewport} from '../drawing/viewport.ts';
import {rowLine} from '../row-lines/row-line.ts';
import {cursorIndex, rowsOf} from '../rows.ts';
import type {Screen, State} from '../state.ts';
import {emptyLines} from './empty-lines.ts';

/** Columns before a row, where the mark of the cursor stands. */
const gutter = 3;

/** The rows of a screen that fit, with the cursor where it should stand. Every row is one line. */
export const listLines = (state: State, screen: Screen, columns: number, height: number): readonly Line[] => {
	const list = rowsOf(state, screen);
	if (list.length === 0) return emptyLines(state, screen);
	const cursor = cursorIndex(list, screen);
	const mark = markerOf(state);
	const {top, end} = viewport(list.length, cursor, screen.line, height);
	const {isAscii} = state;
	return Array.from({length: end - top}, (_, line): Line => {
		const row = list.at(top + line);
		if (!row) return [];
		const isChosen = top + line === cursor && screen.pane === 'list';
		return [isChosen ? span(isAscii ? ' > ' : ' ▌ ', 'accent') : span('   '), ...rowLine(row, {columns: columns - gutter, isAscii, today: state.now.day, mark})];
	});
};
