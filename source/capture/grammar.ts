import type {Draft} from '../journal/draft.ts';
import type {Captured, Refused} from './captured.ts';
import {loadDates} from './dates/library.ts';
import {isDateFault} from './dates/moment.ts';
import {doubtsOf} from './doubts.ts';
import {type Head, headOf} from './head.ts';
import {headDrafts, headSpans} from './head-drafts.ts';
import {draftsOf, factsMarked} from './marked-drafts.ts';
import type {Parted} from './marks/line-section.ts';
import {readLine} from './marks/read-line.ts';
import {whenOf} from './marks/read-when.ts';
import type {Source} from './names/read-name.ts';
import type {Surroundings} from './names/surroundings.ts';
import {type Whom, whoIsMeant} from './names/whom.ts';
import {placedWords} from './words/placed-words.ts';
import type {ReadSpan} from './words/read-span.ts';

/** A line may be so long, in UTF-16 units. Whatever is longer is refused, not cut. */
export const longestLine = 4_000_000;

/** A text of a megabyte may raise 100,000 questions; nobody would read them. */
const mostHints = 12;

/**
 * Understands a capture line (data/README.md says what one is). Never throws; a line that cannot be read comes back
 * as what is wrong with
 * it and where. The library for dates is loaded only for a line with a date that is not plain. `between`: waited for
 * halfway, by whoever has something else to look at while a very long text is read.
 */
export const capture = async (
	line: string,
	surroundings: Surroundings,
	between?: () => Promise<void>,
): Promise<Captured> => {
	const apart = takenApart(line, surroundings) ?? takenApart(line, {...surroundings, dates: await loadDates()});
	if (!apart) return refuse('The date cannot be read.', 'Write it as 2026-11-20 or 20 Nov.', 0, 0, []);
	await between?.();
	return understood(apart, line, surroundings);
};

/**
 * The same at once, for every key of the composer. Undefined where the line has a date that only the library for dates
 * can read and `surroundings.dates` is not there yet: then load it (`loadDates`) and ask again.
 */
export const captureNow = (line: string, surroundings: Surroundings): Captured | undefined => {
	const apart = takenApart(line, surroundings);
	return apart && understood(apart, line, surroundings);
};

/** A line with its date read and its marks found; `off`: where it begins that is not to be read as sentences. */
type TakenApart = {
	readonly source: Source;
	readonly when: Exclude<ReturnType<typeof whenOf>, 'needs dates'>;
	readonly off: number | undefined;
	readonly start: number;
	readonly parted: Parted;
};

/** Undefined where it needs the library for dates. */
const takenApart = (line: string, {now, known, dates}: Surroundings): TakenApart | Refused | undefined => {
	const empty = withoutText(line);
	if (empty) return empty;
	const text = line.toWellFormed();
	const when = whenOf(text, now, dates);
	if (when === 'needs dates') return undefined;
	const off = offAt(text, when?.after ?? 0);
	const start = off ?? when?.after ?? 0;
	const source = {text, words: placedWords(text, start), known};
	const parted = readLine(source, start, {now, dates});
	return parted.needsDates ? undefined : {source, when, off, start, parted};
};

const understood = (apart: TakenApart | Refused, line: string, {now, known}: Surroundings): Captured => {
	if (!('source' in apart)) return apart;
	const {source, when, off, start, parted} = apart;
	const {text} = source;
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
	const facts = factsMarked(text, parted, people, now);
	const named = new Set(drafts.flatMap(draft => draft.people));
	const asked = parted.hints.filter(({unless}) => !unless.some(name => named.has(name))).map(({says}) => says);
	const isPrivate = parted.sections.some(({tags}) => tags.includes('private'));
	const broken = text === line ? [] : ['A broken character was replaced by �.'];
	return {
		isUnderstood: true,
		drafts: drafts.map(draft => (isPrivate ? asPrivate(draft) : draft)),
		newPeople: people.newPeople,
		facts: [...told.facts, ...facts],
		thanks: told.thanks,
		asked: told.asked,
		told: told.told,
		readings: told.readings,
		doubts: doubtsOf(
			head,
			{drafts: drafts.slice(told.drafts.length), facts},
			{text, moment, now, known, hasContradiction: told.readings.length < head.taken.length},
		),
		isSure: people.isSure,
		hints: [...broken, ...(isPrivate ? [privateHint] : []), ...asked, ...people.hints].slice(0, mostHints),
		spans,
	};
};

/** Why a line that is too long or has no text is not read; undefined for every other. */
const withoutText = (line: string): Refused | undefined => {
	if (line.length > longestLine)
		return refuse(
			'The text is longer than 4,000,000 characters.',
			'Write it as several entries.',
			longestLine,
			line.length,
			[],
		);
	if (line.trim() !== '') return undefined;
	return refuse(
		'There is nothing to write down yet.',
		'Write it as you would say it: had coffee with Ada Lovelace yesterday',
		line.length,
		line.length,
		[],
	);
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
		span.role === 'place' && head.placeEnd !== undefined && span.start < head.placeEnd
			? {...span, end: Math.min(span.end, head.placeEnd)}
			: span,
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
