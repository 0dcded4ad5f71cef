import type {Now} from '../../journal/day.ts';
import type {Journal} from '../../journal/journal.ts';
import {outcome, type Transaction} from '../../journal/transaction.ts';
import {keyOf} from '../rows/row.ts';
import {cursorIndex, nearest, rowsOf} from '../rows.ts';
import type {Screen, State} from '../state.ts';
import {moveToKey, withScreen} from './moves.ts';

/** The journal is another: every cursor stays on its row, or goes to the neighbour of the row that is gone. */
export const whenJournalChanged = (before: State, journal: Journal, now: Now): State => {
	const after = {...before, journal, now};
	const [top, ...behind] = before.screens.map(screen => kept(before, after, screen));
	return top ? {...after, screens: [top, ...behind]} : after;
};

const kept = (before: State, after: State, screen: Screen): Screen => {
	const list = rowsOf(after, screen);
	const old = rowsOf(before, screen);
	const index = cursorIndex(old, screen);
	const cursor = screen.cursor ?? keyOf(old.at(index));
	if (cursor === undefined || list.indexOf(cursor) >= 0) return cursor === undefined ? screen : {...screen, cursor};
	const {cursor: _, ...rest} = screen;
	const neighbour = keyOf(list.at(nearest(list, index, 1)));
	return neighbour === undefined ? rest : {...rest, cursor: neighbour};
};

/** A change is on the disk: say so, go to it, and close the composer that made it. */
export const whenDone = (state: State, how: 'saved' | 'undone' | 'redone', transaction: Transaction): State => {
	const {added, changed} = outcome(transaction);
	const shown = added[0] ?? changed[0];
	const said = {saved: 'Saved', undone: 'Undone', redone: 'Done again'}[how];
	const notice = {tone: 'done' as const, text: `${said}: ${transaction.label}   ${how === 'undone' ? 'U does it again' : 'u undoes'}`};
	const closed: State = {...state, notice, ...(state.mode.kind === 'compose' && {mode: {kind: 'list'}, draft: ''})};
	return shown ? withScreen(closed, moveToKey(closed, closed.screens[0], shown.id)) : closed;
};
