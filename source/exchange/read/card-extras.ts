import {oneLine} from '../common/clean.ts';
import {birthdayOf} from '../common/dates.ts';
import {type Block, type ContentLine, partsOf, unescaped} from './content-lines.ts';

/** What cards hold beyond the fields that all programs write. */

export const first = (card: Block, name: string): ContentLine | undefined =>
	card.lines.find(line => line.name === name && line.value.trim() !== '');
export const all = (card: Block, ...names: readonly string[]): readonly ContentLine[] =>
	card.lines.filter(line => names.includes(line.name));
export const textIn = (card: Block, name: string): string => unescaped(first(card, name)?.value ?? '');

// What is read, and what is of programs alone.
const names = new Set(
	(
		'VERSION FN N NICKNAME BDAY ORG TITLE ROLE EMAIL TEL URL NOTE CATEGORIES UID REV PRODID KIND PHOTO LOGO ' +
		'ADR TZ IMPP RELATED ANNIVERSARY DEATHDATE SORT-STRING MAILER CLASS LABEL SOURCE NAME PROFILE ' +
		'X-ABLABEL X-ABADR X-ABSHOWAS X-ABUID X-ABDATE X-ABRELATEDNAMES X-SOCIALPROFILE X-FILE-AS'
	).split(' '),
);
const person =
	/^X-(?:(?:MS|EVOLUTION|KADDRESSBOOK-X)-)?(SPOUSE|SPOUSESNAME|PARTNER|MANAGER|MANAGERSNAME|ASSISTANT|ASSISTANTSNAME|CHILD)$/;
const anniversary = /^(?:ANNIVERSARY|X-(?:(?:MS|EVOLUTION|KADDRESSBOOK-X)-)?ANNIVERSARY)$/;
const messenger =
	/^X-(?:(?:EVOLUTION|KADDRESSBOOK-X)-)?(AIM|JABBER|MSN|YAHOO|SKYPE|SKYPE-USERNAME|ICQ|TWITTER|TELEGRAM|GADUGADU|GOOGLE-TALK|QQ|IMADDRESS)$/;
const ofPrograms =
	/^X-(?:GOODTURN|MS-OL-|MS-CARDPICTURE|EVOLUTION-(?:FILE-AS|WEBDAV|REST)|IMAGE|APPLE|ADDRESSBOOKSERVER|MAIDENNAME)/;

/** Whether a line of a card comes to something, or is of the program that wrote it alone. */
export const isTaken = ({name, value}: ContentLine): boolean =>
	value.trim() === '' ||
	names.has(name) ||
	[person, anniversary, messenger, ofPrograms].some(form => form.test(name)) ||
	(name === 'X-ANDROID-CUSTOM' && androidKind.test(value));

const androidKind = /^vnd\.android\.cursor\.item\/(?:nickname|contact_event|relation);/;

/** A field of Android's own: `vnd.android.cursor.item/relation;Ada;14;…`. */
type AndroidField = {readonly value: string; readonly type: number; readonly label: string};
export const ofAndroid = (card: Block, kind: 'nickname' | 'contact_event' | 'relation'): readonly AndroidField[] =>
	all(card, 'X-ANDROID-CUSTOM').flatMap(line => {
		const [name = '', value = '', type = '', label = ''] = partsOf(line.value, ';').map(oneLine);
		return name.endsWith(`/${kind}`) && value !== '' ? [{value, type: Number(type), label}] : [];
	});

/** Android's numbers: 1 is an anniversary, 3 a birthday; relations from 1 on. 0 is what the person called it. */
const birth = 3;
const eventNames: ReadonlyMap<number, string> = new Map([
	[1, 'anniversary'],
	[birth, 'birthday'],
]);
const relations = (
	'assistant brother child partner father friend manager mother ' + 'parent partner referred-by relative sister spouse'
).split(' ');

/** The birthday among the events of Android. */
export const birthdayOfAndroid = (card: Block): string | undefined =>
	ofAndroid(card, 'contact_event')
		.filter(({type}) => type === birth)
		.map(({value}) => birthdayOf(value))
		.find(one => one !== undefined);

const notesOfAndroid = (card: Block): readonly string[] => [
	...ofAndroid(card, 'contact_event')
		.filter(({type, value}) => type !== birth || birthdayOf(value) === undefined)
		.map(({value, type, label}) => `${eventNames.get(type) ?? (label || 'date')}: ${birthdayOf(value) ?? value}`),
	...ofAndroid(card, 'relation').map(
		({value, type, label}) => `${relations[type - 1]?.replace('-', ' ') ?? (label || 'related to')}: ${value}`,
	),
];

/** What has no field of its own: anniversaries, relatives, accounts of messengers, other dates. */
export const extraNotes = (card: Block): readonly string[] => {
	const labels = new Map(
		all(card, 'X-ABLABEL').map(({group, value}) => [
			group,
			oneLine(unescaped(value))
				.replaceAll(/^_\$!<|>!\$_$/g, '')
				.toLowerCase(),
		]),
	);
	const labelled = (line: ContentLine, other: string): string =>
		labels.get(line.group) || line.params.get('TYPE')?.[0]?.toLowerCase() || other;
	const filled = card.lines.filter(({value}) => value.trim() !== '');
	const called = (form: RegExp): readonly string[] =>
		filled.flatMap(({name, value}) => {
			const [, what] = form.exec(name) ?? [];
			const word = what
				?.toLowerCase()
				.replace(/sname$/, '')
				.replaceAll('-', ' ');
			return word === undefined ? [] : [`${word}: ${oneLine(unescaped(value))}`];
		});
	return [
		...filled
			.filter(({name}) => anniversary.test(name))
			.map(({value}) => `anniversary: ${birthdayOf(value.replace(/T.*$/, '')) ?? oneLine(unescaped(value))}`),
		...all(card, 'DEATHDATE').map(
			({value}) => `died: ${birthdayOf(value.replace(/T.*$/, '')) ?? oneLine(unescaped(value))}`,
		),
		...all(card, 'X-ABDATE').map(
			line => `${labelled(line, 'date')}: ${birthdayOf(unescaped(line.value)) ?? oneLine(line.value)}`,
		),
		...all(card, 'RELATED', 'X-ABRELATEDNAMES').map(
			line => `${labelled(line, 'related to')}: ${oneLine(unescaped(line.value))}`,
		),
		...called(person),
		...called(messenger),
		...notesOfAndroid(card),
	];
};
