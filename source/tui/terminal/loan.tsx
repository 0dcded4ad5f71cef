import {useApp} from 'ink';
import {type ReactNode, useLayoutEffect} from 'react';
import {milliseconds} from '../../store/machine/milliseconds.ts';
import type {Input} from './input.ts';

type Lend = ReturnType<typeof useApp>['suspendTerminal'];

/** Hands out Ink's means of giving the terminal to another program. */
export const WithLend = ({children, onLend}: {readonly children: ReactNode; readonly onLend: (lend: Lend) => void}) => {
	const {suspendTerminal} = useApp();
	useLayoutEffect(() => onLend(suspendTerminal), [onLend, suspendTerminal]);
	return children;
};

/** The terminal given to another program, and taken back. */
export type Loan = {
	/** Keeps Ink's means of giving it. */
	readonly keep: (lend: Lend) => void;
	readonly lend: (until: () => Promise<void>) => Promise<void>;
	readonly isLent: () => boolean;
	/** Whether it is, or was a moment ago: a ctrl-c that ends the other program may reach us after its end does. */
	readonly wasLent: () => boolean;
};

/** Milliseconds within which a signal that was sent to both has come. Our own ctrl-c is a key, and no signal. */
const moment = 500;

/** `redraw` is called when the terminal is ours again. */
export const createLoan = (input: Input, wrapLines: (isOn: boolean) => void, redraw: () => void): Loan => {
	let inkLend: Lend | undefined;
	let isLent = false;
	let backAt = Number.NEGATIVE_INFINITY;
	return {
		keep: lend => {
			inkLend = lend;
		},
		isLent: () => isLent,
		wasLent: () => isLent || milliseconds() - backAt < moment,
		lend: async until => {
			// An editor has it already: nothing is to be put back, and what is asked for still happens.
			if (isLent) return until();
			if (!inkLend) return;
			isLent = true;
			try {
				await inkLend(async () => {
					input.pause();
					wrapLines(true);
					try {
						await until();
					} finally {
						wrapLines(false);
						input.resume();
					}
				});
			} finally {
				isLent = false;
				backAt = milliseconds();
				redraw();
			}
		},
	};
};
