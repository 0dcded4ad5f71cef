import {type Panes, panesOf} from '../drawing/layout.ts';
import {cutLine, type Line, lineWidth, onGround, said, spaces, span} from '../drawing/line.ts';
import type {Highlighter} from '../drawing/marks.ts';
import type {Area} from '../drawing/pane.ts';
import {sideBySide} from '../drawing/side-by-side.ts';
import {viewport} from '../drawing/viewport.ts';
import type {SheetLine} from '../sheet/sheet-line.ts';
import {sheetGutter, sheetLines} from '../sheet/sheet-lines.ts';
import {sheetStart} from '../sheet/sheet-moves.ts';
import type {World} from '../world.ts';
import type {ListOwn} from './list-own.ts';
import {markTeller} from './marked.ts';
import {cursorIndex, lineOfCursor} from './moves.ts';
import type {Drawing, Row} from './row.ts';
import type {RowList} from './row-list.ts';

/** Columns before a row, where the mark of the cursor is. */
export const gutter = 3;

/** Columns of the text of a pane; 0 where it is not there. */
const textIn = (columns: number): number => Math.max(0, columns - sheetGutter);

/** How a list shares the window: from how many columns on a detail is beside it, and whether its rows are wide. */
export type Sharing<At> = {readonly besideFrom?: number; isWide?(at: At, world: World): boolean};

/** The panes of a list in this window. */
export const panesAt = <At>({besideFrom = 0, isWide}: Sharing<At>, at: At, world: World): Panes => {
	const {columns} = world.window;
	return columns < besideFrom ? {list: columns, detail: 0, aside: 0} : panesOf(columns, isWide?.(at, world));
};

/** Columns of the text of the detail beside a list, and of what is beside that; 0 where none is shown. */
export const detailColumns = ({detail}: Panes): number => textIn(detail);
export const asideColumns = ({aside}: Panes): number => textIn(aside);

/** The rows that fit, with the cursor where it should be. Every row is one line. */
export const rowLines = (
	list: RowList,
	own: ListOwn,
	{columns, height}: Area,
	world: World,
	mark: Highlighter | undefined,
): readonly Line[] => {
	const cursor = cursorIndex(list, own);
	const {top, end} = viewport(list.length, cursor, lineOfCursor(list, own, height), height);
	const {isAscii, now} = world;
	const isMarkedRow = markTeller(list, own);
	const {day: today, time: clock, settings} = now;
	const drawing: Drawing = {columns: columns - gutter, isAscii, today, clock, ...(settings && {settings}), mark};
	return Array.from({length: end - top}, (_, line): Line => {
		const row = list.at(top + line);
		if (!row) return [];
		const isChosen = top + line === cursor && row.kind === 'item';
		const isHere = isChosen && own.pane === 'list';
		const isMarked = row.kind === 'item' && isMarkedRow(row);
		const shown = [...gutterOf(isHere, isMarked, world.isAscii), ...lineOf(row, drawing)];
		return isChosen ? onGround(shown, isHere ? 'cursor' : 'left', columns) : shown;
	});
};

/** The cursor, and a mark of the row. */
const gutterOf = (isHere: boolean, isMarked: boolean, isAscii: boolean): Line => [
	isHere ? span(isAscii ? ' >' : ' ▌', 'accent') : spaces(2),
	isMarked ? span(isAscii ? '*' : '•', 'youOwe') : spaces(1),
];

const lineOf = (row: Row, drawing: Drawing): Line => {
	switch (row.kind) {
		case 'blank':
			return [];
		case 'title':
			return [said(row.text, 'title')];
		case 'rule':
			return ruleLine(row.text, drawing);
		case 'text':
			return row.line;
		case 'item':
			return cutLine(row.line(drawing), drawing.columns);
	}
};

/** `── today ──────────────` */
const ruleLine = (text: string, {columns, isAscii}: Drawing): Line => {
	const stroke = isAscii ? '-' : '─';
	const start: Line = [span(stroke.repeat(2), 'quiet'), span(` ${text} `, 'here')];
	return [...start, span(stroke.repeat(Math.max(0, columns - lineWidth(start) - 1)), 'quiet')];
};

/** The list, the sheet beside it, and beside that, where there is room, who the sheet is about. */
export const panesBeside = (
	list: readonly Line[],
	sheet: readonly SheetLine[],
	aside: readonly SheetLine[],
	own: ListOwn,
	panes: Panes,
	{height, isAscii}: {readonly height: number; readonly isAscii: boolean},
): readonly Line[] => {
	const right = sheetLines(sheet, own.detail, {columns: panes.detail, height}, own.pane === 'detail', isAscii);
	const far = sheetLines(aside, sheetStart, {columns: panes.aside, height}, false, isAscii);
	const sides = [
		{lines: list, columns: panes.list},
		{lines: right, columns: panes.detail},
		...(panes.aside === 0 ? [] : [{lines: far, columns: panes.aside}]),
	];
	return sideBySide(sides, height, isAscii);
};
