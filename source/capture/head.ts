import type {Now} from '../journal/day.ts';
import type {Draft} from '../journal/draft.ts';
import {compareText} from '../journal/entry.ts';
import {fold} from '../journal/names.ts';
import {isDateFault, type Moment} from './dates/moment.ts';
import {readPlainDate} from './dates/plain-date.ts';
import type {LineSection, Parted} from './marks/line-section.ts';
import {type Piece, textOfPieces} from './marks/pieces.ts';
import type {Known} from './names/known.ts';
import type {Mention, Source} from './names/read-name.ts';
import type {Whom} from './names/whom.ts';
import type {Rest} from './sentences/frames/finding.ts';
import type {Dated} from './sentences/moments.ts';
import {type HeadReading, readHead} from './sentences/read-head.ts';
import {type Fact, type Thanks, type ToldThing, writtenOf} from './sentences/told-drafts.ts';
import type {ReadSpan} from './words/read-span.ts';

/** The head of a line, what comes before its markers, as it was read: its sentences, or only its marks. */
export type Head = {
	readonly section: LineSection;
	readonly reading: HeadReading;
	/** Whom what is taken names. */
	readonly mentions: readonly Mention[];
	/** What is taken, the first entry first. */
	readonly taken: readonly Dated[];
	/** What leaves the text: dates at its edges, and the place with its preposition. */
	readonly cuts: readonly Rest[];
	/** Whether the line has a favour, need or ask in marks: then sentences add none. */
	readonly isMarked: boolean;
	/** Whether the person has turned the reading of sentences off. */
	readonly isOff: boolean;
	/** Where the marked place ends, if a date follows it: `@ the Crown thu`. */
	readonly placeEnd: number | undefined;
};

