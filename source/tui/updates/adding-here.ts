import {hasPassed} from '../../journal/daily/happened.ts';
import {listNames} from '../../journal/names.ts';
import type {Purpose} from '../request.ts';
import type {Here} from '../screen.ts';
import {fieldOf} from '../typing/field.ts';
import type {World} from '../world.ts';

/**
 * What `a` writes where one is: on a person, and on what is between you, it begins with them, on a plan to come with
 * its day and people, on one whose time has passed it says how that was, on another day with the day. Where nobody
 * moved to a row it begins empty.
 */
export const addingHere = (
	{entry, people, about, day, isChosen}: Here,
	{now}: Pick<World, 'now'>,
): Extract<Purpose, {readonly kind: 'add' | 'happened'}> => {
	const add = (text: string, cursor = text.length) => ({
		kind: 'add' as const,
		...(text !== '' && {begins: {...fieldOf(text), cursor}}),
	});
	if (entry?.kind === 'meeting' && entry.state === 'planned' && isChosen) {
		if (hasPassed(entry, now)) return {kind: 'happened', plan: entry};
		const date = `${entry.date}: `;
		return add(people.length > 0 ? `${date} with ${listNames(people)}` : date, date.length);
	}
	// A row of a list of days is of its day first, every other one of the person.
	const [name] = about ?? (isChosen && (!entry || day === undefined) ? people : []);
	if (name !== undefined) return add(`${name} `);
	return add(day !== undefined && isChosen && day !== now.day ? `${day}: ` : '');
};
