/**
 * A regular expression of letters of any script. `of`: as it is for a text, to be used with its `lastIndex`; it looks
 * at all of the text, so not for each place of it.
 */
export type AnyScript = Pick<RegExp, 'test' | 'exec'> & {readonly of: (text: string) => RegExp};

/**
 * The expression without the 0.2 to 2 ms that V8 takes to make ready letters of any script: nearly all texts are plain
 * ASCII, and those are read by the same expression with the letters of ASCII, which finds the same there. The build
 * puts its source here in place of the literal, which would be made ready as the program starts.
 */
export const inAnyScript = ({source, flags}: Pick<RegExp, 'source' | 'flags'>): AnyScript => {
	let plain: RegExp | undefined;
	let any: RegExp | undefined;
	const of = (text: string): RegExp => {
		if (isAscii(text)) {
			plain ??= new RegExp(inAscii(source), flags);
			return plain;
		}
		any ??= new RegExp(source, flags);
		return any;
	};
	return {of, test: text => of(text).test(text), exec: text => of(text).exec(text)};
};

// biome-ignore lint/suspicious/noControlCharactersInRegex: the whole of ASCII is meant
export const isAscii = (text: string): boolean => /^[\x00-\x7f]*$/.test(text);

/** The letters of ASCII that have a property; none where it is not named here. */
const letters: Readonly<Record<string, string>> = {
	L: 'A-Za-z',
	Lu: 'A-Z',
	Ll: 'a-z',
	N: '0-9',
	'Script=Latin': 'A-Za-z',
};

const inAscii = (source: string): string => {
	let isInClass = false;
	return source.replace(/\\p\{([^}]*)\}|\\.|[[\]]/g, (piece, property?: string) => {
		if (piece === '[') isInClass = true;
		else if (piece === ']') isInClass = false;
		if (property === undefined) return piece;
		const own = letters[property] ?? '';
		return isInClass ? own : `[${own}]`;
	});
};
