import type {AnyScreen, Here, KeyWords, On} from '../screen.ts';
import type {Open, State} from '../state.ts';

/** The screen that an open one is of. */
export const screenOf = ({table}: Pick<State, 'table'>, {kind}: {readonly kind: string}): AnyScreen => {
	const screen = table.find(one => one.kind === kind);
	if (!screen) throw new Error(`No screen is called ${kind}.`);
	return screen;
};

/** The screen on top, what it is of, and its own state. */
export const topOf = (
	state: State,
): {readonly screen: AnyScreen; readonly at: Open['place']; readonly own: unknown} => {
	const [{place, own}] = state.screens;
	return {screen: screenOf(state, place), at: place, own};
};

/** The state with another own state of the screen on top. */
export const withOwn = (state: State, own: unknown): State => {
	const [top, ...beneath] = state.screens;
	return own === top.own ? state : {...state, screens: [{...top, own}, ...beneath]};
};

/** What keys act on now. */
export const hereOf = (state: State): Here => {
	const {screen, at, own} = topOf(state);
	return screen.here(at, own, state);
};

/** The screen on top as its keys see it. */
export const onOf = (state: State): On<{readonly kind: string}, unknown> => {
	const {at, own} = topOf(state);
	return {at, own, world: state, here: hereOf(state)};
};

/** What is filtered for on the screen on top; empty for everything. */
export const filterText = (state: State): string => {
	const {screen, own} = topOf(state);
	return screen.filter?.text(own) ?? '';
};

/** How much matches the filter of the screen on top. */
export const filterWords = (state: State): string => {
	const {screen, at, own} = topOf(state);
	return screen.filter?.words(at, own, state) ?? '';
};

/** The tabs of a table, with the kind of the screen that each is of. */
export const tabsOf = (table: readonly AnyScreen[]) => table.flatMap(({kind, tab}) => (tab ? [{kind, ...tab}] : []));

/** Whether two say the same keys. */
export const isSameKey = (one: KeyWords, other: KeyWords): boolean =>
	one.keys.join() === other.keys.join() && one.says === other.says;
