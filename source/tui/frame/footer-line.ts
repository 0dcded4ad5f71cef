import {width} from '../../columns.ts';
import {type Line, type Span, span} from '../drawing/line.ts';
import {hereOf} from '../keys/here.ts';
import {type Binding, bindingsAt, keyName} from '../keys/keys.ts';
import type {State} from '../state.ts';

/** The keys that matter here, first the ones that matter most, as many as fit. The last one, how to get out, always fits. */
export const footerLine = (state: State, columns: number): Line => {
	const here = hereOf(state);
	const all = bindingsAt(here)
		.filter(({footer}) => footer !== undefined)
		.sort((a, b) => (a.footer ?? 0) - (b.footer ?? 0))
		.map(binding => piece(binding.keys[0] ?? '', label(binding, state)));
	const last = all.pop() ?? [];
	const shown: Span[] = [span(' ')];
	let room = columns - 1 - widthOf(last);
	for (const one of all) {
		if (widthOf(one) > room) break;
		room -= widthOf(one);
		shown.push(...one);
	}
	return [...shown, ...last];
};

/** Keys and what they do, for a mode that has its own: `enter keeps   esc clears`. */
export const hints = (pairs: readonly (readonly [key: string, label: string])[]): Line => [span(' '), ...pairs.flatMap(([key, label]) => piece(key, label))];

const piece = (key: string, label: string): Line => [span(keyName(key), 'accent'), span(` ${label}   `, 'quiet')];
const widthOf = (line: Line): number => line.reduce((sum, {text}) => sum + width(text), 0);
const label = ({command, label: words}: Binding, state: State): string => (command === 'quit' && state.screens.length > 1 ? 'back' : words);
