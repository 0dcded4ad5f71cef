import {hereOf} from '../keys/here.ts';
import {type MenuOf, type Place, type Screen, type State, type Step, screenOf, type View, views} from '../state.ts';
import {emptyField} from '../typing/field.ts';
import {withScreen} from './moves.ts';

const isView = (kind: Place['kind']): kind is View => views.some(view => view === kind);

/** Puts a screen on top; Esc comes back to this one, as it is. */
export const openPlace = (state: State, place: Place): State => ({
	...state,
	screens: [{...screenOf(place), ...(place.kind === 'entry' && {pane: 'detail' as const})}, ...state.screens],
});

/** Opens a view as it was left. Behind every other view is the timeline. */
export const openView = (state: State, view: View): State => {
	const left = {...state.left};
	for (const screen of state.screens) if (isView(screen.place.kind)) left[screen.place.kind] = screen;
	const open = left[view] ?? screenOf({kind: view});
	const timeline = left.timeline ?? screenOf({kind: 'timeline'});
	return {...state, left, screens: view === 'timeline' ? [open] : [open, timeline]};
};

/** Opens what is under the cursor: the link, the entry, the account or the person. */
export const openHere = (state: State): State => {
	const {link, row, entry, screen} = hereOf(state);
	if (link) return openPlace(state, link);
	if (screen.place.kind === 'entry') return state;
	if (row?.kind === 'account') return row.name === '' ? openPlace(state, {kind: 'entry', id: row.favours[0].id}) : openPlace(state, {kind: 'debts', name: row.name});
	if (row?.kind === 'person') return openPlace(state, {kind: 'person', name: row.key});
	return entry ? openPlace(state, {kind: 'entry', id: entry.id}) : state;
};

/** One step back: from the detail to the list, from a filter to everything, from a screen to the one behind it. Undefined where there is none. */
export const stepBack = (state: State): State | undefined => {
	const [screen, behind, ...rest] = state.screens;
	if (screen.pane === 'detail' && screen.place.kind !== 'entry') return withScreen(state, {...screen, pane: 'list'});
	if (screen.filter !== '') return withScreen(state, {...screen, filter: ''});
	if (!behind) return undefined;
	return {...state, screens: [behind, ...rest], ...(isView(screen.place.kind) && {left: {...state.left, [screen.place.kind]: screen}})};
};

/** Everything with the person who is meant; a choice where there are several. */
export const openWith = (state: State): Step => {
	const {people} = hereOf(state);
	const [only, ...others] = people;
	if (only === undefined) return [state];
	if (others.length === 0) return [openPerson(state, only)];
	return [openMenu(state, {kind: 'people', names: people})];
};

/** The state with a menu open. */
export const openMenu = (state: State, menu: MenuOf): State => ({...state, mode: {kind: 'menu', menu, field: emptyField, cursor: 0}});

/** The page of a person; the same one is not opened on top of itself. */
export const openPerson = (state: State, name: string): State => {
	const {place} = state.screens[0];
	return place.kind === 'person' && place.name === name ? state : openPlace(state, {kind: 'person', name});
};

/** From the list to the detail beside it, and back. */
export const otherPane = (state: State): State => {
	const screen: Screen = state.screens[0];
	return withScreen(state, {...screen, pane: screen.pane === 'list' ? 'detail' : 'list'});
};
