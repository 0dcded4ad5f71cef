import {useEffect} from 'react';
import {Picture} from './components/picture.tsx';
import {TypingCursor} from './components/typing-cursor.tsx';
import {isWaitingForDates} from './composer/composer-lines.ts';
import {useDates} from './composer/dates.ts';
import {layoutOf} from './drawing/layout.ts';
import {span} from './drawing/line.ts';
import {type Pane, stacked} from './drawing/pane.ts';
import {headerLine} from './frame/header-line.ts';
import {useKeyboard} from './hooks/use-keyboard.ts';
import {useLoop} from './hooks/use-loop.ts';
import type {Loop} from './loop.ts';
import {bottomHeight, bottomPane} from './panes/bottom-lines.ts';
import {menuPane} from './panes/menu-lines.ts';
import {paneLines} from './panes/pane-lines.ts';
import type {State} from './state.ts';

type AppProps = {readonly loop: Loop; readonly columns: number; readonly rows: number; readonly isColoured: boolean};

/** The whole window. */
export const App = ({loop, columns, rows, isColoured}: AppProps) => {
	const state = useLoop(loop);
	useKeyboard(loop.press);
	useDates(isWaitingForDates(state));
	useEffect(() => loop.dispatch({kind: 'resize', window: {columns, rows}}), [loop, columns, rows]);
	const {lines, cursor} = windowPane(state, columns, rows);
	return (
		<>
			<Picture lines={lines} columns={columns} isColoured={isColoured} />
			{cursor && <TypingCursor {...cursor} />}
		</>
	);
};

/** Header, the screen on top, what was done last, and the keys that matter. Never taller than `rows`. */
const windowPane = (state: State, columns: number, rows: number): Pane => {
	const layout = layoutOf({columns, rows});
	if (layout.isTooSmall) return {lines: [[span('goodturn needs 30 columns and 10 lines')]]};
	const header = layout.isRoomy ? [headerLine(state, columns), []] : [headerLine(state, columns)];
	const bottom = bottomHeight(state, layout, rows - header.length);
	const height = rows - header.length - bottom;
	const {mode} = state;
	const middle = mode.kind === 'menu' && mode.menu.kind === 'help' ? menuPane(state, mode, columns, height) : {lines: paneLines(state, layout, height)};
	return stacked([{lines: header}, middle, bottomPane(state, layout, bottom)]);
};
