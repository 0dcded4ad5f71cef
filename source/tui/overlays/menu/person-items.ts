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
	const all = everyone(journal, now.day).filter(
		one => one.person.name !== without && words.every(word => namesOf(one).includes(word)),
	);
	const isBegun = (one: Acquaintance): boolean => words.every(word => namesOf(one).includes(` ${word}`));
	const inOrder = [...all.filter(isBegun), ...all.filter(one => !isBegun(one))];
	return inOrder.slice(0, most).map(({person, lastMet}) => ({
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
};

/** Further down a letter more is quicker. */
const most = 200;

const doneWith = (name: string, _: ForPerson): Request => ({kind: 'open', thing: {to: 'person', name}});
