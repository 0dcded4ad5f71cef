import type {TerminalColours} from '../drawing/colours.ts';
import {askForColours, listenForColours} from './colours-told.ts';

/** Longest wait for answers before the terminal is given back, in milliseconds. */
export const longestWait = 100;

/** A terminal that has not answered for so long, in milliseconds, never will. */
export const silentAfter = 1000;

/** A terminal that is asked for its colours, and what it answers. */
export type Asking = {
	readonly ask: () => void;
	/** Takes the answers out of what the terminal sends. */
	readonly without: (text: string) => string;
	/**
	 * Lets no more keys through, and resolves once all is answered or no answer is to be waited for: one that came
	 * later would be read by the shell, as if it was typed.
	 */
	readonly leave: () => Promise<void>;
};

/** Asks by `write`, and calls `heard` with the colours that the terminal tells. */
export const askingForColours = (
	write: (text: string) => void,
	isTrue: boolean,
	heard: (colours: TerminalColours) => void,
): Asking => {
	let isLeaving = false;
	let settled: Promise<void> = Promise.resolve();
	let settle = (): void => undefined;
	const listen = listenForColours(isTrue, colours => {
		if (colours.sixteen.every(colour => colour !== undefined)) settle();
		heard(colours);
	});
	return {
		ask: () => {
			settled = new Promise(resolve => {
				settle = resolve;
				setTimeout(resolve, silentAfter).unref();
			});
			write(askForColours);
		},
		without: text => {
			const keys = listen(text);
			return isLeaving ? '' : keys;
		},
		leave: async () => {
			isLeaving = true;
			let timer: NodeJS.Timeout | undefined;
			const waited = new Promise<void>(resolve => {
				timer = setTimeout(resolve, longestWait);
			});
			await Promise.race([settled, waited]);
			clearTimeout(timer);
		},
	};
};
