/** The shells whose words are completed. */
export const shells = ['bash', 'zsh', 'fish'] as const;
export type Shell = (typeof shells)[number];

/** The quote that is open at a place of a word: none, or the sign that opened it. */
export type Quote = '' | "'" | '"' | "$'";

/** A word as it stands in the line: what it means, and for each unit of it what is open there. */
export type ReadWord = {
	/** Without quotes and backslashes. Nothing in it was evaluated: `$HOME` is these five letters. */
	readonly value: string;
	readonly open: Quote;
	/** Of each place of the raw text, one more than it has units: the value before it, and the quote that is open. */
	readonly at: readonly {readonly length: number; readonly open: Quote; readonly isQuoted: boolean}[];
};

const escapes: Readonly<Record<string, string>> = {a: '\x07', b: '\b', e: '\x1b', E: '\x1b', f: '\f', n: '\n'};
const moreEscapes: Readonly<Record<string, string>> = {r: '\r', t: '\t', v: '\v'};

/** What a backslash in `$'…'`, or in a word of fish, says: its value and its length in units. */
const escaped = (raw: string, at: number): readonly [value: string, length: number] => {
	const bytes = /^(?:\\x[0-9a-f]{1,2}|\\[0-7]{3})+/i.exec(raw.slice(at, at + 64))?.[0];
	if (bytes !== undefined) {
		const numbers = Array.from(bytes.matchAll(/x([0-9a-f]+)|\\([0-7]+)/gi), ([, hex, octal]) =>
			hex === undefined ? Number.parseInt(octal ?? '', 8) : Number.parseInt(hex, 16),
		);
		return [new TextDecoder().decode(Uint8Array.from(numbers)), bytes.length];
	}
	const point = /^\\[uU]([0-9a-f]{1,8})/i.exec(raw.slice(at, at + 10));
	if (point?.[1] !== undefined) {
		const code = Number.parseInt(point[1], 16);
		return [code > 0x10ffff ? '\ufffd' : String.fromCodePoint(code), point[0].length];
	}
	const letter = raw[at + 1] ?? '';
	return [escapes[letter] ?? moreEscapes[letter] ?? letter, 2];
};

/** What a backslash takes the meaning of, by what is open. */
const isEscape = (shell: Shell, open: Quote, next: string | undefined): boolean => {
	if (next === undefined) return open !== "'" || shell === 'fish';
	if (open === '') return true;
	if (open === "$'") return true;
	if (open === "'") return shell === 'fish' && /['\\]/.test(next);
	return (shell === 'fish' ? /["$\\\n]/ : /["$`\\\n]/).test(next);
};

/** Takes quotes and backslashes off a word as the shell would, which may end within a quote. */
export const readWord = (shell: Shell, raw: string): ReadWord => {
	let value = '';
	let open: Quote = '';
	const at: {length: number; open: Quote; isQuoted: boolean}[] = [];
	const step = (units: number, isQuoted: boolean, add = ''): void => {
		for (let unit = 0; unit < units; unit++) at.push({length: value.length, open, isQuoted});
		value += add;
	};
	for (let place = 0; place < raw.length; ) {
		const sign = raw[place] ?? '';
		if (sign === '\\' && isEscape(shell, open, raw[place + 1])) {
			const isLong = open === "$'" || (shell === 'fish' && open === '');
			const [said, length] = isLong ? escaped(raw, place) : [raw[place + 1] === '\n' ? '' : (raw[place + 1] ?? ''), 2];
			step(1, open !== '');
			step(Math.min(length, raw.length - place) - 1, true, said);
			place += length;
		} else if (open === '' && sign === '$' && raw[place + 1] === "'" && shell !== 'fish') {
			step(1, false);
			step(1, true);
			open = "$'";
			place += 2;
		} else if (open === '' && (sign === "'" || sign === '"')) {
			step(1, true);
			open = sign;
			place++;
		} else if (open !== '' && sign === open.at(-1)) {
			step(1, true);
			open = '';
			place++;
		} else {
			step(1, open !== '', sign);
			place++;
		}
	}
	at.push({length: value.length, open, isQuoted: false});
	return {value, open, at};
};

// What could command a terminal, turn the direction of what follows, or ends a line: it is never put raw into a line.
const unsafe =
	// biome-ignore lint/suspicious/noControlCharactersInRegex: exactly these are looked for
	/[\x00-\x1f\x7f-\x9f\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]+/g;

/** Such signs as bytes in `$'…'`, which every locale reads alike. */
const inBytes = (signs: string): string =>
	`$'${Array.from(new TextEncoder().encode(signs), byte => `\\x${byte.toString(16).padStart(2, '0')}`).join('')}'`;

const plainly: Readonly<Record<Quote, (text: string) => string>> = {
	// No shell gives a meaning to what is beyond ASCII.
	'': text => text.replace(/[^\w./:,@%+=\u0080-\u{10ffff}-]/gu, '\\$&'),
	"'": text => text.replaceAll("'", "'\\''"),
	// What would be looked up in the history stands in quotes of the other kind: a backslash before it would stay.
	'"': text => text.replace(/[$`"\\]/g, '\\$&').replaceAll('!', `"'!'"`),
	"$'": text => text.replace(/['\\]/g, '\\$&').replaceAll('!', '\\x21'),
};

/**
 * The text as bash and zsh read it again where this quote is open, which it leaves open: nothing in it is evaluated,
 * and it has neither line ends nor what a terminal obeys.
 */
export const quotedWord = (text: string, open: Quote, isStart = true): string => {
	const parts: string[] = [];
	let from = 0;
	const add = (part: string): void => {
		if (part !== '') parts.push(plainly[open](part));
	};
	for (const {0: signs, index} of text.matchAll(unsafe)) {
		add(text.slice(from, index));
		const bytes = inBytes(signs);
		parts.push(open === '' ? bytes : open === "$'" ? bytes.slice(2, -1) : `${open}${bytes}${open}`);
		from = index + signs.length;
	}
	add(text.slice(from));
	const whole = parts.join('');
	// Where a word begins, these mean a folder and, to zsh, a command.
	return open === '' && isStart ? whole.replace(/^[=]/, '\\$&') : whole;
};

/**
 * Where readline takes a word to begin that ends at the cursor: after the quote that is open, else after the last of
 * `breaks` that no quote and no backslash holds.
 */
export const replacedFrom = (raw: string, breaks: string, {at}: ReadWord): number => {
	let quote = '';
	let opened = -1;
	for (let place = 0; place < raw.length; place++) {
		const sign = raw[place] ?? '';
		if (sign === '\\' && quote !== "'") place++;
		else if (quote !== '') quote = sign === quote ? '' : quote;
		else if (sign === "'" || sign === '"') [quote, opened] = [sign, place];
	}
	if (quote !== '') return opened + 1;
	for (let place = raw.length - 1; place >= 0; place--)
		// The @ of a host belongs to what follows it.
		if (breaks.includes(raw[place] ?? '') && !at[place]?.isQuoted) return raw[place] === '@' ? place : place + 1;
	return 0;
};
