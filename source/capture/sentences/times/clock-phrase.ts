import type {TimeWords} from '../language/language.ts';
import type {Token} from '../language/tokens.ts';
import {type Clock, is, numberSaid, type PartOfDay, type Read} from './phrase.ts';

/** `3pm`, `at 4`, `half six`, `quarter past nine`, `um 14 Uhr`, `14h15`, `noon`, `9ish`. */
export const clockAt = (tokens: readonly Token[], at: number, times: TimeWords, isLed: boolean): Read<Clock> => {
	let i = at;
	const isAt = is(times.at, tokens[i]);
	while (is(times.at, tokens[i])) i++;
	const token = tokens[i];
	if (!token) return undefined;
	if (times.noon.has(token.low)) return {to: i + 1, value: {hour: 12, minute: 0, isExact: true}};
	if (times.midnight.has(token.low)) return {to: i + 1, value: {hour: 0, minute: 0, isExact: true}};
	const half = halfAt(tokens, i, times) ?? minutesBy(tokens, i, times);
	if (half) return half;
	const digits = isAt || isLed ? militaryAt(token, isAt) : undefined;
	if (digits) return {to: i + 1, value: digits};
	const range = rangeAt(token, isAt || isLed);
	if (range) return {to: i + 1, value: range};
	const match = /^(\d{1,2})(?:[:.](\d{2})|h(\d{2})?)?(ish|[ap]\.?m\.?)?$/.exec(token.low);
	const said = match ? Number(match[1]) : times.numbers.get(token.low);
	if (said === undefined || said > 24 || token.low === 'a' || token.low === 'an') return undefined;
	const minute = Number(match?.[2] ?? match?.[3] ?? 0);
	if (minute > 59) return undefined;
	const next = tokens[i + 1];
	const suffix = match?.[4] ?? (next && /^[ap]\.?m\.?$/.test(next.low) ? next.low : undefined);
	const isClock = next !== undefined && times.clock.has(next.low);
	const to = i + 1 + ((match?.[4] === undefined && suffix) || isClock ? 1 : 0);
	if (suffix && suffix !== 'ish')
		return {to, value: {hour: (said % 12) + (suffix.startsWith('p') ? 12 : 0), minute, isExact: true}};
	const hasMinutes =
		/^\d{1,2}(?::\d{2}|h\d{0,2})$/.test(token.low) || (/^\d{1,2}\.\d{2}$/.test(token.low) && (isAt || isLed));
	if (hasMinutes || isClock || suffix === 'ish')
		return {
			to: extraMinutes(tokens, to),
			value: {
				hour: said,
				minute: minute || minutesAt(tokens, to),
				isExact: said > 12 || /^0/.test(token.low) || /^\d+h/.test(token.low) || isUhr(next),
			},
		};
	if (!isAt || match?.[2] !== undefined || isThingAfter(tokens, i + 1)) return undefined;
	return {to, value: {hour: said, minute: 0, isExact: said > 12}};
};
const isUhr = (token: Token | undefined): boolean => token?.low === 'uhr' || token?.low === 'heures';
const minutesAt = (tokens: readonly Token[], at: number): number =>
	isUhr(tokens[at - 1]) && /^[0-5]\d$/.test(tokens[at]?.low ?? '') ? Number(tokens[at]?.low) : 0;
const extraMinutes = (tokens: readonly Token[], at: number): number => (minutesAt(tokens, at) > 0 ? at + 1 : at);

/** `1230`, `0915`, without the sign between hours and minutes; a year is none. */
const militaryAt = ({low}: Token, isAt: boolean): Clock | undefined => {
	const match = /^([01]\d|2[0-3])([0-5]\d)$/.exec(low);
	if (!match || (!isAt && /^(?:19|20)[0-9]\d$/.test(low))) return undefined;
	const hour = Number(match[1]);
	return {hour, minute: Number(match[2]), isExact: hour > 12 || low.startsWith('0')};
};

