// biome-ignore lint/suspicious/noControlCharactersInRegex: exactly these are looked for
const sequences = /\u001b\[[0-?]*[ -/]*[@-~]|\u001b\][^\u0007\u001b]*(?:\u0007|\u001b\\)?|[\u001b\u009b][@-Z\\-_]?/g;
// biome-ignore lint/suspicious/noControlCharactersInRegex: exactly these are looked for
const controls = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\ufeff\ufff9-\ufffb]/g;
const isPlain = /^[\n\t -~]*$/;

/** A text of a file as it is kept: whole characters, one kind of line end, and nothing that commands a terminal. */
export const clean = (text: string): string =>
	isPlain.test(text)
		? text.trim()
		: text
				.toWellFormed()
				.replaceAll(/\r\n?|\u2028|\u2029/g, '\n')
				.replaceAll(sequences, '')
				.replaceAll(controls, '')
				.trim();

/** Names, places and titles have fewer letters than this; a longer one is a mistake, and is cut. */
const longestLine = 10_000;

/** The same on one line, for names, places and titles. */
export const oneLine = (text: string): string => clean(text.slice(0, longestLine)).replaceAll(/\s+/g, ' ');

/** What of texts is not empty, on one line each, without repeats. */
export const oneLines = (texts: readonly (string | undefined)[]): readonly string[] => [
	...new Set(texts.flatMap(text => oneLine(text ?? '') || [])),
];

/** A word as a tag may be written: `work:acme` becomes `work/acme`. Undefined where nothing is left. */
export const tagOf = (word: string): string | undefined => {
	const tag = oneLine(word)
		.replace(/^[#@]+/, '')
		.replaceAll(/\s*:+\s*/g, '/')
		.replaceAll(/[^\p{L}\p{M}\p{N}_\-/]+/gu, '-')
		.replaceAll(/^[-/]+|[-/]+$/g, '');
	return tag === '' ? undefined : tag;
};
