import type {Entry, Raw} from '../entry.ts';
import {readEntry, toJson} from '../format/read-entry.ts';
import {type Journal, newestFirst} from '../journal.ts';
import {type Person, personToJson, readPerson} from '../person/person.ts';
import {equal, fieldsOf, type Kind, listItemOf, ofEntry, ofPerson, rawOf} from './kinds.ts';
import {keptIn, type Record, recordHash, stateFrom} from './record.ts';
import {type Hidden, intoKey, shown} from './shown.ts';
import {recordsIn, type Versions} from './versions.ts';

/** Of one field what two machines wrote: what is shown, and what is kept besides. */
export type Conflict = {
	readonly of: {readonly entry: Entry} | {readonly person: Person};
	/** The line of the file of versions that it is of. */
	readonly key: string;
	readonly field: string;
	/** Undefined where the field is not there. */
	readonly shown: unknown;
	readonly other: unknown;
	readonly version: string;
};

/** Every field of which two machines wrote different things and nobody has chosen yet. All months must be in memory. */
export const conflictsIn = (journal: Journal, versions: Versions): readonly Conflict[] => {
	const entries = new Map<string, Entry>();
	if (versions.entries.size > 0) for (const entry of newestFirst(journal)) entries.set(entry.id, entry);
	const ofEntries = [...versions.entries].flatMap(([key, lines]) => {
		const entry = entries.get(key);
		return entry ? conflictsOf({entry}, key, toJson(entry), lines, ofEntry) : [];
	});
	const people = new Map(journal.people.people.map(person => [person.name, person]));
	const ofPeople = [...versions.people].flatMap(([key, lines]) => {
		const person = recordsIn(lines).flatMap(({name}) => people.get(String(name)) ?? [])[0];
		return person ? conflictsOf({person}, key, personToJson(person), lines, ofPerson) : [];
	});
	return [...ofEntries, ...ofPeople];
};

const conflictsOf = (
	of: Conflict['of'],
	key: string,
	raw: Raw,
	lines: readonly string[],
	kind: Kind,
): readonly Conflict[] => {
	const fields = fieldsOf(raw, kind);
	const found = recordsIn(lines).flatMap(record => (record.was ? [] : hiddenIn(record, raw, kind)));
	return found
		.filter(({field, value}) => !equal(fields.get(field), value))
		.map(({field, value, version}) => ({of, key, field, shown: fields.get(field), other: value, version}));
};

const hiddenIn = (record: Record, raw: Raw, kind: Kind): readonly Hidden[] => {
	if (record.of === recordHash(raw))
		return shown(stateFrom(record, raw, kind)).hidden.filter(({field}) => field !== 'name' || kind.key);
	// The thing was written to since: what is kept is kept still.
	return keptIn(record).flatMap(([field, live]) =>
		kind.lists.has(field) || listItemOf(field, kind) || ['created', 'edited', intoKey].includes(field)
			? []
			: Array.from(live, ([version, value]) => ({field, value, version})),
	);
};

/** The versions after somebody chose what is shown: what was kept besides is written over. */
export const withoutConflict = (versions: Versions, {of, key, field, version}: Conflict): Versions => {
	const name = 'entry' in of ? 'entries' : 'people';
	const lines = (versions[name].get(key) ?? []).map(line => lineWithout(line, field, version));
	return {...versions, [name]: new Map([...versions[name], [key, lines]])};
};

const lineWithout = (line: string, field: string, version: string): string => {
	const value = JSON.parse(line) as Raw;
	const [record] = recordsIn([line]);
	const at = record?.at?.[field];
	const place = record?.versions.indexOf(version) ?? -1;
	if (!record?.at || !at || place < 0) return line;
	const {now, over = [], ...rest} = at;
	const left = now.filter(one => (typeof one === 'number' ? one : one[0]) !== place);
	const all = [...new Set([...over, place])].sort((a, b) => a - b);
	return JSON.stringify({...value, at: {...record.at, [field]: {now: left, over: all, ...rest}}});
};

/** The thing with the other value in the place of the one that is shown; undefined where that makes none. */
export const withOther = ({of, field, other}: Conflict, edited: string): Entry | Person | undefined => {
	const [raw, kind] = 'entry' in of ? [toJson(of.entry), ofEntry] : [personToJson(of.person), ofPerson];
	const fields = new Map(fieldsOf(raw, kind));
	if (other === undefined) fields.delete(field);
	else fields.set(field, other);
	fields.set('edited', edited);
	const made = rawOf(fields, kind, 'entry' in of ? of.entry.id : undefined);
	const thing = 'entry' in of ? readEntry(made) : readPerson(made);
	return typeof thing === 'string' ? undefined : thing;
};
