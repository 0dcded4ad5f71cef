/**
 * A text as running text of mdoc(7), the language of man pages: nothing in it is a request or an escape, each sentence
 * begins a line, as its users have it, and no line is longer than 80 letters if its words allow it.
 */
export const running = (text: string): string => {
	const lines: string[] = [];
	let line = '';
	for (const word of text.split(/\s+/).filter(one => one !== '')) {
		const safe = escaped(word);
		const isNext = line !== '' && (/[.?!][)"]?$/.test(line) || line.length + 1 + safe.length > 78);
		if (isNext) lines.push(line);
		line = line === '' || isNext ? safe.replace(/^(?=[.'])/, '\\&') : `${line} ${safe}`;
	}
	return [...lines, line].join('\n');
};

/** A text as one argument of a macro, within quotes where it has spaces, however it looks. */
export const argument = (text: string): string => {
	const safe = escaped(text.replace(/\s+/g, ' '))
		.replaceAll('"', '\\(dq')
		.replace(/^(?=[.'])/, '\\&');
	if (/\s/.test(safe) || safe === '') return `"${safe}"`;
	// A word of two letters may be a macro, and punctuation alone is set apart from what is before it.
	return /^[A-Z][a-z]?$|^[[\](){}.,:;?!|]+$/.test(safe) ? `\\&${safe}` : safe;
};

/** A command as it is typed: quotes, carets and dashes stay what they are, so that it can be copied. */
export const typed = (text: string): string =>
	escaped(text.replace(/\s/g, ' '))
		.replaceAll("'", '\\(aq')
		.replace(/^(?=[.])/, '\\&');

const escaped = (text: string): string =>
	text
		.replaceAll('\\', '\\e')
		.replaceAll('-', '\\-')
		.replaceAll('^', '\\(ha')
		.replaceAll('~', '\\(ti')
		.replaceAll('`', '\\(ga')
		.replace(
			/[^\n -~]/gu,
			letter => `\\[u${(letter.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}]`,
		);
