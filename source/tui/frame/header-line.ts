import {thousands} from '../../journal/counted.ts';
import {countEntries} from '../../journal/journal.ts';
import {countPassedOn} from '../../journal/ledger/chain.ts';
import {balance} from '../../journal/ledger/ledger.ts';
import {between, type Line, said, span} from '../drawing/line.ts';
import {matchWords} from '../filter/matches.ts';
import {type State, type View, views} from '../state.ts';

const titles: Readonly<Record<View, string>> = {timeline: 'Timeline', ledger: 'Ledger', people: 'People', needs: 'Needs'};

/** The views, the open one in the accent, and at the right edge what there is of all this. */
export const headerLine = (state: State, columns: number): Line => {
	const open = openView(state);
	const name = state.isDemo ? ' goodturn demo' : ' goodturn';
	// In a narrow window only the open view has its name.
	const titleOf = (view: View, at: number): string => (columns >= 48 || view === open ? `${at + 1} ${titles[view]}` : String(at + 1));
	const left: Line = [
		span(columns < 60 ? ' ' : `${name}   `, 'title'),
		...views.flatMap((view, at) => [span(at === 0 ? '' : '  '), span(titleOf(view, at), view === open ? 'here' : 'quiet')]),
	];
	const full = counts(state, open);
	const line = between(left, full, columns);
	return line.length > left.length || full.length < 2 ? line : between(left, full.slice(0, 1), columns);
};

/** The view that the screen on top was reached from. */
export const openView = ({screens}: State): View => {
	for (const {place} of screens) for (const view of views) if (place.kind === view) return view;
	return 'timeline';
};

const counts = (state: State, view: View): Line => {
	const {journal} = state;
	const {filter} = state.screens[0];
	if (filter.trim() !== '' && state.mode.kind !== 'filter') return [said(`/${filter}`, 'accent'), span(`   ${matchWords(state)} `, 'quiet')];
	const entries = thousands(countEntries(journal));
	// What is owed is not known before all is read.
	if (journal.unread.length > 0) return [span(`reading … ${entries} `, 'quiet')];
	const {owe, owed} = balance(journal);
	const passed = countPassedOn(journal);
	const last = view === 'ledger' ? `passed on ${passed}` : `${entries} ${entries === '1' ? 'entry' : 'entries'}`;
	return [span(`you owe ${owe}   owed ${owed} `, 'quiet'), span(`  ${last} `, 'quiet')];
};
