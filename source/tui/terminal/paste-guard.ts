/**
 * Sees to it that nothing in a paste is taken for keys. A pasted text may hold the sequence that ends a paste, and
 * whatever follows it would run as keys; so a paste ends only where its end is followed by silence. Pure: whoever
 * reads the terminal pushes what came, and calls `calm` after a silence.
 */
export type PasteGuard = {
	/** What came, as far as it may be passed on. */
	readonly push: (chunk: string) => string;
	/** What was held back, after a silence; empty where there is nothing. */
	readonly calm: () => string;
	/** Whether `calm` is to be called after a silence of `silence` milliseconds. */
	readonly isWaiting: () => boolean;
};

/**
 * Milliseconds without input that end a paste: far more than lie between two pieces of one, far less than a person
 * needs.
 */
export const silence = 30;

const start = '\u001b[200~';
const end = '\u001b[201~';

export const createPasteGuard = (): PasteGuard => {
	/** The last letters that were passed on, for a start that comes in two pieces. */
	let passed = '';
	/** Pieces of the paste that is under way, and whether an end was among them. */
	let pieces: string[] | undefined;
	let tail = '';
	let hasEnd = false;

	const pass = (text: string): string => {
		passed = (passed + text).slice(1 - start.length);
		return text;
	};

	const push = (chunk: string): string => {
		if (pieces) {
			// A paste whose end never comes, as of a broken connection, is ended by ctrl-c alone.
			if (chunk === '\u0003' && !hasEnd) return finish(`${pieces.join('')}${end}`);
			pieces.push(chunk);
			const looked = tail + chunk;
			hasEnd ||= looked.includes(end);
			tail = looked.slice(1 - end.length);
			return '';
		}
		const looked = passed + chunk;
		const at = looked.indexOf(start);
		if (at < 0) return pass(chunk);
		const before = chunk.slice(0, at + start.length - passed.length);
		const rest = chunk.slice(before.length);
		passed = '';
		[pieces, tail, hasEnd] = [[], '', false];
		return before + push(rest);
	};

	/** The paste whole, without the means to end it early, and then what follows it. */
	const finish = (held: string): string => {
		const at = held.lastIndexOf(end);
		pieces = undefined;
		return `${held.slice(0, at).replaceAll('\u001b', escapeInPaste)}${end}${push(held.slice(at + end.length))}`;
	};

	return {
		push,
		calm: () => (pieces && hasEnd ? finish(pieces.join('')) : ''),
		isWaiting: () => pieces !== undefined && hasEnd,
	};
};

/** What is put for an escape character within a paste: another control character, to be left out with the others. */
const escapeInPaste = '\u0018';
