import {type Line, textOf} from './line.ts';
import type {Looks} from './looks.ts';
import type {Ground, Tone} from './theme.ts';

/** Lines as a terminal shows them, in the looks of their meanings. Without looks, their words alone. */
export const paintedLines = (lines: readonly Line[], looks: Looks | undefined): readonly string[] =>
	lines.map(line => (looks ? paintedLine(line, looks) : textOf(line)));

type Piece = {readonly text: string; readonly tone: Tone; readonly on: Ground | undefined};

const paintedLine = (line: Line, looks: Looks): string =>
	joined(line)
		.map(({text, tone, on}) => looks(tone, on).join(text))
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
