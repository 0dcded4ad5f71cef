import type {Context} from '../compose.ts';
import type {Journal} from '../journal.ts';
import {fold} from '../names.ts';
import type {Transaction} from '../transaction.ts';
import {isBirthday, type Person} from './person.ts';
import {isKept, tidy, union, withAliases} from './rename.ts';

/**
 * What is told of a person. A text of a list is added to it, or taken out of it where `-` stands before it; an empty
 * text clears a field.
 */
export type Told = Pick<Person, 'aliases' | 'circles' | 'offers' | 'links' | 'emails' | 'phones' | 'work' | 'city' | 'zone' | 'met' | 'introducedBy' | 'notes' | 'birthday'> & {
	/** Days, or `ambient`. */
	readonly every?: string;
};

const lists = ['aliases', 'circles', 'offers', 'links', 'emails', 'phones'] as const;
const texts = ['work', 'city', 'met', 'introducedBy', 'notes'] as const;

/** The transaction that sets what is known of a person, who may be new. Returns what is wrong, as a sentence. */
export const tell = (journal: Journal, person: Person, told: Told, context: Context): Transaction | string => {
	const taken = journal.people.people.find(({name}) => name !== person.name && told.aliases?.some(alias => fold(tidy(alias)) === fold(name)));
	if (taken) return `${taken.name} is the name of somebody else, so it can be no alias of ${person.name}. To make one person of two, merge them.`;
	const fields: Record<string, unknown> = {...person, edited: context.now.instant};
	for (const list of lists) if (told[list]) set(fields, list, changedList(person[list] ?? [], told[list]));
	for (const field of texts) if (told[field] !== undefined) set(fields, field, field === 'notes' ? told[field].toWellFormed().trim() : tidy(told[field]));
	const exact = {zone: readZone, birthday: readBirthday, every: readEvery};
	for (const field of ['zone', 'birthday', 'every'] as const) {
		if (told[field] === undefined) continue;
		const value = told[field].trim() === '' ? '' : exact[field](told[field].trim());
		if (typeof value === 'object') return value.wrong;
		set(fields, field, value);
	}
	const after = withAliases(fields as Person, (fields.aliases ?? []) as readonly string[]);
	return {id: context.newId(), at: context.now.instant, label: `tell about ${person.name}`, entries: [], people: [{...(isKept(journal, person) && {before: person}), after}]};
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

type Wrong = {readonly wrong: string};

/** A time zone as IANA names it: a name of letters that this machine knows. Offsets are refused: they forget the summer. */
const readZone = (text: string): string | Wrong => {
	const wrong = {wrong: `"${text}" is not a time zone. Write it as Europe/London.`};
	if (!/^[A-Za-z][A-Za-z0-9_+-]*(?:\/[A-Za-z0-9_+-]+)*$/.test(text)) return wrong;
	try {
		new Intl.DateTimeFormat('en', {timeZone: text});
	} catch {
		return wrong;
	}
	return text;
};

const readBirthday = (text: string): string | Wrong => (isBirthday(text) ? text : {wrong: `"${text}" is not a birthday. Write it as 1815-12-10, or --12-10 without the year.`});

const readEvery = (text: string): number | 'ambient' | Wrong => {
	if (text === 'ambient') return text;
	const days = /^\d{1,5}$/.test(text) ? Number(text) : 0;
	return days > 0 ? days : {wrong: `"${text}" is no number of days. Write --every 21, or --every ambient for somebody of whom you need no reminder.`};
};
