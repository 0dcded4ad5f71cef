import {refOf} from '../../journal/entry-ref.ts';
import type {Request} from '../request.ts';
import type {Here, On, SharedBinding} from '../screen.ts';
import {onlyForPeople} from './this-is.ts';

type Shared = On<never, never>;

const hasPeople = ({here}: Shared): boolean => here.people.length > 0;

/** Keys that act on the people under the cursor, on every screen. */
export const personBindings: readonly SharedBinding[] = [
	{
		...{keys: ['b'], label: 'brief', says: 'What to know before you meet them', where: 'lists', footer: 55},
		cannot: onlyForPeople('b shows what to know before you meet somebody'),
		when: hasPeople,
		does: ({here}: Shared) => [undefined, briefOf(here)],
	},
	{
		...{keys: ['i'], label: 'invite', says: 'Invite them: the plan, and a message to send', where: 'lists', footer: 56},
		cannot: onlyForPeople('i invites somebody'),
		when: hasPeople,
		does: ({here}: Shared) => [undefined, {kind: 'compose', purpose: {kind: 'invite', names: here.people}}],
	},
];

const briefOf = ({entry, people}: Here): Request => {
	const isPlan = entry?.kind === 'meeting' && entry.state === 'planned';
	return {kind: 'open', thing: isPlan ? {to: 'plan', id: refOf(entry)} : {to: 'brief', names: people}};
};
