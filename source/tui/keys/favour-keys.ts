import {dropNeed} from '../../changes/drop-need.ts';
import {reopen} from '../../changes/reopen.ts';
import {settle} from '../../changes/settle.ts';
import type {Entry} from '../../journal/entry.ts';
import type {On, SharedBinding} from '../screen.ts';
import {changed} from './entry-keys.ts';

type Shared = On<never, never>;

const isOpenFavour = ({here: {entry}}: Shared): boolean => entry?.kind === 'favour' && entry.state !== 'settled';
const isOpenNeed = ({here: {entry}}: Shared): boolean => entry?.kind === 'need' && entry.state === 'open';
const isOver = ({here: {entry}}: Shared): boolean =>
	(entry?.kind === 'favour' && entry.state === 'settled') || (entry?.kind === 'need' && entry.state !== 'open');
const canForward = ({here: {entry}}: Shared): boolean => entry !== undefined && isReceived(entry);
const isReceived = (entry: Entry): boolean =>
	entry.kind === 'favour' && entry.way === 'received' && entry.state !== 'promised';

/** Keys that act on a favour under the cursor, or on what is over, on every screen. */
export const favourBindings: readonly SharedBinding[] = [
	{
		...{
			keys: ['x'],
			label: 'settle',
			says: 'Settle the favour: a promise as kept, others as returned',
			where: 'a favour',
			footer: 31,
		},
		when: isOpenFavour,
		does: (on: Shared) => changed(on, entry => settle({entries: [entry]})),
	},
	{
		...{
			keys: ['F'],
			label: 'pass it on',
			says: 'Pay the favour forward to someone else',
			where: 'a favour',
			footer: 32,
		},
		when: canForward,
		does: ({here: {entry}}: Shared) => [
			undefined,
			...(entry?.kind === 'favour' ? [{kind: 'compose', purpose: {kind: 'forward', favour: entry}} as const] : []),
		],
	},
	{
		...{
			keys: ['R'],
			label: 'let it go',
			says: 'Let the favour go: nothing is owed any more',
			where: 'a favour',
			footer: 33,
		},
		when: isOpenFavour,
		does: (on: Shared) => changed(on, entry => settle({entries: [entry], by: 'released'})),
	},
	{
		...{keys: ['X'], label: 'reopen', says: 'Reopen what is settled, met or dropped', where: 'a favour', footer: 34},
		when: isOver,
		does: (on: Shared) => changed(on, entry => reopen({entries: [entry]})),
	},
];

/** Keys that act on a need under the cursor, on every screen. */
export const needBindings: readonly SharedBinding[] = [
	{
		...{
			keys: ['m'],
			label: 'meet it',
			says: 'Write down how you helped: saving it meets the need',
			where: 'a need',
			footer: 31,
		},
		when: isOpenNeed,
		does: ({here: {entry}}: Shared) => [
			undefined,
			...(entry?.kind === 'need' ? [{kind: 'compose', purpose: {kind: 'meet', need: entry}} as const] : []),
		],
	},
	{
		...{keys: ['D'], label: 'drop', says: 'Drop the need', where: 'a need', footer: 35},
		when: isOpenNeed,
		does: (on: Shared) => changed(on, need => dropNeed({needs: [need]})),
	},
];
