import {cut, width} from '../../columns.ts';
import {printable} from '../../printable.ts';
import type {Ground, Tone} from './theme.ts';

/**
 * A piece of a line with one meaning, measured once, when it is made. Its text is fit for a terminal: text of people
 * came through `said`.
 */
export type Span = {
	readonly text: string;
	readonly tone: Tone;
	readonly columns: number;
	/** What it is painted on: the row under the cursor, where keys go to it or not. Absent: the background. */
	readonly on?: Ground;
};
/** One line of the screen. Its columns are those of its spans together. */
export type Line = readonly Span[];

/** A span of our own words. */
export const span = (text: string, tone: Tone = 'plain'): Span => ({text, tone, columns: width(text)});

/** A span of a person's or a file's words, made fit for a terminal. */
export const said = (text: string, tone: Tone = 'plain'): Span => span(printable(text), tone);

/** So many spaces. */
export const spaces = (columns: number): Span => ({text: ' '.repeat(columns), tone: 'plain', columns});

/** The span in so many columns, its end replaced by an ellipsis where it is longer. */
const cutSpan = (one: Span, columns: number): Span =>
	one.columns <= columns ? one : span(cut(one.text, columns), one.tone);

/**
 * The span as a column of a list: in exactly so many columns, of which the last is free, so that the next one never
 * touches it.
 */
export const column = (one: Span, columns: number): Span => {
	const shown = cutSpan(one, columns - 1);
	return {...shown, text: shown.text + ' '.repeat(columns - shown.columns), columns};
};

/** The same for a number, which would say something else if it were cut: one that is longer makes its column wider. */
export const countColumn = (count: Span, columns: number): Span => column(count, Math.max(columns, count.columns + 1));

/** The whole line on another ground, filled to so many columns. */
export const onGround = (line: Line, on: Ground, columns: number): Line =>
	fillLine(line, columns).map(one => ({...one, on}));

/** Columns of a line. */
export const lineWidth = (line: Line): number => {
	let columns = 0;
	for (const one of line) columns += one.columns;
	return columns;
};

/** The line in at most so many columns, its end replaced by an ellipsis where it is longer. */
export const cutLine = (line: Line, columns: number): Line => {
	if (lineWidth(line) <= columns) return line;
	const kept: Span[] = [];
	let room = columns;
	for (const [at, one] of line.entries()) {
		const isLast = at === line.length - 1;
		// Where this one just fits but something follows, the ellipsis still has to be seen.
		if (one.columns < room || (one.columns === room && isLast)) {
			kept.push(one);
			room -= one.columns;
			continue;
		}
		const end = one.columns > room ? cut(one.text, room) : cut(`${one.text} `, room);
		// Within the gap after what was cut itself, nothing needs to be said twice.
		if (end !== '…' || !kept.at(-1)?.text.endsWith('…')) kept.push(span(end, one.tone));
		break;
	}
	return kept;
};

/** The line filled with spaces to so many columns, or cut to them. */
export const fillLine = (line: Line, columns: number): Line => {
	const shown = cutLine(line, columns);
	const missing = columns - lineWidth(shown);
	return missing > 0 ? [...shown, spaces(missing)] : shown;
};

/** Two lines on one: the second at the right edge, cut first where both do not fit. */
export const leftAndRight = (left: Line, right: Line, columns: number): Line => {
	const room = columns - lineWidth(left);
	const needed = lineWidth(right);
	return room < needed + 1 ? cutLine(left, columns) : [...left, spaces(room - needed), ...right];
};

/** The words of a line, without their looks. */
export const textOf = (line: Line): string => line.map(({text}) => text).join('');
