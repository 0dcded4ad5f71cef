import {parseDay} from '../../journal/day.ts';
import {oneLine} from '../common/clean.ts';
import {cutOff} from '../common/cut-off.ts';
import {birthdayOf, parseMoment} from '../common/dates.ts';
import {type Gathering, gathering} from '../common/gather.ts';
import {howInText} from '../common/how.ts';
import type {FormatReader, Means, SourceFile} from '../imported.ts';

/** Contacts in a file of Org: https://repo.or.cz/org-contacts.git. A heading a person, what is known in its drawer. */

type Heading = {
	readonly line: number;
	readonly level: number;
	readonly title: string;
	readonly tags: readonly string[];
	readonly fields: Map<string, string[]>;
	readonly body: (readonly [line: number, text: string])[];
};

const contactFields =
	/^(?:EMAIL|EMAILS?_\w+|E-MAIL|MAIL|PHONE|PHONES?_\w+|TEL|MOBILE|CELL|BIRTHDAY|ALIAS|NICKNAME|ADDRESS|ADDRESS_\w+|IGNORE|ICON|LAST_READ_MAIL|ITEMOFINTEREST|COMPANY|ORG|ROLE|TITLE|URL|WEBSITE|CITY|NOTE)$/i;

/** Fields that are read, or are of Emacs alone. */
const taken =
	/^(?:(?:EMAILS?|E-MAIL|MAIL|PHONES?|TEL|MOBILE|CELL|ALIAS(?:ES)?|NICKNAMES?|GROUPS?|CATEGORY|TITLE|ROLE|JOB|COMPANY|ORG|ORGANIZATION|CITY|LOCATION|URL|WEBSITE|HOMEPAGE|NOTES?|ADDRESS)(?:_\w+)?|BIRTHDAY|BDAY|ID|CUSTOM_ID|CREATED|IGNORE|ICON|LAST_READ_MAIL|ITEMOFINTEREST|VISIBILITY|COLUMNS)$/;

export const isOrg = (text: string): boolean => /^\*+ \S/m.test(text) && /^[ \t]*:PROPERTIES:?[ \t]*$/im.test(text);

export const readOrg: FormatReader = (files, means) => {
	const found = gathering('org', means);
	for (const file of files) {
		if (isDrawerOpen(file.text)) return cutOff(file.name, 'in the middle of a drawer');
		const headings = headingsOf(file);
		const levels = new Set(headings.filter(isContact).map(({level}) => level));
		let person = '';
		let level = 0;
		for (const [at, heading] of headings.entries()) {
			const next = headings[at + 1];
			// One without a drawer is a person too, where those beside it are.
			const isBare =
				levels.has(heading.level) && (next === undefined || next.level <= heading.level) && !isContact(heading);
			if (isContact(heading) || isBare) {
				person = addPerson(heading, found);
				level = heading.level;
				addEntries(file.name, heading, person, found, means);
			} else if (person !== '' && heading.level > level) addEntries(file.name, heading, person, found, means, true);
			else {
				person = '';
				if (next === undefined || next.level <= heading.level)
					found.notTaken('heading', 'it is not a contact: it has no drawer with mail, phone, birthday or the like');
			}
			if (at % 500 === 0) means.tick(at / headings.length);
		}
	}
	return found.done();
};

const isDrawerOpen = (text: string): boolean => {
	const last = Array.from(text.matchAll(/^[ \t]*:(PROPERTIES|LOGBOOK|END):?[ \t]*$/gim)).at(-1)?.[1];
	return last !== undefined && last.toUpperCase() !== 'END';
};

const isContact = ({fields}: Heading): boolean => [...fields.keys()].some(name => contactFields.test(name));

