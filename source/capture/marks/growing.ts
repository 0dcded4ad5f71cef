import type {Mention} from '../names/read-name.ts';
import type {ReadSpan} from '../words/read-span.ts';
import type {Hint, LineSection} from './line-section.ts';
import type {Piece} from './pieces.ts';
import type {LineSoFar, Put} from './rule.ts';

/** A section while it is read. */
type Growing = {
	-readonly [Key in keyof LineSection]: LineSection[Key] extends readonly (infer Item)[] ? Item[] : LineSection[Key];
};

/** What the fold has read so far; the rules see it as their context. Only `applyPut` and the fold change it. */
export type GrowingLine = {-readonly [Key in keyof Omit<LineSoFar, 'section'>]: LineSoFar[Key]} & {
	section: Growing;
	readonly sections: [Growing, ...Growing[]];
	readonly spans: ReadSpan[];
	readonly hints: Map<string, Hint>;
	needsDates: boolean;
	/** Whether the next piece of text begins the body, so that a line end comes before it. */
	startsBody: boolean;
};

/** A reading of nothing yet, at this place of the line. */
export const blank = (at: number, {now, dates}: Pick<LineSoFar, 'now' | 'dates'>): GrowingLine => {
	const head: Growing = {pieces: [], place: [], mentions: [], about: [], tags: []};
	const before = {
		chunkEnd: at,
		word: 0,
		isPlace: false,
		isBody: false,
		hasHead: false,
		needsDates: false,
		startsBody: false,
	};
	return {...before, now, dates, section: head, sections: [head], spans: [], hints: new Map()};
};

/** Adds what a rule has put. */
export const applyPut = (line: string, reading: GrowingLine, put: Put): void => {
	const {section, spans} = reading;
	switch (put.put) {
		case 'text':
			keep(line, reading, put.start, put.end);
			break;
		case 'tag':
			section.tags.push(put.tag);
			spans.push({start: put.start, end: put.end, role: 'tag'});
			keep(line, reading, put.start, put.end, put.isWhole || undefined);
			break;
		case 'person':
			addPerson(line, reading, put.mention);
			break;
		case 'guest':
		case 'about':
			(put.put === 'guest' ? section.mentions : section.about).push(put.mention);
			reading.hasHead ||= isHead(reading);
			break;
		case 'how':
			section.how = put.how;
			spans.push({start: put.start, end: put.end, role: 'how'});
			break;
		case 'place':
			section.sign = {start: put.start, end: put.end};
			reading.isPlace = true;
			break;
		case 'place-end':
			reading.isPlace = false;
			break;
		case 'marker':
			beginSection(reading, put);
			break;
		case 'due':
			if (put.due.day === 'needs dates') reading.needsDates = true;
			else section.due = {day: put.due.day, start: put.start, end: put.due.end};
			spans.push({start: put.start, end: put.due.end, role: 'due'});
			break;
		case 'on':
		case 'asked':
			if (put.due.day === 'needs dates') reading.needsDates = true;
			else if (typeof put.due.day === 'string') section[put.put] = put.due.day;
			spans.push({start: put.start, end: put.due.end, role: 'due'});
			break;
		case 'guess':
			section.guess = put.guess;
			spans.push({start: put.start, end: put.end, role: 'due'});
			break;
		case 'for':
			section.for = put.id;
			spans.push({start: put.start, end: put.end, role: 'due'});
			break;
		case 'body':
			beginBody(reading, put.isLineEnd);
			break;
		case 'hint':
			reading.hints.set(put.hint.says, put.hint);
			break;
	}
};

const isHead = ({section, sections}: GrowingLine): boolean => section === sections[0];

const keep = (line: string, reading: GrowingLine, start: number, end: number, isTag?: true): void => {
	if (end <= start) return;
	const {section, isPlace, startsBody} = reading;
	const pieces: Piece[] = isPlace ? section.place : section.pieces;
	const last = pieces.at(-1);
	// A text of a million letters would be 200,000 pieces, and as many words of a line are one.
	const isSame = last && !last.isTag && !isTag && (isPlace || !startsBody) && isSpace(line, last.end, start);
	if (isSame) pieces[pieces.length - 1] = {...last, end};
	else pieces.push({start, end, ...(isTag && {isTag}), ...(startsBody && !isPlace && {startsLine: true as const})});
	if (!isPlace) reading.startsBody = false;
	reading.hasHead ||= isHead(reading);
};

/** Whether nothing but spaces of one line is there, or nothing at all. */
const isSpace = (line: string, start: number, end: number): boolean => {
	if (start === end) return true;
	const between = line.slice(start, end);
	return between === ' ' || (!between.includes('\n') && between.trim() === '');
};

const addPerson = (line: string, reading: GrowingLine, mention: Mention): void => {
	reading.section.mentions.push(mention);
	keep(line, reading, mention.from, mention.to);
	if (mention.hint) reading.hints.set(mention.hint, {says: mention.hint, unless: []});
	reading.hasHead ||= isHead(reading);
};

const beginSection = (reading: GrowingLine, {marker}: Extract<Put, {put: 'marker'}>): void => {
	reading.section = {marker, pieces: [], place: [], mentions: [], about: [], tags: []};
	reading.sections.push(reading.section);
	reading.isBody &&= reading.hasHead;
	reading.isPlace = false;
	reading.startsBody = false;
	// All of it but the names: the word, what joins them, the colon.
	const edges = [marker.start, ...marker.people.flatMap(one => [one.start, one.end]), marker.end];
	for (let edge = 0; edge < edges.length; edge += 2) {
		reading.spans.push({start: edges[edge] ?? marker.start, end: edges[edge + 1] ?? marker.start, role: 'marker'});
	}
};

const beginBody = (reading: GrowingLine, isLineEnd: boolean): void => {
	reading.isPlace = false;
	const isBack = reading.section.marker !== undefined && reading.hasHead;
	if (isBack) reading.section = reading.sections[0];
	// A line end between two pieces of one text shows itself.
	reading.startsBody = isBack || !isLineEnd;
	reading.isBody = true;
};

/** The span of the place; an @ with nothing after it stays text. */
export const finishPlace = ({sign, place, pieces}: Growing, spans: ReadSpan[]): void => {
	const last = place.at(-1);
	if (sign && last) spans.push({start: sign.start, end: last.end, role: 'place'});
	else if (sign) pieces.splice(pieces.findLastIndex(piece => piece.start < sign.start) + 1, 0, sign);
};
