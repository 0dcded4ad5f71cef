import {
	addDays,
	addMonths,
	type Day,
	day,
	dayFromNumber,
	dayNumber,
	daysInMonth,
	parts,
	weekday,
} from '../../journal/day.ts';

/**
 * On which days something repeats (RRULE of RFC 5545), by our own count of days: the library for it (ical.js 2.2) never
 * comes back from a rule that has no day, as 30 February, and calls 2 March the 30 February of each year.
 */
export type RepeatRule = {
	readonly every: 'day' | 'week' | 'month' | 'year';
	readonly interval: number;
	readonly count?: number;
	readonly until?: Day;
	readonly byMonth: readonly number[];
	readonly byMonthDay: readonly number[];
	readonly byYearDay: readonly number[];
	readonly byWeek: readonly number[];
	/** 0 for Sunday; `nth` 0 for every one of the period. */
	readonly byDay: readonly {readonly weekday: number; readonly nth: number}[];
	readonly bySetPos: readonly number[];
	readonly weekStart: number;
};

const weekdays = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'];
const everies: Readonly<Record<string, RepeatRule['every']>> = {
	SECONDLY: 'day',
	MINUTELY: 'day',
	HOURLY: 'day',
	DAILY: 'day',
	WEEKLY: 'week',
	MONTHLY: 'month',
	YEARLY: 'year',
};

/** A rule as a calendar writes it; undefined where it is none. What repeats within a day is there once that day. */
export const parseRule = (text: string): RepeatRule | undefined => {
	const fields = new Map(
		text
			.slice(0, 4000)
			.split(';')
			.map((part): [string, string] => [
				part.split('=')[0]?.trim().toUpperCase() ?? '',
				part
					.slice(part.indexOf('=') + 1)
					.trim()
					.toUpperCase(),
			]),
	);
	const every = everies[fields.get('FREQ') ?? ''];
	if (!every) return undefined;
	const isWithinDay = /^(?:SECONDLY|MINUTELY|HOURLY)$/.test(fields.get('FREQ') ?? '');
	const numbers = (name: string): readonly number[] =>
		(fields.get(name) ?? '')
			.split(',')
			.map(Number)
			.filter(number => Number.isInteger(number) && number !== 0);
	const until = /^(\d{4})(\d{2})(\d{2})/.exec(fields.get('UNTIL') ?? '');
	const last = until && day(Number(until[1]), Number(until[2]), Number(until[3]));
	const [count] = numbers('COUNT');
	return {
		every,
		interval: isWithinDay ? 1 : Math.min(Math.max(1, numbers('INTERVAL')[0] ?? 1), 100_000),
		...(count !== undefined && count > 0 && {count}),
		...(last && {until: last}),
		byMonth: numbers('BYMONTH'),
		byMonthDay: numbers('BYMONTHDAY'),
		byYearDay: numbers('BYYEARDAY'),
		byWeek: numbers('BYWEEKNO'),
		byDay: Array.from(
			(fields.get('BYDAY') ?? '').matchAll(/([+-]?\d{1,2})?(SU|MO|TU|WE|TH|FR|SA)/g),
			([, nth = '0', name = '']) => ({
				weekday: weekdays.indexOf(name),
				nth: Number(nth),
			}),
		),
		bySetPos: numbers('BYSETPOS'),
		weekStart: Math.max(0, weekdays.indexOf(fields.get('WKST') ?? 'MO')),
	};
};

/** Years without a day after which a rule has none: 29 February on a Monday takes 40. */
const patience = 100;

/**
 * How many steps all rules of an import may take together: shared, so that many rules that find no day end too. `days`:
 * how many one event may have.
 */
export type Budget = {steps: number; readonly days: number};

/**
 * The days of a rule from its first on, in order, up to `last`. A rule ends where it finds no day for 100 years, and
 * every rule when the budget is used up.
 */
export function* daysOf(rule: RepeatRule, start: Day, last: Day, budget: Budget): Generator<Day> {
	const end = rule.until && rule.until < last ? rule.until : last;
	let count = 0;
	let found = start;
	for (let period = 0; budget.steps > 0; period++) {
		const days = periodDays(rule, start, period, budget);
		if (days === undefined || (days.first > end && period > 0)) return;
		if (Number(days.first.slice(0, 4)) - Number(found.slice(0, 4)) > patience) return;
		const fitting = placed([...new Set(days.days)].sort(), rule.bySetPos);
		for (const date of fitting) {
			if (date < start) continue;
			if (date > end) return;
			found = date;
			yield date;
			if (++count === rule.count) return;
		}
		budget.steps -= 1 + days.days.length;
	}
}

const placed = (days: readonly Day[], positions: readonly number[]): readonly Day[] =>
	positions.length === 0
		? days
		: days.filter((_, at) => positions.includes(at + 1) || positions.includes(at - days.length));

/**
 * The days of one day, week, month or year of the rule, and the first day of that period. Undefined beyond the year
 * 9999.
 */
