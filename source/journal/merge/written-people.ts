import type {Raw} from '../entry.ts';
import {fold} from '../names.ts';
import {type Person, personToJson} from '../person/person.ts';
import {ofPerson} from './kinds.ts';
import {latestFirst} from './shown.ts';
import {isAlive, type Knowledge, natural, registerOf, takenAway} from './state.ts';
import {type PeopleStates, type Whole, wholes} from './whole-people.ts';
import {madeOneWith, withWrites, writesOf, written} from './written.ts';

/**
 * What is known of people after somebody who had them before as `before` shows them left these in people.json. Whoever
 * is not there any more, and whose name is one of another's other names, was renamed, where that other was not there
 * before, and else made one with them.
 */
export const writtenPeople = (before: PeopleStates, people: readonly Person[]): PeopleStates => {
	const states = new Map(before);
	const known = wholes(before);
	const byName = new Map(known.map(whole => [fold(whole.name), whole]));
	const now = people.map(person => ({person, whole: byName.get(fold(person.name))}));
	const isThere = new Set(now.map(({person}) => fold(person.name)));
	const missing = known.filter(({name}) => !isThere.has(fold(name)));
	const renamed = renames(
		missing,
		now.flatMap(({person, whole}) => (whole ? [] : [person])),
	);
	const roots = new Map<Person, string>();
	const keyOf = newKeys(states);
	for (const {person, whole: same} of now) {
		const whole = same ?? renamed.get(person);
		const root = whole?.root ?? keyOf(person);
		roots.set(person, root);
		const raw = personToJson(person);
		const {edited} = person;
		const state = states.get(root);
		if (whole && state) states.set(root, withWrites(state, writesOf(whole.state, raw, edited)));
		else states.set(root, state ? broughtBack(state, raw, edited) : natural(raw, edited, ofPerson));
	}
	const isRenamed = new Set(renamed.values());
	const byOtherName = new Map(people.flatMap(person => (person.aliases ?? []).map(alias => [fold(alias), person])));
	for (const whole of missing) {
		if (isRenamed.has(whole)) continue;
		const other = byOtherName.get(fold(whole.name));
		const into = other && roots.get(other);
		for (const key of whole.keys) {
			const state = states.get(key) as Knowledge;
			if (!isAlive(state)) continue;
			const gone = takenAway(state);
			states.set(
				key,
				into === undefined || into === key ? gone : takenAway(madeOneWith(gone, into, other?.edited ?? '')),
			);
		}
	}
	return states;
};

/** Those who are there under another name. */
const renames = (missing: readonly Whole[], added: readonly Person[]): ReadonlyMap<Person, Whole> => {
	const found = new Map<Person, Whole>();
	const free = new Set(missing);
	for (const person of added) {
		const others = new Set((person.aliases ?? []).map(fold));
		const whole = [...free].find(
			({name, raw}) => others.has(fold(name)) || namesIn(raw.aliases).includes(fold(person.name)),
		);
		if (!whole) continue;
		free.delete(whole);
		found.set(person, whole);
	}
	return found;
};

const namesIn = (aliases: unknown): readonly string[] =>
	Array.isArray(aliases) ? aliases.filter(alias => typeof alias === 'string').map(fold) : [];

/** Somebody who was taken away, or made one with another, and is there again. */
const broughtBack = (state: Knowledge, raw: Raw, edited: string): Knowledge =>
	written(madeOneWith(state, undefined, edited), raw, edited);

/** What gives keys to those who are new: of one who is gone and had the name, or the name itself. */
const newKeys = (states: PeopleStates): ((person: Person) => string) => {
	const gone = new Map<string, string>();
	for (const [key, state] of states) {
		const name = isAlive(state) ? undefined : latestFirst(registerOf(state, 'name'))[0]?.value;
		if (typeof name === 'string') gone.set(fold(name), key);
	}
	return ({name, created}) => {
		const folded = fold(name);
		const known = gone.get(folded);
		if (known !== undefined) return known;
		let key = folded;
		for (let number = 0; states.has(key); number++) key = `${folded} ${created}${number > 0 ? ` ${number}` : ''}`;
		return key;
	};
};
