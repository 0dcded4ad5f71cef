import {day as makeDay} from '../../../journal/day.ts';
import {fullYear} from '../../dates/calendar.ts';
import type {TimeWords} from '../language/language.ts';
import type {Token} from '../language/tokens.ts';
import {type DaySpec, is, numberSaid, type PartOfDay, type Read, type Which} from './phrase.ts';

/** `last week`, `weeks ago`, `the end of the month`: no day, or the last one of a month. */
export const vagueAt = (tokens: readonly Token[], at: number, times: TimeWords): Read<{readonly end?: number}> => {
	let i = at;
	if (is(times.articles, tokens[i])) i++;
	if (tokens[i]?.low === 'end' || tokens[i]?.low === 'ende' || tokens[i]?.low === 'fin') {
		let j = i + 1;
		while (is(times.articles, tokens[j]) || is(times.this, tokens[j])) j++;
		const isNext = is(times.next, tokens[j]);
		if (isNext) j++;
		const unit = times.units.get(tokens[j]?.low ?? '');
		if (unit && 'months' in unit && unit.months === 1) return {to: j + 1, value: {end: isNext ? 1 : 0}};
	}
	const unitAt = is(times.last, tokens[i]) || is(times.next, tokens[i]) || is(times.this, tokens[i]) ? i + 1 : i;
	const unit = times.units.get(tokens[unitAt]?.low ?? '');
	if (unit && unitAt > i && !('days' in unit && unit.days === 1)) return {to: unitAt + 1, value: {}};
	if (unit && unitAt === i && is(times.ago, tokens[i + 1]) && tokens[i]?.low.endsWith('s'))
		return {to: i + 2, value: {}};
	const month = times.months.get(tokens[i]?.low ?? '');
	const isLead = is(times.on, tokens[at - 1]) || is(times.ahead, tokens[at - 1]) || is(times.last, tokens[at - 1]);
	if (month !== undefined && isLead && !/^\d{1,2}(?:st|nd|rd|th)?$/.test(tokens[i + 1]?.low ?? ''))
		return {to: i + 1, value: {}};
	return times.vague.has(tokens[at]?.low ?? '') && !is(times.at, tokens[at - 1]) ? {to: at + 1, value: {}} : undefined;
};

/** `yesterday`, `last friday`, `the 3rd of march`, `two weeks ago`, `24/11`. */
export const dayAt = (
	tokens: readonly Token[],
	at: number,
	times: TimeWords,
	isLed: boolean,
): Read<{readonly day: DaySpec; readonly part?: PartOfDay | undefined}> => {
	let i = at;
	const isOn = is(times.on, tokens[i]);
	if (isOn) i++;
	const low = tokens[i]?.low ?? '';
	const near = times.near.get(low);
	if (near !== undefined) return {to: i + 1, value: {day: {kind: 'near', days: near}, part: times.parts.get(low)}};
	const lastNight = is(times.last, tokens[i]) && times.parts.get(tokens[i + 1]?.low ?? '');
	if (lastNight) return {to: i + 2, value: {day: {kind: 'near', days: -1}, part: lastNight}};
	return (
		awayAt(tokens, i, times) ??
		weekdayAt(tokens, i, times) ??
		numericAt(tokens, i, isOn || isLed) ??
		dateAt(tokens, i, times, isOn || isLed)
	);
};

/** `two weeks ago`, `a couple of days ago`, `vor drei Wochen`, `in 2 days`, `the day after tomorrow`. */
const awayAt = (tokens: readonly Token[], at: number, times: TimeWords): Read<{readonly day: DaySpec}> => {
	let i = at;
	const isAhead = is(times.ahead, tokens[i]);
	const isBefore =
		is(times.agoBefore, tokens[i]) ||
		(tokens[i]?.low === 'il' && tokens[i + 1]?.low === 'y' && tokens[i + 2]?.low === 'a');
	if (isAhead || isBefore) i += tokens[i]?.low === 'il' ? 3 : 1;
	if (is(times.articles, tokens[i])) i++;
	if (tokens[i]?.low === 'day' && (tokens[i + 1]?.low === 'before' || tokens[i + 1]?.low === 'after')) {
		const near = times.near.get(tokens[i + 2]?.low ?? '');
		if (near !== undefined) return {to: i + 3, value: {day: {kind: 'near', days: near + Math.sign(near)}}};
	}
	if (tokens[i]?.low === 'a' && tokens[i + 1]?.low === 'couple') i++;
	const count = numberSaid(tokens[i], times);
	if (count === undefined) return undefined;
	i++;
	while (is(times.articles, tokens[i])) i++;
	const unit = times.units.get(tokens[i]?.low ?? '');
	if (!unit) return undefined;
	const isPast = isBefore || is(times.ago, tokens[i + 1]);
	if (!isPast && !isAhead) return undefined;
	const to = i + (isPast && !isBefore ? 2 : 1);
	const sign = isPast ? -1 : 1;
	return {
		to,
		value: {
			day: {
				kind: 'away',
				days: 'days' in unit ? sign * count * unit.days : 0,
				months: 'months' in unit ? sign * count * unit.months : 0,
			},
		},
	};
};

