import {cutLine, type Line} from './line.ts';

/** Where the terminal's own cursor is, in columns and lines from 0. */
export type Point = {readonly x: number; readonly y: number};

/** What there is to draw on, in columns and lines. */
export type Area = {readonly columns: number; readonly height: number};

/** Lines of a part of the window, and where one types in it, if anywhere. */
export type Pane = {readonly lines: readonly Line[]; readonly cursor?: Point};

/** Exactly so many lines: the first ones, or empty ones beneath. */
export const filled = (lines: readonly Line[], height: number): readonly Line[] =>
	Array.from({length: Math.max(0, height)}, (_, at) => lines[at] ?? []);

/** No line wider than so many columns. */
export const fitted = (pane: Pane, columns: number): Pane => ({
	...pane,
	lines: pane.lines.map(line => cutLine(line, columns)),
});

/** Parts one beneath the other; the cursor is that of the last part that has one. */
export const stacked = (panes: readonly Pane[]): Pane => {
	const lines: Line[] = [];
	let cursor: Point | undefined;
	for (const pane of panes) {
		if (pane.cursor) cursor = {x: pane.cursor.x, y: pane.cursor.y + lines.length};
		lines.push(...pane.lines);
	}
	return {lines, ...(cursor && {cursor})};
};
