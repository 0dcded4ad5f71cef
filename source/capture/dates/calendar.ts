import {type Day, daysInMonth, day as makeDay, type Now, parts} from '../../journal/day.ts';
import {monthInFull} from './date-words.ts';
import type {DateReading, Direction} from './moment.ts';

/** A date and a month, with the year if it was named; without, the nearest year in the direction, today included. */
export const dateInMonth = (
	date: number,
	month: number,
	year: number | undefined,
	now: Now,
	direction: Direction,
): DateReading => {
	if (year !== undefined) {
		const found = makeDay(year, month, date);
		return found ? {date: found} : noSuchDay(date, month, year);
	}
	const [thisYear] = parts(now.day);
	for (let step = 0; step <= 8; step++) {
		const found = makeDay(direction === 'past' ? thisYear - step : thisYear + step, month, date);
		if (found && (direction === 'past' ? found <= now.day : found >= now.day)) return {date: found};
	}
	return noSuchDay(date, month, undefined);
};

const noSuchDay = (date: number, month: number, year: number | undefined): DateReading => {
	if (month < 1 || month > 12)
		return {problem: 'There is no such month.', hint: 'Write the date as 2026-11-20 or 20 Nov.'};
	const last = daysInMonth(year ?? 2024, month);
	return {
		problem: `There is no ${date} ${monthInFull(month)}${year === undefined ? '' : ` ${year}`}.`,
		hint: `${monthInFull(month)} has ${last} days. Write the date as 2026-11-20 or 20 Nov.`,
	};
};

/** A year of two digits is one of this century. */
export const fullYear = (year: string | undefined): number | undefined =>
	year === undefined ? undefined : year.length === 2 ? 2000 + Number(year) : Number(year);

const ambiguous = (first: number, second: number): DateReading => ({
	problem: `${first}/${second} may be ${first} ${monthInFull(second)} or ${second} ${monthInFull(first)}.`,
	hint: `Write ${first} ${monthInFull(second).slice(0, 3)} or ${second} ${monthInFull(first).slice(0, 3)}.`,
});

/**
 * `2026-11-17`, `2026/11/17`, `17.11.`, `17/11/2026`; `5/6` may be two days, and is refused where no order of dates is
 * set. Undefined where the text has none of these forms.
 */
export const numericDate = (text: string, now: Now, direction: Direction): DateReading => {
	const iso = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})$/.exec(text);
	if (iso) return dateInMonth(Number(iso[4]), Number(iso[3]), Number(iso[1]), now, direction);
	const match = /^(\d{1,2})([-/.])(\d{1,2})(?:\2(\d{4}|\d{2})?)?$/.exec(text);
	if (!match) return undefined;
	const [first, second, year] = [Number(match[1]), Number(match[3]), fullYear(match[4])];
	if (first > 12 && second > 12)
		return {problem: `${text} is not a date.`, hint: 'Write the date as 2026-11-20 or 20 Nov.'};
	if (first > 12 || first === second) return dateInMonth(first, second, year, now, direction);
	if (second > 12) return dateInMonth(second, first, year, now, direction);
	if (first === 0 || second === 0)
		return {problem: `${text} is not a date.`, hint: 'Write the date as 2026-11-20 or 20 Nov.'};
	// Whoever has said how they write dates is not asked.
	const order = now.settings?.dateOrder;
	if (order === 'day-first') return dateInMonth(first, second, year, now, direction);
	return order === 'month-first' ? dateInMonth(second, first, year, now, direction) : ambiguous(first, second);
};

/** The nearest day with this date, in whichever month: `the 17th`. */
export const dateAlone = (date: number, now: Now, direction: Direction): Day | undefined => {
	const [year, month] = parts(now.day);
	for (let step = 0; step <= 2; step++) {
		const index = year * 12 + month - 1 + (direction === 'past' ? -step : step);
		const found = makeDay(Math.floor(index / 12), (index % 12) + 1, date);
		if (found && (direction === 'past' ? found <= now.day : found >= now.day)) return found;
	}
	return undefined;
};
