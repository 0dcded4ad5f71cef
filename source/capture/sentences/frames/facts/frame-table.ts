import {once} from '../../../../once.ts';
import type {FactField} from '../finding.ts';
import {wordsNeeded} from './frame-needs.ts';

/**
 * A frame of words: what the words of a clause look like, where `@` is somebody, `@me` somebody and the keeper, and
 * `%` a time. `x` is what is told, `w` who it is told of, where that is not who does it; `y` what is looked at instead
 * of `x` to see whether it may be so.
 */
export type FactFrame = {
	readonly field: FactField;
	/** What `y`, or else `x`, has to be: a city, a firm, a trade, a group, a name. */
	readonly kind: string;
	/** `!`: a careful reader would not ask; `+`: also of what somebody will or can do; `-`: also where it is denied. */
	readonly marks: string;
	readonly words: () => RegExp;
	/** Of each of these groups a clause has a word, where it is like this. */
	readonly needs: readonly (readonly string[])[];
};

/** Frames by what they are written with, and the shorthands that they are kept with. */
export type FactFrames = {readonly lines: readonly string[]; readonly often: Shorthands};

type Shorthands = Readonly<Record<string, string>>;

const written = (text: string, shorthands: Shorthands): string => {
	let whole = text;
	for (const [short, long] of Object.entries(shorthands)) whole = whole.replaceAll(short, long);
	return whole;
};

/**
 * Frames as they are written: a line for each, `field kind marks: words`, which goes on where the next begins with two
 * spaces, and after a space where it begins with three. Of the shorthands, `(X)` is what is told, `(X?)` as little of
 * it as may be; `often` is left out of a line until it is looked at, and `words` is not. Each line as it is kept:
 * `field kind marks`, what it needs, and the words, between tabs. The build does this.
 */
export const framesOf = (text: string, often: Shorthands, words: Shorthands): FactFrames => ({
	often,
	lines: text
		.trim()
		.replace(/\n {3}/g, ' ')
		.replace(/\n {2}/g, '')
		.split('\n')
		.filter(line => line !== '')
		.map(line => {
			const [head = '', frame = ''] = line.split(/: (.*)/s);
			const told = written(frame, words);
			const needs = wordsNeeded(told).map(group => group.join(' '));
			return [head, needs.join('|'), told].join('\t');
		}),
});

const frameOf = (line: string, often: Shorthands): FactFrame => {
	const [head = '', needs = '', told = ''] = line.split('\t');
	const [field = '', ...more] = head.split(' ');
	return {
		field: field as FactField,
		kind: more.find(word => /^[a-z]/.test(word)) ?? '',
		marks: more.filter(word => !/^[a-z]/.test(word)).join(''),
		words: once(() => new RegExp(written(told, {...often, '(X)': '(?<x>.+)', '(X?)': '(?<x>.+?)'}), 'd')),
		needs: needs === '' ? [] : needs.split('|').map(group => group.split(' ')),
	};
};

/** What finds the frames that a clause of these words may be like, in the order in which they are written. */
export const findingIn = ({lines, often}: FactFrames): ((words: readonly string[]) => readonly FactFrame[]) => {
	const table = once(() => {
		const frames = lines.map(line => frameOf(line, often));
		const always = frames.filter(({needs}) => needs.length === 0);
		const byWord = new Map<string, FactFrame[]>();
		for (const frame of frames)
			for (const word of frame.needs[0] ?? []) {
				const before = byWord.get(word);
				if (before) before.push(frame);
				else byWord.set(word, [frame]);
			}
		return {frames, always, byWord};
	});
	return words => {
		const {frames, always, byWord} = table();
		const may = new Set(always);
		for (const word of words) for (const frame of byWord.get(word) ?? []) may.add(frame);
		const isLike = ({needs}: FactFrame): boolean => needs.every(group => group.some(word => words.includes(word)));
		const found = [...may].filter(isLike);
		return found.length < 2 ? found : frames.filter(frame => found.includes(frame));
	};
};
