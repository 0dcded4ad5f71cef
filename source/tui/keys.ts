import type {Place, Screen, State} from './state.ts';
import {chosenRow} from './rows.ts';

/** Everything a key can do. update.ts does each of them. */
export type Command =
	| 'help'
	| 'palette'
	| 'filter'
	| 'timeline'
	| 'ledger'
	| 'people'
	| 'needs'
	| 'next-pane'
	| 'previous-pane'
	| 'add'
	| 'undo'
	| 'redo'
	| 'back'
	| 'quit'
	| 'interrupt'
	| 'suspend'
	| 'redraw'
	| 'down'
	| 'up'
	| 'detail-down'
	| 'detail-up'
	| 'detail-page-down'
	| 'detail-page-up'
	| 'half-page-down'
	| 'half-page-up'
	| 'top'
	| 'bottom'
	| 'previous-day'
	| 'next-day'
	| 'today'
	| 'open'
	| 'edit'
	| 'edit-outside'
	| 'remove'
	| 'copy'
	| 'star'
	| 'with'
	| 'next-match'
	| 'previous-match'
	| 'settle'
	| 'reopen'
	| 'forward'
	| 'release'
	| 'meet-need'
	| 'drop-need';

/** What a binding's `when` may ask of what is on the screen. */
export type Here = {readonly state: State; readonly screen: Screen; readonly place: Place['kind']; readonly row: ReturnType<typeof chosenRow>};

/** A key, what it does, and how the footer, the help and the README say it. */
export type Binding = {
	/** Any of these; two keys one after the other with a space between. The first is the one that is shown. */
	readonly keys: readonly string[];
	readonly command: Command;
	/** Two or three words for the footer. */
	readonly label: string;
	/** One sentence for help, palette and README. */
	readonly says: string;
	readonly where: 'everywhere' | 'lists' | 'ledger' | 'needs';
	/** Whether it does something here. Absent: always. */
	readonly when?: (here: Here) => boolean;
	/** Place in the footer, lowest first; absent: not in it. */
	readonly footer?: number;
};

const isEntry = ({row}: Here): boolean => row?.kind === 'entry';
const hasRows = ({row}: Here): boolean => row !== undefined;
const isTimed = ({place}: Here): boolean => place === 'timeline' || place === 'person';

export const bindings: readonly Binding[] = [
	{keys: ['?'], command: 'help', label: 'help', says: 'Every key that works here', where: 'everywhere', footer: 0},
	{keys: [':', 'ctrl-p'], command: 'palette', label: 'commands', says: 'Find a command by its name', where: 'everywhere'},
	{keys: ['a'], command: 'add', label: 'add', says: 'Write a new entry', where: 'everywhere', footer: 1},
	{keys: ['1'], command: 'timeline', label: 'timeline', says: 'The timeline', where: 'everywhere'},
	{keys: ['ctrl-c'], command: 'interrupt', label: 'quit', says: 'Clear what is typed, else quit', where: 'everywhere'},
	{keys: ['ctrl-z'], command: 'suspend', label: 'suspend', says: 'Back to the shell; fg returns', where: 'everywhere'},
	{keys: ['ctrl-l'], command: 'redraw', label: 'redraw', says: 'Draw the screen anew', where: 'everywhere'},
	{keys: ['q'], command: 'quit', label: 'quit', says: 'One step back, and at last quit', where: 'everywhere', footer: 90},
	{keys: ['u'], command: 'undo', label: 'undo', says: 'Take back the last change', where: 'everywhere', footer: 60},
	{keys: ['U', 'ctrl-r'], command: 'redo', label: 'redo', says: 'Do again what was taken back', where: 'everywhere'},
	{keys: ['j', 'down'], command: 'down', label: 'down', says: 'The next row', where: 'lists', when: hasRows},
	{keys: ['k', 'up'], command: 'up', label: 'up', says: 'The row before', where: 'lists', when: hasRows},
	{keys: ['ctrl-d'], command: 'half-page-down', label: 'half a page down', says: 'Half a page down', where: 'lists', when: hasRows},
	{keys: ['ctrl-u'], command: 'half-page-up', label: 'half a page up', says: 'Half a page up', where: 'lists', when: hasRows},
	{keys: ['g g', 'home'], command: 'top', label: 'first', says: 'The first row', where: 'lists', when: hasRows},
	{keys: ['G', 'end'], command: 'bottom', label: 'last', says: 'The last row', where: 'lists', when: hasRows},
	{keys: [','], command: 'previous-day', label: 'earlier day', says: 'The day before', where: 'lists', when: isTimed},
	{keys: ['.'], command: 'next-day', label: 'later day', says: 'The day after', where: 'lists', when: isTimed},
	{keys: ['T'], command: 'today', label: 'today', says: 'The newest day that is not in the future', where: 'lists', when: isTimed},
	{keys: ['d'], command: 'remove', label: 'remove', says: 'Remove the entry; u brings it back', where: 'lists', when: isEntry, footer: 50},
	{keys: ['*'], command: 'star', label: 'star', says: 'Star the entry, or take the star away', where: 'lists', when: isEntry},
	{keys: ['y'], command: 'copy', label: 'copy', says: 'Copy the entry as text', where: 'lists', when: isEntry},
];

/** What is on the screen, for `when`. */
export const hereOf = (state: State): Here => {
	const screen = state.screens[0];
	return {state, screen, place: screen.place.kind, row: chosenRow(state, screen)};
};

/** The bindings that do something here. */
export const bindingsHere = (state: State): readonly Binding[] => {
	const here = hereOf(state);
	return bindings.filter(({when}) => !when || when(here));
};
