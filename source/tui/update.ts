import {soughtIn} from './filter/sought.ts';
import type {Action, State, Step} from './state.ts';
import type {KeyPress} from './typing/key-press.ts';
import {whenDone, whenJournalChanged} from './updates/arrivals.ts';
import {pressInComposing, whenEdited} from './updates/composing.ts';
import {pressInFilter, whenFound} from './updates/filtering.ts';
import {pressInList} from './updates/listing.ts';
import {pressInMenu} from './updates/menus.ts';

/** The next state, and what the loop is to do. Pure: the same state and action give the same step, and nothing else happens. */
export const update = (state: State, action: Action): Step => {
	const [next, ...effects] = step(state, action);
	const text = soughtIn(next);
	const isAnother = text !== '' && (text !== soughtIn(state) || next.journal !== state.journal);
	return isAnother ? [next, ...effects, {kind: 'find', text}] : [next, ...effects];
};

const step = (state: State, action: Action): Step => {
	switch (action.kind) {
		case 'press':
			return press({...state, now: action.now}, action.press);
		case 'resize':
			return [{...state, window: action.window}];
		case 'journal':
			return [whenJournalChanged(state, action.journal, action.now)];
		case 'found':
			return [whenFound(state, action.found)];
		case 'done':
			return [whenDone(state, action.how, action.transaction)];
		case 'failed':
			return [{...state, notice: {tone: action.tone, text: action.text}}];
		case 'edited':
			return whenEdited(state, action.text);
	}
};

const press = (state: State, keyPress: KeyPress): Step => {
	const {mode} = state;
	// These two are about the terminal, whatever is being typed.
	if (keyPress.kind === 'key' && keyPress.key === 'ctrl-z') return [state, {kind: 'suspend'}];
	if (keyPress.kind === 'key' && keyPress.key === 'ctrl-l') return [state, {kind: 'redraw'}];
	switch (mode.kind) {
		case 'list':
			return pressInList(state, keyPress);
		case 'compose':
			return pressInComposing(state, mode.composer, keyPress);
		case 'filter':
			return pressInFilter(state, mode, keyPress);
		case 'menu':
			return pressInMenu(state, mode, keyPress);
	}
};
