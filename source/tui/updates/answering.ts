import type {Ask, Effect} from '../ask.ts';
import type {State, Step} from '../state.ts';
import {emptyField, fieldOf} from '../typing/field.ts';
import {togglePrivate} from './arrivals.ts';
import {openComposing, parked} from './composing.ts';
import type {GlobalAsk} from './global-keys.ts';
import {openThing, openView, stepBack, withFilter} from './places.ts';
import {filterText, topOf, withOwn} from './top.ts';

/** Filters that the up arrow brings back at most. */
const mostRecent = 50;

/** What is asked for, one after the other. */
export const answered = (state: State, asks: readonly (Ask | GlobalAsk)[]): Step => {
	let current = state;
	const all: Effect[] = [];
	for (const ask of asks) {
		const [next, ...effects] = answer(current, ask);
		current = next;
		all.push(...effects);
	}
	return [current, ...all];
};

const answer = (state: State, ask: Ask | GlobalAsk): Step => {
	switch (ask.kind) {
		case 'open':
			return openThing(state, ask.thing);
		case 'view':
			return openView(state, ask.of);
		case 'back':
			return stepBack(state) ?? [state];
		case 'compose':
			return openComposing(ask.purpose.kind === 'add' ? state : held(state), ask.purpose, ask.isOutside);
		case 'park':
			return [parked(state, ask.written, ask.isChanged)];
		case 'menu':
			return [{...state, over: {kind: 'menu', own: {lists: ask.lists, field: emptyField, cursor: 0}}}];
		case 'type-filter':
			return [{...state, over: {kind: 'filter', own: {field: fieldOf(filterText(state))}}}];
		case 'filter':
			return withFilter(state, ask.text);
		case 'toggle-private':
			return togglePrivate(state);
		case 'say':
			return [saying(state, ask)];
		case 'keep-query':
			// What is looked for among private entries may name what they hold.
			if (state.isPrivateShown) return [state];
			return [
				{...state, recent: [ask.text, ...state.recent.filter(other => other !== ask.text)].slice(0, mostRecent)},
				ask,
			];
		case 'change':
			return [held(state), ask];
		default:
			return [state, ask];
	}
};

/** What is under the cursor is about to change: from now on the cursor follows it. */
const held = (state: State): State => {
	const {screen, at, own} = topOf(state);
	return screen.hold ? withOwn(state, screen.hold(at, own, state)) : state;
};

const saying = (before: State, {notice}: Extract<Ask, {readonly kind: 'say'}>): State => {
	if (!notice && !before.notice) return before;
	const {notice: _, ...state} = before;
	return notice ? {...state, notice} : state;
};
