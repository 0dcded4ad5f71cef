import {width} from '../../columns.ts';

/**
 * Letters about whose width terminals disagree: all but Latin, Greek and Cyrillic ones, and the signs that we draw
 * with.
 */
// biome-ignore lint/suspicious/noControlCharactersInRegex: sequences begin so
const odd = /[\u0300-\u036f]|[^\n\x1b\x20-\u052f\u1e00-\u1eff\u2010-\u2027\u2190-\u21ff\u2500-\u25ff\u2713]/;

/** What a frame is made of: sequences of ours, spaces, and runs of letters. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: sequences begin so
const pieces = /\x1b\[[0-9;?]*[ -/]*[@-~]|\x1b\][^\x07]*\x07|\x1b.| +|\n|[^\x1b \n]+/g;

/**
 * A frame for a terminal that may measure some letters otherwise than we do: after such letters, whatever is in a
 * column of its own is put there by its number, and a line that comes out too long is cut instead of wrapped. Expects
 * lines that begin at the left edge. A frame without such letters comes back as it is.
 */
export const placed = (frame: string): string => {
	if (!odd.test(frame)) return frame;
	let out = '';
	let column = 0;
	let spaces = 0;
	let isShifted = false;
	for (const [piece] of frame.matchAll(pieces)) {
		if (piece.startsWith('\x1b')) {
			out += piece;
			continue;
		}
		if (piece === '\n') [column, spaces, isShifted] = [0, 0, false];
		else if (piece.startsWith(' ')) {
			spaces += piece.length;
			column += piece.length;
		} else {
			if (isShifted && (spaces > 1 || (spaces === 1 && piece.startsWith('│')))) {
				out += `\x1b[${column + 1}G`;
				isShifted = false;
			}
			isShifted ||= odd.test(piece);
			column += width(piece);
			spaces = 0;
		}
		out += piece;
	}
	return `\x1b[?7l${out}\x1b[?7h`;
};
