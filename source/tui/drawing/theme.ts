/**
 * What a piece of text means; never how it looks. Nothing is said by colour alone: each is beside a word or a
 * symbol.
 */
export type Tone =
	| 'plain'
	| 'who'
	| 'quiet'
	| 'title'
	| 'accent'
	| 'here'
	| 'meeting'
	| 'given'
	| 'received'
	| 'youOwe'
	| 'theyOwe'
	| 'need'
	| 'settled'
	| 'tag'
	| 'failed'
	| 'late'
	| 'done'
	| 'match'
	| 'chosen';

/** The ground of the row under the cursor: where keys go to it, and where they go to another pane. */
export type Ground = 'cursor' | 'left';

/** How a terminal is told to begin a look, and to end it (ECMA-48, SGR). */
const looks = {
	bold: ['1', '22'],
	dim: ['2', '22'],
	underline: ['4', '24'],
	inverse: ['7', '27'],
	red: ['31', '39'],
	green: ['32', '39'],
	yellow: ['33', '39'],
	blue: ['34', '39'],
	magenta: ['35', '39'],
	cyan: ['36', '39'],
} as const;
type Look = keyof typeof looks;

/**
 * The look of each meaning, in the sixteen colours that the terminal's owner chose, so that light and dark both work.
 */
const theme: Readonly<Record<Tone, readonly Look[]>> = {
	plain: [],
	who: ['bold'],
	quiet: ['dim'],
	title: ['bold'],
	accent: ['cyan'],
	meeting: ['cyan'],
	given: ['green'],
	received: ['blue'],
	youOwe: ['yellow'],
	theyOwe: ['green'],
	need: ['magenta'],
	settled: ['dim'],
	tag: ['cyan'],
	failed: ['bold', 'red'],
	late: ['red'],
	done: ['green'],
	/** The view that is open. */
	here: ['bold', 'cyan'],
	match: ['bold', 'underline', 'cyan'],
	chosen: ['inverse'],
};

/**
 * Text and ground of a painted row. Both are set, so that it is read on any background; it has no colours beside them.
 */
const grounds: Readonly<Record<Ground, readonly [begin: string, end: string]>> = {
	cursor: ['38;5;255;48;5;239', '39;49'],
	left: ['38;5;252;48;5;236', '39;49'],
};

/** The looks that a painted row keeps. */
const onGrounds: ReadonlySet<Look> = new Set(['bold', 'underline', 'inverse']);

/** The text in the look of its meaning, on the ground that it is painted on. */
export const painted = (text: string, tone: Tone, on?: Ground): string => {
	const kept = on ? theme[tone].filter(look => onGrounds.has(look)) : theme[tone];
	const codes = [...(on ? [grounds[on]] : []), ...kept.map(look => looks[look])];
	const begin = codes.map(([code]) => `\u001b[${code}m`).join('');
	const end = codes.map(([, code]) => `\u001b[${code}m`).toReversed();
	return `${begin}${text}${end.join('')}`;
};
