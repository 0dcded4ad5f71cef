import {inAnyScript} from '../../any-script.ts';
import {once} from '../../once.ts';
import {thousands} from '../counted.ts';
import type {Now} from '../day.ts';
import {type ReadDate, readRange} from './dates.ts';
import {foldText, foldWithPlaces, isCapital} from './fold.ts';
import {type Query, type QueryFault, queryKeys, states, type Term} from './query.ts';

/** A stretch of the query without spaces outside quotes. `value` is what it asks for, without key, sign and quotes. */
type Piece = {
	readonly isNegated: boolean;
	readonly key: string;
	readonly value: string;
	readonly isQuoted: boolean;
	/** Whether the quote has no end: it is still being typed. */
	readonly isOpen: boolean;
	readonly start: number;
	readonly end: number;
};

// A sign or `not:`, a key or the @ of a name, and a text in quotes (which may lack its end) or up to the next space.
const piecePattern = once(
	() => /(-(?=\S)|not:)?(?:([a-z]+):|(@)(?=["“”]|[\p{L}\p{N}]))?(?:["“”]([^"“”]*)(["“”])?|([^\s]*))/iuy,
);

/** The stretches of a query, in order; they cover all of it but the spaces. */
export const piecesOf = (text: string): readonly Piece[] => {
	const piece = piecePattern();
	const pieces: Piece[] = [];
	let at = 0;
	while (at < text.length) {
		if (/\s/.test(text[at] ?? '')) {
			at++;
			continue;
		}
		piece.lastIndex = at;
		const [whole = '', sign, written = '', sigil, quoted, close, bare = ''] = piece.exec(text) ?? [text.slice(at)];
		const end = at + Math.max(1, whole.length);
		const key = sigil === undefined ? written : 'with';
		const isKey = queryKeys.some(one => one === key.toLowerCase());
		const isOther = key !== '' && !isKey;
		pieces.push({
			isNegated: sign !== undefined,
			key: isKey ? key.toLowerCase() : '',
			value: isOther ? `${key}:${quoted ?? bare}` : (quoted ?? bare),
			isQuoted: quoted !== undefined,
			isOpen: quoted !== undefined && close === undefined,
			start: at,
			end,
		});
		at = end;
	}
	return pieces;
};

/**
 * Parts that a query may have. Each is compared with every entry or word of the journal: 15,000 of them took half a
 * minute.
 */
export const mostTerms = 200;

/**
 * Reads a query, whole, or says which part cannot be read. Never throws. Dates that are not plain are asked of
 * `readDate`; without one they are a fault with `isDate`.
 */
export const parseQuery = (text: string, now: Now, readDate?: ReadDate): Query | QueryFault => {
	const terms: Term[] = [];
	const pieces = piecesOf(text.toWellFormed());
	const beyond = pieces[mostTerms];
	if (beyond) {
		const message = `A query can have ${mostTerms} words at most, and this one has ${thousands(pieces.length)}.`;
		return {
			message,
			hint: 'Leave some out, or put them in quotes to find them as one text.',
			start: beyond.start,
			end: beyond.end,
		};
	}
	for (const part of pieces) {
		const term = readPiece(part, now, readDate);
		if (typeof term === 'string') continue;
		if ('message' in term) return term;
		terms.push(term);
	}
	return {text, terms};
};

/** A term; a fault; or the empty text for a piece that asks for nothing. */
const readPiece = (part: Piece, now: Now, readDate: ReadDate | undefined): Term | QueryFault | '' => {
	const {key, value, isNegated, start, end} = part;
	const place = {isNegated, start, end};
	const fault = (message: string, hint: string): QueryFault => ({message, hint, start, end});
	const folded = foldText(value).replace(/\s+/g, ' ').trim();
	if (key === '') {
		const wrong = part.isQuoted ? undefined : wrongKey(value);
		if (wrong) return fault(wrong.message, wrong.hint);
		if (!part.isQuoted && isTag.test(value)) return {kind: 'tag', tag: folded.slice(1), ...place};
		// A lone hyphen is the start of -word.
		if (folded === '' || (folded === '-' && !part.isQuoted))
			return isNegated ? fault('Without what?', 'Write -word or not:word.') : '';
		return {
			kind: 'words',
			folded,
			capitals: capitalsOf(value),
			form: part.isQuoted && !part.isOpen ? 'phrase' : 'word',
			...place,
		};
	}
	if (folded === '') return fault(`What should ${key}: look for?`, `Write ${examples[key]}.`);
	if (key === 'with') return {kind: 'with', name: folded.replace(/^@/, ''), ...place};
	if (key === 'at') return {kind: 'at', place: folded, ...place};
	if (key === 'city') return {kind: 'city', city: folded, ...place};
	if (key === 'tag') return {kind: 'tag', tag: folded.replace(/^#/, '').replace(/\/+$/, ''), ...place};
	if (key === 'is') {
		const state = states.find(one => one === folded);
		return state
			? {kind: 'is', state, ...place}
			: fault(`No entry can be "${value}".`, `After is: comes one of ${states.join(', ')}.`);
	}
	const range = readRange(value.trim(), now, readDate);
	if (!range)
		return {
			...fault(
				`"${value}" is not a date.`,
				`Write ${examples[key]}, a year, a month, or a day such as ${key}:${now.day}.`,
			),
			...(readDate === undefined && {isDate: true as const}),
		};
	if (key === 'date') return {...range, ...place};
	const edge = key === 'from' ? range.from : range.to;
	return edge
		? {kind: 'dates', [key]: edge, ...place}
		: fault(`"${value}" has no ${key === 'from' ? 'first' : 'last'} day.`, `Write ${examples[key]}.`);
};

const isTag = inAnyScript(/^#\p{L}[\p{L}\p{N}_/-]*$/u);

const examples: Readonly<Record<string, string>> = {
	with: 'with:ada or with:"Ada Lovelace"',
	at: 'at:café',
	city: 'city:zürich',
	tag: 'tag:work',
	is: 'is:open',
	date: 'date:lastmonth',
	from: 'from:2026-01-01',
	to: 'to:friday',
};

// Keys that people try, and what they are called here.
const others: Readonly<Record<string, string>> = {
	tags: 'tag',
	who: 'with',
	person: 'with',
	people: 'with',
	place: 'at',
	where: 'at',
	kind: 'is',
	type: 'is',
	state: 'is',
	on: 'date',
	when: 'date',
	since: 'from',
	after: 'from',
	until: 'to',
	till: 'to',
	before: 'to',
};

/** Whether a word begins with a key of another program: it would find nothing, silently. */
const wrongKey = (value: string): {readonly message: string; readonly hint: string} | undefined => {
	const [, key = '', rest = ''] = /^([a-z]+):([^/\s].*)$/i.exec(value) ?? [];
	const right = Object.hasOwn(others, key.toLowerCase()) ? others[key.toLowerCase()] : undefined;
	if (!right) return undefined;
	return {
		message: `There is no ${key}: in a query.`,
		hint: `Write ${right}:${rest}, or "${value}" in quotes to find it as text.`,
	};
};

/** The units of the folded value that must be capitals in an entry. */
const capitalsOf = (value: string): readonly number[] => {
	const text = value.replace(/\s+/g, ' ').trim();
	const {folded, places} = foldWithPlaces(text);
	const letters = [...folded.matchAll(/\p{L}/gu)].map(({index}) => index).filter(at => places[at] !== places[at - 1]);
	const capitals = letters.filter(at => isCapital(text, places[at] ?? 0));
	return capitals.length > 1 && capitals.length === letters.length ? capitals.slice(0, 1) : capitals;
};
