/**
 * Line ends and gaps of a text that may be a megabyte of nothing else. Patterns such as `\s*\n\s*` or `\n+$` try such a
 * gap from each of its letters on: 120,000 spaces took 30 s. These look at each letter once.
 */

/** The text without line ends at its end. */
export const withoutLastLineEnds = (text: string): string => {
	let end = text.length;
	while (end > 0 && text.charCodeAt(end - 1) === lineFeed) end--;
	return text.slice(0, end);
};

const lineFeed = 0x0a;

/**
 * The text in one line: each line end, with the space around it, becomes `sign`; none is left at the ends of the text.
 */
export const inOneLine = (text: string, sign: string): string => {
	const bare = text.trim();
	return /[\n\r]/.test(bare) ? bare.replace(/\s+/g, gap => (/[\n\r]/.test(gap) ? sign : gap)) : bare;
};
