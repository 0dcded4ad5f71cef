import {composerHeight, composerPane} from '../composer/composer-lines.ts';
import type {Layout} from '../drawing/layout.ts';
import {type Line, span} from '../drawing/line.ts';
import {filled, type Pane, stacked} from '../drawing/pane.ts';
import {filterCursor, filterLine, offerLine} from '../frame/filter-line.ts';
import {footerLine, hints} from '../frame/footer-line.ts';
import {noticeLine} from '../frame/notice-line.ts';
import type {State} from '../state.ts';
import {menuPane} from './menu-lines.ts';

/** Lines that a menu over the lower part takes at most. */
const menuLines = 14;

/** Lines at the lower end of the window: one or two for notice and footer, more for the composer or a menu. */
export const bottomHeight = (state: State, {isRoomy, columns}: Layout, room: number): number => {
	if (state.mode.kind === 'compose') return Math.min(composerHeight(state, state.mode.composer, columns, room), room - 1);
	if (state.mode.kind === 'menu' && state.mode.menu.kind !== 'help') return Math.min(menuLines, room - 3);
	return isRoomy ? 2 : 1;
};

/** The lower end of the window: what was done last and the keys that matter, or what is being typed. */
export const bottomPane = (state: State, {columns}: Layout, height: number): Pane => {
	const {mode} = state;
	if (mode.kind === 'compose') return composerPane(state, mode.composer, columns, height);
	const notice = mode.kind === 'filter' ? offerLine(state, mode, columns) : noticeLine(state, columns);
	if (mode.kind === 'menu' && mode.menu.kind !== 'help') {
		const rule = span((state.isAscii ? '-' : '─').repeat(columns), 'quiet');
		return stacked([{lines: [[rule]]}, menuPane(state, mode, columns, height - 2), {lines: [menuHints]}]);
	}
	const footer = mode.kind === 'menu' ? menuHints : mode.kind === 'filter' ? filterLine(state, mode, columns) : footerLine(state, columns);
	const lines = height > 1 ? [notice, footer] : [notice.length > 0 && mode.kind === 'list' ? notice : footer];
	return {lines: filled(lines, height), ...(mode.kind === 'filter' && {cursor: {x: Math.min(columns - 1, filterCursor(mode)), y: height - 1}})};
};

const menuHints: Line = hints([
	['enter', 'run'],
	['esc', 'close'],
]);
