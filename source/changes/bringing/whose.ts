import type {ImportedPerson} from '../../exchange/imported.ts';
import type {Journal} from '../../journal/journal.ts';
import {lettersApart} from '../../journal/letters-apart.ts';
import {fold} from '../../journal/names.ts';
import {allPersons} from '../../journal/people/people.ts';
import {whoIs} from '../../journal/person/who.ts';
import {hiddenPeople} from '../../journal/private.ts';

/** Two names that may be of one person, and what speaks for it: `the same first name`. */
export type MaybeSame = {readonly name: string; readonly known: string; readonly why: string};

/** Whom each name of an import means, by the name folded: the name that the journal has or will have. */
export type Whose = {readonly nameOf: (name: string) => string; readonly maybe: readonly MaybeSame[]};

type Known = {
	readonly name: string;
	readonly emails?: readonly string[] | undefined;
	readonly phones?: readonly string[] | undefined;
};

/** More than so many, and nobody reads them. */
const mostAsked = 200;

/**
 * Tells whom the people of an import are: known ones by name, by alias, and by mail where the names do not contradict
 * it; `same` decides first, by the name folded. Who may be somebody known is new, and named in `maybe`.
 */
export const whoseNames = (
	journal: Journal,
	people: readonly ImportedPerson[],
	same: ReadonlyMap<string, string>,
): Whose => {
	const who = whoIs(journal.people);
	const hidden = hiddenPeople(journal);
	const index = indexOf(allPersons(journal));
	const names = new Map<string, string>();
	const maybe: MaybeSame[] = [];
	const decided = (person: ImportedPerson): string | undefined => {
		const said = same.get(fold(person.name));
		if (said !== undefined) return who(said);
		for (const name of [person.name, ...(person.aliases ?? [])]) {
			const known = who(name);
			if (index.isKnown(known) && (fold(name) === fold(person.name) || agrees(person.name, known))) return known;
		}
		return (person.emails ?? [])
			.map(mail => index.byMail(mail))
			.find(known => known !== undefined && agrees(person.name, known));
	};
	for (const person of people) {
		const key = fold(person.name);
		if (names.has(key)) continue;
		const known = decided(person);
		names.set(key, known ?? person.name);
		// One of this import is somebody too for those that come after.
		if (known === undefined) {
			const near = same.has(key) ? undefined : nearest(person, index);
			if (near && !hidden.has(near.known) && maybe.length < mostAsked) maybe.push(near);
		}
		index.add({name: known ?? person.name, emails: person.emails, phones: person.phones});
	}
	return {
		nameOf: name => names.get(fold(name)) ?? (same.has(fold(name)) ? who(same.get(fold(name)) ?? name) : who(name)),
		maybe,
	};
};

type Index = {
	readonly isKnown: (name: string) => boolean;
	readonly byMail: (mail: string) => string | undefined;
	readonly byPhone: (phone: string) => string | undefined;
	/** Those whose first word is this one. */
	readonly byFirst: (word: string) => readonly string[];
	readonly byLast: (word: string) => readonly string[];
	/** Ada L. is Ada Lovelace, either way round. */
	readonly byInitial: (name: string) => readonly string[];
	/** Somebody of the same words in whatever order, titles aside. */
	readonly byWords: (name: string) => string | undefined;
	readonly add: (person: Known) => void;
};

const digits = (phone: string): string => phone.replaceAll(/\D/g, '').slice(-9);
const wordsOf = (name: string): readonly string[] => fold(name).split(/\s+/);

/** `Dr. Lovelace, Ada` and `Ada Lovelace` have the same. */
const sortedWords = (name: string): string =>
	wordsOf(name.replaceAll(/[.,]/g, ' ').trim())
		.filter(word => !/^(?:dr|prof|mr|mrs|ms|sir|herr|frau|ing|mag)$/.test(word))
		.sort()
		.join(' ');

