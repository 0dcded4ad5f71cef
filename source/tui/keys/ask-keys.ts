import {asked, declined, dropAsk, granted} from '../../changes/answer-ask.ts';
import {isOpenAsk} from '../../journal/entry.ts';
import type {On, SharedBinding} from '../screen.ts';
import {changed} from './entry-keys.ts';

type Shared = On<never, never>;

const isOpen = ({here: {entry}}: Shared): boolean => entry?.kind === 'ask' && isOpenAsk(entry);
/** Of somebody: what nobody was asked nobody can grant. */
const isOfSomebody = ({here: {entry}}: Shared): boolean => (entry?.people.length ?? 0) > 0;
const isUnasked = ({here: {entry}}: Shared): boolean => entry?.kind === 'ask' && entry.state === 'open';

/** Keys that act on something you ask, on every screen. */
export const askBindings: readonly SharedBinding[] = [
	{
		...{keys: ['m'], label: 'asked', says: 'You asked, and wait for the answer', where: 'an ask', footer: 32},
		when: isUnasked,
		does: (on: Shared) => changed(on, ask => asked({asks: [ask]})),
	},
	{
		...{keys: ['x'], label: 'granted', says: 'They said yes: a favour received', where: 'an ask', footer: 31},
		when: (on: Shared) => isOpen(on) && isOfSomebody(on),
		does: (on: Shared) => changed(on, ask => granted({ask, on: on.world.now.day})),
	},
	{
		...{
			keys: ['x'],
			label: 'say whom',
			says: 'Write whom you ask, so that they can say yes',
			where: 'an ask',
			footer: 31,
		},
		when: (on: Shared) => isOpen(on) && !isOfSomebody(on),
		does: ({here: {entry}}: Shared) => [
			undefined,
			...(entry ? [{kind: 'compose', purpose: {kind: 'edit', entry}} as const] : []),
		],
	},
	{
		...{keys: ['D'], label: 'declined', says: 'They said no', where: 'an ask', footer: 34},
		when: isOpen,
		does: (on: Shared) => changed(on, ask => declined({asks: [ask]})),
	},
	{
		...{keys: ['R'], label: 'drop', says: 'You will not ask, or are no longer waiting', where: 'an ask', footer: 33},
		when: isOpen,
		does: (on: Shared) => changed(on, ask => dropAsk({asks: [ask]})),
	},
];
