/** Columns and lines of the terminal. */
export type Window = {readonly columns: number; readonly rows: number};

/** Where things are in a window, in columns and lines. */
export type Layout = {
	/** Below 30 columns or 10 lines nothing is drawn but a plain line. */
	readonly isTooSmall: boolean;
	/** Whether blank lines set header and footer off. */
	readonly isRoomy: boolean;
	/** Lines between header and footer. */
	readonly height: number;
};

/** The layout of a window. */
export const layoutOf = ({columns, rows}: Window): Layout => {
	const isRoomy = rows >= 16;
	return {isTooSmall: columns < 30 || rows < 10, isRoomy, height: Math.max(1, rows - (isRoomy ? 4 : 2))};
};

/** Columns from which list and detail are side by side, and from which a third pane is beside them. */
const twoPanes = 100;
export const threePanes = 160;

/** Columns in which a list needs no more, and what lies between two panes. */
const plenty = 80;
export const between = 3;

/** The panes of a list, in columns; 0 for one that is not there. */
export type Panes = {
	/** Without the line that divides it from the next one. */
	readonly list: number;
	readonly detail: number;
	/** What is beside the detail: who somebody is. */
	readonly aside: number;
};

/**
 * The panes of a list in a window. Two panes never show less of a row than a window of 80 columns does, as far as the
 * detail can still be read. `isWide`: its rows have more to say than most, and take the place of a third pane.
 */
export const panesOf = (columns: number, isWide = false): Panes => {
	if (columns < twoPanes) return {list: columns, detail: 0, aside: 0};
	const isThree = columns >= threePanes && !isWide;
	const most = isWide ? 50 : 64;
	if (!isThree) {
		const detail = Math.min(most, Math.max(34, columns - plenty - between));
		return {list: columns - detail - between, detail, aside: 0};
	}
	const rest = columns - 2 * between;
	const list = Math.max(plenty, Math.floor(rest * 0.46));
	const detail = Math.ceil((rest - list) * 0.53);
	return {list, detail, aside: rest - list - detail};
};
