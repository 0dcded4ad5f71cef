import {counted} from './counted.ts';
import type {Settings} from './settings.ts';

/** A calendar day that exists, as `YYYY-MM-DD`. Text order is time order. */
export type Day = string & {readonly __day: true};
/** A calendar month, as `YYYY-MM`: the name of its file without `.json`. */
export type MonthName = string & {readonly __month: true};
/** A local wall clock time, as `HH:MM`, 00:00 to 23:59. */
export type Time = string & {readonly __time: true};
/** A UTC instant in milliseconds, as `2026-11-20T16:02:11.480Z`. */
export type Instant = string & {readonly __instant: true};

/**
 * The moment as a command or a screen sees it: the local day and time, and the same as a UTC instant; and how whoever
 * reads it likes weeks, dates and clocks to be.
 */
export type Now = {readonly day: Day; readonly time: Time; readonly instant: Instant; readonly settings?: Settings};

const weekdays = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'] as const;
/** From Sunday on, as `weekday` counts them. */
export const weekdayNames = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'] as const;
/** From January on. */
export const monthNames = [
	'January',
	'February',
	'March',
	'April',
	'May',
	'June',
	'July',
	'August',
	'September',
	'October',
	'November',
	'December',
] as const;

const pad = (n: number, width = 2): string => String(n).padStart(width, '0');
const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

