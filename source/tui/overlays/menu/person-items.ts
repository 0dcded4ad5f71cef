import {give} from '../../../changes/people/give.ts';
import {tidy} from '../../../changes/people/person-now.ts';
import {ago} from '../../../journal/day.ts';
import {fold} from '../../../journal/names.ts';
import {type Acquaintance, everyone} from '../../../journal/people/people.ts';
import {remembered} from '../../../journal/remember.ts';
import type {ForPerson, Listed, Request} from '../../request.ts';
import type {World} from '../../world.ts';
import type {MenuItem} from './menu-item.ts';

/** Names that somebody is chosen by, folded, each word of them after a space. */
const namesOf = remembered(({person: {name, aliases = []}}: Acquaintance): string =>
	[name, ...aliases].map(text => ` ${fold(text)}`).join(' '),
);

/**
 * Everyone whom the letters may mean: first those of whom a word of a name begins so, then those who have the letters
 * in it; of equals, whom one met last.
 */
export const personItems = (
	{does, without}: Extract<Listed, {readonly kind: 'anybody'}>,
	typed: string,
	{journal, now}: World,
): readonly MenuItem[] => {
	const words = fold(typed.replace(/^@/, ''))
		.split(/\s+/)
		.filter(word => word !== '');
	const all = everyone(journal).filter(
		one => one.person.name !== without && words.every(word => namesOf(one).includes(word)),
	);
	const isBegun = (one: Acquaintance): boolean => words.every(word => namesOf(one).includes(` ${word}`));
	const inOrder = [...all.filter(isBegun), ...all.filter(one => !isBegun(one))];
	const items = inOrder.slice(0, most).map(({person, lastMet}) => ({
		keys: '',
		says: person.name,
		group: '',
		beside: [
			...(person.aliases ?? []),
			...(person.city === undefined ? [] : [person.city]),
			lastMet ? ago(lastMet.date, now.day) : 'not met yet',
		].join(', '),
		does: doneWith(person.name, does),
	}));
	return does.to === 'give' ? [...items, ...newItem(typed, does, all)] : items;
};

/** Further down a letter more is quicker. */
const most = 200;

/** Somebody whom nobody is called as: entries may be given to them, who are new by that. */
const newItem = (typed: string, does: ForPerson, all: readonly Acquaintance[]): readonly MenuItem[] => {
	const name = tidy(typed);
	const isKnown = all.some(({person}) => fold(person.name) === fold(name));
	if (name === '' || isKnown) return [];
	return [{keys: '', says: name, group: '', beside: 'somebody new', does: doneWith(name, does)}];
};

const doneWith = (name: string, does: ForPerson): Request => {
	switch (does.to) {
		case 'open':
			return {kind: 'open', thing: {to: 'person', name}};
		case 'merge':
			return {kind: 'menu', lists: {kind: 'merge', person: does.person, other: name, take: []}};
		case 'give':
			return {
				kind: 'change',
				change: {kind: 'wish', wish: give({from: does.from, to: name, entries: does.entries})},
			};
	}
};
