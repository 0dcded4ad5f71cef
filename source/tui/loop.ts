import type {Now} from '../journal/day.ts';
import {newVocabulary} from '../search/vocabulary.ts';
import type {Store} from '../store/store.ts';
import {firstState, type LoopOptions} from './loop/first-state.ts';
import {loadOlder} from './loop/older.ts';
import {type Hands, performer} from './loop/performing.ts';
import {createShowing} from './loop/showing.ts';
import {createSyncing} from './loop/syncing.ts';
import {oneAtATime} from './loop/turns.ts';
import {createWriting} from './loop/writing.ts';
import type {Action, State} from './state.ts';
import type {KeyPress} from './typing/key-press.ts';
import {update} from './update.ts';

/** Holds the state outside of React, so that no key is ever pressed on an old one. */
export type Loop = {
	readonly getState: () => State;
	/**
	 * The listener is called once after each action that made another state, or a little later while a change is being
	 * written.
	 */
	readonly subscribe: (listener: () => void) => () => void;
	/** An action that comes while another is being done waits its turn. */
	readonly dispatch: (action: Action) => void;
	/** A key, at the moment of the clock. While a change is being written keys wait for its end, in order. */
	readonly press: (press: KeyPress) => void;
	/** Takes keys that came all at once and still wait for their turn: the screens end, and they may be text. */
	readonly takeRest: () => void;
	/** Follows the store and loads older months, some at a time. */
	readonly start: () => void;
	readonly stop: () => void;
};

/** Milliseconds after a key in which the next one is likely, and nothing is readied that nobody waits for. */
const restAfterKey = 150;

/** What a loop is made of: the journal, the clock, new ids, and what only the one who holds the terminal can do. */
export type LoopParts = {
	readonly store: Store;
	readonly clock: () => Now;
	readonly newId: () => string;
	readonly hands: Hands;
	readonly options?: LoopOptions;
};

export const createLoop = ({store, clock, newId, hands, options = {}}: LoopParts): Loop => {
	let state = firstState(store, clock(), options);
	const vocabulary = newVocabulary();
	let isStopped = false;
	let isRead = false;
	let pressed = Number.NEGATIVE_INFINITY;
	let end: (() => void) | undefined;

	const dispatch = oneAtATime((action: Action): void => {
		const [next, ...effects] = update(state, action);
		const isOther = next !== state;
		state = next;
		for (const effect of effects) effectively.perform(effect);
		if (action.kind === 'done') syncing.soon();
		if (isOther) showing.show();
	});
	const writing = createWriting(dispatch, keyPress => dispatch({kind: 'press', press: keyPress, now: clock()}));
	const showing = createShowing(writing.isWriting);
	const syncing = createSyncing({
		store,
		dispatch,
		isAuto: () => state.sync !== undefined && clock().settings?.autoSync === true,
	});
	const effectively = performer({
		store,
		context: () => ({now: clock(), newId}),
		hands,
		dispatch,
		write: writing.write,
		vocabulary,
		getState: () => state,
		sync: syncing.sync,
	});

	return {
		getState: () => state,
		subscribe: showing.subscribe,
		dispatch,
		press: keyPress => {
			pressed = performance.now();
			writing.press(keyPress);
		},
		takeRest: writing.takeRest,
		start: () => {
			end = store.subscribe(() => {
				dispatch({kind: 'journal', journal: store.get(), now: clock()});
				if (isRead) syncing.lookSoon();
			});
			syncing.soon(0);
			store.watch();
			const isBusy = (): boolean => performance.now() - pressed < restAfterKey;
			const older = loadOlder({store, vocabulary, getState: () => state, isBusy, isStopped: () => isStopped});
			void older.then(() => {
				isRead = true;
				syncing.look();
			});
		},
		stop: () => {
			isStopped = true;
			showing.stop();
			effectively.stop();
			syncing.stop();
			end?.();
		},
	};
};
