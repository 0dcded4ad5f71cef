import {readBirthday} from '../../capture/dates/birthday.ts';
import {readEvery} from '../../capture/person/read-every.ts';
import type {Facts} from '../../changes/people/set-facts.ts';
import {usageError} from '../../errors.ts';
import type {Now} from '../../journal/day.ts';
import type {Call} from '../command.ts';
import type {Flags} from '../flags.ts';

/** Flags of which a person has one at most. */
const singleFields = ['work', 'city', 'zone', 'met', 'introduced-by', 'birthday', 'every', 'notes'] as const;

/** The flags that say what is known of a person, and those that change who they are. */
export const personFlags: Flags = {
	alias: {
		type: 'text',
		value: 'NAME',
		isMultiple: true,
		means: ['aliases', 'nickname', 'aka', 'also'],
		about: 'another name; -NAME takes it away',
	},
	circle: {
		type: 'text',
		value: 'GROUP',
		isMultiple: true,
		means: ['circles', 'group', 'groups'],
		about: 'a group they belong to; -GROUP takes it away',
	},
	offer: {
		type: 'text',
		value: 'TEXT',
		isMultiple: true,
		means: ['offers', 'can-help'],
		about: 'what they can help with; -TEXT takes it away',
	},
	work: {type: 'text', value: 'TEXT', means: ['job', 'works', 'works-at'], about: 'what they do'},
	city: {type: 'text', value: 'CITY', means: ['lives-in', 'lives', 'place'], about: 'where they live'},
	zone: {type: 'text', value: 'ZONE', means: ['time-zone', 'timezone'], about: 'their time zone, as Europe/London'},
	met: {type: 'text', value: 'TEXT', means: ['how-met', 'how-we-met'], about: 'how you met'},
	'introduced-by': {
		type: 'text',
		value: 'NAME',
		completes: 'who',
		means: ['introduced', 'through'],
		about: 'who introduced you',
	},
	birthday: {type: 'text', value: 'DATE', means: ['bday', 'born'], about: '1815-12-10, or --12-10 without the year'},
	every: {
		type: 'text',
		value: 'DAYS|ambient',
		means: ['how-often'],
		about: 'how often you would like to meet; ambient: never suggest',
	},
	link: {
		type: 'text',
		value: 'URL',
		isMultiple: true,
		means: ['links', 'url', 'website'],
		about: 'a web address; -URL takes it away',
	},
	email: {
		type: 'text',
		value: 'MAIL',
		isMultiple: true,
		means: ['mail', 'e-mail', 'emails'],
		about: 'a mail address; -MAIL takes it away',
	},
	phone: {
		type: 'text',
		value: 'NUMBER',
		isMultiple: true,
		means: ['tel', 'mobile', 'phones'],
		about: 'a number; -NUMBER takes it away',
	},
	notes: {type: 'text', value: 'TEXT', means: ['note'], about: 'whatever else'},
	clear: {
		type: 'text',
		value: 'FIELD',
		completes: singleFields,
		isMultiple: true,
		about: 'forget a field: city, work, birthday …',
	},
	rename: {type: 'text', value: 'NAME', about: 'another name, in every entry; the old one stays as an alias'},
	merge: {type: 'text', value: 'OTHER', about: 'make one person of the two, with all entries of both'},
	take: {
		type: 'text',
		value: 'FIELD',
		completes: ['work', 'city', 'zone', 'met', 'introducedBy', 'birthday', 'every'],
		isMultiple: true,
		about: 'with --merge: where they differ, what OTHER has: city, work, birthday …',
	},
	split: {
		type: 'text',
		value: 'NAME',
		completes: 'who',
		about: 'entries of WHO, by their ids, are those of NAME, who may be new',
	},
	'dry-run': {type: 'switch', about: 'with --merge: what it would do; nothing is written'},
};

const fieldsOf = {
	alias: 'aliases',
	circle: 'circles',
	offer: 'offers',
	work: 'work',
	city: 'city',
	zone: 'zone',
	met: 'met',
	'introduced-by': 'introducedBy',
	birthday: 'birthday',
	every: 'every',
	link: 'links',
	email: 'emails',
	phone: 'phones',
	notes: 'notes',
} as const;
type FlagName = keyof typeof fieldsOf;

/** What the flags tell of a person: a birthday and a rhythm as people write them. Throws usageError. */
export const toldByFlags = ({flags: {text, texts}, context: {now}}: Call): Facts => {
	const told: Record<string, string | readonly string[]> = {};
	for (const flag of Object.keys(fieldsOf) as FlagName[]) {
		const value = texts[flag]?.length ? texts[flag] : text[flag];
		if (value !== undefined) told[fieldsOf[flag]] = typeof value === 'string' ? plainly(flag, value, now) : value;
	}
	for (const field of texts.clear ?? []) {
		const flag = singleFields.find(one => one === field);
		if (!flag) throw usageError(`--clear takes ${singleFields.join(', ')}, and not "${field}". Nothing was changed.`);
		told[fieldsOf[flag]] = '';
	}
	return told;
};

/** A birthday and how often to meet, as people.json has them; what cannot be read stays as it is, and is refused. */
const plainly = (flag: FlagName, value: string, now: Now): string =>
	(flag === 'birthday' ? readBirthday(value, now) : flag === 'every' ? readEvery(value) : undefined) ?? value;
