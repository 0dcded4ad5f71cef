import {oneLine} from '../common/clean.ts';
import {cutOff} from '../common/cut-off.ts';
import {birthdayOf} from '../common/dates.ts';
import {type FoundPerson, type Gathering, gathering} from '../common/gather.ts';
import {nameFromMail} from '../common/mail.ts';
import type {FormatReader} from '../imported.ts';
import {all, birthdayOfAndroid, extraNotes, first, isTaken, ofAndroid, textIn} from './card-extras.ts';
import {type Block, partsOf, readBlocks, unescaped} from './content-lines.ts';

/** vCards of version 2.1, 3 and 4 (RFC 6350), as address books of Apple, Google, Outlook and others write them. */

export const isVcard = (text: string): boolean => /^\s*BEGIN:VCARD\s*$/im.test(text.slice(0, 2000));

export const readVcards: FormatReader = (files, means) => {
	const found = gathering('vcard', means);
	for (const {name, text} of files) {
		const {blocks, broken, isCut} = readBlocks(text);
		if (isCut) return cutOff(name, 'in the middle of a card');
		for (const line of broken) found.problem(name, line, 'it is not a line of a card');
		const cards = blocks.filter(block => block.name === 'VCARD');
		const groups = circlesOf(cards);
		const seen = new Set<string>();
		for (const [at, card] of cards.entries()) {
			addCard(name, card, groups, seen, found);
			if (at % 500 === 0) means.tick(at / cards.length);
		}
	}
	return found.done();
};

const isGroup = (card: Block): boolean =>
	/^group$/i.test((first(card, 'KIND') ?? first(card, 'X-ADDRESSBOOKSERVER-KIND'))?.value.trim() ?? '');
const plainUid = (value: string): string =>
	value
		.trim()
		.replace(/^urn:uuid:/i, '')
		.toLowerCase();

/** The groups that cards of groups name, by the id of each member. */
const circlesOf = (cards: readonly Block[]): ReadonlyMap<string, readonly string[]> => {
	const circles = new Map<string, string[]>();
	for (const card of cards.filter(isGroup)) {
		const name = oneLine(textIn(card, 'FN'));
		for (const {value} of all(card, 'MEMBER', 'X-ADDRESSBOOKSERVER-MEMBER'))
			circles.set(plainUid(value), [...(circles.get(plainUid(value)) ?? []), name]);
	}
	return circles;
};

const addCard = (
	file: string,
	card: Block,
	groups: ReadonlyMap<string, readonly string[]>,
	seen: Set<string>,
	found: Gathering,
): undefined => {
	if (isGroup(card)) return;
	const name = nameOf(card);
	if (isCompany(card, name)) return found.notTaken('company', 'people are kept, not companies');
	const uid = plainUid(first(card, 'UID')?.value ?? '');
	const person = personOf(card, name, groups.get(uid) ?? []);
	const known = found.person(person);
	if (known === '') return found.problem(file, card.line, 'a card without a name, a mail address or a number');
	if (seen.has(known)) found.notTaken('second card of one name', `it is read as more of the same person: ${known}`);
	seen.add(known);
	found.notTaken(
		'picture',
		'pictures are not kept',
		all(card, 'PHOTO', 'LOGO').filter(({value}) => value.trim() !== '').length,
	);
	for (const line of all(card, 'ADR')) {
		const parts = partsOf(line.value, ';').map(oneLine);
		if (parts.some((part, at) => at !== 3 && part !== ''))
			found.notTaken('street address', 'only the city of an address is kept');
	}
	for (const line of card.lines) if (!isTaken(line)) found.notTaken(`field ${line.name}`, 'there is no place for it');
};

const nameOf = (card: Block): string => {
	const full = oneLine(textIn(card, 'FN'));
	const [family, given, more, , suffix] = partsOf(first(card, 'N')?.value ?? '', ';').map(oneLine);
	const parts = oneLine([given, more, family, suffix].filter(Boolean).join(' '));
	if (full !== '' && !full.includes('@')) return full;
	if (parts !== '') return parts;
	const nickname = oneLine(partsOf(first(card, 'NICKNAME')?.value ?? '', ',')[0] ?? '');
	if (nickname !== '') return nickname;
	const org = oneLine(partsOf(first(card, 'ORG')?.value ?? '', ';')[0] ?? '');
	const mail = full || mailOf(first(card, 'EMAIL')?.value ?? '');
	return org || nameFromMail(mail) || oneLine(first(card, 'TEL')?.value ?? '').replace(/^tel:/i, '');
};

