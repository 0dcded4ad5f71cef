import {faultInWords, isPersonError} from '../errors.ts';
import {withoutLastLineEnds} from '../line-ends.ts';
import {printableLines} from '../printable.ts';
import {editText} from '../store/edit-text.ts';
import {App} from './app.tsx';
import {keepDraft} from './loop/draft.ts';
import type {LoopOptions} from './loop/first-state.ts';
import {keepNoTheme, keepTheme} from './loop/keep-theme.ts';
import type {Hands} from './loop/performing.ts';
import {createLoop} from './loop.ts';
import type {ScreensOptions} from './run-options.ts';
import {ReaderApp} from './screen-reader/reader-app.tsx';
import type {Holder} from './terminal/first-frame.ts';
import {openInkScreen} from './terminal/ink-screen.tsx';
import type {watchStops} from './terminal/stop.ts';
import type {Ending} from './terminal/ways-out.ts';
import {keepYoungMemorySmall} from './terminal/young-memory.ts';

/**
 * Longest wait on the way out for what is typed to be on the disk, in milliseconds: a busy machine takes its time, and
 * whoever shuts it down gives us some 5 s.
 */
const lastWait = 3000;

/** The same for all that may still be under way then. */
const afterwards = 400;

/** What was begun before there was anything to draw with. */
export type Begun = {
	readonly first: LoopOptions;
	readonly isReader: boolean;
	/** Whether the first frame is shown already. */
	readonly isShown: boolean;
	readonly end: (ending: Ending) => void;
	readonly ended: Promise<Ending>;
	readonly endWaysOut: () => void;
	readonly stops: ReturnType<typeof watchStops>;
	/** Tells who has the terminal from now on. */
	readonly takeOver: (screen: Holder) => void;
};

/** Draws the screens until they are left; see `runScreens`. */
export const mountScreens = async (
	options: ScreensOptions,
	{first, isReader, isShown, end, ended, endWaysOut, stops, takeOver}: Begun,
): Promise<number> => {
	const {store, stdin, stdout, stderr, env} = options;
	keepYoungMemorySmall();

	const edit = async (text: string): Promise<string | undefined> => {
		let edited = text;
		try {
			await drafts.flush();
			await screen.lend(async () => {
				const left = await editText(text, {env, folder: store.folder || undefined, name: 'entry.txt'});
				edited = withoutLastLineEnds(left.replace(/\r\n?/g, '\n'));
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
		keepTheme: name => (options.isDemo ? keepNoTheme(name) : keepTheme(name, env)),
		copy: text => stdout.write(`\u001b]52;c;${Buffer.from(text).toString('base64')}\u0007`),
	};

	/** How often all of the screen was asked for anew. */
	let asked = 0;

	const loop = createLoop({store, clock: options.now, newId: options.newId, hands, options: first});
	const drafts = keepDraft(loop, store);
	const screen = openInkScreen({
		...{stdin, stdout, stderr, end},
		...(options.isColoured && {heard: colours => loop.dispatch({kind: 'colours', colours})}),
		isTrueColoured: /^(?:truecolor|24bit)$/.test(env.COLORTERM ?? ''),
		isWhole: !isReader,
		isTaken: isShown,
		draw: ({columns, rows}) =>
			isReader ? (
				<ReaderApp loop={loop} times={asked} />
			) : (
				<App loop={loop} columns={columns} rows={rows} isColoured={options.isColoured} />
			),
	});
	takeOver(screen);
	loop.start();
	if (options.open !== 'view') loop.press({kind: 'key', key: options.open === 'composer' ? 'a' : '/'});

	const ending = await ended;
	if (ending.kind === 'signal') loop.takeRest();
	const isKept = drafts.flush();
	await screen.leave();
	for (const stop of [screen.close, stops.end, endWaysOut, loop.stop, drafts.end]) stop();
	await Promise.race([isKept.then(drafts.flush), new Promise(resolve => setTimeout(resolve, lastWait).unref())]);
	const code = ending.kind === 'fault' ? 1 : ending.code;
	// A program without a terminal must not stay.
	setTimeout(() => process.exit(code), afterwards).unref();
	if (ending.kind === 'fault') stderr.write(`${printableLines(lastWords(ending.error, env)).join('\n')}\n`);
	return code;
};

const lastWords = (error: unknown, env: ScreensOptions['env']): string =>
	[
		`Something went wrong. This is a bug in goodturn: ${faultInWords(error)}`,
		'Nothing that was saved is lost, and what was typed is kept: start goodturn again and press a.',
		...(env.GOODTURN_DEBUG && error instanceof Error ? [error.stack] : []),
	].join('\n');
