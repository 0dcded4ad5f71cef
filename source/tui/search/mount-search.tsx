import {render} from 'ink';
import {useSyncExternalStore} from 'react';
import {loadDates} from '../../capture/dates/library.ts';
import {withoutPrivate} from '../../journal/private.ts';
import {newVocabulary} from '../../search/vocabulary.ts';
import {keepRecentQuery, readRecentQueries} from '../../store/state/recent-queries.ts';
import {Picture} from '../components/picture.tsx';
import {TypingCursor} from '../components/typing-cursor.tsx';
import {filterAsRead} from '../filtering/readable.ts';
import {startFilter} from '../filtering/run-filter.ts';
import {useKeyboard} from '../hooks/use-keyboard.ts';
import {openInput} from '../terminal/input.ts';
import {emptyField} from '../typing/field.ts';
import type {KeyPress} from '../typing/key-press.ts';
import {searchPane} from './search-lines.ts';
import type {SearchOptions} from './search-options.ts';
import {pressInSearch, type Searching} from './searching.ts';

/** Lines that the search takes at most. */
const mostLines = 12;

/** Draws the search until it is ended; see `runSearch`. */
export const mountSearch = async ({
	store,
	now,
	stdin,
	output,
	isAscii,
	isColoured,
	isPrivateShown,
}: SearchOptions): Promise<string | undefined> => {
	const seen = () => (isPrivateShown ? store.get() : withoutPrivate(store.get()));
	let search: Searching = {
		journal: seen(),
		now: now(),
		field: emptyField,
		recent: readRecentQueries(store.folder),
		cursor: 0,
	};
	const vocabulary = newVocabulary();
	let stopFinding = (): void => undefined;
	let end: (id: string | undefined) => void = () => undefined;
	const ended = new Promise<string | undefined>(resolve => {
		end = resolve;
	});
	const listeners = new Set<() => void>();
	const show = (next: Searching): void => {
		search = next;
		for (const listener of listeners) listener();
	};
	/** Loads what reads dates, and looks for what is typed by then. */
	const withDates = (): void => {
		void loadDates().then(dates => {
			show({...search, dates});
			find(search.field.text.trim());
		});
	};
	const find = (text: string): void => {
		stopFinding();
		const {journal, now: asked, dates} = search;
		if (text === '') return;
		if (!dates && filterAsRead(text, asked, dates).needsDates) withDates();
		else stopFinding = startFilter({journal, text, now: asked, dates, vocabulary}, found => show({...search, found}));
	};
	const press = (keyPress: KeyPress): void => {
		const [next, asked] = pressInSearch({...search, now: now()}, keyPress);
		show(next);
		if (asked?.kind === 'find') find(asked.text);
		if (asked?.kind === 'choose') {
			if (!isPrivateShown) keepRecentQuery(store.folder, next.field.text);
			end(asked.entry.id);
		}
		if (asked?.kind === 'leave') end(undefined);
	};
	const subscribe = (listener: () => void): (() => void) => {
		listeners.add(listener);
		return () => listeners.delete(listener);
	};
	const Search = () => {
		const current = useSyncExternalStore(subscribe, () => search);
		useKeyboard(press);
		const height = Math.min(mostLines, Math.max(2, (output.rows || 24) - 1));
		const columns = output.columns || 80;
		const {lines, cursor} = searchPane(current, columns, height, isAscii);
		return (
			<>
				<Picture lines={lines} columns={columns} isColoured={isColoured} />
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
	const unsubscribe = store.subscribe(() => {
		show({...search, journal: seen()});
		find(search.field.text.trim());
	});
	ink.waitUntilExit().catch(() => end(undefined));
	void store.load('all');

	const id = await ended;
	stopFinding();
	unsubscribe();
	// Nothing of it is left on the screen: what Ink draws last, it leaves there.
	ink.rerender(null);
	await ink.waitUntilRenderFlush();
	ink.unmount();
	input.close();
	return id;
};
