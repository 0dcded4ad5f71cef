import {cut, width} from '../../columns.ts';
import {printable} from '../../printable.ts';
import type {Style} from '../style.ts';

/** What a colour means; the colours are the terminal's own sixteen. */
export type ColourMeaning = 'who' | 'faint' | 'youOwe' | 'theyOwe' | 'heading' | 'fault' | 'new';

const codes: Readonly<Record<ColourMeaning, readonly [number, number]>> = {
	who: [1, 22],
	heading: [1, 22],
	faint: [2, 22],
	youOwe: [33, 39],
	theyOwe: [32, 39],
	fault: [31, 39],
	new: [32, 39],
};

/** The text in the colour of a meaning; the text itself is made harmless by whoever calls. */
export const paint = (style: Style, meaning: ColourMeaning | undefined, text: string): string => {
	if (!style.isColoured || meaning === undefined || text === '') return text;
	const [on, off] = codes[meaning];
	return `\u001b[${on}m${text}\u001b[${off}m`;
};

/** One cell of a line: text as it came, made harmless here, and what it means. */
export type Cell = readonly [text: string, meaning?: ColourMeaning | undefined];

/** The cells one after another, whole: a sentence is wrapped by the terminal. Cells bring their own spaces. */
export const line = (style: Style, ...cells: readonly Cell[]): string =>
	cells
		.map(([text, meaning]) => paint(style, meaning, printable(text)))
		.join('')
		.trimEnd();

/** The same, cut to the terminal's width: a row of a list is one line. */
export const row = (style: Style, ...cells: readonly Cell[]): string => {
	if (style.columns === undefined) return line(style, ...cells);
	let left = style.columns;
	let whole = '';
	for (const [text, meaning] of cells) {
		if (left <= 0) break;
		// Cut before it is measured: of ten million letters no more is looked at than is shown.
		const shown = cut(printable(text), left);
		whole += paint(style, meaning, shown);
		left -= width(shown);
	}
	return whole.trimEnd();
};

/** Rows of cells as lines, each column as wide as its widest cell, up to `most`; the last is not filled. */
export const table = (
	style: Style,
	rows: readonly (readonly Cell[])[],
	most: readonly number[] = [],
): readonly string[] => {
	const {columns} = style;
	const widths: number[] = [];
	// Each cell is made harmless and measured once; of a long one no more is looked at than is shown.
	const measured = rows.map(cells =>
		cells.map(([text, meaning], column) => {
			const safe = columns === undefined ? printable(text) : cut(printable(text), columns);
			const wide = column === cells.length - 1 ? 0 : width(safe);
			widths[column] = Math.max(widths[column] ?? 0, wide);
			return {safe, wide, meaning};
		}),
	);
	return measured.map(cells => {
		let left = columns ?? Number.POSITIVE_INFINITY;
		let whole = '';
		for (const [column, {safe, wide, meaning}] of cells.entries()) {
			if (left <= 0) break;
			const isLast = column === cells.length - 1;
			const room = isLast ? left : Math.min(widths[column] ?? 0, most[column] ?? left);
			const isCut = columns !== undefined && (isLast || wide > Math.min(room, left));
			const shown = isCut ? cut(safe, Math.min(room, left)) : safe;
			whole += paint(style, meaning, shown);
			if (isLast) break;
			const used = isCut ? width(shown) : wide;
			const gap = Math.max(0, room - used) + (room > 0 ? 2 : 0);
			whole += ' '.repeat(gap);
			left -= used + gap;
		}
		return whole.trimEnd();
	});
};

/** Units of a long line that are shown before and after the start of a fault. */
const around = 100;

/**
 * The line of a text that holds a fault, and carets beneath the fault; of a long one what is near it. `start` and `end`
 * in UTF-16 units.
 */
export const pointAt = (text: string, start: number, end: number): readonly string[] => {
	const lineStart = text.lastIndexOf('\n', start - 1) + 1;
	const newline = text.indexOf('\n', lineStart);
	const lineEnd = newline < 0 ? text.length : newline;
	const isLong = lineEnd - lineStart > 4 * around;
	const from = isLong ? Math.max(lineStart, start - around) : lineStart;
	const to = isLong ? Math.min(lineEnd, start + 2 * around) : lineEnd;
	const before = width(printable(text.slice(from, Math.min(start, to))));
	const under = Math.max(1, width(printable(text.slice(start, Math.min(end, to)))));
	return [printable(text.slice(from, to)), `${' '.repeat(before)}${'^'.repeat(under)}`];
};
