import {Text, useStdout} from 'ink';
import {useEffect, useRef} from 'react';
import {printableLines} from '../../printable.ts';
import {useKeyboard} from '../hooks/use-keyboard.ts';
import {useLoop} from '../hooks/use-loop.ts';
import type {Loop} from '../loop.ts';
import type {State} from '../state.ts';
import {spoken, typedIn} from './spoken.ts';

/**
 * The screens for a screen reader: what is new is written beneath what was, a line each, and nothing is drawn over but
 * the text that is being typed. `times`: how often all was asked for anew.
 */
export const ReaderApp = ({loop, times}: {readonly loop: Loop; readonly times: number}) => {
	const state = useLoop(loop);
	useKeyboard(loop.press);
	const {write} = useStdout();
	const before = useRef<{readonly state: State; readonly times: number}>(undefined);
	useEffect(() => {
		const lines = spoken(before.current?.times === times ? before.current.state : undefined, state);
		before.current = {state, times};
		if (lines.length > 0) write(lines.map(line => `${line}\n`).join(''));
	}, [state, times, write]);
	const typed = typedIn(state);
	return typed === undefined ? null : <Text>{printableLines(typed).join('\n')}</Text>;
};