const whichOf = (
	tokens: readonly Token[],
	at: number,
	times: TimeWords,
): {readonly to: number; readonly which?: Which} => {
	if (is(times.last, tokens[at])) return {to: at + 1, which: 'last'};
	if (is(times.next, tokens[at])) return {to: at + 1, which: 'next'};
	if (!is(times.this, tokens[at])) return {to: at};
	const isComing = tokens[at]?.low === 'coming' || tokens[at + 1]?.low === 'coming' || is(times.next, tokens[at + 1]);
	return {to: at + (is(times.this, tokens[at + 1]) ? 2 : 1), ...(isComing && {which: 'coming' as const})};
};

const weekdayAt = (
	tokens: readonly Token[],
	at: number,
	times: TimeWords,
): Read<{readonly day: DaySpec; readonly part?: PartOfDay | undefined}> => {
	// A week on Wednesday.
	const isWeekOn =
		/^(?:a|one)$/.test(tokens[at]?.low ?? '') &&
		tokens[at + 1]?.low === 'week' &&
		/^(?:on|from|this)$/.test(tokens[at + 2]?.low ?? '');
	const later = isWeekOn ? times.weekdays.get(tokens[at + 3]?.low ?? '') : undefined;
	if (later !== undefined) return {to: at + 4, value: {day: {kind: 'weekday', weekday: later, which: 'after'}}};
	const start = is(times.articles, tokens[at]) ? at + 1 : at;
	const {to, which} = whichOf(tokens, start, times);
	const isNoun =
		to === at &&
		tokens[at - 1]?.isWord === true &&
		!/^(?:the|at|on|over|all|am|le|this|last|next|every|whole)$/.test(tokens[at - 1]?.low ?? '');
	if (times.weekend.has(tokens[to]?.low ?? '') && !isNoun)
		return {to: to + 1, value: {day: {kind: 'weekend', ...(which && {which})}}};
	const token = tokens[to];
	const wanted = times.weekdays.get(token?.low ?? '');
	// `sun` and `sat` are words, and `mon` and `di` of other languages too: alone they are days only with a capital or a word before.
	if (wanted === undefined || !token || (start > at && to === start)) return undefined;
	if (isWordToo.has(token.low) && to === at && !token.isCapital && !isDayHere(tokens, at, times)) return undefined;
	const after = tokens[to + 1];
	if (after?.low === 'week' && !which)
		return {to: to + 2, value: {day: {kind: 'weekday', weekday: wanted, which: 'after'}}};
	if (after && !which && is(times.last, after))
		return {to: to + 2, value: {day: {kind: 'weekday', weekday: wanted, which: 'last'}}};
	if (after && !which && is(times.next, after))
		return {to: to + 2, value: {day: {kind: 'weekday', weekday: wanted, which: 'coming'}}};
	// `Tue 17 Nov`: the date tells, and the weekday is only said.
	const date =
		dateAt(tokens, tokens[to + 1]?.low === ',' ? to + 2 : to + 1, times, false) ?? numericAt(tokens, to + 1, false);
	if (date?.value.day.kind === 'date' && date.value.day.month === undefined)
		return {...date, value: {day: {...date.value.day, weekday: wanted}}};
	if (date) return date;
	return {to: to + 1, value: {day: {kind: 'weekday', weekday: wanted, ...(which && {which})}}};
};
/** Whether `sat` or `sun` is a day and no word: `came by sat w/ his crib`, and not `we sat down`, `the sun was out`. */
const isDayHere = (tokens: readonly Token[], at: number, times: TimeWords): boolean => {
	const [before, after] = [tokens[at - 1]?.low ?? '', tokens[at + 1]?.low ?? ''];
	if (times.on.has(before) || times.by.has(before)) return true;
	if (/^(?:i|we|he|she|they|who|the|a|and|just|have|had|has|so|ich|wir)$/.test(before)) return false;
	return !/^(?:down|on|there|through|next|behind|beside|around|back|was|is|shone|came|out|still|for|together)$/.test(
		after,
	);
};

const isWordToo = new Set('sun sat wed mar di do so mi mo'.split(' '));

