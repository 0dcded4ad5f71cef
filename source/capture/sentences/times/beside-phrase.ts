import type {TimeWords} from '../language/language.ts';
import type {Token} from '../language/tokens.ts';
import {
	awayBy,
	type DaySpec,
	is,
	numberSaid,
	ordinalAt,
	type PartOfDay,
	type Read,
	spanOf,
	type TimeSpan,
} from './phrase.ts';

type DayRead = Read<{readonly day: DaySpec; readonly part?: PartOfDay | undefined}>;
type DayReader = (tokens: readonly Token[], at: number, times: TimeWords, isLed: boolean) => DayRead;

/** A day that is told by another one; `dayAt` reads that. */
export const besideAt = (
	tokens: readonly Token[],
	at: number,
	times: TimeWords,
	isLed: boolean,
	dayAt: DayReader,
): DayRead => {
	let i = at;
	// Tom popped in the day before yesterday.
	const isComingIn = tokens[at]?.low === 'in' && comingIn.test(tokens[at - 1]?.low ?? '');
	if (isComingIn) return undefined;
	if (is(times.on, tokens[i]) || is(times.at, tokens[i]) || is(times.ahead, tokens[i])) i++;
	const start = i;
	while (is(times.articles, tokens[i])) i++;
	const hasArticle = i > start;
	return (
		nthAt(tokens, i, times) ??
		ofMonthAt(tokens, i, times, hasArticle || isLed) ??
		ofWeekAt(tokens, i, times) ??
		partOfAt(tokens, i, times, dayAt) ??
		nightBeforeLastAt(tokens, i, times) ??
		(start === at || is(times.on, tokens[at]) || is(times.ahead, tokens[at])
			? fromAnchor(tokens, i, times, dayAt)
			: undefined)
	);
};

const comingIn = /^(?:popped|dropped|called|came|looked|nipped|stopped|dander|dandered|pulled|phoned|rang)$/;

