import {graphemes} from '../../columns.ts';

/**
 * The letters of a text as a person sees them, from an offset on or back. Only the neighbourhood of the offset is
 * looked at, so that a key in a text of a megabyte costs no more than in a short one.
 */

/** How far is looked at once, in UTF-16 units, and the longest letter that is not split. */
const near = 128;
const longest = 8192;

/** Whether there is surely no letter around this place. */
const isSure = (text: string, offset: number): boolean => {
	if (offset <= 0 || offset >= text.length) return true;
	const before = text.charCodeAt(offset - 1);
	const after = text.charCodeAt(offset);
	return before === 10 || (before >= 32 && before < 127 && after >= 32 && after < 127);
};

const isSplitPair = (text: string, at: number): boolean =>
	(text.charCodeAt(at) & 0xfc00) === 0xdc00 && (text.charCodeAt(at - 1) & 0xfc00) === 0xd800;

/**
 * A place at least one unit before the offset that is surely between two letters; where there is none near, any that
 * splits no character.
 */
const placeBefore = (text: string, offset: number, far: number): number => {
	const first = Math.max(0, offset - far);
	let at = offset - 1;
	while (at > first && !isSure(text, at)) at--;
	return at > 0 && isSplitPair(text, at) ? at - 1 : at;
};

/** The letters before the offset, the nearest first. The offset is between two letters. */
export function* lettersBefore(text: string, offset: number): Generator<string> {
	let [end, far] = [offset, near];
	while (end > 0) {
		const start = placeBefore(text, end, far);
		const letters = graphemes(text.slice(start, end));
		// What comes first after a place that is not sure may be the end of a longer letter.
		const isWhole = isSure(text, start) || far >= longest;
		if (letters.length === 1 && !isWhole) {
			far *= 2;
			continue;
		}
		far = near;
		for (let at = letters.length - 1; at >= (isWhole ? 0 : 1); at--) {
			const letter = letters[at] ?? '';
			end -= letter.length;
			yield letter;
		}
	}
}

/** The letters after the offset, the nearest first. The offset is between two letters. */
export function* lettersAfter(text: string, offset: number): Generator<string> {
	let [start, far] = [offset, near];
	while (start < text.length) {
		const end = start + far;
		const letters = graphemes(text.slice(start, end));
		const isWhole = isSure(text, end) || far >= longest;
		if (letters.length === 1 && !isWhole) {
			far *= 2;
			continue;
		}
		far = near;
		for (const letter of isWhole ? letters : letters.slice(0, -1)) {
			start += letter.length;
			yield letter;
		}
	}
}

/** Where the letter before the offset begins; 0 at the start. The offset is between two letters. */
export const letterBefore = (text: string, offset: number): number =>
	offset - (lettersBefore(text, offset).next().value?.length ?? 0);

/** Where the letter after the offset ends; the length of the text at its end. The offset is between two letters. */
export const letterAfter = (text: string, offset: number): number =>
	offset + (lettersAfter(text, offset).next().value?.length ?? 0);

/** The offset itself where it is between two letters, else the end of the letter that it is in. */
export const atOrAfter = (text: string, offset: number): number => {
	if (isSure(text, offset)) return Math.max(0, Math.min(offset, text.length));
	let at = placeBefore(text, offset, near);
	for (const letter of lettersAfter(text, at)) {
		if (at >= offset) break;
		at += letter.length;
	}
	return at;
};
