import type {Raw} from '../../journal/entry.ts';
import {same} from '../../journal/format/fields.ts';
import {birthdayInWords, type Person, personToJson} from '../../journal/person/person.ts';

/** Fields that are joined in ways of their own, or are the first's without a word. */
const own = new Set([
	...['name', 'aliases', 'notes', 'snoozed', 'created', 'edited'],
	...['circles', 'offers', 'links', 'emails', 'phones'],
]);

/**
 * A field in which two people differ: what each has there as the file has it, and in words, with what goes into the
 * notes where it is not kept.
 */
export type Difference = {
	readonly field: string;
	readonly mine: string;
	readonly theirs: string;
	readonly words: Readonly<Record<'field' | 'mine' | 'theirs' | 'notedMine' | 'notedTheirs', string>>;
};

/** The fields in which two people differ, of whom one is to be made. */
export const differences = (first: Person, other: Person): readonly Difference[] => {
	const [mine, theirs]: readonly [Raw, Raw] = [personToJson(first), personToJson(other)];
	const differ = Object.keys(theirs).filter(
		field => !own.has(field) && mine[field] !== undefined && !same(mine[field], theirs[field]),
	);
	// The clock of a city goes with the city.
	const hasCity = differ.includes('city');
	return differ
		.filter(field => field !== 'zone' || !hasCity)
		.map(field => {
			const [one, two] = [inWords(field, mine[field]), inWords(field, theirs[field])];
			return {
				...{field, mine: plainly(mine[field]), theirs: plainly(theirs[field])},
				words: {
					...{field: names[field] ?? field, mine: one, theirs: two},
					notedMine: one + zoneBeside(field, mine, theirs),
					notedTheirs: two + zoneBeside(field, theirs, mine),
				},
			};
		});
};

/** The time zone that is lost with a city. */
const zoneBeside = (field: string, lost: Raw, kept: Raw): string =>
	field === 'city' && typeof lost.zone === 'string' && !same(lost.zone, kept.zone) ? ` (${lost.zone})` : '';

const names: Readonly<Record<string, string>> = {met: 'how you met', introducedBy: 'introduced by', zone: 'time zone'};

const inWords = (field: string, value: unknown): string =>
	field === 'birthday'
		? birthdayInWords(plainly(value))
		: field === 'every' && typeof value === 'number'
			? `${value} days`
			: plainly(value);

const plainly = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value));
