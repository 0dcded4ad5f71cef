import {keyName} from '../drawing/hints.ts';
import type {Pressed} from '../overlay.ts';
import {type Over, overlayOf, overWith} from '../overlays.ts';
import type {Notice} from '../request.ts';
import type {KeyWords} from '../screen.ts';
import type {State, Step} from '../state.ts';
import type {KeyPress} from '../typing/key-press.ts';
import {answered} from './answering.ts';
import {aroundOf} from './around.ts';
import {globalKeys} from './global-keys.ts';
import {type KeyHere, keysHere} from './keys-here.ts';
import {hereOf, tabsOf, topOf, withOwn} from './top.ts';

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
	return why === undefined ? [before] : answered(state, [{kind: 'say', notice: inTwo(why)}]);
};

/** What a sentence says last, after its colon, is the key that would do: it is seen however narrow the window is. */
const inTwo = (why: string): Notice => {
	const [, text, key] = /^(.*): ([^:]*)\.$/.exec(why) ?? [];
	return {tone: 'hint', ...(text !== undefined && key !== undefined ? {text: `${text}.`, key} : {text: why})};
};

/** Why a key does nothing here: as the screen on top says, or that it is of another screen. */
const whyNot = (state: State, key: string): string | undefined => {
	const {keys: own} = topOf(state).screen;
	const is = ({keys}: KeyWords): boolean => keys.includes(key);
	const words = [...own, ...globalKeys(state.table)].find(one => one.cannot !== undefined && is(one));
	if (typeof words?.cannot === 'function') return words.cannot(hereOf(state));
	if (words?.cannot !== undefined) return words.cannot;
	// A mere move where there is nothing to move in needs no words.
	if (own.some(is)) return undefined;
	const screen = state.table.find(one => one.tab && one.keys.some(is));
	const there = screen?.keys.find(is);
	const number = tabsOf(state.table).findIndex(({kind}) => kind === screen?.kind) + 1;
	if (screen?.tab && there)
		return `${keyName(key)} is a key of ${screen.tab.title} (${there.label}): ${number} opens it.`;
	return /^[!-~]$/.test(key) ? `${key} does nothing here: ? lists the keys that work.` : undefined;
};

/** The step that a key makes. What was said last is gone, unless the key is a mere move. */
const ran = (state: State, key: KeyHere | undefined): Step => {
	if (!key) return [state];
	const [own, ...requests] = key.does();
	const [next] = key.isQuiet ? [state] : answered(state, [{kind: 'say'}]);
	return answered(own === undefined ? next : withOwn(next, own), requests);
};
