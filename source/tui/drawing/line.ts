import {fit as atWidth, cut, width} from '../../columns.ts';
import {printable} from '../../printable.ts';
import type {Tone} from './theme.ts';

/** A piece of a line with one meaning. Its text is fit for a terminal: text of people came through `said`. */
export type Span = {readonly text: string; readonly tone: Tone};
/** One line of the screen. Its columns are those of its spans together. */
export type Line = readonly Span[];

/** A span of our own words. */
export const span = (text: string, tone: Tone = 'plain'): Span => ({text, tone});

/** A span of a person's or a file's words, made fit for a terminal. */
export const said = (text: string, tone: Tone = 'plain'): Span => ({text: printable(text), tone});

/** The span as a column of a list: in exactly so many columns, of which the last is free, so that the next one never touches it. */
export const column = ({text, tone}: Span, columns: number): Span => ({text: `${atWidth(text, columns - 1)} `, tone});

/** The same for a number, which would say something else if it were cut: one that is longer makes its column wider. */
export const countColumn = (count: Span, columns: number): Span => column(count, Math.max(columns, width(count.text) + 1));

/** Columns of a line. */
export const lineWidth = (line: Line): number => line.reduce((sum, {text}) => sum + width(text), 0);

/** The line in at most so many columns, its end replaced by an ellipsis where it is longer. */
export const cutLine = (line: Line, columns: number): Line => {
	if (lineWidth(line) <= columns) return line;
	const kept: Span[] = [];
	let room = columns;
	for (const [at, {text, tone}] of line.entries()) {
		const needed = width(text);
		const isLast = at === line.length - 1;
		// Where this one just fits but something follows, the ellipsis still has to be seen.
		if (needed < room || (needed === room && isLast)) {
			kept.push({text, tone});
			room -= needed;
			continue;
		}
		const end = needed > room ? cut(text, room) : cut(`${text} `, room);
		// Within the gap behind what was cut itself, nothing needs to be said twice.
		if (end !== '…' || !kept.at(-1)?.text.endsWith('…')) kept.push({text: end, tone});
		break;
	}
	return kept;
};

/** The line filled with spaces to so many columns, or cut to them. */
export const fillLine = (line: Line, columns: number): Line => {
	const shown = cutLine(line, columns);
	const missing = columns - lineWidth(shown);
	return missing > 0 ? [...shown, span(' '.repeat(missing))] : shown;
};

/** Two lines on one: the second at the right edge, cut first where both do not fit. */
export const between = (left: Line, right: Line, columns: number): Line => {
	const room = columns - lineWidth(left);
	return room < lineWidth(right) + 1 ? cutLine(left, columns) : [...left, span(' '.repeat(room - lineWidth(right))), ...right];
};

/** The words of a line, without their looks. */
export const textOf = (line: Line): string => line.map(({text}) => text).join('');
