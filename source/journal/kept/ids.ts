import type {Entry} from '../entry.ts';
import {lowerBound} from '../lower-bound.ts';

/**
 * Hexadecimal digits of an id that count: two entries that share so many are one. A number holds 13 of them exactly.
 */
const digits = 12;
const half = 2 ** 24;

/** The digits of an id that count, as a number. */
export const numberOfId = (id: string): number => Number.parseInt(id.slice(0, 8) + id.slice(9, digits + 1), 16);

/** The ids of entries as numbers, in order. */
export const idsOf = (entries: readonly Entry[]): Float64Array =>
	Float64Array.from(entries, ({id}) => numberOfId(id)).sort();

/** Several lists of ids as one, in order. */
export const joinedIds = (lists: readonly Float64Array[]): Float64Array => {
	const all = new Float64Array(lists.reduce((sum, ids) => sum + ids.length, 0));
	let at = 0;
	for (const ids of lists) {
		all.set(ids, at);
		at += ids.length;
	}
	return all.sort();
};

/**
 * How many digits another one of these ids, which are in order, begins with like this one. Two entries of one id are
 * told apart by their months.
 */
export const digitsAlike = (ids: Float64Array, id: number): number => {
	const first = firstFrom(ids, id);
	let after = first;
	while (ids[after] === id) after++;
	return Math.max(inCommon(id, ids[first - 1]), inCommon(id, ids[after]));
};

const firstFrom = (ids: Float64Array, id: number): number => lowerBound(ids.length, at => (ids[at] as number) < id);

/** Whether one of these ids, which are in order, begins so, as far as its digits count. */
export const hasIdWith = (ids: Float64Array, prefix: string): boolean => {
	const known = prefix.replaceAll('-', '').slice(0, digits);
	const [least, most] = ['0', 'f'].map(digit => Number.parseInt(known.padEnd(digits, digit), 16)) as [number, number];
	const found = ids[firstFrom(ids, least)];
	return found !== undefined && found <= most;
};

/** How many hexadecimal digits two ids begin with alike. */
const inCommon = (a: number, b: number | undefined): number => {
	if (b === undefined) return 0;
	const high = Math.floor(a / half) ^ Math.floor(b / half);
	return high === 0 ? digits / 2 + alikeInHalf((a % half) ^ (b % half)) : alikeInHalf(high);
};

/** Digits before the first bit that differs, of 24 bits. */
const alikeInHalf = (difference: number): number => (Math.clz32(difference) - 8) >> 2;
