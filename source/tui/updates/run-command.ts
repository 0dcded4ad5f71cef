import {knownIn} from '../../capture/names/known.ts';
import {toLine} from '../../capture/to-line.ts';
import {dropNeed} from '../../changes/drop-need.ts';
import {remove} from '../../changes/remove.ts';
import {reopen} from '../../changes/reopen.ts';
import {settle} from '../../changes/settle.ts';
import {star} from '../../changes/star.ts';
import {type Seen, seenIn} from '../../journal/journal.ts';
import type {Wish} from '../../journal/wish.ts';
import {layoutOf} from '../drawing/layout.ts';
import type {Command} from '../keys/command.ts';
import {hereOf} from '../keys/here.ts';
import type {State, Step} from '../state.ts';
import {togglePrivate} from './arrivals.ts';
import {openAdding, openEditing, openForwarding, openMeeting, openOutside} from './composing.ts';
import {cycleLinks, detailOverflow, moveInDetail, scrollDetail} from './detail-moves.ts';
import {openFilter} from './filtering.ts';
import {holdRow, moveBy, moveByDay, moveRound, moveToEnd, moveToToday} from './moves.ts';
import {openHere, openMenu, openView, openWith, otherPane, stepBack} from './places.ts';

/** What each command does: the behaviour of the screens, to be read from top to bottom. */
const commands: Readonly<Record<Command, (state: State) => Step>> = {
	help: state => [openMenu(state, {kind: 'help'})],
	palette: state => [openMenu(state, {kind: 'palette'})],
	filter: state => [openFilter(state)],
	timeline: state => [openView(state, 'timeline')],
	ledger: state => [openView(state, 'ledger')],
	people: state => [openView(state, 'people')],
	needs: state => [openView(state, 'needs')],
	'next-pane': state => [isEntryScreen(state) ? cycleLinks(state, 1) : otherPane(state)],
	'previous-pane': state => [isEntryScreen(state) ? cycleLinks(state, -1) : otherPane(state)],
	add: state => [openAdding(state)],
	undo: state => [state, {kind: 'undo'}],
	redo: state => [state, {kind: 'redo'}],
	back: state => [stepBack(state) ?? state],
	quit: state => {
		const back = stepBack(state);
		return back ? [back] : [state, {kind: 'quit', code: 0}];
	},
	interrupt: state => [state, {kind: 'quit', code: 0}],
	suspend: state => [state, {kind: 'suspend'}],
	redraw: state => [state, {kind: 'redraw'}],
	down: state => [isInDetail(state) ? moveInDetail(state, 1) : moveBy(state, 1)],
	up: state => [isInDetail(state) ? moveInDetail(state, -1) : moveBy(state, -1)],
	'detail-down': state => [scrollDetail(state, 1)],
	'detail-up': state => [scrollDetail(state, -1)],
	'page-down': state => [detailOverflow(state) > 0 || isInDetail(state) ? scrollDetail(state, pageOf(state)) : moveBy(state, pageOf(state))],
	'page-up': state => [detailOverflow(state) > 0 || isInDetail(state) ? scrollDetail(state, -pageOf(state)) : moveBy(state, -pageOf(state))],
	'half-page-down': state => [isInDetail(state) ? scrollDetail(state, halfOf(state)) : moveBy(state, halfOf(state))],
	'half-page-up': state => [isInDetail(state) ? scrollDetail(state, -halfOf(state)) : moveBy(state, -halfOf(state))],
	top: state => [isInDetail(state) ? scrollDetail(state, -Infinity) : moveToEnd(state, 'top')],
	bottom: state => [isInDetail(state) ? scrollDetail(state, Infinity) : moveToEnd(state, 'bottom')],
	'earlier-day': state => [moveByDay(state, 1)],
	'later-day': state => [moveByDay(state, -1)],
	today: state => [moveToToday(state)],
	open: state => [openHere(state)],
	edit: state => [openEditing(state)],
	'edit-outside': openOutside,
	remove: state => change(state, entry => remove({entries: [entry]})),
	copy: state => copy(state),
	star: state => change(state, entry => star({entry})),
	with: openWith,
	'next-match': state => [moveRound(state, 1)],
	'previous-match': state => [moveRound(state, -1)],
	settle: state => change(state, entry => settle({entries: [entry]})),
	reopen: state => change(state, entry => reopen({entries: [entry]})),
	forward: state => [openForwarding(state)],
	release: state => change(state, entry => settle({entries: [entry], by: 'released'})),
	'meet-need': state => [openMeeting(state)],
	private: state => [togglePrivate(state)],
	'drop-need': state => change(state, need => dropNeed({needs: [need]})),
};

/** The step that a command makes. */
export const run = (command: Command, state: State): Step => commands[command](state);

const isEntryScreen = ({screens}: State): boolean => screens[0].place.kind === 'entry';
const isInDetail = ({screens}: State): boolean => screens[0].pane === 'detail';
const pageOf = (state: State): number => Math.max(1, layoutOf(state.window).height - 1);
const halfOf = (state: State): number => Math.max(1, Math.floor(layoutOf(state.window).height / 2));

/** The entry that is meant as the line that would write it. */
const copy = (state: State): Step => {
	const {entry} = hereOf(state);
	if (!entry) return [state];
	const text = toLine(entry, {now: state.now, known: knownIn(state.journal)});
	return [
		{...state, notice: {tone: 'done', text: 'Copied, where the terminal allows it.'}},
		{kind: 'copy', text},
	];
};

/** The change of the entry that is meant, as it is on the screen: changed meanwhile, it is not changed unseen. */
const change = (state: State, wishFor: (seen: Seen) => Wish): Step => {
	const {entry} = hereOf(state);
	return entry ? [holdRow(state), {kind: 'change', change: {kind: 'wish', wish: wishFor(seenIn(state.whole, entry))}}] : [state];
};
