import {completeQuery} from '../../../journal/query/complete.ts';
import type {Overlay, Pressed} from '../../overlay.ts';
import {editField, type Field, fieldOf, replaceIn} from '../../typing/field.ts';
import type {World} from '../../world.ts';
import {filterPane, looksOn} from './filter-lines.ts';
import type {Filtering} from './filtering.ts';

/**
 * The filter of the screen on top: the screen follows every letter, Enter keeps it, Esc clears it, up and down bring
 * back earlier ones.
 */
export const filtering: Overlay<Filtering> = {
	press: (own, press, around) => {
		const {world, recent} = around;
		if (press.kind === 'paste')
			return edited(own, editField(own.field, {kind: 'paste', text: press.text.replace(/\s+/g, ' ')}));
		switch (press.key) {
			case 'enter':
				return kept(own.field.text.trim(), looksOn(around));
			case 'escape':
				return left(own.field.text.trim());
			case 'ctrl-c':
				return own.field.text === '' ? cleared : edited(own, fieldOf(''));
			case 'up':
				return recalled(own, recent, (own.recalled ?? -1) + 1);
			case 'down':
				return recalled(own, recent, (own.recalled ?? 0) - 1);
			case 'tab':
				return completed(own, world, 1);
			case 'shift-tab':
				return completed(own, world, -1);
			default:
				return edited(own, editField(own.field, press));
		}
	},
	height: (_, {world}) => (world.window.rows >= 16 ? 2 : 1),
	draw: filterPane,
	typed: ({field}) => field.text,
	spoken: () => ['Filter. Enter keeps it, Escape clears it.'],
	spokenHere: () => '',
	isReadThrough: true,
};

const cleared: Pressed<Filtering> = [undefined, {kind: 'filter', text: ''}];

/** Cleared too; what was typed comes back with up. */
const left = (text: string): Pressed<Filtering> =>
	text === '' ? cleared : [undefined, {kind: 'filter', text: ''}, {kind: 'left-query', text}];

const edited = (own: Filtering, field: Field | undefined, more: Omit<Filtering, 'field'> = {}): Pressed<Filtering> =>
	field
		? [{field, ...more}, ...(field.text === own.field.text ? [] : [{kind: 'filter', text: field.text} as const])]
		: [own];

/** Puts in what could be at the cursor; another tab the next of it. */
const completed = (own: Filtering, {journal}: World, by: 1 | -1): Pressed<Filtering> => {
	const {field} = own;
	const tabbed = own.tabbed ?? {
		field,
		completion: completeQuery(field.text, field.cursor, journal),
		choice: by > 0 ? -1 : 0,
	};
	const {start, end, options} = tabbed.completion;
	const choice = (tabbed.choice + by + options.length) % Math.max(1, options.length);
	const chosen = options[choice];
	return chosen ? edited(own, replaceIn(tabbed.field, start, end, chosen.text), {tabbed: {...tabbed, choice}}) : [own];
};

const recalled = (own: Filtering, recent: readonly string[], at: number): Pressed<Filtering> => {
	const text = at < 0 ? '' : recent[at];
	return text === undefined ? [own] : edited(own, fieldOf(text), {recalled: at});
};

/** Where nothing matches on the screen beneath, Enter goes on to every entry. */
const kept = (text: string, goesOn: boolean): Pressed<Filtering> =>
	text === ''
		? [undefined]
		: [undefined, {kind: 'keep-query', text}, ...(goesOn ? [{kind: 'press', keys: 'enter'} as const] : [])];
