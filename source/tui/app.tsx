import {Box, Text} from 'ink';
import {useEffect} from 'react';
import {Detail} from './components/detail.tsx';
import {footerLine, headerLine, noticeLine} from './components/frame-lines.ts';
import {List} from './components/list.tsx';
import {TextLine} from './components/text-line.tsx';
import {useKeyboard} from './hooks/use-keyboard.ts';
import {useLoop} from './hooks/use-loop.ts';
import {layoutOf} from './layout.ts';
import {span} from './line.ts';
import type {Loop} from './loop.ts';

/** The whole window: header, the screen on top, what was done last, and the keys that matter. Never taller than `rows`. */
export const App = ({loop, columns, rows}: {readonly loop: Loop; readonly columns: number; readonly rows: number}) => {
	const state = useLoop(loop);
	useKeyboard(loop.press);
	useEffect(() => loop.dispatch({kind: 'resize', window: {columns, rows}}), [loop, columns, rows]);
	const layout = layoutOf({columns, rows});
	if (layout.isTooSmall) return <Text wrap="truncate-end">The window is too small.</Text>;
	const [screen] = state.screens;
	return (
		<Box flexDirection="column" width={columns} height={rows}>
			<TextLine line={headerLine(state, columns)} />
			{layout.isRoomy && <TextLine line={[]} />}
			<Box height={layout.height}>
				<List state={state} screen={screen} columns={layout.list} height={layout.height} />
				{layout.detail > 0 && (
					<>
						<Box flexDirection="column" width={3}>
							{Array.from({length: layout.height}, (_, line) => (
								// biome-ignore lint/suspicious/noArrayIndexKey: a line of the window is its place
								<TextLine key={line} line={[span(state.isAscii ? ' | ' : ' │ ', 'quiet')]} />
							))}
						</Box>
						<Detail state={state} screen={screen} columns={layout.detail} height={layout.height} />
					</>
				)}
			</Box>
			{layout.isRoomy && <TextLine line={noticeLine(state, columns)} />}
			<TextLine line={state.notice && !layout.isRoomy ? noticeLine(state, columns) : footerLine(state, columns)} />
		</Box>
	);
};
