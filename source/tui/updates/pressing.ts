import type {Pressed} from '../overlay.ts';
import {type Over, overlayOf, overWith} from '../overlays.ts';
import type {State, Step} from '../state.ts';
import type {KeyPress} from '../typing/key-press.ts';
import {answered} from './answering.ts';
import {aroundOf} from './around.ts';
import {type KeyHere, keysHere} from './keys-here.ts';
import {withOwn} from './top.ts';
import {noticeOf, whyNot} from './why-not.ts';

/**
 * A key: about the terminal, whatever is being typed; else for what lies over the screens; else for the screen on top
 * and the keys that work everywhere.
 */
export const pressed = (state: State, press: KeyPress): Step => {
	if (press.kind === 'key' && press.key === 'ctrl-z') return [state, {kind: 'suspend'}];
	if (press.kind === 'key' && press.key === 'ctrl-l') return [state, {kind: 'redraw'}];
	const {over} = state;
	if (over) return pressedOver(state, overlayOf(over).press(over.own, press, aroundOf(state)));
	return press.kind === 'paste' ? [state] : pressedKey(state, press.key);
};

/**
 * What came of a key in an overlay: its new state, and what it asked for. A key of the screen beneath is pressed once
 * it has closed.
 */
export const pressedOver = (before: State, [own, ...requests]: Pressed<Over['own']>): Step => {
	const {over, ...state} = before;
	const next = over && overWith(over, own);
	let step: Step = [next ? {...state, over: next} : state];
	for (const request of requests) {
		const [current, ...effects] = step;
		const [after, ...more] =
			request.kind === 'press'
				? ran(
						current,
						keysHere(current).find(({keys}) => keys[0] === request.keys),
					)
				: answered(current, [request]);
		step = [after, ...effects, ...more];
	}
	return step;
};

const pressedKey = (before: State, pressedNow: string): Step => {
	const {begun, ...state} = before;
	const here = keysHere(state);
	const typed = begun === undefined ? pressedNow : `${begun} ${pressedNow}`;
	const key = here.find(({keys}) => keys.includes(typed));
	if (key) return ran(state, key);
	// A wrong second key is forgotten together with the first.
	if (begun !== undefined) return [state];
	const isBegun = here.some(({keys}) => keys.some(other => other.startsWith(`${pressedNow} `)));
	if (isBegun) return [{...state, begun: pressedNow}];
	const why = whyNot(state, pressedNow);
	return why === undefined ? [before] : answered(state, [{kind: 'say', notice: noticeOf(why)}]);
};

/** The step that a key makes. What was said last is gone, unless the key is a mere move. */
const ran = (state: State, key: KeyHere | undefined): Step => {
	if (!key) return [state];
	const [own, ...requests] = key.does();
	const [next] = key.isQuiet ? [state] : answered(state, [{kind: 'say'}]);
	return answered(own === undefined ? next : withOwn(next, own), requests);
};
