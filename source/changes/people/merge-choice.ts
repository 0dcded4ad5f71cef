import type {Raw} from '../../journal/entry.ts';
import {same} from '../../journal/format/fields.ts';
import {type Person, personToJson} from '../../journal/person/person.ts';

/** Fields that are joined in ways of their own, or are the first's without a word. */
const own = new Set([
	...['name', 'aliases', 'notes', 'snoozed', 'created', 'edited'],
	...['circles', 'offers', 'links', 'emails', 'phones'],
]);

/** A field in which two people differ, and what each has there, in words. */
export type Difference = {readonly field: string; readonly mine: string; readonly theirs: string};

/** The fields in which two people differ, of whom one is to be made. */
export const differences = (first: Person, other: Person): readonly Difference[] => {
	const [mine, theirs]: readonly [Raw, Raw] = [personToJson(first), personToJson(other)];
	return Object.keys(theirs)
		.filter(field => !own.has(field) && mine[field] !== undefined && !same(mine[field], theirs[field]))
		.map(field => ({field, mine: inWords(mine[field]), theirs: inWords(theirs[field])}));
};

const inWords = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value));