/** Past `of`, `in` and articles. */
const afterOf = (tokens: readonly Token[], from: number, times: TimeWords): number => {
	let at = from;
	while (
		is(times.articles, tokens[at]) ||
		is(times.ahead, tokens[at]) ||
		/^(?:im|du|en|d')$/.test(tokens[at]?.low ?? '')
	)
		at++;
	return at;
};

/** How many months from this one a month is that follows: `of the month`, `next month`. */
const monthOfAt = (tokens: readonly Token[], at: number, times: TimeWords): Read<number> => {
	const isMonth = (token: Token | undefined): boolean => {
		const unit = times.units.get(token?.low ?? '');
		return unit !== undefined && 'months' in unit && unit.months === 1;
	};
	const token = tokens[at];
	if (isMonth(token))
		return is(times.last, tokens[at + 1])
			? {to: at + 2, value: -1}
			: is(times.next, tokens[at + 1])
				? {to: at + 2, value: 1}
				: {to: at + 1, value: 0};
	const away = awayBy(token, times);
	return away !== undefined && isMonth(tokens[at + 1]) ? {to: at + 2, value: away} : undefined;
};

/** `third Tuesday of October`, `last Friday of the month`, `ersten Montag im Dezember`. */
const nthAt = (tokens: readonly Token[], at: number, times: TimeWords): DayRead => {
	const ordinal = ordinalAt(tokens, at, times);
	const nth = is(times.last, tokens[at]) ? {to: at + 1, value: -1} : ordinal;
	const weekday = nth && times.weekdays.get(tokens[nth.to]?.low ?? '');
	if (!nth || weekday === undefined || nth.value > 5) return undefined;
	const after = nth.to + 1;
	const of = afterOf(tokens, after, times);
	const month = of > after ? times.months.get(tokens[of]?.low ?? '') : undefined;
	if (month !== undefined) return {to: of + 1, value: {day: {kind: 'nth', nth: nth.value, weekday, month}}};
	const away = of > after || awayBy(tokens[of], times) !== undefined ? monthOfAt(tokens, of, times) : undefined;
	return away && {to: away.to, value: {day: {kind: 'nth', nth: nth.value, weekday, months: away.value}}};
};

/** `the 5th of last month`, `the 30th of this month`. */
const ofMonthAt = (tokens: readonly Token[], at: number, times: TimeWords, isLed: boolean): DayRead => {
	const date = isLed ? ordinalAt(tokens, at, times) : undefined;
	if (!date || date.value < 1 || date.value > 31) return undefined;
	const away = monthOfAt(tokens, afterOf(tokens, date.to, times), times);
	return away && {to: away.to, value: {day: {kind: 'ofMonth', date: date.value, months: away.value}}};
};

/** How many weeks from this one a week is: `last week`, `the week before last`, `nächster Woche`. */
const weekOfAt = (tokens: readonly Token[], at: number, times: TimeWords): Read<number> => {
	const isWeek = (token: Token | undefined): boolean => {
		const unit = times.units.get(token?.low ?? '');
		return unit !== undefined && 'days' in unit && unit.days === 7;
	};
	if (is(times.before, tokens[at + 1]) && isWeek(tokens[at]) && is(times.last, tokens[at + 2]))
		return {to: at + 3, value: -2};
	if (is(times.after, tokens[at + 1]) && isWeek(tokens[at]) && is(times.next, tokens[at + 2]))
		return {to: at + 3, value: 2};
	if (isWeek(tokens[at]) && is(times.last, tokens[at + 1])) return {to: at + 2, value: -1};
	if (isWeek(tokens[at]) && is(times.next, tokens[at + 1])) return {to: at + 2, value: 1};
	const away = awayBy(tokens[at], times);
	return away !== undefined && isWeek(tokens[at + 1]) ? {to: at + 2, value: away} : undefined;
};

/** `Tuesday of last week`, `Friday next week`, `next week on Monday`, `letzte Woche Dienstag`. */
const ofWeekAt = (tokens: readonly Token[], at: number, times: TimeWords): DayRead => {
	const named = times.weekdays.get(tokens[at]?.low ?? '');
	if (named !== undefined) {
		const week = weekOfAt(tokens, afterOf(tokens, at + 1, times), times);
		return week && {to: week.to, value: {day: {kind: 'ofWeek', weekday: named, weeks: week.value}}};
	}
	const week = weekOfAt(tokens, at, times);
	if (!week) return undefined;
	const next = is(times.on, tokens[week.to]) || tokens[week.to]?.low === ',' ? week.to + 1 : week.to;
	const weekday = times.weekdays.get(tokens[next]?.low ?? '');
	return weekday === undefined ? undefined : {to: next + 1, value: {day: {kind: 'ofWeek', weekday, weeks: week.value}}};
};

/** `the evening of the 12th`, `am Abend des 3. Mai`. */
const partOfAt = (tokens: readonly Token[], at: number, times: TimeWords, dayAt: DayReader): DayRead => {
	const part = times.parts.get(tokens[at]?.low ?? '');
	if (!part || !is(times.articles, tokens[at + 1])) return undefined;
	const day = dayAt(tokens, at + 2, times, true) ?? dayAt(tokens, at + 1, times, true);
	return day && {to: day.to, value: {day: day.value.day, part}};
};

/** `the night before last`, `two nights ago`. */
const nightBeforeLastAt = (tokens: readonly Token[], at: number, times: TimeWords): DayRead => {
	const part = times.parts.get(tokens[at]?.low ?? '');
	if (part && is(times.before, tokens[at + 1]) && is(times.last, tokens[at + 2]))
		return {to: at + 3, value: {day: {kind: 'near', days: -2}, part}};
	const count = numberSaid(tokens[at], times);
	const one = tokens[at + 1]?.low ?? '';
	const counted = one.endsWith('s') ? times.parts.get(one.slice(0, -1)) : undefined;
	return count !== undefined && counted && is(times.ago, tokens[at + 2])
		? {to: at + 3, value: {day: {kind: 'near', days: -count}, part: counted}}
		: undefined;
};

/** Days that may be counted from. */
const anchors = new Set<DaySpec['kind']>(['date', 'nth', 'easter', 'exact', 'near', 'weekday']);

/**
 * `three days before Christmas`, `the day after Thanksgiving`, `the Friday before the 5th`, `two weeks from Thursday`,
 * `3 weeks today`.
 */
const fromAnchor = (tokens: readonly Token[], at: number, times: TimeWords, dayAt: DayReader): DayRead => {
	const lead = leadAt(tokens, at, times);
	if (!lead) return undefined;
	const {to, value} = lead;
	const {low} = tokens[to] ?? {low: ''};
	const isBefore = times.before.has(low);
	const isAfter = times.after.has(low);
	const isFrom = value.count !== undefined && (/^(?:from|on)$/.test(low) || times.on.has(low));
	const isYears = (value.count?.months ?? 0) >= 12 && low !== 'from';
	const isStraight = value.count !== undefined && times.near.has(low);
	// Fête ses 40 ans le 12 décembre: that old on that day.
	if ((!isBefore && !isAfter && !isFrom && !isStraight) || (isFrom && isYears)) return undefined;
	if (isFrom && tokens[to + 1]?.low === 'now' && value.count)
		return {to: to + 2, value: {day: {kind: 'away', ...value.count}}};
	const anchor = dayAt(tokens, isStraight ? to : to + 1, times, true);
	if (!anchor || !anchors.has(anchor.value.day.kind)) return undefined;
	const {day: of} = anchor.value;
	if (of.kind === 'weekday' && (isFrom || isStraight)) return countedFrom(of.weekday, value.count, anchor.to);
	const sign = isBefore ? -1 : 1;
	const days = value.count ? value.count.days * sign : sign;
	return {
		to: anchor.to,
		value: {
			day: {
				kind: 'beside',
				of,
				days,
				...(value.count?.months && {months: value.count.months * sign}),
				...(value.weekday !== undefined && {weekday: value.weekday}),
			},
			part: value.part,
		},
	};
};

const countedFrom = (weekday: number, count: TimeSpan | undefined, to: number): DayRead => {
	const weeks = (count?.days ?? 0) / 7;
	return Number.isInteger(weeks) && weeks > 0 && !count?.months
		? {to, value: {day: {kind: 'weekday', weekday, which: 'after', weeks}}}
		: undefined;
};

type Lead = {
	readonly count?: TimeSpan;
	readonly weekday?: number;
	readonly part?: PartOfDay | undefined;
};

/** What is counted: `three days`, `the Tuesday`, `the evening`. */
const leadAt = (tokens: readonly Token[], at: number, times: TimeWords): Read<Lead> => {
	const low = tokens[at]?.low ?? '';
	const weekday = times.weekdays.get(low);
	if (weekday !== undefined) return {to: at + 1, value: {weekday}};
	if (is(times.weekend, tokens[at])) return {to: at + 1, value: {weekday: 6}};
	const part = times.parts.get(low);
	if (part) return {to: at + 1, value: {part}};
	const unit = times.units.get(low);
	if (unit && 'days' in unit && unit.days === 1) return {to: at + 1, value: {}};
	let i = at;
	if (tokens[i]?.low === 'a' && /^(?:couple|few)$/.test(tokens[i + 1]?.low ?? '')) i++;
	const count = numberSaid(tokens[i], times);
	if (count === undefined || count > 200) return undefined;
	i++;
	if (tokens[i]?.low === 'of') i++;
	const counted = times.units.get(tokens[i]?.low ?? '');
	if (!counted) return undefined;
	const to = tokens[i + 1]?.low === "'" || tokens[i + 1]?.raw === '’' ? i + 2 : i + 1;
	return {to, value: {count: spanOf(count, counted)}};
};
