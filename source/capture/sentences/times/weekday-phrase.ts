import type {TimeWords} from '../language/language.ts';
import type {Token} from '../language/tokens.ts';
import {awayAt} from './away-phrase.ts';
import {dateAt, numericAt} from './date-phrase.ts';
import {type DaySpec, is, ordinalAt, type PartOfDay, type Read, type Which} from './phrase.ts';

const whichOf = (
	tokens: readonly Token[],
	at: number,
	times: TimeWords,
): {readonly to: number; readonly which?: Which} => {
	if (is(times.last, tokens[at])) return {to: at + 1, which: 'last'};
	if (is(times.this, tokens[at]) && is(times.last, tokens[at + 1])) return {to: at + 2, which: 'last'};
	if (is(times.next, tokens[at])) return {to: at + 1, which: 'next'};
	if (!is(times.this, tokens[at])) return {to: at};
	const isComing = tokens[at]?.low === 'coming' || tokens[at + 1]?.low === 'coming' || is(times.next, tokens[at + 1]);
	return {to: at + (is(times.this, tokens[at + 1]) ? 2 : 1), which: isComing ? 'coming' : 'this'};
};

/** `two for the Saturday job`, `my Friday girl`: of every week, and no day of its own. */
const ofEveryWeek = /^(?:job|jobs|girl|boy|lad|lass|kid|staff|papers?|edition|supplement|blues|crossword)$/;
const determiner = /^(?:the|a|my|our|his|her|their|your)$/;

type DayRead = Read<{readonly day: DaySpec; readonly part?: PartOfDay | undefined}>;

/** `last friday`, `sat night`, `a week on Wednesday`, `the Friday before last`, `two Saturdays ago`, `Tue 17 Nov`. */
export const weekdayAt = (tokens: readonly Token[], at: number, times: TimeWords): DayRead => {
	const counted = weekAwayAt(tokens, at, times) ?? countedAt(tokens, at, times);
	if (counted) return counted;
	// Every Tuesday is no day of its own.
	if (/^(?:every|each|most|jeden|jede|chaque)$/.test(tokens[at - 1]?.low ?? '')) return undefined;
	const start = is(times.articles, tokens[at]) ? at + 1 : at;
	// Übernächsten Samstag, vorletzten Freitag.
	const far = /^(?:(ubernachste)|vorletzte)[nrms]?$/.exec(tokens[start]?.low ?? '');
	const farDay = far ? times.weekdays.get(tokens[start + 1]?.low ?? '') : undefined;
	if (far && farDay !== undefined)
		return {to: start + 2, value: {day: {kind: 'weekday', weekday: farDay, which: far[1] ? 'after' : 'before'}}};
	const {to, which} = whichOf(tokens, start, times);
	if (which === undefined && ofEveryWeek.test(tokens[to + 1]?.low ?? '') && determiner.test(tokens[to - 1]?.low ?? ''))
		return undefined;
	const weekend = weekendAt(tokens, at, to, which, times);
	if (weekend) return weekend;
	const token = tokens[to];
	const {weekday: wanted, part} = namedIn(token?.low ?? '', times);
	const isBeforeLast = tokens[to + 1]?.low === 'before' && is(times.last, tokens[to + 2]);
	if (wanted !== undefined && tokens[to + 1]?.low === 'after' && is(times.next, tokens[to + 2]))
		return {to: to + 3, value: {day: {kind: 'weekday', weekday: wanted, which: 'after'}}};
	if (wanted !== undefined && isBeforeLast)
		return {to: to + 3, value: {day: {kind: 'weekday', weekday: wanted, which: 'before'}}};
	// `sun` and `sat` are words, and `mon` and `di` of other languages too: alone they are days only with a capital or a
	// word before.
	if (wanted === undefined || !token || (start > at && to === start)) return undefined;
	const isSure = token.isCapital && !token.isFirst;
	if (isWordToo.has(token.low) && to === at && !isSure && !isDayHere(tokens, at, times)) return undefined;
	const said = which ? undefined : saidAfter(tokens, to + 1, times);
	if (said)
		return {
			to: said.to,
			value: {day: {kind: 'weekday', weekday: wanted, which: said.which, ...(said.weeks && {weeks: said.weeks})}},
		};
	const away = which ? undefined : awayAt(tokens, to + 1, times);
	const weeks = away?.value.day.kind === 'away' && away.value.day.months === 0 ? away.value.day.days / 7 : 0;
	if (away && weeks !== 0 && Number.isInteger(weeks))
		return {
			to: away.to,
			value: {
				day: {kind: 'weekday', weekday: wanted, which: weeks < 0 ? 'ago' : 'after', weeks: Math.abs(weeks)},
			},
		};
	return (
		datedAt(tokens, to + 1, wanted, times) ?? {
			to: to + 1,
			value: {day: {kind: 'weekday', weekday: wanted, ...(which && {which})}, ...(part && {part})},
		}
	);
};

/** The weekday that a word names, and the part of it: `samstagabend`. */
const namedIn = (
	low: string,
	{weekdays, parts}: TimeWords,
): {readonly weekday?: number | undefined; readonly part?: PartOfDay | undefined} => {
	const weekday = weekdays.get(low);
	if (weekday !== undefined || low.length < 8) return {weekday};
	for (let end = 5; end < low.length; end++) {
		const named = weekdays.get(low.slice(0, end));
		const part = named === undefined ? undefined : parts.get(low.slice(end));
		if (part) return {weekday: named, part};
	}
	return {};
};

