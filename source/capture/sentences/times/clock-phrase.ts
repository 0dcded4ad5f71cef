import type {TimeWords} from '../language/language.ts';
import type {Token} from '../language/tokens.ts';
import {type Clock, is, numberSaid, type Read} from './phrase.ts';

/** `3pm`, `at 4`, `half six`, `quarter past nine`, `um 14 Uhr`, `14h15`, `noon`, `9ish`. */
export const clockAt = (tokens: readonly Token[], at: number, times: TimeWords, isLed: boolean): Read<Clock> => {
	let i = at;
	// Doors 7.30.
	const isAt = is(times.at, tokens[i]) || tokens[i - 1]?.low === 'doors';
	while (is(times.at, tokens[i]) || (isAt && roughly.test(tokens[i]?.low ?? ''))) i++;
	const token = tokens[i];
	if (!token) return undefined;
	if (times.noon.has(token.low) || token.low === 'noonish')
		return {to: i + 1, value: {hour: 12, minute: 0, isExact: true}};
	if (times.midnight.has(token.low)) return {to: i + 1, value: {hour: 0, minute: 0, isExact: true}};
	const half =
		halfAt(tokens, i, times, isAt || isLed) ??
		minutesBy(tokens, i, times) ??
		saidMinutes(tokens, i, times, isAt || isLed) ??
		hourInPart(tokens, i, times, isAt || isLed);
	if (half) return half;
	const digits = isAt || isLed ? (militaryAt(token, isAt) ?? shortMilitaryAt(tokens, i)) : undefined;
	if (digits) return {to: i + 1, value: digits};
	const range = rangeAt(token, isAt || isLed) ?? (isLed ? bareRangeAt(tokens, i, times) : undefined);
	if (range) return {to: i + 1, value: range};
	const match = /^(\d{1,2})(?:[:.](\d{2})|h(\d{2})?)?(ish|[ap](?:\.?m\.?)?)?$/.exec(token.low);
	const word = match ? undefined : withoutIsh(token.low);
	const said = match ? Number(match[1]) : times.numbers.get(word ?? token.low);
	if (said === undefined || said > 24 || token.low === 'a' || token.low === 'an') return undefined;
	const minute = Number(match?.[2] ?? match?.[3] ?? 0);
	if (minute > 59) return undefined;
	// 9:30a, Tues 10a, and not: room 10a.
	const isBare = /^[ap]$/.test(match?.[4] ?? '') && match?.[2] === undefined && !(isAt || isLed);
	if (isBare && (tokens[i + 1]?.isWord === true || rooms.test(tokens[i - 1]?.low ?? ''))) return undefined;
	const next = tokens[i + 1];
	const suffix = (word && 'ish') ?? match?.[4] ?? (next && halfOfDay.test(next.low) ? next.low : undefined);
	// 2 on the dot, 6 sharp.
	const sharp = said > 0 && said < 13 && !word ? sharpAt(tokens, i + 1) : undefined;
	if (sharp && !match?.[4]) return {to: sharp, value: {hour: said, minute, isExact: false}};
	// At 14 h, as it is written elsewhere.
	// 10 o clock.
	const isSpaced = next?.low === 'o' && tokens[i + 2]?.low === 'clock' && times.clock.has('oclock');
	const isClock = next !== undefined && (times.clock.has(next.low) || isSpaced || (isAt && next.low === 'h'));
	// Une heure au téléphone: how long.
	const isSpan = /^\d{1,2}h$/.test(token.low) && !isAt && !isLed && lasting.test(next?.low ?? '');
	const isLong = isSpan || (isClock && !isAt && !isLed && /^heures?$/.test(next.low) && (!match || said < 6));
	if (isLong) return undefined;
	const to = i + 1 + ((match?.[4] === undefined && !word && suffix) || isClock ? 1 : 0) + (isSpaced ? 1 : 0);
	if (suffix && suffix !== 'ish') return {to, value: {hour: ofTwentyFour(said, suffix), minute, isExact: true}};
	const hasMinutes =
		/^\d{1,2}(?::\d{2}|h\d{0,2})$/.test(token.low) ||
		(/^\d{1,2}\.\d{2}$/.test(token.low) && (isAt || isLed || /^(?:start|kickoff|sharp)$/.test(next?.low ?? '')));
	if (hasMinutes || isClock || suffix === 'ish')
		return {
			to: extraMinutes(tokens, to),
			value: {
				hour: said,
				minute: minute || minutesAt(tokens, to),
				isExact: said > 12 || /^0/.test(token.low) || /^\d+h/.test(token.low) || isUhr(next),
			},
		};
	// Um 9 Zahnarzt: where nouns have capitals, they follow an hour as well.
	const isUm = tokens[at]?.low === 'um' && (next?.isCapital === true || /(?:en|rn|ln)$/.test(next?.low ?? ''));
	if (!isAt || match?.[2] !== undefined || (!isUm && isThingAfter(tokens, i + 1))) return undefined;
	return {to, value: {hour: said, minute: 0, isExact: said > 12}};
};

