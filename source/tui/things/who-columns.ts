import {cut, width} from '../../columns.ts';

/** Columns of the names in a row of so many, where days and what was done are columns too. */
export const whoColumns = (columns: number): number =>
	columns >= 84 ? 20 : columns >= 58 ? 16 : columns >= 46 ? 14 : 12;

/** `Ada Lovelace`, `Ada Lovelace +1`, and where that is too long `Ada Lov… +1`. */
export const whoOf = (people: readonly string[], columns: number): string => {
	const more = people.length > 1 ? ` +${people.length - 1}` : '';
	return `${cut(people[0] ?? '', columns - width(more))}${more}`;
};
