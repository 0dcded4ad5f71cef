import {gist} from '../../capture/gist.ts';
import {parts, weekdayName} from '../../journal/day.ts';
import type {Entry} from '../../journal/entry.ts';
import {refOf} from '../../journal/entry-ref.ts';
import {matches} from '../../journal/query/match.ts';
import {column, fillLine, type Line, lineWidth, spaces, span} from '../drawing/line.ts';
import {marked, markedWithin} from '../drawing/marks.ts';
import type {Drawing, Item} from '../list/row.ts';
import {entryInWords} from './entry-words.ts';
import {ownMarks} from './own-marks.ts';
import {signSpan, toneOf, wordOf} from './sign.ts';
import {wholeEntry} from './whole-entry.ts';

/** The row of an entry, drawn as a screen likes. Beside the list it is shown whole, and Enter opens it. */
export const itemOfEntry = (entry: Entry, line: (drawing: Drawing) => Line): Item => ({
	kind: 'item',
	key: refOf(entry),
	entry,
	opens: {to: 'entry', id: refOf(entry)},
	line,
	words: now => entryInWords(entry, now),
	sheet: (world, columns, mark) => wholeEntry(world, entry, columns, mark),
	matches: (query, people) => matches(query, entry, {people}),
});

/** The row of an entry in a list of days; the day is before its first entry. */
export const entryRow = (entry: Entry, isFirstOfDay: boolean): Item => ({
	...itemOfEntry(entry, drawing => entryLine(entry, isFirstOfDay, drawing)),
	day: entry.date,
});

/** Day, sign, what, who, and the start of the text: columns that stay where they are while one scrolls. */
const entryLine = (entry: Entry, isFirstOfDay: boolean, drawing: Drawing): Line => {
	const isWide = drawing.columns >= 58;
	const day = isFirstOfDay ? `${weekdayName(entry.date)} ${String(parts(entry.date)[2]).padStart(2)}` : '';
	const isToday = entry.date === drawing.today;
	const start: Line = [column(span(day, isToday ? 'here' : 'quiet'), 8), signSpan(entry, drawing.isAscii), spaces(1)];
	if (entry.kind === 'note' && entry.people.length === 0) return withText(start, entry, drawing);
	const who = fillLine(
		marked(whoOf(entry.people), isOver(entry) ? 'quiet' : 'who', 'person', drawing.mark),
		isWide ? 16 : 13,
	);
	return withText([...start, column(wordOf(entry), isWide ? 10 : 8), ...who, spaces(2)], entry, drawing);
};

/** `Ada Lovelace`, `Ada Lovelace +1` */
export const whoOf = (people: readonly string[]): string =>
	people.length > 1 ? `${people[0]} +${people.length - 1}` : (people[0] ?? '');

/** A line with the text of its entry in the columns that are left. */
export const withText = (start: Line, entry: Entry, {columns, mark}: Drawing): Line => {
	const before: Line = [...start, ...ownMarks(entry)];
	return [
		...before,
		...markedWithin(gist(entry), isOver(entry) ? 'quiet' : 'plain', columns - lineWidth(before), mark),
	];
};

/** Whether nothing is to be done about it any more. */
export const isOver = (entry: Entry): boolean => toneOf(entry) === 'settled';
