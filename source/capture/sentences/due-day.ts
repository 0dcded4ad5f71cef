import {type Day, daysBetween, type Now} from '../../journal/day.ts';
import type {Dated} from './dated.ts';
import type {TimePhrase} from './times/phrase.ts';
import {dayInSentence, monthEnd} from './times/times.ts';

/**
 * `lent me her trousers for the concert on 3 December`: a date of almost a year ago is the one to come, of something
 * else.
 */
export const isOfOther = ({day}: TimePhrase, now: Now): boolean => {
	if (day?.kind !== 'date' || day.year !== undefined || day.month === undefined) return false;
	const past = dayInSentence(day, now, 'past');
	return past !== undefined && daysBetween(past, now.day) > 290;
};

export const dueDay = (time: TimePhrase, now: Now): Day | undefined => {
	const due = namedDue(time, now);
	return due !== undefined && due >= now.day ? due : undefined;
};

const namedDue = (time: TimePhrase, now: Now): Day | undefined =>
	time.monthEnd !== undefined
		? monthEnd(now, time.monthEnd)
		: time.endOf !== undefined
			? monthEnd(now, (time.endOf - Number(now.day.slice(5, 7)) + 12) % 12)
			: time.day && time.day.kind !== 'either'
				? dayInSentence(time.day, now, 'future')
				: undefined;

/** What is promised for a meeting to come is due then, where no other day is named. */
export const withPlan = (one: Dated, all: readonly Dated[], now: Now): Dated => {
	if (one.finding.kind !== 'favour' || one.finding.state !== 'promised' || one.due) return one;
	const plan = all.find(
		({finding, isPlanned, date}) =>
			finding.kind === 'meeting' &&
			isPlanned &&
			date >= now.day &&
			finding.clause.sentence === one.finding.clause.sentence,
	);
	return plan ? {...one, due: plan.date} : one;
};
