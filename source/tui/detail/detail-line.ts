import {wrap} from '../../columns.ts';
import {printableLines} from '../../printable.ts';
import {type Line, said} from '../drawing/line.ts';
import {type Marker, marked} from '../drawing/marks.ts';
import type {Tone} from '../drawing/theme.ts';
import type {Place} from '../state.ts';

/** A line of the detail, and where it leads if it is a link. */
export type DetailLine = {readonly line: Line; readonly to?: Place};

/** A line without a link. */
export const plainLine = (...line: Line): DetailLine => ({line});

export const emptyLine: DetailLine = {line: []};

/** A heading with a blank line before it. */
export const heading = (text: string): readonly DetailLine[] => [emptyLine, plainLine(said(text, 'title'))];

/** Text of a person in as many lines as it needs. */
export const paragraph = (text: string, columns: number, tone: Tone = 'plain', mark?: Marker): readonly DetailLine[] =>
	printableLines(text).flatMap(line => wrap(line, columns).map(piece => plainLine(...marked(piece, tone, 'text', mark))));
