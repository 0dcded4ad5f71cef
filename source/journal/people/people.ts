import type {Instant} from '../day.ts';
import {compareText} from '../entry.ts';
import type {Journal} from '../journal.ts';
import {claimsByPerson} from '../kept/claims.ts';
import {countedClaims} from '../kept/counted-claims.ts';
import {metByName} from '../kept/met.ts';
import type {KeptClaims, LastMet} from '../kept-month.ts';
import {fold} from '../names.ts';
import type {Person} from '../person/person.ts';
import {whoIs} from '../person/who.ts';
import {remembered} from '../remember.ts';

/** Somebody as the journal knows them. Never ranked by favours. */
export type Acquaintance = {
	/** As in people.json; made up of the name alone for somebody whom only entries name. */
	readonly person: Person;
	/** The last meeting that took place. */
	readonly lastMet?: LastMet;
	/** Meetings that took place. */
	readonly met: number;
	/** What is open between you. */
	readonly claims: KeptClaims;
};

export type PeopleOrder = 'met' | 'name' | 'count';

/** Everyone in people.json, and after them those whom only entries name. */
export const allPersons = remembered((journal: Journal): readonly Person[] => {
	const known = new Set(journal.people.people.map(({name}) => name));
	const epoch = '1970-01-01T00:00:00.000Z' as Instant;
	const others = new Set<string>();
	for (const name of metByName(journal).keys()) if (!known.has(name)) others.add(name);
	return [...journal.people.people, ...Array.from(others, (name): Person => ({name, created: epoch, edited: epoch}))];
});

/** Everyone, by last met: the latest first, then those never met, by name. */
export const everyone = remembered((journal: Journal): readonly Acquaintance[] => {
	const met = metByName(journal);
	const claims = claimsByPerson(journal);
	const all = allPersons(journal).map((person): Acquaintance => {
		const times = met.get(person.name);
		return {
			person,
			...(times?.last && {lastMet: times.last}),
			met: times?.met ?? 0,
			claims: claims.get(person.name) ?? countedClaims(person.name, []),
		};
	});
	return all.sort(orders.met);
});

const compareNames = (a: Acquaintance, b: Acquaintance): number =>
	compareText(fold(a.person.name), fold(b.person.name)) || compareText(a.person.name, b.person.name);

const compareMet = (a: Acquaintance, b: Acquaintance): number => {
	if (a.lastMet && b.lastMet)
		return (
			compareText(b.lastMet.date, a.lastMet.date) ||
			compareText(b.lastMet.time ?? '', a.lastMet.time ?? '') ||
			compareNames(a, b)
		);
	return a.lastMet ? -1 : b.lastMet ? 1 : compareNames(a, b);
};

const orders: Readonly<Record<PeopleOrder, (a: Acquaintance, b: Acquaintance) => number>> = {
	met: compareMet,
	name: compareNames,
	count: (a, b) => b.met - a.met || compareMet(a, b),
};

/** The people in another order: last met first, by name, or most often met first. */
export const inOrderOf = (people: readonly Acquaintance[], order: PeopleOrder): readonly Acquaintance[] =>
	[...people].sort(orders[order]);

/** Somebody as the journal knows them, by the name as `whoIs` gives it; undefined where nobody has it. */
export const acquaintance = (journal: Journal, name: string): Acquaintance | undefined =>
	byName(everyone(journal)).get(whoIs(journal.people)(name));

const byName = remembered((people: readonly Acquaintance[]) => new Map(people.map(one => [one.person.name, one])));
