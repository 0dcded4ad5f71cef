import type {Key} from 'ink';
import {graphemes} from '../../columns.ts';
import type {KeyPress} from './key-press.ts';

/** What Ink calls its keys, and what we do. */
const named = [
	['upArrow', 'up'],
	['downArrow', 'down'],
	['leftArrow', 'left'],
	['rightArrow', 'right'],
	['home', 'home'],
	['end', 'end'],
	['pageUp', 'pageup'],
	['pageDown', 'pagedown'],
	['return', 'enter'],
	['escape', 'escape'],
	['tab', 'tab'],
	['backspace', 'backspace'],
	['delete', 'delete'],
] as const satisfies readonly (readonly [keyof Key, string])[];

/**
 * What was typed, as single keys, in order: Ink hands over all that came at once as one text, `jjj` or a word and its
 * Enter. A release of a key is nothing.
 */
export const keyPresses = (input: string, key: Key): readonly KeyPress[] => {
	if (key.eventType === 'release') return [];
	const name = named.find(([flag]) => key[flag])?.[1];
	if (name === 'escape' && key.meta) return [press('escape'), press('escape')];
	if (name !== undefined) return [press(`${modifiers(key)}${key.shift ? 'shift-' : ''}${name}`)];
	if (key.ctrl || key.meta) return input === '' ? [] : [press(`${modifiers(key)}${input === ' ' ? 'space' : input}`)];
	// A line end of two characters is one Enter.
	return graphemes(input.toWellFormed().replaceAll('\r\n', '\r')).map(letter => press(nameOf(letter)));
};

const press = (key: string): KeyPress => ({kind: 'key', key});
const modifiers = (key: Key): string => `${key.ctrl ? 'ctrl-' : ''}${key.meta ? 'alt-' : ''}`;

const control: Readonly<Record<string, string>> = {
	' ': 'space',
	'\r': 'enter',
	'\n': 'ctrl-j',
	'\t': 'tab',
	'\u007f': 'backspace',
	'\b': 'backspace',
	'\u001b': 'escape',
};

/** The name of one letter, as it comes in a longer text. */
const nameOf = (letter: string): string => {
	const name = control[letter];
	if (name !== undefined) return name;
	const code = letter.charCodeAt(0);
	if (letter.length > 1 || code >= 32) return letter;
	return `ctrl-${String.fromCharCode(code + (code > 0 && code <= 26 ? 96 : 64)).toLowerCase()}`;
};

// C0 but line ends and tabs, DEL, C1.
// biome-ignore lint/suspicious/noControlCharactersInRegex: exactly these are looked for
const unwanted = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/g;

/** What was pasted, as a text may hold it: every line end a newline, without other control characters. */
export const pasted = (text: string): KeyPress => {
	const lines = text.toWellFormed().replace(/\r\n?/g, '\n');
	const kept = lines.replace(unwanted, '');
	return {kind: 'paste', text: kept, ...(kept.length < lines.length && {leftOut: lines.length - kept.length})};
};
