import {Box} from 'ink';
import {memo} from 'react';
import type {Day} from '../../journal/day.ts';
import {cutLine, span} from '../drawing/line.ts';
import {type Marker, markerOf} from '../drawing/marks.ts';
import {viewport} from '../drawing/viewport.ts';
import {rowLine} from '../row-lines/row-line.ts';
import type {Row} from '../rows/row.ts';
import {cursorIndex, rowsOf} from '../rows.ts';
import type {Screen, State} from '../state.ts';
import {EmptyList} from './empty-list.tsx';
import {TextLine} from './text-line.tsx';

/** Columns before a row, where the mark of the cursor stands. */
const gutter = 3;

type RowProps = {readonly row: Row; readonly isChosen: boolean; readonly columns: number; readonly isAscii: boolean; readonly today: Day; readonly mark: Marker | undefined};

/** A row with the mark of the cursor before it. Drawn again only when one of its properties changes. */
const ListRow = memo(({row, isChosen, columns, isAscii, today, mark}: RowProps) => (
	<TextLine line={cutLine([isChosen ? span(isAscii ? ' > ' : ' ▌ ', 'accent') : span('   '), ...rowLine(row, {columns: columns - gutter, isAscii, today, mark})], columns)} />
));

/** The rows of a screen that fit, with the cursor where it should stand. Every row is one line. */
export const List = ({state, screen, columns, height}: {readonly state: State; readonly screen: Screen; readonly columns: number; readonly height: number}) => {
	const list = rowsOf(state, screen);
	if (list.length === 0) return <EmptyList state={state} screen={screen} columns={columns} height={height} />;
	const cursor = cursorIndex(list, screen);
	const mark = markerOf(state);
	const {top, end} = viewport(list.length, cursor, screen.line, height);
	return (
		<Box flexDirection="column" width={columns} height={height}>
			{Array.from({length: end - top}, (_, line) => {
				const index = top + line;
				const row = list.at(index);
				return (
					row && (
						<ListRow
							key={'key' in row ? row.key : index}
							row={row}
							isChosen={index === cursor && screen.pane === 'list'}
							columns={columns}
							isAscii={state.isAscii}
							today={state.now.day}
							mark={mark}
						/>
					)
				);
			})}
		</Box>
	);
};
