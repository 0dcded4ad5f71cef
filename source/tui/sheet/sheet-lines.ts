import {type Line, onGround, span} from '../drawing/line.ts';
import type {Area} from '../drawing/pane.ts';
import type {SheetLine} from './sheet-line.ts';
import {type SheetPlace, sheetLinks} from './sheet-moves.ts';

/** Columns before the text of a sheet, where the mark of the chosen link is. */
export const sheetGutter = 2;

/**
 * The sheet from the line that was scrolled to. The link that is chosen, where keys go to it, is painted across the
 * pane, with a mark before it.
 */
export const sheetLines = (
	sheet: readonly SheetLine[],
	place: SheetPlace,
	{columns, height}: Area,
	isActive: boolean,
	isAscii: boolean,
): readonly Line[] => {
	const top = Math.min(place.top, Math.max(0, sheet.length - height));
	const chosen = isActive ? sheetLinks(sheet)[place.link]?.line : undefined;
	const mark = (at: number) => (at === chosen ? span(isAscii ? '> ' : '▌ ', 'accent') : span('  '));
	let isChosen = false;
	const shown = sheet.slice(top, top + height).map(({line, isMore}, at): Line => {
		const marked = [mark(top + at), ...line];
		isChosen = top + at === chosen || (isChosen && isMore === true);
		return isChosen ? onGround(marked, 'cursor', columns) : marked;
	});
	const rest = sheet.length - top - height;
	if (rest > 0) shown.splice(-1, 1, [span(`  ${isAscii ? '...' : '…'} ${rest + 1} more lines`, 'quiet')]);
	return shown;
};
