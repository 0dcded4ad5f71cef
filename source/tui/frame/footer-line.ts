import {keyHint} from '../drawing/hints.ts';
import {type Line, lineWidth, type Span, spaces} from '../drawing/line.ts';
import type {KeyWords} from '../screen.ts';
import type {State} from '../state.ts';
import {keysHere} from '../updates/keys-here.ts';
import {canStepBack} from '../updates/stack.ts';

/**
 * The keys that matter here, first the ones that matter most, as many as fit. The last one, how to get out, always
 * fits.
 */
export const footerLine = (state: State): Line => {
	const all = keysHere(state)
		.filter(({footer}) => footer !== undefined)
		.sort((a, b) => (a.footer ?? 0) - (b.footer ?? 0))
		.map(key => keyHint(key.keys[0], label(key, state)));
	const last = all.pop() ?? [];
	const shown: Span[] = [spaces(1)];
	let room = state.window.columns - 1 - lineWidth(last);
	for (const one of all) {
		const columns = lineWidth(one);
		if (columns > room) break;
		room -= columns;
		shown.push(...one);
	}
	return [...shown, ...last];
};

const label = ({keys, label: words}: KeyWords, state: State): string =>
	keys[0] === 'q' && canStepBack(state) ? 'back' : words;
