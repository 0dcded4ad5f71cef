import type {Parser} from 'chrono-node/en';
import {addDays, day as makeDay, type Now, parseTime, parts} from '../../journal/day.ts';
import {isAllDateWords, monthNumber} from './date-words.ts';
import type {DateReader, DateReading, Direction, Moment, NoMoment} from './moment.ts';
import {readPlainDate} from './plain-date.ts';

/**
 * The one door to chrono-node, which costs 35 ms to load and so is loaded for a date that is not plain, and only then.
 * Loading it twice costs nothing.
 */
export const loadDates = async (): Promise<DateReader> => {
	const {Chrono, GB} = await import('chrono-node/en');
	const library = new Chrono({parsers: GB.parsers.map(sparing), refiners: GB.refiners});
	return (text, now, direction) => {
		const plain = readPlainDate(text, now, direction);
		if (plain || !isAllDateWords(text)) return plain;
		const said = text.trim().replace(/^(?:on|the) /i, '');
		const [year, month, date] = parts(now.day);
		// The library reckons in the machine's own zone; only wall clock numbers go in and come out.
		const reference = new Date(2000, month - 1, date, Number(now.time.slice(0, 2)), Number(now.time.slice(3)));
		reference.setFullYear(year);
		const [result, ...more] = library.parse(said, reference, {forwardDate: direction === 'future'});
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

/**
 * A parser of the library that compiles its pattern only for a text in which a word is that the pattern needs: for all
 * of them together that takes some 20 ms. A test holds that the library reads the same without it.
 */
export const sparing = (parser: Parser): Parser => {
	// With another option the library has another pattern.
	const needed = new Map<string, RegExp>();
	return {
		pattern: context => {
			const pattern = parser.pattern(context);
			const known = needed.get(pattern.source);
			const needs = known ?? new RegExp(neededIn.exec(pattern.source)?.[0] ?? '', 'i');
			if (!known) needed.set(pattern.source, needs);
			return needs.test(context.text) ? pattern : nothing;
		},
		extract: (context, match) => parser.extract(context, match),
	};
};

/** In the source of a pattern, what it cannot match without: `(?:ago|before|earlier)`, the months, the weekdays. */
const neededIn =
	/(?<!\?:)\((?:\?:)?(?:ago|later|within|this\|last\|past\|next\|after)[|\\][^()]*\)|(?<=[)?]\()\(\?:september\|[^()]*\)|\(\?:wednesday\|[^()]*\)\|weekend\|weekday/;
const nothing = /(?!)/;

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
