import {dropNeed} from '../../changes/drop-need.ts';
import {reopen} from '../../changes/reopen.ts';
import {settle} from '../../changes/settle.ts';
import {type Entry, isOpenAsk} from '../../journal/entry.ts';
import type {On, SharedBinding} from '../screen.ts';
import {changed} from './entry-keys.ts';
import {onlyFor} from './this-is.ts';

type Shared = On<never, never>;

/** A line of the day that calls for thanks is done when they were said: what is owed for the favour stays as it is. */
const callsForThanks = ({here: {calls}}: Shared): boolean => calls === 'thank' || calls === 'tell' || calls === 'hear';
const isOpenFavour = (on: Shared): boolean =>
	on.here.entry?.kind === 'favour' && on.here.entry.state !== 'settled' && !callsForThanks(on);
const isOpenNeed = ({here: {entry}}: Shared): boolean => entry?.kind === 'need' && entry.state === 'open';
const isOver = ({here: {entry}}: Shared): boolean =>
	(entry?.kind === 'favour' && entry.state === 'settled') ||
	(entry?.kind === 'need' && entry.state !== 'open') ||
	(entry?.kind === 'ask' && !isOpenAsk(entry));
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
		cannot: onlyFor('x settles favours, plans whose day has come and what you ask'),
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
		cannot: onlyFor('F passes on a favour that you received'),
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
		cannot: onlyFor('R lets go of favours, plans and what you ask'),
		when: isOpenFavour,
		does: (on: Shared) => changed(on, entry => settle({entries: [entry], by: 'released'})),
	},
	{
		...{keys: ['X'], label: 'reopen', says: 'Reopen what is settled, met or dropped', where: 'a favour', footer: 34},
		cannot: onlyFor('X reopens what is settled, met or answered'),
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
		cannot: onlyFor('m says that you met a need, or asked'),
		when: isOpenNeed,
		does: ({here: {entry}}: Shared) => [
			undefined,
			...(entry?.kind === 'need' ? [{kind: 'compose', purpose: {kind: 'meet', need: entry}} as const] : []),
		],
	},
	{
		...{keys: ['D'], label: 'drop', says: 'Drop the need', where: 'a need', footer: 35},
		cannot: onlyFor('D drops a need, or says that they declined'),
		when: isOpenNeed,
		does: (on: Shared) => changed(on, need => dropNeed({needs: [need]})),
	},
];
