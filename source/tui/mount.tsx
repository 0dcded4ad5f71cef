import {render, useApp} from 'ink';
import {useEffect} from 'react';
import {isPersonError} from '../errors.ts';
import {printableLines} from '../printable.ts';
import {editText} from '../store/edit-text.ts';
import {App} from './app.tsx';
import {keepDraft} from './draft.ts';
import {createLoop, type Hands, type Loop} from './loop.ts';
import type {ScreensOptions} from './run.ts';
import {openInput} from './terminal/input.ts';
import {openOutput} from './terminal/output.ts';
import {watchResizes} from './terminal/resizes.ts';
import {watchStops} from './terminal/stop.ts';
import {type Ending, gone, watchWaysOut} from './terminal/ways-out.ts';

type Lend = ReturnType<typeof useApp>['suspendTerminal'];

/** The screens, and Ink's means of giving the terminal to another program. */
const Mounted = ({loop, columns, rows, onLend}: {readonly loop: Loop; readonly columns: number; readonly rows: number; readonly onLend: (lend: Lend) => void}) => {
	const {suspendTerminal} = useApp();
	useEffect(() => onLend(suspendTerminal), [onLend, suspendTerminal]);
	return <App loop={loop} columns={columns} rows={rows} />;
};

/** Longest wait for the disk on the way out, in milliseconds: whoever ends us does not wait for long. */
const lastWait = 500;

/** Draws the screens until they are left; see `runScreens`. */
export const mountScreens = async (options: ScreensOptions, draft: string): Promise<number> => {
	const {store, stdin, stdout, stderr, env} = options;
	let end: (ending: Ending) => void = () => undefined;
	const ended = new Promise<Ending>(resolve => {
		end = resolve;
	});
	let lend: Lend | undefined;
	let isLent = false;
	const keepLend = (given: Lend): void => {
		lend = given;
	};

	const hands: Hands = {
		editText: text => edit(text),
		suspend: () => stops.suspend(),
		redraw: () => redraw(),
		quit: code => end({kind: 'quit', code}),
		copy: text => stdout.write(`\u001b]52;c;${Buffer.from(text).toString('base64')}\u0007`),
	};
	const output = openOutput(stdout);
	const input = openInput(stdin, () => end(gone));
	stdout.on('error', () => end(gone));
	const {isAscii, isDemo} = options;
	const loop = createLoop({store, clock: options.now, newId: options.newId, hands, options: {draft, window: output.window(), isAscii, isDemo}});
	const drafts = keepDraft(loop, store);

	const view = () => <Mounted loop={loop} {...output.window()} onLend={keepLend} />;
	const ink = render(view(), {stdout: output.stream, stdin: input.stream, stderr, exitOnCtrlC: false, alternateScreen: true, interactive: true});
	ink.waitUntilExit().catch((error: unknown) => end({kind: 'fault', error}));

	/** Everything anew, whatever stands on the terminal now. */
	const redraw = (): void => {
		output.measure();
		ink.clear();
		stdout.write('\u001b[H\u001b[2J');
		ink.rerender(view());
	};

	/** Gives the terminal to someone else until `until` ends, and comes back to the same place. */
	const lendTerminal = async (until: () => Promise<void>): Promise<void> => {
		if (isLent || !lend) return;
		isLent = true;
		await lend(async () => {
			input.pause();
			await until();
			input.resume();
		});
		isLent = false;
		redraw();
	};

	const edit = async (text: string): Promise<string | undefined> => {
		let edited = text;
		try {
			await drafts.flush();
			await lendTerminal(async () => {
				edited = (await editText(text, {env, folder: store.folder || undefined, name: 'entry.txt'})).replace(/\r\n?/g, '\n').replace(/\n+$/, '');
			});
		} catch (error) {
			isLent = false;
			input.resume();
			if (!isPersonError(error)) throw error;
			loop.dispatch({kind: 'failed', tone: 'failed', text: error.message});
		}
		return edited === text ? undefined : edited;
	};

	const stops = watchStops(lendTerminal);
	const watches = [stops.end, watchWaysOut(end, () => isLent), watchResizes(stdout, () => output.measure() && redraw()), loop.stop, drafts.end, input.close];
	loop.start();
	if (options.open === 'composer') loop.press({kind: 'key', key: 'a'});
	if (options.open === 'search') loop.press({kind: 'key', key: '/'});

	const ending = await ended;
	ink.unmount();
	for (const stop of watches) stop();
	await Promise.race([drafts.flush(), new Promise(resolve => setTimeout(resolve, lastWait).unref())]);
	if (ending.kind !== 'fault') return ending.code;
	stderr.write(`${printableLines(faultInWords(ending.error)).join('\n')}\n`);
	if (env.GOODTURN_DEBUG && ending.error instanceof Error) stderr.write(`${ending.error.stack}\n`);
	return 1;
};

const faultInWords = (error: unknown): string =>
	[
		`Something went wrong inside goodturn, which is a fault of its own: ${error instanceof Error ? error.message : String(error)}`,
		'Nothing that was saved is lost, and what was typed is kept: start goodturn again and press a.',
	].join('\n');
