import type {Instant} from '../../journal/day.ts';
import type {Journal} from '../../journal/journal.ts';
import {fold} from '../../journal/names.ts';
import type {Person} from '../../journal/person/person.ts';
import type {Change} from '../../journal/transaction.ts';
import {isRefusal} from '../../refusal.ts';
import {withAliases} from './person-now.ts';
import {withFacts} from './set-facts.ts';

/** Something that a line tells of somebody. */
export type Learnt = {
	readonly person: string;
	readonly field: 'birthday' | 'city' | 'work' | 'offers' | 'circles' | 'aliases' | 'met';
	readonly value: string;
};

const lists = new Set(['offers', 'circles', 'aliases']);

/**
 * The people with what a line tells of them: changes of those who are known, and of those whom the line names first.
 * An alias that is the name of somebody else is left out.
 */
export const learn = (
	journal: Journal,
	added: readonly Change<Person>[],
	facts: readonly Learnt[],
	instant: Instant,
): readonly Change<Person>[] => {
	if (facts.length === 0) return added;
	const changes = new Map(added.map((change): [string, Change<Person>] => [fold(change.after?.name ?? ''), change]));
	const known = new Map(journal.people.people.map((person): [string, Person] => [fold(person.name), person]));
	for (const {person, field, value} of facts) {
		const key = fold(person);
		if (field === 'aliases' && known.has(fold(value))) continue;
		const before = known.get(key);
		const change =
			changes.get(key) ??
			(before ? {before, after: before} : {after: {name: person, created: instant, edited: instant}});
		if (!change.after) continue;
		const after = withFacts({...change.after, edited: instant}, {[field]: lists.has(field) ? [value] : value});
		if (!isRefusal(after)) changes.set(key, {...change, after: withAliases(after, after.aliases ?? [])});
	}
	return [...changes.values()];
};
