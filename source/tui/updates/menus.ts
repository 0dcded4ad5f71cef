import {menuItems} from '../keys/menu-items.ts';
import type {Mode, State, Step} from '../state.ts';
import {editField} from '../typing/field.ts';
import type {KeyPress} from '../typing/key-press.ts';
import {withoutNotice} from './notice.ts';
import {openPerson} from './places.ts';
import {run} from './run-command.ts';

/** A key in a menu: it chooses, runs what is chosen, closes, or narrows the choice. */
export const pressInMenu = (state: State, mode: Extract<Mode, {kind: 'menu'}>, press: KeyPress): Step => {
	const items = menuItems(state, mode.menu, mode.field.text);
	const closed: State = {...state, mode: {kind: 'list'}};
	const at = Math.min(mode.cursor, Math.max(0, items.length - 1));
	const moved = (cursor: number): Step => [{...state, mode: {...mode, cursor: Math.min(Math.max(0, cursor), Math.max(0, items.length - 1))}}];
	if (press.kind === 'paste') return narrowed(state, mode, editField(mode.field, press));
	switch (press.key) {
		case 'escape':
			return [closed];
		case 'ctrl-c':
			return mode.field.text === '' ? [closed] : narrowed(state, mode, {text: '', cursor: 0});
		case 'enter': {
			const chosen = items[at]?.does;
			if (!chosen) return [state];
			return chosen.kind === 'person' ? [openPerson(closed, chosen.name)] : run(chosen.command, withoutNotice(closed, chosen.command));
		}
		case 'down':
		case 'ctrl-n':
		case 'tab':
			return moved(at + 1);
		case 'up':
		case 'ctrl-p':
		case 'shift-tab':
			return moved(at - 1);
		case 'pagedown':
			return moved(at + 10);
		case 'pageup':
			return moved(at - 10);
		case '?':
			return mode.menu.kind === 'help' && mode.field.text === '' ? [closed] : narrowed(state, mode, editField(mode.field, press));
		default:
			return narrowed(state, mode, editField(mode.field, press));
	}
};

const narrowed = (state: State, mode: Extract<Mode, {kind: 'menu'}>, field: Extract<Mode, {kind: 'menu'}>['field'] | undefined): Step =>
	field === undefined || field === mode.field ? [state] : [{...state, mode: {...mode, field, cursor: field.text === mode.field.text ? mode.cursor : 0}}];
