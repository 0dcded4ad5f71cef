import {type Person, personToJson, readPerson} from '../person/person.ts';
import {withKept} from './entries.ts';
import {equal, ofPerson, rawOf} from './kinds.ts';
import {type Record, recordHash, recordOf, stateFrom} from './record.ts';
import {type Hidden, shown} from './shown.ts';
import {isAlive, join, type Knowledge} from './state.ts';
import {lineOfPerson, recordsIn, type Versions} from './versions.ts';
import {type PeopleStates, type Whole, wholes} from './whole-people.ts';
import {writtenPeople} from './written-people.ts';

/** People as one side has them. */
export type PeopleSide = {readonly people: readonly Person[]; readonly lines: Versions['people']};

/** People after a merge. */
export type MergedPeople = PeopleSide & {
	readonly hidden: readonly {readonly name: string; readonly hidden: Hidden}[];
};

/** Merges the people of two sides. The same whichever side is which. */
export const mergePeople = (base: PeopleSide | undefined, ours: PeopleSide, theirs: PeopleSide): MergedPeople => {
	const before: PeopleStates = base ? statesOfSide(base, new Map()) : new Map();
	const [a, b] = [statesOfSide(ours, before), statesOfSide(theirs, before)];
	const states = new Map(a);
	for (const [key, state] of b) {
		const known = states.get(key);
		states.set(key, known ? join(known, state) : state);
	}
	const known = Map.groupBy([...ours.people, ...theirs.people], ({name}) => name);
	const all = wholes(states).map(whole => ({whole, person: personOf(whole, known.get(whole.name) ?? [])}));
	const wholeOf = new Map(all.flatMap(one => one.whole.keys.map(key => [key, one] as const)));
	const lines = new Map<string, readonly string[]>();
	for (const [key, state] of states) {
		const line = lineOf(key, state, wholeOf.get(key));
		if (line !== undefined) lines.set(key, [line]);
	}
	return {
		people: all.map(({person}) => person),
		lines,
		hidden: all.flatMap(({whole, person}) => whole.hidden.map(hidden => ({name: person.name, hidden}))),
	};
};

type Made = {readonly whole: Whole; readonly person: Person};

/** Somebody as they are shown: the same object where one side has them so. */
const personOf = ({raw: made}: Whole, known: readonly Person[]): Person => {
	const same = known
		.filter(person => equal(personToJson(person), made))
		.toSorted((a, b) => (JSON.stringify(personToJson(a)) < JSON.stringify(personToJson(b)) ? -1 : 1));
	const person = same[0] ?? readPerson(made);
	if (typeof person === 'string') throw new Error(`a merge made no person: ${person}`);
	return person;
};

const lineOf = (key: string, state: Knowledge, made: Made | undefined): string | undefined => {
	if (made && isAlive(state)) {
		const {whole, person} = made;
		// Whoever is alone with their own name in the file needs no line.
		const record = recordOf(state, personToJson(person), person.edited);
		const isPlain = !record && whole.keys.length === 1;
		return isPlain ? undefined : record && lineOfPerson(key, person.name, record);
	}
	const was = rawOf(shown(state).fields, ofPerson);
	const record = recordOf(state, was, '');
	return record && lineOfPerson(key, typeof was.name === 'string' ? was.name : '', record);
};

/** All that one side knows of people. */
const statesOfSide = ({people, lines}: PeopleSide, before: PeopleStates): PeopleStates => {
	const byName = new Map(people.map(person => [person.name, personToJson(person)]));
	const states = new Map(before);
	const stale: [string, readonly Record[]][] = [];
	for (const [key, same] of lines) {
		const records = recordsIn(same);
		const fresh = records.flatMap(record => {
			if (record.was) return [stateFrom(record, {}, ofPerson)];
			const raw = typeof record.name === 'string' ? byName.get(record.name) : undefined;
			return raw && recordHash(raw) === record.of ? [stateFrom(record, raw, ofPerson)] : [];
		});
		if (fresh.length > 0) states.set(key, fresh.reduce(join));
		else stale.push([key, records]);
	}
	const all = new Map(writtenPeople(states, people));
	for (const [key, records] of stale) {
		const state = all.get(key);
		if (state) all.set(key, withKept(state, records));
	}
	return all;
};
