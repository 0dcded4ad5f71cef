/**
 * Text of a file or a person as it may be sent to a terminal: control characters, which could command it, and marks
 * that turn the direction of what follows are shown as visible stand-ins of one column. Line ends and tabs become
 * spaces; `lines` of the caller are split before. The stored text stays as it is.
 */
export const printable = (text: string): string =>
	isPlain.test(text) ? text : text.toWellFormed().replace(commands, standIn);

const isPlain = /^[\x20-\x7e]*$/;
// C0, DEL, C1, line and paragraph separators, directional marks, embeddings, overrides and isolates, annotations, byte
// order mark.
// biome-ignore lint/suspicious/noControlCharactersInRegex: exactly these are looked for
const commands = /[\x00-\x1f\x7f-\x9f\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]/g;

const standIn = (letter: string): string => {
	const code = letter.charCodeAt(0);
	if (letter === '\n' || letter === '\r' || letter === '\t') return ' ';
	return code < 32 ? String.fromCharCode(0x2400 + code) : code === 127 ? '␡' : '�';
};

/** The same for text that may hold lines of its own. */
export const printableLines = (text: string): readonly string[] => text.split(/\r\n|[\n\r]/).map(printable);

// The same signs and what else is not seen: DEL, C1, the soft hyphen, and letters of U+E0000, which come in two units.
const unseen =
	/[\x7f-\x9f\xad\u061c\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]|\udb40[\udc00-\udfff]/g;

/**
 * JSON that a terminal shows and does not obey: whatever could command it, turn the direction of what follows or stay
 * unseen is said as `\u009d`, which is the same value to whoever parses it. Expects what `JSON.stringify` made, which
 * does so with C0 already.
 */
export const printableJson = (json: string): string =>
	json.replace(unseen, sign => {
		let escaped = '';
		for (let at = 0; at < sign.length; at++) escaped += `\\u${sign.charCodeAt(at).toString(16).padStart(4, '0')}`;
		return escaped;
	});
