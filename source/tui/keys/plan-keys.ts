import {happened, missed} from '../../changes/happened.ts';
import {hasPassed} from '../../journal/daily/happened.ts';
import type {Meeting} from '../../journal/entry.ts';
import type {Here, On, SharedBinding} from '../screen.ts';
import type {World} from '../world.ts';
import {changed} from './entry-keys.ts';
import {moveKeys} from './move-keys.ts';

type Shared = On<never, never>;

/** A plan whose day has come: before that it cannot have taken place. */
const isUntold = ({here: {entry}, world}: Shared): boolean =>
	entry?.kind === 'meeting' && entry.state !== undefined && entry.date <= world.now.day;
const isPlanned = ({here: {entry}}: Shared): boolean => entry?.kind === 'meeting' && entry.state === 'planned';

/** The plan that is meant where its time has passed and nobody said how it was: Enter asks that. */
const pastPlan = ({entry}: Here, {now}: World): Meeting | undefined =>
	entry?.kind === 'meeting' && entry.state === 'planned' && hasPassed(entry, now) ? entry : undefined;

/** Keys that act on a plan under the cursor, on every screen. */
export const planBindings: readonly SharedBinding[] = [
	{
		...moveKeys.open,
		label: 'how was it?',
		says: 'Write how it was: saving it makes the plan a meeting',
		where: 'a plan',
		when: ({here, world}: Shared) => pastPlan(here, world) !== undefined,
		does: ({here, world}: Shared) => {
			const plan = pastPlan(here, world);
			return [undefined, ...(plan ? [{kind: 'compose', purpose: {kind: 'happened', plan}} as const] : [])];
		},
	},
	{
		...{keys: ['x'], label: 'took place', says: 'The plan took place', where: 'a plan', footer: 31},
		when: isUntold,
		does: (on: Shared) => changed(on, plan => happened({plans: [plan]})),
	},
	{
		...{keys: ['R'], label: 'it did not', says: 'The plan did not take place', where: 'a plan', footer: 33},
		when: isPlanned,
		does: (on: Shared) => changed(on, plan => missed({plans: [plan]})),
	},
];
