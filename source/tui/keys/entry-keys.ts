import {knownIn} from '../../capture/names/known.ts';
import {toLine} from '../../capture/to-line.ts';
import {makePrivate} from '../../changes/make-private.ts';
import {remove} from '../../changes/remove.ts';
import {star} from '../../changes/star.ts';
import {hasPassed} from '../../journal/daily/happened.ts';
import {type Seen, seenIn} from '../../journal/journal.ts';
import {allPersons} from '../../journal/people/people.ts';
import type {Wish} from '../../journal/wish.ts';
import type {Listed, Request} from '../request.ts';
import type {Here, On, SharedBinding} from '../screen.ts';
import type {World} from '../world.ts';
import {moveKeys} from './move-keys.ts';
import {onlyFor, onlyForPeople} from './this-is.ts';

type Shared = On<never, never>;

/** A plan whose time has passed is asked about instead of opened. */
const isPastPlan = ({entry}: Here, {now}: World): boolean =>
	entry?.kind === 'meeting' && entry.state === 'planned' && hasPassed(entry, now);

/** Opens what is under the cursor. */
export const openKey: SharedBinding = {
	...moveKeys.open,
	cannot: ({isEmpty}) =>
		isEmpty ? 'Nothing is here: a adds an entry.' : 'There is nothing more to open here: q goes back.',
	when: ({here, world}: Shared) => here.opens !== undefined && !isPastPlan(here, world),
	does: ({here}: Shared) => [undefined, ...(here.opens ? [{kind: 'open', thing: here.opens} as const] : [])],
};

/** The change of the entry that is meant, as it is on the screen: changed meanwhile, it is not changed unseen. */
export const changed = ({here, world}: Shared, wishFor: (seen: Seen) => Wish): readonly [undefined, ...Request[]] =>
	here.entry
		? [undefined, {kind: 'change', change: {kind: 'wish', wish: wishFor(seenIn(world.whole, here.entry))}}]
		: [undefined];

/** The entries that are marked, else the one under the cursor, as they are on the screen. */
export const allMeant = ({here: {entry, marked}, world}: Pick<Shared, 'here' | 'world'>): readonly Seen[] =>
	(marked ?? (entry ? [entry] : [])).map(one => seenIn(world.whole, one));

/** The change of all that are marked, else of the one that is meant, in one transaction. */
const changedAll = (on: Shared, wishFor: (seen: readonly Seen[]) => Wish): readonly [undefined, ...Request[]] => [
	undefined,
	{kind: 'change', change: {kind: 'wish', wish: wishFor(allMeant(on))}},
];

const hasEntry = ({here}: Shared): boolean => here.entry !== undefined;
const hasEntryOrPerson = ({here}: Shared): boolean => here.entry !== undefined || here.people.length > 0;

/** Keys that act on the entry or the people under the cursor, on every screen. */
export const entryBindings: readonly SharedBinding[] = [
	{
		...{
			keys: ['e'],
			label: 'edit',
			says: 'Edit the entry; on a person, their name and what is known of them',
			where: 'lists',
			footer: 40,
		},
		cannot: onlyFor('e edits an entry or a person'),
		when: hasEntryOrPerson,
		does: (on: Shared) => [undefined, ...edit(on)],
	},
	{
		...{keys: ['E'], label: 'editor', says: 'Edit the entry or the person in $EDITOR', where: 'lists'},
		cannot: onlyFor('E edits an entry or a person in $EDITOR'),
		when: hasEntryOrPerson,
		does: (on: Shared) => [undefined, ...edit(on).map(request => ({...request, isOutside: true as const}))],
	},
	{
		...{
			keys: ['d'],
			label: 'remove',
			says: 'Remove the entry, or all that are marked; u brings them back',
			where: 'lists',
			footer: 50,
		},
		cannot: onlyFor('d removes an entry'),
		when: hasEntry,
		does: (on: Shared) => changedAll(on, entries => remove({entries})),
	},
	{
		...{keys: ['y'], label: 'copy', says: 'Copy the entry as text', where: 'lists'},
		cannot: onlyFor('y copies an entry'),
		when: hasEntry,
		does: copy,
	},
	{
		...{keys: ['*'], label: 'star', says: 'Star the entry, or remove the star', where: 'lists'},
		cannot: onlyFor('* stars an entry'),
		when: hasEntry,
		does: (on: Shared) => changed(on, entry => star({entry})),
	},
	{
		...{
			keys: ['P'],
			label: 'make private',
			says: 'Make the entry private, or public again; or all that are marked',
			where: 'lists',
		},
		cannot: onlyFor('P makes an entry private'),
		when: hasEntry,
		does: (on: Shared) => changedAll(on, entries => makePrivate({entries})),
	},
	{
		...{keys: ['w'], label: 'with', says: 'Everything with this person', where: 'lists', footer: 60},
		cannot: onlyForPeople('w shows everything with somebody'),
		when: ({here}: Shared) => here.people.length > 0,
		does: ({here}: Shared) => [undefined, ...openPeople(here.people)],
	},
];

/** The composer on the entry that is meant; where a person is, on what is known of them. */
const edit = ({
	here: {
		entry,
		people: [name],
	},
	world,
}: Shared): readonly Extract<Request, {readonly kind: 'compose'}>[] => {
	if (entry) return [{kind: 'compose', purpose: {kind: 'edit', entry}}];
	const [person, shown] = [world.whole, world.journal].map(journal =>
		allPersons(journal).find(one => one.name === name),
	);
	return person && shown ? [{kind: 'compose', purpose: {kind: 'known', person, shown}}] : [];
};

/** The page of the person who is meant; a choice where there are several. */
const openPeople = (people: readonly string[]): readonly Request[] => {
	const open = (name: string): Request => ({kind: 'open', thing: {to: 'person', name}});
	const [only, ...others] = people;
	if (only === undefined) return [];
	if (others.length === 0) return [open(only)];
	const options = people.map(name => ({says: name, does: open(name)}));
	const lists: Listed = {kind: 'choice', title: 'Everything with whom?', options};
	return [{kind: 'menu', lists}];
};

/** The entry that is meant as the line that would write it. */
function copy({here, world}: Shared): readonly [undefined, ...Request[]] {
	if (!here.entry) return [undefined];
	const text = toLine(here.entry, {now: world.now, known: knownIn(world.journal)});
	return [
		undefined,
		{kind: 'say', notice: {tone: 'done', text: 'Copied, if the terminal allows it.'}},
		{kind: 'copy', text},
	];
}
