import {loadDates} from '../../capture/dates/library.ts';
import {withoutPrivate} from '../../journal/private.ts';
import {newVocabulary} from '../../search/vocabulary.ts';
import {keepRecentQuery, readRecentQueries} from '../../store/state/recent-queries.ts';
import {filterAsRead} from '../filtering/readable.ts';
import {startFilter} from '../filtering/run-filter.ts';
import {emptyField} from '../typing/field.ts';
import type {KeyPress} from '../typing/key-press.ts';
import type {SearchOptions} from './search-options.ts';
import {pressInSearch, type Searching} from './searching.ts';

/** The state of a search, what changes it, and who hears of that. */
export type LiveSearch = {
	readonly get: () => Searching;
	readonly subscribe: (listener: () => void) => () => void;
	readonly press: (press: KeyPress) => void;
	readonly close: () => void;
};

/** Begins a search, and calls `end` with the id of what was chosen; without one where it was left. */
export const liveSearch = (
	{store, now, isPrivateShown}: Pick<SearchOptions, 'store' | 'now' | 'isPrivateShown'>,
	end: (id: string | undefined) => void,
): LiveSearch => {
	const seen = () => (isPrivateShown ? store.get() : withoutPrivate(store.get()));
	const recent = readRecentQueries(store.folder);
	let search: Searching = {journal: seen(), now: now(), field: emptyField, recent, cursor: 0};
	const vocabulary = newVocabulary();
	let stopFinding = (): void => undefined;
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
		if (asked?.kind === 'leave') end(undefined);
		if (asked?.kind !== 'choose') return;
		if (!isPrivateShown) keepRecentQuery(store.folder, next.field.text);
		end(asked.entry.id);
	};
	const subscribe = (listener: () => void): (() => void) => {
		listeners.add(listener);
		return () => listeners.delete(listener);
	};
	const unsubscribe = store.subscribe(() => {
		show({...search, journal: seen()});
		find(search.field.text.trim());
	});
	const close = (): void => {
		stopFinding();
		unsubscribe();
	};
	return {get: () => search, subscribe, press, close};
};
