import type {Draft} from '../journal/draft.ts';
import {cameUp, type Entry} from '../journal/entry.ts';
import {same} from '../journal/format/fields.ts';
import {captureNow, longestLine} from './grammar.ts';
import {readLine} from './marks/read-line.ts';
import {whenOf} from './marks/read-when.ts';
import {coreOf} from './names/known.ts';
import {capitalised, quoted} from './names/read-name.ts';
import type {Surroundings} from './names/surroundings.ts';
import {whoIsMeant} from './names/whom.ts';
import {placedWords} from './words/placed-words.ts';

/**
 * The capture line that means this entry: `2026-11-20 15:00: coffee with Ada Lovelace @ Café Central #hiring -- …`,
 * `2026-11-20: gave Ada Lovelace: intro due:2026-11-27`. With `\` where its text would be read as more than text, and
 * `with:` for people whom the text does not name. Captured again, it gives the date, time, people, place, text, tags,
 * kind and way, for every entry that a capture line can make. Never throws.
 */
export const toLine = (entry: Entry, surroundings: Surroundings): string => {
	const chunks = entry.text.split(/(\s+)/);
	const escaped = new Set(chunks.flatMap((chunk, at) => (looksLikeSyntax(chunk, entry) ? [at] : [])));
	// A name that is escaped may uncover a shorter one in it, so it takes a few rounds; nearly always one.
	for (let round = 0; round < 5; round++) {
		const {line, starts} = write(entry, chunks, escaped, [], surroundings);
		const wrong = wrongNames(line, entry, surroundings);
		if (wrong.length === 0) break;
		let at = 0;
		for (const place of wrong) {
			while (at + 1 < starts.length && (starts[at + 1] ?? 0) <= place) at++;
			escaped.add(at);
		}
	}
	const readOf = readingOnce(entry, surroundings);
	const forms = entry.text.length > longestLine ? [] : formsOf(chunks, escaped);
	for (const {literal, isOff = false} of forms) {
		const bare = write(entry, chunks, literal, [], surroundings, isOff).line;
		if (readOf(bare).isEntry) return bare;
		if (hasMarker(entry)) continue;
		const {unnamed} = readOf(bare);
		const lists = unnamed.length < entry.people.length ? [unnamed, entry.people] : [unnamed];
		for (const people of lists.filter(({length}) => length > 0)) {
			const {line} = write(entry, chunks, literal, people, surroundings, isOff);
			if (readOf(line).isEntry) return line;
		}
	}
	const plain = write(entry, chunks, escaped, [], surroundings).line;
	return hasMarker(entry) ? plain : write(entry, chunks, escaped, readOf(plain).unnamed, surroundings).line;
};

type Form = {readonly literal: ReadonlySet<number>; readonly isOff?: boolean};

/** What of the text to escape, the least first: nearly always the first is it, so the others are made when asked for. */
function* formsOf(chunks: readonly string[], escaped: ReadonlySet<number>): Iterable<Form> {
	yield {literal: escaped};
	const withTags = new Set([...escaped, ...chunks.flatMap((chunk, at) => (tagOf(chunk) === undefined ? [] : [at]))]);
	yield {literal: withTags};
	// Where the text would be read as a sentence that tells something else, `-- ` before it keeps it from being read.
	yield {literal: escaped, isOff: true};
	yield {literal: withTags, isOff: true};
	yield {literal: new Set(chunks.keys()), isOff: true};
}

const hasMarker = (entry: Entry): boolean => cameUp(entry);

