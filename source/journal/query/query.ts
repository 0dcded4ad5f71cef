import type {Day} from '../day.ts';

/** A query as it was understood: every term must hold. README tells how one is written. */
export type Query = {readonly text: string; readonly terms: readonly Term[]};

/**
 * One part of a query; `isNegated` means that it must not hold. `start` to `end` in the query's text, in UTF-16 units.
 */
export type Term = (Words | Who | Where | City | Tag | Is | Dates) & {
	readonly isNegated: boolean;
	readonly start: number;
	readonly end: number;
};

/** Text to be found in an entry: a word, or several in a row. */
export type Words = {
	readonly kind: 'words';
	/** Folded by `foldText`; never empty. */
	readonly folded: string;
	/**
	 * Which units of `folded` must be capitals in the entry: those that are written so. Of a word that is in capitals
	 * altogether only the first, so that JÜRGEN finds Jürgen.
	 */
	readonly capitals: readonly number[];
	/** `word` may be the beginning of a longer one or be inside it; a `phrase` is there as it is. */
	readonly form: 'word' | 'phrase';
};
/** `with:`, folded: a name, an alias, or whole words of one. */
export type Who = {readonly kind: 'with'; readonly name: string};
/** `at:`, folded: a place, or the start of one of its words. */
export type Where = {readonly kind: 'at'; readonly place: string};
/** `city:`, folded: the city where one of the people lives, or the start of one of its words. */
export type City = {readonly kind: 'city'; readonly city: string};
/** `tag:`, folded: a tag, and every tag under it. */
export type Tag = {readonly kind: 'tag'; readonly tag: string};
export type Is = {readonly kind: 'is'; readonly state: EntryState};
/** `date:`, `from:` and `to:`: days from and to, both included; at least one of them. */
export type Dates = {readonly kind: 'dates'; readonly from?: Day; readonly to?: Day};

/** What `is:` takes. */
export const states = [
	'meeting',
	'favour',
	'need',
	'ask',
	'note',
	'planned',
	'missed',
	'promised',
	'open',
	'settled',
	'met',
	'dropped',
	'asked',
	'granted',
	'declined',
	'given',
	'received',
	'starred',
	'private',
] as const;
export type EntryState = (typeof states)[number];

/** What a query begins a term with, and what it asks for. */
export const queryKeys = ['with', 'at', 'city', 'tag', 'is', 'date', 'from', 'to'] as const;

/** A query that cannot be read: which part, and how to write it. `start` to `end` in UTF-16 units. */
export type QueryFault = {
	readonly message: string;
	readonly hint: string;
	readonly start: number;
	readonly end: number;
	/** A date that only a better reader of dates may know: one can be handed to `parseQuery`. */
	readonly isDate?: true;
};

/** Whether a query could not be read. */
export const isQueryFault = (query: Query | QueryFault): query is QueryFault => 'message' in query;
