import {layoutOf} from '../drawing/layout.ts';
import {span} from '../drawing/line.ts';
import {type Pane, stacked} from '../drawing/pane.ts';
import {headerLine} from '../frame/header-line.ts';
import type {State} from '../state.ts';
import {bottomHeight, bottomPane} from './bottom-lines.ts';
import {menuPane} from './menu-lines.ts';
import {paneLines} from './pane-lines.ts';

/** The whole window: header, the screen on top, what was done last, and the keys that matter. Never taller than `rows`. */
export const windowPane = (state: State, columns: number, rows: number): Pane => {
	const layout = layoutOf({columns, rows});
	if (layout.isTooSmall) return {lines: [[span('goodturn needs 30 columns and 10 lines')]]};
	const header = layout.isRoomy ? [headerLine(state, columns), []] : [headerLine(state, columns)];
	const bottom = bottomHeight(state, layout, rows - header.length);
	const height = rows - header.length - bottom;
	const {mode} = state;
	const middle = mode.kind === 'menu' && mode.menu.kind === 'help' ? menuPane(state, mode, columns, height) : {lines: paneLines(state, layout, height)};
	return stacked([{lines: header}, middle, bottomPane(state, layout, bottom)]);
};
