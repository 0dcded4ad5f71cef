import {counted} from '../counted.ts';
import {type Day, daysBetween, spanInWords} from '../day.ts';
import {compareText, type Need} from '../entry.ts';
import {offering} from '../help/introductions.ts';
import type {Journal} from '../journal.ts';
import {claimed, claimsOf} from '../kept/claims.ts';
import {type HowMet, intervalOf, metByName} from '../kept/met.ts';
import type {Claim} from '../kept-month.ts';
import {fold} from '../names.ts';
import type {Person} from '../person/person.ts';
import {cutText, firstName, openWhat} from '../topic.ts';
import {rhythmInWords} from '../words.ts';
import {openBetween} from './between.ts';
import {nextBirthday} from './birthdays.ts';
import type {DayLine} from './day-line.ts';
import {hasPlan, isPutOff} from './plans.ts';
import {livesAt, tripsNear} from './trips.ts';

/** How much longer than usual it must be since the last meeting, and how much of that counts at most. */
const [longer, most] = [1.5, 4];
/** Meetings from which on somebody without `every` is suggested. */
const leastMet = 3;
/** Days after which somebody without `every` is no longer suggested: one has parted ways. */
const partedAfter = 3 * 365;
const birthdayWithin = 14;

/** What speaks for somebody, beside how long ago it was. */
type Reason = {readonly worth: number; readonly says: () => string};

type Suggestion = {readonly person: Person} & Reason;

const usual = ({every}: Person, met: HowMet): number | undefined =>
	typeof every === 'number' ? every : met.met >= leastMet ? intervalOf(met) : undefined;

const suggestion = (journal: Journal, person: Person, met: HowMet, today: Day): Suggestion | undefined => {
	if (person.every === 'ambient' || isPutOff(person, today)) return undefined;
	const last = met.days.findLast(day => day <= today);
	const interval = usual(person, met);
	if (last === undefined || interval === undefined) return undefined;
	const since = daysBetween(last, today);
	const past = since / Math.max(1, interval);
	if (past < longer || (since > partedAfter && person.every === undefined)) return undefined;
	const open = openBetween(journal, person.name);
	if (hasPlan(open.plans, today)) return undefined;
	const reasons = reasonsFor(journal, person, open, today);
	return {
		person,
		worth: reasons.reduce((sum, {worth}) => sum + worth, Math.min(most, past)),
		says: () =>
			[`${rhythmInWords(interval)}, last ${spanInWeeks(since)} ago`, ...reasons.map(({says}) => says())].join('; '),
	};
};

/** Beside a rhythm of weeks, weeks are easier to compare: `9 weeks`, up to a quarter of a year. */
const spanInWeeks = (days: number): string =>
	days >= 14 && days < 98 ? counted(Math.floor(days / 7), 'week') : spanInWords(days);

const reasonsFor = (
	journal: Journal,
	person: Person,
	{claims}: ReturnType<typeof openBetween>,
	today: Day,
): readonly Reason[] => {
	const reasons: Reason[] = [];
	const needs = claimsOf(claims, 'need');
	const [need] = needs;
	if (need)
		reasons.push({
			worth: 1,
			says: () => firstHelped(journal, needs) ?? `needs ${needed(claimed(journal, need) as Need)}`,
		});
	const birthday = nextBirthday(person, today);
	const days = birthday && daysBetween(today, birthday.date);
	if (days !== undefined && days <= birthdayWithin)
		reasons.push({
			worth: 1,
			says: () => `birthday ${days === 0 ? 'today' : days === 1 ? 'tomorrow' : `in ${days} days`}`,
		});
	if (claims.owe > 0)
		reasons.push({
			worth: 1,
			says: () => {
				const favour = claimed(journal, claimsOf(claims, 'owe')[0] as Claim);
				const what = favour.state === 'promised' ? 'you promised' : 'did you a favour';
				return `${what}: ${cutText(openWhat(favour), 50)}`;
			},
		});
	const trip = tripsNear(journal, today).find(({place}) => livesAt(person, place ?? ''));
	if (trip) reasons.push({worth: 1, says: () => `you will be in ${trip.place}`});
	return reasons;
};

const needed = (need: Need): string => cutText(openWhat(need), 50);

/** How the first of some needs that somebody is known to be able to help with is told. */
const firstHelped = (journal: Journal, needs: readonly Claim[]): string | undefined => {
	for (const need of needs) {
		const says = helpedBy(journal, claimed(journal, need) as Need);
		if (says !== undefined) return says;
	}
	return undefined;
};

/** `needs someone to read a contract, and Ben offers contracts in German` */
const helpedBy = (journal: Journal, need: Need): string | undefined => {
	const helper = offering(journal, need);
	const [reason = ''] = helper?.why ?? [];
	return (
		helper &&
		`needs ${needed(need)}, and ${firstName(helper.name)} ` +
			`${cutText(reason.replace(/^offers: /, 'offers ').replace(/^works: /, 'is '), 60)}`
	);
};

/**
 * Whom it would be good to see, what speaks most for them first, then by name; with the reason in words. Facts, never
 * scores.
 */
export const goodToSee = (journal: Journal, today: Day): readonly DayLine[] => {
	const met = metByName(journal);
	return journal.people.people
		.flatMap(person => suggestion(journal, person, met.get(person.name) ?? {met: 0, days: []}, today) ?? [])
		.sort((a, b) => b.worth - a.worth || compareText(fold(a.person.name), fold(b.person.name)))
		.slice(0, 3)
		.map(({person: {name}, says}) => ({
			key: `see ${name}`,
			kind: 'see',
			when: '',
			what: '',
			who: [name],
			says: says(),
			beneath: [],
			person: name,
		}));
};
