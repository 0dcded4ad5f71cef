import {useInput, usePaste} from 'ink';
import type {KeyPress} from '../typing/key-press.ts';
import {keyPresses, pasted} from '../typing/key-presses.ts';

/** Hands every key and every paste to `press`, one at a time and in order. The only place where input comes in. */
export const useKeyboard = (press: (keyPress: KeyPress) => void): void => {
	useInput((input, key) => {
		for (const one of keyPresses(input, key)) press(one);
	});
	usePaste(text => press(pasted(text)));
};
