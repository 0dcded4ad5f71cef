import {width} from '../../columns.ts';
import {ago} from '../../journal/day.ts';
import {type Ask, firstLine, type Need} from '../../journal/entry.ts';
import type {Acquaintance} from '../../journal/people/people.ts';
import {times} from '../../journal/words.ts';
import {between, countColumn, cutLine, fillLine, type Line, span} from '../drawing/line.ts';
import {marked} from '../drawing/marks.ts';
import {whoOf} from './entry-line.ts';
import type {Drawing} from './row-line.ts';
import {signSpan} from './sign.ts';

/** Somebody, when you met last, how often, and what is owed, in words. */
export const personLine = ({person, lastMet, met, owe, owed}: Acquaintance, {columns, today, mark}: Drawing): Line => {
	const isWide = columns >= 50;
	const balance: Line = [
		...(owe.length > 0 ? [span(`you owe ${owe.length}`, 'youOwe')] : []),
		...(owe.length > 0 && owed.length > 0 ? [span(', ')] : []),
		...(owed.length > 0 ? [span(`${owe.length > 0 ? 'owed' : 'owes you'} ${owed.length}`, 'theyOwe')] : []),
	];
	return [
		...fillLine(marked(person.name, 'who', 'person', mark), isWide ? 18 : 14),
		span(' '),
		countColumn(span(lastMet ? ago(lastMet.date, today) : 'not met yet', 'quiet'), 14),
		...(isWide ? [countColumn(span(met === 0 ? '' : times(met), 'quiet'), 10)] : []),
		...balance,
	];
};

/** Who needs what, or whom you ask for what, and since when. */
export const needLine = (need: Need | Ask, {columns, isAscii, today, mark}: Drawing): Line => {
	const when = span(ago(need.date, today), 'quiet');
	const left: Line = [
		signSpan(need, isAscii),
		span(' '),
		...fillLine(marked(whoOf(need.people), 'who', 'person', mark), columns >= 50 ? 17 : 13),
		span(' '),
		...marked(firstLine(need), 'plain', 'text', mark),
	];
	return between(cutLine(left, columns - width(when.text) - 2), [when], columns);
};
