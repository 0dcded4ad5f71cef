import {addDays, addMonths, type Day, day, daysInMonth, type Now, parts, weekStartOf} from '../../journal/day.ts';
import {monthNumber} from './date-words.ts';
import {isDateFault, type NoMoment} from './moment.ts';
import {readPlainDate} from './plain-date.ts';

/** Days from one to another, both included. */
export type Period = {readonly from: Day; readonly to: Day};

/**
 * The days that a query names: a day (`2026-11-20`, `friday`, `yesterday`), a month (`2026-11`, `november`,
 * `lastmonth`), a week (`thisweek`, `last week`), a year (`2026`, `lastyear`). A weekday, and a month without a year,
 * is the nearest past one. At once, and without the library for dates. Never throws.
 */
export const readPeriod = (text: string, now: Now): Period | NoMoment => {
	const said = text.trim().toLowerCase().replace(/\s+/g, ' ');
	const relative = /^(this|last|next) ?(week|month|year)$/.exec(said);
	if (relative) return around(relative[2] ?? '', relative[1] === 'last' ? -1 : relative[1] === 'next' ? 1 : 0, now);
	const numbers = /^(\d{4})(?:-(\d{2}))?$/.exec(said);
	if (numbers)
		return wholeMonths(Number(numbers[1]), numbers[2] === undefined ? undefined : Number(numbers[2])) ?? noPeriod(text);
	const words = said.split(' ');
	const month = monthNumber(words[0] ?? '');
	const [year, thisMonth] = parts(now.day);
	if (month !== undefined && words.length === 1)
		return wholeMonths(month <= thisMonth ? year : year - 1, month) ?? noPeriod(text);
	if (month !== undefined && words.length === 2 && /^\d{4}$/.test(words[1] ?? ''))
		return wholeMonths(Number(words[1]), month) ?? noPeriod(text);
	const reading = readPlainDate(said, now, 'past');
	if (isDateFault(reading)) return reading;
	return reading ? {from: reading.date, to: reading.date} : noPeriod(text);
};

const noPeriod = (text: string): NoMoment => ({
	problem: `“${text}” is not a day, month or year.`,
	hint: 'Write it as 2026-11-20, 2026-11, friday, yesterday or lastmonth.',
});

const wholeMonths = (year: number, month: number | undefined): Period | undefined => {
	const from = day(year, month ?? 1, 1);
	const to = day(year, month ?? 12, daysInMonth(year, month ?? 12));
	return from && to && {from, to};
};

const around = (unit: string, step: number, {day: today, settings}: Now): Period => {
	if (unit === 'week') {
		const from = addDays(weekStartOf(today, settings), 7 * step);
		return {from, to: addDays(from, 6)};
	}
	const [year, month] = parts(addMonths(today, unit === 'month' ? step : step * 12));
	return wholeMonths(year, unit === 'month' ? month : undefined) ?? {from: today, to: today};
};
