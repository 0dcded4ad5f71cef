import {filterAsRead} from '../filtering/readable.ts';
import type {Notice, Thing} from '../request.ts';
import type {Place} from '../screens.ts';
import type {Open, State, Step} from '../state.ts';
import type {World} from '../world.ts';
import {filterText, screenOf, tabsOf, topOf, withOwn} from './top.ts';

/** A screen as it is opened. */
export const openedAt = (world: World & Pick<State, 'table'>, place: Place): Open => ({
	place,
	own: screenOf(world, place).first(place, world),
});

/** The view that a person likes to begin with, else the first one that has something to say, as it is opened. */
export const openedFirst = (world: World & Pick<State, 'table'>): Open => {
	const tabs = tabsOf(world.table);
	const talking = tabs.filter(tab => !tab.isSilent?.(world));
	const first = talking.find(({at}) => at.kind === world.now.settings?.firstView) ?? talking[0] ?? tabs[0];
	if (!first) throw new Error('No screen has a tab to open with.');
	return openedAt(world, first.at as Place);
};

/** Another stack of screens. What the filter of the one on top is to find is searched for anew. */
const withScreens = (state: State, screens: State['screens']): Step => sought({...state, screens});

/**
 * What the filter of the screen on top needs: a search where that answers it, and what reads dates where it has one.
 */
export const sought = (state: State): Step => {
	const text = filterText(state).trim();
	if (text === '') return [state];
	if (!state.dates && filterAsRead(text, state.now, state.dates).needsDates) return [state, {kind: 'load-dates'}];
	return topOf(state).screen.filter?.isSought ? [state, {kind: 'find', text}] : [state];
};

/** Filters the screen on top, and asks for what that needs. */
export const withFilter = (state: State, text: string): Step => {
	const {screen, own} = topOf(state);
	return screen.filter ? sought(withOwn(state, screen.filter.with(own, text))) : [state];
};

/** Opens something on top; Esc comes back to this screen, as it is. What is on top already is not opened again. */
export const openThing = (state: State, thing: Thing): Step => {
	for (const screen of state.table) {
		const place = screen.opens?.(thing) as Place | undefined;
		if (!place) continue;
		const isHere = JSON.stringify(place) === JSON.stringify(state.screens[0].place);
		if (isHere) return [{...state, notice: alreadyThere}];
		return withScreens(state, [shownIn(openedAt(state, place), thing, state), ...state.screens]);
	}
	return [state];
};

const alreadyThere: Notice = {tone: 'hint', text: 'This is it already.', key: 'q goes back'};

/** A screen that was opened for something, gone to it where it shows more than that. */
const shownIn = (open: Open, thing: Thing, state: State): Open => {
	const own = thing.to === 'day' ? screenOf(state, open.place).goTo?.(open.place, open.own, thing, state) : undefined;
	return own === undefined ? open : {...open, own};
};

/** Opens a view as it was left. Beneath every other view is the one that goodturn opened with. */
export const openView = (state: State, kind: string): Step => {
	const tabs = tabsOf(state.table);
	const left = {...state.left};
	for (const open of state.screens) if (tabs.some(tab => tab.kind === open.place.kind)) left[open.place.kind] = open;
	const view = (tab: (typeof tabs)[number]): Open => left[tab.kind] ?? openedAt(state, tab.at as Place);
	const home = state.screens.at(-1)?.place.kind;
	const first = tabs.find(tab => tab.kind === home) ?? tabs[0];
	const wanted = tabs.find(tab => tab.kind === kind);
	if (!first || !wanted) return [state];
	return withScreens({...state, left}, wanted === first ? [view(first)] : [view(wanted), view(first)]);
};

/**
 * One step back: within the screen, as from a filter to everything, else to the screen beneath it. Undefined where
 * there is none.
 */
export const stepBack = (state: State): Step | undefined => {
	const {screen, own} = topOf(state);
	const back = screen.back?.(own);
	if (back !== undefined) return [withOwn(state, back)];
	const [top, beneath, ...rest] = state.screens;
	if (!beneath) return undefined;
	const left = screen.tab ? {...state.left, [screen.kind]: top} : state.left;
	return withScreens({...state, left}, [beneath, ...rest]);
};

/** Whether there is a step back. */
export const canStepBack = (state: State): boolean => {
	const {screen, own} = topOf(state);
	return state.screens.length > 1 || screen.back?.(own) !== undefined;
};
