import {fillLine, type Line, span} from './line.ts';
import {filled} from './pane.ts';

/** A part of the window beside others. */
export type SidePane = {readonly lines: readonly Line[]; readonly columns: number};

/** Parts side by side with a line between them, in so many lines; the last one need not be filled. */
export const sideBySide = (sides: readonly SidePane[], height: number, isAscii: boolean): readonly Line[] => {
	const divider = span(isAscii ? ' | ' : ' │ ', 'quiet');
	const last = sides.length - 1;
	const columns = sides.map(({lines}) => filled(lines, height));
	return Array.from(
		{length: Math.max(0, height)},
		(_, row): Line =>
			sides.flatMap((side, at) => {
				const line = columns[at]?.[row] ?? [];
				return at === last ? line : [...fillLine(line, side.columns), divider];
			}),
	);
};
