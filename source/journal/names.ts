/**
 * Text for comparing, without regard to case and accents: `Jürgen` and `JURGEN` and both spellings of `José` in
 * Unicode become the same. For keys of maps and for matching, never for showing.
 */
export const fold = (text: string): string => {
	// Nearly all text is plain ASCII, and normalising it costs ten times as much as finding that out.
	// biome-ignore lint/suspicious/noControlCharactersInRegex: the whole of ASCII is meant
	if (/^[\x00-\x7f]*$/.test(text)) return text.toLowerCase();
	// Accents only: the marks of Japanese, Thai or Hindi are letters.
	const bare = fenced(text)
		.normalize('NFD')
		.replace(/[\u0300-\u034e\u0350-\u036f]/g, '')
		.toLowerCase()
		.replace(/[łøđðßæœıς]/g, letter => unaccented[letter] ?? letter)
		.normalize('NFC');
	return bare.replaceAll(fence, '');
};

/** The folded words of a text. */
export const foldedWords = (text: string): readonly string[] => fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];

/** The combining grapheme joiner: nothing that is seen, and no mark is put in order across it. */
const fence = '\u034f';

/**
 * The text with a fence after each 30 marks in a row, as Unicode's Stream-Safe Text Format has it: putting marks in
 * order takes the square of their number, and ten million of them on one letter would take for ever. No writing has so
 * many.
 */
const fenced = (text: string): string => (text.length > 200 ? text.replace(/\p{M}{30}/gu, run => run + fence) : text);

// Letters that Unicode does not take apart into a base letter and a mark, and the sigma at the end of a Greek word.
const unaccented: Readonly<Record<string, string>> = {
	ł: 'l',
	ø: 'o',
	đ: 'd',
	ð: 'd',
	ß: 'ss',
	æ: 'ae',
	œ: 'oe',
	ı: 'i',
	ς: 'σ',
};

/** `Ada, Grace and Alan` */
export const listNames = (names: readonly string[]): string =>
	names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
