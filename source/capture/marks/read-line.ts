import type {Now} from '../../journal/day.ts';
import type {Span} from '../captured.ts';
import type {DateReader} from '../dates/moment.ts';
import {matchKnown} from '../names/known.ts';
import {atName, capitalised, type Mention, readNames, type Source} from '../names/read-name.ts';
import {howOf} from '../words/how.ts';
import {wordFrom} from '../words/words.ts';
import {lowerCaseName} from './doubts.ts';
import {dueAt} from './due.ts';
import {markerAt, nearlyMarkerAt, takesDue} from './markers.ts';
import {finishPlace, type Parted, type Section} from './section.ts';
import {tagAt} from './tags.ts';

const gap = /\s*/y;
const chunk = /\S+/y;
const opening = /[([{"'“‘«]+/y;
const forId = /for:([\w^-]+)/iy;
const withName = /with:(?=[^\s])/iy;

/** Takes the text apart from `start`, behind the date, in one pass. Never throws; linear in the length of the text. */
export const readLine = (source: Source, start: number, now: Now, dates: DateReader | undefined): Parted => {
	const {text, words, known} = source;
	const head: Section = {pieces: [], place: [], mentions: [], tags: []};
	const sections: [Section, ...Section[]] = [head];
	const spans: Span[] = [];
	const hints = new Set<string>();
	let section = head;
	let needsDates = false;
	let isPlace = false;
	let isBody = false;
	let startsLine = false;
	let chunkEnd = start;
	let hasHead = false;

	const keep = (from: number, end: number, isTag?: true): void => {
		if (end <= from) return;
		const pieces = isPlace ? section.place : section.pieces;
		const last = pieces.at(-1);
		// A text of a million letters would be 200,000 pieces, and as many words of a line are one.
		if (last && !last.isTag && !isTag && (isPlace || !startsLine) && isSpace(text, last.end, from)) pieces[pieces.length - 1] = {...last, end};
		else pieces.push({start: from, end, ...(isTag && {isTag}), ...(startsLine && !isPlace && {startsLine: true})});
		if (!isPlace) startsLine = false;
		if (section === head) hasHead = true;
	};
	const mention = (one: Mention): void => {
		section.mentions.push(one);
		keep(one.from, one.to);
		if (one.hint) hints.add(one.hint);
		if (section === head) hasHead = true;
	};
	/** A line end or ` -- `: what follows belongs to the meeting, or to the marker where there is no meeting. */
	const beginBody = (isLineEnd: boolean): void => {
		isPlace = false;
		const isBack = section.marker !== undefined && hasHead;
		if (isBack) section = head;
		// A line end between two pieces of one text shows itself.
		startsLine = isBack || !isLineEnd;
		isBody = true;
	};

	/** The start of a chunk: what may only stand behind a space. Returns where reading goes on, or undefined for plain text. */
	const readStart = (at: number): number | undefined => {
		const isBreak = text.startsWith('--', at) && chunkEnd - at === 2 && /\s/.test(text[at - 1] ?? '') && /\s/.test(text[chunkEnd] ?? '');
		if (isBreak && (section.marker && hasHead ? true : !isBody && (hasHead || section.pieces.length > 0))) {
			beginBody(false);
			return chunkEnd;
		}
		const marker = markerAt(source, at);
		if (marker) {
			section = {marker, pieces: [], place: [], mentions: [], tags: []};
			sections.push(section);
			isBody &&= hasHead;
			isPlace = false;
			startsLine = false;
			// All of it but the names: the word, what joins them, the colon.
			const edges = [marker.start, ...marker.people.flatMap(one => [one.start, one.end]), marker.end];
			for (let edge = 0; edge < edges.length; edge += 2) spans.push({start: edges[edge] ?? at, end: edges[edge + 1] ?? at, role: 'marker'});
			return marker.end;
		}
		if (section.marker) {
			const due = takesDue(section.marker.word) && !section.due ? dueAt(text, at, now, dates) : undefined;
			if (due) {
				if (due.day === 'needs dates') needsDates = true;
				else section.due = {day: due.day, start: at, end: due.end};
				spans.push({start: at, end: due.end, role: 'due'});
				isPlace = false;
				return due.end;
			}
			forId.lastIndex = at;
			const found = section.marker.word === 'fwd' && section.for === undefined && forId.exec(text);
			if (found) {
				section.for = found[1] ?? '';
				spans.push({start: at, end: forId.lastIndex, role: 'due'});
				isPlace = false;
				return forId.lastIndex;
			}
			if (/^due:./i.test(text.slice(at, at + 5)))
				hints.add(section.due ? 'A favour has one due date; the second stays in the text.' : `${section.marker.word} takes no due date, so it stays in the text.`);
		} else {
			withName.lastIndex = at;
			const one = withName.test(text) ? atName(source, at + 4) : undefined;
			if (one) {
				section.mentions.push({...one, start: at});
				isPlace = false;
				if (section === head) hasHead = true;
				return one.end;
			}
		}
		if (text[at] === '@' && chunkEnd - at === 1 && !section.sign && (at === start || /\s/.test(text[at - 1] ?? ''))) {
			isPlace = true;
			section.sign = {start: at, end: chunkEnd};
			return chunkEnd;
		}
		const nearly = nearlyMarkerAt(text, at);
		if (nearly) hints.add(`${nearly.name} is nobody you know, so this stays text. For a favour or need, write ${nearly.word} @${nearly.name}: …`);
		return undefined;
	};

	/** What may also stand behind an opening bracket or quote: `\`, `#tag`, `@name`. */
	const readSign = (chunk: number, at: number): number | undefined => {
		if (text[at] === '\\' && at + 1 < chunkEnd) {
			keep(chunk, at);
			keep(at + 1, chunkEnd);
			return chunkEnd;
		}
		const tag = text[at] === '#' ? tagAt(text, at) : undefined;
		if (tag) {
			isPlace = false;
			section.tags.push(tag.tag);
			spans.push({start: at, end: tag.end, role: 'tag'});
			if (section === head) hasHead = true;
			keep(chunk, at);
			const isWhole = chunk === at && tag.end === chunkEnd;
			keep(at, tag.end, isWhole || undefined);
			return tag.end;
		}
		const name = text[at] === '@' && !section.marker ? atName(source, at) : undefined;
		if (!name) return undefined;
		isPlace = false;
		keep(chunk, at);
		mention(name);
		return name.end;
	};

	/** Running text up to the end of the chunk, or to the end of a name that begins in it. */
	const readText = (at: number): number => {
		if (section.marker || isPlace) {
			const place = isPlace && !section.marker ? wordFrom(words, at) : -1;
			if (words[place]?.start === at && words[place]?.folded === 'with' && readNames(source, words[place]?.end ?? at, 'with').length > 0) isPlace = false;
			else {
				keep(at, chunkEnd);
				return chunkEnd;
			}
		}
		for (let next = wordFrom(words, at); ; next++) {
			const word = words[next];
			if (!word || word.start >= chunkEnd) break;
			if (!isBody && (word.folded === 'with' || (word.folded === 'w' && text[word.end] === '/'))) {
				const behind = word.folded === 'with' ? word.end : word.end + 1;
				keep(at, behind);
				const names = readNames(source, behind, 'with');
				for (const [at, one] of names.entries()) {
					keep(names[at - 1]?.end ?? one.start, one.start);
					mention(one);
				}
				const doubt = names.length === 0 ? lowerCaseName(source, behind) : undefined;
				if (doubt) hints.add(doubt);
				return names.at(-1)?.end ?? behind;
			}
			const match = matchKnown(text, words, next, known.index);
			if (match) {
				const run = match.name.rank === 1 ? capitalised(text, words, next) : undefined;
				const isSomebodyElse =
					run !== undefined && run > match.end && /^\S+\s+\p{Lu}[\p{Ll}\p{M}]/u.test(text.slice(word.start, run)) && !matchKnown(text, words, next + 1, known.index);
				if (!isSomebodyElse) {
					keep(at, word.start);
					mention({start: word.start, end: match.end, from: word.start, to: match.end, written: text.slice(word.start, match.end), candidates: match.name.people});
					return match.end;
				}
				const name = text.slice(word.start, run).replace(/\s+/g, ' ');
				hints.add(`${name} is nobody you know. For a new person, write @"${name}"; for ${match.name.people.join(' or ')}, write @${match.name.text}.`);
			}
			const how = isBody || section.how ? undefined : howOf(word.folded);
			if (how) {
				section.how = how;
				spans.push({start: word.start, end: word.end, role: 'how'});
			}
		}
		keep(at, chunkEnd);
		return chunkEnd;
	};

	for (let at = start; at < text.length; ) {
		gap.lastIndex = at;
		gap.test(text);
		const from = gap.lastIndex;
		const isStart = from > at || at === start;
		if (from > at && text.slice(at, from).includes('\n') && (hasHead || section.marker)) beginBody(true);
		at = from;
		if (at >= text.length) break;
		if (at >= chunkEnd) {
			chunk.lastIndex = at;
			chunk.test(text);
			chunkEnd = chunk.lastIndex;
		}
		if (isStart) {
			const read = readStart(at);
			if (read !== undefined) {
				at = read;
				if (chunkEnd < at) chunkEnd = at;
				continue;
			}
			if (isLink(text.slice(at, chunkEnd))) {
				keep(at, chunkEnd);
				at = chunkEnd;
				continue;
			}
			opening.lastIndex = at;
			const sign = opening.test(text) ? opening.lastIndex : at;
			const behind = readSign(at, sign);
			if (behind !== undefined) {
				at = behind;
				if (chunkEnd < at) chunkEnd = at;
				continue;
			}
		}
		at = readText(at);
		if (chunkEnd < at) chunkEnd = at;
	}
	for (const one of sections) finishPlace(one, spans);
	return {sections, spans, hints: [...hints], needsDates};
};

/** Whether nothing but spaces of one line stands there, or nothing at all. */
const isSpace = (text: string, start: number, end: number): boolean => {
	if (start === end) return true;
	const between = text.slice(start, end);
	return between === ' ' || (!between.includes('\n') && between.trim() === '');
};

const escaped = /^[([{"'“‘«]*\\/;
const webAddress = /:\/\/|^www\./i;
const mailAddress = /[\p{L}\p{N}_.+-]@[\p{L}\p{N}]/u;

/** An address of the web or of mail: text as a whole, whatever names are in it. */
const isLink = (chunk: string): boolean => (webAddress.test(chunk) || (chunk.includes('@') && mailAddress.test(chunk))) && !escaped.test(chunk);
