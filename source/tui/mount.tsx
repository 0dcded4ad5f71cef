import {faultInWords, isPersonError} from '../errors.ts';
import {printableLines} from '../printable.ts';
import {editText} from '../store/edit-text.ts';
import {readRecentQueries} from '../store/recent-queries.ts';
import {App} from './app.tsx';
import {createLoop, type Hands} from './loop.ts';
import type {ScreensOptions} from './run.ts';
import {ReaderApp} from './screen-reader/reader-app.tsx';
import {openInkScreen} from './terminal/ink-screen.tsx';
import {watchStops} from './terminal/stop.ts';
import {type Ending, watchWaysOut} from './terminal/ways-out.ts';
import {keepDraft} from './typing/draft.ts';

/** Longest wait for the disk on the way out, in milliseconds: whoever ends us does not wait for long. */
const lastWait = 400;

/** A window so narrow has a list alone, and what is under the cursor is opened to be read. */
const onePane = 99;

/** Draws the screens until they are left; see `runScreens`. */
export const mountScreens = async (options: ScreensOptions, draft: string): Promise<number> => {
	const {store, stdin, stdout, stderr, env, isAscii, isDemo} = options;
	const isReader = options.isScreenReader || env.INK_SCREEN_READER === 'true';
	let end: (ending: Ending) => void = () => undefined;
	const ended = new Promise<Ending>(resolve => {
		end = resolve;
	});

	const edit = async (text: string): Promise<string | undefined> => {
		let edited = text;
		try {
			await drafts.flush();
			await screen.lend(async () => {
				edited = (await editText(text, {env, folder: store.folder || undefined, name: 'entry.txt'})).replace(/\r\n?/g, '\n').replace(/\n+$/, '');
			});
		} catch (error) {
			if (!isPersonError(error)) throw error;
			loop.dispatch({kind: 'failed', tone: 'failed', text: error.message});
		}
		return edited === text ? undefined : edited;
	};
	const hands: Hands = {
		editText: edit,
		suspend: () => stops.suspend(),
		redraw: () => {
			asked++;
			screen.redraw();
		},
		quit: code => end({kind: 'quit', code}),
		copy: text => stdout.write(`\u001b]52;c;${Buffer.from(text).toString('base64')}\u0007`),
	};

	/** How often all of the screen was asked for anew. */
	let asked = 0;

	const window = {columns: Math.min(stdout.columns || 80, isReader ? onePane : Number.POSITIVE_INFINITY), rows: stdout.rows || 24};
	const loop = createLoop({
		...{store, clock: options.now, newId: options.newId, hands},
		options: {draft, window, isAscii, isDemo, recent: readRecentQueries(store.folder), isPrivateShown: options.isPrivateShown ?? false},
	});
	const drafts = keepDraft(loop, store);
	// Signals first: one may come as soon as the first frame is seen.
	const endWaysOut = watchWaysOut(end, () => screen.isLent());
	const stops = watchStops(until => screen.lend(until));
	const screen = openInkScreen({
		...{stdin, stdout, stderr, end},
		isWhole: !isReader,
		draw: ({columns, rows}) => (isReader ? <ReaderApp loop={loop} times={asked} /> : <App loop={loop} columns={columns} rows={rows} isColoured={options.isColoured} />),
	});
	loop.start();
	if (options.open === 'composer') loop.press({kind: 'key', key: 'a'});
	if (options.open === 'search') loop.press({kind: 'key', key: '/'});

	const ending = await ended;
	for (const stop of [screen.close, stops.end, endWaysOut, loop.stop, drafts.end]) stop();
	await Promise.race([drafts.flush(), new Promise(resolve => setTimeout(resolve, lastWait).unref())]);
	const code = ending.kind === 'fault' ? 1 : ending.code;
	// Whatever may still be under way: a program without a terminal must not stay.
	setTimeout(() => process.exit(code), lastWait).unref();
	if (ending.kind === 'fault') stderr.write(`${printableLines(lastWords(ending.error, env)).join('\n')}\n`);
	return code;
};

const lastWords = (error: unknown, env: ScreensOptions['env']): string =>
	[
		`Something went wrong inside goodturn, which is a fault of its own: ${faultInWords(error)}`,
		'Nothing that was saved is lost, and what was typed is kept: start goodturn again and press a.',
		...(env.GOODTURN_DEBUG && error instanceof Error ? [error.stack] : []),
	].join('\n');
