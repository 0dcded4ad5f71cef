import type {Entry} from '../../journal/entry.ts';
import {findEntry} from '../../journal/journal.ts';
import {peopleOf} from '../../journal/people/who.ts';
import {chosenLink} from '../detail.ts';
import {type Layout, layoutOf} from '../drawing/layout.ts';
import {entryOf, type Row} from '../rows/row.ts';
import {chosenRow} from '../rows.ts';
import type {Place, Screen, State} from '../state.ts';

/** What keys act on: what stands under the cursor, whichever pane it is in. */
export type Here = {
	readonly state: State;
	readonly screen: Screen;
	readonly layout: Layout;
	/** The row of the list under its cursor; none on the screen of one entry. */
	readonly row: Row | undefined;
	/** Where the link leads that is chosen in the detail. */
	readonly link: Place | undefined;
	/** The entry that is meant: the link's, else the row's, else the screen's own. */
	readonly entry: Entry | undefined;
	/** The people that are meant: the link's, the account's or the entry's. */
	readonly people: readonly string[];
};

/** What keys act on now. */
export const hereOf = (state: State): Here => {
	const screen = state.screens[0];
	const row = chosenRow(state, screen);
	const link = chosenLink(state);
	const entry = link
		? link.kind === 'entry'
			? findEntry(state.journal, link.id)?.entry
			: undefined
		: screen.place.kind === 'entry'
			? findEntry(state.journal, screen.place.id)?.entry
			: entryOf(row);
	return {state, screen, layout: layoutOf(state.window), row, link, entry, people: peopleHere(state, screen, row, link, entry)};
};

const peopleHere = (state: State, {place}: Screen, row: Row | undefined, link: Place | undefined, entry: Entry | undefined): readonly string[] => {
	if (link && 'name' in link) return [link.name];
	if (!link && row?.kind === 'account') return row.name === '' ? [] : [row.name];
	if (!link && row?.kind === 'person') return [row.key];
	if (entry) return peopleOf(entry, state.journal.people);
	return 'name' in place ? [place.name] : [];
};
