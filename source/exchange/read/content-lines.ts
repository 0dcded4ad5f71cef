/** A line of a vCard or of a calendar: `ATTENDEE;CN="Ada Lovelace";PARTSTAT=ACCEPTED:mailto:ada@example.com`. */
export type ContentLine = {
	/** Where it begins in the file, from 1. */
	readonly line: number;
	/** In capitals, without a group: `TEL` for `item1.TEL`. */
	readonly name: string;
	/** `item1`; empty where it is in none. */
	readonly group: string;
	/** By name in capitals. A parameter without a value, as version 2.1 has them, is a TYPE. */
	readonly params: ReadonlyMap<string, readonly string[]>;
	/** As written: the escapes of text are still in it. */
	readonly value: string;
};

/** One block between BEGIN and END, with the blocks within it. */
export type Block = {
	readonly name: string;
	readonly line: number;
	readonly lines: ContentLine[];
	readonly blocks: Block[];
};
export type Blocks = {readonly blocks: readonly Block[]; readonly broken: readonly number[]; readonly isCut: boolean};

/** So deep may blocks lie in one another; what lies deeper is of no calendar. */
const deepest = 16;
/** A property longer than this is a picture or a mistake. */
const longest = 1_000_000;

const decoders = new Map<string, TextDecoder | undefined>();
const decoderOf = (charset: string): TextDecoder => {
	if (!decoders.has(charset)) {
		try {
			decoders.set(charset, new TextDecoder(charset));
		} catch {
			decoders.set(charset, undefined);
		}
	}
	return decoders.get(charset) ?? new TextDecoder();
};

/**
 * The blocks of a text, in order. Folded lines are put together, and quoted-printable is read. Linear, and never
 * throws.
 */
export const readBlocks = (text: string): Blocks => {
	const top: Block[] = [];
	const open: Block[] = [];
	const broken: number[] = [];
	let isCut = false;
	for (const [line, whole] of unfolded(text)) {
		const content = readLine(line, whole);
		if (!content) {
			if (whole.trim() !== '' && open.length > 0) broken.push(line);
			continue;
		}
		const within = open.at(-1);
		if (content.name === 'BEGIN') {
			const block: Block = {name: content.value.trim().toUpperCase(), line, lines: [], blocks: []};
			if (open.length < deepest) (within?.blocks ?? top).push(block);
			open.push(block);
		} else if (content.name === 'END') {
			const name = content.value.trim().toUpperCase();
			const at = open.findLastIndex(block => block.name === name);
			if (at < 0) broken.push(line);
			else open.splice(at);
		} else within?.lines.push(content);
	}
	if (open.length > 0) isCut = true;
	return {blocks: top, broken, isCut};
};

/** The lines of a text with those put together that were folded, each with the number of its first. */
function* unfolded(text: string): Generator<readonly [line: number, whole: string]> {
	let parts: string[] = [];
	let [start, number, length] = [1, 0, 0];
	let isQuoted = false;
	for (const line of text.split('\n')) {
		number++;
		const isFolded = /^[ \t]/.test(line);
		if (parts.length > 0 && (isFolded || isQuoted)) {
			const more: string = isFolded && !isQuoted ? line.slice(1) : line.replace(/^[ \t]/, '');
			if (isQuoted) parts[parts.length - 1] = (parts.at(-1) ?? '').replace(/=$/, '');
			length += more.length;
			// A picture is thousands of lines: only its beginning is kept, for nobody reads it.
			if (length < longest) parts.push(more);
			isQuoted = isQuoted && more.endsWith('=');
			continue;
		}
		if (parts.length > 0) yield [start, parts.length === 1 ? (parts[0] ?? '') : parts.join('')];
		[parts, start, length] = [[line], number, line.length];
		isQuoted = line.endsWith('=') && /^[^:]*;(?:ENCODING=)?QUOTED-PRINTABLE/i.test(line);
	}
	if (parts.length > 0) yield [start, parts.join('')];
}

const head = /^(?:([A-Za-z0-9-]+)\.)?([A-Za-z0-9-]+)((?:;(?:[^":;]|"[^"]*")*)*):/;

const readLine = (line: number, whole: string): ContentLine | undefined => {
	const found = whole.length > longest ? null : head.exec(whole);
	if (!found) return undefined;
	const params = new Map<string, string[]>();
	for (const [, name = '', value] of (found[3] ?? '').matchAll(/;\s*([^=;"]+)(?:=((?:[^;"]|"[^"]*")*))?/g)) {
		const values =
			value === undefined
				? [name.trim()]
				: Array.from(value.matchAll(/"([^"]*)"|[^,"]+/g), ([bare, quoted]) => (quoted ?? bare).trim());
		const key = value === undefined ? 'TYPE' : name.trim().toUpperCase();
		params.set(key, [...(params.get(key) ?? []), ...values.map(unescapedParam)]);
	}
	const raw = whole.slice(found[0].length);
	const isQuoted = [...(params.get('ENCODING') ?? []), ...(params.get('TYPE') ?? [])].some(word =>
		/^quoted-printable$/i.test(word),
	);
	const value = isQuoted ? fromQuotedPrintable(raw, params.get('CHARSET')?.[0] ?? 'utf-8') : raw;
	return {line, name: (found[2] ?? '').toUpperCase(), group: found[1] ?? '', params, value};
};

/** RFC 6868: `^n`, `^'` and `^^` in the value of a parameter. */
const unescapedParam = (text: string): string =>
	text.replaceAll(/\^([n'^])/g, (_, sign: string) => (sign === 'n' ? '\n' : sign === "'" ? '"' : '^'));

const fromQuotedPrintable = (text: string, charset: string): string => {
	const bytes: number[] = [];
	const encoder = new TextEncoder();
	for (const [, hex, other = ''] of text.matchAll(/=([0-9A-Fa-f]{2})|([^=]+|=)/g)) {
		if (hex !== undefined) bytes.push(Number.parseInt(hex, 16));
		else for (const byte of encoder.encode(other)) bytes.push(byte);
	}
	return decoderOf(charset.toLowerCase()).decode(Uint8Array.from(bytes)).replaceAll(/\r\n?/g, '\n');
};

/** The text of a value, its escapes read. */
export const unescaped = (value: string): string =>
	value.replaceAll(/\\([nN,;:\\"])/g, (_, sign: string) => (sign === 'n' || sign === 'N' ? '\n' : sign));

/** The parts of a value that are set apart by a sign, each with its escapes read. */
export const partsOf = (value: string, sign: ',' | ';'): readonly string[] => {
	const parts: string[] = [];
	let part = '';
	for (const [match] of value.matchAll(sign === ',' ? /\\[\s\S]|,|[^,\\]+|\\/g : /\\[\s\S]|;|[^;\\]+|\\/g)) {
		if (match === sign) {
			parts.push(unescaped(part));
			part = '';
		} else part += match;
	}
	return [...parts, unescaped(part)];
};
