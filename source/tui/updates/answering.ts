import type {Menu} from '../overlays/menu/menu-items.ts';
import type {Effect, Listed, Request} from '../request.ts';
import type {State, Step} from '../state.ts';
import {emptyField, fieldOf} from '../typing/field.ts';
import {togglePrivate} from './arrivals.ts';
import {openComposing, parked} from './composing.ts';
import type {GlobalRequest} from './global-keys.ts';
import {soughtView} from './look-key.ts';
import {openThing, openView, stepBack, withFilter} from './stack.ts';
import {filterText, topOf, withOwn} from './top.ts';

/** Filters that the up arrow brings back at most. */
const mostRecent = 50;

/** What is asked for, one after the other. */
export const answered = (state: State, requests: readonly (Request | GlobalRequest)[]): Step => {
	let current = state;
	const all: Effect[] = [];
	for (const request of requests) {
		const [next, ...effects] = answer(current, request);
		current = next;
		all.push(...effects);
	}
	return [current, ...all];
};

const answer = (state: State, request: Request | GlobalRequest): Step => {
	switch (request.kind) {
		case 'open':
			return openThing(state, request.thing);
		case 'view':
			return openView(state, request.of);
		case 'back':
			return stepBack(state) ?? [state];
		case 'compose':
			return openComposing(request.purpose.kind === 'add' ? state : held(state), request.purpose, request.isOutside);
		case 'park':
			return [parked(state, request.written, request.isChanged)];
		case 'menu':
			return [{...state, over: {kind: 'menu', own: menuOf(request.lists)}}];
		case 'type-filter':
			return [{...state, over: {kind: 'filter', own: {field: fieldOf(filterText(state))}}}];
		case 'look':
			return looked(state);
		case 'filter':
			return withFilter(state, request.text);
		case 'toggle-private':
			return togglePrivate(state);
		case 'say':
			return [saying(state, request)];
		case 'keep-query':
			// What is looked for among private entries may name what they hold.
			return state.isPrivateShown ? [state] : [withRecent(state, request.text), request];
		case 'left-query':
			return [state.isPrivateShown ? state : withRecent(state, request.text)];
		case 'tour':
			return [withTour(state)];
		case 'theme':
			return [{...state, theme: request.name}, request];
		case 'change':
			return [held(state), request];
		default:
			return [state, request];
	}
};

/** The view of every entry, filtered by what the screen on top is, which shows all that it has once more. */
const looked = (state: State): Step => {
	const text = filterText(state);
	const [shown] = withFilter(state, '');
	const [there] = openView(shown, soughtView(state) ?? '');
	return withFilter(there, text);
};

const withTour = ({tour, ...state}: State): State => (tour === undefined ? {...state, tour: 0} : state);

const menuOf = (lists: Listed): Menu => ({
	lists,
	field: emptyField,
	cursor: 'at' in lists ? (lists.at ?? 0) : 0,
});

/** What is under the cursor is about to change: from now on the cursor follows it. */
const held = (state: State): State => {
	const {screen, at, own} = topOf(state);
	return screen.hold ? withOwn(state, screen.hold(at, own, state)) : state;
};

const saying = (before: State, {notice}: Extract<Request, {readonly kind: 'say'}>): State => {
	if (!notice && !before.notice) return before;
	const {notice: _, ...state} = before;
	return notice ? {...state, notice} : state;
};

/** With what was filtered for as the latest of those that up brings back. */
const withRecent = (state: State, text: string): State => ({
	...state,
	recent: [text, ...state.recent.filter(other => other !== text)].slice(0, mostRecent),
});