const indexOf = (persons: readonly Known[]): Index => {
	const names = new Set<string>();
	const [mails, phones] = [new Map<string, string>(), new Map<string, string>()];
	const sorted = new Map<string, string>();
	const [firsts, lasts] = [new Map<string, string[]>(), new Map<string, string[]>()];
	const initials = new Map<string, string[]>();
	const put = (map: Map<string, string[]>, key: string, name: string): void => {
		const there = map.get(key);
		if (there) there.push(name);
		else map.set(key, [name]);
	};
	const add = ({name, emails = [], phones: numbers = []}: Known): void => {
		if (!names.has(fold(name))) {
			put(firsts, wordsOf(name)[0] ?? '', name);
			put(lasts, wordsOf(name).at(-1) ?? '', name);
			put(initials, initialOf(name, 'own'), name);
			if (!sorted.has(sortedWords(name))) sorted.set(sortedWords(name), name);
		}
		names.add(fold(name));
		for (const mail of emails) if (!mails.has(fold(mail))) mails.set(fold(mail), name);
		for (const phone of numbers)
			if (digits(phone).length >= 7 && !phones.has(digits(phone))) phones.set(digits(phone), name);
	};
	for (const person of persons) add(person);
	return {
		add,
		isKnown: name => names.has(fold(name)),
		byMail: mail => mails.get(fold(mail)),
		byPhone: phone => phones.get(digits(phone)),
		byFirst: word => firsts.get(word) ?? [],
		byLast: word => lasts.get(word) ?? [],
		byInitial: name => initials.get(initialOf(name, 'other')) ?? [],
		byWords: name => sorted.get(sortedWords(name)),
	};
};

/** Whether two names may well be of one person: one is an address, or they share a word. */
const agrees = (name: string, known: string): boolean => {
	if (name.includes('@') || known.includes('@')) return true;
	const words = new Set(wordsOf(known));
	return wordsOf(name).some(word => word.length > 1 && words.has(word));
};

/** Somebody known whom a new name may mean; undefined where nobody comes near. */
const nearest = (person: ImportedPerson, index: Index): MaybeSame | undefined => {
	const {name} = person;
	const other = (known: string | undefined, why: string): MaybeSame | undefined =>
		known === undefined || fold(known) === fold(name) ? undefined : {name, known, why};
	const mail = (person.emails ?? []).map(index.byMail).find(known => known !== undefined);
	const phone = (person.phones ?? []).map(index.byPhone).find(known => known !== undefined);
	const words = wordsOf(name);
	const [first = '', last = ''] = [words[0], words.at(-1)];
	const namesakes = index.byFirst(first);
	const only = (known: readonly string[]): string | undefined => (known.length === 1 ? known[0] : undefined);
	const namesake = only(namesakes);
	const firstName = words.length === 1 || wordsOf(namesake ?? '').length === 1 ? namesake : undefined;
	const family = words.length === 1 ? index.byLast(first).filter(known => wordsOf(known).length > 1) : [];
	return (
		other(mail, 'the same mail') ??
		other(phone, 'the same number') ??
		other(index.byWords(name), 'the same words') ??
		other(firstName, 'the same first name') ??
		other(only(index.byInitial(name)), 'the same first name and initial') ??
		other(only(family), 'the same last name') ??
		other(
			[...namesakes.slice(0, 50), ...index.byLast(last).slice(0, 50)]
				.slice(0, 50)
				.find(known => isMisspelt(fold(name), fold(known))),
			'nearly the same name',
		)
	);
};

/** The first name and the initial of the last, and whether there is more of that: of a name, or of whom it may mean. */
const initialOf = (name: string, whose: 'own' | 'other'): string => {
	const words = wordsOf(name);
	const last = (words.at(-1) ?? '').replace(/\.$/, '');
	const [initial = ''] = last;
	return `${words[0]} ${initial} ${(last.length === 1) === (whose === 'own') ? 'short' : 'long'}`;
};

/** One letter off in a long name. Numbers are no misspellings: First29 is not First2. */
const isMisspelt = (a: string, b: string): boolean =>
	a.length >= 8 && Math.abs(a.length - b.length) <= 1 && a !== b && !/\d/.test(a) && lettersApart(a, b, 1) <= 1;
