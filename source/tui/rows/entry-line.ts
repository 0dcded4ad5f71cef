import {type Day, dateAndMonth, parts, weekdayName} from '../../journal/day.ts';
import type {Entry} from '../../journal/entry.ts';
import {listNames} from '../../journal/names.ts';
import {column, type Line, said, span} from '../line.ts';
import {gist} from './gist.ts';
import type {Drawing} from './row-line.ts';
import {signSpan, toneOf, wordOf} from './sign.ts';

/** Day, sign, what, who, and the start of the text: columns that stay where they are while one scrolls. */
export const entryLine = (entry: Entry, isFirstOfDay: boolean, {columns, isAscii}: Drawing): Line => {
	const isWide = columns >= 58;
	const isOver = toneOf(entry) === 'settled';
	const text = said(gist(entry), isOver ? 'quiet' : 'plain');
	const start: Line = [column(span(isFirstOfDay ? dayLabel(entry.date) : '', 'quiet'), 8), signSpan(entry, isAscii), span(' ')];
	const star: Line = entry.starred ? [span('* ', 'youOwe')] : [];
	if (entry.kind === 'note' && entry.people.length === 0) return [...start, ...star, text];
	return [...start, column(wordOf(entry), isWide ? 10 : 8), column(said(whoOf(entry.people), isOver ? 'quiet' : 'who'), isWide ? 16 : 13), span('  '), ...star, text];
};

/** The same on the page of one person: with the month, and without their name. */
export const withLine = (entry: Entry, name: string, isFirstOfDay: boolean, {columns, isAscii, today}: Drawing): Line => {
	const isOver = toneOf(entry) === 'settled';
	const others = entry.people.filter(other => other !== name);
	return [
		column(span(isFirstOfDay ? `${weekdayName(entry.date)} ${dateAndMonth(entry.date, today).split(' ').slice(0, 2).join(' ')}` : '', 'quiet'), 12),
		signSpan(entry, isAscii),
		span(' '),
		column(wordOf(entry), columns >= 50 ? 10 : 8),
		...(others.length > 0 ? [said(`with ${listNames(others)}  `, isOver ? 'quiet' : 'who')] : []),
		said(gist(entry), isOver ? 'quiet' : 'plain'),
	];
};

/** `Ada Lovelace`, `Ada Lovelace +1` */
export const whoOf = (people: readonly string[]): string => (people.length > 1 ? `${people[0]} +${people.length - 1}` : (people[0] ?? ''));

/** `Fri 20` */
const dayLabel = (date: Day): string => `${weekdayName(date)} ${String(parts(date)[2]).padStart(2)}`;
