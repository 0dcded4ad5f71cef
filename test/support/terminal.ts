import {execFileSync} from 'node:child_process';
import {spawn} from '@lydell/node-pty';
import headless from '@xterm/headless';
import {type Home, makeHome} from './home.ts';
import {keyBytes} from './key-bytes.ts';
import {cli, nodeUnderTest} from './node.ts';
import {linesOf, watchModes} from './picture.ts';
import {pour} from './pour.ts';

export type TerminalOptions = {
	readonly columns?: number;
	readonly rows?: number;
	/** Arguments of the built program, or of `command` where that is given. */
	readonly args?: readonly string[];
	/** Another program than ours, as `bash`. */
	readonly command?: string;
	/** Absent: a new home for this terminal alone. */
	readonly home?: Home;
	/** On top of the home's environment. */
	readonly env?: Readonly<Record<string, string>>;
	/** A journal folder in place of the home's own. */
	readonly journal?: string;
};

export type Ended = {readonly code: number; readonly signal: number};
export type Terminal = ReturnType<typeof startTerminal>;

/** How long anything may take before a test gives up on it, in milliseconds. */
const patience = 15_000;

/**
 * Starts a program in a real pseudo-terminal, with a terminal emulator that shows what a person would see. `close` it
 * in the end.
 */
