import {Box, Text} from 'ink';
import type {Line} from '../drawing/line.ts';
import {paintedLines} from '../drawing/painted-lines.ts';

type PictureProps = {readonly lines: readonly Line[]; readonly columns: number; readonly isColoured: boolean};

/** Lines one beneath the other. One node for all: half of a frame is what Ink and React do for each node. */
export const Picture = ({lines, columns, isColoured}: PictureProps) => (
	<Box width={columns}>
		<Text>{paintedLines(lines, columns, isColoured)}</Text>
	</Box>
);
