import {isPersonError} from '../../errors.ts';
import type {Transaction} from '../../journal/transaction.ts';
import type {Action} from '../state.ts';
import type {KeyPress} from '../typing/key-press.ts';

/** Runs what changes the journal. It resolves with the transaction, or with why there was none. */
export type Write = (how: 'saved' | 'undone' | 'redone', work: () => Promise<Transaction | string>) => void;

/** Changes of the journal, and the keys that wait for their end. */
export type Writing = {
	readonly write: Write;
	readonly isWriting: () => boolean;
	/**
	 * A key, now or as soon as what is being written is written. Of thousands that come at once the last wait until
	 * what came of the first is drawn.
	 */
	readonly press: (press: KeyPress) => void;
	/** Takes now what waits only to be taken in its turn, on the way out. */
	readonly takeRest: () => void;
};

/** Keys that are taken together however long they take: what a person types, or one key held down. */
const together = 100;

/** Milliseconds for which those after them are taken before others have their turn. */
const slice = 50;

/** `dispatch` hears what came of a change, `press` gets each key in its turn. */
export const createWriting = (dispatch: (action: Action) => void, press: (press: KeyPress) => void): Writing => {
	const waiting: KeyPress[] = [];
	let at = 0;
	let isWriting = false;
	/** Keys of this turn, and when the first of them came. */
	let taken = 0;
	let since = 0;

	const outcomeOf = async (
		how: 'saved' | 'undone' | 'redone',
		work: () => Promise<Transaction | string>,
	): Promise<Action> => {
		try {
			const result = await work();
			return typeof result === 'string'
				? {kind: 'failed', tone: 'hint', text: result}
				: {kind: 'done', how, transaction: result};
		} catch (error) {
			if (!isPersonError(error)) throw error;
			// What makes no sense as things are is no failure.
			return {kind: 'failed', tone: error.kind === 'user' ? 'hint' : 'failed', text: error.message};
		}
	};
	const oneThatWaits = (): KeyPress | undefined => {
		if (at < waiting.length) return waiting[at++];
		waiting.length = 0;
		at = 0;
		return undefined;
	};
	const isTurnOver = (): boolean => taken > together && performance.now() - since > slice;
	const nextTurn = (): void => {
		taken = 0;
		takeWaiting();
	};
	const take = (keyPress: KeyPress): void => {
		if (taken++ === 0) {
			since = performance.now();
			setImmediate(nextTurn);
		}
		press(keyPress);
	};
	const takeWaiting = (): void => {
		while (!isWriting && !isTurnOver()) {
			const next = oneThatWaits();
			if (next === undefined) return;
			take(next);
		}
	};
	return {
		isWriting: () => isWriting,
		press: keyPress => {
			if (isWriting || at < waiting.length || isTurnOver()) waiting.push(keyPress);
			else take(keyPress);
		},
		takeRest: () => {
			while (!isWriting && at < waiting.length) press(oneThatWaits() as KeyPress);
		},
		write: async (how, work) => {
			isWriting = true;
			const action = await outcomeOf(how, work).finally(() => {
				isWriting = false;
			});
			dispatch(action);
			takeWaiting();
		},
	};
};
