import type {Command} from '../keys.ts';
import {layoutOf} from '../layout.ts';
import {chosenRow, rowsOf} from '../rows.ts';
import type {Intent, State, Step} from '../state.ts';
import {openAdding} from './composing.ts';
import {moveBy, moveByDay, moveTo, moveToToday, withScreen} from './moves.ts';

/** What a command does. One line each: the whole behaviour of the screens, to be read from top to bottom. */
const commands: Readonly<Record<Command, (state: State) => Step>> = {
	help: state => [state],
	palette: state => [state],
	filter: state => [state],
	timeline: state => [state],
	ledger: state => [state],
	people: state => [state],
	needs: state => [state],
	'next-pane': state => [state],
	'previous-pane': state => [state],
	add: openAdding,
	undo: state => [state, {kind: 'undo'}],
	redo: state => [state, {kind: 'redo'}],
	back: state => [state],
	quit: state => [state, {kind: 'quit', code: 0}],
	interrupt: state => [state, {kind: 'quit', code: 0}],
	suspend: state => [state, {kind: 'suspend'}],
	redraw: state => [state, {kind: 'redraw'}],
	down: state => [moveBy(state, 1)],
	up: state => [moveBy(state, -1)],
	'detail-down': state => [state],
	'detail-up': state => [state],
	'detail-page-down': state => [state],
	'detail-page-up': state => [state],
	'half-page-down': state => [moveBy(state, halfPage(state))],
	'half-page-up': state => [moveBy(state, -halfPage(state))],
	top: state => [withScreen(state, moveTo(state, 0, 1))],
	bottom: state => [withScreen(state, moveTo(state, rowsOf(state, state.screens[0]).length - 1, -1))],
	'previous-day': state => [moveByDay(state, 1)],
	'next-day': state => [moveByDay(state, -1)],
	today: state => [moveToToday(state)],
	open: state => [state],
	edit: state => [state],
	'edit-outside': state => [state],
	remove: state => change(state, 'remove'),
	copy: state => [state],
	star: state => change(state, 'star'),
	with: state => [state],
	'next-match': state => [state],
	'previous-match': state => [state],
	settle: state => change(state, 'settle'),
	reopen: state => change(state, 'reopen'),
	forward: state => [state],
	release: state => [state],
	'meet-need': state => [state],
	'drop-need': state => [state],
};

/** The step that a command makes. */
export const run = (command: Command, state: State): Step => commands[command](state);

const halfPage = (state: State): number => Math.max(1, Math.floor(layoutOf(state.window).height / 2));

/** The change of the entry under the cursor. */
const change = (state: State, kind: Exclude<Intent['kind'], 'compose'>): Step => {
	const row = chosenRow(state);
	return row?.kind === 'entry' ? [state, {kind: 'change', change: {kind, id: row.entry.id}}] : [state];
};
