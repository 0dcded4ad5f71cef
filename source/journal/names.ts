/**
 * Text for comparing, without regard to case and accents: `Jürgen` and `JURGEN` and both spellings of `José` in
 * Unicode become the same. For keys of maps and for matching, never for showing.
 */
export const fold = (text: string): string => {
	// Nearly all text is plain ASCII, and normalising it costs ten times as much as finding that out.
	// biome-ignore lint/suspicious/noControlCharactersInRegex: the whole of ASCII is meant
	if (/^[\x00-\x7f]*$/.test(text)) return text.toLowerCase();
	return text
		.normalize('NFD')
		.replace(/[\u0300-\u036f]/g, '') // accents only: the marks of Japanese, Thai or Hindi are letters
		.toLowerCase()
		.replace(/[łøđðßæœıς]/g, letter => unaccented[letter] ?? letter)
		.normalize('NFC');
};

// Letters that Unicode does not take apart into a base letter and a mark, and the sigma at the end of a Greek word.
const unaccented: Readonly<Record<string, string>> = {ł: 'l', ø: 'o', đ: 'd', ð: 'd', ß: 'ss', æ: 'ae', œ: 'oe', ı: 'i', ς: 'σ'};

/** `Ada, Grace and Alan` */
export const listNames = (names: readonly string[]): string => (names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`);
