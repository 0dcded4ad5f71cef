import {Box} from 'ink';
import {useEffect} from 'react';
import {Bottom, bottomHeight} from './components/bottom.tsx';
import {Menu} from './components/menu.tsx';
import {Panes} from './components/panes.tsx';
import {TextLine} from './components/text-line.tsx';
import {layoutOf} from './drawing/layout.ts';
import {cutLine, span} from './drawing/line.ts';
import {headerLine} from './frame/header-line.ts';
import {useKeyboard} from './hooks/use-keyboard.ts';
import {useLoop} from './hooks/use-loop.ts';
import type {Loop} from './loop.ts';

/** The whole window: header, the screen on top, what was done last, and the keys that matter. Never taller than `rows`. */
export const App = ({loop, columns, rows}: {readonly loop: Loop; readonly columns: number; readonly rows: number}) => {
	const state = useLoop(loop);
	useKeyboard(loop.press);
	useEffect(() => loop.dispatch({kind: 'resize', window: {columns, rows}}), [loop, columns, rows]);
	const layout = layoutOf({columns, rows});
	if (layout.isTooSmall) return <TextLine line={cutLine([span('goodturn needs 30 columns and 10 lines')], columns)} />;
	const header = layout.isRoomy ? 2 : 1;
	const bottom = bottomHeight(state, layout, rows - header);
	const height = rows - header - bottom;
	const isHelp = state.mode.kind === 'menu' && state.mode.menu.kind === 'help';
	return (
		<Box flexDirection="column" width={columns} height={rows}>
			<TextLine line={headerLine(state, columns)} />
			{layout.isRoomy && <TextLine line={[]} />}
			{isHelp && state.mode.kind === 'menu' ? (
				<Menu state={state} mode={state.mode} columns={columns} height={height} top={header} />
			) : (
				<Panes state={state} layout={layout} height={height} />
			)}
			<Bottom state={state} layout={layout} height={bottom} top={rows - bottom} />
		</Box>
	);
};
