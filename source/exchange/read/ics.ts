import type {Entry} from '../../journal/entry.ts';
import {clean, oneLine, oneLines} from '../common/clean.ts';
import {cutOff} from '../common/cut-off.ts';
import {type Gathering, gathering} from '../common/gather.ts';
import {howInText} from '../common/how.ts';
import {isId} from '../common/id-maker.ts';
import type {FormatReader, ImportedPerson, Means} from '../imported.ts';
import {type Company, companyOf, keeperOf} from './attendees.ts';
import {birthdayIn} from './birthdays.ts';
import {type Block, type ContentLine, partsOf, readBlocks, unescaped} from './content-lines.ts';
import {budgetFor, datesOf, type ZoneClock} from './event-days.ts';
import type {Budget} from './repeat-rule.ts';
import {zoneNamed} from './zones.ts';

/** Calendars as Google, Apple, Outlook and others write them (RFC 5545). */

export const isCalendar = (text: string): boolean => /^\s*BEGIN:VCALENDAR\s*$/im.test(text.slice(0, 2000));

export const readCalendars: FormatReader = (files, means) => {
	const found = gathering('ics', means);
	const own: OwnEntries = new Map();
	const read = files.map(({name, text}) => ({name, ...readBlocks(text)}));
	const budget = budgetFor(read.reduce((sum, {blocks}) => sum + repeatedIn(blocks), 0));
	for (const {name, blocks, broken, isCut} of read) {
		if (isCut) return cutOff(name);
		for (const line of broken) found.problem(name, line, 'it is not a line of a calendar');
		for (const calendar of blocks.filter(block => block.name === 'VCALENDAR'))
			readCalendar(name, calendar, found, means, budget, own);
	}
	const imported = found.done();
	return {...imported, entries: imported.entries.map(entry => asOwn(entry, own.get(entry.id)))};
};

const repeatedIn = (blocks: readonly Block[]): number =>
	blocks
		.flatMap(({blocks: events}) => events)
		.filter(({lines}) => lines.some(({name}) => name === 'RRULE' || name === 'RDATE')).length;

/** Ids of events that goodturn wrote itself, by the ids that their entries have got here. */
type OwnEntries = Map<string, string>;
const asOwn = (entry: Entry, id: string | undefined): Entry => (id === undefined ? entry : {...entry, id});

const readCalendar = (
	file: string,
	calendar: Block,
	found: Gathering,
	means: Means,
	budget: Budget,
	own: OwnEntries,
): undefined => {
	const events = calendar.blocks.filter(({name}) => name === 'VEVENT');
	const me = keeperOf(file, calendar, events, means.me, found);
	const title = first(calendar, 'X-WR-CALNAME')?.value ?? '';
	const isCancelled = /^cancel$/i.test(first(calendar, 'METHOD')?.value.trim() ?? '');
	for (const {name} of calendar.blocks)
		if (name === 'VTODO' || name === 'VJOURNAL')
			found.notTaken(name === 'VTODO' ? 'task' : 'note of the calendar', 'only the events of a calendar are taken');
	const changed = changedIn(events);
	const home = zoneNamed(first(calendar, 'X-WR-TIMEZONE')?.value.trim());
	const clock: ZoneClock = {localTime: means.localTime, home, shifts: new Map()};
	for (const [at, event] of events.entries()) {
		if (at % 200 === 0) means.tick(at / events.length);
		const birthday = birthdayIn(event, title, means.now.day);
		if (birthday) {
			found.person(birthday);
			continue;
		}
		const company = companyOf(event, me);
		const why = whyNot(event, company, isCancelled);
		if (why) found.notTaken(why[0], why[1]);
		else addEvent(file, event, company.people, changed, found, means, clock, budget, own);
	}
};

const first = (block: Block, name: string): ContentLine | undefined => block.lines.find(line => line.name === name);
const textIn = (block: Block, name: string): string => clean(unescaped(first(block, name)?.value ?? ''));

/** Whoever is at an assembly with more than so many has not met them. */
const mostGuests = 500;

/** Why an event is no meeting: what it is, and the reason. */
const whyNot = (
	event: Block,
	{people, isDeclined}: Company,
	isCancelled: boolean,
): readonly [string, string] | undefined => {
	if (
		isCancelled ||
		/^cancelled$/i.test(first(event, 'STATUS')?.value.trim() ?? '') ||
		/^(?:Canceled|Cancelled|Abgesagt|Annulé|Cancelado)\s*:/i.test(textIn(event, 'SUMMARY'))
	)
		return ['cancelled event', 'it did not take place'];
	if (isDeclined) return ['declined event', 'you or the others said no'];
	if (people.length > mostGuests) return [`event with more than ${mostGuests} guests`, 'nobody meets so many at once'];
	return people.length === 0
		? ['event with nobody else', 'only meetings with others are taken from a calendar']
		: undefined;
};

