import type {Area} from '../../drawing/pane.ts';
import type {Around, Overlay, Pressed} from '../../overlay.ts';
import {editField, type Field} from '../../typing/field.ts';
import type {KeyPress} from '../../typing/key-press.ts';
import type {MenuItem} from './menu-item.ts';
import {type Menu, menuItems} from './menu-items.ts';
import {menuPane, nothingIn} from './menu-lines.ts';

/** Lines that a menu over the lower part takes at most. */
const mostLines = 14;

/** A menu: it chooses, does what is chosen, closes, or narrows the choice. Help has the whole window. */
export const choosing: Overlay<Menu> = {
	press: (own, press, around) => pressIn(own, press, itemsOf(own, around)),
	height: ({lists}, _, {height}: Area) => (lists.kind === 'help' ? height : Math.min(mostLines, height - 3)),
	draw: menuPane,
	wouldDo: (own, around) => chosenIn(own, itemsOf(own, around))?.does,
	typed: ({field}) => field.text,
	spoken: (own, around) => [
		`${itemsOf(own, around).length} to choose from. Type to find one, up and down choose, Enter runs it.`,
	],
	spokenHere: (own, around) => {
		const item = chosenIn(own, itemsOf(own, around));
		return item ? [item.says, item.keys, item.beside].filter(Boolean).join(': ') : nothingIn(own.lists, own.field.text);
	},
};

const itemsOf = ({lists, field}: Menu, around: Around): readonly MenuItem[] => menuItems(around, lists, field.text);

const chosenIn = ({cursor}: Menu, items: readonly MenuItem[]): MenuItem | undefined =>
	items[Math.min(cursor, items.length - 1)];

const pressIn = (own: Menu, press: KeyPress, items: readonly MenuItem[]): Pressed<Menu> => {
	const last = Math.max(0, items.length - 1);
	const at = Math.min(own.cursor, last);
	const moved = (cursor: number): Pressed<Menu> => [{...own, cursor: Math.min(Math.max(0, cursor), last)}];
	if (press.kind === 'paste') return narrowed(own, editField(own.field, press));
	switch (press.key) {
		case 'escape':
			return [undefined];
		case 'ctrl-c':
			return own.field.text === '' ? [undefined] : narrowed(own, {text: '', cursor: 0});
		case 'enter': {
			const chosen = items[at];
			return chosen ? [undefined, chosen.does] : [own];
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
			return own.lists.kind === 'help' && own.field.text === ''
				? [undefined]
				: narrowed(own, editField(own.field, press));
		default:
			return narrowed(own, editField(own.field, press));
	}
};

const narrowed = (own: Menu, field: Field | undefined): Pressed<Menu> =>
	field === undefined || field === own.field
		? [own]
		: [{...own, field, cursor: field.text === own.field.text ? own.cursor : 0}];
