import {Text} from 'ink';
import {memo} from 'react';
import type {Line, Span} from '../drawing/line.ts';
import {theme} from '../drawing/theme.ts';

/**
 * One line of the screen, in the looks of its meanings. It is cut by whoever made it; the truncation here is for
 * surprises. Neighbours of one meaning are one node: half of a frame is what Ink does for each node.
 */
export const TextLine = memo(({line}: {readonly line: Line}) => (
	<Text wrap="truncate-end">
		{line.length === 0
			? ' '
			: joined(line).map(({text, tone}, at) =>
					tone === 'plain' ? (
						text
					) : (
						<Text key={at} {...theme[tone]}>
							{text}
						</Text>
					),
				)}
	</Text>
));

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
