import {completeQuery} from '../../journal/query/complete.ts';
import {soughtIn} from '../filter/sought.ts';
import type {Found, Mode, State, Step} from '../state.ts';
import {editField, type Field, fieldOf, replaceIn} from '../typing/field.ts';
import type {KeyPress} from '../typing/key-press.ts';
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
			return kept({...state, mode: {kind: 'list'}}, mode.field.text.trim());
		case 'escape':
			return [cleared(state, mode)];
		case 'ctrl-c':
			return mode.field.text === '' ? [cleared(state, mode)] : edited(state, mode, fieldOf(''));
		case 'up':
			return recalled(state, mode, (mode.recalled ?? -1) + 1);
		case 'down':
			return recalled(state, mode, (mode.recalled ?? 0) - 1);
		case 'tab':
			return completed(state, mode, 1);
		case 'shift-tab':
			return completed(state, mode, -1);
		default:
			return edited(state, mode, editField(mode.field, press));
	}
};

const cleared = (state: State, {before}: Filtering): State => withScreen({...state, mode: {kind: 'list'}}, {...before, filter: ''});

const edited = (state: State, {kind, before}: Filtering, field: Field | undefined, more: Pick<Filtering, 'recalled' | 'tabbed'> = {}): Step =>
	field ? [withScreen({...state, mode: {kind, before, field, ...more}}, {...state.screens[0], filter: field.text})] : [state];

/** Puts in what could stand at the cursor; another tab the next of it. */
const completed = (state: State, mode: Filtering, by: 1 | -1): Step => {
	const tabbed = mode.tabbed ?? {field: mode.field, completion: completeQuery(mode.field.text, mode.field.cursor, state.journal), choice: by > 0 ? -1 : 0};
	const {start, end, options} = tabbed.completion;
	const choice = (tabbed.choice + by + options.length) % Math.max(1, options.length);
	const chosen = options[choice];
	return chosen ? edited(state, mode, replaceIn(tabbed.field, start, end, chosen.text), {tabbed: {...tabbed, choice}}) : [state];
};

const recalled = (state: State, mode: Filtering, at: number): Step => {
	const text = at < 0 ? '' : state.recent[at];
	return text === undefined ? [state] : edited(state, mode, fieldOf(text), {recalled: at});
};

/** The state with the filter before the earlier ones, here and for the next run. What is looked for among private entries is not kept: it may name what they hold. */
const kept = (state: State, text: string): Step =>
	text === '' || state.isPrivateShown
		? [state]
		: [
				{...state, recent: [text, ...state.recent.filter(other => other !== text)].slice(0, mostRecent)},
				{kind: 'keep-query', text},
			];

/** What a search found so far, where it is still wanted. A cursor whose entry is no hit stands on the first; it is not forgotten. */
export const whenFound = (state: State, found: Found): State => {
	if (soughtIn(state) !== found.text) return state;
	return {...state, found};
};
