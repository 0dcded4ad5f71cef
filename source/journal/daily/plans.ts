import {
	addDays,
	type Day,
	dateAndMonth,
	daysBetween,
	type Now,
	parts,
	shortDay,
	timeInWords,
	weekdayName,
} from '../day.ts';
import {compareEntries, type Meeting} from '../entry.ts';
import type {Journal} from '../journal.ts';
import {plansKept} from '../kept/open.ts';
import {listNames} from '../names.ts';
import {peopleOf} from '../person/who.ts';
import {firstName, topicOf} from '../topic.ts';
import {signOf} from '../words.ts';
import {betweenInWords, lastInWords, openBetween} from './between.ts';
import type {DayLine} from './day-line.ts';
import {hasPassed} from './happened.ts';

/** Days for which a plan that nobody answered is asked about. */
export const askedFor = 14;

/** Whether something is not to be brought up on this day. */
export const isPutOff = ({snoozed}: {readonly snoozed?: Day}, today: Day): boolean =>
	snoozed !== undefined && snoozed > today;

const of = (journal: Journal, now: Now, isMeant: (plan: Meeting) => boolean): readonly Meeting[] =>
	plansKept(journal).filter(plan => isMeant(plan) && !isPutOff(plan, now.day));

/** The plans of a day that are still to come, in order of time. */
export const plansOn = (journal: Journal, day: Day, now: Now): readonly Meeting[] =>
	of(journal, now, plan => plan.date === day && !hasPassed(plan, now)).toSorted(compareEntries);

/** Plans whose time has passed and of which nobody said how they were, of the last 14 days, newest first. */
export const pastPlans = (journal: Journal, now: Now): readonly Meeting[] =>
	of(journal, now, plan => hasPassed(plan, now) && daysBetween(plan.date, now.day) <= askedFor)
		.toSorted(compareEntries)
		.reverse();

/** Plans with somebody that are still to come, or that nobody answered yet: whoever has one need not be suggested. */
export const hasPlan = (plans: readonly Meeting[], today: Day): boolean =>
	plans.some(({date}) => date >= addDays(today, -askedFor));

/** A plan as a line: beneath, when each was met last and what is open between you. */
export const planLine = (journal: Journal, plan: Meeting, now: Now): DayLine => {
	const people = peopleOf(plan, journal.people);
	const says = [plan.place, topicOf(plan)].filter(part => part);
	const [only] = people.length === 1 ? people : [];
	if (only !== undefined) says.push(lastInWords(journal, only, now.day));
	return {
		key: `plan ${plan.id}`,
		kind: 'plan',
		when: plan.time ? timeInWords(plan.time, now) : '',
		sign: signOf(plan),
		what: plan.how,
		who: people,
		says: says.join(' · '),
		beneath:
			only === undefined
				? people.map(name => withEach(journal, name, now.day))
				: joinedWords(betweenInWords(journal, openBetween(journal, only))),
		entry: plan,
		...(people[0] !== undefined && {person: people[0]}),
	};
};

const joinedWords = (words: readonly string[]): readonly string[] => (words.length === 0 ? [] : [words.join('; ')]);

/** `Tom: last 3 weeks ago, over lunch; owes you: a drill` */
const withEach = (journal: Journal, name: string, today: Day): string =>
	`${firstName(name)}: ` +
	`${[lastInWords(journal, name, today), ...betweenInWords(journal, openBetween(journal, name))].join('; ')}`;

/** A plan that has passed, as a line that asks how it was. */
export const pastLine = (journal: Journal, plan: Meeting, now: Now): DayLine => ({
	key: `past ${plan.id}`,
	kind: 'past',
	when: plan.date === now.day ? (plan.time ? timeInWords(plan.time, now) : '') : dayColumn(plan.date, now.day),
	sign: signOf(plan),
	what: plan.how,
	who: peopleOf(plan, journal.people),
	says: [plan.place, topicOf(plan)].filter(part => part).join(' · '),
	beneath: [],
	entry: plan,
	...(plan.people[0] !== undefined && {person: peopleOf(plan, journal.people)[0] as string}),
});

/** Days for which a weekday and the day of the month say which one is meant. */
const near = 21;

/** As narrow as a column needs: `Mon 23` of a day within a few weeks, `23 Jul` within a year, and else `1998`. */
export const dayColumn = (day: Day, today: Day): string => {
	const days = Math.abs(daysBetween(day, today));
	if (days <= near) return `${weekdayName(day)} ${parts(day)[2]}`;
	return days < 330 ? dateAndMonth(day, day) : day.slice(0, 4);
};

/**
 * `lunch with Ada 12:30`, `coffee with Ada and Tom`, as one line of a shell says it; another day is named: `Fri 27
 * Nov`.
 */
export const planInShort = (journal: Journal, plan: Meeting, now: Now): string => {
	const names = listNames(peopleOf(plan, journal.people).map(firstName));
	const when = [
		...(plan.date === now.day ? [] : [shortDay(plan.date, now.day)]),
		...(plan.time ? [timeInWords(plan.time, now)] : []),
	];
	const what = plan.how === 'drink' ? 'drinks' : plan.how;
	return [`${what}${names && ` with ${names}`}`, ...when].join(' ');
};
