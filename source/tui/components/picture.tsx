import {Box, Text} from 'ink';
import {cutLine, type Line, type Span, textOf} from '../drawing/line.ts';
import {painted} from '../drawing/theme.ts';

type PictureProps = {readonly lines: readonly Line[]; readonly columns: number; readonly isColoured: boolean};

/**
 * Lines one beneath the other, each cut to its columns, in the looks of their meanings. One node for all: half of a
 * frame is what Ink and React do for each node.
 */
export const Picture = ({lines, columns, isColoured}: PictureProps) => (
	<Box width={columns}>
		<Text>
			{lines
				.map(line => cutLine(line, columns))
				.map(line => (isColoured ? paintedLine(line) : textOf(line)))
				// Ink leaves out a text that is empty.
				.map(text => (text === '' ? ' ' : text))
				.join('\n')}
		</Text>
	</Box>
);

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
