import {Box} from 'ink';
import {detailOf} from '../detail.ts';
import {cutLine} from '../line.ts';
import type {Screen, State} from '../state.ts';
import {TextLine} from './text-line.tsx';

/** What the row under the cursor holds, from the line that was scrolled to. */
export const Detail = ({state, screen, columns, height}: {readonly state: State; readonly screen: Screen; readonly columns: number; readonly height: number}) => {
	const {lines} = detailOf(state, columns);
	return (
		<Box flexDirection="column" width={columns} height={height}>
			{lines.slice(screen.detail.top, screen.detail.top + height).map((line, at) => (
				// biome-ignore lint/suspicious/noArrayIndexKey: a line of the window is its place
				<TextLine key={at} line={cutLine(line, columns)} />
			))}
		</Box>
	);
};
