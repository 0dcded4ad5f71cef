import {render} from 'ink';
import {useSyncExternalStore} from 'react';
import {Picture} from '../components/picture.tsx';
import {TypingCursor} from '../components/typing-cursor.tsx';
import {looksOf} from '../drawing/looks.ts';
import {useKeyboard} from '../hooks/use-keyboard.ts';
import {openInput} from '../terminal/input.ts';
import {liveSearch} from './live-search.ts';
import {searchPane} from './search-lines.ts';
import type {SearchOptions} from './search-options.ts';

/** Lines that the search takes at most. */
const mostLines = 12;

/** Draws the search until it is ended; see `runSearch`. */
export const mountSearch = async (options: SearchOptions): Promise<string | undefined> => {
	const {store, stdin, output, isAscii, isColoured} = options;
	let end: (id: string | undefined) => void = () => undefined;
	const ended = new Promise<string | undefined>(resolve => {
		end = resolve;
	});
	const search = liveSearch(options, end);
	const Search = () => {
		const current = useSyncExternalStore(search.subscribe, search.get);
		useKeyboard(search.press);
		const height = Math.min(mostLines, Math.max(2, (output.rows || 24) - 1));
		const columns = output.columns || 80;
		const looks = isColoured ? looksOf(current.now.settings?.theme) : undefined;
		const {lines, cursor} = searchPane(current, columns, height, isAscii);
		return (
			<>
				<Picture lines={lines} columns={columns} looks={looks} />
				{cursor && <TypingCursor {...cursor} />}
			</>
		);
	};

	const input = openInput(stdin, () => end(undefined));
	const ink = render(<Search />, {
		stdout: output,
		stdin: input.stream,
		maxFps: 240,
		exitOnCtrlC: false,
		interactive: true,
		patchConsole: false,
	});
	ink.waitUntilExit().catch(() => end(undefined));
	void store.load('all');

	const id = await ended;
	search.close();
	// Nothing of it is left on the screen: what Ink draws last, it leaves there.
	ink.rerender(null);
	await ink.waitUntilRenderFlush();
	ink.unmount();
	input.close();
	return id;
};
