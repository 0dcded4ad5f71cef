import {inOneLine} from '../../line-ends.ts';
import {capitalLetter} from '../capital.ts';
import {birthdayInDays, nextBirthday} from '../daily/birthdays.ts';
import {thankLines} from '../daily/thanks.ts';
import {addDays, ago, type Day, type Now, shortDay} from '../day.ts';
import {entriesNaming, entriesWith} from '../entries-with.ts';
import {type Entry, type Favour, isOpenAsk, type Meeting, owes} from '../entry.ts';
import {introductions} from '../help/introductions.ts';
import type {Journal} from '../journal.ts';
import {isMet} from '../kept/keep.ts';
import {metOf} from '../kept/met.ts';
import {listNames} from '../names.ts';
import {whereabouts} from '../people/local-time.ts';
import {meetingsInWords, pageOf} from '../people/page.ts';
import type {Person} from '../person/person.ts';
import {peopleOf} from '../person/who.ts';
import {cutText, openWhat, wholeTopicOf} from '../topic.ts';
import {inLine, owedSentence, sentence} from '../words.ts';
import {colleagues, inCommon} from './in-common.ts';
import {type BriefLine, type BriefPart, linePart, part, quiet} from './parts.ts';
import {roundInWords} from './round.ts';

/** What to know of somebody before one meets. `lastMet`: the day of the last meeting up to today. */
export type PersonBrief = {
	readonly name: string;
	readonly met: number;
	readonly lastMet?: Day;
	readonly parts: readonly BriefPart[];
};

/** Days ahead that a birthday is worth knowing. */
const birthdayWithin = 30;

/** The brief on one person, as `whoIs` names them. All months must be in memory. */
export const personBrief = (journal: Journal, person: Person, now: Now): PersonBrief => {
	const {name} = person;
	const today = now.day;
	const entries = entriesNaming(journal, name);
	const last = entriesWith(journal, name)
		.filter((entry): entry is Meeting => isMet(entry) && entry.date <= today)
		.reverse();
	const open = entries.filter(
		(entry): entry is Favour => entry.kind === 'favour' && owes(entry) !== undefined && isWith(journal, entry, name),
	);
	return {
		name,
		met: last.length,
		...(last[0] && {lastMet: last[0].date}),
		parts: [
			{title: name, lines: facts(journal, person, now)},
			...part(
				last.length > 1 ? 'The last times' : 'Last time',
				last.slice(0, 3).flatMap(meeting => meetingLines(journal, meeting, name, today)),
			),
			...part(
				'Open between you',
				open.map(favour => linePart(`${owedSentence(favour, today)}.`)),
			),
			...part('Needs', needLines(journal, entries, name)),
			...part('To ask and to tell', [...askLines(entries, journal, name), ...tellLines(journal, name, today)]),
			...part('Known to both of you', commonLines(journal, name)),
			...(last.length === 0 ? unmet(journal, person, entries, today) : []),
		],
	};
};

const isWith = (journal: Journal, entry: Entry, name: string): boolean =>
	peopleOf(entry, journal.people).includes(name);

const facts = (journal: Journal, person: Person, now: Now): readonly BriefLine[] => {
	const page = pageOf(journal, person.name, now.day);
	const also = person.aliases?.length ? `also ${listNames(person.aliases)}` : undefined;
	const known = [also, person.work, whereabouts(person, now)].filter(text => text !== undefined);
	const through = person.introducedBy === undefined ? '' : `through ${person.introducedBy}`;
	const how = [person.met, through].filter(text => text).join(', ');
	const birthday = nextBirthday(person, now.day);
	const isNear = birthday !== undefined && birthday.date <= addDays(now.day, birthdayWithin);
	return [
		...(known.length > 0 ? [quiet(known.join(' · '))] : []),
		...(how === '' ? [] : [quiet(`You met ${how}.`)]),
		...(page ? [linePart(meetingsInWords(page, now.day))] : []),
		...[roundInWords(metOf(journal, person.name), person.name)].flatMap(words =>
			words === undefined ? [] : [linePart(words)],
		),
		...(isNear ? [linePart(`Birthday ${birthdayInDays(birthday, now.day)}.`)] : []),
		...(person.notes === undefined ? [] : [linePart(inOneLine(person.notes, ' / '))]),
	];
};

/** A meeting with who else was there, and what was said, whole, in at most four rows. */
const meetingLines = (journal: Journal, meeting: Meeting, name: string, today: Day): readonly BriefLine[] => {
	const others = listNames(peopleOf(meeting, journal.people).filter(other => other !== name));
	const how = `${meeting.how}${others === '' ? '' : ` with ${others}`}`;
	const said = wholeTopicOf(meeting);
	return [
		quiet([shortDay(meeting.date, today), ago(meeting.date, today), how, meeting.place].filter(Boolean).join(', ')),
		...(said === '' ? [] : [{text: said, most: 4}]),
	];
};

const needLines = (journal: Journal, entries: readonly Entry[], name: string): readonly BriefLine[] =>
	entries.flatMap(entry => {
		if (entry.kind !== 'need' || entry.state !== 'open' || !isWith(journal, entry, name)) return [];
		const [helper] = introductions(journal, entry);
		return [
			linePart(`${openWhat(entry, inLine(entry))}${helper ? ` · perhaps ${helper.name} (${helper.why[0]})` : ''}`),
		];
	});

const askLines = (entries: readonly Entry[], journal: Journal, name: string): readonly BriefLine[] =>
	entries.flatMap(entry =>
		entry.kind === 'ask' && isOpenAsk(entry) && isWith(journal, entry, name)
			? [
					linePart(
						`${entry.state === 'open' ? 'Ask' : 'You asked, and have no answer yet'}: ` +
							`${openWhat(entry, inLine(entry))}`,
					),
				]
			: [],
	);

const tellLines = (journal: Journal, name: string, today: Day): readonly BriefLine[] =>
	thankLines(journal, today).flatMap(({who, says, entry}) =>
		who.includes(name) && entry ? [linePart(capitalLetter(says.replace(/^(.*) · (.*)$/s, '$2: $1')))] : [],
	);

const commonLines = (journal: Journal, name: string): readonly BriefLine[] => {
	const names = inCommon(journal, name);
	return names.length === 0
		? []
		: [linePart(`${listNames(names.slice(0, 5))}${names.length > 5 ? ` and ${names.length - 5} more` : ''}`)];
};

/** What is noted of somebody whom you never met, for the hour before. */
const unmet = (journal: Journal, person: Person, entries: readonly Entry[], today: Day): readonly BriefPart[] => {
	const there = colleagues(journal, person);
	return [
		...part('Links', [...(person.links ?? []), ...(person.emails ?? []), ...(person.phones ?? [])].map(linePart)),
		...part('You also know at their work', there.length > 0 ? [linePart(listNames(there.slice(0, 6)))] : []),
		...part(
			'Noted',
			entries
				.filter(entry => entry.kind === 'note' || entry.kind === 'favour')
				.slice(-3)
				.reverse()
				.map(entry => ({text: `${shortDay(entry.date, today)}: ${cutText(sentence(entry, today), 200)}`, most: 2})),
		),
	];
};
