import {fold} from '../../journal/names.ts';
import type {MenuOf, State} from '../state.ts';
import type {Command} from './command.ts';
import {hereOf} from './here.ts';
import {bindingsAt, keyName} from './keys.ts';

/** Something to choose from a menu: its keys, its words, the group that it belongs to, and what choosing it does. */
export type MenuItem = {
	readonly keys: string;
	readonly says: string;
	readonly group: string;
	readonly does: {readonly kind: 'command'; readonly command: Command} | {readonly kind: 'person'; readonly name: string};
};

/** What a menu offers, of those that match what is typed: every word of it stands in the sentence, or it is one of the keys. */
export const menuItems = (state: State, menu: MenuOf, typed: string): readonly MenuItem[] => {
	const words = fold(typed)
		.split(' ')
		.filter(word => word !== '');
	return allItems(state, menu).filter(({keys, says}) => keys.split(' ').includes(typed.trim()) || words.every(word => fold(says).includes(word)));
};

const allItems = (state: State, menu: MenuOf): readonly MenuItem[] => {
	if (menu.kind === 'people') return menu.names.map(name => ({keys: '', says: name, group: '', does: {kind: 'person', name}}));
	const here = hereOf({...state, mode: {kind: 'list'}});
	return bindingsAt(here).map(({keys, says, where, command}) => ({keys: keys.map(keyName).join(' '), says, group: where, does: {kind: 'command', command}}));
};
