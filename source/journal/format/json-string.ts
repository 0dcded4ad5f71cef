/**
 * Where the JSON string that begins at this quote ends, after its last quote; -1 where it has no end, or holds what
 * JSON allows in none. A loop and no pattern: one with a group for the escapes ends the stack at 3 million of them.
 */
export const endOfString = (text: string, quote: number): number => {
	for (let at = quote + 1; at < text.length; ) {
		const code = text.charCodeAt(at);
		if (code === quoteSign) return at + 1;
		if (code < 0x20) return -1;
		at += code === backslash ? lengthOfEscape(text, at) : 1;
		if (Number.isNaN(at)) return -1;
	}
	return -1;
};

const quoteSign = 0x22;
const backslash = 0x5c;

/** Units of the escape that begins at this backslash; NaN where it is none. */
const lengthOfEscape = (text: string, at: number): number => {
	const letter = text[at + 1] ?? '';
	if (letter === 'u') return /^[\da-fA-F]{4}$/.test(text.slice(at + 2, at + 6)) ? 6 : Number.NaN;
	return letter !== '' && '"\\/bfnrt'.includes(letter) ? 2 : Number.NaN;
};
