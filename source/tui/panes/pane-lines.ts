import type {Layout} from '../drawing/layout.ts';
import {fillLine, type Line, span} from '../drawing/line.ts';
import {filled} from '../drawing/pane.ts';
import type {State} from '../state.ts';
import {detailLines} from './detail-lines.ts';
import {listLines} from './list-lines.ts';

/** The screen on top: its list, beside it the detail where there is room; an entry on its own screen has the whole width. */
export const paneLines = (state: State, {columns, list, detail}: Layout, height: number): readonly Line[] => {
	const [screen] = state.screens;
	if (screen.place.kind === 'entry') return filled(detailLines(state, height), height);
	if (detail === 0 || screen.place.kind === 'person') return filled(listLines(state, screen, columns, height), height);
	const right = detailLines(state, height);
	const divider = span(state.isAscii ? ' | ' : ' │ ', 'quiet');
	return filled(listLines(state, screen, list, height), height).map((line, at) => [...fillLine(line, list), divider, ...(right[at] ?? [])]);
};
