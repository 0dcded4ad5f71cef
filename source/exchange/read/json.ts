import {cutOff} from '../common/cut-off.ts';
import {moreThan} from '../common/more-than.ts';
import type {Unfit} from '../imported.ts';

/** Values that an export may have, many times what anybody has written: more of them fill the memory. */
const mostValues = 4_000_000;

const signs: ReadonlySet<number> = new Set(Array.from(',[{(', sign => sign.charCodeAt(0)));

/** Why a file of values is not read for all that is in it, by the signs that are before each; undefined where it is. */
export const tooManyValues = (name: string, text: string): Unfit | undefined => {
	// Where even every letter were one, there are not too many.
	if (text.length <= mostValues) return undefined;
	let count = 0;
	for (let at = 0; at < text.length; at++) if (signs.has(text.charCodeAt(at))) count++;
	return count > mostValues ? moreThan(name, mostValues, 'values') : undefined;
};

/** The value of a file that is to hold JSON; or why there is none. */
export const parseJson = (name: string, text: string): {readonly json: unknown} | Unfit => {
	const much = tooManyValues(name, text);
	if (much) return much;
	try {
		return {json: JSON.parse(text)};
	} catch (error) {
		const at = /position (\d+)/.exec(error instanceof Error ? error.message : '')?.[1];
		const isCut = !/[}\]]\s*$/.test(text.slice(-200)) || (at !== undefined && Number(at) >= text.trimEnd().length);
		return isCut ? cutOff(name) : {unfit: `${name} is not proper JSON.`};
	}
};

/** The object, where a value is one; else an empty one. */
export const objectOf = (value: unknown): Readonly<Record<string, unknown>> =>
	typeof value === 'object' && value !== null && !Array.isArray(value)
		? (value as Readonly<Record<string, unknown>>)
		: {};

/** The list, where a value is one; else an empty one. */
export const listInJson = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

/** The text of a value: numbers too; undefined for whatever else, and where nothing is in it. */
export const textInJson = (value: unknown): string | undefined => {
	if (typeof value === 'number') return String(value);
	return typeof value === 'string' && value.trim() !== '' ? value : undefined;
};
