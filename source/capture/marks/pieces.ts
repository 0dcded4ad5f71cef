/** A piece of the line that stays text. `isTag`: a tag and nothing else; `startsLine`: it begins the body. */
export type Piece = {readonly start: number; readonly end: number; readonly isTag?: true; readonly startsLine?: true};

/**
 * The text that the pieces make: what was between them becomes one space, or nothing where nothing did; line ends
 * and the indentation after them stay. Tags at the end of a line are taken out of it.
 */
export const textOfPieces = (line: string, pieces: readonly Piece[]): string => {
	const lines: {readonly lead: string; readonly pieces: Piece[]}[] = [];
	let last: Piece | undefined;
	for (const piece of pieces) {
		const between = last && !piece.startsLine ? line.slice(last.end, piece.start) : '';
		const breaks = piece.startsLine ? '\n' : between.replace(/[^\n]+/g, '');
		if (!last || breaks === '') {
			if (!last) lines.push({lead: '', pieces: []});
		} else
			lines.push({
				lead:
					breaks + (piece.startsLine ? '' : (/^[ \t]*/.exec(between.slice(between.lastIndexOf('\n') + 1))?.[0] ?? '')),
				pieces: [],
			});
		lines.at(-1)?.pieces.push(piece);
		last = piece;
	}
	return lines
		.map(({lead, pieces: all}) => {
			const count = all.findLastIndex(piece => !piece.isTag) + 1;
			return count === 0 ? '' : lead + joined(line, all.slice(0, count));
		})
		.join('')
		.trim();
};

const joined = (line: string, pieces: readonly Piece[]): string => {
	const parts: string[] = [];
	pieces.forEach((piece, at) => {
		const before = pieces[at - 1];
		if (before && /\s/.test(line.slice(before.end, piece.start))) parts.push(' ');
		parts.push(line.slice(piece.start, piece.end).replace(/\s+/g, ' '));
	});
	return parts.join('');
};