const isCompany = (card: Block, name: string): boolean => {
	if (
		/^org$/i.test(first(card, 'KIND')?.value.trim() ?? '') ||
		/^company$/i.test(first(card, 'X-ABSHOWAS')?.value.trim() ?? '')
	)
		return true;
	const org = oneLine(
		partsOf(first(card, 'ORG')?.value ?? '', ';')
			.filter(Boolean)
			.join(' '),
	);
	return name !== '' && name === org && oneLine(partsOf(first(card, 'N')?.value ?? '', ';').join('')) === '';
};

const mailOf = (value: string): string => oneLine(unescaped(value)).replace(/^mailto:/i, '');

const personOf = (card: Block, name: string, groups: readonly string[]): FoundPerson => {
	const org = partsOf(first(card, 'ORG')?.value ?? '', ';')
		.map(oneLine)
		.filter(Boolean)
		.join(', ');
	const title = oneLine(textIn(card, 'TITLE') || textIn(card, 'ROLE'));
	const adr = all(card, 'ADR')
		.map(({value}) => oneLine(partsOf(value, ';')[3] ?? ''))
		.find(city => city !== '');
	const zone = textIn(card, 'TZ').trim();
	return {
		name,
		aliases: [
			...all(card, 'NICKNAME').flatMap(({value}) => partsOf(value, ',')),
			...otherNames(card, name),
			...ofAndroid(card, 'nickname').map(({value}) => value),
		],
		circles: [
			...all(card, 'CATEGORIES')
				.flatMap(({value}) => partsOf(value, ','))
				.filter(circle => !/^(?:myContacts|starred|\* .*)$/i.test(circle.trim())),
			...groups,
		],
		offers: own(card, 'OFFER'),
		work: own(card, 'WORK')[0] ?? [title, org].filter(Boolean).join(', '),
		city: own(card, 'CITY')[0] ?? adr,
		zone: /^[A-Za-z]+\/[\w+/-]+$/.test(zone) ? zone : undefined,
		met: own(card, 'MET')[0],
		introducedBy: own(card, 'INTRODUCED-BY')[0],
		notes: [textIn(card, 'NOTE'), ...unclearBirthday(card), ...extraNotes(card)]
			.filter(text => text.trim() !== '')
			.join('\n'),
		links: [
			...all(card, 'URL', 'X-SOCIALPROFILE').map(({value}) => unescaped(value)),
			...all(card, 'IMPP')
				.map(({value}) => unescaped(value))
				.filter(isAddress),
		],
		emails: all(card, 'EMAIL').map(({value}) => mailOf(value)),
		phones: all(card, 'TEL').map(({value}) => unescaped(value).replace(/^tel:/i, '')),
		snoozed: own(card, 'SNOOZED')[0],
		birthday: birthdayIn(card),
		every: everyIn(card),
	};
};

const isAddress = (value: string): boolean => !/^[a-z-]+:\s*$/i.test(value);

/** What goodturn itself has written into a card, where vCard has no field for it. */
const own = (card: Block, name: string): readonly string[] =>
	all(card, `X-GOODTURN-${name}`).map(({value}) => unescaped(value));

const everyIn = (card: Block): string | number | undefined => {
	const every = own(card, 'EVERY')[0];
	return every === undefined || every === 'ambient' ? every : Number(every) || undefined;
};

/** The name that the parts of N make, where FN is another one; Apple's maiden name. */
const otherNames = (card: Block, name: string): readonly string[] =>
	all(card, 'X-MAIDENNAME').map(({value}) => `${name.split(' ')[0]} ${unescaped(value)}`);

const birthdayIn = (card: Block): string | undefined => {
	const line = first(card, 'BDAY');
	if (!line) return birthdayOfAndroid(card);
	const value = unescaped(line.value).trim();
	const omitted = line.params.get('X-APPLE-OMIT-YEAR')?.[0];
	const birthday = birthdayOf(value.replace(/T.*$/, ''));
	return birthday !== undefined && omitted !== undefined && birthday.startsWith(omitted)
		? `--${birthday.slice(5)}`
		: birthday;
};

/** A birthday as it is written, where it is no day: `circa 1815`, `1815-12`. */
const unclearBirthday = (card: Block): readonly string[] => {
	const said = oneLine(textIn(card, 'BDAY'));
	return said !== '' && birthdayIn(card) === undefined ? [`birthday: ${said}`] : [];
};
