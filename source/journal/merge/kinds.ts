import {entryKeys, type Raw} from '../entry.ts';
import {same} from '../format/fields.ts';
import {personKeys} from '../person/person.ts';

/** What is merged field by field: an entry or a person. */
export type Kind = {
	/** The key that never changes. */
	readonly key: 'id' | undefined;
	/** Keys in the order of the file. */
	readonly order: readonly string[];
	/** Lists of texts that are sets: what is added here and taken out there is done both. */
	readonly lists: ReadonlySet<string>;
	/** Texts that are merged by lines. */
	readonly texts: ReadonlySet<string>;
	/** Keys that make sense only together, as the state of a favour and how it was settled. They are one field. */
	readonly group: readonly string[];
	/** It is made on one machine and has an id from there; of the others, several may make the same one. */
	readonly isMadeOnce: boolean;
};

export const ofEntry: Kind = {
	key: 'id',
	order: entryKeys,
	lists: new Set(['people', 'tags', 'about']),
	texts: new Set(['text']),
	group: ['state', 'settled', 'met', 'answer'],
	isMadeOnce: true,
};

export const ofPerson: Kind = {
	key: undefined,
	order: personKeys,
	lists: new Set(['aliases', 'circles', 'offers', 'links', 'emails', 'phones']),
	texts: new Set(['notes']),
	group: [],
	isMadeOnce: false,
};

/** The fields of a thing by name; those of the group are one object under the name of the first. */
export type Fields = ReadonlyMap<string, unknown>;

/** The fields of an object of the file, without its id. */
export const fieldsOf = (raw: Raw, kind: Kind): Fields => {
	const fields = new Map<string, unknown>();
	const group: [string, unknown][] = [];
	for (const [key, value] of Object.entries(raw)) {
		if (key === kind.key || value === undefined) continue;
		if (kind.group.includes(key)) group.push([key, value]);
		else fields.set(key, value);
	}
	const [first] = kind.group;
	if (first !== undefined && group.length > 0)
		fields.set(first, Object.fromEntries(group.sort(([a], [b]) => kind.group.indexOf(a) - kind.group.indexOf(b))));
	return fields;
};

/** The object that these are the fields of: known keys in the order of the file, unknown ones by name. */
export const rawOf = (fields: Fields, kind: Kind, id?: string): Raw => {
	const [first] = kind.group;
	const flat = new Map<string, unknown>(kind.key && id !== undefined ? [[kind.key, id]] : []);
	for (const [key, value] of fields) {
		if (key === first && isObject(value)) for (const [part, field] of Object.entries(value)) flat.set(part, field);
		else flat.set(key, value);
	}
	const known = kind.order.filter(key => flat.has(key));
	const unknown = [...flat.keys()].filter(key => !kind.order.includes(key)).sort();
	return Object.fromEntries([...known, ...unknown].map(key => [key, flat.get(key)]));
};

const isObject = (value: unknown): value is Raw => typeof value === 'object' && value !== null && !Array.isArray(value);

/** A list of texts in which none is twice, which can be merged as a set. */
export const isSet = (value: unknown): value is readonly string[] =>
	Array.isArray(value) && value.every(item => typeof item === 'string') && new Set(value).size === value.length;

/** The name under which a text of a list is a field of its own: it is there, or is not. */
export const itemKey = (list: string, item: string): string => `${list}: ${item}`;

/** The list and the text of such a name; undefined of any other. */
export const listItemOf = (key: string, kind: Kind): {readonly list: string; readonly item: string} | undefined => {
	const end = key.indexOf(': ');
	const list = key.slice(0, Math.max(end, 0));
	return kind.lists.has(list) ? {list, item: key.slice(end + 2)} : undefined;
};

/** The fields with the texts of each list beside the list, which then only says their order. */
export const split = (fields: Fields, kind: Kind): Fields => {
	const all = new Map<string, unknown>();
	for (const [key, value] of fields) {
		all.set(key, value);
		if (kind.lists.has(key) && isSet(value)) for (const item of value) all.set(itemKey(key, item), item);
	}
	return all;
};

/** Whether two JSON values are the same, in whatever order their keys are. */
export const equal = (a: unknown, b: unknown): boolean => {
	if (a === b) return true;
	if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
	if (Array.isArray(a) !== Array.isArray(b)) return false;
	const [ofA, ofB] = [Object.keys(a), Object.keys(b)];
	if (ofA.length !== ofB.length) return false;
	// So deep that looking into it would end the stack: as texts, then.
	try {
		return ofA.every(key => Object.hasOwn(b, key) && equal((a as Raw)[key], (b as Raw)[key]));
	} catch {
		return same(a, b);
	}
};