/** `3-4pm`, `10:30-12`: the time when it begins. */
const rangeAt = ({low}: Token, isLed: boolean): Clock | undefined => {
	const match = /^(\d{1,2})(?::(\d{2}))?-(\d{1,2})(?::\d{2})?(?:([ap])\.?m\.?)?$/.exec(low);
	if (!match || (!match[4] && !(isLed && match[2]))) return undefined;
	const [from, to] = [Number(match[1]), Number(match[3])];
	if (from > 23 || to > 24) return undefined;
	const isLate = match[4] === 'p' && from <= 12 && (from % 12 <= to % 12 || to === 12);
	return {hour: isLate ? (from % 12) + 12 : from, minute: Number(match[2] ?? 0), isExact: match[4] !== undefined};
};

/** `ten to nine`, `twenty past six`, `5 past 8`. */
const minutesBy = (tokens: readonly Token[], at: number, times: TimeWords): Read<Clock> => {
	const minutes = numberSaid(tokens[at], times) ?? (tokens[at]?.low === 'twenty' ? 20 : undefined);
	const direction = tokens[at + 1]?.low ?? '';
	const isBefore = /^(?:to|vor)$/.test(direction);
	if (!minutes || ![5, 10, 20, 25].includes(minutes) || !(isBefore || /^(?:past|nach)$/.test(direction)))
		return undefined;
	const hour = numberSaid(tokens[at + 2], times);
	if (!hour || hour > 12 || /^an?$/.test(tokens[at + 2]?.low ?? '') || isThingAfter(tokens, at + 3)) return undefined;
	const value = isBefore ? {hour: hour === 1 ? 12 : hour - 1, minute: 60 - minutes} : {hour, minute: minutes};
	return {to: at + 3, value: {...value, isExact: false}};
};

/** `half six`, `half past 6`, `quarter to ten`, `halb acht`. */
const halfAt = (tokens: readonly Token[], at: number, times: TimeWords): Read<Clock> => {
	const isHalf = is(times.half, tokens[at]);
	const isQuarter = /^(?:quarter|viertel)$/.test(tokens[at]?.low ?? '');
	if (!isHalf && !isQuarter) return undefined;
	const direction = /^(?:past|to|nach|vor)$/.exec(tokens[at + 1]?.low ?? '')?.[0];
	const i = at + (direction ? 2 : 1);
	const hour = numberSaid(tokens[i], times);
	if (
		hour === undefined ||
		hour < 1 ||
		hour > 12 ||
		/^an?$/.test(tokens[i]?.low ?? '') ||
		(isQuarter && !direction) ||
		(!direction && isThingAfter(tokens, i + 1))
	)
		return undefined;
	const isBefore = direction === 'to' || direction === 'vor' || (isHalf && !direction && times.isHalfBefore);
	const minute = isQuarter ? (isBefore ? 45 : 15) : 30;
	return {to: i + 1, value: {hour: isBefore ? (hour === 1 ? 12 : hour - 1) : hour, minute, isExact: false}};
};

/** Whether what follows a bare number says that it counts things: `at 2 places`. */
const isThingAfter = (tokens: readonly Token[], at: number): boolean => {
	const next = tokens[at];
	return (
		next?.isWord === true &&
		next.isApart &&
		!/^(?:at|in|with|w|w\/|for|and|but|so|on|to|about|today|tomorrow|last|all|this|the|re|then|i|we|he|she|tonight|sharp|ish|bei|mit|im|am|avec|chez|au|next|mon|tue|wed|thu|fri|sat|sun|monday|tuesday|wednesday|thursday|friday|saturday|sunday|because|cos|yesterday|tmrw)$/.test(
			next.low,
		)
	);
};

/** `this morning`, `in the afternoon`, `heute Abend`: `morning` alone is none, but after a day it is. */
export const partAt = (
	tokens: readonly Token[],
	at: number,
	times: TimeWords,
	isLed: boolean,
): Read<{readonly part: PartOfDay; readonly isToday: boolean}> => {
	let i = at;
	const isThis = is(times.this, tokens[i]);
	if (is(times.ahead, tokens[i]) || tokens[i]?.low === 'at') i++;
	if (isThis || is(times.articles, tokens[i])) i++;
	const part = times.parts.get(tokens[i]?.low ?? '');
	if (!part || (i === at && !isLed)) return undefined;
	return isThis || isLed ? {to: i + 1, value: {part, isToday: isThis}} : undefined;
};
