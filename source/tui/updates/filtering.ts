import {editField, type Field, fieldOf} from '../field.ts';
import type {KeyPress} from '../key-press.ts';
import {soughtIn} from '../sought.ts';
import type {Found, Mode, State, Step} from '../state.ts';
import {withScreen} from './moves.ts';

type Filtering = Extract<Mode, {kind: 'filter'}>;

/** Filters that the up arrow brings back at most. */
const mostRecent = 50;

/** The state with the filter of the screen being typed. */
export const openFilter = (state: State): State => {
	const screen = state.screens[0];
	return {...state, mode: {kind: 'filter', field: fieldOf(screen.filter), before: screen}};
};

/** A key in the filter: the list follows every letter, Enter keeps it, Esc clears it, up and down bring back earlier ones. */
export const pressInFilter = (state: State, mode: Filtering, press: KeyPress): Step => {
	if (press.kind === 'paste') return edited(state, mode, editField(mode.field, {kind: 'paste', text: press.text.replace(/\s+/g, ' ')}));
	switch (press.key) {
		case 'enter':
			return [{...state, mode: {kind: 'list'}, recent: remembered(state.recent, mode.field.text.trim())}];
		case 'escape':
			return [cleared(state, mode)];
		case 'ctrl-c':
			return mode.field.text === '' ? [cleared(state, mode)] : edited(state, mode, fieldOf(''));
		case 'up':
			return recalled(state, mode, (mode.recalled ?? -1) + 1);
		case 'down':
			return recalled(state, mode, (mode.recalled ?? 0) - 1);
		default:
			return edited(state, mode, editField(mode.field, press));
	}
};

const cleared = (state: State, {before}: Filtering): State => withScreen({...state, mode: {kind: 'list'}}, {...before, filter: ''});

const edited = (state: State, mode: Filtering, field: Field | undefined): Step =>
	field ? [withScreen({...state, mode: {...mode, field}}, {...state.screens[0], filter: field.text})] : [state];

const recalled = (state: State, mode: Filtering, at: number): Step => {
	const text = at < 0 ? '' : state.recent[at];
	return text === undefined ? [state] : edited(state, {...mode, recalled: at}, fieldOf(text));
};

const remembered = (recent: readonly string[], text: string): readonly string[] => (text === '' ? recent : [text, ...recent.filter(other => other !== text)].slice(0, mostRecent));

/** What a search found so far, where it is still wanted. A cursor whose entry is no hit stands on the first; it is not forgotten. */
export const whenFound = (state: State, found: Found): State => {
	if (soughtIn(state) !== found.text) return state;
	return {...state, found};
};
