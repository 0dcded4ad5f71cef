/** The slice of a list that is seen: rows `top` up to and without `end`. */
export type Viewport = {readonly top: number; readonly end: number};

/**
 * The slice of `length` rows that a window of `height` lines shows, with the row under the cursor at `line` of the
 * window, or as near to it as the ends of the list allow. Rows that come or go above the cursor do not move it.
 */
export const viewport = (length: number, cursor: number, line: number, height: number): Viewport => {
	const highest = Math.max(0, length - height);
	const top = Math.min(highest, Math.max(0, cursor - Math.min(Math.max(0, line), height - 1)));
	return {top, end: Math.min(length, top + height)};
};

/** The line of the window where a cursor that moved by so many rows should be, a few lines off the edges. */
export const lineAfter = (line: number, by: number, height: number): number => {
	const margin = Math.min(2, Math.floor((height - 1) / 2));
	return Math.min(height - 1 - margin, Math.max(margin, line + by));
};
