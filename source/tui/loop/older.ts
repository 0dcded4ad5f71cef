import {prepareTargets} from '../../search/targets.ts';
import type {Vocabulary} from '../../search/vocabulary.ts';
import type {Store} from '../../store/store.ts';
import type {State} from '../state.ts';
import {whenIdle} from './idle.ts';
import {ready} from './ready.ts';
import {otherTurns} from './turns.ts';

/** Months that are loaded between two looks at the keyboard. */
const monthsAtATime = 24;

type Older = {
	readonly store: Store;
	readonly vocabulary: Vocabulary;
	readonly getState: () => State;
	readonly isBusy: () => boolean;
	readonly isStopped: () => boolean;
};

/**
 * Loads older months, then readies them for the screens and the first search, and keeps what follows from them for the
 * next start, a little at a time.
 */
export const loadOlder = async ({store, vocabulary, getState, isBusy, isStopped}: Older): Promise<void> => {
	while (!isStopped()) {
		const {unread} = store.get();
		if (unread.length === 0) {
			const state = getState();
			for (const work of [ready(state.table, state), prepareTargets(state.journal, vocabulary), store.keep()])
				await whenIdle(work, isBusy, isStopped);
			return;
		}
		await store.load(unread.slice(0, monthsAtATime));
		if (store.get().unread.length >= unread.length) return;
		await otherTurns();
	}
};