const syntax =
	/^[([{"'“‘«]*[\\@]|^--$|^(?:due|for|with|about|on|yes|asked|gave|got|owed?|gift|fwd|need|ask|fact):|^(?:gave|got|owed?|gift|fwd|need|ask|fact)$/iu;

const looksLikeSyntax = (chunk: string, entry: Entry): boolean => {
	if (syntax.test(chunk)) return !/^(?:gave|got|owed?|gift|fwd|need|ask|fact)$/i.test(chunk) || /:/.test(entry.text);
	const tag = tagOf(chunk);
	return tag !== undefined && !entry.tags?.includes(tag);
};

const tagOf = (chunk: string): string | undefined => {
	const found = /^[([{"'“‘«]*#(\p{L}[\p{L}\p{M}\p{N}_\-/]*)/u.exec(chunk);
	return found ? (found[1] ?? '').normalize('NFC').toLowerCase() : undefined;
};

/** The line, and where in it each chunk of the text begins. */
const write = (
	entry: Entry,
	chunks: readonly string[],
	escaped: ReadonlySet<number>,
	people: readonly string[],
	surroundings: Surroundings,
	isOff = false,
): {readonly line: string; readonly starts: readonly number[]} => {
	const when = `${entry.date}${entry.time ? ` ${entry.time}` : ''}: `;
	const named = people.map(name => `${entry.kind === 'note' ? 'about' : 'with'}:${quoted(name)} `).join('');
	let line = `${when}${markerOf(entry, surroundings)}${isOff && !hasMarker(entry) ? '-- ' : ''}${named}`;
	const starts: number[] = [];
	const breakAt = chunks.findIndex(chunk => /\s/.test(chunk) && chunk.includes('\n'));
	for (const [at, chunk] of chunks.entries()) {
		// Between lines comes " -- ", so that the whole is one line of the shell, unless white space matters there.
		if (at === breakAt) line += `${headEnd(entry, chunks, escaped)}${chunk === '\n' ? ' -- ' : chunk}`;
		starts.push(line.length);
		if (at !== breakAt)
			line +=
				escaped.has(at) && chunk.trim() !== ''
					? chunk.replace(/^[([{"'“‘«]*/, opening => `${opening.length < chunk.length ? opening : ''}\\`)
					: chunk;
	}
	return {line: breakAt < 0 ? line + headEnd(entry, chunks, escaped) : line, starts};
};

const markerOf = (entry: Entry, surroundings: Surroundings): string => {
	if (!cameUp(entry)) return '';
	const people = entry.people.map(name => plainOrQuoted(name, surroundings)).join(', ');
	return `${wordOf(entry)}${people && ` ${people}`}: `;
};

const wordOf = (entry: Extract<Entry, {kind: 'favour' | 'need' | 'ask'}>): string => {
	if (entry.kind !== 'favour') return entry.kind;
	if (entry.forwards !== undefined && entry.way === 'given') return 'fwd';
	if (entry.state === 'promised') return entry.way === 'given' ? 'owe' : 'owed';
	if (entry.way === 'received') return 'got';
	return entry.settled?.by === 'freely' && entry.due === undefined ? 'gift' : 'gave';
};

const plainOrQuoted = (name: string, {known}: Surroundings): string => {
	const words = placedWords(name);
	const owners = known.index.byCore.get(coreOf(name))?.people ?? [];
	const isPlain =
		words[0]?.start === 0 &&
		capitalised(name, words, 0) === name.length &&
		(owners.length === 0 || (owners.length === 1 && owners[0] === name));
	return isPlain ? name : quoted(name);
};

/**
 * What comes after the first line of the text: place, tags that the text does not show, due date, what is paid forward.
 */
const headEnd = (entry: Entry, chunks: readonly string[], escaped: ReadonlySet<number>): string => {
	const place = entry.place
		?.split(/\s+/)
		.map(chunk =>
			/^[([{"'“‘«]*[\\@#]|^--$|^(?:with|mit|avec|w)$|^w\/|:/i.test(chunk) ||
			/^(?:gave|got|owed?|gift|fwd|need|ask|fact)$/i.test(chunk)
				? `\\${chunk}`
				: chunk,
		)
		.join(' ');
	const hidden = new Set(entry.tags);
	if (hidden.size > 0)
		for (const [at, chunk] of chunks.entries()) if (!escaped.has(at)) hidden.delete(tagOf(chunk) ?? '');
	const isForward = entry.kind === 'favour' && wordOf(entry) === 'fwd';
	const due = entry.kind === 'favour' && entry.due && !isForward ? ` due:${entry.due}` : '';
	const about = hasMarker(entry) ? (entry.about ?? []).map(name => ` about:${quoted(name)}`).join('') : '';
	const guess = entry.kind === 'ask' && entry.guess !== undefined ? ` yes:${entry.guess}` : '';
	const asked = entry.kind === 'ask' && entry.state === 'asked' && entry.asked ? ` asked:${entry.asked}` : '';
	const tags = `${Array.from(hidden, tag => ` #${tag}`).join('')}${entry.private ? ' #private' : ''}`;
	const forwards = isForward ? ` for:${entry.forwards}` : '';
	return `${place ? ` @ ${place}` : ''}${tags}${due}${forwards}${asked}${guess}${about}`;
};

/** Where on the line somebody is named who is not of the entry. */
const wrongNames = (line: string, entry: Entry, {now, known, dates}: Surroundings): readonly number[] => {
	const from = whenOf(line, now, dates);
	const after = typeof from === 'object' ? from.after : 0;
	const {sections} = readLine({text: line, words: placedWords(line, after), known}, after, {now, dates});
	const mentions = sections[0].mentions;
	const {nameOf} = whoIsMeant(mentions, known);
	return mentions.filter(mention => !entry.people.includes(nameOf.get(mention) ?? '')).map(mention => mention.start);
};

const compared = [
	'date',
	'time',
	'people',
	'place',
	'text',
	'tags',
	'kind',
	'way',
	'guess',
	'about',
	'private',
] as const;

/** What a line is captured as: whether it is what the entry holds, and who of the entry is not in it. */
type Read = {readonly isEntry: boolean; readonly unnamed: readonly string[]};

/** Reads lines, each once: of a text without marks most forms are the same line, and a long one takes its time. */
const readingOnce = (entry: Entry, surroundings: Surroundings): ((line: string) => Read) => {
	const known = new Map<string, Read>();
	return line => {
		const before = known.get(line);
		if (before) return before;
		const captured = captureNow(line, surroundings);
		const drafts = captured?.isUnderstood ? captured.drafts : [];
		const named = drafts[0]?.people ?? [];
		const read = {
			isEntry: drafts.length === 1 && drafts[0] !== undefined && holdsTheSame(drafts[0], entry),
			unnamed: entry.people.filter(name => !named.includes(name)),
		};
		known.set(line, read);
		return read;
	};
};

const holdsTheSame = (
	draft: Draft & Partial<Record<(typeof compared)[number], unknown>>,
	entry: Partial<Record<(typeof compared)[number], unknown>>,
): boolean => compared.every(key => same(draft[key], entry[key]));
