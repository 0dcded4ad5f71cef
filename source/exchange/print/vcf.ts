import type {Person} from '../../journal/person/person.ts';
import type {Exported} from './exported.ts';
import {escaped, folded} from './folding.ts';

/**
 * A card a person, in version 3.0, which every address book reads. What it has no field for is in fields of our own.
 */
export const vcfText = ({people}: Pick<Exported, 'people'>, hash: (text: string) => string): string =>
	folded(people.flatMap(person => card(person, hash)));

const card = (person: Person, hash: (text: string) => string): readonly string[] => {
	const words = person.name.trim().split(/\s+/);
	const [given, family] =
		words.length > 1 ? [words.slice(0, -1).join(' '), words.at(-1) ?? ''] : [person.name.trim(), ''];
	const one = (name: string, value: string | number | undefined): readonly string[] =>
		value === undefined || value === '' ? [] : [`${name}:${escaped(String(value))}`];
	const each = (name: string, values: readonly string[] | undefined): readonly string[] =>
		(values ?? []).map(value => `${name}:${escaped(value)}`);
	const joined = (name: string, values: readonly string[] | undefined): readonly string[] =>
		values?.length ? [`${name}:${values.map(escaped).join(',')}`] : [];
	return [
		'BEGIN:VCARD',
		'VERSION:3.0',
		`UID:${hash(`person ${person.name}`).slice(0, 32)}@goodturn`,
		`FN:${escaped(person.name)}`,
		`N:${escaped(family)};${escaped(given)};;;`,
		...joined('NICKNAME', person.aliases),
		...birthday(person.birthday),
		...one('TITLE', person.work),
		...one('X-GOODTURN-WORK', person.work),
		...(person.city ? [`ADR;TYPE=HOME:;;;${escaped(person.city)};;;`] : []),
		...each('EMAIL;TYPE=INTERNET', person.emails),
		...each('TEL', person.phones),
		...each('URL', person.links),
		...one('TZ', person.zone),
		...one('NOTE', person.notes),
		...joined('CATEGORIES', person.circles),
		...each('X-GOODTURN-OFFER', person.offers),
		...one('X-GOODTURN-MET', person.met),
		...one('X-GOODTURN-INTRODUCED-BY', person.introducedBy),
		...one('X-GOODTURN-EVERY', person.every),
		...one('X-GOODTURN-SNOOZED', person.snoozed),
		'END:VCARD',
	];
};

/** Version 3 has no birthday without a year; Apple's way is understood by most. */
const birthday = (date: string | undefined): readonly string[] => {
	if (date === undefined) return [];
	return [date.startsWith('--') ? `BDAY;X-APPLE-OMIT-YEAR=1604:1604-${date.slice(2)}` : `BDAY:${date}`];
};
