import {countEntries} from '../../journal/journal.ts';
import {bindingsHere} from '../keys.ts';
import {between, cutLine, type Line, lineWidth, said, span} from '../line.ts';
import {type State, type View, views} from '../state.ts';

const titles: Readonly<Record<View, string>> = {timeline: 'Timeline', ledger: 'Ledger', people: 'People', needs: 'Needs'};

/** Views and counts. */
export const headerLine = (state: State, columns: number): Line => {
	const open = state.screens.at(-1)?.place.kind;
	const left: Line = [span(' goodturn ', 'title'), ...views.flatMap((view, at) => [span('  '), span(`${at + 1} ${titles[view]}`, view === open ? 'accent' : 'quiet')])];
	const count = countEntries(state.journal).toLocaleString('en');
	return between(left, [span(`${count} entries `, 'quiet')], columns);
};

/** The keys that matter here, as many as fit. */
export const footerLine = (state: State, columns: number): Line => {
	const shown = bindingsHere(state)
		.filter(({footer}) => footer !== undefined)
		.sort((a, b) => (a.footer ?? 0) - (b.footer ?? 0));
	const line = [span(' ')];
	for (const {keys, label} of shown) {
		const piece = [span(keys[0] ?? '', 'accent'), span(` ${label}   `, 'quiet')];
		if (lineWidth([...line, ...piece]) > columns + 2) continue;
		line.push(...piece);
	}
	return cutLine(line, columns);
};

/** What was done last. */
export const noticeLine = (state: State, columns: number): Line =>
	state.notice ? cutLine([span(' '), said(state.notice.text, state.notice.tone === 'hint' ? 'quiet' : state.notice.tone)], columns) : [];
