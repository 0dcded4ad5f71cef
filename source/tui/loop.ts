import {isPersonError} from '../errors.ts';
import type {Now} from '../journal/day.ts';
import {withoutPrivate} from '../journal/private.ts';
import type {Transaction} from '../journal/transaction.ts';
import type {Context} from '../journal/wish.ts';
import {isRefusal, refusalInWords} from '../refusal.ts';
import {prepare} from '../search/targets.ts';
import {newVocabulary} from '../search/vocabulary.ts';
import {keepRecentQuery} from '../store/state/recent-queries.ts';
import type {Store} from '../store/store.ts';
import {composed} from './composer/composed.ts';
import {startFinding, whenIdle} from './filter/finding.ts';
import {readyRows} from './rows/ready-rows.ts';
import {type Action, type Effect, type Place, type State, screenOf, type Window} from './state.ts';
import type {KeyPress} from './typing/key-press.ts';
import {update} from './update.ts';

/** What only the one who holds the terminal can do. */
export type Hands = {
	/** Hands the text to the person's editor. Undefined: nothing was changed, or it could not be started. */
	readonly editText: (text: string) => Promise<string | undefined>;
	readonly suspend: () => void;
	readonly redraw: () => void;
	readonly quit: (code: number) => void;
	readonly copy: (text: string) => void;
};

export type LoopOptions = {
	readonly open?: Place;
	readonly draft?: string;
	readonly recent?: readonly string[];
	readonly window?: Window;
	readonly isAscii?: boolean;
	readonly isDemo?: boolean;
	readonly isPrivateShown?: boolean;
};

/** Holds the state outside of React, so that no key is ever pressed on an old one. */
export type Loop = {
	readonly getState: () => State;
	readonly subscribe: (listener: () => void) => () => void;
	readonly dispatch: (action: Action) => void;
	/** A key, at the moment of the clock. While a change is being written keys wait for its end, in order. */
	readonly press: (press: KeyPress) => void;
	/** Follows the store and loads older months, some at a time. */
	readonly start: () => void;
	readonly stop: () => void;
};

/** Longest that a frame waits for the end of a change, in milliseconds. */
const longestUnseen = 60;

/** Milliseconds after a key in which the next one is likely, and nothing is readied that nobody waits for. */
const restAfterKey = 150;

/** Months that are loaded between two looks at the keyboard. */
const monthsAtATime = 24;

/** What the screens show first. */
export const firstState = (store: Store, now: Now, options: LoopOptions): State => ({
	journal: options.isPrivateShown ? store.get() : withoutPrivate(store.get()),
	whole: store.get(),
	isPrivateShown: options.isPrivateShown ?? false,
	now,
	window: options.window ?? {columns: 80, rows: 24},
	screens: [screenOf(options.open ?? {kind: 'timeline'})],
	left: {},
	mode: {kind: 'list'},
	draft: options.draft ?? '',
	recent: options.recent ?? [],
	isAscii: options.isAscii ?? false,
	isDemo: options.isDemo ?? false,
});

export const createLoop = ({store, clock, newId, hands, options = {}}: {store: Store; clock: () => Now; newId: () => string; hands: Hands; options?: LoopOptions}): Loop => {
	let state = firstState(store, clock(), options);
	const listeners = new Set<() => void>();
	const waiting: KeyPress[] = [];
	let isWriting = false;
	let drawing: NodeJS.Timeout | undefined;
	let isStopped = false;
	let pressed = Number.NEGATIVE_INFINITY;
	let end: (() => void) | undefined;
	const vocabulary = newVocabulary();
	let stopFinding = (): void => undefined;

	const dispatch = (action: Action): void => {
		const [next, ...effects] = update(state, action);
		const isOther = next !== state;
		state = next;
		for (const effect of effects) perform(effect);
		if (isOther) show();
	};

	/** Draws what is new. While a change is being written its end is waited for, if that does not take long: one frame instead of three. */
	const show = (): void => {
		if (isWriting) drawing ??= setTimeout(drawNow, longestUnseen);
		else drawNow();
	};
	const drawNow = (): void => {
		clearTimeout(drawing);
		drawing = undefined;
		for (const listener of listeners) listener();
	};

	const isBusy = (): boolean => performance.now() - pressed < restAfterKey;
	const press = (keyPress: KeyPress): void => {
		pressed = performance.now();
		if (isWriting) waiting.push(keyPress);
		else dispatch({kind: 'press', press: keyPress, now: clock()});
	};

	/** Runs what changes the journal, then the keys that were pressed meanwhile. */
	const write = async (how: 'saved' | 'undone' | 'redone', work: () => Promise<Transaction | string>): Promise<void> => {
		isWriting = true;
		try {
			const result = await work();
			isWriting = false;
			dispatch(typeof result === 'string' ? {kind: 'failed', tone: 'hint', text: result} : {kind: 'done', how, transaction: result});
		} catch (error) {
			isWriting = false;
			if (!isPersonError(error)) throw error;
			// What makes no sense as things are is no failure.
			dispatch({kind: 'failed', tone: error.kind === 'user' ? 'hint' : 'failed', text: error.message});
		}
		while (!isWriting && waiting.length > 0) press(waiting.shift() as KeyPress);
	};

	const perform = (effect: Effect): void => {
		switch (effect.kind) {
			case 'change':
				void write('saved', async () => {
					const context: Context = {now: clock(), newId};
					const wish = effect.change.kind === 'wish' ? effect.change.wish : await composed(store, effect.change.composer, context);
					return isRefusal(wish) ? refusalInWords(wish) : store.commit(wish, context);
				});
				return;
			case 'undo':
				void write('undone', async () => (await store.undo()) ?? 'There is nothing to undo.');
				return;
			case 'redo':
				void write('redone', async () => (await store.redo()) ?? 'There is nothing to do again.');
				return;
			case 'find':
				stopFinding();
				stopFinding = startFinding({journal: state.journal, text: effect.text, now: state.now, vocabulary}, found => dispatch({kind: 'found', found}));
				return;
			case 'edit':
				void hands.editText(effect.text).then(text => dispatch({kind: 'edited', ...(text !== undefined && {text})}));
				return;
			case 'copy':
				hands.copy(effect.text);
				return;
			case 'keep-query':
				keepRecentQuery(store.folder, effect.text);
				return;
			case 'suspend':
				hands.suspend();
				return;
			case 'redraw':
				hands.redraw();
				return;
			case 'quit':
				hands.quit(effect.code);
				return;
		}
	};

	/** Loads older months, and then readies them for the views and the first search, a little at a time. */
	const loadOlder = async (): Promise<void> => {
		while (!isStopped) {
			const {unread} = store.get();
			if (unread.length === 0) {
				for (const work of [readyRows(state.journal, state.now.day), prepare(state.journal, vocabulary)]) await whenIdle(work, isBusy, () => isStopped);
				return;
			}
			await store.load(unread.slice(0, monthsAtATime));
			if (store.get().unread.length >= unread.length) return;
			await new Promise(resolve => setImmediate(resolve));
		}
	};

	return {
		getState: () => state,
		subscribe: listener => {
			listeners.add(listener);
			return () => listeners.delete(listener);
		},
		dispatch,
		press,
		start: () => {
			end = store.subscribe(() => dispatch({kind: 'journal', journal: store.get(), now: clock()}));
			store.watch();
			void loadOlder();
		},
		stop: () => {
			isStopped = true;
			clearTimeout(drawing);
			stopFinding();
			end?.();
		},
	};
};
