/**
 * A piece of a person's line between commas: where its text begins and ends, and what sets it off from the last one.
 */
export type PersonPiece = {readonly text: string; readonly start: number; readonly isAfterComma: boolean};

/** Words that begin a new fact after `and`: those that say what somebody does. */
const factAfterAnd = /^and\s+(?=(?:lives|works|offers|goes by|was born|is based|can help|moved to|birthday)\b)/i;

/**
 * The pieces of a line of facts: between commas, semicolons, new lines, and before an `and` that begins another fact.
 * What is in quotes is one piece with what is before it. Linear in the line.
 */
export const personPieces = (line: string, from: number): readonly PersonPiece[] => {
	const pieces: PersonPiece[] = [];
	let start = from;
	let isAfterComma = false;
	const put = (end: number): void => {
		const whole = line.slice(start, end);
		const text = whole.trim();
		if (text !== '') pieces.push({text, start: start + whole.length - whole.trimStart().length, isAfterComma});
	};
	let isQuoted = false;
	for (let at = from; at < line.length; at++) {
		const letter = line[at];
		if (isQuoted && letter === '\\') at++;
		else if (letter === '"' && (isQuoted || /[\s,;:]/.test(line[at - 1] ?? ' '))) isQuoted = !isQuoted;
		else if (isQuoted) continue;
		else if (letter === ',' || letter === ';' || letter === '\n') {
			put(at);
			start = at + 1;
			isAfterComma = letter === ',';
		} else if ((letter === 'a' || letter === 'A') && /\s/.test(line[at - 1] ?? '')) {
			const and = factAfterAnd.exec(line.slice(at, at + 40));
			if (!and) continue;
			put(at);
			start = at + and[0].length;
			at = start - 1;
			isAfterComma = false;
		}
	}
	put(line.length);
	return pieces;
};

/** A value without its quotes. */
export const unquoted = (text: string): string =>
	/^"(?:[^"\\]|\\.)*"$/s.test(text) ? text.slice(1, -1).replace(/\\(.)/gs, (_, letter) => letter) : text;

/** A text in quotes, whatever is in it. */
export const inQuotes = (text: string): string => `"${text.replaceAll(/["\\]/g, sign => `\\${sign}`)}"`;
