import {ago, type Day} from '../../../journal/day.ts';
import type {Acquaintance} from '../../../journal/people/people.ts';
import {isPersonMeant} from '../../../journal/query/people-found.ts';
import {times} from '../../../journal/words.ts';
import {countColumn, fillLine, type Line, spaces, span} from '../../drawing/line.ts';
import {marked} from '../../drawing/marks.ts';
import {plainly} from '../../drawing/plainly.ts';
import type {Drawing, Item} from '../../list/row.ts';
import {personSheet} from './person-sheet.ts';

/** The row of somebody. */
export const personRow = (acquaintance: Acquaintance): Item => {
	const {name} = acquaintance.person;
	return {
		kind: 'item',
		key: name,
		people: [name],
		opens: {to: 'person', name},
		line: drawing => personLine(acquaintance, drawing),
		words: ({day}) => plainly(personLine(acquaintance, wide(day))),
		sheet: (world, columns) => personSheet(world, name, columns),
		matches: (query, people) => isPersonMeant(query, acquaintance.person, people),
	};
};

/** Room for all of it, where it is read aloud. */
const wide = (today: Day): Drawing => ({columns: 1000, isAscii: false, today});

/** Somebody, when you met last, how often, and what is owed, in words. */
const personLine = ({person, lastMet, met, owe, owed}: Acquaintance, {columns, today, mark}: Drawing): Line => {
	const isWide = columns >= 50;
	const balance: Line = [
		...(owe.length > 0 ? [span(`you owe ${owe.length}`, 'youOwe')] : []),
		...(owe.length > 0 && owed.length > 0 ? [span(', ')] : []),
		...(owed.length > 0 ? [span(`${owe.length > 0 ? 'owed' : 'owes you'} ${owed.length}`, 'theyOwe')] : []),
	];
	return [
		...fillLine(marked(person.name, 'who', 'person', mark), isWide ? 18 : 14),
		spaces(1),
		countColumn(span(lastMet ? ago(lastMet.date, today) : 'not met yet', 'quiet'), 14),
		...(isWide ? [countColumn(span(met === 0 ? '' : times(met), 'quiet'), 10)] : []),
		...balance,
	];
};
