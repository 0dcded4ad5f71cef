import type {Now} from '../../journal/day.ts';
import {findEntry, type Journal} from '../../journal/journal.ts';
import {allPersons} from '../../journal/people/people.ts';
import {openTransaction, withoutPrivate} from '../../journal/private.ts';
import {outcome, type Transaction} from '../../journal/transaction.ts';
import {keyOf} from '../rows/row.ts';
import {cursorIndex, nearest, rowsOf} from '../rows.ts';
import {type Screen, type State, screenOf} from '../state.ts';
import {moveToKey, withScreen} from './moves.ts';
import {told} from './told.ts';

/** The journal is another: every cursor stays on its row, or goes to the neighbour of the row that is gone. */
export const whenJournalChanged = (before: State, whole: Journal, now: Now): State => {
	const after = {...before, whole, now, journal: before.isPrivateShown ? whole : withoutPrivate(whole)};
	const [top, ...behind] = before.screens;
	return {...after, screens: [kept(before, after, top), ...behind.map(screen => kept(before, after, screen))]};
};

/** Shows private entries, or hides them again. */
export const togglePrivate = (state: State): State => {
	const toggled = whenJournalChanged({...state, isPrivateShown: !state.isPrivateShown}, state.whole, state.now);
	return toggled.isPrivateShown ? toggled : withoutHidden(toggled);
};

/** Without screens of what is hidden now, whose headings would name it. */
const withoutHidden = (state: State): State => {
	const names = new Set(allPersons(state.journal).map(({name}) => name));
	const isShown = ({place}: Screen): boolean => ('name' in place ? names.has(place.name) : place.kind !== 'entry' || findEntry(state.journal, place.id) !== undefined);
	const [top = screenOf({kind: 'timeline'}), ...behind] = state.screens.filter(isShown);
	return {...state, screens: [top, ...behind]};
};

const kept = (before: State, after: State, screen: Screen): Screen => {
	const old = rowsOf(before, screen);
	const index = cursorIndex(old, screen);
	const key = keyOf(old.at(index));
	// Nobody has moved yet: the cursor is on the first row, whichever that is.
	if (key === undefined || screen.cursor === undefined) return screen;
	const list = rowsOf(after, screen);
	if (list.indexOf(key) >= 0) return screen;
	const {cursor: _, ...rest} = screen;
	const neighbour = keyOf(list.at(nearest(list, index, 1)));
	return neighbour === undefined ? rest : {...rest, cursor: neighbour};
};

/** A change is on the disk: say so, go to it, and close the composer that made it. */
export const whenDone = (state: State, how: 'saved' | 'undone' | 'redone', transaction: Transaction): State => {
	const closed = state.mode.kind === 'compose' ? withoutComposer(state, state.mode.composer.purpose.kind === 'add') : state;
	// What is saved was typed here, or stood under the cursor; what is undone may be anything.
	const isOpen = how === 'saved' || state.isPrivateShown;
	const noticed: State = {...closed, notice: told(how, isOpen ? transaction : openTransaction(transaction, state.whole), state.journal, state.now.day)};
	const {added, changed} = outcome(transaction);
	const renamed = transaction.people.find(({before, after}) => before && after && before.name !== after.name);
	if (renamed?.before && renamed.after) return withName(noticed, renamed.before.name, renamed.after.name);
	const shown = added[0] ?? changed[0];
	return shown ? showing(noticed, shown.id) : noticed;
};

/** The screens of somebody under their other name, and the cursor on it where people are listed. */
const withName = (state: State, from: string, to: string): State => {
	const named = (screen: Screen): Screen => ('name' in screen.place && screen.place.name === from ? {...screen, place: {...screen.place, name: to}} : screen);
	const [top, ...behind] = state.screens;
	const after: State = {...state, screens: [named(top), ...behind.map(named)]};
	return top.place.kind === 'people' ? withScreen(after, moveToKey(after, top, to)) : after;
};

const withoutComposer = ({parked: _, ...state}: State, wasAdding: boolean): State => ({...state, mode: {kind: 'list'}, ...(wasAdding && {draft: ''})});

/** Goes to an entry where the list has it, without the filter if that hides it; where it has it not, nothing moves. */
const showing = (state: State, id: string): State => {
	const screen = state.screens[0];
	const key = keyShowing(state, screen, id);
	if (key !== undefined) return withScreen(state, moveToKey(state, screen, key));
	const all = {...screen, filter: ''};
	const hidden = screen.filter === '' ? undefined : keyShowing(state, all, id);
	return hidden === undefined ? state : withScreen(state, moveToKey(state, all, hidden));
};

/** The key of the row that shows an entry: in the ledger that of the account that holds it, the one under the cursor first, since a favour of several people is in several. */
const keyShowing = (state: State, screen: Screen, id: string): string | undefined => {
	const list = rowsOf(state, screen);
	if (screen.place.kind !== 'ledger') return list.indexOf(id) >= 0 ? id : undefined;
	const rows = [list.at(cursorIndex(list, screen)), ...Array.from({length: list.length}, (_, at) => list.at(at))];
	return keyOf(rows.find(row => row?.kind === 'account' && row.favours.some(favour => favour.id === id)));
};
