import {graphemes} from '../columns.ts';

/**
 * Where a text may be split without splitting what a person sees as one letter. All of it looks only at the
 * neighbourhood of the offset, so that a key in a text of a megabyte costs no more than in a short one.
 */

/** Farthest that is looked back for a place that is surely between two letters, in UTF-16 units. */
const farthest = 512;

const isSure = (text: string, offset: number): boolean => {
	const before = text.charCodeAt(offset - 1);
	const after = text.charCodeAt(offset);
	return before === 10 || (before >= 32 && before < 127 && after >= 32 && after < 127);
};

/** An offset before this one that is surely between two letters. */
const sureBefore = (text: string, offset: number): number => {
	const end = Math.max(0, offset - farthest);
	let at = offset - 1;
	while (at > end && !isSure(text, at)) at--;
	// In a text without any sure place, at least no surrogate pair is split.
	return at > 0 && !isSure(text, at) && isLow(text, at) ? at - 1 : Math.max(0, at);
};

const isLow = (text: string, at: number): boolean => (text.charCodeAt(at) & 0xfc00) === 0xdc00;

/** The offset itself where it is between two letters, else the end of the letter that it is in. */
export const atOrAfter = (text: string, offset: number): number => {
	if (offset <= 0) return 0;
	if (offset >= text.length) return text.length;
	if (isSure(text, offset)) return offset;
	const start = sureBefore(text, offset);
	let at = start;
	for (const letter of graphemes(text.slice(start, offset + farthest))) {
		at += letter.length;
		if (at >= offset) break;
	}
	return at;
};

/** Where the letter before the offset begins; 0 at the start. The offset is between two letters. */
export const letterBefore = (text: string, offset: number): number => {
	if (offset <= 1) return 0;
	const start = sureBefore(text, offset);
	return offset - (graphemes(text.slice(start, offset)).at(-1)?.length ?? 1);
};

/** Where the letter behind the offset ends; the length of the text at its end. The offset is between two letters. */
export const letterAfter = (text: string, offset: number): number => Math.min(text.length, offset + (graphemes(text.slice(offset, offset + farthest))[0]?.length ?? 1));
