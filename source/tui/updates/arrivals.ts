import type {DateReader} from '../../capture/dates/moment.ts';
import {mergedIn} from '../../changes/people/merge.ts';
import {counted} from '../../journal/counted.ts';
import type {Now} from '../../journal/day.ts';
import {refOf} from '../../journal/entry-ref.ts';
import type {Journal} from '../../journal/journal.ts';
import {openTransaction, withoutPrivate} from '../../journal/private.ts';
import {outcome, type Transaction} from '../../journal/transaction.ts';
import type {Thing} from '../request.ts';
import type {Place} from '../screens.ts';
import type {Open, State, Step} from '../state.ts';
import type {FilterAnswer} from '../world.ts';
import {othersParked} from './composing.ts';
import {joinedTold} from './joined-told.ts';
import {openedFirst, sought} from './stack.ts';
import {told} from './told.ts';
import {filterText, screenOf, topOf, withOwn} from './top.ts';

/** The journal is another: every screen keeps its place in it. A search for the old one is begun anew. */
export const whenJournalChanged = (before: State, whole: Journal, now: Now): Step => {
	const journal = before.isPrivateShown ? whole : withoutPrivate(whole);
	const after = {...before, whole, now, journal};
	const [{place, own}, ...beneath] = before.screens;
	const {screens: _, left: __, ...since} = before;
	const next: State = {
		...after,
		screens: [
			{place, own: screenOf(before, place).arrived(place, own, before, after)},
			// To make the rows of what nobody sees would keep the frame that shows the change.
			...beneath.map(open => ({since, ...open})),
		],
	};
	return journal === before.journal ? [next] : sought(next);
};

/** The screen on top as it is for the journal as it is now, once it is seen again. */
export const withTopArrived = (state: State): State => {
	const [{place, own, since}, ...beneath] = state.screens;
	if (!since) return state;
	return {...state, screens: [{place, own: screenOf(state, place).arrived(place, own, since, state)}, ...beneath]};
};

/** Shows private entries, or hides them again. */
export const togglePrivate = (state: State): Step => {
	const isPrivateShown = !state.isPrivateShown;
	const length = entriesIn(state.whole) - entriesIn(withoutPrivate(state.whole));
	const text = `${counted(length, 'private entry is', 'private entries are')} ${isPrivateShown ? 'shown' : 'hidden'}.`;
	const key = isPrivateShown ? 'p hides them' : 'p shows them';
	const toggled: State = {...state, isPrivateShown, notice: {tone: 'done', text, key}};
	const [next, ...effects] = whenJournalChanged(toggled, state.whole, state.now);
	return next.isPrivateShown ? [next, ...effects] : sought(withoutHidden(next));
};

const entriesIn = ({months}: Journal): number => months.reduce((sum, {entries}) => sum + entries.length, 0);

/** Without screens of what is hidden now, whose headings would name it. */
const withoutHidden = (state: State): State => {
	const isThere = ({place}: Open): boolean => screenOf(state, place).isThere?.(place, state) ?? true;
	const [top = openedFirst(state), ...beneath] = state.screens.filter(isThere);
	return {...state, screens: [top, ...beneath]};
};

/**
 * What a search found so far, where it is still wanted. A cursor whose entry is no hit is shown on the first; it is not
 * forgotten.
 */
export const whenFound = (state: State, found: FilterAnswer): State =>
	filterText(state).trim() === found.text ? {...state, found} : state;

/** What reads dates has come: a filter that waited for it is read. */
export const whenDatesCame = (state: State, dates: DateReader): Step => sought({...state, dates});

/** A change is on the disk: say so, go to it, and close the composer that made it. */
export const whenDone = (state: State, how: 'saved' | 'undone' | 'redone', transaction: Transaction): Step => {
	// What is saved was typed here, or was under the cursor; what is undone may be anything.
	const isOpen = how === 'saved' || state.isPrivateShown;
	const seen = isOpen ? transaction : openTransaction(transaction, state.whole);
	const notice = told(how, seen, state.journal, state.now.day, state.isPrivateShown);
	const joined = how === 'saved' && state.over?.kind === 'composer' ? joinedTold(state.over.own.purpose, seen) : '';
	const noticed: State = {...withoutComposer(state), notice: {...notice, text: `${joined}${notice.text}`}};
	const {added, changed} = outcome(transaction);
	const merged = how === 'saved' ? mergedIn(transaction) : undefined;
	if (merged) return showing(withName(noticed, merged.other, merged.person), {to: 'person', name: merged.person});
	const renamed = transaction.people.find(({before, after}) => before && after && before.name !== after.name);
	if (renamed?.before && renamed.after)
		return showing(withName(noticed, renamed.before.name, renamed.after.name), {
			to: 'person',
			name: renamed.after.name,
		});
	const shown = added[0] ?? changed[0];
	// What became private is gone from here, and with it the screens that name it.
	if (shown?.private && !state.isPrivateShown) return sought(withoutHidden(noticed));
	return shown ? showing(noticed, {to: 'entry', id: refOf(shown)}) : [noticed];
};

/** The screens of somebody under their other name. */
const withName = (state: State, from: string, to: string): State => {
	const named = ({place, ...open}: Open): Open => ({
		place: (screenOf(state, place).renamed?.(place, from, to) as Place | undefined) ?? place,
		...open,
	});
	const [top, ...beneath] = state.screens;
	return {...state, screens: [named(top), ...beneath.map(named)]};
};

const withoutComposer = (before: State): State => {
	const {over, ...state} = before;
	if (over?.kind !== 'composer') return before;
	const {purpose} = over.own;
	return purpose.kind === 'add' ? {...state, draft: ''} : {...state, parked: othersParked(before, purpose)};
};

/** Goes to something where the screen shows it; where it does not, nothing moves. */
const showing = (state: State, thing: Thing): Step => {
	const {screen, at, own} = topOf(state);
	const next = screen.goTo?.(at, own, thing, state);
	return [next === undefined ? state : withOwn(state, next)];
};
