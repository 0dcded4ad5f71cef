import {addDays, type Day, daysBetween, type MonthName, monthOf, weekdayName, weekStartOf} from '../day.ts';
import type {Entry} from '../entry.ts';
import type {Journal} from '../journal.ts';
import {overKept} from '../kept/over-kept.ts';
import type {Settings} from '../settings.ts';

/** Entries of each day that has some. */
export type DayCounts = ReadonlyMap<Day, number>;

/** Entries of each day, of the whole journal. */
export const countsOfDays: (journal: Journal) => DayCounts = overKept(
	({days}): DayCounts => new Map(days),
	parts => {
		const all = new Map<Day, number>();
		for (const part of parts) for (const [day, count] of part) all.set(day, (all.get(day) ?? 0) + count);
		return all;
	},
);

/** The same of some entries: what a filter found. */
export const countByDay = (entries: Iterable<Entry>): DayCounts => {
	const all = new Map<Day, number>();
	for (const {date} of entries) all.set(date, (all.get(date) ?? 0) + 1);
	return all;
};

/**
 * A year as a map: seven rows from the first day of a week, a column for each week, empty before its first day and
 * after its last.
 */
export type YearMap = {
	readonly year: number;
	/** What each row is of: `Mon`. */
	readonly weekdays: readonly string[];
	readonly rows: readonly (readonly (Day | undefined)[])[];
	/** The months, each with the column where its first day is. */
	readonly months: readonly {readonly month: MonthName; readonly column: number}[];
};

const firstOf = (year: number): Day => `${String(year).padStart(4, '0')}-01-01` as Day;

/** The map of a year: 53 or 54 columns. */
export const yearMap = (year: number, settings?: Settings): YearMap => {
	/** Days since the week began, 0 to 6. */
	const row = (day: Day): number => daysBetween(weekStartOf(day, settings), day);
	const first = firstOf(year);
	const length = daysBetween(first, `${String(year).padStart(4, '0')}-12-31` as Day) + 1;
	const columns = Math.ceil((row(first) + length) / 7);
	const rows = Array.from({length: 7}, () => Array<Day | undefined>(columns).fill(undefined));
	const months: {month: MonthName; column: number}[] = [];
	for (let at = 0; at < length; at++) {
		const day = addDays(first, at);
		const column = Math.floor((row(first) + at) / 7);
		const line = rows[row(day)];
		if (line) line[column] = day;
		if (day.endsWith('-01')) months.push({month: monthOf(day), column});
	}
	const weekdays = Array.from(rows, (_, at) => weekdayName(addDays(weekStartOf(first, settings), at)));
	return {year, weekdays, rows, months};
};

/** How full a day is, 0 to 4 and more. */
export const level = (count: number): 0 | 1 | 2 | 3 | 4 => Math.min(4, Math.max(0, count)) as 0 | 1 | 2 | 3 | 4;

const signs = ['·', '░', '▒', '▓', '█'] as const;

/** The sign of a day: density carries the value; in plain mode a digit does. */
export const daySign = (count: number, isPlain: boolean): string =>
	isPlain ? String(level(count)) : signs[level(count)];

/** Entries of each month of a year, January first. */
export const monthsOfYear = (counts: DayCounts, year: number): readonly number[] => {
	const months = Array<number>(12).fill(0);
	const start = String(year).padStart(4, '0');
	for (const [day, count] of counts)
		if (day.startsWith(start)) months[Number(day.slice(5, 7)) - 1] = (months[Number(day.slice(5, 7)) - 1] ?? 0) + count;
	return months;
};
