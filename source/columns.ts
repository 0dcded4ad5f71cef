import stringWidth from 'string-width';

/** The one door to `string-width`: text measured and cut in columns of the terminal, never in characters. */

// Letters of Europe and its usual signs, each a letter of its own in one column: most text needs no segmenter, which
// takes 20 ms to make.
const plain =
	/^[\x20-\x7e\xa1-\xac\xae-\u02ff\u0391-\u03a1\u03a3-\u03ff\u0400-\u0482\u048a-\u052f\u2010-\u2027\u2030-\u203b\u20ac\u2190-\u21ff\u2500-\u25fc\u2713]*$/;
let segmenter: Intl.Segmenter | undefined;

/** The text in what a person sees as letters: an emoji of several code points is one. */
export const graphemes = (text: string): readonly string[] => [...letters(text)];

function* letters(text: string): Generator<string> {
	if (plain.test(text)) return yield* text;
	segmenter ??= new Intl.Segmenter('en', {granularity: 'grapheme'});
	for (const {segment} of segmenter.segment(text)) yield segment;
}

/**
 * Units of a letter that are shown and measured: a family of emoji has 30; with ten million accents on it, a letter is
 * none.
 */
const mostUnits = 64;

/** The letters as they are shown, one by one, so that of a long text no more is looked at than is needed. */
function* shownLetters(text: string): Generator<string> {
	for (const letter of letters(text))
		yield letter.length > mostUnits ? letter.slice(0, mostUnits).toWellFormed() : letter;
}

/** Columns of letters that were measured: a text has few that differ, and string-width takes a microsecond for each. */
const measured = new Map<string, number>();
const mostMeasured = 4000;

const widthOfLetter = (letter: string): number => {
	let columns = measured.get(letter);
	if (columns === undefined) {
		columns = plain.test(letter) ? letter.length : stringWidth(letter);
		if (measured.size >= mostMeasured) measured.clear();
		measured.set(letter, columns);
	}
	return columns;
};

/** Columns that the text takes. */
export const width = (text: string): number => {
	if (plain.test(text)) return text.length;
	if (text.length <= 100) return stringWidth(text);
	let columns = 0;
	for (const letter of shownLetters(text)) columns += widthOfLetter(letter);
	return columns;
};

/** As much of the beginning of a text as so many columns can hold at most. */
const beginning = (text: string, columns: number): string => text.slice(0, (columns + 1) * mostUnits);

/** The text in at most so many columns, its end replaced by `…` where it is longer. No letter is split. */
export const cut = (text: string, columns: number): string => {
	if (columns <= 0) return '';
	const start = beginning(text, columns);
	if (plain.test(start)) return text.length <= columns ? text : `${start.slice(0, columns - 1).trimEnd()}…`;
	let used = 0;
	let kept = '';
	let whole = '';
	// Letter by letter, so that of a long text no more is measured than is shown.
	for (const letter of shownLetters(start)) {
		used += widthOfLetter(letter);
		if (used > columns) return `${kept.trimEnd()}…`;
		whole += letter;
		if (used < columns) kept = whole;
	}
	return start.length === text.length ? whole : `${kept.trimEnd()}…`;
};

/** The text cut or filled with spaces to exactly so many columns. */
export const fit = (text: string, columns: number): string => {
	const shown = cut(text, columns);
	return shown + ' '.repeat(Math.max(0, columns - width(shown)));
};

/** The text in lines of at most so many columns, broken between words where it can be; its own line ends are kept. */
export const wrap = (text: string, columns: number): readonly string[] => {
	if (text.length < leastKept) return wrapLines(text, columns);
	const known = kept.find(one => one.columns === columns && one.text === text);
	if (known) return known.lines;
	const lines = wrapLines(text, columns);
	kept.unshift({text, columns, lines});
	kept.length = Math.min(kept.length, mostKept);
	return lines;
};

/**
 * The long texts that were wrapped last: at every key the same one is drawn again, and its lines are counted before.
 */
const kept: {readonly text: string; readonly columns: number; readonly lines: readonly string[]}[] = [];
const [leastKept, mostKept] = [4000, 4];

const wrapLines = (text: string, columns: number): readonly string[] =>
	text.split('\n').flatMap(line => wrapLine(line, Math.max(1, columns)));

const wrapLine = (line: string, columns: number): readonly string[] => {
	if (columns === Number.POSITIVE_INFINITY) return [line.replace(/^ +/, '')];
	const lines: string[] = [];
	let current = '';
	// Columns of the line so far: each word is measured once, not once more with every word that follows it.
	let used = 0;
	for (const word of line.split(' ')) {
		const room = current === '' ? columns : columns - used - 1;
		if (fits(word, room)) {
			used = current === '' ? width(word) : used + 1 + width(word);
			current = current === '' ? word : `${current} ${word}`;
			continue;
		}
		if (current !== '') lines.push(current);
		const pieces = broken(word, columns);
		for (const piece of pieces.slice(0, -1)) lines.push(piece);
		current = pieces.at(-1) ?? '';
		used = width(current);
	}
	return [...lines, current];
};

/** Whether the text takes at most so many columns; of a long text, no more is measured than is needed. */
const fits = (text: string, columns: number): boolean => {
	const start = beginning(text, columns);
	if (plain.test(start)) return text.length <= columns;
	if (start.length < text.length) return false;
	let used = 0;
	for (const letter of shownLetters(start)) {
		used += widthOfLetter(letter);
		if (used > columns) return false;
	}
	return true;
};

/** A word in pieces of at most so many columns, and of one letter at least. */
const broken = (word: string, columns: number): readonly string[] => {
	const pieces: string[] = [];
	let piece = '';
	let used = 0;
	for (const letter of shownLetters(word)) {
		const more = widthOfLetter(letter);
		if (used + more > columns && piece !== '') {
			pieces.push(piece);
			piece = '';
			used = 0;
		}
		piece += letter;
		used += more;
	}
	return [...pieces, piece];
};
