import {addMonths, type Day, daysBetween, type Time} from '../../journal/day.ts';
import type {Entry} from '../../journal/entry.ts';
import {clean, oneLine, oneLines} from '../common/clean.ts';
import {millisecondsOf, parseMoment} from '../common/dates.ts';
import {type Gathering, gathering} from '../common/gather.ts';
import {howInText} from '../common/how.ts';
import {isId} from '../common/id-maker.ts';
import type {FormatReader, ImportedPerson, Means} from '../imported.ts';
import {type Company, companyOf, keeperOf} from './attendees.ts';
import {birthdayIn} from './birthdays.ts';
import {type Block, type ContentLine, partsOf, readBlocks, unescaped} from './content-lines.ts';
import {type Budget, daysOf, parseRule} from './repeat-rule.ts';

/** Calendars as Google, Apple, Outlook and others write them (RFC 5545). */

/** Days that one event may repeat on. */
const mostDays = 500;

export const isCalendar = (text: string): boolean => /^\s*BEGIN:VCALENDAR\s*$/im.test(text.slice(0, 2000));

export const readCalendars: FormatReader = (files, means) => {
	const found = gathering('ics', means);
	const budget: Budget = {steps: 1_000_000};
	const own: OwnEntries = new Map();
	for (const {name, text} of files) {
		const {blocks, broken, isCut} = readBlocks(text);
		if (isCut)
			return {unfit: `${name} ends in the middle: it seems to be cut off. Get the whole file, then try again.`};
		for (const line of broken) found.problem(name, line, 'it is not a line of a calendar');
		for (const calendar of blocks.filter(block => block.name === 'VCALENDAR'))
			readCalendar(name, calendar, found, means, budget, own);
	}
	const imported = found.done();
	return {...imported, entries: imported.entries.map(entry => asOwn(entry, own.get(entry.id)))};
};

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
	const changed = changedDays(events, means);
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
		else addEvent(file, event, company.people, changed, found, means, budget, own);
	}
};

const first = (block: Block, name: string): ContentLine | undefined => block.lines.find(line => line.name === name);
const textIn = (block: Block, name: string): string => clean(unescaped(first(block, name)?.value ?? ''));

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
	return people.length === 0
		? ['event with nobody else', 'only meetings with others are taken from a calendar']
		: undefined;
};

type When = {readonly date: Day; readonly time?: Time};

/**
 * When a property says that something is, on the clock of the calendar; what is in UTC is told by the clock of this
 * machine.
 */
const whenOf = (line: ContentLine | undefined, {localTime}: Pick<Means, 'localTime'>): When | undefined => {
	const value = line?.value.trim() ?? '';
	const found = /^(\d{4})(\d{2})(\d{2})(?:T(\d{2})(\d{2})\d{0,2}(Z)?)?$/.exec(value);
	const moment =
		found &&
		parseMoment(`${found[1]}-${found[2]}-${found[3]}${found[4] === undefined ? '' : ` ${found[4]}:${found[5]}`}`);
	if (!moment) return undefined;
	if (found[6] !== 'Z') return moment;
	const {day: date, time} = localTime(millisecondsOf(moment));
	return {date, time};
};

const uidOf = (event: Block): string => oneLine(first(event, 'UID')?.value ?? '');

/** The days of repeated events that have an event of their own in their place. */
const changedDays = (events: readonly Block[], means: Means): ReadonlySet<string> =>
	new Set(
		events.flatMap(event => {
			const of = whenOf(first(event, 'RECURRENCE-ID'), means);
			return of ? [`${uidOf(event)} ${of.date}`] : [];
		}),
	);

