import {type Line, lineWidth, onGround, span} from '../drawing/line.ts';
import type {SheetLine} from './sheet-line.ts';
import {type SheetPlace, sheetLinks} from './sheet-moves.ts';

/** Columns before the text of a sheet, where the mark of the chosen link is. */
export const sheetGutter = 2;

/** The sheet from the line that was scrolled to; a mark before the link that is chosen, where keys go to it. */
export const sheetLines = (
	sheet: readonly SheetLine[],
	place: SheetPlace,
	height: number,
	isActive: boolean,
	isAscii: boolean,
): readonly Line[] => {
	const top = Math.min(place.top, Math.max(0, sheet.length - height));
	const chosen = isActive ? sheetLinks(sheet)[place.link]?.line : undefined;
	const mark = (at: number) => (at === chosen ? span(isAscii ? '> ' : '▌ ', 'accent') : span('  '));
	const shown = sheet.slice(top, top + height).map(({line}, at): Line => {
		const marked = [mark(top + at), ...line];
		return top + at === chosen ? onGround(marked, 'cursor', lineWidth(marked)) : marked;
	});
	const rest = sheet.length - top - height;
	if (rest > 0) shown.splice(-1, 1, [span(`  ${isAscii ? '...' : '…'} ${rest + 1} more lines`, 'quiet')]);
	return shown;
};
