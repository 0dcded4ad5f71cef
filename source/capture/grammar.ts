import {readTreat} from '../journal/brief/round.ts';
import {isToCome} from '../journal/daily/happened.ts';
import type {Day, Now, Time} from '../journal/day.ts';
import type {Draft} from '../journal/draft.ts';
import {cameUp, compareText} from '../journal/entry.ts';
import type {Captured, Refused} from './captured.ts';
import {loadDates} from './dates/library.ts';
import {isFault} from './dates/moment.ts';
import {nobodyNamed, undated} from './marks/doubts.ts';
import {favourOf} from './marks/markers.ts';
import {textOf} from './marks/pieces.ts';
import {readLine} from './marks/read-line.ts';
import {whenOf} from './marks/read-when.ts';
import type {Parted, Section} from './marks/section.ts';
import type {Mention} from './names/read-name.ts';
import type {Surroundings} from './names/surroundings.ts';
import {type Whom, whoIsMeant} from './names/whom.ts';
import type {Span} from './words/span.ts';
import {wordsOf} from './words/words.ts';

/** A line may be so long, in UTF-16 units. Whatever is longer is refused, not cut. */
export const longestLine = 4_000_000;

/** A text of a megabyte may raise 100,000 questions; nobody would read them. */
const mostHints = 12;

