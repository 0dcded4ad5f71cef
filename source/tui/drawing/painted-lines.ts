import {cutLine, type Line, type Span, textOf} from './line.ts';
import {painted} from './theme.ts';

/** Lines as a terminal shows them, each cut to its columns, in the looks of their meanings. */
export const paintedLines = (lines: readonly Line[], columns: number, isColoured: boolean): readonly string[] =>
	lines.map(line => cutLine(line, columns)).map(line => (isColoured ? paintedLine(line) : textOf(line)));

const paintedLine = (line: Line): string =>
	joined(line)
		.map(({text, tone}) => painted(text, tone))
		.join('');

/** Neighbours of one meaning as one. */
const joined = (line: Line): Line => {
	const spans: Span[] = [];
	for (const {text, tone} of line) {
		const last = spans.at(-1);
		// A blank says nothing in any colour, but shows where letters are set off by their background or a line.
		if (last && (last.tone === tone || (text.trim() === '' && last.tone !== 'chosen' && last.tone !== 'match')))
			spans[spans.length - 1] = {text: last.text + text, tone: last.tone};
		else spans.push({text, tone});
	}
	return spans;
};
