import {withoutPrivate} from '../../journal/private.ts';
import type {Command} from './command.ts';
import type {Here} from './here.ts';

/** A key, what it does, and how footer, help, palette and README say it. */
export type Binding = {
	/** Any of these; two keys one after the other with a space between. The first is the one that is shown. */
	readonly keys: readonly string[];
	readonly command: Command;
	/** A word or two for the footer. */
	readonly label: string;
	/** A sentence for help, palette and README. */
	readonly says: string;
	readonly where: Where;
	/** Whether it does something here. Absent: always. */
	readonly when?: (here: Here) => boolean;
	/** Place in the footer, lowest first; absent: not in it. */
	readonly footer?: number;
};

export const wheres = ['everywhere', 'lists', 'ledger', 'needs'] as const;
export type Where = (typeof wheres)[number];

const hasRow = ({row, link}: Here): boolean => row !== undefined || link !== undefined;
const canMove = (here: Here): boolean => hasRow(here) || here.screen.place.kind === 'entry';
const isTimed = ({screen, row}: Here): boolean => screen.pane === 'list' && (row?.kind === 'entry' || row?.kind === 'with');
const hasEntry = ({entry}: Here): boolean => entry !== undefined;
const canEdit = (here: Here): boolean => hasEntry(here) || here.people.length > 0;
const hasDetail = ({layout, screen}: Here): boolean => layout.detail > 0 && screen.place.kind !== 'entry' && screen.place.kind !== 'person';
const canOpen = ({row, link, screen}: Here): boolean => link !== undefined || (screen.place.kind !== 'entry' && row !== undefined);
const canFilter = ({screen}: Here): boolean => screen.place.kind !== 'entry' && screen.place.kind !== 'debts';
const isFiltered = ({screen}: Here): boolean => screen.filter !== '';
const isOpenFavour = ({entry}: Here): boolean => entry?.kind === 'favour' && entry.state !== 'settled';
const isOver = ({entry}: Here): boolean => (entry?.kind === 'favour' && entry.state === 'settled') || (entry?.kind === 'need' && entry.state !== 'open');
const canForward = ({entry}: Here): boolean => entry?.kind === 'favour' && entry.way === 'received' && entry.state !== 'promised';
const isOpenNeed = ({entry}: Here): boolean => entry?.kind === 'need' && entry.state === 'open';
const hasPrivate = ({state}: Here): boolean => withoutPrivate(state.whole) !== state.whole;
const canGoBack = ({state, screen}: Here): boolean => state.screens.length > 1 || screen.filter !== '' || (screen.pane === 'detail' && screen.place.kind !== 'entry');

