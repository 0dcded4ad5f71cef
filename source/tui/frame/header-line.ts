import {thousands} from '../../journal/counted.ts';
import {countEntries, isPartial} from '../../journal/journal.ts';
import {balance} from '../../journal/ledger/ledger.ts';
import {type Line, leftAndRight, said, spaces, span} from '../drawing/line.ts';
import type {State} from '../state.ts';
import {filterText, filterWords, screenOf, tabsOf} from '../updates/top.ts';

/** The views, the open one in the accent, and at the right edge what there is of all this. */
export const headerLine = (state: State): Line => {
	const {columns} = state.window;
	const open = openView(state);
	const name = state.isDemo ? ' goodturn demo' : ' goodturn';
	// In a narrow window only the open view has its name.
	const titleOf = ({kind, title}: {readonly kind: string; readonly title: string}, at: number): string =>
		columns >= 60 || kind === open ? `${at + 1} ${title}` : String(at + 1);
	const left: Line = [
		span(columns < 80 ? ' ' : `${name}  `, 'title'),
		...tabsOf(state.table).flatMap((tab, at) => [
			spaces(at === 0 ? 0 : 2),
			span(titleOf(tab, at), tab.kind === open ? 'here' : 'quiet'),
		]),
	];
	const full = counts(state, open);
	for (const right of [full, withoutPeople(full), full.slice(0, 1), inShort(state)]) {
		const line = leftAndRight(left, right, columns);
		if (line.length > left.length) return line;
	}
	return leftAndRight(left, [], columns);
};

/** `/piano   1 person, 3 of 88`, where that does not fit, without the people. */
const withoutPeople = (right: Line): Line =>
	right.map(({text, tone}) => span(text.replace(/^ {3}[\d,]+ (?:person|people), /, '   '), tone));

/** What you owe, and what is owed to you, where there is no room for words. */
const inShort = (state: State): Line => {
	if (filterText(state).trim() !== '' || isPartial(state.journal)) return [];
	const {owe, owed} = balance(state.journal);
	return [span(`owe ${owe} · ${owed} `, 'quiet')];
};

/** The view that the screen on top was reached from. */
const openView = (state: State): string =>
	state.screens.find(({place}) => screenOf(state, place).tab)?.place.kind ?? '';

const counts = (state: State, view: string): Line => {
	const {journal} = state;
	const filter = filterText(state);
	if (filter.trim() !== '' && state.over?.kind !== 'filter')
		return [said(`/${filter}`, 'accent'), span(`   ${filterWords(state)} `, 'quiet')];
	const entries = thousands(countEntries(journal));
	// What is owed is not known before each month is known or read.
	if (isPartial(journal)) return [span(`reading … ${entries} `, 'quiet')];
	const {owe, owed} = balance(journal);
	const last =
		screenOf(state, {kind: view}).tab?.counts?.(state) ?? `${entries} ${entries === '1' ? 'entry' : 'entries'}`;
	return [span(`you owe ${owe}   owed ${owed} `, 'quiet'), span(`  ${last} `, 'quiet')];
};
