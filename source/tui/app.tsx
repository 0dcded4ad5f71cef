import {useEffect} from 'react';
import {Picture} from './components/picture.tsx';
import {TypingCursor} from './components/typing-cursor.tsx';
import {isWaitingForDates} from './composer/composer-lines.ts';
import {useDates} from './hooks/use-dates.ts';
import {useKeyboard} from './hooks/use-keyboard.ts';
import {useLoop} from './hooks/use-loop.ts';
import type {Loop} from './loop.ts';
import {windowPane} from './panes/window-pane.ts';

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
