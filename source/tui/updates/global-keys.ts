import {withoutPrivate} from '../../journal/private.ts';
import type {Request} from '../request.ts';
import type {AnyScreen, KeyWords} from '../screen.ts';
import type {State} from '../state.ts';
import {addingHere} from './adding-here.ts';
import {lookKey} from './look-key.ts';
import {canStepBack, stepBack} from './stack.ts';
import {syncKey} from './sync-key.ts';
import {themeKey} from './theme-key.ts';
import {hereOf, tabsOf, topOf} from './top.ts';
import {tourKey} from './tour.ts';

/** What only the keys that work everywhere ask for. */
export type GlobalRequest =
	| {readonly kind: 'view'; readonly of: string}
	| {readonly kind: 'back'}
	| {readonly kind: 'type-filter'}
	/** Look through every entry for what the screen on top is filtered by. */
	| {readonly kind: 'look'}
	| {readonly kind: 'toggle-private'};

/** A key that works whatever is on top. */
export type GlobalKey = KeyWords & {
	when?(state: State): boolean;
	requests(state: State): readonly (Request | GlobalRequest)[];
};

const everywhere = {where: 'everywhere'} as const;
const canFilter = (state: State): boolean => topOf(state).screen.filter !== undefined;
const hasPrivate = ({whole}: State): boolean => withoutPrivate(whole) !== whole;

const before: readonly GlobalKey[] = [
	{
		...everywhere,
		keys: ['?'],
		label: 'help',
		says: 'Every key that works here',
		footer: 0,
		requests: () => [{kind: 'menu', lists: {kind: 'help'}}],
	},
	{
		...everywhere,
		keys: [':', 'ctrl-p'],
		label: 'commands',
		says: 'Find a command by its name',
		requests: () => [{kind: 'menu', lists: {kind: 'palette'}}],
	},
	{
		...everywhere,
		keys: ['/'],
		label: 'filter',
		says: 'Show only what matches',
		footer: 20,
		cannot: 'This is one page, and no list to filter: q goes back to one.',
		when: canFilter,
		requests: () => [{kind: 'type-filter'}],
	},
	{...everywhere, ...lookKey},
];

const after: readonly GlobalKey[] = [
	{
		...everywhere,
		keys: ['@', "'"],
		label: 'find a person',
		says: 'Go to anybody: a few letters of a name',
		requests: () => [{kind: 'menu', lists: {kind: 'anybody', title: 'Go to whom?', does: {to: 'open'}}}],
	},
	{
		...everywhere,
		keys: ['a'],
		label: 'add',
		says: 'Write a new entry, as you would say it; on a person, a plan or a day it begins with that',
		footer: 10,
		requests: state => [{kind: 'compose', purpose: addingHere(hereOf(state), state)}],
	},
	{
		...everywhere,
		keys: ['u'],
		label: 'undo',
		says: 'Undo the last change',
		footer: 80,
		requests: () => [{kind: 'undo'}],
	},
	{...everywhere, keys: ['U', 'ctrl-r'], label: 'redo', says: 'Redo what was undone', requests: () => [{kind: 'redo'}]},
	{
		...everywhere,
		keys: ['p'],
		label: 'private',
		says: 'Show private entries, or hide them',
		cannot: 'No entry is private: P makes one private.',
		when: hasPrivate,
		requests: () => [{kind: 'toggle-private'}],
	},
	{...everywhere, ...syncKey},
	{...everywhere, ...themeKey},
	{...everywhere, ...tourKey},
	{
		...{...everywhere, keys: ['q'], label: 'quit', says: 'Go back one step; from the first screen, quit', footer: 90},
		requests: state => [stepBack(state) ? {kind: 'back'} : {kind: 'quit', code: 0}],
	},
	{
		...everywhere,
		keys: ['ctrl-c'],
		label: 'quit',
		says: 'Clear what is typed, else quit',
		requests: () => [{kind: 'quit', code: 0}],
	},
	{
		...everywhere,
		keys: ['ctrl-z'],
		label: 'suspend',
		says: 'Back to the shell until fg',
		isQuiet: true,
		requests: () => [{kind: 'suspend'}],
	},
	{
		...everywhere,
		keys: ['ctrl-l'],
		label: 'redraw',
		says: 'Redraw the screen',
		isQuiet: true,
		requests: () => [{kind: 'redraw'}],
	},
	{
		keys: ['escape', 'h', 'left'],
		label: 'back',
		says: 'Go back one step; never quits',
		where: 'lists',
		cannot: 'This is where goodturn begins: q quits.',
		when: canStepBack,
		requests: () => [{kind: 'back'}],
	},
];

/** The keys that work on every screen; among them a number for each view, in the order of the table. */
export const globalKeys = (table: readonly AnyScreen[]): readonly GlobalKey[] => [
	...before,
	...viewKeys(table),
	...after,
];

const viewKeys = (table: readonly AnyScreen[]): readonly GlobalKey[] =>
	tabsOf(table).map(({kind, title, says}, at) => ({
		...everywhere,
		keys: [String(at + 1)],
		label: title.toLowerCase(),
		says: `${title}: ${says}`,
		requests: () => [{kind: 'view', of: kind}],
	}));
