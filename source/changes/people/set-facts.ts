import {personConflict} from '../../journal/conflict.ts';
import {same} from '../../journal/format/fields.ts';
import type {Journal} from '../../journal/journal.ts';
import {fold} from '../../journal/names.ts';
import {isBirthday, type Person} from '../../journal/person/person.ts';
import {cannot, isRefusal, type Refusal} from '../../refusal.ts';
import {wishing} from '../wishing.ts';
import {isKept, personNow, refuseUnread, tidy, union, withAliases} from './person-now.ts';
import {refuseName, renaming} from './rename.ts';

const lists = ['aliases', 'circles', 'offers', 'links', 'emails', 'phones'] as const;
const texts = ['work', 'city', 'met', 'introducedBy', 'notes'] as const;
const exacts = ['zone', 'birthday', 'every'] as const;

/**
 * What is told of a person. A text of a list is added to it, or taken out of it where `-` comes before it; an empty
 * text clears a field.
 */
export type Facts = Pick<Person, (typeof lists)[number] | (typeof texts)[number] | 'zone' | 'birthday'> & {
	/** Days, or `ambient`. */
	readonly every?: string;
};

/** What is told of a person, who may be new; `to`: another name that they get with it. */
export type ToldFacts = {readonly person: Person; readonly isNew?: true; readonly facts: Facts; readonly to?: string};

/** Sets what is known of a person, and their name where the line has another. */
export const setFacts = wishing<ToldFacts>({
	kind: 'set-facts',
	// Somebody whom only entries name may be named in any month.
	reads: ({isNew}) => (isNew ? {} : 'all'),
	decide: (journal, {person: seen, isNew, facts, to}, context) => {
		const found = isNew ? addedSince(journal, seen) : personNow(journal, seen, 'Nothing was changed.');
		if (isRefusal(found)) return found;
		const name = to === undefined ? found.name : tidy(to);
		const isRenamed = name !== found.name;
		const refused =
			refuseFacts(journal, seen, found, facts) ??
			(isRenamed ? (refuseName(journal, found.name, name) ?? refuseUnread(journal)) : undefined);
		if (refused) return refused;
		const fields = withFacts({...found, edited: context.now.instant}, facts);
		if (isRefusal(fields)) return fields;
		if (isRenamed) return renaming(journal, found, fields, name, context);
		const after = withAliases(fields, fields.aliases ?? []);
		return {
			id: context.newId(),
			at: context.now.instant,
			label: `tell about ${found.name}`,
			entries: [],
			people: [{...(isKept(journal, found) && {before: found}), after}],
		};
	},
});

/** Somebody new, or who has been added by another program meanwhile. */
const addedSince = ({people}: Journal, seen: Person): Person =>
	people.people.find(({name}) => fold(name) === fold(seen.name)) ?? seen;

const refuseFacts = (journal: Journal, seen: Person, now: Person, facts: Facts): Refusal | undefined => {
	// A list is added to; a field that another program set meanwhile would be lost.
	const isLost = [...texts, ...exacts].some(field => facts[field] !== undefined && !same(seen[field], now[field]));
	if (isLost) return personConflict(seen, now, undefined, 'Nothing was changed.');
	return refuseAliases(journal, facts, [now.name]);
};

/** Why other names cannot be those of somebody who is called so: somebody else is. */
export const refuseAliases = (journal: Journal, {aliases}: Facts, own: readonly string[]): Refusal | undefined => {
	const taken = journal.people.people.find(
		({name}) => !own.includes(name) && aliases?.some(alias => fold(tidy(alias)) === fold(name)),
	);
	if (!taken) return undefined;
	const what = `${taken.name} is the name of somebody else, so it cannot be an alias of ${own[0]}.`;
	return cannot(what, 'Nothing was changed.', 'To make one person of two, merge them.');
};

/** The person with what is told of them; or why it cannot be told. */
export const withFacts = (person: Person, facts: Facts): Person | Refusal => {
	const fields: Record<string, unknown> = {...person};
	for (const list of lists) if (facts[list]) set(fields, list, changedList(person[list] ?? [], facts[list]));
	for (const field of texts) {
		const text = facts[field];
		if (text !== undefined) set(fields, field, field === 'notes' ? text.toWellFormed().trim() : tidy(text));
	}
	for (const field of exacts) {
		const text = facts[field]?.trim();
		if (text === undefined) continue;
		const value = text === '' ? '' : readers[field](text);
		if (typeof value === 'object') return value;
		set(fields, field, value);
	}
	return fields as Person;
};

const set = (fields: Record<string, unknown>, key: string, value: unknown): void => {
	if (value === '' || (Array.isArray(value) && value.length === 0)) delete fields[key];
	else fields[key] = value;
};

const changedList = (before: readonly string[], told: readonly string[]): readonly string[] => {
	const all = told.map(tidy);
	const out = all.filter(text => text.startsWith('-')).map(text => tidy(text.slice(1)));
	return union([...before, ...all.filter(text => text !== '' && !text.startsWith('-'))], out);
};

const wrong = (text: string, what: string, next: string): Refusal =>
	cannot(`"${text}" is ${what}.`, 'Nothing was changed.', next);

/**
 * A time zone as IANA names it: a name of letters that this machine knows. Offsets are refused: they forget the summer.
 */
const readZone = (text: string): string | Refusal => {
	const no = wrong(text, 'not a time zone', 'Write it as Europe/London.');
	if (!/^[A-Za-z][A-Za-z0-9_+-]*(?:\/[A-Za-z0-9_+-]+)*$/.test(text)) return no;
	try {
		new Intl.DateTimeFormat('en', {timeZone: text});
	} catch {
		return no;
	}
	return text;
};

const readBirthday = (text: string): string | Refusal =>
	isBirthday(text)
		? text
		: wrong(text, 'not a birthday', 'Write it as 3 May, 1815-12-10, or --12-10 without the year.');

const readEvery = (text: string): number | 'ambient' | Refusal => {
	if (text === 'ambient') return text;
	const days = /^\d{1,5}$/.test(text) ? Number(text) : 0;
	const next = 'Write 21, every 3 weeks, or ambient for somebody of whom you need no reminder.';
	return days > 0 ? days : wrong(text, 'not a number of days', next);
};

const readers = {zone: readZone, birthday: readBirthday, every: readEvery};
