import {between, layoutOf, panesOf} from '../drawing/layout.ts';
import {type Line, spaces} from '../drawing/line.ts';
import {type Area, filled, type Pane} from '../drawing/pane.ts';
import {type SidePane, sideBySide} from '../drawing/side-by-side.ts';
import type {Thing} from '../request.ts';
import type {World} from '../world.ts';
import type {SheetLine} from './sheet-line.ts';
import {sheetGutter, sheetLines} from './sheet-lines.ts';
import {type SheetPlace, sheetLinks, sheetStart} from './sheet-moves.ts';

/** Text that is set wider is hard to read. */
const widest = 88;

/** Columns before the mark of a page, so that it is where that of a list is. */
const margin = 1;

/** Whether there is room beside a page. */
const isWide = ({window}: World): boolean => panesOf(window.columns).aside > 0;

/** Columns of what is beside a page. */
const restOf = ({window: {columns}}: World): number => columns - panesOf(columns).list - between;

/** Columns of a sheet that has a screen of its own. */
export const sheetColumns = (world: World): number => {
	const {columns} = world.window;
	if (!isWide(world)) return Math.min(widest, columns - margin - sheetGutter - 1);
	const column = Math.min(panesOf(columns).list - margin, restOf(world));
	return Math.min(widest, column - sheetGutter);
};

/** Lines of such a sheet that are seen at once: where it is longer than a wide window, it goes on beside itself. */
export const sheetHeight = (sheet: readonly SheetLine[], world: World): number => {
	const {height} = layoutOf(world.window);
	return isWide(world) && sheet.length > height ? 2 * height : height;
};

/** Something that belongs to what is chosen in a page, in so many columns; empty where there is nothing of it. */
export type PageBeside = (world: World, chosen: Thing | undefined, columns: number) => readonly SheetLine[];

/** A sheet on a screen of its own, and in a wide window beside it what belongs to it: two panes, or one for both. */
export const sheetPage = (
	sheet: readonly SheetLine[],
	own: SheetPlace,
	world: World,
	{columns, height}: Area,
	besides: readonly PageBeside[],
): Pane => {
	const {isAscii} = world;
	const isLong = sheet.length > height;
	const {list} = isWide(world) ? panesOf(columns) : {list: columns};
	const seen = {columns: list - margin, height: isWide(world) && isLong ? 2 * height : height};
	const shown = sheetLines(sheet, own, seen, true, isAscii);
	const set = (lines: readonly Line[]): readonly Line[] => lines.map(setIn);
	if (!isWide(world)) return {lines: filled(set(shown), height)};
	if (isLong) {
		const at = breakOf(sheet, own.top, shown.length, height);
		const rest = {lines: shown.slice(at), columns: restOf(world)};
		return {lines: sideBySide([{lines: set(shown.slice(0, at)), columns: list}, rest], height, isAscii)};
	}
	const right = besidesOf(besides, sheetLinks(sheet)[own.link]?.to, world, height);
	if (right.length === 0) return {lines: filled(set(shown), height)};
	return {lines: sideBySide([{lines: set(shown), columns: list}, ...right], height, isAscii)};
};

/** A line of a page, with its ground where it is painted. */
const setIn = (line: Line): Line => [{...spaces(margin), ...(line[0]?.on && {on: line[0].on})}, ...line];

/**
 * How many of the lines that are seen are in the first column: it ends before a part with a link, as a person of a
 * brief, or before any other, where the rest of them then fits beside it.
 */
const breakOf = (sheet: readonly SheetLine[], top: number, length: number, height: number): number => {
	const start = Math.min(top, Math.max(0, sheet.length - 2 * height));
	const ends = (isPart: (next: SheetLine | undefined) => boolean): number | undefined => {
		for (let at = Math.min(height, length); at > 0 && length - at <= height; at--)
			if (sheet[start + at - 1]?.line.length === 0 && isPart(sheet[start + at])) return at;
		return undefined;
	};
	return ends(next => next?.to !== undefined) ?? ends(() => true) ?? height;
};

/** What is beside a page, as it is drawn. */
const besidesOf = (
	besides: readonly PageBeside[],
	chosen: Thing | undefined,
	world: World,
	height: number,
): readonly SidePane[] => {
	const {detail, aside} = panesOf(world.window.columns);
	const made = (beside: PageBeside, columns: number): readonly SheetLine[] =>
		beside(world, chosen, Math.min(widest, columns - sheetGutter));
	const side = (lines: readonly SheetLine[], columns: number): SidePane => ({
		lines: sheetLines(lines, sheetStart, {columns, height}, false, world.isAscii),
		columns,
	});
	const there = besides.filter(beside => made(beside, detail).length > 0);
	const [first, second] = there;
	if (!first) return [];
	if (!second) return [side(made(first, restOf(world)), restOf(world))];
	return [side(made(first, detail), detail), side(made(second, aside), aside)];
};
