import {fold} from '../../../journal/names.ts';
import {keyName} from '../../drawing/hints.ts';
import {moveKeys} from '../../keys/move-keys.ts';
import type {Around, KeyNotHere} from '../../overlay.ts';
import type {Listed} from '../../request.ts';
import type {KeyWords} from '../../screen.ts';
import type {Field} from '../../typing/field.ts';
import type {MenuItem} from './menu-item.ts';
import {mergeItems} from './merge-items.ts';
import {personItems} from './person-items.ts';

/** A list to choose from, what is typed to narrow it, and which of what is left is chosen, from 0. */
export type Menu = {readonly lists: Listed; readonly field: Field; readonly cursor: number};

/**
 * What a menu offers, of those that match what is typed: every word of it is in the sentence, or it is one of the keys.
 */
export const menuItems = ({keys, others, world}: Keys, lists: Listed, typed: string): readonly MenuItem[] => {
	if (lists.kind === 'anybody') return personItems(lists, typed, world);
	if (lists.kind === 'merge') return mergeItems(lists, world);
	const words = fold(typed)
		.split(' ')
		.filter(word => word !== '');
	const isKey = (item: MenuItem): boolean => item.keys.split(' ').includes(typed.trim());
	const isMeant = (item: MenuItem): boolean => isKey(item) || words.every(word => fold(item.says).includes(word));
	const here = allItems(keys, lists).filter(isMeant);
	// What does nothing here is looked for by name only, and says why.
	return lists.kind === 'palette' && words.length > 0 ? [...here, ...others.map(itemNotHere).filter(isMeant)] : here;
};

type Keys = Pick<Around, 'keys' | 'others' | 'world'>;

const itemNotHere = ({keys, says, why}: KeyNotHere): MenuItem => ({
	keys: keys.map(keyName).join(' '),
	says,
	group: '',
	beside: 'not here',
	does: {kind: 'say', notice: why},
});

const allItems = (
	keys: readonly KeyWords[],
	lists: Exclude<Listed, {readonly kind: 'anybody' | 'merge'}>,
): readonly MenuItem[] =>
	lists.kind === 'choice'
		? lists.options.map(({says, does}) => ({keys: '', says, group: '', does}))
		: (lists.kind === 'help' ? hereFirst(keys) : keys).map(key => ({
				keys: key.keys.map(keyName).join(' '),
				says: key.says,
				group: groupOf(key),
				does: {kind: 'press', keys: key.keys[0]},
			}));

const moves: ReadonlySet<string> = new Set([
	...Object.values(moveKeys).flatMap(({keys: [first]}) => (first === moveKeys.open.keys[0] ? [] : [first])),
	'escape',
]);

/** Headings of help: of this row, then what is done with any, then what works everywhere, and last the moves. */
const groupOf = ({keys: [first], where}: KeyWords): string => {
	if (where !== 'lists') return where;
	return moves.has(first) ? 'to move' : 'what is under the cursor';
};

const order = ['what is under the cursor', 'everywhere', 'to move'];

/** The verbs of this screen and its row first, then those that work everywhere. */
const hereFirst = (keys: readonly KeyWords[]): readonly KeyWords[] =>
	keys.toSorted((a, b) => order.indexOf(groupOf(a)) - order.indexOf(groupOf(b)));
