import type {Rgb, TerminalColours} from '../drawing/colours.ts';

const bell = '\u0007';
const numbers = Array.from({length: 16}, (_, number) => number);

/** Asks a terminal for its text, its background and its sixteen colours (xterm, OSC 10, 11 and 4). */
export const askForColours = [
	...['10;?', '11;?', ...numbers.map(number => `4;${number};?`)].map(what => `\u001b]${what}${bell}`),
].join('');

/** An answer, `ESC ] 11 ; rgb:1717/1414/2121 BEL`, or one that has not come whole yet. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: sequences begin so
const answer = /\u001b\](10|11|4;\d+);rgba?:([0-9a-f/]+)(?:\u0007|\u001b\\)/gi;
// biome-ignore lint/suspicious/noControlCharactersInRegex: sequences begin so
const begun = /\u001b\](?:1|4|10|11|4;\d*|(?:10|11|4;\d+);[rgba:0-9a-f/]{0,40}\u001b?)?$/i;

/** `1717/1414/2121`, of one to four digits each. */
const rgbOf = (text: string): Rgb | undefined => {
	const [red, green, blue] = text
		.split('/')
		.map(part => Math.round((Number.parseInt(part, 16) / (16 ** part.length - 1)) * 255));
	return red === undefined || green === undefined || blue === undefined || Number.isNaN(red + green + blue)
		? undefined
		: [red, green, blue];
};

/**
 * Takes what a terminal answers out of what it sends, and calls `heard` once text, background and all sixteen are
 * told, or those and a key came. What is no answer passes as it is.
 */
export const listenForColours = (
	isTrue: boolean,
	heard: (colours: TerminalColours) => void,
): ((text: string) => string) => {
	const told = new Map<string, Rgb>();
	let held = '';
	let countHeard = 0;
	const tell = (): void => {
		const [text, background] = [told.get('10'), told.get('11')];
		if (!text || !background || countHeard === told.size) return;
		countHeard = told.size;
		heard({text, background, sixteen: numbers.map(number => told.get(`4;${number}`)), isTrue});
	};
	return chunk => {
		if (held === '' && !chunk.includes('\u001b]')) return chunk;
		const whole = held + chunk;
		const rest = whole.replace(answer, (_, what: string, colour: string) => {
			const rgb = rgbOf(colour);
			if (rgb) told.set(what, rgb);
			return '';
		});
		// An escape alone is a key, but where answers come one after the other it begins the next one.
		const isAmong = rest !== whole && rest.endsWith('\u001b');
		held = isAmong ? '\u001b' : (begun.exec(rest)?.[0] ?? '');
		const keys = held === '' ? rest : rest.slice(0, -held.length);
		if (told.size === 18 || (keys !== '' && countHeard === 0)) tell();
		return keys;
	};
};
