import {isInstant} from '../../journal/day.ts';
import {compareText, type Entry, entryKeys} from '../../journal/entry.ts';
import {inOrder} from '../../journal/format/fields.ts';
import {fold} from '../../journal/names.ts';
import {personKeys} from '../../journal/person/person.ts';
import type {Imported, ImportedPerson, ImportProblem, Means, NotTaken} from '../imported.ts';
import {clean, oneLine, oneLines, tagOf} from './clean.ts';
import {instantOf} from './dates.ts';
import {idMaker} from './id-maker.ts';

/**
 * The fields of an entry as a reader finds them; what is missing follows from them. `created`: an instant, where the
 * source has one.
 */
export type FoundEntry = {
	readonly kind: Exclude<Entry['kind'], 'unknown'>;
	readonly date: Entry['date'];
	readonly text: string;
	readonly people?: readonly string[];
	readonly tags?: readonly (string | undefined)[];
	readonly created?: string | undefined;
	readonly [field: string]: unknown;
};

/** What a reader finds of a person; texts are cleaned, and empty ones left out. */
export type FoundPerson = {readonly name: string; readonly [field: string]: unknown};

/** Collects what a reader finds in files of one format. */
export type Gathering = {
	/** Adds an entry, with an id that follows from `identity`; returns the id. */
	readonly entry: (identity: readonly (string | undefined)[], found: FoundEntry) => string;
	/** Adds somebody, or what more is known of them; returns their name, empty where there is none. */
	readonly person: (found: FoundPerson) => string;
	readonly notTaken: (what: string, why: string, count?: number) => undefined;
	readonly problem: (file: string, line: number, problem: string) => undefined;
	readonly hint: (text: string | undefined) => void;
	readonly done: () => Imported;
};

const lists = new Set(['aliases', 'circles', 'offers', 'links', 'emails', 'phones']);

/** What is longer can be shown and edited nowhere. */
const longestText = 4_000_000;

/** Begins a collection. `format`: what ids follow from, besides what identifies each entry. */
export const gathering = (format: string, {now, hash}: Pick<Means, 'now' | 'hash'>): Gathering => {
	const idOf = idMaker(format, hash);
	const entries: Entry[] = [];
	const people = new Map<string, ImportedPerson>();
	const notTaken = new Map<string, NotTaken>();
	const problems: ImportProblem[] = [];
	const hints = new Set<string>();
	const ofDay = new Map<string, number>();

	const leaveOut = (what: string, why: string, count: number): undefined => {
		if (count === 0) return undefined;
		const key = `${what}\n${why}`;
		notTaken.set(key, {what, why, count: (notTaken.get(key)?.count ?? 0) + count});
	};

	return {
		entry: (identity, found) => {
			if (found.text.length > longestText)
				return leaveOut('entry', 'its text is longer than 4,000,000 letters', 1) ?? '';
			const id = idOf(...identity);
			const order = ofDay.get(found.date) ?? 0;
			ofDay.set(found.date, order + 1);
			const own =
				found.created !== undefined && isInstant(found.created)
					? found.created
					: instantOf(found as Parameters<typeof instantOf>[0], order);
			// What was written down cannot have been written later than now: a plan was made at the latest today.
			const created = [own, now.instant].sort()[0] ?? now.instant;
			entries.push(asEntry({...found, id, created, edited: created}));
			return id;
		},
		person: found => {
			const person = asPerson(found);
			if (person === undefined) return '';
			const key = fold(person.name);
			const before = people.get(key);
			people.set(key, before ? joined(before, person) : person);
			return before?.name ?? person.name;
		},
		notTaken: (what, why, count = 1) => leaveOut(what, why, count),
		problem: (file, line, problem) => void problems.push({file, line, problem}),
		hint: text => void (text !== undefined && hints.add(text)),
		done: () => ({
			people: [...people.values()],
			entries,
			notTaken: [...notTaken.values()],
			problems,
			hints: [...hints],
		}),
	};
};

const asEntry = ({
	text,
	people = [],
	tags = [],
	...fields
}: FoundEntry & Pick<Entry, 'id' | 'created' | 'edited'>): Entry => {
	const place = typeof fields.place === 'string' ? oneLine(fields.place) : '';
	const sorted = [...new Set(tags.flatMap(tag => tagOf(tag ?? '') ?? []))].sort(compareText);
	const {place: _, ...others} = fields;
	const whole = {
		...others,
		people: oneLines(people),
		text: clean(text),
		...(place !== '' && {place}),
		...(sorted.length > 0 && {tags: sorted}),
	};
	return inOrder(
		Object.fromEntries(Object.entries(whole).filter(([, value]) => value !== undefined)),
		entryKeys,
	) as unknown as Entry;
};

const asPerson = (found: FoundPerson): ImportedPerson | undefined => {
	const name = oneLine(found.name).slice(0, 400);
	if (name === '') return undefined;
	const fields = Object.entries(found).flatMap(([field, value]): (readonly [string, unknown])[] => {
		if (field === 'name' || value === undefined) return [];
		if (typeof value === 'number') return value > 0 ? [[field, Math.round(value)]] : [];
		if (typeof value === 'string') {
			const text = field === 'notes' ? clean(value) : oneLine(value);
			return text === '' ? [] : [[field, text]];
		}
		if (!Array.isArray(value)) return [];
		const texts = oneLines(value as readonly (string | undefined)[]).filter(
			text => field !== 'aliases' || fold(text) !== fold(name),
		);
		return texts.length > 0 ? [[field, texts]] : [];
	});
	return inOrder({name, ...Object.fromEntries(fields)}, personKeys) as unknown as ImportedPerson;
};

/** Somebody whom a file names twice: what the second place knows more is added. */
const joined = (a: ImportedPerson, b: ImportedPerson): ImportedPerson => {
	const fields: Record<string, unknown> = {...a};
	for (const [field, value] of Object.entries(b)) {
		const before = fields[field];
		if (lists.has(field))
			fields[field] = [
				...new Set([...((before as readonly string[] | undefined) ?? []), ...(value as readonly string[])]),
			];
		else if (before === undefined) fields[field] = value;
		else if (field === 'notes' && !String(before).includes(String(value))) fields[field] = `${before}\n${value}`;
	}
	return inOrder(fields, personKeys) as unknown as ImportedPerson;
};