/** What follows how long something took: `2h on discord`. */
const lasting = /^(?:on|of|with|w|w\/|long|late|later|drive|call|walk|in|for|straight)$/;

/** What a number with a letter may be of: `room 10a`. */
const rooms =
	/^(?:room|rm|apt|apartment|unit|suite|gate|seat|row|bus|route|flat|no|number|platform|class|grade|table|section|exhibit|appendix|version|form|lane|pier|hall|block|wing|ward|bay|the|a|an|of|for)$/;

/** The token after `on the dot`, `sharp`, `prompt`. */
const sharpAt = (tokens: readonly Token[], at: number): number | undefined => {
	const [first, second, third, after] = tokens.slice(at, at + 4).map(({low}) => low);
	if (first === 'on' && second === 'the' && /^(?:dot|button|nose)$/.test(third ?? '')) return at + 3;
	return /^(?:sharp|prompt)$/.test(first ?? '') && tokens[at + 1]?.isWord !== true && after !== '' ? at + 1 : undefined;
};

const halfOfDay = /^[ap]\.?m\.?$/;

/** An hour of twelve as one of twenty-four, by its `am` or `p.m.`. */
const ofTwentyFour = (hour: number, suffix: string): number => (hour % 12) + (suffix.startsWith('p') ? 12 : 0);

/** What is said between `at` and the hour: `at like seven`, `at around say 4`. */
const roughly = /^(?:like|uh|um|er|erm|roughly|approximately|say|circa|ca|etwa|ungefahr|environ|exactly|precisely)$/;

/** `eleven` of `elevenish`, `ten-ish`; undefined where the word has no such end. */
const withoutIsh = (low: string): string | undefined => /^([a-z]+)-?ish$/.exec(low)?.[1];

/** `nine in the morning`, `eight at night`, where it begins the phrase: the part of the day says it is an hour. */
const hourInPart = (tokens: readonly Token[], at: number, times: TimeWords, isLed: boolean): Read<Clock> => {
	const hour = numberSaid(tokens[at], times);
	const isBegun = isLed || at === 0 || tokens[at - 1]?.isWord === false;
	if (!isBegun || !hour || hour > 12 || /^(?:an?|couple|few)$/.test(tokens[at]?.low ?? '')) return undefined;
	const [lead, article, part] = tokens.slice(at + 1, at + 4).map(({low}) => low);
	const isInPart = times.ahead.has(lead ?? '') && times.articles.has(article ?? '') && times.parts.has(part ?? '');
	return isInPart || (lead === 'at' && article === 'night')
		? {to: at + 1, value: {hour, minute: 0, isExact: false}}
		: undefined;
};

