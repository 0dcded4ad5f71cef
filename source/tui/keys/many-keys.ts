import type {Listed, Request} from '../request.ts';
import type {Here, On, SharedBinding} from '../screen.ts';
import {allMeant} from './entry-keys.ts';
import {onlyFor} from './this-is.ts';

type Shared = On<never, never>;

const hasEntry = ({here}: Shared): boolean => here.entry !== undefined || here.marked !== undefined;

/** Somebody, where a person is meant and no entry: their row, their page. */
const personMeant = ({here: {entry, people, about}}: Shared): string | undefined =>
	about?.[0] ?? (entry ? undefined : people[0]);

/** Whose the entries that are meant may be: of whoever the page is, else of everyone who is in all of them. */
const whose = ({here: {entry, marked, about}}: Shared): readonly string[] => {
	if (about?.[0] !== undefined) return about.slice(0, 1);
	const [first, ...others] = marked ?? (entry ? [entry] : []);
	return (first?.people ?? []).filter(name => others.every(({people}) => people.includes(name)));
};

/** Why nothing can be given to somebody else. */
const cannotGive = (here: Here): string => {
	const purpose = 'O gives entries of one person to another';
	if (!here.entry && !here.marked) return onlyFor(purpose)(here);
	return here.marked
		? `${purpose}, and nobody is in all of these: esc takes the marks away.`
		: `${purpose}, and nobody is named in this one: e edits it.`;
};

/** Keys that act on all entries that are marked, or on two people at once. */
export const manyBindings: readonly SharedBinding[] = [
	{
		...{keys: ['#'], label: 'tag', says: 'Tag the entry, or all that are marked', where: 'lists'},
		cannot: onlyFor('# tags entries'),
		when: hasEntry,
		does: (on: Shared) => [undefined, {kind: 'compose', purpose: {kind: 'tag', entries: allMeant(on)}}],
	},
	{
		...{
			keys: ['O'],
			label: 'give to',
			says: 'Give the entry, or all that are marked, to another person',
			where: 'lists',
		},
		cannot: cannotGive,
		when: (on: Shared) => hasEntry(on) && whose(on).length > 0,
		does: (on: Shared) => [undefined, giveTo(on)],
	},
	{
		...{keys: ['M'], label: 'merge', says: 'Merge the person with another who is the same', where: 'lists'},
		cannot: onlyFor('M merges a person with another'),
		when: (on: Shared) => personMeant(on) !== undefined,
		does: (on: Shared) => {
			const person = personMeant(on) ?? '';
			const title = `Who is ${person} too?`;
			return [undefined, {kind: 'menu', lists: {kind: 'anybody', title, without: person, does: {to: 'merge', person}}}];
		},
	},
];

/** A menu of everyone to give entries to; where they are of several people, first one of whose they are not. */
const giveTo = (on: Shared): Request => {
	const entries = allMeant(on);
	const menu = (from: string): Request => {
		const title = `Whose are they, and not ${from}'s?`;
		const lists: Listed = {kind: 'anybody', title, without: from, does: {to: 'give', from, entries}};
		return {kind: 'menu', lists};
	};
	const [only, ...others] = whose(on);
	if (only !== undefined && others.length === 0) return menu(only);
	const options = whose(on).map(name => ({says: name, does: menu(name)}));
	return {kind: 'menu', lists: {kind: 'choice', title: 'In whose place?', options}};
};
