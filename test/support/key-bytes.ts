/** What a terminal sends for the keys that have names, as xterm does. */
const named: Readonly<Record<string, string>> = {
	enter: '\r',
	escape: '\x1b',
	tab: '\t',
	'shift-tab': '\x1b[Z',
	space: ' ',
	backspace: '\x7f',
	delete: '\x1b[3~',
	up: '\x1b[A',
	down: '\x1b[B',
	right: '\x1b[C',
	left: '\x1b[D',
	home: '\x1b[H',
	end: '\x1b[F',
	pageup: '\x1b[5~',
	pagedown: '\x1b[6~',
};

/** The bytes of a key: `enter`, `ctrl-p`, `alt-enter`, or a letter as it is. Throws for a name that is no key. */
export const keyBytes = (key: string): string => {
	if (key.startsWith('ctrl-') && key.length === 6) return String.fromCharCode(key.toUpperCase().charCodeAt(5) & 0x1f);
	if (key.startsWith('alt-')) return `\x1b${keyBytes(key.slice(4))}`;
	const bytes = named[key] ?? (Array.from(key).length === 1 ? key : undefined);
	if (bytes === undefined)
		throw new Error(
			`There is no key "${key}". Text is for type(), keys are: ${Object.keys(named).join(' ')} ctrl-a alt-a a`,
		);
	return bytes;
};
