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

/** The text in the look of its meaning. */
export const painted = (text: string, tone: Tone): string => {
	const codes = theme[tone].map(look => looks[look]);
	const begin = codes.map(([code]) => `\u001b[${code}m`).join('');
	const end = codes.map(([, code]) => `\u001b[${code}m`).toReversed();
	return `${begin}${text}${end.join('')}`;
};
