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
	/** A key, now or as soon as what is being written is written. */
	readonly press: (press: KeyPress) => void;
};

/** `dispatch` hears what came of a change, `press` gets each key in its turn. */
export const createWriting = (dispatch: (action: Action) => void, press: (press: KeyPress) => void): Writing => {
	const waiting: KeyPress[] = [];
	let isWriting = false;

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
	const pressOrWait = (keyPress: KeyPress): void => {
		if (isWriting) waiting.push(keyPress);
		else press(keyPress);
	};
	return {
		isWriting: () => isWriting,
		press: pressOrWait,
		write: async (how, work) => {
			isWriting = true;
			const action = await outcomeOf(how, work).finally(() => {
				isWriting = false;
			});
			dispatch(action);
			while (!isWriting && waiting.length > 0) press(waiting.shift() as KeyPress);
		},
	};
};
