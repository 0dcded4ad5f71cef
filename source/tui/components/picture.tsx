import {Box, Transform} from 'ink';
import type {Line} from '../drawing/line.ts';
import type {Looks} from '../drawing/looks.ts';
import {paintedLines} from '../drawing/painted-lines.ts';

type PictureProps = {readonly lines: readonly Line[]; readonly columns: number; readonly looks: Looks | undefined};

/**
 * Lines one beneath the other, as one node: half of a frame is what Ink and React do for each. For Ink they are
 * blank until it writes them, so that it neither measures, wraps nor takes apart what is cut to its columns already.
 */
export const Picture = ({lines, columns, looks}: PictureProps) => {
	const painted = paintedLines(lines, looks);
	return (
		<Box width={columns}>
			<Transform transform={(_, row) => painted[row] ?? ''}>{painted.map(() => ' ').join('\n')}</Transform>
		</Box>
	);
};