/** Every key of the screens. Order is that of help and README. */
export const bindings: readonly Binding[] = [
	{keys: ['?'], command: 'help', label: 'help', says: 'Every key that works here', where: 'everywhere', footer: 0},
	{keys: [':', 'ctrl-p'], command: 'palette', label: 'commands', says: 'Find a command by its name', where: 'everywhere'},
	{keys: ['/'], command: 'filter', label: 'filter', says: 'Show only what matches', where: 'everywhere', when: canFilter, footer: 20},
	{keys: ['1'], command: 'timeline', label: 'timeline', says: 'Timeline: every day and its entries', where: 'everywhere'},
	{keys: ['2'], command: 'ledger', label: 'ledger', says: 'Ledger: what is owed, either way', where: 'everywhere'},
	{keys: ['3'], command: 'people', label: 'people', says: 'People: everyone, by last met', where: 'everywhere'},
	{keys: ['4'], command: 'needs', label: 'needs', says: 'Needs: what people could use help with', where: 'everywhere'},
	{
		keys: ['tab'],
		command: 'next-pane',
		label: 'links',
		says: 'To the detail and its links, and back',
		where: 'everywhere',
		when: here => hasDetail(here) || here.link !== undefined,
	},
	{
		keys: ['shift-tab'],
		command: 'previous-pane',
		label: 'links',
		says: 'The same, the other way round',
		where: 'everywhere',
		when: here => hasDetail(here) || here.link !== undefined,
	},
	{keys: ['a'], command: 'add', label: 'add', says: 'Write a new entry', where: 'everywhere', footer: 10},
	{keys: ['u'], command: 'undo', label: 'undo', says: 'Take back the last change', where: 'everywhere', footer: 80},
	{keys: ['U', 'ctrl-r'], command: 'redo', label: 'redo', says: 'Do again what was taken back', where: 'everywhere'},
	{keys: ['p'], command: 'private', label: 'private', says: 'Show private entries, or hide them', where: 'everywhere', when: hasPrivate},
	{keys: ['q'], command: 'quit', label: 'quit', says: 'One step back, and at last quit', where: 'everywhere', footer: 90},
	{keys: ['ctrl-c'], command: 'interrupt', label: 'quit', says: 'Clear what is typed, else quit', where: 'everywhere'},
	{keys: ['ctrl-z'], command: 'suspend', label: 'suspend', says: 'Back to the shell until fg', where: 'everywhere'},
	{keys: ['ctrl-l'], command: 'redraw', label: 'redraw', says: 'Draw the screen anew', where: 'everywhere'},
	{keys: ['j', 'down'], command: 'down', label: 'down', says: 'The next row', where: 'lists', when: canMove},
	{keys: ['k', 'up'], command: 'up', label: 'up', says: 'The row before', where: 'lists', when: canMove},
	{keys: ['J'], command: 'detail-down', label: 'scroll', says: 'Scroll the detail down', where: 'lists', when: hasDetail},
	{keys: ['K'], command: 'detail-up', label: 'scroll', says: 'Scroll the detail up', where: 'lists', when: hasDetail},
	{keys: ['pagedown'], command: 'page-down', label: 'page down', says: 'A page down, of a detail that is longer than its pane, else of the list', where: 'lists', when: canMove},
	{keys: ['pageup'], command: 'page-up', label: 'page up', says: 'A page up', where: 'lists', when: canMove},
	{keys: ['ctrl-d'], command: 'half-page-down', label: 'half a page', says: 'Half a page down', where: 'lists', when: canMove},
	{keys: ['ctrl-u'], command: 'half-page-up', label: 'half a page', says: 'Half a page up', where: 'lists', when: canMove},
	{keys: ['g g', 'home'], command: 'top', label: 'first', says: 'The first row', where: 'lists', when: canMove},
	{keys: ['G', 'end'], command: 'bottom', label: 'last', says: 'The last row', where: 'lists', when: canMove},
	{keys: [','], command: 'earlier-day', label: 'day before', says: 'The day before', where: 'lists', when: isTimed},
	{keys: ['.'], command: 'later-day', label: 'day after', says: 'The day after', where: 'lists', when: isTimed},
	{keys: ['T'], command: 'today', label: 'today', says: 'Today, or the last day before it', where: 'lists', when: isTimed},
	{keys: ['enter', 'l', 'right'], command: 'open', label: 'open', says: 'Open it, or follow the link', where: 'lists', when: canOpen, footer: 30},
	{keys: ['escape', 'h', 'left'], command: 'back', label: 'back', says: 'One step back; never quits', where: 'lists', when: canGoBack},
	{keys: ['e'], command: 'edit', label: 'edit', says: 'Edit the entry; of a person, the name in every entry', where: 'lists', when: canEdit, footer: 40},
	{keys: ['E'], command: 'edit-outside', label: 'editor', says: 'Edit the entry in $EDITOR', where: 'lists', when: hasEntry},
	{keys: ['d'], command: 'remove', label: 'remove', says: 'Remove the entry; u brings it back', where: 'lists', when: hasEntry, footer: 50},
	{keys: ['y'], command: 'copy', label: 'copy', says: 'Copy the entry as text', where: 'lists', when: hasEntry},
	{keys: ['*'], command: 'star', label: 'star', says: 'Star the entry, or take the star away', where: 'lists', when: hasEntry},
	{keys: ['w'], command: 'with', label: 'with', says: 'Everything with this person', where: 'lists', when: ({people}) => people.length > 0, footer: 60},
	{keys: ['n'], command: 'next-match', label: 'next match', says: 'The next match', where: 'lists', when: isFiltered, footer: 24},
	{keys: ['N'], command: 'previous-match', label: 'match before', says: 'The match before', where: 'lists', when: isFiltered},
	{keys: ['x'], command: 'settle', label: 'settle', says: 'Settle the favour: a promise kept, the rest returned', where: 'ledger', when: isOpenFavour, footer: 31},
	{keys: ['F'], command: 'forward', label: 'pass it on', says: 'Pay the favour forward to someone else', where: 'ledger', when: canForward, footer: 32},
	{keys: ['R'], command: 'release', label: 'let it go', says: 'Release: let the favour go, nothing is owed', where: 'ledger', when: isOpenFavour, footer: 33},
	{keys: ['X'], command: 'reopen', label: 'reopen', says: 'Reopen what is settled, met or dropped', where: 'ledger', when: isOver, footer: 34},
	{keys: ['m'], command: 'meet-need', label: 'meet it', says: 'Write down how you helped: saving it meets the need', where: 'needs', when: isOpenNeed, footer: 31},
	{keys: ['D'], command: 'drop-need', label: 'drop', says: 'Drop the need', where: 'needs', when: isOpenNeed, footer: 35},
];

/** The bindings that do something here. */
export const bindingsAt = (here: Here): readonly Binding[] => bindings.filter(({when}) => !when || when(here));

const names: Readonly<Record<string, string>> = {escape: 'esc', pagedown: 'pgdn', pageup: 'pgup', 'g g': 'gg'};

/** A key as it is shown: `esc`, `gg`, `ctrl-d`. */
export const keyName = (key: string): string => names[key] ?? key;
