import type {Day} from '../../../journal/day.ts';
import type {TimeWords, UnitLength} from '../language/language.ts';
import type {Token} from '../language/tokens.ts';

/**
 * `this`: the one to come where the tense does not tell; `before`: the one before the last, `after`: after the next;
 * `ago`: the last one that is at least so many weeks ago.
 */
export type Which = 'last' | 'next' | 'coming' | 'after' | 'this' | 'before' | 'ago';
/** A day as it is said, before the tense of the sentence tells which one it is. */
export type DaySpec =
	| {readonly kind: 'near'; readonly days: number}
	| {readonly kind: 'away'; readonly days: number; readonly months: number}
	| {readonly kind: 'weekday'; readonly weekday: number; readonly which?: Which; readonly weeks?: number}
	| {readonly kind: 'weekend'; readonly which?: Which}
	/** `Tuesday of last week`: so many weeks from this one. */
	| {readonly kind: 'ofWeek'; readonly weekday: number; readonly weeks: number}
	/** The fourth Thursday of November, the last Friday of a month that is so many from this one. */
	| {
			readonly kind: 'nth';
			readonly nth: number;
			readonly weekday: number;
			readonly month?: number;
			readonly months?: number;
			readonly days?: number;
	  }
	| {readonly kind: 'easter'; readonly days: number}
	/** `the 5th of last month` */
	| {readonly kind: 'ofMonth'; readonly date: number; readonly months: number}
	/** So many days or months from another day, or the nearest of a weekday before or after it. */
	| {
			readonly kind: 'beside';
			readonly of: DaySpec;
			readonly days: number;
			readonly months?: number;
			readonly weekday?: number;
	  }
	| {
			readonly kind: 'date';
			readonly date: number;
			readonly weekday?: number;
			readonly month?: number | undefined;
			readonly year?: number | undefined;
	  }
	| {readonly kind: 'either'; readonly first: number; readonly second: number; readonly year?: number | undefined}
	| {readonly kind: 'exact'; readonly day: Day};
/** Whether a sentence tells of what was or is to come; `open` where nothing tells. */
export type Tense = 'past' | 'future' | 'open';
/** `isExact`: nothing is left to guess of morning or evening. */
export type Clock = {readonly hour: number; readonly minute: number; readonly isExact: boolean};
export type PartOfDay = 'morning' | 'noon' | 'afternoon' | 'evening' | 'night';
/** A date or time in a sentence, from a token up to another, with the word before it that says how it is meant. */
export type TimePhrase = {
	readonly from: number;
	readonly to: number;
	readonly role?: 'by' | 'until' | 'from';
	readonly day?: DaySpec;
	readonly clock?: Clock;
	readonly part?: PartOfDay;
	/** It names no day: `last week`, `once`. */
	readonly isVague?: true;
	/** The first day of what is vague, to be offered: `next week`, `in June`. */
	readonly in?: DaySpec;
	/** `the end of the month` */
	readonly monthEnd?: number;
	/** The month, from 1, up to the end of which: `end of November`. */
	readonly endOf?: number;
};

/** What was read, and the token after it. */
export type Read<Value> = {readonly to: number; readonly value: Value} | undefined;

/** Whether a token is one of these words. */
export const is = (set: {has: (word: string) => boolean}, token: Token | undefined): boolean =>
	token !== undefined && set.has(token.low);

/** The number that a token says, in digits or a word. */
export const numberSaid = (token: Token | undefined, times: TimeWords): number | undefined =>
	token === undefined ? undefined : /^\d{1,4}$/.test(token.low) ? Number(token.low) : times.numbers.get(token.low);

/** So many days and months. */
export type TimeSpan = {readonly days: number; readonly months: number};

export const spanOf = (count: number, unit: UnitLength): TimeSpan => ({
	days: 'days' in unit ? count * unit.days : 0,
	months: 'months' in unit ? count * unit.months : 0,
});

/** Which week or month is meant, so many from this one: `last`, `next`, `this`; undefined for any other word. */
export const awayBy = (token: Token | undefined, times: TimeWords): number | undefined =>
	is(times.last, token) ? -1 : is(times.next, token) ? 1 : is(times.this, token) ? 0 : undefined;

/** The number of an ordinal in digits or words: `3rd`, `third`, `twenty ninth`. */
export const ordinalAt = (tokens: readonly Token[], at: number, times: TimeWords): Read<number> => {
	const low = tokens[at]?.low ?? '';
	const digits = /^(\d{1,2})(?:st|nd|rd|th|er)$/.exec(low);
	if (digits) return {to: at + 1, value: Number(digits[1])};
	const tens = low === 'twenty' ? 20 : low === 'thirty' ? 30 : 0;
	const ones = tens > 0 ? times.ordinals.get(tokens[at + 1]?.low ?? '') : undefined;
	if (ones !== undefined && ones < 10) return {to: at + 2, value: tens + ones};
	const said = times.ordinals.get(low);
	return said === undefined ? undefined : {to: at + 1, value: said};
};
