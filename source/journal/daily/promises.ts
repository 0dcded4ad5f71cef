import {addDays, ago, type Day} from '../day.ts';
import {compareEntries, compareText, type Favour} from '../entry.ts';
import type {Journal} from '../journal.ts';
import {claimed} from '../kept/claims.ts';
import {duesKept} from '../kept/open.ts';
import type {DueDay} from '../kept-month.ts';
import {lowerBound} from '../lower-bound.ts';
import {peopleOf} from '../person/who.ts';
import {remembered} from '../remember.ts';
import {openWhat} from '../topic.ts';
import {signOf} from '../words.ts';
import {type DayLine, type DaySection, mostLines} from './day-line.ts';
import {dayColumn, isPutOff} from './plans.ts';

/** How long before its day a promise of your own is brought up. */
const ahead = 7;

/** What is due soon or past: yours first, by their days. */
const dueSoon = (journal: Journal, today: Day): readonly DueDay[] => {
	const soon = addDays(today, ahead);
	return duesKept(journal)
		.filter(one => (one.of === 'owe' ? one.due <= soon : one.due < today) && !isPutOff(one, today))
		.sort(compareDues);
};

const compareDues = (a: DueDay, b: DueDay): number => compareText(a.of, b.of) || compareText(a.due, b.due);

/**
 * Promises of your own that are due within a week or past, then what was promised to you and is past its day; by their
 * days. The favours are read only as far as lines are asked for.
 */
export const promiseSection = (journal: Journal, today: Day): DaySection => {
	const dues = dueSoon(journal, today);
	const linesOf = (some: readonly DueDay[]): readonly DayLine[] =>
		some
			.map(due => ({due, favour: claimed(journal, due) as Favour}))
			.sort((a, b) => compareDues(a.due, b.due) || compareEntries(a.favour, b.favour))
			.map(({favour}) => promiseLine(journal, favour, today));
	// Of those with one day, all are needed to know which come first.
	const last = dues[mostLines - 1];
	const isFirst = (one: DueDay): boolean => last === undefined || compareDues(one, last) <= 0;
	return {
		kind: 'promised',
		title: 'Promised',
		count: dues.length,
		get top() {
			return linesOf(dues.filter(isFirst)).slice(0, mostLines);
		},
		get lines() {
			return linesOf(dues);
		},
	};
};

/** The days of your own promises, in order; those that were put off apart. */
const ownDues = remembered((dues: readonly DueDay[]) => {
	const own = dues.filter(({of}) => of === 'owe');
	return {
		days: own.flatMap(({due, snoozed}) => (snoozed === undefined ? [due] : [])).sort(),
		putOff: own.filter(({snoozed}) => snoozed !== undefined),
	};
});

/** How many promises of your own fall due on this day, or fell due before it. Asked for 30 days on end. */
export const countDueBy = (journal: Journal, today: Day): number => {
	const {days, putOff} = ownDues(duesKept(journal));
	const due = lowerBound(days.length, at => (days[at] as Day) <= today);
	return due + putOff.filter(one => one.due <= today && !isPutOff(one, today)).length;
};

const promiseLine = (journal: Journal, favour: Favour, today: Day): DayLine => {
	const who = peopleOf(favour, journal.people);
	const isYours = favour.way === 'given';
	const due = favour.due ?? today;
	return {
		key: `promise ${favour.id}`,
		kind: isYours ? 'promise' : 'promised',
		when: isYours ? dayColumn(due, today) : '',
		sign: signOf(favour),
		what: isYours ? 'you to' : 'to you',
		who,
		// What others owe is never called late: it is told with how long ago it was promised.
		says: isYours
			? `${openWhat(favour)}${due === today ? ' · today' : ''}`
			: `${openWhat(favour)} · promised ${ago(favour.date, today)}`,
		beneath: [],
		...(isYours && due < today && {isLate: true as const}),
		entry: favour,
		...(who[0] !== undefined && {person: who[0]}),
	};
};
