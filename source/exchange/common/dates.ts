import {type Day, day, dayNumber, type Instant, parseTime, type Time} from '../../journal/day.ts';

/** A day, and a time of that day where one is said. */
export type DayAndTime = {readonly date: Day; readonly time?: Time};

/** Which of two numbers of a date is the day: `5/6/2026` is in June where it is `day`. */
export type DateOrder = 'day' | 'month';

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** The number of a month by its name, in full or short; 0 for any other word. */
const monthOf = (word: string): number => (word.length < 3 ? 0 : months.indexOf(word.slice(0, 3).toLowerCase()) + 1);

const clock = String.raw`(?:[T,]?\s*(?:at\s+)?(\d{1,2})[:.h](\d{2})(?:[:.](\d{2})(?:[.,]\d+)?)?\s*([AaPp]\.?[Mm]\.?)?)?`;
const zone = String.raw`(?:\s*(?:Z|UTC|GMT|[+-]\d{2}:?\d{2}))?`;
const weekday = String.raw`(?:[A-Za-z]{3,9}\.?,?\s+)?`;
const forms: readonly (readonly [RegExp, (found: readonly string[], order: DateOrder) => Day | undefined])[] = [
	[
		new RegExp(`^${weekday}(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})${clock}${zone}$`),
		([, y, m, d]) => day(Number(y), Number(m), Number(d)),
	],
	[new RegExp(`^(\\d{4})(\\d{2})(\\d{2})${clock}${zone}$`), ([, y, m, d]) => day(Number(y), Number(m), Number(d))],
	[
		new RegExp(`^${weekday}(\\d{1,2})[-/.](\\d{1,2})[-/.](\\d{4}|\\d{2})${clock}${zone}$`),
		([, a, b, y], order) =>
			order === 'day' ? day(fullYear(y), Number(b), Number(a)) : day(fullYear(y), Number(a), Number(b)),
	],
	[
		new RegExp(
			`^${weekday}(\\d{1,2})(?:st|nd|rd|th|\\.)?[\\s-]+(?:of\\s+)?([A-Za-z]{3,9})\\.?,?[\\s-]+(\\d{4})${clock}${zone}$`,
		),
		([, d, m, y]) => day(Number(y), monthOf(m ?? ''), Number(d)),
	],
	[
		new RegExp(`^${weekday}([A-Za-z]{3,9})\\.?\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(\\d{4})${clock}${zone}$`),
		([, m, d, y]) => day(Number(y), monthOf(m ?? ''), Number(d)),
	],
];

const fullYear = (year = ''): number => (year.length === 2 ? 2000 + Number(year) : Number(year));

/**
 * A date as programs write it, with a time where there is one: `2026-11-20 15:00`, `20/11/2026 03:00 PM`, `20 Nov
 * 2026`, `Friday, 20 November 2026`, `Nov 20, 2026`. The zone of it is not looked at. Undefined for any other text.
 */
export const parseMoment = (text: string, order: DateOrder = 'day'): DayAndTime | undefined => {
	const trimmed = text.trim();
	if (trimmed.length > 60 || !/\d/.test(trimmed)) return undefined;
	for (const [form, read] of forms) {
		const found = form.exec(trimmed);
		const date = found && read(found, order);
		if (!found || !date) continue;
		const [hours, minutes, half] = [found[4], found[5], found[7]];
		if (hours === undefined) return {date};
		const time = timeOf(Number(hours), minutes ?? '00', half);
		return time ? {date, time} : undefined;
	}
	return undefined;
};

const timeOf = (hours: number, minutes: string, half: string | undefined): Time | undefined => {
	if (half !== undefined && (hours < 1 || hours > 12)) return undefined;
	const of24 = half === undefined ? hours : (hours % 12) + (/^p/i.test(half) ? 12 : 0);
	return parseTime(`${String(of24).padStart(2, '0')}:${minutes}`);
};

/**
 * Whether `5/6/2026` among these dates has the day first: one of them has a number above 12 there, or else they are in
 * order that way.
 */
export const orderOf = (texts: readonly string[]): DateOrder => {
	const numbers = texts.flatMap(text => {
		const found = /(?:^|\s)(\d{1,2})[-/.](\d{1,2})[-/.](\d{4}|\d{2})(?!\d)/.exec(text.trim());
		return found ? [[Number(found[1]), Number(found[2]), fullYear(found[3])] as const] : [];
	});
	if (numbers.some(([first]) => first > 12)) return 'day';
	if (numbers.some(([, second]) => second > 12)) return 'month';
	const turns = (order: DateOrder): number => {
		const keys = numbers.map(([a, b, year]) => year * 10_000 + (order === 'day' ? b * 100 + a : a * 100 + b));
		const downs = keys.filter((key, at) => at > 0 && key < (keys[at - 1] ?? 0)).length;
		return Math.min(downs, keys.length - 1 - downs);
	};
	return turns('month') < turns('day') ? 'month' : 'day';
};

/** Milliseconds since 1970 of a moment on a clock that is so many minutes ahead of UTC. */
export const millisecondsOf = ({date, time}: DayAndTime, ahead = 0): number => {
	const [hours, minutes] = (time ?? '00:00').split(':').map(Number);
	return ((dayNumber(date) * 24 + (hours ?? 0)) * 60 + (minutes ?? 0) - ahead) * 60_000;
};

/**
 * An instant as programs write it, in milliseconds since 1970: `2026-11-20T15:00:00Z`, `…+01:00`. Undefined where it
 * names no zone.
 */
export const parseInstant = (text: string): number | undefined => {
	const found =
		/^(\d{4}-\d{2}-\d{2})[T ](\d{2}:\d{2})(?::\d{2}(?:[.,]\d+)?)?\s*(?:(Z|UTC|GMT)|([+-])(\d{2}):?(\d{2}))$/.exec(
			text.trim(),
		);
	if (!found) return undefined;
	const moment = parseMoment(`${found[1]} ${found[2]}`);
	return (
		moment && millisecondsOf(moment, (found[4] === '-' ? -1 : 1) * (Number(found[5] ?? 0) * 60 + Number(found[6] ?? 0)))
	);
};

/** The instant of a moment on a clock of UTC, so many milliseconds later. */
export const instantOf = ({date, time}: DayAndTime, later = 0): Instant => {
	const most = Math.min(later, 59_999);
	const [seconds, rest] = [Math.floor(most / 1000), most % 1000];
	return `${date}T${time ?? '12:00'}:${String(seconds).padStart(2, '0')}.${String(rest).padStart(3, '0')}Z` as Instant;
};

/**
 * A birthday as programs write it, as FORMAT has it: `1815-12-10`, or `--12-10` where the year is missing or stands for
 * none.
 */
export const birthdayOf = (text: string, order: DateOrder = 'day'): string | undefined => {
	const trimmed = text.trim();
	const short = /^--?(\d{2})-?(\d{2})/.exec(trimmed) ?? /^(\d{1,2})[/.](\d{1,2})\.?$/.exec(trimmed);
	if (short) {
		const [first, second] = [Number(short[1]), Number(short[2])];
		const isDayFirst = !trimmed.startsWith('-') && (first > 12 || (order === 'day' && second <= 12));
		return day(2000, isDayFirst ? second : first, isDayFirst ? first : second)?.replace(/^2000/, '-');
	}
	const date = parseMoment(trimmed, order)?.date;
	// Apple writes 1604 for a year that is not known.
	return date?.startsWith('1604-') ? `--${date.slice(5)}` : date;
};
