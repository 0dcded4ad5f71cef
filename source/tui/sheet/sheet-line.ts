import {wrap} from '../../columns.ts';
import {printableLines} from '../../printable.ts';
import {type Line, said} from '../drawing/line.ts';
import {type Highlighter, marked} from '../drawing/marks.ts';
import type {Tone} from '../drawing/theme.ts';
import type {Thing} from '../request.ts';

/** A line of a sheet, which is lines that are scrolled and not chosen from; `to`: what it opens if it is a link. */
export type SheetLine = {readonly line: Line; readonly to?: Thing};

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
