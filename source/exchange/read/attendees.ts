import {fold} from '../../journal/names.ts';
import {oneLine} from '../common/clean.ts';
import type {Gathering} from '../common/gather.ts';
import {mailIn, nameFromMail} from '../common/mail.ts';
import type {ImportedPerson} from '../imported.ts';
import {type Block, type ContentLine, partsOf, unescaped} from './content-lines.ts';

/** The keeper of a calendar, by mail addresses and names in small letters. */
export type Keeper = ReadonlySet<string>;

/** Who else is at an event; `isDeclined` where the keeper said no, or nobody else is left who did not. */
export type Company = {readonly people: readonly ImportedPerson[]; readonly isDeclined: boolean};

const addressOf = (line: ContentLine): string =>
	(mailIn(unescaped(line.value)) ?? line.params.get('EMAIL')?.[0] ?? oneLine(line.value)).toLowerCase();
const nameOf = (line: ContentLine): string => oneLine(line.params.get('CN')?.[0] ?? '').replace(/^["']|["']$/g, '');

/** Whether a line of an event names the keeper. */
export const isMe = (line: ContentLine, me: Keeper): boolean =>
	me.has(addressOf(line)) || (nameOf(line) !== '' && me.has(fold(nameOf(line))));

const guests = (event: Block): readonly ContentLine[] =>
	event.lines.filter(({name}) => name === 'ATTENDEE' || name === 'ORGANIZER');

/**
 * Who keeps the calendar: as `--me` says; else the address that the calendar or the file is named for; else the one
 * that is at most events, where that is clear. A guess is told of.
 */
export const keeperOf = (
	file: string,
	calendar: Block,
	events: readonly Block[],
	said: readonly string[],
	found: Gathering,
): Keeper => {
	if (said.length > 0) return new Set(said.flatMap(one => [one.toLowerCase(), fold(one)]));
	const titles = ['X-WR-CALNAME', 'X-WR-RELCALID', 'X-OWNER', 'X-WR-CALDESC'].flatMap(name =>
		calendar.lines.filter(line => line.name === name).map(({value}) => value),
	);
	const named = [...titles, file.replace(/^.*[/\\]/, '').replace(/\.ics$/i, '')]
		.map(title => mailIn(title)?.toLowerCase())
		.find(mail => mail !== undefined);
	if (named !== undefined && !named.includes('group.calendar')) return new Set([named]);
	const times = new Map<string, number>();
	// Only where there are two is one of them the keeper: some calendars list none but the others.
	const addresses = events
		.filter(event => event.lines.some(({name}) => name === 'ATTENDEE'))
		.map(event => new Set(guests(event).map(addressOf)))
		.filter(({size}) => size > 1);
	for (const mails of addresses) for (const mail of mails) times.set(mail, (times.get(mail) ?? 0) + 1);
	const [[mail, most] = ['', 0], [, next] = ['', 0]] = [...times].sort(([, a], [, b]) => b - a);
	if (most < 2 || most === next || most * 2 <= addresses.length) {
		if (addresses.length > 0)
			found.hint('Nobody in the calendar is clearly you. If you are among the people, say so: --me you@example.com');
		return new Set();
	}
	found.hint(`${mail} is at most of the events, and is taken for you. If not, say who is: --me you@example.com`);
	return new Set([mail]);
};

/** The others of an event. Rooms and whoever said no are left out. */
export const companyOf = (event: Block, me: Keeper): Company => {
	const own = event.lines.find(({name}) => name === 'X-GOODTURN-PEOPLE');
	if (own) return {people: partsOf(own.value, ',').map(name => ({name: oneLine(name)})), isDeclined: false};
	const attendees = event.lines.filter(({name}) => name === 'ATTENDEE');
	const people = attendees.filter(
		line =>
			!/^(?:room|resource)$/i.test(line.params.get('CUTYPE')?.[0] ?? '') &&
			!/^non-participant$/i.test(line.params.get('ROLE')?.[0] ?? ''),
	);
	const saidNo = people.filter(line => /^declined$/i.test(line.params.get('PARTSTAT')?.[0] ?? ''));
	const isNo = new Set(saidNo.map(addressOf));
	const organizer = event.lines.filter(({name}) => name === 'ORGANIZER');
	const coming = new Map(
		[...organizer, ...people].filter(line => !isNo.has(addressOf(line))).map(line => [addressOf(line), line]),
	);
	// Organisers are attendees too, and there they have their name.
	for (const line of people) if (coming.has(addressOf(line)) && nameOf(line) !== '') coming.set(addressOf(line), line);
	const others =
		attendees.length === 0 ? [] : [...coming.values()].filter(line => !isMe(line, me) && !isCalendar(addressOf(line)));
	const isKeeperOut = saidNo.some(line => isMe(line, me));
	// Where nobody is known to be the keeper, one of those who come is.
	const isLonely = saidNo.length > 0 && (others.length === 0 || (me.size === 0 && coming.size < 2));
	return {people: others.map(personOf), isDeclined: isKeeperOut || isLonely};
};

const isCalendar = (address: string): boolean => /@(?:group|resource)\.calendar\.google\.com$/.test(address);

const personOf = (line: ContentLine): ImportedPerson => {
	const [name, address] = [nameOf(line), addressOf(line)];
	const mail = mailIn(address);
	const isReal = mail !== undefined && !/^noreply|@(?:unknown|invalid)/.test(mail);
	const called = name !== '' && !name.includes('@') ? inOrder(name) : nameFromMail(mail ?? name);
	return {name: called, ...(isReal && {emails: [mail]})};
};

/** Outlook writes "Lovelace, Ada". */
const inOrder = (name: string): string => {
	const found = /^([\p{L}'’ -]+), ([\p{L}'’. -]+?)(?: \([^)]*\))?$/u.exec(name);
	return found ? `${found[2]} ${found[1]}` : name;
};
