import {addDays, ago, type Day} from '../day.ts';
import {compareEntries, compareText, type Favour, firstLine} from '../entry.ts';
import type {Journal} from '../journal.ts';
import {duesKept, promisesKept} from '../kept/open.ts';
import {peopleOf} from '../person/who.ts';
import {signOf} from '../words.ts';
import type {DayLine} from './day-line.ts';
import {dayColumn, isPutOff} from './plans.ts';

/** How long before its day a promise of your own is brought up. */
const ahead = 7;

const promisesOf = (journal: Journal, today: Day): readonly Favour[] =>
	promisesKept(journal)
		.filter(favour => !isPutOff(favour, today))
		.filter(({way, due = today}) => (way === 'given' ? due <= addDays(today, ahead) : due < today))
		.toSorted((a, b) => compareText(a.way, b.way) || compareText(a.due ?? '', b.due ?? '') || compareEntries(a, b));

/**
 * Promises of your own that are due within a week or past, then what was promised to you and is past its day; by their
 * days.
 */
export const promiseLines = (journal: Journal, today: Day): readonly DayLine[] =>
	promisesOf(journal, today).map(favour => promiseLine(journal, favour, today));

/** How many promises of your own fall due on this day, or fell due before it. */
export const countDueBy = (journal: Journal, today: Day): number =>
	duesKept(journal).filter(({due, snoozed}) => due <= today && !isPutOff({...(snoozed && {snoozed})}, today)).length;

const promiseLine = (journal: Journal, favour: Favour, today: Day): DayLine => {
	const who = peopleOf(favour, journal.people);
	const isYours = favour.way === 'given';
	const due = favour.due ?? today;
	return {
		key: `promise ${favour.id}`,
		kind: isYours ? 'promise' : 'promised',
		when: isYours ? dayColumn(due) : '',
		sign: signOf(favour),
		what: isYours ? 'you to' : 'to you',
		who,
		// What others owe is never called late: it is told with how long ago it was promised.
		says: isYours
			? `${firstLine(favour)}${due === today ? ' · today' : ''}`
			: `${firstLine(favour)} · promised ${ago(favour.date, today)}`,
		beneath: [],
		...(isYours && due < today && {isLate: true as const}),
		entry: favour,
		...(who[0] !== undefined && {person: who[0]}),
	};
};
