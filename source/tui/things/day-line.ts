import {width, wrap} from '../../columns.ts';
import type {DayLine} from '../../journal/daily/day-line.ts';
import type {Day} from '../../journal/day.ts';
import type {Entry} from '../../journal/entry.ts';
import {listNames} from '../../journal/names.ts';
import {printable} from '../../printable.ts';
import {column, fillLine, type Line, lineWidth, spaces, span} from '../drawing/line.ts';
import {marked} from '../drawing/marks.ts';
import type {Tone} from '../drawing/theme.ts';
import type {Drawing} from '../list/row.ts';
import {privateMark} from './own-marks.ts';
import {toneOf} from './sign.ts';
import {whoColumns, whoOf} from './who-columns.ts';

/** Columns of the day or hour, and those before what it is: with the sign. */
const beforeSign = 7;
const beforeWhat = beforeSign + 2;

const whatColumns = (columns: number): number => (columns >= 58 ? 10 : 8);

/**
 * Rows that what a line says may take: as many as it needs where the window has room for them, within reason; else two
 * where the end of it says why, or what to do.
 */
const mostRows = ({kind}: DayLine, isRoomy: boolean): number =>
	isRoomy ? 4 : kind === 'see' || kind === 'thank' || kind === 'tell' || kind === 'hear' ? 2 : 1;

/** What a line says in so many rows at most: the first is that of the line itself. */
const wrapped = (says: string, columns: number, most: number): readonly string[] => {
	const rows = most === 1 ? [printable(says)] : wrap(printable(says), Math.max(1, columns));
	return rows.length <= most ? rows : [...rows.slice(0, most - 1), rows.slice(most - 1).join(' ')];
};

/** The row of a line of the day, of which `entry` is what it is about; `isRoomy`: more of it may be beneath. */
export const lineOfDay = (line: DayLine, drawing: Drawing, entry: Entry | undefined, isRoomy: boolean): Line => {
	const start = startOf(line, drawing, entry);
	const [first = ''] = wrapped(line.says, drawing.columns - lineWidth(start), mostRows(line, isRoomy));
	return [...start, ...marked(first, 'plain', 'text', drawing.mark)];
};

/** The rows beneath it, in so many columns: the rest of what it says, and what there is to say of each of several. */
export const rowsBeneath = (
	line: DayLine,
	entry: Entry | undefined,
	{columns, today, isRoomy}: {readonly columns: number; readonly today: Day; readonly isRoomy: boolean},
): readonly Line[] => {
	const start = lineWidth(startOf(line, {columns, isAscii: false, today}, entry));
	const row = (indent: number, text: string): Line => [
		spaces(Math.min(indent, Math.max(0, columns - 20))),
		span(printable(text), 'quiet'),
	];
	const rest = wrapped(line.says, columns - start, mostRows(line, isRoomy)).slice(1);
	// Beneath who will be there; where one would be cut there, all begin beneath the signs.
	const beneathWho = beforeWhat + whatColumns(columns);
	const fits = line.beneath.every(text => width(printable(text)) <= columns - beneathWho);
	const indent = fits ? beneathWho : beforeWhat;
	return [
		...rest.map(text => row(start, text)),
		...line.beneath.flatMap(text =>
			wrapped(text, columns - indent, isRoomy ? 3 : 1).map((part, at) => row(at === 0 ? indent : indent + 2, part)),
		),
	];
};

/** When, sign, what and who: columns that stay where they are in a section. */
const startOf = (line: DayLine, {columns, isAscii, mark}: Drawing, about: Entry | undefined): Line => {
	const {when, sign, what, who, isLate, entry} = line;
	const tone: Tone = entry ? toneOf(entry) : 'quiet';
	const all = listNames(who);
	const room = whoColumns(columns);
	const names = fillLine(marked(width(all) <= room ? all : whoOf(who, room), 'who', 'person', mark), room);
	return [
		column(span(when, isLate ? 'late' : 'quiet'), beforeSign),
		span(sign ? (isAscii ? sign.plain : sign.symbol) : ' ', tone),
		spaces(1),
		...(what === '' ? names : [column(span(what), whatColumns(columns)), ...names]),
		spaces(1),
		...privateMark(about),
	];
};
