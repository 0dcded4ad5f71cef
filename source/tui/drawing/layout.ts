import type {Window} from '../state.ts';

/** Where things stand in a window, in columns and lines. */
export type Layout = {
	/** Below 30 columns or 10 lines nothing is drawn but a plain line. */
	readonly isTooSmall: boolean;
	/** Whether blank lines set header and footer off. */
	readonly isRoomy: boolean;
	readonly columns: number;
	/** Lines between header and footer. */
	readonly height: number;
	/** Columns of the list, without the line that divides the panes. */
	readonly list: number;
	/** Columns of the detail beside it; 0 where there is one pane. */
	readonly detail: number;
};

/** Columns from which list and detail stand side by side. */
const twoPanes = 100;

/** The layout of a window; `taken`: lines at the lower end that something else is drawn over. */
export const layoutOf = ({columns, rows}: Window, taken = 0): Layout => {
	const isRoomy = rows >= 16;
	const height = Math.max(1, rows - (isRoomy ? 4 : 2) - taken);
	const list = columns >= twoPanes ? Math.floor(columns * 0.56) : columns;
	return {isTooSmall: columns < 30 || rows < 10, isRoomy, columns, height, list, detail: columns >= twoPanes ? columns - list - 3 : 0};
};
