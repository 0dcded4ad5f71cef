import {once} from '../../../../once.ts';
import type {FactField} from '../finding.ts';
import {signsOf} from './frame-signs.ts';

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
	/** Words of which a clause has one, where it is like this. */
	readonly signs: readonly string[];
};

type Shorthands = Readonly<Record<string, string>>;

const written = (text: string, shorthands: Shorthands): string => {
	let whole = text;
	for (const [short, long] of Object.entries(shorthands)) whole = whole.replaceAll(short, long);
	return whole;
};

/**
 * Frames as they are written: a line for each, `field kind marks: words`, which goes on where the next begins with two
 * spaces, and after a space where it begins with three. Of the shorthands, `(X)` is what is told, `(X?)` as little of
 * it as may be; `often` may be left out of a line, and `words` may not.
 */
export const framesOf = (text: string, often: Shorthands, words: Shorthands): readonly FactFrame[] =>
	text
		.trim()
		.replace(/\n {3}/g, ' ')
		.replace(/\n {2}/g, '')
		.split('\n')
		.filter(line => line !== '')
		.map(line => {
			const [head = '', frame = ''] = line.split(/: (.*)/s);
			const [field = '', ...more] = head.split(' ');
			const told = written(frame, words);
			const marks = more.filter(word => !/^[a-z]/.test(word)).join('');
			return {
				field: field as FactField,
				kind: more.find(word => /^[a-z]/.test(word)) ?? '',
				marks,
				words: once(() => new RegExp(written(told, {...often, '(X)': '(?<x>.+)', '(X?)': '(?<x>.+?)'}), 'd')),
				signs: signsOf(told),
			};
		});

/** Frames by the words that they are known by. */
export type FrameTable = {
	readonly always: readonly FactFrame[];
	readonly bySign: ReadonlyMap<string, readonly FactFrame[]>;
	readonly all: readonly FactFrame[];
};

export const tableOf = (frames: readonly FactFrame[]): FrameTable => {
	const bySign = new Map<string, FactFrame[]>();
	for (const frame of frames)
		for (const sign of frame.signs) {
			const known = bySign.get(sign);
			if (known) known.push(frame);
			else bySign.set(sign, [frame]);
		}
	return {always: frames.filter(({signs}) => signs.length === 0), bySign, all: frames};
};

/** The frames that a clause of these words may be like, in the order in which they are written. */
export const framesFor = ({always, bySign, all}: FrameTable, lows: readonly string[]): readonly FactFrame[] => {
	const may = new Set(always);
	for (const low of lows) for (const frame of bySign.get(low) ?? []) may.add(frame);
	return may.size < 2 ? [...may] : all.filter(frame => may.has(frame));
};
