import {
	addDays,
	addMonths,
	type Day,
	daysBetween,
	day as makeDay,
	type Now,
	parseTime,
	parts,
	type Time,
	weekday,
} from '../../../journal/day.ts';
import {dateAlone, dateInMonth} from '../../dates/calendar.ts';
import {isDateFault} from '../../dates/moment.ts';
import {easterDay, firstOfMonth, nearer, nthDay} from './named-days.ts';
import type {Clock, DaySpec, Tense, TimePhrase} from './phrase.ts';

/** The day that a phrase means in a sentence of this tense; undefined where it names none. */
export const dayInSentence = (spec: DaySpec, now: Now, tense: Tense): Day | undefined => {
	const direction = tense === 'future' ? 'future' : 'past';
	if (spec.kind === 'near') return addDays(now.day, spec.days);
	if (spec.kind === 'away') return spec.months === 0 ? addDays(now.day, spec.days) : addMonths(now.day, spec.months);
	if (spec.kind === 'exact') return spec.day;
	if (spec.kind === 'weekday') return weekdayOf(spec, now, tense);
	if (spec.kind === 'weekend') return weekendOf(spec.which, now, tense);
	if (spec.kind === 'either') return undefined;
	if (spec.kind === 'nth') return nthDay(spec, now, tense);
	if (spec.kind === 'easter') return easterDay(spec.days, now, tense);
	if (spec.kind === 'beside') return besideOf(spec, now, tense);
	if (spec.kind === 'ofWeek') return addDays(mondayOf(now), 7 * spec.weeks + ((spec.weekday + 6) % 7));
	if (spec.kind === 'ofMonth') {
		const [year, month] = parts(firstOfMonth(now, spec.months));
		return makeDay(year, month, spec.date);
	}
	if (spec.month === undefined) {
		const days = [dateAlone(spec.date, now, 'past'), dateAlone(spec.date, now, 'future')];
		const named = spec.weekday === undefined ? undefined : days.find(day => day && weekday(day) === spec.weekday);
		// On the 1st, written on the 22nd, is rather the one to come.
		const [before, after] = days;
		const isComing = tense === 'open' && before && after && 2 * distance(after, now) < distance(before, now);
		return named ?? (isComing ? after : dateAlone(spec.date, now, direction));
	}
	if (tense !== 'open' || spec.year !== undefined) return inMonth(spec.date, spec.month, spec.year, now, direction);
	// Nothing tells whether it is to come: the nearer one.
	return nearer(
		inMonth(spec.date, spec.month, undefined, now, 'past'),
		inMonth(spec.date, spec.month, undefined, now, 'future'),
		now,
	);
};

const distance = (day: Day, now: Now): number => Math.abs(daysBetween(day, now.day));

const inMonth = (
	date: number,
	month: number,
	year: number | undefined,
	now: Now,
	direction: 'past' | 'future',
): Day | undefined => {
	const found = dateInMonth(date, month, year, now, direction);
	return found && !isDateFault(found) ? found.date : undefined;
};

const weekdayOf = (
	{weekday: wanted, which, weeks = 0}: Extract<DaySpec, {kind: 'weekday'}>,
	now: Now,
	tense: Tense,
): Day => {
	const back = (weekday(now.day) - wanted + 7) % 7;
	const monday = mondayOf(now);
	const ahead = addDays(now.day, 7 - back);
	if (which === 'last') return addDays(now.day, -(back || 7) - 7 * weeks);
	if (which === 'before') return addDays(now.day, -(back || 7) - 7);
	if (which === 'ago') return addDays(now.day, -back - 7 * weeks);
	if (which === 'this' && tense === 'open') return back === 0 ? now.day : ahead;
	if (which === 'next') return addDays(monday, 7 + ((wanted + 6) % 7));
	if (which === 'coming') return ahead;
	if (which === 'after') return addDays(ahead, 7 * (weeks || 1));
	return tense === 'future' ? ahead : addDays(now.day, -back);
};

const mondayOf = (now: Now): Day => addDays(now.day, -((weekday(now.day) + 6) % 7));

/** Three days before Christmas; the Tuesday after the 3rd. */
const besideOf = (spec: Extract<DaySpec, {kind: 'beside'}>, now: Now, tense: Tense): Day | undefined => {
	const anchor = dayInSentence(spec.of, now, tense);
	if (!anchor) return undefined;
	if (spec.months) return addMonths(anchor, spec.months);
	if (spec.weekday === undefined) return addDays(anchor, spec.days);
	const back = (weekday(anchor) - spec.weekday + 7) % 7;
	return spec.days < 0 ? addDays(anchor, -(back || 7)) : addDays(anchor, 7 - back);
};

const weekendOf = (which: string | undefined, now: Now, tense: Tense): Day => {
	const sinceSaturday = (weekday(now.day) + 1) % 7;
	const isWeekend = sinceSaturday < 2;
	const lastSaturday = addDays(now.day, -sinceSaturday);
	if (which === 'last') return isWeekend ? addDays(lastSaturday, -7) : lastSaturday;
	if (which === 'before') return addDays(lastSaturday, isWeekend ? -14 : -7);
	if (which === 'next') return addDays(lastSaturday, isWeekend || weekday(now.day) === 0 ? 7 : 14);
	if (tense === 'future' || which === 'coming') return addDays(lastSaturday, 7);
	return lastSaturday;
};

/** Whether what people do in this way is done in the evening, the morning or in the middle of the day. */
const eveningHows = new Set(['dinner', 'drink']);

/**
 * The wall clock time of `half six`, `at 4`, `9ish`: by the part of the day if it is told, else by what is done then.
 */
export const timeOf = (clock: Clock, part: TimePhrase['part'], how: string | undefined): Time | undefined => {
	let {hour} = clock;
	if (!clock.isExact && hour <= 12) {
		const isEvening =
			part === 'evening' || part === 'afternoon' || (part === 'night' && hour > 4) || (part === 'noon' && hour < 5);
		const isMorning = part === 'morning' || (part === undefined && how === 'breakfast');
		const isLate =
			part === undefined &&
			(eveningHows.has(how ?? '')
				? (hour >= 4 && hour < 12) || (how === 'dinner' && hour < 3)
				: how === 'event'
					? hour < 9
					: how === 'visit'
						? hour < 8
						: hour < 7);
		const isNoon = hour === 12;
		if (!isMorning && !isNoon && (isEvening || isLate || (how === 'lunch' && hour < 9))) hour += 12;
	}
	return parseTime(`${String(hour % 24).padStart(2, '0')}:${String(clock.minute).padStart(2, '0')}`);
};

/** The two days that `5/6` may be, the one with the month second first; in the tense of the sentence. */
export const eitherDay = (spec: Extract<DaySpec, {kind: 'either'}>, now: Now, tense: Tense): readonly Day[] =>
	[
		dayInSentence({kind: 'date', date: spec.first, month: spec.second, year: spec.year}, now, tense),
		dayInSentence({kind: 'date', date: spec.second, month: spec.first, year: spec.year}, now, tense),
	].filter(day => day !== undefined);

/** The last day of this month: what is promised by the end of it. */
export const monthEnd = (now: Now, months = 0): Day => addDays(firstOfMonth(now, months + 1), -1);
