import {never, snooze} from '../../changes/snooze.ts';
import {tellHow, thank} from '../../changes/thank.ts';
import {addDays} from '../../journal/day.ts';
import {seenIn} from '../../journal/journal.ts';
import {allPersons} from '../../journal/people/people.ts';
import type {Request} from '../request.ts';
import type {On, SharedBinding} from '../screen.ts';
import {changed} from './entry-keys.ts';

type Shared = On<never, never>;

/** Days for which something is put off. */
const putOffFor = 7;

const isThanks = ({here: {calls}}: Shared): boolean => calls === 'thank' || calls === 'tell' || calls === 'hear';
const isToSee = ({here: {calls}}: Shared): boolean => calls === 'see';
const canWait = ({here: {calls}}: Shared): boolean => calls !== undefined && calls !== 'memory';

/** Puts off what is under the cursor: its entry, or its person where it is about nobody's entry. */
const putOff = ({here: {entry, people}, world}: Shared): readonly Request[] => {
	const until = addDays(world.now.day, putOffFor);
	const person = allPersons(world.whole).find(({name}) => name === people[0]);
	const wanted = entry ? {entries: [seenIn(world.whole, entry)]} : person && {person};
	return wanted ? [{kind: 'change', change: {kind: 'wish', wish: snooze({until, ...wanted})}}] : [];
};

/** Keys that act on a line of the day. */
export const dayKeys: readonly SharedBinding[] = [
	{
		...{keys: ['x'], label: 'done', says: 'You said thanks, told or heard how it went', where: 'a day', footer: 31},
		when: isThanks,
		does: (on: Shared) => changed(on, favour => (on.here.calls === 'thank' ? thank : tellHow)({favours: [favour]})),
	},
	{
		...{keys: ['R'], label: 'never mind', says: 'It is not brought up again', where: 'a day', footer: 33},
		when: isThanks,
		does: (on: Shared) => changed(on, favour => snooze({until: never, entries: [favour]})),
	},
	{
		...{keys: ['x'], label: 'plan it', says: 'Plan to see them, with a message to send', where: 'a day', footer: 31},
		when: isToSee,
		does: ({here}: Shared) => [undefined, {kind: 'compose', purpose: {kind: 'invite', names: here.people}}],
	},
	{
		...{keys: ['z'], label: 'not now', says: 'Not now: it is brought up again in a week', where: 'a day', footer: 36},
		cannot: 'z puts off what the day brings up, and this is gone tomorrow anyway.',
		when: canWait,
		does: (on: Shared) => [undefined, ...putOff(on)],
	},
];
