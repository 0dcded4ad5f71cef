import type {Around} from '../overlay.ts';
import type {State} from '../state.ts';
import {keysHere} from './keys-here.ts';
import {filterWords} from './top.ts';
import {keysNotHere} from './why-not.ts';

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
});
