import {gist} from '../../capture/gist.ts';
import {dateAndMonth, parts, weekdayName} from '../../journal/day.ts';
import type {Entry} from '../../journal/entry.ts';
import {listNames} from '../../journal/names.ts';
import {column, fillLine, type Line, lineWidth, span} from '../drawing/line.ts';
import {marked, markedWithin} from '../drawing/marks.ts';
import type {Drawing} from './row-line.ts';
import {signSpan, toneOf, wordOf} from './sign.ts';

/** Day, sign, what, who, and the start of the text: columns that stay where they are while one scrolls. */
export const entryLine = (entry: Entry, isFirstOfDay: boolean, drawing: Drawing): Line => {
	const isWide = drawing.columns >= 58;
	const day = isFirstOfDay ? `${weekdayName(entry.date)} ${String(parts(entry.date)[2]).padStart(2)}` : '';
	const start: Line = [column(span(day, 'quiet'), 8), signSpan(entry, drawing.isAscii), span(' ')];
	if (entry.kind === 'note' && entry.people.length === 0) return withText(start, entry, drawing);
	const who = fillLine(marked(whoOf(entry.people), isOver(entry) ? 'quiet' : 'who', 'person', drawing.mark), isWide ? 16 : 13);
	return withText([...start, column(wordOf(entry), isWide ? 10 : 8), ...who, span('  ')], entry, drawing);
};

/** The same on the page of one person: with the month, and without their name. */
export const withLine = (entry: Entry, name: string, isFirstOfDay: boolean, drawing: Drawing): Line => {
	const day = isFirstOfDay ? `${weekdayName(entry.date)} ${dateAndMonth(entry.date, entry.date)}` : '';
	const others = entry.people.filter(other => other !== name);
	const start: Line = [column(span(day, 'quiet'), 12), signSpan(entry, drawing.isAscii), span(' '), column(wordOf(entry), drawing.columns >= 50 ? 10 : 8)];
	const along = others.length > 0 ? [span('with '), ...marked(listNames(others), isOver(entry) ? 'quiet' : 'who', 'person', drawing.mark), span('  ')] : [];
	return withText([...start, ...along], entry, drawing);
};

/** `Ada Lovelace`, `Ada Lovelace +1` */
export const whoOf = (people: readonly string[]): string => (people.length > 1 ? `${people[0]} +${people.length - 1}` : (people[0] ?? ''));

const withText = (start: Line, entry: Entry, {columns, mark}: Drawing): Line => {
	const before: Line = entry.starred ? [...start, span('* ', 'youOwe')] : start;
	return [...before, ...markedWithin(gist(entry), isOver(entry) ? 'quiet' : 'plain', columns - lineWidth(before), mark)];
};

const isOver = (entry: Entry): boolean => toneOf(entry) === 'settled';