/** Days of a month, 28 to 31. `month` from 1 to 12. */
export const daysInMonth = (year: number, month: number): number =>
	month === 2 ? (isLeap(year) ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;

/** The day of these numbers, or undefined where the calendar has none. Years 1 to 9999. */
export const day = (year: number, month: number, date: number): Day | undefined =>
	year >= 1 && year <= 9999 && month >= 1 && month <= 12 && date >= 1 && date <= daysInMonth(year, month)
		? (`${pad(year, 4)}-${pad(month)}-${pad(date)}` as Day)
		: undefined;

/** The text as a day, or undefined where it is not one. */
export const parseDay = (text: string): Day | undefined => {
	if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return undefined;
	const [year, month, date] = parts(text as Day);
	return year >= 1 && month >= 1 && month <= 12 && date >= 1 && date <= daysInMonth(year, month)
		? (text as Day)
		: undefined;
};

/** The text as a month, or undefined where it is not one. */
export const parseMonthName = (text: string): MonthName | undefined =>
	parseDay(`${text}-01`) ? (text as MonthName) : undefined;

/** The text as a wall clock time, or undefined where it is not one. */
export const parseTime = (text: string): Time | undefined =>
	/^(?:[01]\d|2[0-3]):[0-5]\d$/.test(text) ? (text as Time) : undefined;

/** Whether the text is a UTC instant; milliseconds may be missing, or more exact, as other programs write. */
export const isInstant = (text: string): text is Instant =>
	/^\d{4}-(?:0\d|1[0-2])-[0-3]\dT(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d+)?Z$/.test(text);

/** The month that a day is in. */
export const monthOf = (of: Day): MonthName => of.slice(0, 7) as MonthName;

/** Year, month (1 to 12) and date (1 to 31) of a day. */
export const parts = (of: Day): readonly [year: number, month: number, date: number] => [
	Number(of.slice(0, 4)),
	Number(of.slice(5, 7)),
	Number(of.slice(8, 10)),
];

/** Days since 1970-01-01 in the proleptic Gregorian calendar. */
export const dayNumber = (of: Day): number => {
	const [year, month, date] = parts(of);
	const y = month > 2 ? year : year - 1;
	const era = Math.floor(y / 400);
	const yearOfEra = y - era * 400;
	const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + date - 1;
	return (
		era * 146_097 + yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear - 719_468
	);
};

/** The day with this number; the inverse of `dayNumber`. Kept within the years 1 to 9999. */
export const dayFromNumber = (number: number): Day => {
	const z = Math.min(2_932_896, Math.max(-719_162, Math.trunc(number))) + 719_468;
	const era = Math.floor(z / 146_097);
	const dayOfEra = z - era * 146_097;
	const yearOfEra = Math.floor(
		(dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
	);
	const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
	const shifted = Math.floor((5 * dayOfYear + 2) / 153);
	const month = shifted < 10 ? shifted + 3 : shifted - 9;
	const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
	return `${pad(year, 4)}-${pad(month)}-${pad(dayOfYear - Math.floor((153 * shifted + 2) / 5) + 1)}` as Day;
};

/** The day so many days later; earlier where `count` is negative. */
export const addDays = (to: Day, count: number): Day => dayFromNumber(dayNumber(to) + count);

/** The same date so many months later, or the last day of that month where it is shorter. */
export const addMonths = (to: Day, count: number): Day => {
	const [year, month, date] = parts(to);
	const index = year * 12 + month - 1 + count;
	const inYear = Math.floor(index / 12);
	const inMonth = (index % 12) + 1;
	return day(inYear, inMonth, Math.min(date, daysInMonth(inYear, inMonth))) ?? to;
};

/** The instant one millisecond later. */
export const nextMillisecond = (instant: Instant): Instant => {
	const [hours, minutes, seconds] = [
		Number(instant.slice(11, 13)),
		Number(instant.slice(14, 16)),
		Number(instant.slice(17, 19)),
	];
	const later =
		((hours * 60 + minutes) * 60 + seconds) * 1000 +
		Number(instant.slice(20, 23).replace(/\D.*$/, '').padEnd(3, '0')) +
		1;
	const ofDay = later % 86_400_000;
	const date = later === ofDay ? instant.slice(0, 10) : addDays(instant.slice(0, 10) as Day, 1);
	const part = (unit: number, most: number, width = 2): string => pad(Math.floor(ofDay / unit) % most, width);
	return `${date}T${part(3_600_000, 24)}:${part(60_000, 60)}:${part(1000, 60)}.${part(1, 1000, 3)}Z` as Instant;
};

/** Days from one day to another; negative where `to` is earlier. */
export const daysBetween = (from: Day, to: Day): number => dayNumber(to) - dayNumber(from);

/** 0 for Sunday to 6 for Saturday. */
export const weekday = (of: Day): number => (((dayNumber(of) + 4) % 7) + 7) % 7;

/** `Fri` */
export const weekdayName = (of: Day): string => weekdays[weekday(of)] ?? '';

/** `20 Nov`, with the year where it is not this one: `20 Nov 2025`. */
export const dateAndMonth = (of: Day, now: Day): string => {
	const [year, month, date] = parts(of);
	return `${date} ${(monthNames[month - 1] ?? '').slice(0, 3)}${year === parts(now)[0] ? '' : ` ${year}`}`;
};

/** `Fri 20 Nov`, with the year where it is not this one. */
export const shortDay = (of: Day, now: Day): string => `${weekdayName(of)} ${dateAndMonth(of, now)}`;

/** `Friday 20 November 2026`, without the year where it is this one. */
export const longDay = (of: Day, now: Day): string => {
	const [year, month, date] = parts(of);
	return `${weekdayNames[weekday(of)]} ${date} ${monthNames[month - 1]}${year === parts(now)[0] ? '' : ` ${year}`}`;
};

/** `November 2026` */
export const monthTitle = (of: MonthName): string => `${monthNames[Number(of.slice(5, 7)) - 1]} ${of.slice(0, 4)}`;

/** A span of so many days, none negative: `12 days`, `3 weeks`, `9 months`, `2 years`. */
export const spanInWords = (days: number): string => {
	if (days < 14) return counted(days, 'day');
	if (days < 60) return counted(Math.floor(days / 7), 'week');
	return days < 730 ? counted(Math.round(days / 30.44), 'month') : counted(Math.round(days / 365.25), 'year');
};

/** How long a day is away, in words: `today`, `yesterday`, `3 weeks ago`, `in 2 days`. */
export const ago = (of: Day, now: Day): string => {
	const days = daysBetween(of, now);
	if (days === 0) return 'today';
	if (days === 1) return 'yesterday';
	if (days === -1) return 'tomorrow';
	const words = spanInWords(Math.abs(days));
	return days > 0 ? `${words} ago` : `in ${words}`;
};

/** A time as a person reads it: `15:04`, or `3:04 pm` and `3 pm` where their clock has 12 hours. */
export const timeInWords = (time: Time, {settings}: Pick<Now, 'settings'>): string => {
	if (settings?.clock !== '12') return time;
	const [hours = '', minutes = ''] = time.split(':');
	const half = Number(hours) < 12 ? 'am' : 'pm';
	return `${Number(hours) % 12 || 12}${minutes === '00' ? '' : `:${minutes}`} ${half}`;
};

/** The first day of the week in which a day is; weeks begin on Monday where no other day is set. */
export const weekStartOf = (day: Day, settings: Settings | undefined): Day =>
	addDays(day, -((weekday(day) - (settings?.weekStart ? weekStarts[settings.weekStart] : 1) + 7) % 7));

const weekStarts = {sunday: 0, monday: 1, saturday: 6} as const;
