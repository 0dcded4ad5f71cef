import {useCursor} from 'ink';

/**
 * Puts the terminal's own cursor where one types, in columns and lines of the window from 0: input methods look at it.
 * It goes when this does.
 */
export const TypingCursor = ({x, y}: {readonly x: number; readonly y: number}) => {
	useCursor().setCursorPosition({x, y});
	return null;
};
