import type {Day} from '../../../journal/day.ts';
import type {Feast, TimeWords} from '../language/language.ts';
import type {Token} from '../language/tokens.ts';

/**
 * `this`: the one to come where the tense does not tell; `before`: the one before the last, `after`: after the next.
 */
export type Which = 'last' | 'next' | 'coming' | 'after' | 'this' | 'before';
/** A day as it is said, before the tense of the sentence tells which one it is. */
export type DaySpec =
	| {readonly kind: 'near'; readonly days: number}
	| {readonly kind: 'away'; readonly days: number; readonly months: number}
	| {readonly kind: 'weekday'; readonly weekday: number; readonly which?: Which; readonly weeks?: number}
	| {readonly kind: 'weekend'; readonly which?: Which}
	/** The fourth Thursday of November. */
	| ({readonly kind: 'nth'} & Extract<Feast, {readonly nth: number}>)
	| {
			readonly kind: 'date';
			readonly date: number;
			readonly weekday?: number;
			readonly month?: number | undefined;
			readonly year?: number | undefined;
	  }
	| {readonly kind: 'either'; readonly first: number; readonly second: number; readonly year?: number | undefined}
	| {readonly kind: 'exact'; readonly day: Day};
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
	/** `the end of the month` */
	readonly monthEnd?: number;
};

/** What was read, and the token after it. */
export type Read<Value> = {readonly to: number; readonly value: Value} | undefined;

/** Whether a token is one of these words. */
export const is = (set: {has: (word: string) => boolean}, token: Token | undefined): boolean =>
	token !== undefined && set.has(token.low);

/** The number that a token says, in digits or a word. */
export const numberSaid = (token: Token | undefined, times: TimeWords): number | undefined =>
	token === undefined ? undefined : /^\d{1,4}$/.test(token.low) ? Number(token.low) : times.numbers.get(token.low);