const breaks = /\s--(?=\s)|\n/g;
const escapes = /(?:^|\s)[([{"'“‘«]*\\\S+/g;
const links = /\S*(?::\/\/|[\p{L}\p{N}_.+-]@[\p{L}\p{N}])\S*|(?:^|\s)www\.\S+/gu;

/** Reads the head of the line. `isOff`: the person has turned the reading of sentences off, so only marks are read. */
export const headOf = (
	{text, known}: Source,
	start: number,
	parted: Parted,
	now: Now,
	front: Moment | undefined,
	isOff: boolean,
): Head => {
	const [whole, ...markers] = parted.sections;
	const placeEnd = isOff ? undefined : datelessEnd(text, whole.place, now);
	const section: LineSection =
		placeEnd === undefined
			? whole
			: {
					...whole,
					place: within(whole.place, {start: 0, end: placeEnd}),
					// The date is text like any other, until it is read.
					pieces: [
						...whole.pieces,
						...within(whole.place, {start: placeEnd, end: text.length}).map(piece => ({
							...piece,
							start:
								piece.start +
								(text.slice(piece.start, piece.end).length - text.slice(piece.start, piece.end).trimStart().length),
						})),
					].sort((a, b) => a.start - b.start),
				};
	const marked = section.mentions.filter(mention => mention.start < mention.from);
	const from = start + (/^\s*/.exec(text.slice(start, start + 4096))?.[0].length ?? 0);
	breaks.lastIndex = from;
	const end = markers[0]?.marker?.start ?? text.length;
	const body = Math.min(breaks.exec(text)?.index ?? text.length, end);
	const piece = text.slice(from, Math.min(end, from + 2_000));
	const holesOf = (pattern: RegExp): readonly Rest[] =>
		[...piece.matchAll(pattern)].map(found => ({start: from + found.index, end: from + found.index + found[0].length}));
	const holes = [
		...parted.spans
			.filter(({role}) => role === 'tag' || role === 'place')
			.map(span => ({
				...span,
				end: placeEnd !== undefined && span.role === 'place' ? Math.min(span.end, placeEnd) : span.end,
			})),
		...holesOf(escapes),
		...holesOf(links),
	];
	const reading = readHead(
		{text, start: from, end: isOff ? from : end, body, holes, marked, mentions: isOff ? marked : section.mentions},
		now,
		known,
		front,
	);
	const isMarked = markers.length > 0;
	const sure = reading.dated.filter(({isSure, finding}) => isSure && !(isMarked && finding.kind !== 'meeting'));
	const taken = [...sure].sort((a, b) => Number(b.finding.kind === 'meeting') - Number(a.finding.kind === 'meeting'));
	const hasEntry = taken.some(({finding}) => finding.kind !== 'fact' && finding.kind !== 'thanks');
	const mentions = [
		...taken.flatMap(({finding}) => [...finding.people, ...(finding.kind === 'favour' ? (finding.about ?? []) : [])]),
		...section.about,
		...(hasEntry || isOff || section.about.length > 0 ? [] : reading.named),
	];
	return {
		section,
		reading,
		mentions,
		taken,
		cuts: hasEntry ? cutsOf(text, reading, taken[0], section, parted.spans) : [],
		isMarked,
		isOff,
		placeEnd,
	};
};

/** Where a marked place ends before a date that closes it; undefined where no date does. */
const datelessEnd = (text: string, place: readonly Piece[], now: Now): number | undefined => {
	const [piece, ...more] = place;
	if (!piece || more.length > 0 || piece.end - piece.start > 200) return undefined;
	const words = [...text.slice(piece.start, piece.end).matchAll(/\S+/g)];
	for (const count of [3, 2, 1]) {
		const first = words[words.length - count];
		const before = words[words.length - count - 1];
		if (!first || !before) continue;
		const reading = readPlainDate(text.slice(piece.start + first.index, piece.end), now, 'past');
		if (reading && !isDateFault(reading)) return piece.start + before.index + before[0].length;
	}
	return undefined;
};

/** Dates that begin or end the text, and the place of the meeting. */
const cutsOf = (
	text: string,
	{told}: HeadReading,
	first: Dated | undefined,
	section: LineSection,
	spans: readonly ReadSpan[],
): readonly Rest[] => {
	if (!first) return [];
	const units = told.units;
	const isWhen = (at: number): boolean => {
		const {time} = units[at] ?? {};
		return time !== undefined && first.from.includes(time) && time.role !== 'by';
	};
	let head = 0;
	while (head < units.length && (isWhen(head) || (head > 0 && units[head]?.token.raw === ','))) head++;
	const named = first.finding.kind === 'meeting' && section.place.length === 0 ? first.finding.place : undefined;
	// With a tag in its midst the place stays in the text too, or the tag would go with it.
	const isSplit =
		named && spans.some(({role, start, end}) => role === 'tag' && start >= named.start && end <= named.end);
	const place = isSplit ? undefined : named;
	const isPlace = (at: number): boolean =>
		place !== undefined && (units[at]?.start ?? -1) >= place.start && (units[at]?.start ?? -1) < place.end;
	let tail = units.length;
	while (
		tail > head &&
		(isWhen(tail - 1) ||
			isPlace(tail - 1) ||
			(units[tail - 1]?.kind === 'sign' && /^[.!,]$/.test(units[tail - 1]?.token.raw ?? '')))
	)
		tail--;
	while (tail < units.length && units[tail]?.kind === 'sign' && units[tail]?.token.raw !== ',') tail++;
	const last = units.slice(tail).findLast(unit => unit.kind === 'time');
	const cuts: Rest[] = [];
	if (head > 0) cuts.push({start: units[0]?.start ?? 0, end: units[head]?.start ?? units[head - 1]?.end ?? 0});
	const opening = isPlace(tail) ? units.slice(tail).find(unit => unit.kind === 'time') : units[tail];
	if (last && tail > head) cuts.push({start: opening?.start ?? last.start, end: last.end});
	if (place) cuts.push({start: place.start, end: place.end});
	const isAll = cuts.reduce((sum, cut) => sum + text.slice(cut.start, cut.end).trim().length, 0) >= text.trim().length;
	return isAll ? [] : cuts;
};

/** The pieces without what is cut out of them. */
const without = (pieces: readonly Piece[], cuts: readonly Rest[]): readonly Piece[] =>
	cuts.reduce<readonly Piece[]>(
		(kept, cut) =>
			kept.flatMap(piece => {
				if (piece.end <= cut.start || piece.start >= cut.end) return [piece];
				const before = {...piece, end: cut.start};
				const {startsLine: _, ...rest} = piece;
				const after = {...rest, start: cut.end};
				return [...(before.end > before.start ? [before] : []), ...(after.end > after.start ? [after] : [])];
			}),
		pieces,
	);

const within = (pieces: readonly Piece[], {start, end}: Rest): readonly Piece[] =>
	pieces.flatMap(piece =>
		piece.end <= start || piece.start >= end
			? []
			: [{start: Math.max(start, piece.start), end: Math.min(end, piece.end)}],
	);

/** What the head comes to: entries first, then facts and thanks. */
export type HeadDrafts = {
	readonly drafts: readonly Draft[];
	readonly facts: readonly Fact[];
	readonly thanks: readonly Thanks[];
	readonly readings: readonly ToldThing[];
};

/** Whether something else is known of a person already. */
const contradicts = ({person, field, value}: Fact, {journal}: Known): boolean => {
	if (field !== 'birthday' && field !== 'city' && field !== 'work') return false;
	const before = journal.people.people.find(({name}) => name === person)?.[field];
	return (
		before !== undefined &&
		fold(before) !== fold(value) &&
		!(field === 'birthday' && before.slice(-5) === value.slice(-5))
	);
};

/** A text after something was cut out of it: a comma that is left at its start goes, unless it began with one before. */
const tidyText = (text: string, before: string): string => {
	const tidy = text.replace(/ +([,.;!?])/g, '$1').replace(/ {2,}/g, ' ');
	return /^[,;]/.test(before) ? tidy : tidy.replace(/^[,;]\s*/, '');
};
const joining = /^(?:and|but|so|then|because|und|aber|et|mais|puis)\s+(?=\S)/i;

/** The drafts of the head, of the given findings: those that are taken, or for an offer more of them. */
export const headDrafts = (
	text: string,
	{section, reading, taken, cuts, isOff}: Head,
	findings: readonly Dated[],
	whom: Whom,
	moment: Moment,
	now: Now,
	known: Known,
): HeadDrafts => {
	const uncut = textOfPieces(text, section.pieces);
	const whole = cuts.length > 0 ? tidyText(textOfPieces(text, without(section.pieces, cuts)), uncut) : uncut;
	const place = textOfPieces(text, section.place);
	const tags = [...new Set(section.tags)].sort(compareText);
	const about = [...new Set(section.about.map(person => whom.nameOf.get(person) ?? person.written))];
	const marks = {...(place && {place}), ...(tags.length > 0 && {tags})};
	const isEntry = (dated: Dated): boolean => dated.finding.kind !== 'fact' && dated.finding.kind !== 'thanks';
	const first = findings.find(isEntry);
	const own = (dated: Dated): string =>
		dated === first
			? whole
			: textOfPieces(text, within(section.pieces, dated.finding.rest)).replace(joining, '') || whole;
	const isTaking = findings === taken;
	const readings = findings.flatMap(dated => {
		const written = writtenOf(dated, {textOf: own, whom, now});
		// A fact that contradicts one that is known is only offered.
		if (written?.kind === 'fact' && isTaking && contradicts(written.fact, known)) return [];
		if (written?.kind !== 'entry' || dated !== first) return written ? [written] : [];
		const how =
			written.draft.kind === 'meeting' && written.draft.how === 'meeting' && section.how ? {how: section.how} : {};
		return [{...written, draft: {...written.draft, ...how, ...marks, ...(about.length > 0 && {about})} as Draft}];
	});
	const drafts = readings.flatMap(one => (one.kind === 'entry' ? [one.draft] : []));
	const hasText = whole !== '' || about.length > 0 || place !== '' || tags.length > 0;
	const named = [...new Set(reading.named.map(person => whom.nameOf.get(person) ?? person.written))];
	const people = about.length > 0 ? about : isOff ? [] : named;
	const note: Draft = {
		kind: 'note',
		date: moment.date,
		...(moment.time && {time: moment.time}),
		people,
		text: whole,
		...marks,
	};
	return {
		drafts: drafts.length > 0 || !hasText ? drafts : [note],
		facts: readings.flatMap(one => (one.kind === 'fact' ? [one.fact] : [])),
		thanks: readings.flatMap(one => (one.kind === 'thanks' ? [one.thanks] : [])),
		readings,
	};
};

/** Where the head's readings are in the line, for colours; apart from each other. */
export const headSpans = ({reading, taken, cuts}: Head): readonly ReadSpan[] => {
	const place = taken[0]?.finding.kind === 'meeting' ? taken[0].finding.place : undefined;
	const isCut = (start: number): boolean => cuts.some(cut => start >= cut.start && start < cut.end);
	const times = taken.flatMap(({from}) => from);
	const whens = reading.told.units.filter(unit => unit.time && times.includes(unit.time) && !isCut(unit.start));
	return [
		...cuts.filter(cut => !(place && cut.start === place.start)).map((cut): ReadSpan => ({...cut, role: 'when'})),
		...whens.map((unit): ReadSpan => ({start: unit.start, end: unit.end, role: 'when'})),
		...(place && isCut(place.start) ? [{start: place.start, end: place.end, role: 'place' as const}] : []),
	];
};
