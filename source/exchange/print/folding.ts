/** A text as a value of a vCard or of a calendar. */
export const escaped = (text: string): string =>
	text.replaceAll(/[\\;,]/g, sign => `\\${sign}`).replaceAll(/\r\n?|\n/g, '\\n');

/** A parameter as RFC 6868 has it, in quotes. */
export const parameter = (text: string): string =>
	`"${text.replaceAll('^', '^^').replaceAll('"', "^'").replaceAll(/\r?\n/g, '^n')}"`;

const encoder = new TextEncoder();

/** The lines of such a file: none longer than 75 bytes, the rest folded beneath, and CRLF at every end. */
export const folded = (lines: readonly string[]): string => lines.map(line => `${foldedLine(line)}\r\n`).join('');

const foldedLine = (line: string): string => {
	if (line.length <= 75 && /^[\x20-\x7e]*$/.test(line)) return line;
	const parts: string[] = [];
	let [part, bytes] = ['', 0];
	for (const letter of line) {
		const size = encoder.encode(letter).length;
		// A folded line begins with a space, which counts.
		if (bytes + size > (parts.length === 0 ? 75 : 74)) {
			parts.push(part);
			[part, bytes] = ['', 0];
		}
		part += letter;
		bytes += size;
	}
	return [...parts, part].join('\r\n ');
};