/** `730`, `1015` beside a day; not what counts things: `300 slides`, `730 euros`. */
const shortMilitaryAt = (tokens: readonly Token[], at: number): Clock | undefined => {
	const match = /^([1-9])(00|15|30|45)$/.exec(tokens[at]?.low ?? '');
	if (!match) return undefined;
	const next = tokens[at + 1];
	const isCount = isThingAfter(tokens, at + 1) && (match[2] === '00' || counted.test(next?.low ?? ''));
	const isPaid = /^[€$£%]$/.test(next?.raw ?? '') || /^[€$£]$/.test(tokens[at - 1]?.raw ?? '');
	return isCount || isPaid ? undefined : {hour: Number(match[1]), minute: Number(match[2]), isExact: false};
};
const counted = /s$|^(?:people|folk|men|women|euro|quid|bucks|gram|kg|g|km|m|ml|kcal|words?|of|odd|more|each)$/;

const isUhr = (token: Token | undefined): boolean => token?.low === 'uhr' || token?.low === 'heures';
const minutesAt = (tokens: readonly Token[], at: number): number =>
	isUhr(tokens[at - 1]) && /^[0-5]\d$/.test(tokens[at]?.low ?? '') ? Number(tokens[at]?.low) : 0;
const extraMinutes = (tokens: readonly Token[], at: number): number => (minutesAt(tokens, at) > 0 ? at + 1 : at);

const minuteWords: ReadonlyMap<string, number> = new Map([
	['fifteen', 15],
	['twenty', 20],
	['thirty', 30],
	['forty', 40],
	['forty-five', 45],
	['fifty', 50],
]);

/** `seven thirty`, `twelve fifteen`, as one says it. */
const saidMinutes = (tokens: readonly Token[], at: number, times: TimeWords, isLed: boolean): Read<Clock> => {
	const hour = times.numbers.get(tokens[at]?.low ?? '');
	const minute = minuteWords.get(tokens[at + 1]?.low ?? '');
	if (hour === undefined || minute === undefined || /^(?:an?|couple|few|\d.*)$/.test(tokens[at]?.low ?? ''))
		return undefined;
	const isFive = minute === 40 && tokens[at + 2]?.low === 'five';
	const to = at + (isFive ? 3 : 2);
	const suffix = halfOfDay.exec(tokens[to]?.low ?? '')?.[0];
	if (!suffix && (!isLed || isThingAfter(tokens, to))) return undefined;
	const value = {hour, minute: isFive ? 45 : minute, isExact: suffix !== undefined};
	return suffix ? {to: to + 1, value: {...value, hour: ofTwentyFour(hour, suffix)}} : {to, value};
};

/** `between 12 and 2`, `from 7 to 9`: the time when it begins. */
export const spanOfHours = (tokens: readonly Token[], at: number, times: TimeWords): Read<Clock> => {
	const lead = tokens[at]?.low ?? '';
	if (!/^(?:between|from|zwischen|von|entre|de)$/.test(lead)) return undefined;
	const from = hourAt(tokens, at + 1, times);
	if (!from) return undefined;
	const join = tokens[from.to]?.low ?? '';
	if (!/^(?:to|till|til|until|and|und|bis|et|a|-|–)$/.test(join)) return undefined;
	const end = hourAt(tokens, from.to + 1, times);
	if (!end || isThingAfter(tokens, end.to)) return undefined;
	const isLate =
		end.value.isExact && end.value.hour > 12 && !from.value.isExact && from.value.hour < end.value.hour - 12;
	return {to: end.to, value: isLate ? {...from.value, hour: from.value.hour + 12, isExact: true} : from.value};
};

/** An hour with or without its minutes, in digits or a word. */
const hourAt = (tokens: readonly Token[], at: number, times: TimeWords): Read<Clock> => {
	const low = tokens[at]?.low ?? '';
	const match = /^(\d{1,2})(?:[:.h](\d{2}))?h?(?:([ap])\.?m\.?)?$/.exec(low);
	const hour = match ? Number(match[1]) : /^(?:an?|couple|few)$/.test(low) ? undefined : times.numbers.get(low);
	const minute = Number(match?.[2] ?? 0);
	if (hour === undefined || hour > 24 || minute > 59) return undefined;
	const next = tokens[at + 1];
	const suffix = match?.[3] ?? halfOfDay.exec(next?.low ?? '')?.[0];
	const to = at + 1 + ((suffix && !match?.[3]) || (next && times.clock.has(next.low)) ? 1 : 0);
	return suffix
		? {to, value: {hour: ofTwentyFour(hour, suffix), minute, isExact: true}}
		: {to, value: {hour, minute, isExact: hour > 12}};
};

