import {counted} from '../counted.ts';
import {type Day, parts} from '../day.ts';
import {compareText} from '../entry.ts';
import type {Journal} from '../journal.ts';
import {memoriesOn} from '../kept/open.ts';
import type {Memory} from '../kept-month.ts';
import {whoIs} from '../person/who.ts';
import type {DaySection} from './day-line.ts';

/** The entry of this day of an earlier year that says most; the later one of two that say as much. */
export const memoryOf = (journal: Journal, today: Day): Memory | undefined =>
	memoriesOn(journal, today)
		.filter(({date}) => date.slice(0, 4) < today.slice(0, 4))
		.toSorted((a, b) => b.weight - a.weight || compareText(b.date, a.date))[0];

/** `A year ago`, `5 years ago`, with one line; no line where nothing happened on this day. */
export const memorySection = (journal: Journal, today: Day): DaySection => {
	const memory = memoryOf(journal, today);
	if (!memory) return {kind: 'memory', title: '', lines: []};
	const years = parts(today)[0] - parts(memory.date)[0];
	const who = [...new Set(memory.people.map(whoIs(journal.people)))];
	return {
		kind: 'memory',
		title: years === 1 ? 'A year ago' : `${counted(years, 'year')} ago`,
		lines: [
			{
				key: `memory ${memory.id}`,
				kind: 'memory',
				when: '',
				sign: memory.sign,
				what: memory.sign.word,
				who,
				says: memory.says,
				beneath: [],
				id: memory.id,
				...(who[0] !== undefined && {person: who[0]}),
			},
		],
	};
};
