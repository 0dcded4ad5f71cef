import {printable} from '../printable.ts';
import {conflict, type Refusal} from '../refusal.ts';
import {type Entry, firstLine, type Raw} from './entry.ts';
import {same} from './format/fields.ts';
import {toJson} from './format/read-entry.ts';
import {type Person, personToJson} from './person/person.ts';

/** The refusal where an entry is no longer as somebody saw it: it names both versions. `undone` as in `Refusal`. */
export const entryConflict = (
	before: Entry | undefined,
	now: Entry | undefined,
	after: Entry | undefined,
	undone?: string,
): Refusal =>
	conflict(
		// A message has no --private: what is private is not named in one.
		[before, now, after].some(entry => entry?.private)
			? 'A private entry was changed by another program meanwhile.'
			: words('entry', version(before, toJson, named), version(now, toJson, named), after && named(after)),
		undone,
	);

/** What is different of an entry by now: `place was "Bern" and is "Basel"`. */
export const changesInWords = (before: Entry, now: Entry): string => differences(toJson(before), toJson(now));

/** The same of a person. */
export const personChangesInWords = (before: Person, now: Person): string =>
	differences(personToJson(before), personToJson(now));

/** The refusal for a person. */
export const personConflict = (
	before: Person | undefined,
	now: Person | undefined,
	after: Person | undefined,
	undone?: string,
): Refusal =>
	conflict(
		words('person', version(before, personToJson, nameOf), version(now, personToJson, nameOf), after?.name),
		undone,
	);

type Version = {readonly name: string; readonly fields: Raw};

const version = <Thing>(
	thing: Thing | undefined,
	fields: (thing: Thing) => Raw,
	name: (thing: Thing) => string,
): Version | undefined => thing && {name: name(thing), fields: fields(thing)};

const named = (entry: Entry): string => `${entry.date} ${firstLine(entry)}`;
const nameOf = ({name}: Person): string => name;

const words = (what: string, before: Version | undefined, now: Version | undefined, after = ''): string => {
	if (!before) return `The ${what} "${printable(after)}" already exists.`;
	const start = `The ${what} "${printable(before.name)}" was`;
	if (!now) return `${start} removed by another program meanwhile.`;
	const changed = `${start} changed by another program meanwhile`;
	if (before.name !== now.name) return `${changed}, and now reads "${printable(now.name)}".`;
	return `${changed}: ${differences(before.fields, now.fields)}.`;
};

/** Fields that say only when a thing was written. */
const silent = new Set(['created', 'edited']);

/** The fields that differ, in both versions: `place was "Bern" and is "Basel"`; at most three of them. */
const differences = (before: Raw, now: Raw): string => {
	const keys = [...new Set([...Object.keys(before), ...Object.keys(now)])].filter(
		key => !silent.has(key) && !same(before[key], now[key]),
	);
	const told = keys.slice(0, 3).map(key => `${printable(key)} was ${inWords(before[key])} and is ${inWords(now[key])}`);
	return told.length === 0
		? 'it was written again'
		: [...told, ...(keys.length > 3 ? [`${keys.length - 3} more fields differ`] : [])].join('; ');
};

/** A value in few letters. */
const inWords = (value: unknown): string => {
	if (value === undefined) return 'not there';
	const text = Array.from(printable(JSON.stringify(value)));
	return text.length > 60 ? `${text.slice(0, 59).join('')}…` : text.join('');
};
