import {readTreat} from '../journal/brief/round.ts';
import {isToCome} from '../journal/daily/happened.ts';
import type {Day, Now, Time} from '../journal/day.ts';
import type {Draft} from '../journal/draft.ts';
import {compareText} from '../journal/entry.ts';
import type {Captured, Refused} from './captured.ts';
import {loadDates} from './dates/library.ts';
import {isDateFault} from './dates/moment.ts';
import {doubtsOf} from './doubts.ts';
import {readFact} from './facts.ts';
import {type Head, headDrafts, headOf, headSpans} from './head.ts';
import type {LineSection, Parted} from './marks/line-section.ts';
import {favourOf} from './marks/markers.ts';
import {textOfPieces} from './marks/pieces.ts';
import {readLine} from './marks/read-line.ts';
import {whenOf} from './marks/read-when.ts';
import type {Mention} from './names/read-name.ts';
import type {Surroundings} from './names/surroundings.ts';
import {type Whom, whoIsMeant} from './names/whom.ts';
import type {Fact} from './sentences/told-drafts.ts';
import {placedWords} from './words/placed-words.ts';
import type {ReadSpan} from './words/read-span.ts';

/** A line may be so long, in UTF-16 units. Whatever is longer is refused, not cut. */
export const longestLine = 4_000_000;

/** A text of a megabyte may raise 100,000 questions; nobody would read them. */
const mostHints = 12;

/**
 * Understands a capture line (data/README.md says what one is). Never throws; a line that cannot be read comes back as what is wrong with
 * it and where. The library for dates is loaded only for a line with a date that is not plain.
 */
export const capture = async (line: string, surroundings: Surroundings): Promise<Captured> => {
	const captured = captureNow(line, surroundings) ?? captureNow(line, {...surroundings, dates: await loadDates()});
	return captured ?? refuse('The date cannot be read.', 'Write it as 2026-11-20 or 20 Nov.', 0, 0, []);
};

/**
 * The same at once, for every key of the composer. Undefined where the line has a date that only the library for dates
 * can read and `surroundings.dates` is not there yet: then load it (`loadDates`) and ask again.
 */
export const captureNow = (line: string, {now, known, dates}: Surroundings): Captured | undefined => {
	if (line.length > longestLine)
		return refuse(
			'The text is longer than 4,000,000 characters.',
			'Write it as several entries.',
			longestLine,
			line.length,
			[],
		);
	const text = line.toWellFormed();
	if (text.trim() === '')
		return refuse(
			'There is nothing to write down yet.',
			'Write it as you would say it: had coffee with Ada Lovelace yesterday',
			text.length,
			text.length,
			[],
		);
	const when = whenOf(text, now, dates);
	if (when === 'needs dates') return undefined;
	const off = offAt(text, when?.after ?? 0);
	const start = off ?? when?.after ?? 0;
	const source = {text, words: placedWords(text, start), known};
	const parted = readLine(source, start, {now, dates});
	if (parted.needsDates) return undefined;
	const front = when && !isDateFault(when.reading) ? when.reading : undefined;
	const head = headOf(source, start, parted, now, front, off !== undefined);
	const people = whoIsMeant(
		[
			...head.mentions,
			...parted.sections.slice(1).flatMap(section => [...(section.marker?.people ?? []), ...section.about]),
		],
		known,
	);
	const spans = spansOf(parted, head, people, when);
	if (when && isDateFault(when.reading))
		return refuse(
			when.reading.problem,
			`${when.reading.hint} If it is not a date, put \\ before it.`,
			when.start,
			when.end,
			spans,
		);
	const moment = front ?? {date: now.day};
	const told = headDrafts(text, head, head.taken, people, moment, now, known);
	const drafts = draftsOf(text, parted, told.drafts, people, moment, now);
	if (!Array.isArray(drafts)) return refuse(drafts.message, drafts.hint, drafts.start, drafts.end, spans);
	const facts = factsOf(text, parted, people, now);
	const isPrivate = parted.sections.some(({tags}) => tags.includes('private'));
	const broken = text === line ? [] : ['A broken character was replaced by �.'];
	return {
		isUnderstood: true,
		drafts: drafts.map(draft => (isPrivate ? asPrivate(draft) : draft)),
		newPeople: people.newPeople,
		facts: [...told.facts, ...facts],
		thanks: told.thanks,
		readings: told.readings,
		doubts: doubtsOf(
			head,
			{drafts: drafts.slice(told.drafts.length), facts},
			{text, moment, now, known, hasContradiction: told.readings.length < head.taken.length},
		),
		isSure: people.isSure,
		hints: [...broken, ...(isPrivate ? [privateHint] : []), ...parted.hints, ...people.hints].slice(0, mostHints),
		spans,
	};
};

/** What is said of a private entry when it is written. */
export const privateHint = 'It is private: shown only with --private.';

/** The draft as a private one: the mark is no tag. */
const asPrivate = ({tags = [], ...draft}: Draft): Draft => {
	const others = tags.filter(tag => tag !== 'private');
	return {...draft, ...(others.length > 0 && {tags: others}), private: true} as Draft;
};

const refuse = (message: string, hint: string, start: number, end: number, spans: readonly ReadSpan[]): Refused => {
	const isApart = (span: ReadSpan): boolean => span.end <= start || span.start >= end;
	const fault: readonly ReadSpan[] = end > start ? [{start, end, role: 'fault'}] : [];
	return {
		isUnderstood: false,
		message,
		hint,
		start,
		end,
		spans: [...spans.filter(isApart), ...fault].sort((a, b) => a.start - b.start),
	};
};

const spansOf = (
	{sections, spans}: Parted,
	head: Head,
	{nameOf, newPeople}: Whom,
	when: {readonly start: number; readonly after: number} | undefined,
): readonly ReadSpan[] => {
	const isNew = new Set(newPeople);
	const people = [
		...head.mentions,
		...sections.slice(1).flatMap(section => [...(section.marker?.people ?? []), ...section.about]),
	].map(
		(mention): ReadSpan => ({
			start: mention.start,
			end: mention.end,
			role: isNew.has(nameOf.get(mention) ?? '') ? 'new-person' : 'person',
		}),
	);
	const first: readonly ReadSpan[] = when ? [{start: when.start, end: when.after, role: 'when'}] : [];
	const shown = spans.map(span =>
		span.role === 'place' && head.placeEnd !== undefined ? {...span, end: Math.min(span.end, head.placeEnd)} : span,
	);
	const all = [...first, ...shown, ...people, ...headSpans(head)].sort((a, b) => a.start - b.start || b.end - a.end);
	let last = 0;
	return all.filter(span => {
		const isApart = span.start >= last;
		if (isApart) last = span.end;
		return isApart;
	});
};

/** Where the text begins that `-- ` before it keeps from being read as sentences. */
const offAt = (text: string, start: number): number | undefined => {
	off.lastIndex = start;
	return off.test(text) ? off.lastIndex : undefined;
};
const off = /\s*--(?=[^\S\n\r])/y;

type Fault = {readonly message: string; readonly hint: string; readonly start: number; readonly end: number};
type Moment = {readonly date: Day; readonly time?: Time};

const draftsOf = (
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

const factsOf = (text: string, {sections}: Parted, whom: Whom, now: Now): readonly Fact[] =>
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

/** The day of a favour, need or ask: its own by `on:`, else that of the line; what is promised at a meeting to come is promised today. */
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
		return {kind: 'ask', ...common, state: 'open', ...(section.guess !== undefined && {guess: section.guess})};
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
