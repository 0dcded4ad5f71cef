import {type Line, span} from './line.ts';

const names: Readonly<Record<string, string>> = {escape: 'esc', pagedown: 'pgdn', pageup: 'pgup', 'g g': 'gg'};

/** A key as it is shown: `esc`, `gg`, `ctrl-d`. */
export const keyName = (key: string): string => names[key] ?? key;

/** A key and what it does, as the lower end of the window says it. */
export const keyHint = (key: string, label: string): Line => [
	span(keyName(key), 'accent'),
	span(` ${label}   `, 'quiet'),
];

/** Keys and what they do, for what has its own: `enter keeps   esc clears`. */
export const hints = (pairs: readonly (readonly [key: string, label: string])[]): Line => [
	span(' '),
	...pairs.flatMap(([key, label]) => keyHint(key, label)),
];
