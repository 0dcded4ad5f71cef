import type {Person} from '../../journal/person/person.ts';
import {type PersonField, personFields} from './person-fields.ts';

/** What a line says of a person: the values of each field that it names, as people.json has them. */
export type ToldOfPerson = ReadonlyMap<PersonField, readonly string[]>;

/** What is known of a person, as their line would say it. */
export const toldOf = (person: Person): ToldOfPerson =>
	new Map(
		personFields.flatMap(({field}): [PersonField, readonly string[]][] => {
			const value = person[field];
			if (value === undefined) return [];
			const values = typeof value === 'object' ? value : [String(value)];
			return values.length === 0 ? [] : [[field, values]];
		}),
	);

/** A change of facts, as `setFacts` takes it: a text of a list added or, with `-` before it, taken out; '' clears. */
export type ChangedFacts = {
	readonly [Field in PersonField]?: NonNullable<Person[Field]> extends readonly string[] ? readonly string[] : string;
};

/** What makes the first the second: fields that the second leaves out are cleared. */
export const changedFacts = (before: ToldOfPerson, after: ToldOfPerson): ChangedFacts => {
	const changed: Partial<Record<PersonField, string | readonly string[]>> = {};
	for (const {field, isList} of personFields) {
		const [old, now] = [before.get(field) ?? [], after.get(field) ?? []];
		if (old.length === now.length && old.every((value, at) => value === now[at])) continue;
		if (!isList) {
			changed[field] = now[0] ?? '';
			continue;
		}
		const stays = new Set(now);
		const isOld = new Set(old);
		changed[field] = [
			...old.filter(value => !stays.has(value)).map(value => `-${value}`),
			...now.filter(value => !isOld.has(value)),
		];
	}
	return changed as ChangedFacts;
};

/** What a line adds to what is known; nothing is cleared. */
export const addedFacts = (told: ToldOfPerson): ChangedFacts =>
	Object.fromEntries(
		personFields.flatMap(({field, isList}) => {
			const values = told.get(field);
			return values ? [[field, isList ? values : (values[0] ?? '')]] : [];
		}),
	) as ChangedFacts;
