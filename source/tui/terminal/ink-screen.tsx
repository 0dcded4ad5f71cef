import {render} from 'ink';
import type {ReactNode} from 'react';
import type {TerminalColours} from '../drawing/colours.ts';
import {askingForColours} from './asking.ts';
import {FaultCatcher} from './fault-catcher.tsx';
import {openInput} from './input.ts';
import {createLoan, WithLend} from './loan.tsx';
import {openOutput} from './output.ts';
import {watchResizes} from './resizes.ts';
import {type Ending, gone} from './ways-out.ts';

export type InkScreen = {
	/** Draws everything anew, whatever is on the terminal now. */
	readonly redraw: () => void;
	/**
	 * Gives the terminal to someone else until `until` ends, and comes back to the same place. Does nothing while it is
	 * given away.
	 */
	readonly lend: (until: () => Promise<void>) => Promise<void>;
	readonly isLent: () => boolean;
	/** Takes no more keys, and waits a moment for what the terminal was asked: no answer is to reach the shell. */
	readonly leave: () => Promise<void>;
	/** Puts the terminal back as it was. */
	readonly close: () => void;
};

export type InkScreenOptions = {
	readonly stdin: NodeJS.ReadStream;
	readonly stdout: NodeJS.WriteStream;
	readonly stderr: NodeJS.WriteStream;
	/** What is on the screen, in a window of this size. */
	readonly draw: (window: {readonly columns: number; readonly rows: number}) => ReactNode;
	/** Whether it takes the whole window, or writes line by line beneath what is there. */
	readonly isWhole: boolean;
	/** Whether the window is taken already, by the first frame. */
	readonly isTaken: boolean;
	/** Called when the terminal has told its colours. Absent: it is not asked. */
	readonly heard?: (colours: TerminalColours) => void;
	/** Whether the terminal shows any colour, or the nearest of 256. */
	readonly isTrueColoured?: boolean;
	/** Called when the terminal is gone, or drawing failed. */
	readonly end: (ending: Ending) => void;
};

/**
 * Takes the terminal: raw mode, the alternate screen, marked pastes. What draws sets them by `useInput` and `usePaste`.
 */
export const openInkScreen = (options: InkScreenOptions): InkScreen => {
	const {stdin, stdout, stderr, draw, isWhole, isTaken, heard, end} = options;
	const output = openOutput(stdout, isTaken);
	const write = (text: string): unknown => stdout.write(text);
	const asking = isWhole && heard ? askingForColours(write, options.isTrueColoured === true, heard) : undefined;
	const input = openInput(stdin, () => end(gone), asking?.without);
	stdout.on('error', () => end(gone));
	const wrapLines = isWhole ? wrapping(stdout) : (): void => undefined;
	const loan = createLoan(input, wrapLines, () => redraw());
	const fault = (error: unknown): void => end({kind: 'fault', error});
	let isClosed = false;

	const view = (): ReactNode => (
		<FaultCatcher onFault={fault}>
			<WithLend onLend={loan.keep}>{draw(output.window())}</WithLend>
		</FaultCatcher>
	);
	const ink = render(view(), {...optionsOf(isWhole), stdout: output.stream, stdin: input.stream, stderr});
	ink.waitUntilExit().catch(fault);
	wrapLines(false);
	asking?.ask();

	const redraw = (): void => {
		// Drawing after the end would take the terminal again.
		if (isClosed) return;
		output.measure();
		if (isWhole) {
			ink.clear();
			stdout.write('\u001b[H\u001b[2J');
		}
		ink.rerender(view());
	};
	const endResizes = watchResizes(stdout, () => {
		if (output.measure() && !loan.isLent()) redraw();
	});
	const close = (): void => {
		isClosed = true;
		endResizes();
		wrapLines(true);
		try {
			ink.unmount();
		} catch {
			// Ink draws once more before it goes, and what failed may fail again.
			if (isWhole) stdout.write('\u001b[?1049l');
			stdout.write('\u001b[?2004l\u001b[?25h');
			stdin.setRawMode(false);
		}
		input.close();
	};
	return {redraw, isLent: loan.wasLent, lend: loan.lend, leave: async () => asking?.leave(), close};
};

const optionsOf = (isWhole: boolean) => ({
	// A key is answered at once; Ink would wait for up to 33 ms after the frame before.
	maxFps: 240,
	exitOnCtrlC: false,
	alternateScreen: isWhole,
	interactive: true,
	isScreenReaderEnabled: !isWhole,
});

/**
 * Whether a line too long goes on in the next one. Terminals disagree about the width of some letters, and a line that
 * one of them finds too long would tear the picture.
 */
const wrapping =
	(stdout: NodeJS.WriteStream) =>
	(isOn: boolean): void => {
		stdout.write(isOn ? '\u001b[?7h' : '\u001b[?7l');
	};
