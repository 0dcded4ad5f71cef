import {detailColumns, detailOf, linksOf} from '../detail.ts';
import {layoutOf} from '../drawing/layout.ts';
import type {State} from '../state.ts';
import {withScreen} from './moves.ts';

/** Lines that the detail can be scrolled by at most: 0 where all of it is seen. */
export const detailOverflow = (state: State): number => {
	const columns = detailColumns(state);
	return columns === 0 ? 0 : Math.max(0, detailOf(state, columns).length - layoutOf(state.window).height);
};

/** Scrolls the detail by so many lines, as far as it goes. */
export const scrollDetail = (state: State, lines: number): State => {
	const screen = state.screens[0];
	const top = Math.min(detailOverflow(state), Math.max(0, screen.detail.top + lines));
	return top === screen.detail.top ? state : withScreen(state, {...screen, detail: {...screen.detail, top}});
};

/** In the detail, a step down or up goes to the next link where it is seen, and scrolls towards it where not. */
export const moveInDetail = (state: State, direction: 1 | -1): State => {
	const screen = state.screens[0];
	const links = linksOf(detailOf(state, detailColumns(state)));
	const link = screen.detail.link + direction;
	const line = links[link]?.line;
	const {height} = layoutOf(state.window);
	const isSeen = line !== undefined && line >= screen.detail.top && line < screen.detail.top + height;
	return isSeen ? withScreen(state, {...screen, detail: {...screen.detail, link}}) : scrollDetail(state, direction);
};

/** To the next link or the one before, round and round, wherever it is. */
export const cycleLinks = (state: State, direction: 1 | -1): State => {
	const screen = state.screens[0];
	const links = linksOf(detailOf(state, detailColumns(state)));
	if (links.length === 0) return state;
	const link = (screen.detail.link + direction + links.length) % links.length;
	const line = links[link]?.line ?? 0;
	const {height} = layoutOf(state.window);
	const {top} = screen.detail;
	const seen = line >= top && line < top + height ? top : Math.min(detailOverflow(state), Math.max(0, line - Math.floor(height / 2)));
	return withScreen(state, {...screen, detail: {top: seen, link}});
};
