/**
 * Text of a file or a person as it may be sent to a terminal: control characters, which could command it, and marks
 * that turn the direction of what follows are shown as visible stand-ins of one column. Line ends and tabs become
 * spaces; `lines` of the caller are split before. The stored text stays as it is.
 */
export const printable = (text: string): string => (isPlain.test(text) ? text : text.toWellFormed().replace(commands, standIn));

const isPlain = /^[\x20-\x7e]*$/;
// C0, DEL, C1, line and paragraph separators, directional marks, embeddings, overrides and isolates, annotations, byte order mark.
// biome-ignore lint/suspicious/noControlCharactersInRegex: exactly these are looked for
const commands = /[\x00-\x1f\x7f-\x9f\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]/g;

const standIn = (letter: string): string => {
	const code = letter.charCodeAt(0);
	if (letter === '\n' || letter === '\r' || letter === '\t') return ' ';
	return code < 32 ? String.fromCharCode(0x2400 + code) : code === 127 ? '␡' : '�';
};

/** The same for text that may hold lines of its own. */
export const printableLines = (text: string): readonly string[] => text.split(/\r\n|[\n\r]/).map(printable);
