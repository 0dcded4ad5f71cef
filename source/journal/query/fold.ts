import {inAnyScript} from '../../any-script.ts';
import {fold} from '../names.ts';

/**
 * Text as queries see it: without case and accents (`fold`), with one kind of apostrophe, quote, dash and space, and
 * without the vowel signs and stretching of Arabic. What both sides of a comparison go through.
 */
export const foldText = (text: string): string =>
	isPlain.test(text) ? text.toLowerCase().replace(/[\t\n\r]/g, ' ') : alike(fold(text.replaceAll('ẞ', 'ß')));

// biome-ignore lint/suspicious/noControlCharactersInRegex: the whole of ASCII is meant
const isPlain = /^[\x00-\x7f]*$/;

/** Folded text with signs that only look different made the same. */
const alike = (folded: string): string =>
	folded.replace(/[\t\n\r\u00a0\u3000‘’ʼ“”«»‐‑–—ςـ\u064b-\u065f]/g, sign =>
		sign === 'ς'
			? 'σ'
			: /[\s]/.test(sign)
				? ' '
				: '‘’ʼ'.includes(sign)
					? "'"
					: '“”«»'.includes(sign)
						? '"'
						: '‐‑–—'.includes(sign)
							? '-'
							: '',
	);

/** Folded text, and where each of its UTF-16 units came from. `places` has one more, for the end. */
export type Folded = {readonly folded: string; readonly places: readonly number[]};

/**
 * The same as `foldText`, piece by piece, so that a match in the folded text can be shown in the text itself: `ß`
 * becomes two letters, a letter and the accent after it one.
 */
export const foldWithPlaces = (text: string): Folded => {
	if (isPlain.test(text))
		return {folded: foldText(text), places: Array.from({length: text.length + 1}, (_, unit) => unit)};
	let folded = '';
	const places: number[] = [];
	for (const {0: piece, index} of text.matchAll(pieces.of(text))) {
		const part = foldText(piece);
		for (let unit = 0; unit < part.length; unit++) places.push(index);
		folded += part;
	}
	return {folded, places: [...places, text.length]};
};

// A letter with the marks after it; the parts of a Korean syllable belong together.
const pieces = inAnyScript(/[\u1100-\u11ff]{1,5000}|\P{M}\p{M}{0,5000}|\p{M}{1,5000}/gu);

const letter = inAnyScript(/[\p{L}\p{N}\p{M}]/u);
const isLetterCode = (code: number): boolean =>
	code < 128
		? (code > 96 && code < 123) || (code > 47 && code < 58) || (code > 64 && code < 91)
		: letter.test(String.fromCodePoint(code));

/**
 * Whether no word runs through this place of a text: the unit before it or the unit at it is no letter and no digit.
 */
export const isBoundary = (text: string, at: number): boolean =>
	at <= 0 || at >= text.length || !isLetterCode(codeBefore(text, at)) || !isLetterCode(text.codePointAt(at) ?? 0);

/** The code point that ends before this place. */
const codeBefore = (text: string, at: number): number => {
	const unit = text.charCodeAt(at - 1);
	return unit >= 0xdc00 && unit <= 0xdfff ? (text.codePointAt(at - 2) ?? unit) : unit;
};

/**
 * Whether a word is of a script that writes words together, or prefixes to them: found anywhere, not at word starts
 * only.
 */
export const isJoined = (word: string): boolean => joined.test(word);

const joined = inAnyScript(
	/^[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Hang}\p{sc=Thai}\p{sc=Laoo}\p{sc=Khmr}\p{sc=Mymr}\p{sc=Arab}\p{sc=Hebr}ー々]/u,
);

/** The words of a folded text: runs of letters, digits and their marks. */
export const wordsOf = (folded: string): readonly string[] =>
	folded.match(isPlain.test(folded) ? plainWords : words.of(folded)) ?? [];

/** The words of a text as they are written; folded one by one they are the words of the folded text. */
export const wordsAsWritten = (text: string): readonly string[] => {
	if (isPlain.test(text)) return text.match(plainWords) ?? [];
	// Unicode counts this apostrophe as a letter.
	return wordsOf(text.replaceAll('ʼ', "'"));
};

// V8 keeps a way back for each letter, and five million ended its stack: a longer word is several.
const words = inAnyScript(/[\p{L}\p{N}\p{M}]{1,5000}/gu);

/** The words of a folded text, and where each begins. */
export const wordsWithin = (folded: string): Iterable<{readonly 0: string; readonly index: number}> =>
	folded.matchAll(words.of(folded));

const plainWords = /[a-zA-Z0-9]+/g;

/** Whether the letter at this place of a text is a capital. */
export const isCapital = (text: string, at: number): boolean => {
	const letter = String.fromCodePoint(text.codePointAt(at) ?? 0);
	return letter !== letter.toLowerCase();
};
