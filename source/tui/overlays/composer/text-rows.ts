import {graphemes, width} from '../../../columns.ts';
import {printable} from '../../../printable.ts';
import type {Field} from '../../typing/field.ts';
import {atOrAfter} from '../../typing/letters.ts';

/**
 * A text in rows of the composer's width, broken between words where it can be. Only the rows around the cursor are
 * ever laid out, so that a key in a text of a megabyte costs no more than in a short one.
 */

/**
 * A row: its part of the text in UTF-16 units, without its line end, and the same fit for a terminal, unit for unit.
 */
export type TextRow = {readonly start: number; readonly end: number; readonly shown: string};

/** The rows that are seen, and where among them the cursor is, in rows and columns from 0. */
export type TextView = {readonly rows: readonly TextRow[]; readonly row: number; readonly column: number};

/** A line of the text, or a piece of a line that is too long to be laid out at once. */
type Block = {readonly start: number; readonly end: number};

const longestBlock = 4096;

const blockAt = (text: string, offset: number): Block => {
	const lineStart = offset === 0 ? 0 : text.lastIndexOf('\n', offset - 1) + 1;
	const newline = text.indexOf('\n', offset);
	const lineEnd = newline < 0 ? text.length : newline;
	if (lineEnd - lineStart <= longestBlock) return {start: lineStart, end: lineEnd};
	const edge = (number: number): number => Math.min(lineEnd, atOrAfter(text, lineStart + number * longestBlock));
	let number = Math.floor((Math.min(offset, lineEnd - 1) - lineStart) / longestBlock);
	if (number > 0 && edge(number) > offset) number--;
	return {start: number === 0 ? lineStart : edge(number), end: edge(number + 1)};
};

const blockAfter = (text: string, {end}: Block): Block | undefined =>
	end >= text.length ? undefined : blockAt(text, text[end] === '\n' ? end + 1 : end);
const blockBefore = (text: string, {start}: Block): Block | undefined =>
	start === 0 ? undefined : blockAt(text, start - 1);

const rowsIn = (text: string, {start, end}: Block, columns: number): readonly TextRow[] => {
	const shown = printable(text.slice(start, end));
	const rows: TextRow[] = [];
	let [from, at, used, afterSpace, usedAfterSpace] = [0, 0, 0, 0, 0];
	const close = (to: number, wide: number): void => {
		let end = to;
		// Spaces after the last column are not drawn, else the row would be cut by an ellipsis.
		for (let over = wide - columns; over > 0 && shown[end - 1] === ' '; over--) end--;
		rows.push({start: start + from, end: start + to, shown: shown.slice(from, end)});
		from = to;
	};
	for (const letter of graphemes(shown)) {
		const wide = width(letter);
		// A space may be after the last column, where nobody sees it. What is left of a word may be too wide still.
		while (used + wide > columns && letter !== ' ' && at > from) {
			const isBetweenWords = afterSpace > from;
			const closed = isBetweenWords ? usedAfterSpace : used;
			close(isBetweenWords ? afterSpace : at, closed);
			used -= closed;
			usedAfterSpace = 0;
		}
		at += letter.length;
		used += wide;
		if (letter === ' ') [afterSpace, usedAfterSpace] = [at, used];
	}
	close(at, used);
	return rows;
};

const indexAt = (rows: readonly TextRow[], cursor: number): number =>
	Math.max(
		0,
		rows.findLastIndex(({start}) => start <= cursor),
	);

const columnIn = ({start, shown}: TextRow, cursor: number, columns: number): number =>
	Math.min(columns, width(shown.slice(0, cursor - start)));

/**
 * At least `count` rows on each side of the cursor's, where there are so many, and the index of the cursor's row among
 * them.
 */
const rowsAround = (
	{text, cursor}: Field,
	columns: number,
	count: number,
): {readonly rows: readonly TextRow[]; readonly index: number} => {
	const here = blockAt(text, cursor);
	const rows = [...rowsIn(text, here, columns)];
	let index = indexAt(rows, cursor);
	for (let block = blockBefore(text, here); block && index < count; block = blockBefore(text, block)) {
		const above = rowsIn(text, block, columns);
		rows.unshift(...above);
		index += above.length;
	}
	for (let block = blockAfter(text, here); block && rows.length - index <= count; block = blockAfter(text, block))
		rows.push(...rowsIn(text, block, columns));
	return {rows, index};
};

/** The part of a field that is seen in so many rows: all of it where it fits, else the rows around the cursor. */
export const viewText = (field: Field, columns: number, height: number): TextView => {
	const {rows, index} = rowsAround(field, columns, height);
	const top = Math.max(0, Math.min(index - Math.floor(height / 2), rows.length - height));
	const seen = rows.slice(top, top + height);
	const here = rows[index];
	return {rows: seen, row: index - top, column: here ? columnIn(here, field.cursor, columns) : 0};
};

/** Rows that the text takes, counted no further than `most`. */
export const countRows = (text: string, columns: number, most: number): number => {
	let count = 0;
	for (let block: Block | undefined = blockAt(text, 0); block && count < most; block = blockAfter(text, block))
		count += rowsIn(text, block, columns).length;
	return Math.min(count, most);
};

/**
 * The field with the cursor in the row above or below, as near to its column as a letter allows; the same field where
 * there is none.
 */
export const moveRow = (field: Field, columns: number, direction: -1 | 1): Field => {
	const {rows, index} = rowsAround(field, columns, 1);
	const [here, there] = [rows[index], rows[index + direction]];
	if (!here || !there) return field;
	const wanted = columnIn(here, field.cursor, columns);
	let [at, used] = [0, 0];
	for (const letter of graphemes(there.shown)) {
		used += width(letter);
		// The end of a row that goes on is the start of the next one.
		if (
			used > wanted ||
			(at + letter.length === there.shown.length && rows[index + direction + 1]?.start === there.end)
		)
			break;
		at += letter.length;
	}
	return {...field, cursor: atOrAfter(field.text, there.start + at)};
};
