import {whenDone, whenJournalChanged} from './updates/arrivals.ts';
import {pressInComposing} from './updates/composing.ts';
import {pressInList} from './updates/listing.ts';
import type {KeyPress} from './key-press.ts';
import type {Action, State, Step} from './state.ts';

/** The next state, and what the loop is to do. Pure: the same state and action give the same step, and nothing else happens. */
export const update = (state: State, action: Action): Step => {
	switch (action.kind) {
		case 'press':
			return press({...state, now: action.now}, action.press);
		case 'resize':
			return [{...state, window: action.window}];
		case 'journal':
			return [whenJournalChanged(state, action.journal, action.now)];
		case 'done':
			return [whenDone(state, action.how, action.transaction)];
		case 'failed':
			return [{...state, notice: {tone: action.tone, text: action.text}}];
		case 'edited':
		case 'compose':
			return [state];
	}
};

const press = (state: State, keyPress: KeyPress): Step => {
	switch (state.mode.kind) {
		case 'list':
			return pressInList(state, keyPress);
		case 'compose':
			return pressInComposing(state, state.mode.composer, keyPress);
		default:
			return [state];
	}
};
