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

/** Columns from which list and detail are side by side. */
const twoPanes = 100;

/**
 * Columns of a list, without the line that divides the panes, and of the detail beside it; 0 where there is one pane.
 */
export const panesOf = (columns: number): {readonly list: number; readonly detail: number} => {
	if (columns < twoPanes) return {list: columns, detail: 0};
	const list = Math.floor(columns * 0.56);
	return {list, detail: columns - list - 3};
};