const periodDays = (
	rule: RepeatRule,
	start: Day,
	period: number,
	budget: Budget,
): {readonly first: Day; readonly days: readonly Day[]} | undefined => {
	const [year, month] = parts(start);
	const step = period * rule.interval;
	if (rule.every === 'day') {
		const date = step > 3_700_000 ? undefined : addDays(start, step);
		return date === undefined || date > '9990-01-01' ? undefined : {first: date, days: fits(rule, date) ? [date] : []};
	}
	if (rule.every === 'week') {
		const back = (weekday(start) - rule.weekStart + 7) % 7;
		const first = step > 530_000 ? undefined : addDays(start, step * 7 - back);
		if (first === undefined || first > '9990-01-01') return undefined;
		const wanted = rule.byDay.length > 0 ? rule.byDay.map(({weekday: one}) => one) : [weekday(start)];
		const days = wanted.map(one => addDays(first, (one - rule.weekStart + 7) % 7));
		return {first, days: days.filter(date => inList(rule.byMonth, parts(date)[1]))};
	}
	const months = rule.every === 'month' ? step : step * 12;
	const index = year * 12 + (rule.every === 'month' ? month - 1 : 0) + months;
	const [inYear, inMonth] = [Math.floor(index / 12), (index % 12) + 1];
	const first = day(inYear, inMonth, 1);
	if (first === undefined || inYear > 9990) return undefined;
	if (rule.every === 'month')
		return {first, days: inList(rule.byMonth, inMonth) ? monthDays(rule, start, inYear, inMonth) : []};
	budget.steps -= 12;
	return {first, days: yearDays(rule, start, inYear)};
};

const inList = (list: readonly number[], value: number): boolean => list.length === 0 || list.includes(value);

/** Whether a day is one that the rule allows; for rules of days. */
const fits = (rule: RepeatRule, date: Day): boolean => {
	const [year, month, ofMonth] = parts(date);
	const isDay =
		rule.byMonthDay.length === 0 ||
		rule.byMonthDay.includes(ofMonth) ||
		rule.byMonthDay.includes(ofMonth - daysInMonth(year, month) - 1);
	return (
		inList(rule.byMonth, month) &&
		isDay &&
		inList(
			rule.byDay.map(one => one.weekday),
			weekday(date),
		)
	);
};

/**
 * The days that a rule names within a month: by their number, by weekday (`2TU`: the second Tuesday), or the date it
 * began on.
 */
const monthDays = (rule: RepeatRule, start: Day, year: number, month: number): readonly Day[] => {
	const length = daysInMonth(year, month);
	const all = Array.from({length}, (_, at) => day(year, month, at + 1) as Day);
	const byNumber = (numbers: readonly number[]): readonly Day[] =>
		all.filter((_, at) => numbers.includes(at + 1) || numbers.includes(at - length));
	if (rule.byDay.length === 0) return byNumber(rule.byMonthDay.length > 0 ? rule.byMonthDay : [parts(start)[2]]);
	const days = byWeekday(rule.byDay, all);
	return rule.byMonthDay.length > 0 ? days.filter(date => byNumber(rule.byMonthDay).includes(date)) : days;
};

const byWeekday = (wanted: RepeatRule['byDay'], all: readonly Day[]): readonly Day[] =>
	wanted.flatMap(({weekday: one, nth}) => {
		const days = all.filter(date => weekday(date) === one);
		if (nth === 0) return days;
		const date = days.at(nth > 0 ? nth - 1 : nth);
		return date ? [date] : [];
	});

const yearDays = (rule: RepeatRule, start: Day, year: number): readonly Day[] => {
	const first = dayNumber(day(year, 1, 1) as Day);
	const length = dayNumber(day(year, 12, 31) as Day) - first + 1;
	if (rule.byYearDay.length > 0) {
		const days = rule.byYearDay
			.map(number => (number > 0 ? number : length + number + 1))
			.filter(number => number >= 1 && number <= length);
		return days.map(number => dayFromNumber(first + number - 1)).filter(date => fits({...rule, byMonthDay: []}, date));
	}
	if (rule.byWeek.length > 0) return rule.byWeek.flatMap(week => weekDays(rule, start, year, week));
	// Weekdays without months are counted through the whole year: 20MO is its twentieth Monday.
	if (rule.byDay.length > 0 && rule.byMonth.length === 0 && rule.byMonthDay.length === 0)
		return byWeekday(
			rule.byDay,
			Array.from({length}, (_, at) => dayFromNumber(first + at)),
		);
	const months =
		rule.byMonth.length > 0
			? rule.byMonth
			: rule.byMonthDay.length > 0
				? Array.from({length: 12}, (_, at) => at + 1)
				: [parts(start)[1]];
	return months.filter(month => month >= 1 && month <= 12).flatMap(month => monthDays(rule, start, year, month));
};

/** The days of a week of the year; week 1 is the first with four days in it. */
const weekDays = (rule: RepeatRule, start: Day, year: number, week: number): readonly Day[] => {
	const fourth = day(year, 1, 4) as Day;
	const first = addDays(fourth, -((weekday(fourth) - rule.weekStart + 7) % 7));
	const next = addMonths(fourth, 12);
	const weeks = Math.round((dayNumber(next) - ((weekday(next) - rule.weekStart + 7) % 7) - dayNumber(first)) / 7);
	const number = week > 0 ? week : weeks + week + 1;
	if (number < 1 || number > weeks) return [];
	const wanted = rule.byDay.length > 0 ? rule.byDay.map(one => one.weekday) : [weekday(start)];
	return wanted.map(one => addDays(first, (number - 1) * 7 + ((one - rule.weekStart + 7) % 7)));
};
