import {Box} from 'ink';
import {cutLine, type Line} from '../drawing/line.ts';
import {TextLine} from './text-line.tsx';

/** Lines in a box of a fixed size: never more than fit, each cut to its columns. */
export const Lines = ({lines, columns, height}: {readonly lines: readonly Line[]; readonly columns: number; readonly height: number}) => (
	<Box flexDirection="column" width={columns} height={height}>
		{lines.slice(0, height).map((line, at) => (
			<TextLine key={at} line={cutLine(line, columns)} />
		))}
	</Box>
);
