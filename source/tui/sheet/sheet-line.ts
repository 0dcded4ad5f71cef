import {wrap} from '../../columns.ts';
import {printableLines} from '../../printable.ts';
import {cutLine, type Line, lineWidth, said, spaces} from '../drawing/line.ts';
import {type Highlighter, marked} from '../drawing/marks.ts';
import type {Tone} from '../drawing/theme.ts';
import {wrappedLine} from '../drawing/wrapped.ts';
import type {Thing} from '../request.ts';

/**
 * A line of a sheet, which is lines that are scrolled and not chosen from. `to`: what it opens if it is a link;
 * `isMore`: it goes on with the link above it.
 */
export type SheetLine = {readonly line: Line; readonly to?: Thing; readonly isMore?: true};

/** A line without a link. */
export const plainLine = (...line: Line): SheetLine => ({line});

export const emptyLine: SheetLine = {line: []};

/** A heading with a blank line before it. */
export const heading = (text: string): readonly SheetLine[] => [emptyLine, plainLine(said(text, 'title'))];

/** Text of a person in as many lines as it needs. */
export const paragraph = (
	text: string,
	columns: number,
	tone: Tone = 'plain',
	mark?: Highlighter,
): readonly SheetLine[] =>
	printableLines(text).flatMap(line =>
		wrap(line, columns).map(piece => plainLine(...marked(piece, tone, 'text', mark))),
	);

/** The rows of a link after its first. */
export const more = (lines: readonly Line[]): readonly SheetLine[] => lines.map(line => ({line, isMore: true}));

/** A link in so many lines at most, of which the first is it; `tail` is seen however long the rest is. */
export const linkInLines = (
	to: Thing,
	line: Line,
	tail: Line,
	{columns, most}: {readonly columns: number; readonly most: number},
): readonly SheetLine[] => {
	const [first = [], ...rest] = linesWithTail(line, tail, columns, most);
	return [{line: first, to}, ...more(rest)];
};

/**
 * As many lines as the words need, the last cut where they are too many; after it the tail, which is not broken.
 */
const linesWithTail = (line: Line, tail: Line, columns: number, most: number): readonly Line[] => {
	const rows = wrappedLine(line, columns);
	const [last = [], ...over] = rows.slice(Math.min(rows.length, most) - 1);
	const before = rows.slice(0, Math.min(rows.length, most) - 1);
	const room = columns - lineWidth(tail);
	if (over.length === 0 && lineWidth(last) <= room) return [...before, [...last, ...tail]];
	if (over.length === 0 && rows.length < most) return [...rows, tail];
	return [...before, [...cutLine(unbroken([last, ...over]), Math.max(1, room)), ...tail]];
};

/** Rows of a broken line on one again, with a blank where it was broken. */
export const unbroken = ([first = [], ...others]: readonly Line[]): Line => [
	...first,
	...others.flatMap(([_indent, ...row], at) => [...(endsInBlank([first, ...others][at]) ? [] : [spaces(1)]), ...row]),
];

const endsInBlank = (row: Line | undefined): boolean => row?.at(-1)?.text.trim() === '';
