import {compareText} from '../entry.ts';
import type {Journal} from '../journal.ts';
import {lettersApart} from '../letters-apart.ts';
import {fold} from '../names.ts';
import type {Person} from '../person/person.ts';
import {allPersons} from './people.ts';

/** Whom a text means: one person; several, of whom none is chosen; or nobody, with the names most like it. */
export type PersonFound =
	| {readonly kind: 'one'; readonly person: Person}
	| {readonly kind: 'several'; readonly candidates: readonly Person[]}
	| {readonly kind: 'none'; readonly nearest: readonly string[]};

/**
 * The person whom the text means, without regard to case and accents: by the name, else by an alias, else by the first
 * name, else by any whole word of a name. People whom only entries name are found too.
 */
export const findPerson = (journal: Journal, text: string): PersonFound => findAmong(allPersons(journal), text);

/** The same among these persons. */
export const findAmong = (persons: readonly Person[], text: string): PersonFound => {
	const wanted = fold(text.trim().replaceAll(/\s+/g, ' '));
	const ways: readonly ((person: Person) => boolean)[] = [
		({name}) => fold(name) === wanted,
		({aliases}) => aliases?.some(alias => fold(alias) === wanted) ?? false,
		({name}) => fold(name).split(' ')[0] === wanted,
		({name}) => fold(name).split(' ').includes(wanted),
	];
	for (const isMeant of wanted === '' ? [] : ways) {
		const [first, ...others] = persons.filter(isMeant);
		if (first)
			return others.length === 0 ? {kind: 'one', person: first} : {kind: 'several', candidates: [first, ...others]};
	}
	return {kind: 'none', nearest: nearestNames(persons, wanted)};
};

const apart = (wanted: string, spelling: string, most: number): number =>
	wanted.length > 1 && spelling.startsWith(wanted) ? 0.5 : lettersApart(wanted, spelling, most);

/** The names most like a text, at most three: those that begin with it, and those a few letters off. */
const nearestNames = (persons: readonly Person[], wanted: string): readonly string[] => {
	if (wanted === '') return [];
	const most = Math.max(1, Math.min(3, Math.floor(wanted.length / 3)));
	return persons
		.map(({name, aliases}) => {
			const spellings = [name, ...(aliases ?? [])].map(fold).flatMap(spelling => [spelling, ...spelling.split(' ')]);
			// One after the other: a name may have more words than a call may have arguments.
			const off = spellings.reduce(
				(least, spelling) => Math.min(least, apart(wanted, spelling, most)),
				Number.POSITIVE_INFINITY,
			);
			return {name, off};
		})
		.filter(({off}) => off <= most)
		.sort((a, b) => a.off - b.off || compareText(a.name, b.name))
		.slice(0, 3)
		.map(({name}) => name);
};