const uidOf = (event: Block): string => oneLine(first(event, 'UID')?.value ?? '');

/** What events say that stand in the place of a day of a repeated one, by the id of that one. */
type Changed = ReadonlyMap<string, readonly ContentLine[]>;

const changedIn = (events: readonly Block[]): Changed => {
	const changed = new Map<string, ContentLine[]>();
	for (const event of events) {
		const line = first(event, 'RECURRENCE-ID');
		if (line) changed.set(uidOf(event), [...(changed.get(uidOf(event)) ?? []), line]);
	}
	return changed;
};

const addEvent = (
	file: string,
	event: Block,
	people: readonly ImportedPerson[],
	changed: Changed,
	found: Gathering,
	{now}: Means,
	clock: ZoneClock,
	budget: Budget,
	own: OwnEntries,
): undefined => {
	const dates = datesOf(event, changed.get(uidOf(event)) ?? [], now.day, clock, budget);
	if (!dates) return found.problem(file, event.line, 'the event has no date');
	found.hint(unknownZone(event));
	const names = oneLines(people.map(person => found.person(person)));
	for (const note of dates.notes) found.notTaken(note.what, note.why, note.count);
	const summary = oneLine(textIn(event, 'SUMMARY'));
	const text = [summary, withoutCall(textIn(event, 'DESCRIPTION'))].filter(Boolean).join('\n');
	const how =
		howInText(summary) ??
		(/zoom\.us|meet\.google|teams\.microsoft|microsoft teams|whereby\.com/i.test(
			`${textIn(event, 'LOCATION')} ${textIn(event, 'DESCRIPTION')}`,
		)
			? 'video'
			: 'meeting');
	const place = placeOf(event);
	const [uuid = ''] = uidOf(event).split('@');
	const isOwn = uidOf(event).endsWith('@goodturn') && isId(uuid);
	for (const {date, time, of} of dates.days) {
		// What goodturn has written itself is a plan, and asks how it was when its day has passed.
		const isPlan = isOwn || date > now.day || (date === now.day && (time ?? '') > now.time);
		const id = found.entry([uidOf(event) || `${summary} ${time ?? ''}`, of], {
			kind: 'meeting',
			how: own_(event, 'HOW') ?? how,
			date,
			time,
			people: names,
			text: own_(event, 'TEXT') ?? text,
			tags: event.lines.filter(line => line.name === 'CATEGORIES').flatMap(({value}) => partsOf(value, ',')),
			place,
			...(isPlan && {state: 'planned'}),
		});
		if (isOwn) own.set(id, uuid);
	}
};

/** Where an event is: Apple puts the address beneath the name. A call is nowhere, whatever its program writes there. */
const placeOf = (event: Block): string | undefined => {
	const place = textIn(event, 'LOCATION').split('\n').map(oneLine).filter(Boolean).join(', ');
	const isCall =
		/^https?:\/\/\S+$|^(?:(?:réunion )?microsoft teams(?:[- ](?:meeting|besprechung))?|zoom(?: meeting)?|google meet|webex(?: meeting)?)$/i.test(
			place,
		);
	return place === '' || (isCall && own_(event, 'HOW') === undefined) ? undefined : place;
};

/** What is said of an hour whose zone nobody knows. */
const unknownZone = (event: Block): string | undefined => {
	const start = first(event, 'DTSTART');
	const zone = oneLine(start?.params.get('TZID')?.[0] ?? '');
	return zone === '' || !start?.value.includes('T') || zoneNamed(zone)
		? undefined
		: `The time zone "${zone.slice(0, 80)}" is not known: its hours are taken as they are written.`;
};

const own_ = (event: Block, name: string): string | undefined => {
	const line = first(event, `X-GOODTURN-${name}`);
	return line && unescaped(line.value);
};

/** What a program for calls has written into the description is of no use later. */
const withoutCall = (text: string): string =>
	clean(
		text
			.replaceAll(/<br\s*\/?>|<\/p>/gi, '\n')
			.replaceAll(/<\/?(?:p|b|i|u|a|ul|ol|li|div|span|html|body|head|meta)\b[^<>]*>/gi, '')
			.replaceAll('&nbsp;', ' ')
			.replaceAll('&amp;', '&')
			.replace(/-::~:~::~[\s\S]*$/, '')
			.replace(/_{10,}[\s\S]*(?:Microsoft Teams|teams\.microsoft)[\s\S]*$/i, '')
			.replace(/(?:^|\n)[^\n]{0,80} is inviting you to a scheduled Zoom meeting[\s\S]*$/, ''),
	);
