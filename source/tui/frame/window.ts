import {layoutOf} from '../drawing/layout.ts';
import {type Line, spaces, span} from '../drawing/line.ts';
import {type Area, fitted, type Pane, stacked} from '../drawing/pane.ts';
import {wrappedLine} from '../drawing/wrapped.ts';
import {overlayOf} from '../overlays.ts';
import type {State} from '../state.ts';
import {aroundOf} from '../updates/around.ts';
import {topOf} from '../updates/top.ts';
import {tourInWords} from '../updates/tour.ts';
import {footerLine} from './footer-line.ts';
import {headerLine} from './header-line.ts';
import {noticeLines} from './notice-line.ts';

const tooSmall = 'goodturn needs 30 columns and 10 lines';

/**
 * The whole window: header, the screen on top, what was done last, and the keys that matter. Never taller than the
 * window.
 */
export const windowPane = (state: State): Pane => {
	const {columns, rows} = state.window;
	const {isTooSmall, isRoomy} = layoutOf(state.window);
	if (isTooSmall) return fitted({lines: wrappedLine([span(tooSmall)], columns, 0).slice(0, rows)}, columns);
	const {screen, at, own} = topOf(state);
	const head: Line = [spaces(3), ...(screen.head?.(at, own, state) ?? [])];
	const tour = tourLines(state, isRoomy);
	const header: readonly Line[] = [headerLine(state), ...(tour.length > 0 ? tour : isRoomy ? [head] : [])];
	const bottom = bottomPane(state, {columns, height: rows - header.length});
	const height = rows - header.length - bottom.lines.length;
	const body = height > 0 ? screen.draw(at, own, state, {columns, height}) : {lines: []};
	return fitted(stacked([{lines: header}, body, bottom]), columns);
};

/**
 * The step of the tour, where there is one; in a window of few lines a line of it has to do while something is typed.
 */
const tourLines = (state: State, isRoomy: boolean): readonly Line[] => {
	const words = tourInWords(state);
	if (words === undefined) return [];
	const lines = wrappedLine([span(` ${words}`, 'here')], state.window.columns - 1);
	return isRoomy || state.over === undefined ? lines : [[span(` ${words}`, 'here')]];
};

/** The lower end of the window: what was done last and the keys that matter, or what lies over the screen. */
const bottomPane = (state: State, area: Area): Pane => {
	if (state.over) {
		const {own} = state.over;
		const overlay = overlayOf(state.over);
		const around = aroundOf(state);
		const height = Math.min(area.height, overlay.height(own, around, area));
		return overlay.draw(own, around, {columns: area.columns, height});
	}
	const notice = noticeLines(state, area.columns);
	const {isRoomy} = layoutOf(state.window);
	if (!isRoomy) return {lines: notice.length > 0 ? notice : [footerLine(state)]};
	return {lines: [...(notice.length > 0 ? notice : [[]]), footerLine(state)]};
};
