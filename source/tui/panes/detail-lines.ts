import {detailColumns, detailOf, linksOf} from '../detail.ts';
import {type Line, span} from '../drawing/line.ts';
import type {State} from '../state.ts';

/** What is under the cursor, whole, from the line that was scrolled to; a mark before the link that is chosen. */
export const detailLines = (state: State, height: number): readonly Line[] => {
	const {detail, pane} = state.screens[0];
	const lines = detailOf(state, detailColumns(state));
	const top = Math.min(detail.top, Math.max(0, lines.length - height));
	const chosen = pane === 'detail' ? linksOf(lines)[detail.link]?.line : undefined;
	const shown = lines.slice(top, top + height).map(({line}, at): Line => [top + at === chosen ? span(state.isAscii ? '> ' : '▌ ', 'accent') : span('  '), ...line]);
	const rest = lines.length - top - height;
	if (rest > 0) shown.splice(-1, 1, [span(`  ${state.isAscii ? '...' : '…'} ${rest + 1} more lines`, 'quiet')]);
	return shown;
};