/** `2026-11-24`, `24/11`, `24.11.`, `5/6`. */
const numericAt = (tokens: readonly Token[], at: number, isLed: boolean): Read<{readonly day: DaySpec}> => {
	const token = tokens[at];
	if (!token || !/^\d/.test(token.low)) return undefined;
	const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(token.low);
	const whole = iso && makeDay(Number(iso[1]), Number(iso[2]), Number(iso[3]));
	if (whole) return {to: at + 1, value: {day: {kind: 'exact', day: whole}}};
	const match = /^(\d{1,2})([/.])(\d{1,2})(?:\2(\d{4}|\d{2}))?$/.exec(token.low);
	if (!match || token.low === '24/7') return undefined;
	const [first, second, year] = [Number(match[1]), Number(match[3]), fullYear(match[4])];
	const isDot = match[2] === '.';
	const hasStop = isDot && tokens[at + 1]?.low === '.' && !tokens[at + 1]?.isApart;
	if (isDot && !hasStop && year === undefined) return undefined;
	if (first < 1 || second < 1 || first > 31 || second > 31 || (first > 12 && second > 12)) return undefined;
	const to = at + (hasStop && tokens[at + 2] && !tokens[at + 2]?.isFirst ? 2 : 1);
	if (isDot || first > 12 || first === second)
		return second > 12 ? undefined : {to, value: {day: {kind: 'date', date: first, month: second, year}}};
	if (second > 12) return {to, value: {day: {kind: 'date', date: second, month: first, year}}};
	return isLed || !/^(?:[1-4]\/[2-9])$/.test(token.low) || tokens.length > 0
		? {to, value: {day: {kind: 'either', first, second, year}}}
		: undefined;
};

/** `the 3rd`, `3 November 2026`, `nov 17th`, `the ninth of march`, `5-6 dec`, `am 14. April`. */
const dateAt = (
	tokens: readonly Token[],
	at: number,
	times: TimeWords,
	isLed: boolean,
): Read<{readonly day: DaySpec}> => {
	let i = at;
	const hasArticle = is(times.articles, tokens[i]);
	if (hasArticle) i++;
	const month = times.months.get(tokens[i]?.low ?? '');
	if (month !== undefined) {
		const j = i + (is(times.articles, tokens[i + 1]) || tokens[i + 1]?.low === '.' ? 2 : 1);
		const date = ordinalOf(tokens[j], times, true);
		if (date === undefined) return undefined;
		const year = yearAt(tokens, j + 1);
		return {to: j + 1 + (year ? 1 : 0), value: {day: {kind: 'date', date, month, year}}};
	}
	const date = ordinalOf(tokens[i], times, true);
	if (date === undefined) return undefined;
	let j = i + 1;
	if (tokens[j]?.low === '.' && !tokens[j]?.isApart) j++;
	// From the third to the seventh of December begins on the third.
	if (/^(?:to|bis|au|-|–)$/.test(tokens[j]?.low ?? '')) {
		let k = j + 1;
		while (is(times.articles, tokens[k])) k++;
		if (ordinalOf(tokens[k], times, true) !== undefined) {
			let m = k + 1;
			while (is(times.articles, tokens[m]) || tokens[m]?.low === '.') m++;
			if (times.months.get(tokens[m]?.low ?? '') !== undefined) j = m;
		}
	}
	while (is(times.articles, tokens[j]) && times.months.has(tokens[j + 1]?.low ?? '')) j++;
	const named = times.months.get(tokens[j]?.low ?? '');
	if (
		named !== undefined &&
		!(tokens[j]?.low === 'may' && !tokens[j]?.isCapital && !hasArticle && !isLed && tokens[j + 1]?.isWord)
	) {
		const year = yearAt(tokens, j + 1);
		return {to: j + 1 + (year ? 1 : 0), value: {day: {kind: 'date', date, month: named, year}}};
	}
	const hasSuffix =
		/\d(?:st|nd|rd|th)$/.test(tokens[i]?.low ?? '') ||
		(tokens[i + 1]?.low === '.' && isLed) ||
		times.ordinals.has(tokens[i]?.low ?? '');
	if (!hasSuffix || !(hasArticle || isLed) || isNounAfter(tokens, i + 1)) return undefined;
	return {to: i + 1, value: {day: {kind: 'date', date}}};
};

/** Whether a noun follows, so that `the second` is no day: `the second floor`. */
const isNounAfter = (tokens: readonly Token[], at: number): boolean => {
	const next = tokens[at];
	return (
		next?.isWord === true &&
		!/^(?:at|in|with|w|for|and|but|so|was|is|i|we|he|she|they|about|to|on|from|then|um|uh|because|when|went|talked)$|^w\/$/.test(
			next.low,
		)
	);
};

const ordinalOf = (token: Token | undefined, times: TimeWords, isDigits: boolean): number | undefined => {
	if (token === undefined) return undefined;
	const digits = /^(\d{1,2})(?:st|nd|rd|th|er|-\d{1,2})?$/.exec(token.low);
	const number = digits && isDigits ? Number(digits[1]) : times.ordinals.get(token.low);
	return number !== undefined && number >= 1 && number <= 31 ? number : undefined;
};

const yearAt = (tokens: readonly Token[], at: number): number | undefined =>
	/^(?:19|20)\d\d$/.test(tokens[at]?.low ?? '') ? Number(tokens[at]?.low) : undefined;
