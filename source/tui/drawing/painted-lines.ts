import {type Line, textOf} from './line.ts';
import {type Ground, painted, type Tone} from './theme.ts';

/** Lines as a terminal shows them, in the looks of their meanings. */
export const paintedLines = (lines: readonly Line[], isColoured: boolean): readonly string[] =>
	lines.map(line => (isColoured ? paintedLine(line) : textOf(line)));

type Piece = {readonly text: string; readonly tone: Tone; readonly on: Ground | undefined};

const paintedLine = (line: Line): string =>
	joined(line)
		.map(({text, tone, on}) => painted(text, tone, on))
		.join('');

/** Neighbours of one meaning as one. */
const joined = (line: Line): readonly Piece[] => {
	const pieces: Piece[] = [];
	for (const {text, tone, on} of line) {
		const last = pieces.at(-1);
		// A blank says nothing in any colour, but shows where letters are set off by their background or a line.
		const isMute = text.trim() === '' && last?.tone !== 'chosen' && last?.tone !== 'match';
		if (last && last.on === on && (last.tone === tone || isMute))
			pieces[pieces.length - 1] = {...last, text: last.text + text};
		else pieces.push({text, tone, on});
	}
	return pieces;
};
