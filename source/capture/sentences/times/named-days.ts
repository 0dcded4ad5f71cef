import {
	addDays,
	addMonths,
	type Day,
	daysBetween,
	daysInMonth,
	day as makeDay,
	type Now,
	parts,
	weekday,
} from '../../../journal/day.ts';
import type {DaySpec, Tense} from './phrase.ts';

type Nth = Extract<DaySpec, {kind: 'nth'}>;

/** The fourth Thursday of November, the last Friday of next month; undefined where the month has no fifth. */
export const nthDay = (spec: Nth, now: Now, tense: Tense): Day | undefined => {
	if (spec.month === undefined) {
		const [year, month] = parts(firstOfMonth(now, spec.months));
		return nthIn(spec, year, month);
	}
	const {month} = spec;
	return yearly(year => nthIn(spec, year, month), now, tense);
};

const nthIn = ({nth, weekday: wanted, days = 0}: Nth, year: number, month: number): Day | undefined => {
	const last = daysInMonth(year, month);
	const first = makeDay(year, month, nth > 0 ? 1 : last);
	if (!first) return undefined;
	const date =
		nth > 0 ? 1 + ((wanted - weekday(first) + 7) % 7) + 7 * (nth - 1) : last - ((weekday(first) - wanted + 7) % 7);
	const found = makeDay(year, month, date);
	return found && addDays(found, days);
};

/** So many days after Easter of the year that the tense asks for. */
export const easterDay = (days: number, now: Now, tense: Tense): Day | undefined =>
	yearly(
		year => {
			const easter = easterOf(year);
			return easter && addDays(easter, days);
		},
		now,
		tense,
	);

/** Of this year and those beside it: the last one up to today, the next one from today on, or the nearer of them. */
const yearly = (inYear: (year: number) => Day | undefined, now: Now, tense: Tense): Day | undefined => {
	const [year] = parts(now.day);
	const days = [year - 1, year, year + 1].map(inYear).filter(day => day !== undefined);
	const before = days.findLast(day => day <= now.day);
	const after = days.find(day => day >= now.day);
	if (tense === 'past') return before;
	return tense === 'future' ? (after ?? before) : nearer(before, after, now);
};

/** Of a day before and one after, the one nearer to today. */
export const nearer = (before: Day | undefined, after: Day | undefined, now: Now): Day | undefined =>
	before && after ? (daysBetween(before, now.day) <= daysBetween(now.day, after) ? before : after) : (before ?? after);

/** The first day of the month that is so many from this one. */
export const firstOfMonth = (now: Now, months = 0): Day => addMonths(`${now.day.slice(0, 7)}-01` as Day, months);

/** Easter Sunday of the Gregorian calendar: the first Sunday after the full moon of the church after 20 March. */
const easterOf = (year: number): Day | undefined => {
	const golden = year % 19;
	const century = Math.floor(year / 100);
	const moon = (19 * golden + century - Math.floor(century / 4) - Math.floor((8 * century + 13) / 25) + 15) % 30;
	const full = moon - Math.floor(moon / 28) * (1 - Math.floor(29 / (moon + 1)) * Math.floor((21 - golden) / 11));
	const sunday = (year + Math.floor(year / 4) + full + 2 - century + Math.floor(century / 4)) % 7;
	const day = full - sunday;
	const month = 3 + Math.floor((day + 40) / 44);
	return makeDay(year, month, day + 28 - 31 * Math.floor(month / 4));
};
