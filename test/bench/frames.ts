import {existsSync, readFileSync} from 'node:fs';
import headless from '@xterm/headless';
import {linesOf} from '../support/picture.ts';
import {startTerminal, type TerminalOptions} from '../support/terminal.ts';

/**
 * A frame as it was on the screen after its last byte, and when that byte came, in milliseconds on the clock of
 * `performance.now()`.
 */
export type Frame = {readonly at: number; readonly rows: readonly string[]};

/** Ink closes each frame so that a terminal draws it at once. */
const frameEnd = '\x1b[?2026l';
const patience = 60_000;
export const window = {columns: 100, rows: 30} as const;

export type Film = Awaited<ReturnType<typeof film>>;

/**
 * A program in a pseudo-terminal, of which every frame is kept with the moment of its last byte. The frames are drawn
 * afterwards, on an emulator of their own, so that drawing takes no time from what is measured.
 */
export const film = (options: TerminalOptions) => {
	const began = performance.now();
	const terminal = startTerminal({...window, ...options});
	const emulator = new headless.Terminal({
		cols: window.columns,
		rows: window.rows,
		allowProposedApi: true,
		scrollback: 0,
	});
	const undrawn: {readonly at: number; readonly text: string}[] = [];
	const decoder = new TextDecoder();
	let rest = '';
	let lastByte = began;
	terminal.onOutput(chunk => {
		lastByte = performance.now();
		rest += decoder.decode(chunk, {stream: true});
		for (let end = rest.indexOf(frameEnd); end >= 0; end = rest.indexOf(frameEnd)) {
			undrawn.push({at: lastByte, text: rest.slice(0, end + frameEnd.length)});
			rest = rest.slice(end + frameEnd.length);
		}
	});

	const draw = async (text: string): Promise<readonly string[]> => {
		await new Promise<void>(resolve => emulator.write(text, resolve));
		return linesOf(emulator);
	};

	/** Waits for the first frame that is so, and gives back every frame up to it, that one last. */
	const until = async (what: string, isSo: (rows: readonly string[]) => boolean): Promise<readonly Frame[]> => {
		const frames: Frame[] = [];
		const deadline = performance.now() + patience;
		for (;;) {
			for (let one = undrawn.shift(); one; one = undrawn.shift()) {
				const frame = {at: one.at, rows: await draw(one.text)};
				frames.push(frame);
				if (isSo(frame.rows)) return frames;
			}
			if (performance.now() > deadline)
				throw new Error(
					`no frame with ${what} in ${patience / 1000} s. The last one:\n${linesOf(emulator).join('\n')}`,
				);
			await new Promise(resolve => setTimeout(resolve, 1));
		}
	};

	/** Waits until nothing was written for so long, and gives back the frames that came. */
	const quiet = async (milliseconds = 150): Promise<readonly Frame[]> => {
		const from = performance.now();
		while (performance.now() - Math.max(lastByte, from) < milliseconds)
			await new Promise(resolve => setTimeout(resolve, 5));
		const frames: Frame[] = [];
		for (let one = undrawn.shift(); one; one = undrawn.shift()) frames.push({at: one.at, rows: await draw(one.text)});
		return frames;
	};

	return {
		terminal,
		began,
		until,
		quiet,
		/**
		 * Milliseconds from a key to the first frame that is so. The keys before must have been answered: wait for `quiet`.
		 */
		after: async (
			keys: readonly string[],
			what: string,
			isSo: (rows: readonly string[]) => boolean,
		): Promise<number> => {
			const pressed = performance.now();
			terminal.press(...keys);
			const frame = (await until(what, isSo)).at(-1);
			return (frame?.at ?? Number.NaN) - pressed;
		},
		close: async (): Promise<void> => {
			await terminal.close();
			emulator.dispose();
		},
	};
};

/**
 * Seconds of a core that the process of a terminal has used: the kernel counts hundredths. 0 where there is no /proc.
 */
export const coreOf = ({terminal}: Film): number => {
	if (!existsSync(`/proc/${terminal.pid}/stat`)) return 0;
	const fields = readFileSync(`/proc/${terminal.pid}/stat`, 'utf8')
		.replace(/^.*\) /, '')
		.split(' ');
	return (Number(fields[11]) + Number(fields[12])) / 100;
};

/** The timeline of a journal, once all of it is read and nothing moves any more. */
export const loaded = async (options: TerminalOptions) => {
	const screens = film(options);
	const has = (text: string) => (rows: readonly string[]) => rows[0]?.includes(text) === true;
	await screens.until('the first view', has('2 Timeline'));
	screens.terminal.press('2');
	await screens.until('what is owed', has('you owe'));
	// That may be known before the months are read; what is still being done takes its time of a core.
	for (let core = -1; coreOf(screens) > core; await screens.quiet(500)) core = coreOf(screens);
	return screens;
};