/** Tags end a heading: `Ada Lovelace   :work:chess:` */
const withoutTags = (heading: string): {readonly text: string; readonly tags: readonly string[]} => {
	const from = Math.max(heading.lastIndexOf(' '), heading.lastIndexOf('\t'));
	const last = heading.slice(from + 1);
	return from >= 0 && /^:(?:[\p{L}\p{N}_@#%]+:)+$/u.test(last)
		? {text: heading.slice(0, from).trimEnd(), tags: last.split(':').filter(Boolean)}
		: {text: heading, tags: []};
};

const headingsOf = ({text}: SourceFile): readonly Heading[] => {
	const headings: Heading[] = [];
	let isInDrawer = false;
	for (const [at, line] of text.split('\n').entries()) {
		const stars = /^[ \t]{0,3}(\*+)\s/.exec(line);
		if (stars && !isInDrawer) {
			const {text: said, tags} = withoutTags(line.slice(stars[0].length).trim());
			const title = said.replace(/^(?:TODO|DONE|NEXT)\s+/, '').replace(/^\[#[A-Z]\]\s*/, '');
			headings.push({
				line: at + 1,
				level: stars[1]?.length ?? 1,
				title,
				tags,
				fields: new Map(),
				body: [],
			});
			continue;
		}
		const heading = headings.at(-1);
		if (!heading) continue;
		if (/^[ \t]*:(?:PROPERTIES|LOGBOOK):?[ \t]*$/i.test(line)) isInDrawer = true;
		else if (isInDrawer && /^[ \t]*:END:?[ \t]*$/i.test(line)) isInDrawer = false;
		else {
			const field = isInDrawer ? /^[ \t]*:([^\s:]+?)\+?:[ \t]*(.*)$/.exec(line) : null;
			if (field)
				heading.fields.set((field[1] ?? '').toUpperCase(), [
					...(heading.fields.get((field[1] ?? '').toUpperCase()) ?? []),
					field[2] ?? '',
				]);
			else if (line.trim() !== '' && !/^[ \t]*CLOCK:/.test(line)) heading.body.push([at + 1, line.trim()]);
		}
	}
	return headings;
};

/** A link of Org as its words, without `mailto:` and `tel:`. */
const plain = (text: string): string =>
	oneLine(
		text.replaceAll(
			/\[\[([^\]]*)\](?:\[([^\]]*)\])?\]/g,
			(_, target: string, words?: string) => words ?? target.replace(/^(?:mailto|tel):/i, ''),
		),
	);

const stamp = /[[<](\d{4}-\d{2}-\d{2})(?:[^\]>\d]*)(\d{1,2}:\d{2})?[^\]>]*[\]>]/;

const addPerson = ({title, tags, fields, body}: Heading, found: Gathering): string => {
	const all = (...names: readonly string[]): readonly string[] =>
		[...fields].flatMap(([name, values]) =>
			names.some(one => name === one || name.startsWith(`${one}_`)) ? values : [],
		);
	const several = (...names: readonly string[]): readonly string[] =>
		all(...names).flatMap(value => plain(value).split(/\s*[,;]\s*/));
	const mails = all('EMAIL', 'EMAILS', 'E-MAIL', 'MAIL').flatMap(value => plain(value).split(/[\s,;]+/));
	const birthday = all('BIRTHDAY', 'BDAY')[0] ?? '';
	const born = birthdayOf(stamp.exec(birthday)?.[1] ?? birthday);
	for (const name of fields.keys())
		if (!taken.test(name)) found.notTaken(`field ${name} of a contact`, 'there is no place for it');
	return found.person({
		name: plain(title),
		aliases: several('ALIAS', 'ALIASES', 'NICKNAME', 'NICKNAMES'),
		circles: [...tags, ...several('GROUP', 'GROUPS', 'CATEGORY')],
		work: [plain(all('TITLE', 'ROLE', 'JOB')[0] ?? ''), plain(all('COMPANY', 'ORG', 'ORGANIZATION')[0] ?? '')]
			.filter(Boolean)
			.join(', '),
		city: plain(all('CITY', 'LOCATION')[0] ?? ''),
		emails: mails.filter(mail => mail.includes('@')),
		phones: several('PHONE', 'PHONES', 'TEL', 'MOBILE', 'CELL'),
		links: all('URL', 'WEBSITE', 'HOMEPAGE').map(plain),
		birthday: born,
		notes: [
			...all('NOTE', 'NOTES').map(plain),
			...(birthday !== '' && !born ? [`birthday: ${plain(birthday)}`] : []),
			...all('ADDRESS').map(address => `address: ${plain(address)}`),
			...body.filter(([, line]) => !isEntry(line)).map(([, line]) => plain(line)),
		].join('\n'),
	});
};

/** Whether a line begins with a date: something that happened with the person. */
const isEntry = (line: string): boolean => new RegExp(`^(?:[-+*] )?${stamp.source}\\s*\\S`).test(line);

const addEntries = (
	file: string,
	{title, line: at, body}: Heading,
	person: string,
	found: Gathering,
	{now}: Means,
	isBeneath = false,
): undefined => {
	const dated = isBeneath ? stamp.exec(title) : null;
	if (isBeneath && !dated) found.notTaken('heading beneath a contact', 'it has no date');
	const lines = dated
		? [[at, `${title} ${body.map(([, text]) => text).join('\n')}`] as const]
		: body.filter(([, text]) => isEntry(text));
	for (const [line, text] of lines) {
		const when = stamp.exec(text);
		const moment = parseMoment(`${when?.[1] ?? ''} ${when?.[2] ?? ''}`);
		if (!moment || !parseDay(moment.date)) {
			found.problem(file, line, 'the date does not exist');
			continue;
		}
		const said = text
			.replace(/^[-+*] /, '')
			.replace(stamp, '')
			.trim();
		const how = howInText(said);
		const common = {...moment, people: [person], text: said.split('\n').map(plain).join('\n')};
		if (how)
			found.entry([person, moment.date, said], {
				kind: 'meeting',
				how,
				...common,
				...(moment.date > now.day && {state: 'planned'}),
			});
		else found.entry([person, moment.date, said], {kind: 'note', ...common});
	}
};
