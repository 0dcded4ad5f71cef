import type {Around} from '../overlay.ts';
import type {State} from '../state.ts';
import {keysHere} from './keys-here.ts';
import {soughtView} from './look-key.ts';
import {filterWords, tabsOf, topOf} from './top.ts';
import {keysNotHere} from './why-not.ts';

const isSoughtIn = (state: State) => {
	const view = soughtView(state);
	return ({kind}: {readonly kind: string}): boolean => kind === view;
};

/** What there is around what lies over the screen on top. What costs something is made when it is asked for. */
export const aroundOf = (state: State): Around => ({
	world: state,
	notice: state.notice,
	recent: state.recent,
	get keys() {
		return keysHere(state);
	},
	get others() {
		return keysNotHere(state);
	},
	get matches() {
		return filterWords(state);
	},
	get everywhere() {
		const sought = topOf(state).screen.filter?.isSought ? -1 : tabsOf(state.table).findIndex(isSoughtIn(state));
		return sought < 0 ? undefined : String(sought + 1);
	},
});
