import {
	addDays,
	addMonths,
	type Day,
	daysBetween,
	type Now,
	parts,
	shortDay,
	weekday,
	weekStartOf,
} from '../../journal/day.ts';
import {dateAlone, dateInMonth, fullYear, numericDate} from './calendar.ts';
import {amount, monthNumber, weekdayNumber} from './date-words.ts';
import type {DateReader, DateReading, Direction} from './moment.ts';
import {isDateFault} from './moment.ts';
import {hoursAway, splitTime} from './time-of-day.ts';

/**
 * Reads a plain date, a time of day, or both, in whichever order: `2026-11-17 15:00`, `yesterday 3pm`, `tue`,
 * `last friday`, `17 nov`, `Tue 17 Nov 2026`, `3 weeks ago`, `in 2 days`, `noon`. Nothing is loaded for it.
 * Undefined where the text is none of these: then the library may know more. Never throws.
 */
export const readPlainDate: DateReader = (text, now, direction) => {
	if (text.length > 64) return undefined;
	const plain = text
		.toLowerCase()
		.trim()
		.replace(/[,\s]+/g, ' ')
		.replace(/^(\d{4}-\d{2}-\d{2})t(?=\d)/, '$1 ');
	const away = hoursAway(plain, now);
	if (away) return away;
	const split = splitTime(plain);
	if (!split) return readDay(plain, now, direction);
	const date: DateReading = split.rest === '' ? {date: now.day} : readDay(split.rest, now, direction);
	if (!date || isDateFault(date)) return date;
	return typeof split.time === 'string' ? {...date, time: split.time} : split.time;
};

const readDay = (said: string, now: Now, direction: Direction): DateReading => {
	const text = said
		.replace(/^on /, '')
		.replace(/^this (?:morning|afternoon|evening)$|^tonight$/, 'today')
		.replace(/^last night$/, 'yesterday')
		.replace(/ (?:morning|afternoon|evening|night)$/, '');
	const near = nearDays.get(text);
	if (near !== undefined) return {date: addDays(now.day, near)};
	return (
		numericDate(text, now, direction) ??
		byWeekday(text, now, direction) ??
		counted(text, now) ??
		byMonth(text, now, direction)
	);
};

const nearDays = new Map([
	['today', 0],
	['yesterday', -1],
	['tomorrow', 1],
	['yest', -1],
	['yday', -1],
	['tmrw', 1],
	['tmr', 1],
	['day before yesterday', -2],
	['the day before yesterday', -2],
	['day after tomorrow', 2],
	['the day after tomorrow', 2],
]);

/** `tue`, `last friday`, `next friday` (the one of next week), `this friday`, `friday last week`. */
const byWeekday = (text: string, now: Now, direction: Direction): DateReading => {
	const match = /^(?:(last|past|this|next) )?([a-z]+)\.?(?: (?:of )?(last|this|next) week)?$/.exec(text);
	const wanted = match && weekdayNumber(match[2] ?? '');
	if (!match || wanted === undefined || wanted === null || (match[1] && match[3])) return undefined;
	const back = (weekday(now.day) - wanted + 7) % 7;
	if (match[1] === 'last' || match[1] === 'past') return {date: addDays(now.day, -(back || 7))};
	const week = match[1] ?? match[3];
	// Whoever means today writes today: a promise for Friday, made on a Friday, is for the next one.
	if (!week) return {date: addDays(now.day, direction === 'past' ? -back : 7 - back)};
	const start = weekStartOf(now.day, now.settings);
	return {date: addDays(start, (week === 'next' ? 7 : week === 'last' ? -7 : 0) + ((wanted - weekday(start) + 7) % 7))};
};

/** `3 weeks ago`, `in 2 days`, `a fortnight ago`, `last month`, `next week`. */
const counted = (text: string, now: Now): DateReading => {
	const match = /^(in )?([a-z]+|\d{1,5}) (day|week|fortnight|month|year)s?( ago)?$/.exec(text);
	if (!match) return undefined;
	const word = match[2] ?? '';
	const sign = match[1] && !match[4] ? 1 : match[4] && !match[1] ? -1 : 0;
	const count = sign
		? amount(word)
		: match[1] || match[4]
			? undefined
			: word === 'next'
				? 1
				: word === 'last'
					? -1
					: undefined;
	if (count === undefined) return undefined;
	const steps = sign ? sign * count : count;
	const days: Readonly<Record<string, number>> = {day: 1, week: 7, fortnight: 14};
	const unit = match[3] ?? '';
	return {
		date:
			days[unit] === undefined
				? addMonths(now.day, steps * (unit === 'year' ? 12 : 1))
				: addDays(now.day, steps * days[unit]),
	};
};

/** `17 nov`, `nov 17th`, `17 November 2026`, `Tue 17 Nov`, `the 17th`. A weekday that is named must be right. */
const byMonth = (text: string, now: Now, direction: Direction): DateReading => {
	const words = text.replace(/^the /, '').replace(' of ', ' ').split(' ');
	const named = words.length > 1 ? weekdayNumber(words[0] ?? '') : undefined;
	const [first = '', second, year, ...more] = named === undefined ? words : words.slice(1);
	if (more.length > 0 || (year !== undefined && !/^(?:\d{4}|\d{2})$/.test(year))) return undefined;
	const ordinal = /^(\d{1,2})(?:st|nd|rd|th)$/.exec(first);
	if (second === undefined) {
		const found = ordinal && dateAlone(Number(ordinal[1]), now, direction);
		// Sunday 29th, written on the 22nd: the one that is a Sunday.
		const other = ordinal && dateAlone(Number(ordinal[1]), now, direction === 'past' ? 'future' : 'past');
		if (found && other && named !== undefined && weekday(found) !== named && weekday(other) === named)
			return {date: other};
		return found ? checked({date: found}, named, now) : undefined;
	}
	const [dateWord, month] =
		monthNumber(second) === undefined ? [second, monthNumber(first)] : [first, monthNumber(second)];
	const date = /^(\d{1,2})(?:st|nd|rd|th|\.)?$/.exec(dateWord);
	if (!date || month === undefined) return undefined;
	const reading = dateInMonth(Number(date[1]), month, fullYear(year), now, direction);
	// Monday 7 December, written in November: the one near by that is a Monday.
	const away = direction === 'past' ? 'future' : 'past';
	const other = year === undefined ? dateInMonth(Number(date[1]), month, undefined, now, away) : undefined;
	if (named === undefined || !reading || !other || isDateFault(reading) || isDateFault(other))
		return checked(reading, named, now);
	const far = (day: Day): number => Math.abs(daysBetween(now.day, day));
	const isOther =
		weekday(reading.date) !== named && weekday(other.date) === named && far(other.date) < far(reading.date);
	return isOther ? other : checked(reading, named, now);
};

const checked = (reading: DateReading, named: number | undefined, now: Now): DateReading => {
	if (!reading || isDateFault(reading) || named === undefined || weekday(reading.date) === named) return reading;
	const [year] = parts(reading.date);
	return {
		problem: `${shortDay(reading.date, now.day).slice(4)} is not that weekday in ${year}.`,
		hint: `It is ${shortDay(reading.date, now.day)}. Write the date as ${reading.date}.`,
	};
};