/**
 * Understands a capture line (CAPTURE.md). Never throws; a line that cannot be read comes back as what is wrong with
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
	if (line.length > longestLine) return refuse('The text is longer than 4,000,000 characters.', 'Write it as several entries.', longestLine, line.length, []);
	const text = line.toWellFormed();
	if (text.trim() === '')
		return refuse('There is nothing to write down yet.', 'Write it as you would say it: coffee with Ada Lovelace @ Café Central', text.length, text.length, []);
	const when = whenOf(text, now, dates);
	if (when === 'needs dates') return undefined;
	const source = {text, words: wordsOf(text, when?.behind ?? 0), known};
	const parted = readLine(source, when?.behind ?? 0, {now, dates});
	if (parted.needsDates) return undefined;
	const people = whoIsMeant(
		parted.sections.flatMap(section => [...section.mentions, ...(section.marker?.people ?? [])]),
		known,
	);
	const spans = spansOf(parted, people, when);
	if (when && isFault(when.reading)) return refuse(when.reading.problem, `${when.reading.hint} If it is no date, put \\ before it.`, when.start, when.end, spans);
	const moment = when && !isFault(when.reading) ? when.reading : {date: now.day};
	const drafts = draftsOf(text, parted, people, moment, now);
	if (!Array.isArray(drafts)) return refuse(drafts.message, drafts.hint, drafts.start, drafts.end, spans);
	const first = drafts[0];
	const doubts = [
		when || (first && cameUp(first)) ? undefined : undated(first?.text ?? '', now),
		first?.kind === 'note' && parted.hints.length === 0 ? nobodyNamed(text) : undefined,
	].filter(doubt => doubt !== undefined);
	const broken = text === line ? [] : ['A broken character was replaced by �.'];
	return {
		isUnderstood: true,
		drafts,
		newPeople: people.newPeople,
		isSure: people.isSure,
		hints: [...broken, ...parted.hints, ...people.hints, ...doubts].slice(0, mostHints),
		spans,
	};
};

const refuse = (message: string, hint: string, start: number, end: number, spans: readonly Span[]): Refused => {
	const isApart = (span: Span): boolean => span.end <= start || span.start >= end;
	const fault: readonly Span[] = end > start ? [{start, end, role: 'fault'}] : [];
	return {isUnderstood: false, message, hint, start, end, spans: [...spans.filter(isApart), ...fault].sort((a, b) => a.start - b.start)};
};

const spansOf = ({sections, spans}: Parted, {nameOf, newPeople}: Whom, when: {readonly start: number; readonly behind: number} | undefined): readonly Span[] => {
	const isNew = new Set(newPeople);
	const people = sections
		.flatMap(section => [...section.mentions, ...(section.marker?.people ?? [])])
		.map((mention): Span => ({start: mention.start, end: mention.end, role: isNew.has(nameOf.get(mention) ?? '') ? 'new-person' : 'person'}));
	const first: readonly Span[] = when ? [{start: when.start, end: when.behind, role: 'when'}] : [];
	return [...first, ...spans, ...people].sort((a, b) => a.start - b.start);
};

type Fault = {readonly message: string; readonly hint: string; readonly start: number; readonly end: number};
type Moment = {readonly date: Day; readonly time?: Time};

const draftsOf = (text: string, {sections}: Parted, people: Whom, moment: Moment, now: Now): Draft[] | Fault => {
	const [head, ...markers] = sections;
	const company = namesOf(head.mentions, people);
	const drafts: Draft[] = [];
	const common = commonOf(text, head, moment);
	// Of a trip the place says enough.
	const isTrip = head.how === 'trip' && common.place !== undefined;
	if (company.length > 0 || isTrip) {
		const treat = readTreat(common.text, company);
		drafts.push({kind: 'meeting', how: head.how ?? 'meeting', ...common, people: company, ...(treat && {treat}), ...(isToCome(moment, now) && {state: 'planned'})});
	} else if (common.text !== '' || common.place !== undefined || common.tags !== undefined) drafts.push({kind: 'note', ...common, people: []});
	for (const section of markers) {
		const draft = markerDraft(text, section, company, people, moment);
		if ('message' in draft) return draft;
		drafts.push(draft);
	}
	if (drafts.length === 0)
		return {message: 'There is a date, and nothing behind it yet.', hint: 'Write what happened: yesterday: coffee with Ada', start: text.length, end: text.length};
	return drafts;
};

const namesOf = (mentions: readonly Mention[], {nameOf}: Whom): readonly string[] => [...new Set(mentions.map(mention => nameOf.get(mention) ?? mention.written))];

const commonOf = (text: string, section: Section, {date, time}: Moment) => {
	const place = textOf(text, section.place);
	const tags = [...new Set(section.tags)].sort(compareText);
	return {date, ...(time && {time}), ...(place && {place}), text: textOf(text, section.pieces), ...(tags.length > 0 && {tags})};
};

const markerDraft = (text: string, section: Section, company: readonly string[], whom: Whom, moment: Moment): Draft | Fault => {
	const {marker, due} = section;
	if (!marker) return {message: 'This cannot be read.', hint: 'Write gave Ada: …', start: 0, end: 0};
	const {word, start, end} = marker;
	const named = namesOf(marker.people, whom);
	const people = named.length > 0 ? named : company.length === 1 ? company : [];
	const what = word === 'need' || word === 'ask' ? word : 'favour';
	if (people.length === 0 && word !== 'ask') return {message: `Whose ${what}?`, hint: `Write ${word} ${(company[0] ?? 'Ada').split(' ')[0]}: …`, start, end};
	const day = due?.day;
	if (due && typeof day === 'object') return {message: day.problem, hint: day.hint, start: due.start, end: due.end};
	const common = {...commonOf(text, section, moment), people};
	const last = section.pieces.at(-1)?.end ?? end;
	if (common.text === '')
		return {message: `What is the ${what}?`, hint: `Write it behind the colon: ${[word, people[0]?.split(' ')[0]].filter(Boolean).join(' ')}: …`, start: last, end: last};
	const favour = favourOf(word);
	if (word === 'ask') return {kind: 'ask', ...common, state: 'open', ...(section.guess !== undefined && {guess: section.guess})};
	if (!favour) return {kind: 'need', ...common, state: 'open'};
	if (word === 'fwd' && section.for === undefined)
		return {message: 'Which favour do you pass on?', hint: `Name it by its id: fwd ${people[0]?.split(' ')[0]}: … for:91bc`, start: last, end: last};
	return {
		kind: 'favour',
		...common,
		...favour,
		...(typeof day === 'string' && {due: day}),
		...(favour.state === 'settled' && {settled: {date: moment.date, by: 'freely'}}),
		...(section.for !== undefined && {for: section.for}),
	};
};