export const startTerminal = ({
	columns = 80,
	rows = 24,
	command,
	args = [],
	home = makeHome(),
	env,
	journal,
}: TerminalOptions = {}) => {
	const emulator = new headless.Terminal({cols: columns, rows, allowProposedApi: true, scrollback: 5000});
	const modes = watchModes(emulator);
	const [file, ...words] = command === undefined ? [nodeUnderTest(), cli, ...args] : [command, ...args];
	const pty = spawn(file ?? '', words, {
		name: 'xterm-256color',
		cols: columns,
		rows,
		cwd: home.folder,
		env: {...home.env, ...(journal !== undefined && {GOODTURN_JOURNAL: journal}), ...env},
		encoding: null,
	});
	const device = Reflect.get(pty, 'ptsName');
	const chunks: Uint8Array[] = [];
	const listeners = new Set<(chunk: Uint8Array) => void>();
	let bytes = 0;
	let isEnded = false;
	pty.onData(data => {
		const chunk: Uint8Array = Buffer.from(data);
		bytes += chunk.length;
		chunks.push(chunk);
		for (const listener of listeners) listener(chunk);
		emulator.write(chunk);
	});
	// The emulator answers what a program asks a terminal.
	emulator.onData(answer => {
		if (!isEnded) pty.write(answer);
	});
	const exited = new Promise<Ended>(resolve =>
		pty.onExit(({exitCode, signal}) => {
			isEnded = true;
			// What it wrote last is on the screen by then.
			emulator.write('', () => resolve({code: exitCode, signal: signal ?? 0}));
		}),
	);
	const stty = (...words: readonly string[]): string =>
		execFileSync('stty', ['-F', String(device), ...words], {encoding: 'utf8'});

	const kill = (signal: NodeJS.Signals): void => {
		try {
			if (!isEnded) process.kill(pty.pid, signal);
		} catch (error) {
			// It has ended, and its end is not reported yet.
			if (!(error instanceof Error && 'code' in error && error.code === 'ESRCH')) throw error;
		}
	};

	/** The rows of the window as a person sees them, without spaces at their ends. */
	const screen = (): readonly string[] => linesOf(emulator);
	const text = (): string => screen().join('\n');

	/**
	 * Looks at each whole picture until it is so, and fails with the screen after 15 s, or at once where the program has
	 * ended and it can no longer come.
	 */
	const until = async <Value>(what: string, look: () => Value | undefined | false): Promise<Value> => {
		const deadline = performance.now() + patience;
		let [lastBytes, lastLook] = [-1, 0];
		for (;;) {
			// What the program wrote before it ended is drawn first.
			const wasEnded = isEnded;
			const isNew = bytes !== lastBytes;
			lastBytes = bytes;
			await new Promise<void>(resolve => emulator.write('', resolve));
			// On the same picture only what is beside it, as on the disk, can be otherwise: that is looked at less often.
			const isDue = wasEnded || isNew || performance.now() - lastLook > 25;
			if (isDue) lastLook = performance.now();
			// Half a picture lacks what the other half has, as in no terminal.
			const found = isDue && (wasEnded || !modes().isDrawing) && look();
			if (found !== undefined && found !== false) return found;
			if (wasEnded || performance.now() > deadline)
				throw new Error(
					`${wasEnded ? 'The program ended' : `${patience / 1000} s went by`} without ${what}. The screen:\n${text()}`,
				);
			await new Promise(resolve => setTimeout(resolve, 5));
		}
	};

	return {
		pid: pty.pid,
		exited,
		until,
		screen,
		text,
		/** Waits for a text on the screen, a pattern of it, or anything that the rows fulfil; gives back the rows. */
		waitFor: (wanted: string | RegExp | ((rows: readonly string[]) => boolean)): Promise<readonly string[]> =>
			until(typeof wanted === 'function' ? String(wanted) : `${wanted}`, () => {
				const seen = screen();
				const isThere =
					typeof wanted === 'function'
						? wanted(seen)
						: typeof wanted === 'string'
							? seen.join('\n').includes(wanted)
							: wanted.test(seen.join('\n'));
				return isThere ? seen : undefined;
			}),
		/** Sends text as it is, in one chunk: also bytes that no key has. */
		type: (sent: string): void => pty.write(sent),
		/** Sends as much text as one likes, in pieces as the program takes them. */
		pour: (sent: string): Promise<void> => pour(Number(Reflect.get(pty, 'fd')), sent),
		/** Sends each key in one chunk. After `escape` wait for its effect, else it makes an alt key of the next one. */
		press: (...keys: readonly string[]): void => pty.write(keys.map(keyBytes).join('')),
		/** What a terminal sends when text is pasted, marked as such where the program asked for it. */
		paste: (pasted: string): void => pty.write(modes().isPasteMarked ? `\x1b[200~${pasted}\x1b[201~` : pasted),
		/** 0 is allowed, as it comes in some containers. */
		resize: (toColumns: number, toRows: number): void => {
			if (toColumns > 0 && toRows > 0) {
				emulator.resize(toColumns, toRows);
				pty.resize(toColumns, toRows);
			} else stty('cols', String(toColumns), 'rows', String(toRows));
		},
		/** The columns in which a sign is, row by row: cells of the terminal, where a wide letter takes two. */
		cells: (sign: string): readonly (readonly number[])[] =>
			Array.from({length: emulator.rows}, (_, row) => {
				const line = emulator.buffer.active.getLine(emulator.buffer.active.baseY + row);
				return Array.from({length: emulator.cols}, (_cell, column) => column).filter(
					column => line?.getCell(column)?.getChars() === sign,
				);
			}),
		/** Where the terminal's own cursor is, counted from 0, and whether it shows. */
		cursor: () => ({
			column: emulator.buffer.active.cursorX,
			row: emulator.buffer.active.cursorY,
			isHidden: modes().isCursorHidden,
		}),
		/** What the program has set on the terminal. */
		modes,
		/** Whether keys reach the program as they are pressed, without echo. Only while a program runs in the terminal. */
		isRaw: (): boolean => /(?<=\s)-icanon\b/.test(stty('-a')) && /(?<=\s)-echo\b/.test(stty('-a')),
		/** Bytes that the program has written so far. */
		bytes: (): number => bytes,
		/** All that the program has written so far, escape sequences and all. */
		output: (): string => Buffer.concat(chunks).toString(),
		/** Calls back with every chunk that the program writes, as it comes. Returns the end of it. */
		onOutput: (listener: (chunk: Uint8Array) => void): (() => void) => {
			listeners.add(listener);
			return () => listeners.delete(listener);
		},
		/** Sends the program a signal; nothing where it is gone. */
		kill,
		/** Ends the program if it still runs, and waits for it. */
		close: async (): Promise<Ended> => {
			kill('SIGKILL');
			const ended = await exited;
			emulator.dispose();
			return ended;
		},
	};
};