/** `1230`, `0915`, without the sign between hours and minutes; a year is none. */
const militaryAt = ({low}: Token, isAt: boolean): Clock | undefined => {
	const match = /^([01]\d|2[0-3])([0-5]\d)$/.exec(low);
	if (!match || (!isAt && /^(?:19|20)[0-9]\d$/.test(low))) return undefined;
	const hour = Number(match[1]);
	return {hour, minute: Number(match[2]), isExact: hour > 12 || low.startsWith('0')};
};

/** `3-4pm`, `10:30-12`: the time when it begins. */
const rangeAt = ({low}: Token, isLed: boolean): Clock | undefined => {
	if (!low.includes('-')) return undefined;
	const match = /^(\d{1,2})(?::(\d{2}))?-(\d{1,2})(?::\d{2})?(?:([ap])\.?m\.?)?$/.exec(low);
	if (!match || (!match[4] && !(isLed && match[2]))) return undefined;
	const [from, to] = [Number(match[1]), Number(match[3])];
	if (from > 23 || to > 24) return undefined;
	const isLate = match[4] === 'p' && from <= 12 && (from % 12 <= to % 12 || to === 12);
	return {hour: isLate ? (from % 12) + 12 : from, minute: Number(match[2] ?? 0), isExact: match[4] !== undefined};
};

/** `tmrw 14-17 @ the bunker`, beside a day: the hour when it begins; and not: 3-5 Dec. */
const bareRangeAt = (tokens: readonly Token[], at: number, times: TimeWords): Clock | undefined => {
	const match = /^(\d{1,2})-(\d{1,2})h?$/.exec(tokens[at]?.low ?? '');
	const [from, to] = [Number(match?.[1]), Number(match?.[2])];
	const isDate = times.months.has(tokens[at + 1]?.low ?? '') || times.months.has(tokens[at - 1]?.low ?? '');
	if (!match || isDate || from < 6 || to <= from || to > 24 || isThingAfter(tokens, at + 1)) return undefined;
	return {hour: from, minute: 0, isExact: from > 12 || to < 13};
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
const halfAt = (tokens: readonly Token[], at: number, times: TimeWords, isLed: boolean): Read<Clock> => {
	const isHalf = is(times.half, tokens[at]);
	const isQuarter = /^(?:quarter|viertel)$/.test(tokens[at]?.low ?? '');
	if (!isHalf && !isQuarter) return undefined;
	const direction = /^(?:past|to|nach|vor)$/.exec(tokens[at + 1]?.low ?? '')?.[0];
	const i = at + (direction ? 2 : 1);
	const word = withoutIsh(tokens[i]?.low ?? '');
	const hour = word ? times.numbers.get(word) : numberSaid(tokens[i], times);
	if (
		hour === undefined ||
		hour < 1 ||
		hour > 12 ||
		/^an?$/.test(tokens[i]?.low ?? '') ||
		(isQuarter && !direction) ||
		(!direction && !isLed && isThingAfter(tokens, i + 1))
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
		!/ly$/.test(next.low) &&
		!/^(?:meeting|sitting|having|going|seeing|picking|coming|starting|leaving|walking|visiting|if|when|while|or|than|after|before|till|until|near|by|from|over|was|is|which|please|as|then|there|here|not|just|both|maybe|freezing|outside|upstairs|prompt|at|in|with|w|w\/|for|and|but|so|on|to|about|today|tomorrow|last|all|this|the|re|then|i|we|he|she|they|me|my|tonight|sharp|ish|bei|mit|im|am|avec|chez|au|next|mon|tue|wed|thu|fri|sat|sun|monday|tuesday|wednesday|thursday|friday|saturday|sunday|because|cos|yesterday|tmrw)$/.test(
			next.low,
		)
	);
};
