import stringWidth from 'string-width';

/** The one door to `string-width`: text measured and cut in columns of the terminal, never in characters. */

const plain = /^[\x20-\x7e]*$/;
let segmenter: Intl.Segmenter | undefined;

/** The text in what a person sees as letters: an emoji of several code points is one. */
export const graphemes = (text: string): readonly string[] => {
	if (plain.test(text)) return text.split('');
	segmenter ??= new Intl.Segmenter('en', {granularity: 'grapheme'});
	return Array.from(segmenter.segment(text), ({segment}) => segment);
};

/** Columns that the text takes. */
export const width = (text: string): number => (plain.test(text) ? text.length : stringWidth(text));

/** The text in at most so many columns, its end replaced by `…` where it is longer. No letter is split. */
export const cut = (text: string, columns: number): string => {
	if (columns <= 0) return '';
	if (text.length <= columns && plain.test(text)) return text;
	if (width(text) <= columns) return text;
	let used = 0;
	let kept = '';
	for (const letter of graphemes(text)) {
		used += width(letter);
		if (used > columns - 1) break;
		kept += letter;
	}
	return `${kept.trimEnd()}…`;
};

/** The text cut or filled with spaces to exactly so many columns. */
export const fit = (text: string, columns: number): string => {
	const shown = cut(text, columns);
	return shown + ' '.repeat(Math.max(0, columns - width(shown)));
};

/** The text in lines of at most so many columns, broken between words where it can be; its own line ends are kept. */
export const wrap = (text: string, columns: number): readonly string[] =>
	text.split('\n').flatMap(line => {
		const lines: string[] = [];
		let current = '';
		for (const word of line.split(' ')) {
			const longer = current === '' ? word : `${current} ${word}`;
			if (width(longer) <= columns) {
				current = longer;
				continue;
			}
			if (current !== '') lines.push(current);
			current = word;
			while (width(current) > columns) {
				const head = takeColumns(current, columns);
				lines.push(head);
				current = current.slice(head.length);
			}
		}
		return [...lines, current];
	});

/** The longest start of the text within so many columns, at least one letter. */
const takeColumns = (text: string, columns: number): string => {
	let used = 0;
	let kept = '';
	for (const letter of graphemes(text)) {
		used += width(letter);
		if (used > columns && kept !== '') break;
		kept += letter;
	}
	return kept;
};
