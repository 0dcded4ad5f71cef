import {isPartial} from '../journal/journal.ts';
import {readRecentQueries} from '../store/state/recent-queries.ts';
import {syncStanding} from '../store/sync/background.ts';
import {looksOf} from './drawing/looks.ts';
import {paintedLines} from './drawing/painted-lines.ts';
import {windowPane} from './frame/window.ts';
import {firstState} from './loop/first-state.ts';
import type {ScreensOptions} from './run-options.ts';
import {type Holder, noFirstFrame, showFirstFrame} from './terminal/first-frame.ts';
import {watchStops} from './terminal/stop.ts';
import {type Ending, watchWaysOut} from './terminal/ways-out.ts';
import {topOf} from './updates/top.ts';

/** A window so narrow has a list alone, and what is under the cursor is opened to be read. */
const onePane = 99;

/**
 * Opens the screens and resolves with the exit code once they are left and the terminal is as it was: 0, 128 and the
 * number of a signal, or 1 after a bug of our own, which it prints. The store is closed by whoever opened it.
 */
export const runScreens = async (options: ScreensOptions): Promise<number> => {
	const {store, stdin, stdout, isColoured, isAscii, isDemo, isPrivateShown = false} = options;
	// chalk, within Ink, looks at this when it is loaded, and at nothing else.
	if (!isColoured) process.env.FORCE_COLOR = '0';
	const isReader = options.isScreenReader || options.env.INK_SCREEN_READER === 'true';
	const window = {
		columns: Math.min(stdout.columns || 80, isReader ? onePane : Number.POSITIVE_INFINITY),
		rows: stdout.rows || 24,
	};
	const [draft = '', edits] = await Promise.all([store.readDraft(), store.readEdits(), store.know()]);
	const {invitation = ''} = options.now().settings ?? {};
	const sync = isDemo ? undefined : syncStanding(store.folder);
	const first = {
		draft,
		edits,
		window,
		isAscii,
		isDemo,
		recent: readRecentQueries(store.folder),
		isPrivateShown,
		invitation,
		...(sync && {sync}),
	};
	// What is kept of months makes the first frame whole. Where it does not, it needs the newest of them at least.
	if (isPartial(store.get()) || !topOf(firstState(store, options.now(), first)).screen.tab?.needsNoMonths)
		await store.load(window.rows);

	const isShown = !isReader && options.open === 'view';
	const picture = isShown
		? paintedLines(
				windowPane(firstState(store, options.now(), first)).lines,
				isColoured ? looksOf(options.now().settings?.theme) : undefined,
			)
		: undefined;

	const {promise: ended, resolve: end} = Promise.withResolvers<Ending>();
	let holder: Holder = noFirstFrame;
	// Signals first: one may come as soon as the first frame is seen.
	const endWaysOut = watchWaysOut(end, () => holder.isLent());
	const stops = watchStops(until => holder.lend(until));
	const frame = picture === undefined ? noFirstFrame : showFirstFrame(stdin, stdout, picture);
	holder = frame;
	try {
		const {mountScreens} = await import('./mount.tsx');
		await frame.rest();
		const takeOver = (screen: Holder): void => {
			holder = screen;
		};
		return await mountScreens(options, {first, isReader, isShown, end, ended, endWaysOut, stops, takeOver});
	} catch (error) {
		endWaysOut();
		stops.end();
		frame.drop();
		throw error;
	}
};
