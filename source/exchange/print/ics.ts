import {addDays, type Day, parseDay} from '../../journal/day.ts';
import type {Entry, Favour, Meeting} from '../../journal/entry.ts';
import type {Person} from '../../journal/person/person.ts';
import {inLine, sentence} from '../../journal/words.ts';
import type {Exported} from './exported.ts';
import {escaped, folded} from './folding.ts';

/** What is to come, as a calendar: plans, promises on the day that they fall due, and birthdays. */
export const icsText = ({entries, people, today, peopleOf}: Exported, hash: (text: string) => string): string =>
	folded([
		'BEGIN:VCALENDAR',
		'VERSION:2.0',
		'PRODID:-//goodturn//EN',
		'CALSCALE:GREGORIAN',
		'X-WR-CALNAME:goodturn',
		...entries.flatMap(entry =>
			entry.kind === 'meeting' && entry.state === 'planned' ? planned(entry, peopleOf(entry), today) : [],
		),
		...entries.flatMap(entry =>
			entry.kind === 'favour' && entry.state === 'promised' && entry.due ? due(entry, entry.due, today) : [],
		),
		...people.flatMap(person => birthday(person, hash)),
		'END:VCALENDAR',
	]);

const plain = (date: string): string => date.replaceAll(/[-:]/g, '');
const stamp = (entry: Pick<Entry, 'edited'>): string => `${plain(entry.edited).slice(0, 15)}Z`;

/**
 * No ATTENDEE, by which a calendar might send out invitations: who it is with is in the title, and in a field of our
 * own.
 */
const planned = (meeting: Meeting, people: readonly string[], today: Day): readonly string[] => [
	'BEGIN:VEVENT',
	`UID:${meeting.id}@goodturn`,
	`DTSTAMP:${stamp(meeting)}`,
	...(meeting.time
		? [`DTSTART:${plain(meeting.date)}T${plain(meeting.time)}00`, 'DURATION:PT1H']
		: [`DTSTART;VALUE=DATE:${plain(meeting.date)}`, `DTEND;VALUE=DATE:${plain(addDays(meeting.date, 1))}`]),
	`SUMMARY:${escaped(inLine(meeting) || sentence(meeting, today))}`,
	...(meeting.place ? [`LOCATION:${escaped(meeting.place)}`] : []),
	...(meeting.text.includes('\n') ? [`DESCRIPTION:${escaped(meeting.text)}`] : []),
	...(meeting.tags?.length ? [`CATEGORIES:${meeting.tags.map(escaped).join(',')}`] : []),
	...(people.length > 0 ? [`X-GOODTURN-PEOPLE:${people.map(escaped).join(',')}`] : []),
	`X-GOODTURN-HOW:${meeting.how}`,
	`X-GOODTURN-TEXT:${escaped(meeting.text)}`,
	'END:VEVENT',
];

const due = (favour: Favour, day: Day, today: Day): readonly string[] => [
	'BEGIN:VEVENT',
	`UID:${favour.id}-due@goodturn`,
	`DTSTAMP:${stamp(favour)}`,
	`DTSTART;VALUE=DATE:${plain(day)}`,
	`DTEND;VALUE=DATE:${plain(addDays(day, 1))}`,
	`SUMMARY:${escaped(`Due: ${sentence(favour, today)}`)}`,
	'TRANSP:TRANSPARENT',
	'END:VEVENT',
];

const birthday = ({name, birthday: date, edited}: Person, hash: (text: string) => string): readonly string[] => {
	if (date === undefined) return [];
	// 1604 is a leap year long ago, by which Apple too says that the year is not known.
	const first = parseDay(date.startsWith('--') ? `1604-${date.slice(2)}` : date);
	if (!first) return [];
	return [
		'BEGIN:VEVENT',
		`UID:${hash(`birthday ${name}`).slice(0, 32)}-birthday@goodturn`,
		`DTSTAMP:${stamp({edited})}`,
		`DTSTART;VALUE=DATE:${plain(first)}`,
		`DTEND;VALUE=DATE:${plain(addDays(first, 1))}`,
		'RRULE:FREQ=YEARLY',
		`SUMMARY:${escaped(`${name}’s birthday`)}`,
		`X-GOODTURN-PERSON:${escaped(name)}`,
		...(date.startsWith('--') ? [] : [`X-GOODTURN-BIRTHDAY:${date}`]),
		'TRANSP:TRANSPARENT',
		'END:VEVENT',
	];
};
