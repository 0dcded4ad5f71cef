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

/** Columns of the day or hour, and those before what it is: with the sign. */
const beforeSign = 7;
const beforeWhat = beforeSign + 2;

const whatColumns = (columns: number): number => (columns >= 58 ? 10 : 8);

/** Rows that what a line says may take, where the end of it says what to do. */
const most = 2;

/** Lines whose end says why, or what to do. */
const mayWrap = ({kind}: DayLine): boolean => kind === 'see' || kind === 'thank' || kind === 'tell' || kind === 'hear';

/** What a line says in rows: the first is that of the line itself. */
const wrapped = (says: string, columns: number): readonly string[] => {
	const rows = wrap(printable(says), Math.max(1, columns));
	return rows.length <= most ? rows : [...rows.slice(0, most - 1), rows.slice(most - 1).join(' ')];
};

/** The row of a line of the day, of which `entry` is what it is about. */
export const lineOfDay = (line: DayLine, drawing: Drawing, entry: Entry | undefined): Line => {
	const start = startOf(line, drawing, entry);
	const [first = ''] = mayWrap(line) ? wrapped(line.says, drawing.columns - lineWidth(start)) : [printable(line.says)];
	return [...start, ...marked(first, 'plain', 'text', drawing.mark)];
};

/** The rows beneath it, in so many columns: the rest of what it says, and what there is to say of each of several. */
export const rowsBeneath = (line: DayLine, columns: number, today: Day): readonly Line[] => {
	const start = lineWidth(startOf(line, {columns, isAscii: false, today}, line.entry));
	const row = (indent: number, text: string): Line => [
		spaces(Math.min(indent, Math.max(0, columns - 20))),
		span(printable(text), 'quiet'),
	];
	const rest = mayWrap(line) ? wrapped(line.says, columns - start).slice(1) : [];
	// Beneath who will be there; where one would be cut there, all begin beneath the signs.
	const beneathWho = beforeWhat + whatColumns(columns);
	const fits = line.beneath.every(text => width(printable(text)) <= columns - beneathWho);
	return [
		...rest.map(text => row(start, text)),
		...line.beneath.map(text => row(fits ? beneathWho : beforeWhat, text)),
	];
};

/** When, sign, what and who: columns that stay where they are in a section. */
const startOf = (line: DayLine, {columns, isAscii, mark}: Drawing, about: Entry | undefined): Line => {
	const {when, sign, what, who, isLate, entry} = line;
	const tone: Tone = entry ? toneOf(entry) : 'quiet';
	const names = fillLine(marked(listNames(who), 'who', 'person', mark), columns >= 58 ? 16 : 12);
	return [
		column(span(when, isLate ? 'late' : 'quiet'), beforeSign),
		span(sign ? (isAscii ? sign.plain : sign.symbol) : ' ', tone),
		spaces(1),
		...(what === '' ? names : [column(span(what), whatColumns(columns)), ...names]),
		spaces(1),
		...privateMark(about),
	];
};