const addEvent = (
	file: string,
	event: Block,
	people: readonly ImportedPerson[],
	changed: ReadonlySet<string>,
	found: Gathering,
	means: Means,
	budget: Budget,
	own: OwnEntries,
): undefined => {
	const start = whenOf(first(event, 'DTSTART'), means);
	if (!start) return found.problem(file, event.line, 'the event has no date');
	const names = oneLines(people.map(person => found.person(person)));
	const {days, notes} = datesOf(event, start, changed, means, budget);
	for (const note of notes) found.notTaken(note.what, note.why, note.count);
	const summary = oneLine(textIn(event, 'SUMMARY'));
	const text = [summary, withoutCall(textIn(event, 'DESCRIPTION'))].filter(Boolean).join('\n');
	const how =
		howInText(summary) ??
		(/zoom\.us|meet\.google|teams\.microsoft|whereby\.com/i.test(
			`${textIn(event, 'LOCATION')} ${textIn(event, 'DESCRIPTION')}`,
		)
			? 'video'
			: 'meeting');
	const place = textIn(event, 'LOCATION');
	const instance = whenOf(first(event, 'RECURRENCE-ID'), means);
	for (const date of days) {
		const isPlan = date > means.now.day || (date === means.now.day && (start.time ?? '') > means.now.time);
		const id = found.entry([uidOf(event) || `${summary} ${start.time ?? ''}`, instance?.date ?? date], {
			kind: 'meeting',
			how: own_(event, 'HOW') ?? how,
			date,
			time: start.time,
			people: names,
			text: own_(event, 'TEXT') ?? text,
			tags: event.lines.filter(line => line.name === 'CATEGORIES').flatMap(({value}) => partsOf(value, ',')),
			...(place !== '' && !/^https?:\/\/\S+$/.test(place) && {place}),
			...(isPlan && {state: 'planned'}),
		});
		const [uuid = ''] = uidOf(event).split('@');
		if (uidOf(event).endsWith('@goodturn') && isId(uuid)) own.set(id, uuid);
	}
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

type Dates = {
	readonly days: readonly Day[];
	readonly notes: readonly {readonly what: string; readonly why: string; readonly count: number}[];
};

/**
 * The days of an event: its own, and those on which it repeats. An event without an end is followed for a year from
 * today.
 */
const datesOf = (event: Block, start: When, changed: ReadonlySet<string>, means: Means, budget: Budget): Dates => {
	if (first(event, 'RECURRENCE-ID')) return {days: [start.date], notes: []};
	const {day: today} = means.now;
	const listed = (name: string): readonly Day[] =>
		event.lines
			.filter(line => line.name === name)
			.flatMap(line =>
				line.value
					.split(',')
					.slice(0, 2000)
					.flatMap(value => whenOf({...line, value: value.split('/')[0] ?? ''}, means)?.date ?? []),
			);
	const rules = event.lines
		.filter(line => line.name === 'RRULE')
		.slice(0, 10)
		.map(line => parseRule(line.value));
	const notes = rules.includes(undefined)
		? [{what: 'rule of a repeated event', why: 'it cannot be read; the first day is taken', count: 1}]
		: [];
	const days = new Set<Day>([start.date, ...listed('RDATE')]);
	const end = addMonths(today, 12);
	for (const rule of rules) {
		if (!rule) continue;
		const isEndless = rule.count === undefined && rule.until === undefined;
		// A rule without an end that began long ago: what is near to today is kept, and the rest is not even counted.
		const last = isEndless ? (start.date > end ? addMonths(start.date, 12) : end) : ('9989-12-31' as Day);
		for (const date of daysOf(rule, start.date, last, budget)) days.add(date);
	}
	if (budget.steps <= 0)
		notes.push({what: 'repeated event', why: 'there are too many of them; not all of its days are taken', count: 1});
	const out = new Set(listed('EXDATE'));
	const kept = [...days].filter(date => !out.has(date) && !changed.has(`${uidOf(event)} ${date}`)).sort();
	if (kept.length <= mostDays) return {days: kept, notes};
	const near = kept
		.toSorted((a, b) => Math.abs(daysBetween(today, a)) - Math.abs(daysBetween(today, b)))
		.slice(0, mostDays)
		.sort();
	return {
		days: near,
		notes: [
			...notes,
			{
				what: 'day of a repeated event',
				why: `only the ${mostDays} nearest to today are taken`,
				count: kept.length - near.length,
			},
		],
	};
};
