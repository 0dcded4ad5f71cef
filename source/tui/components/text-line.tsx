import {Text} from 'ink';
import type {Line} from '../line.ts';
import {theme} from '../theme.ts';

/** One line of the screen, in the looks of its meanings. It is cut by whoever made it; the truncation here is for surprises. */
export const TextLine = ({line}: {readonly line: Line}) => (
	<Text wrap="truncate-end">
		{line.length === 0
			? ' '
			: line.map(({text, tone}, at) => (
					// biome-ignore lint/suspicious/noArrayIndexKey: the pieces of a line have no identity but their place
					<Text key={at} {...theme[tone]}>
						{text}
					</Text>
				))}
	</Text>
);
