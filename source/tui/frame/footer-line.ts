import {keyHint} from '../drawing/hints.ts';
import {type Line, lineWidth, type Span, spaces, span} from '../drawing/line.ts';
import type {KeyWords} from '../screen.ts';
import type {State} from '../state.ts';
import {syncWords} from '../syncing/sync-shown.ts';
import {keysHere} from '../updates/keys-here.ts';
import {canStepBack} from '../updates/stack.ts';
import {hereOf} from '../updates/top.ts';

/** What is done with all entries that are marked, in this order; without any, keys that are not among those. */
const ofMarked: readonly string[] = ['d', 'P', '#', 'O', 'escape'];

/**
 * Help is first; then, where entries are marked, what is done with all of them; then what can be done with this row and
 * no other, and how it is opened; then all the rest.
 */
const rank = ({keys, where, footer = 0}: KeyWords, hasMarks: boolean): number => {
	if (hasMarks && ofMarked.includes(keys[0])) return ofMarked.indexOf(keys[0]) - 40;
	if (keys[0] === '?') return -50;
	if (where !== 'everywhere' && where !== 'lists') return footer - 30;
	return where === 'lists' && footer === 30 ? 9 : footer;
};

/**
 * The keys that matter here, first the ones that matter most, as many as fit. The last one, how to get out, always
 * fits.
 */
export const footerLine = (state: State): Line => {
	const hasMarks = hereOf(state).marked !== undefined;
	const all = keysHere(state)
		.filter(({keys, footer}) => footer !== undefined || (hasMarks && ofMarked.includes(keys[0])))
		.sort((a, b) => rank(a, hasMarks) - rank(b, hasMarks))
		.map(key => keyHint(key.keys[0], label(key, state, hasMarks)));
	// The last one needs no room after it.
	const last = (all.pop() ?? []).map(({text, tone}) => span(text.trimEnd(), tone));
	const shown: Span[] = [spaces(1)];
	const words = state.sync ? syncWords(state.sync, state.now.instant) : '';
	// How the journal stands with its remote is said beside the keys, where the window is wide enough for both.
	const said: Line = words !== '' && state.window.columns >= 60 ? [span(` ${words}   `, 'quiet')] : [];
	let room = state.window.columns - 1 - lineWidth(last) - lineWidth(said);
	for (const one of all) {
		const columns = lineWidth(one);
		if (columns > room) break;
		room -= columns;
		shown.push(...one);
	}
	return [...shown, ...said, ...last];
};

const label = ({keys: [first], label: words}: KeyWords, state: State, hasMarks: boolean): string =>
	first === 'q' && canStepBack(state) ? 'back' : first === 'escape' && hasMarks ? 'unmark' : words;
