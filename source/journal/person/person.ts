import {type Day, type Instant, isInstant, monthOf, monthTitle, parseDay, parts} from '../day.ts';
import {compareText, type Raw} from '../entry.ts';
import {checksOf, inOrder, isText, isTexts, read, same} from '../format/fields.ts';
import {
	type ListFile,
	type ListKind,
	type Problem,
	parseListFile,
	printListFile,
	type Unreadable,
	withItems,
} from '../format/list-file.ts';
import {fold} from '../names.ts';
import {remembered} from '../remember.ts';

/** What is known of somebody: an object of people.json. `every` in days. */
export type Person = {
	readonly name: string;
	readonly aliases?: readonly string[];
	readonly circles?: readonly string[];
	readonly offers?: readonly string[];
	readonly work?: string;
	readonly city?: string;
	/** An IANA time zone. */
	readonly zone?: string;
	/** How you met. */
	readonly met?: string;
	readonly introducedBy?: string;
	readonly notes?: string;
	/** Web addresses. */
	readonly links?: readonly string[];
	readonly emails?: readonly string[];
	readonly phones?: readonly string[];
	/** Not to be suggested before this day. */
	readonly snoozed?: Day;
	/** `YYYY-MM-DD`, or `--MM-DD` where the year is not known. */
	readonly birthday?: string;
	readonly every?: number | 'ambient';
	readonly created: Instant;
	readonly edited: Instant;
	readonly raw?: Raw;
};

/** people.json: immutable, sorted by name. */
export type People = {
	readonly people: readonly Person[];
	readonly problems: readonly Problem[];
	readonly unreadable?: Problem;
	readonly file: ListFile<Person>;
};

export const personKeys = [
	...'name aliases circles offers work city zone met introducedBy notes links emails phones'.split(' '),
	...'snoozed birthday every created edited'.split(' '),
];

/** The text as a birthday, with or without its year. */
export const isBirthday = (text: string): boolean =>
	parseDay(text.startsWith('--') ? `2000-${text.slice(2)}` : text) !== undefined;

const checks = checksOf({
	name: isText,
	aliases: isTexts,
	circles: isTexts,
	offers: isTexts,
	work: isText,
	city: isText,
	zone: isText,
	met: isText,
	introducedBy: isText,
	notes: isText,
	links: isTexts,
	emails: isTexts,
	phones: isTexts,
	snoozed: value => isText(value) && parseDay(value) !== undefined,
	birthday: value => isText(value) && isBirthday(value),
	every: value => value === 'ambient' || (typeof value === 'number' && Number.isInteger(value) && value > 0),
	created: value => isText(value) && isInstant(value),
	edited: value => isText(value) && isInstant(value),
});

const epoch = {created: '1970-01-01T00:00:00.000Z' as Instant, edited: '1970-01-01T00:00:00.000Z' as Instant};

/** A JSON value as a person, or what is wrong with it. Lenient in the way of `readEntry`. */
export const readPerson = (value: unknown): Person | string => {
	if (typeof value !== 'object' || value === null || Array.isArray(value))
		return 'a person must be an object in braces';
	const fields = read(value as Raw, checks);
	if (!isText(fields.name) || fields.name.trim() === '') return 'the person has no "name"';
	if (fields === value && 'created' in value && 'edited' in value) return value as unknown as Person;
	return {...epoch, ...fields, raw: value as Raw} as unknown as Person;
};

/** The person as in people.json and `--json`; what was read and not changed since comes out as it was read. */
export const personToJson = (person: Person): Raw => {
	if (!person.raw) return inOrder(person, personKeys);
	const {raw, ...fields} = person;
	const before = readPerson(raw);
	if (typeof before === 'string') return inOrder(fields, personKeys);
	const known = personKeys.flatMap(key => {
		const now = (fields as Raw)[key];
		const value = same(now, (before as unknown as Raw)[key]) ? raw[key] : now;
		return value === undefined ? [] : [[key, value]];
	});
	return Object.fromEntries([...known, ...Object.entries(raw).filter(([key]) => !personKeys.includes(key))]);
};

/** A birthday as one says it: `10 December`, with the year where it is known. */
export const birthdayInWords = (birthday: string): string => {
	const hasYear = !birthday.startsWith('--');
	const day = parseDay(hasYear ? birthday : `2000-${birthday.slice(2)}`);
	if (!day) return birthday;
	const [year, , date] = parts(day);
	const [month] = monthTitle(monthOf(day)).split(' ');
	return `${date} ${month}${hasYear ? ` ${year}` : ''}`;
};

/** Whether two versions of a person are the same to the letter of the file. */
export const samePerson = (a: Person | undefined, b: Person | undefined): boolean =>
	a === b || (a !== undefined && b !== undefined && same(personToJson(a), personToJson(b)));

/** How people.json is read and written. Names are unique without regard to case and accents. */
export const personList: ListKind<Person> = {
	list: 'people',
	read: readPerson,
	write: personToJson,
	key: person => fold(person.name),
};

export const noPeople: People = {people: [], problems: [], file: {items: [], strange: [], extra: {}, problems: []}};

const comparePeople = (a: Person, b: Person): number =>
	compareText(fold(a.name), fold(b.name)) || compareText(a.name, b.name);

/** Reads people.json. Never throws. */
export const parsePeople = (text: string): People | Unreadable => {
	const file = parseListFile('people.json', text, personList);
	if ('unreadable' in file) return file;
	const people = file.items.every((person, at) => at === 0 || comparePeople(file.items[at - 1] as Person, person) <= 0)
		? file.items
		: [...file.items].sort(comparePeople);
	return {people, problems: file.problems, file: people === file.items ? file : withItems(file, people, personList)};
};

/** The text of people.json, canonical like a month's, and kept as long as the people are. */
export const printPeople = remembered((people: People): string => printListFile(people.file, personList));

/** The people with some taken out (by folded name) and some put in. */
export const changePeople = (people: People, out: ReadonlySet<string>, put: readonly Person[]): People => {
	const kept = out.size === 0 ? people.people : people.people.filter(person => !out.has(fold(person.name)));
	const all = [...kept, ...put].sort(comparePeople);
	const {text: _, ...file} = people.file;
	return {...people, people: all, file: withItems(file, all, personList)};
};
