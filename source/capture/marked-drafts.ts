import {readTreat} from '../journal/brief/round.ts';
import {isToCome} from '../journal/daily/happened.ts';
import type {Day, Now, Time} from '../journal/day.ts';
import type {Draft} from '../journal/draft.ts';
import {compareText} from '../journal/entry.ts';
import {readFact} from './facts.ts';
import type {LineSection, Parted} from './marks/line-section.ts';
import {favourOf} from './marks/markers.ts';
import {textOfPieces} from './marks/pieces.ts';
import type {Mention} from './names/read-name.ts';
import type {Whom} from './names/whom.ts';
import type {Fact} from './sentences/told-drafts.ts';

type Fault = {readonly message: string; readonly hint: string; readonly start: number; readonly end: number};

type Moment = {readonly date: Day; readonly time?: Time};

export const draftsOf = (
	text: string,
	{sections}: Parted,
	head: readonly Draft[],
	people: Whom,
	moment: Moment,
	now: Now,
): Draft[] | Fault => {
	const [section, ...markers] = sections;
	const drafts: Draft[] = [...head];
	const [first] = drafts;
	const company = first?.people ?? [];
	// Of a trip the place says enough.
	if (first?.kind === 'note' && section.how === 'trip' && first.place !== undefined)
		drafts[0] = {...first, kind: 'meeting', how: 'trip', ...(isToCome(moment, now) && {state: 'planned'})};
	const meeting = drafts[0];
	const treat = meeting?.kind === 'meeting' ? readTreat(meeting.text, company) : undefined;
	if (meeting?.kind === 'meeting' && treat) drafts[0] = {...meeting, treat};
	for (const section of markers) {
		if (section.marker?.word === 'fact') {
			const fault = factFault(text, section, now);
			if (fault) return fault;
			continue;
		}
		const draft = markerDraft(text, section, company, people, moment, now);
		if ('message' in draft) return draft;
		drafts.push(draft);
	}
	if (drafts.length === 0 && markers.length === 0)
		return {
			message: 'There is a date, and nothing after it yet.',
			hint: 'Write what happened: yesterday: coffee with Ada',
			start: text.length,
			end: text.length,
		};
	return drafts;
};

const factText = (text: string, section: LineSection): string => textOfPieces(text, section.pieces);

const factFault = (text: string, section: LineSection, now: Now): Fault | undefined => {
	const fact = readFact(factText(text, section), now);
	return 'hint' in fact && section.marker
		? {message: 'This fact cannot be read.', hint: fact.hint, start: section.marker.start, end: section.marker.end}
		: undefined;
};

export const factsMarked = (text: string, {sections}: Parted, whom: Whom, now: Now): readonly Fact[] =>
	sections.flatMap(section => {
		if (section.marker?.word !== 'fact') return [];
		const fact = readFact(factText(text, section), now);
		return 'hint' in fact ? [] : namesOf(section.marker.people, whom).map(person => ({person, ...fact}));
	});

const namesOf = (mentions: readonly Mention[], {nameOf}: Whom): readonly string[] => [
	...new Set(mentions.map(mention => nameOf.get(mention) ?? mention.written)),
];

const commonOf = (text: string, section: LineSection, {date, time}: Moment) => {
	const place = textOfPieces(text, section.place);
	const tags = [...new Set(section.tags)].sort(compareText);
	return {
		date,
		...(time && {time}),
		...(place && {place}),
		text: textOfPieces(text, section.pieces),
		...(tags.length > 0 && {tags}),
	};
};

/**
 * The day of a favour, need or ask: its own by `on:`, else that of the line; what is promised at a meeting to come is
 * promised today.
 */
const madeOn = ({on, marker}: LineSection, moment: Moment, now: Now, isPlan: boolean): Moment => {
	if (on) return {date: on};
	const isToday = isPlan && moment.date > now.day && /^(?:owed?|need|ask)$/.test(marker?.word ?? '');
	return isToday ? {date: now.day} : moment;
};

const markerDraft = (
	text: string,
	section: LineSection,
	company: readonly string[],
	whom: Whom,
	moment: Moment,
	now: Now,
): Draft | Fault => {
	const {marker, due} = section;
	if (!marker) return {message: 'This cannot be read.', hint: 'Write gave Ada: …', start: 0, end: 0};
	const {word, start, end} = marker;
	const named = namesOf(marker.people, whom);
	const people = named.length > 0 ? named : company.length === 1 ? company : [];
	const what = word === 'need' || word === 'ask' ? word : 'favour';
	if (people.length === 0 && word !== 'ask')
		return {message: `Whose ${what}?`, hint: `Write ${word} ${(company[0] ?? 'Ada').split(' ')[0]}: …`, start, end};
	const day = due?.day;
	if (due && typeof day === 'object') return {message: day.problem, hint: day.hint, start: due.start, end: due.end};
	const about = namesOf(section.about, whom);
	const common = {
		...commonOf(text, section, madeOn(section, moment, now, company.length > 0)),
		people,
		...(about.length > 0 && {about}),
	};
	const last = section.pieces.at(-1)?.end ?? end;
	if (common.text === '')
		return {
			message: `What is the ${what}?`,
			hint: `Write it after the colon: ${[word, people[0]?.split(' ')[0]].filter(Boolean).join(' ')}: …`,
			start: last,
			end: last,
		};
	const favour = favourOf(word);
	if (word === 'ask')
		return {
			kind: 'ask',
			...common,
			...(section.asked ? {state: 'asked', asked: section.asked} : {state: 'open'}),
			...(section.guess !== undefined && {guess: section.guess}),
		};
	if (!favour) return {kind: 'need', ...common, state: 'open'};
	if (word === 'fwd' && section.for === undefined)
		return {
			message: 'Which favour are you passing on?',
			hint: `Name it by its id: fwd ${people[0]?.split(' ')[0]}: … for:91bc`,
			start: last,
			end: last,
		};
	return {
		kind: 'favour',
		...common,
		...favour,
		...(typeof day === 'string' && {due: day}),
		...(favour.state === 'settled' && {settled: {date: moment.date, by: 'freely'}}),
		...(section.for !== undefined && {for: section.for}),
	};
};
