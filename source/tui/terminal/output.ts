import {enterWindow} from './first-frame.ts';
import {placed} from './placed.ts';

/** The terminal as Ink writes to it: of a size that stays the same until it is said to be another, and never 0. */
export type TerminalOutput = {
	readonly stream: NodeJS.WriteStream;
	/** The window as it is drawn. */
	readonly window: () => Window;
	/** Takes the size that the terminal has now. True where it is another. */
	readonly measure: () => boolean;
};

type Window = {readonly columns: number; readonly rows: number};

/** A terminal that does not know its size says 0; Ink would start a program to find out. */
const unknown: Window = {columns: 80, rows: 24};

const sizeOf = ({columns, rows}: NodeJS.WriteStream): Window => (columns > 0 && rows > 0 ? {columns, rows} : unknown);

/**
 * `stdout` for Ink, whose frames are placed. `isTaken`: the window is ours already, and taking it once more would clear
 * it. Resizes are not passed on: whoever holds this draws anew when the size has come to rest.
 */
export const openOutput = (stdout: NodeJS.WriteStream, isTaken = false): TerminalOutput => {
	let isEntered = isTaken;
	let window = sizeOf(stdout);
	const write = (chunk: unknown, ...rest: []): boolean => {
		if (chunk === enterWindow && isEntered) {
			isEntered = false;
			return true;
		}
		return stdout.write(typeof chunk === 'string' ? placed(chunk) : (chunk as Uint8Array), ...rest);
	};
	const stream = new Proxy(stdout, {
		get: (target, key) => {
			if (key === 'columns' || key === 'rows') return window[key];
			if (key === 'on' || key === 'off')
				return (event: string, listener: () => void) => (event === 'resize' ? stream : target[key](event, listener));
			if (key === 'write') return write;
			const value: unknown = Reflect.get(target, key, target);
			return typeof value === 'function' ? value.bind(target) : value;
		},
	});
	return {
		stream,
		window: () => window,
		measure: () => {
			const now = sizeOf(stdout);
			const isOther = now.columns !== window.columns || now.rows !== window.rows;
			if (isOther) window = now;
			return isOther;
		},
	};
};
