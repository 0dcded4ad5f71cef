import {useEffect} from 'react';
import {Picture} from './components/picture.tsx';
import {TypingCursor} from './components/typing-cursor.tsx';
import {looksOf} from './drawing/looks.ts';
import {themeShown} from './frame/theme-shown.ts';
import {windowPane} from './frame/window.ts';
import {useKeyboard} from './hooks/use-keyboard.ts';
import {useLoop} from './hooks/use-loop.ts';
import type {Loop} from './loop.ts';
import type {State} from './state.ts';

type AppProps = {readonly loop: Loop; readonly columns: number; readonly rows: number; readonly isColoured: boolean};

/** The whole window. */
export const App = ({loop, columns, rows, isColoured}: AppProps) => {
	const state = useLoop(loop);
	useKeyboard(loop.press);
	useEffect(() => loop.dispatch({kind: 'resize', window: {columns, rows}}), [loop, columns, rows]);
	const looks = isColoured ? looksOf(themeShown(state), state.colours) : undefined;
	const {lines, cursor} = windowPane(fitting(state, columns, rows));
	return (
		<>
			<Picture lines={lines} columns={columns} looks={looks} />
			{cursor && <TypingCursor {...cursor} />}
		</>
	);
};

/** The state in a window of this size, also before the loop has heard of it. */
const fitting = (state: State, columns: number, rows: number): State =>
	state.window.columns === columns && state.window.rows === rows ? state : {...state, window: {columns, rows}};
