import {monthNames, weekdayNames} from '../../journal/day.ts';
import {onceSet} from '../../once.ts';

/** The words of dates, in lower case, and what they mean. */

const monthWords = monthNames.map(name => name.toLowerCase());
const weekdayWords = weekdayNames.map(name => name.toLowerCase());

const months = new Map([
	...monthWords.flatMap((word, at): [string, number][] => [
		[word, at + 1],
		[word.slice(0, 3), at + 1],
	]),
	['sept', 9],
]);
const weekdays = new Map([
	...weekdayWords.flatMap((word, at): [string, number][] => [
		[word, at],
		[word.slice(0, 3), at],
	]),
	...([
		['tues', 2],
		['weds', 3],
		['thur', 4],
		['thurs', 4],
	] as [string, number][]),
]);
const numbers = new Map(
	['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'].map(
		(word, at): [string, number] => [word, at],
	),
);

/** 1 to 12 for `november`, `nov`, `Nov.`; undefined for any other word. */
export const monthNumber = (word: string): number | undefined => months.get(word.toLowerCase().replace(/\.$/, ''));

/** 0 for Sunday to 6, for `sunday`, `sun`, `thurs`; undefined for any other word. */
export const weekdayNumber = (word: string): number | undefined => weekdays.get(word.toLowerCase().replace(/\.$/, ''));

/** The number that `3`, `three` or `a` stands for, at most 99,999. */
export const amount = (word: string): number | undefined =>
	word === 'a' || word === 'an' ? 1 : /^\d{1,5}$/.test(word) ? Number(word) : numbers.get(word);

/** `January` for 1. */
export const monthInFull = (month: number): string => monthNames[month - 1] ?? '';

const otherWords = `the of at in on and a an ago from before after last next this past coming previous today yesterday tomorrow tonight now just
	day days week weeks weekend month months year years hour hours minute minutes min mins hr hrs h fortnight fortnights quarter half few couple several
	morning afternoon evening night noon midday midnight am pm end start beginning
	first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth
	eighteenth nineteenth twentieth twenty-first twenty-second twenty-third twenty-fourth twenty-fifth twenty-sixth twenty-seventh twenty-eighth
	twenty-ninth thirtieth thirty-first`;
const others = onceSet(otherWords);
const numeral = /^\d{1,5}(?:st|nd|rd|th|am|pm|h)?[.,]?$|^\d{1,4}(?:[:./-]\d{1,4}){1,2}(?:am|pm)?[.,]?$/;

/** Whether every word of the text may be in a date, so that it is worth asking what date it is. */
export const isAllDateWords = (text: string): boolean =>
	text
		.toLowerCase()
		.split(/\s+/)
		.every(word => {
			const bare = word.replace(/[.,]$/, '');
			return others().has(bare) || months.has(bare) || weekdays.has(bare) || numbers.has(bare) || numeral.test(word);
		});
