import {
	addDays,
	addMonths,
	type Day,
	day,
	daysInMonth,
	monthNames,
	type Now,
	parseDay,
	parts,
	weekday,
	weekdayNames,
	weekStartOf,
} from '../day.ts';
import type {Dates} from './query.ts';

/** Reads a date that is not one of the plain ones; undefined where it is none. Capture has one. */
export type ReadDate = (text: string, now: Now) => Day | undefined;

type Range = {readonly from: Day; readonly to: Day};

const weekdays = weekdayNames.map(name => name.toLowerCase());
const months = monthNames.map(name => name.toLowerCase());

/**
 * The days that a date of a query means: a year, a month, a day, `today`, `lastmonth`, `thisweek`, `friday` (the
 * nearest past one, today included), `november` (the same), `2026-01..2026-03`. Weeks begin on Monday where no other
 * day is set. Undefined where it is not a date.
 */
export const readRange = (text: string, now: Now, readDate?: ReadDate): Dates | undefined => {
	const [first = '', second, more] = text.split('..');
	if (more !== undefined) return undefined;
	const from = first === '' ? undefined : readOne(first, now, readDate);
	if (second === undefined) return from && {kind: 'dates', ...from};
	const to = second === '' ? undefined : readOne(second, now, readDate);
	if ((first !== '' && !from) || (second !== '' && !to) || !(from ?? to)) return undefined;
	return {kind: 'dates', ...(from && {from: from.from}), ...(to && {to: to.to})};
};

const readOne = (text: string, now: Now, readDate?: ReadDate): Range | undefined => {
	const year = /^\d{4}$/.test(text) ? yearRange(Number(text)) : undefined;
	const month = /^\d{4}-\d{2}$/.test(text) ? monthRange(parseDay(`${text}-01`)) : undefined;
	return (
		year ??
		month ??
		one(parseDay(text)) ??
		named(text.toLowerCase().replace(/[\s_-]/g, ''), now) ??
		one(readDate?.(text, now))
	);
};

const one = (of: Day | undefined): Range | undefined => of && {from: of, to: of};

const yearRange = (year: number): Range | undefined => {
	const from = day(year, 1, 1);
	const to = day(year, 12, 31);
	return from && to && {from, to};
};

const monthRange = (of: Day | undefined): Range | undefined => {
	if (!of) return undefined;
	const [year, month] = parts(of);
	const from = day(year, month, 1);
	const to = day(year, month, daysInMonth(year, month));
	return from && to && {from, to};
};

/** The week that a day is in. */
const weekRange = (of: Day, settings: Now['settings']): Range => {
	const from = weekStartOf(of, settings);
	return {from, to: addDays(from, 6)};
};

/** A date of one word, without hyphens and spaces. */
const named = (word: string, {day: today, settings}: Now): Range | undefined => {
	const near = {today: 0, yesterday: -1, tomorrow: 1}[word];
	if (near !== undefined) return one(addDays(today, near));
	const relative = /^(this|last|next)(week|month|year)$/.exec(word);
	if (relative) {
		const step = relative[1] === 'this' ? 0 : relative[1] === 'last' ? -1 : 1;
		if (relative[2] === 'week') return weekRange(addDays(today, 7 * step), settings);
		return relative[2] === 'month' ? monthRange(addMonths(today, step)) : yearRange(parts(today)[0] + step);
	}
	const ago = /^(\d{1,4})(d|days?|w|weeks?|m|months?|y|years?)ago$/.exec(word);
	if (ago) {
		const count = -Number(ago[1]);
		return one(
			/^[dw]/.test(ago[2] ?? '')
				? addDays(today, ago[2]?.startsWith('w') ? 7 * count : count)
				: addMonths(today, ago[2]?.startsWith('y') ? 12 * count : count),
		);
	}
	const inWeek = abbreviated(word, weekdays);
	if (inWeek >= 0) return one(addDays(today, -((weekday(today) - inWeek + 7) % 7)));
	const inYear = /^([a-z]+)(\d{4})?$/.exec(word);
	const month = abbreviated(inYear?.[1] ?? '', months) + 1;
	if (month < 1) return undefined;
	const [year, current] = parts(today);
	return monthRange(day(inYear?.[2] ? Number(inYear[2]) : month > current ? year - 1 : year, month, 1));
};

/** Which of the names the word is, in full or its first three letters or more; -1 for none. */
const abbreviated = (word: string, names: readonly string[]): number =>
	word.length < 3 ? -1 : names.findIndex(name => name.startsWith(word));