/** `a week on Wednesday`, `a week last Thursday`. */
const weekAwayAt = (tokens: readonly Token[], at: number, times: TimeWords): DayRead => {
	if (!/^(?:a|one)$/.test(tokens[at]?.low ?? '') || tokens[at + 1]?.low !== 'week') return undefined;
	const isAgo = is(times.ago, tokens[at + 2]) && times.on.has(tokens[at + 3]?.low ?? '');
	const lead = tokens[at + 2]?.low ?? '';
	const to = at + (isAgo ? 4 : 3);
	const weekday = times.weekdays.get(tokens[to]?.low ?? '');
	if (weekday === undefined) return undefined;
	if (times.last.has(lead)) return {to: to + 1, value: {day: {kind: 'weekday', weekday, which: 'before'}}};
	const which = /^(?:on|from|this|next)$/.test(lead) ? 'after' : is(times.ago, tokens[at + 2]) ? 'before' : undefined;
	return which && {to: to + 1, value: {day: {kind: 'weekday', weekday, which}}};
};

/** `two Saturdays ago`. */
const countedAt = (tokens: readonly Token[], at: number, times: TimeWords): DayRead => {
	const low = tokens[at + 1]?.low ?? '';
	const weekday = low.endsWith('s') && is(times.ago, tokens[at + 2]) ? times.weekdays.get(low.slice(0, -1)) : undefined;
	const count = times.numbers.get(tokens[at]?.low ?? '') ?? Number(tokens[at]?.low);
	if (weekday === undefined || !(count > 1 && count < 9)) return undefined;
	return {to: at + 3, value: {day: {kind: 'weekday', weekday, which: 'last', weeks: count - 1}}};
};

const weekendAt = (
	tokens: readonly Token[],
	at: number,
	to: number,
	which: Which | undefined,
	times: TimeWords,
): DayRead => {
	if (!is(times.weekend, tokens[to])) return undefined;
	const isNoun =
		to === at &&
		tokens[at - 1]?.isWord === true &&
		!/^(?:the|at|on|over|all|am|le|this|last|next|whole)$/.test(tokens[at - 1]?.low ?? '');
	if (isNoun) return undefined;
	if (tokens[to + 1]?.low === 'before' && is(times.last, tokens[to + 2]))
		return {to: to + 3, value: {day: {kind: 'weekend', which: 'before'}}};
	const said = which ? undefined : saidAfter(tokens, to + 1, times);
	return {
		to: said?.to ?? to + 1,
		value: {day: {kind: 'weekend', ...((said?.which ?? which) && {which: said?.which ?? which})} as DaySpec},
	};
};

/** What follows a weekday and says which one: `Friday week`, `lundi dernier`, `Tuesday just gone`. */
const saidAfter = (
	tokens: readonly Token[],
	at: number,
	times: TimeWords,
): {readonly to: number; readonly which: Which; readonly weeks?: number} | undefined => {
	const token = tokens[at];
	if (!token) return undefined;
	// Friday week, Thursday fortnight; mardi en huit, vendredi en quinze.
	if (token.low === 'week') return {to: at + 1, which: 'after', weeks: 1};
	if (token.low === 'fortnight') return {to: at + 1, which: 'after', weeks: 2};
	if (token.low === 'en' && /^(?:huit|quinze)$/.test(tokens[at + 1]?.low ?? ''))
		return {to: at + 2, which: 'after', weeks: tokens[at + 1]?.low === 'huit' ? 1 : 2};
	if (token.low === 'coming') return {to: at + 1, which: 'coming'};
	if (is(times.last, token)) return {to: at + 1, which: 'last'};
	if (token.low === 'just' && /^(?:gone|past)$/.test(tokens[at + 1]?.low ?? '')) return {to: at + 2, which: 'last'};
	if (token.low === 'gone') return {to: at + 1, which: 'last'};
	return is(times.next, token) ? {to: at + 1, which: 'coming'} : undefined;
};

/** `Tue 17 Nov`, `Mon 30th`: the date tells, and the weekday is only said. */
const datedAt = (tokens: readonly Token[], at: number, weekday: number, times: TimeWords): DayRead => {
	const from = tokens[at]?.low === ',' ? at + 1 : at;
	// Sat 21st lunch with Tom: after its weekday a date is one, whatever follows.
	const alone = /^\d{1,2}(?:st|nd|rd|th)$/.test(tokens[from]?.low ?? '') ? ordinalAt(tokens, from, times) : undefined;
	const date =
		dateAt(tokens, from, times, from === at) ??
		numericAt(tokens, at, false) ??
		(alone && {to: alone.to, value: {day: {kind: 'date', date: alone.value} as const}});
	if (date?.value.day.kind !== 'date' || date.value.day.month !== undefined) return date;
	return {...date, value: {day: {...date.value.day, weekday}}};
};

/** Whether `sat` or `sun` is a day and no word: `came by sat w/ his crib`, and not `we sat down`, `the sun was out`. */
const isDayHere = (tokens: readonly Token[], at: number, times: TimeWords): boolean => {
	const [before, after] = [tokens[at - 1]?.low ?? '', tokens[at + 1]?.low ?? ''];
	if (times.on.has(before) || times.by.has(before)) return true;
	if (/^(?:i|we|he|she|they|who|the|a|and|just|have|had|has|so|ich|wir)$/.test(before)) return false;
	return !notAfterDay.test(after);
};

const notAfterDay =
	/^(?:down|on|there|through|next|in|with|up|out|by|behind|beside|around|back|was|is|shone|came|still|for|together)$/;

const isWordToo = new Set('sun sat wed mar di do so mi mo'.split(' '));
