import {editField} from '../field.ts';
import type {KeyPress} from '../key-press.ts';
import type {Mode, State, Step} from '../state.ts';
import {withScreen} from './moves.ts';

/** The state with the filter of the screen being typed. */
export const openFilter = (state: State): State => {
	const screen = state.screens[0];
	return {...state, mode: {kind: 'filter', field: {text: screen.filter, cursor: screen.filter.length}, before: screen}};
};

/** A key in the filter: the list follows every letter, Enter keeps it, Esc clears it. */
export const pressInFilter = (state: State, mode: Extract<Mode, {kind: 'filter'}>, press: KeyPress): Step => {
	const closed: State = {...state, mode: {kind: 'list'}};
	if (press.kind === 'key') {
		if (press.key === 'enter') return [closed];
		if (press.key === 'escape') return [withScreen(closed, {...mode.before, filter: ''})];
		if (press.key === 'ctrl-c') return mode.field.text === '' ? [withScreen(closed, {...mode.before, filter: ''})] : [typed(state, mode, {text: '', cursor: 0})];
	}
	const field = editField(mode.field, press);
	return field ? [typed(state, mode, field)] : [state];
};

const typed = (state: State, mode: Extract<Mode, {kind: 'filter'}>, field: Extract<Mode, {kind: 'filter'}>['field']): State =>
	withScreen({...state, mode: {...mode, field}}, {...state.screens[0], filter: field.text});
