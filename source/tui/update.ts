import {overlayOf} from './overlays.ts';
import type {Action, State, Step} from './state.ts';
import {aroundOf} from './updates/around.ts';
import {whenDatesCame, whenDone, whenFound, whenJournalChanged, withTopArrived} from './updates/arrivals.ts';
import {pressed, pressedOver} from './updates/pressing.ts';
import {toured} from './updates/tour.ts';

/**
 * The next state, and what the loop is to do. Pure: the same state and action give the same step, and nothing else
 * happens.
 */
export const update = (state: State, action: Action): Step => {
	const [next, ...effects] = stepOf(state, action);
	return [toured(state, withTopArrived(next), action), ...effects];
};

const stepOf = (state: State, action: Action): Step => {
	switch (action.kind) {
		case 'press':
			return pressed({...state, now: action.now}, action.press);
		case 'resize':
			return [{...state, window: action.window}];
		case 'journal':
			return whenJournalChanged(state, action.journal, action.now);
		case 'found':
			return [whenFound(state, action.found)];
		case 'dates':
			return whenDatesCame(state, action.dates);
		case 'colours':
			return [{...state, colours: action.colours}];
		case 'told':
			return [{...state, notice: action.notice}];
		case 'done':
			return whenDone(withOneToSend(state), action.how, action.transaction);
		case 'failed':
			return [{...state, notice: {tone: action.tone, text: action.text}}];
		case 'syncing':
			return [{...state, ...(state.sync && {sync: {...state.sync, isRunning: true}})}];
		case 'synced':
			return [{...state, sync: action.sync, ...(action.notice && {notice: action.notice})}];
		case 'looked':
			return [whenLooked(state, action.notices, action.toSend)];
		case 'edited':
			return whenEdited(state, action.text);
	}
};

const whenLooked = (state: State, notices: readonly string[], toSend: number | undefined): State => {
	const {sync} = state;
	const isSame = notices.join() === (state.notices ?? []).join();
	const counted = sync && toSend !== undefined && toSend !== sync.toSend ? {...state, sync: {...sync, toSend}} : state;
	return isSame ? counted : {...counted, notices};
};

/** Before the first sync nothing is sent anywhere. */
const withOneToSend = (state: State): State => {
	const {sync} = state;
	const isSent = sync && (sync.at !== undefined || sync.toSend > 0 || sync.isOffline);
	return isSent ? {...state, sync: {...sync, toSend: sync.toSend + 1}} : state;
};

const whenEdited = (state: State, text: string | undefined): Step => {
	const {over} = state;
	const edited = over && overlayOf(over).edited?.(over.own, text, aroundOf(state));
	return edited ? pressedOver(state, edited) : [state];
};
