import {addDays, day as makeDay, type Now, parseTime, parts} from '../../journal/day.ts';
import {isAllDateWords, monthNumber} from './date-words.ts';
import type {DateReader, DateReading, Direction, Moment, NoMoment} from './moment.ts';
import {readPlainDate} from './plain-date.ts';

/**
 * The one door to chrono-node, which costs 35 ms to load and so is loaded for a date that is not plain, and only then.
 * Loading it twice costs nothing.
 */
export const loadDates = async (): Promise<DateReader> => {
	const {GB} = await import('chrono-node/en');
	return (text, now, direction) => {
		const plain = readPlainDate(text, now, direction);
		if (plain || !isAllDateWords(text)) return plain;
		const said = text.trim().replace(/^(?:on|the) /i, '');
		const [year, month, date] = parts(now.day);
		// The library reckons in the machine's own zone; only wall clock numbers go in and come out.
		const reference = new Date(2000, month - 1, date, Number(now.time.slice(0, 2)), Number(now.time.slice(3)));
		reference.setFullYear(year);
		const [result, ...more] = GB.parse(said, reference, {forwardDate: direction === 'future'});
		if (!result || more.length > 0 || result.end || result.index > 0 || result.text.length !== said.length)
			return undefined;
		const {start} = result;
		if (!start.isCertain('day') && !start.isCertain('weekday') && !/\b(?:last|next|ago|in|this)\b/i.test(said))
			return withoutDay(said);
		const found = makeDay(start.get('year') ?? 0, start.get('month') ?? 0, start.get('day') ?? 0);
		if (!found) return undefined;
		const time = start.isCertain('hour')
			? parseTime(`${pad(start.get('hour'))}:${pad(start.get('minute'))}`)
			: undefined;
		return {
			date: towards(found, start.isCertain('year'), start.isCertain('month'), now, direction),
			...(time && {time}),
		};
	};
};

const pad = (n: number | null): string => String(n ?? 0).padStart(2, '0');

/** A day without a year is the nearest one in the direction; the library takes the nearest in either. */
const towards = (
	found: Moment['date'],
	hasYear: boolean,
	hasMonth: boolean,
	now: Now,
	direction: Direction,
): Moment['date'] => {
	const isAway = direction === 'past' ? found > now.day : found < now.day;
	if (!isAway || hasYear) return found;
	if (!hasMonth) return addDays(found, direction === 'past' ? -7 : 7);
	const [year, month, date] = parts(found);
	return makeDay(direction === 'past' ? year - 1 : year + 1, month, date) ?? found;
};

const withoutDay = (said: string): NoMoment | undefined =>
	said.split(/\s+/).length > 1 && said.split(/\s+/).some(word => monthNumber(word) !== undefined)
		? {problem: `“${said}” is not a day.`, hint: 'Write the date as 2026-11-20 or 20 Nov.'}
		: undefined;

/** Whether the plain reader cannot tell, and the library might. */
export const needsDates = (text: string, now: Now, direction: Direction): boolean =>
	!readPlainDate(text, now, direction) && isAllDateWords(text) && /[a-z]/i.test(text) && text.trim().includes(' ');

/**
 * The day that a flag or a query names (`--due fri`, `from:2026-01-01`, `to:friday`). A weekday, or a day without a
 * year, is the nearest in the direction. A text that is no date comes back as what is wrong with it. Never throws.
 */
export const readDate = async (text: string, now: Now, direction: Direction): Promise<Moment | NoMoment> => {
	const reading: DateReading = needsDates(text, now, direction)
		? (await loadDates())(text, now, direction)
		: readPlainDate(text, now, direction);
	return reading ?? noDate(text);
};

/** What to say of a text that is not a date. */
export const noDate = (text: string): NoMoment => ({
	problem: `“${text}” is not a date.`,
	hint: 'Write it as 2026-12-01, 1 dec, fri, tomorrow or "in 2 weeks".',
});
