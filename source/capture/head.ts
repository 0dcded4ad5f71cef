import {inAnyScript} from '../any-script.ts';
import type {Now} from '../journal/day.ts';
import type {Moment} from './dates/moment.ts';
import {cutsOf, datelessEnd, isClock, isHome} from './head-cuts.ts';
import type {LineSection, Parted} from './marks/line-section.ts';
import type {Piece} from './marks/pieces.ts';
import type {Mention, Source} from './names/read-name.ts';
import {type Dated, isEntry} from './sentences/dated.ts';
import type {Rest} from './sentences/frames/finding.ts';
import {type HeadReading, readHead} from './sentences/read-head.ts';

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
	/** The place of a meeting that is only offered, which leaves the text of the offer. */
	readonly offered: readonly Rest[];
	/** Whether the line has a favour, need or ask in marks: then sentences add none. */
	readonly isMarked: boolean;
	/** Whether the person has turned the reading of sentences off. */
	readonly isOff: boolean;
	/** Where the marked place ends, if a date follows it: `@ the Crown thu`. */
	readonly placeEnd: number | undefined;
};

const breaks = /\s--(?=\s)|\n/g;

const escapes = /(?:^|\s)[([{"'“‘«]*\\\S+/g;

const links = inAnyScript(/\S*(?::\/\/|[\p{L}\p{N}_.+-]@[\p{L}\p{N}])\S*|(?:^|\s)www\.\S+/gu);

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
	const isHour = !isOff && isClock(text, whole.place);
	const placeEnd = isOff ? undefined : isHour ? whole.place[0]?.start : datelessEnd(text, whole.place, now);
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
	const unread = [...holesOf(escapes), ...holesOf(links.of(piece))];
	// At somebody's whom one knows: the sentence says that they were there.
	const isRead = isHour || isHome(text, section.place, known);
	const holes = [...placeAndTags(parted, placeEnd).filter(({role}) => !(isRead && role === 'place')), ...unread];
	const tags = parted.spans.filter(({role}) => role === 'tag');
	const reading = readHead(
		{text, start: from, end: isOff ? from : end, body, holes, marked, mentions: isOff ? marked : section.mentions},
		now,
		known,
		front,
	);
	const isMarked = markers.length > 0;
	const sure = reading.dated.filter(({isSure, finding}) => isSure && !(isMarked && finding.kind !== 'meeting'));
	const taken = [...sure].sort((a, b) => Number(b.finding.kind === 'meeting') - Number(a.finding.kind === 'meeting'));
	const hasEntry = taken.some(isEntry);
	const cuts = hasEntry ? cutsOf(text, reading, taken[0], section, tags, unread) : [];
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
		cuts,
		offered: offeredPlace(reading.dated, taken, met => cutsOf(text, reading, met, section, tags, unread)).filter(
			place => !cuts.some(cut => cut.start < place.end && cut.end > place.start),
		),
		isMarked,
		isOff,
		placeEnd,
	};
};

/** The place of the meeting that is offered where none is taken: it leaves the text, as that of one that is taken. */
const offeredPlace = (
	dated: readonly Dated[],
	taken: readonly Dated[],
	cutsFor: (met: Dated) => readonly Rest[],
): readonly Rest[] => {
	const met = dated.find(({finding}) => finding.kind === 'meeting');
	if (met?.finding.kind !== 'meeting' || taken.includes(met)) return [];
	const {place} = met.finding;
	return place === undefined ? [] : cutsFor(met).filter(cut => cut.start === place.start && cut.end === place.end);
};

/** What marks govern within a head: its tags, and its place up to a date that closes it. */
const placeAndTags = ({spans}: Parted, placeEnd: number | undefined): Parted['spans'] =>
	spans
		.filter(({role}) => role === 'tag' || role === 'place')
		.map(span => ({
			...span,
			end: placeEnd !== undefined && span.role === 'place' ? Math.min(span.end, placeEnd) : span.end,
		}));

/** The pieces without what is cut out of them. */
export const without = (pieces: readonly Piece[], cuts: readonly Rest[]): readonly Piece[] =>
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

export const within = (pieces: readonly Piece[], {start, end}: Rest): readonly Piece[] =>
	pieces.flatMap(piece =>
		piece.end <= start || piece.start >= end
			? []
			: [{start: Math.max(start, piece.start), end: Math.min(end, piece.end)}],
	);
