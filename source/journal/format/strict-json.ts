import {endOfString} from './json-string.ts';

/** What is wrong with a text that should be JSON, and on which line, counted from 1. */
export type Fault = {readonly line: number; readonly problem: string};

/**
 * Where each element of the list `list` at the top of a JSON object begins: lines counted from 1.
 * And the first thing that `JSON.parse` would swallow silently and a rewrite would destroy: a key that appears twice
 * in one object, a number that does not survive a round trip. Expects text that `JSON.parse` accepts. Never throws,
 * at any depth.
 */
export const scanJson = (text: string, list: string): {readonly fault?: Fault; readonly lines: readonly number[]} => {
	const lines: number[] = [];
	// One open object or array: the keys seen so far, or undefined for an array.
	const open: (Set<string> | undefined)[] = [];
	let line = 1;
	let key = '';
	let isInList = false;
	let fault: Fault | undefined;
	const token = /"|-?\d[\d.eE+-]*|[{}[\]:,\n]|[a-z]+/g;
	let expectsKey = false;
	for (let match = token.exec(text); match; match = token.exec(text)) {
		const [part] = match;
		if (part === '"') token.lastIndex = Math.max(token.lastIndex, endOfString(text, match.index));
		if (part === '\n') {
			line++;
			continue;
		}
		const isElement = isInList && open.length === 2 && part !== ',' && part !== ']';
		if (isElement) lines.push(line);
		if (part === '{' || part === '[') {
			if (part === '[' && open.length === 1 && key === list) isInList = true;
			open.push(part === '{' ? new Set() : undefined);
			expectsKey = part === '{';
		} else if (part === '}' || part === ']') {
			open.pop();
			if (open.length < 2) isInList = false;
			expectsKey = false;
		} else if (part === ',') {
			expectsKey = open.at(-1) !== undefined;
		} else if (expectsKey && part === '"') {
			const written = text.slice(match.index, token.lastIndex);
			const name = JSON.parse(written) as string;
			const keys = open.at(-1);
			if (keys?.has(name)) fault ??= {line, problem: `the key ${written.slice(0, 40)} appears twice in one object`};
			keys?.add(name);
			if (open.length === 1) key = name;
			expectsKey = false;
		} else if (/^[-\d]/.test(part) && !survives(part)) {
			fault ??= {line, problem: `the number ${part.slice(0, 40)} is too large or too exact to be kept`};
		}
	}
	return fault ? {fault, lines} : {lines};
};

/** Whether a number of JSON text, read and written again, is the same number. */
const survives = (text: string): boolean => {
	const value = Number(text);
	return Number.isFinite(value) && (String(value) === text || digits(String(value)) === digits(text));
};

/** A decimal number in one spelling: its digits without zeros at either end, and the power of ten of the first. */
const digits = (text: string): string => {
	const [mantissa = '', exponent = '0'] = text.replace('-', '~').toLowerCase().split('e');
	const bare = mantissa.replace('~', '');
	const point = bare.indexOf('.') < 0 ? bare.length : bare.indexOf('.');
	const all = bare.replace('.', '');
	const lead = /^0*/.exec(all)?.[0].length ?? 0;
	const significant = all.slice(lead).replace(/0+$/, '');
	return significant === '' ? '0' : `${significant}e${point - lead + Number(exponent.replace('~', '-'))}`;
};
