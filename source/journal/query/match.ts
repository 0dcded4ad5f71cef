import {type Day, type MonthName, monthOf} from '../day.ts';
import type {Entry} from '../entry.ts';
import type {People} from '../person/person.ts';
import {findWords} from './find-words.ts';
import {foldText, isBoundary, isJoined} from './fold.ts';
import {isMeant, livesIn} from './known-by.ts';
import type {Dates, EntryState, Query, Term, Words} from './query.ts';

/** What a query is asked among: the people say who `with:` means. */
export type AskedAmong = {readonly people: People};

/** The names of an entry, which are looked through before its text: people, place, tags and the kind of meeting. */
export const nameTexts = (entry: Entry): readonly string[] => {
	const names = [...entry.people];
	if (entry.place !== undefined) names.push(entry.place);
	for (const tag of entry.tags ?? []) names.push(tag);
	if (entry.kind === 'meeting' && entry.how !== 'meeting') names.push(entry.how);
	return names;
};

/** Whether every term of the query holds for the entry, to the letter: misspellings are for `search`. Never throws. */
export const matches = (query: Query, entry: Entry, {people}: AskedAmong): boolean => {
	const texts = textsOf(entry);
	return query.terms.every(term => holds(term, entry, people, texts) !== term.isNegated);
};

/** Whether one term holds. */
export const matchesTerm = (term: Term, entry: Entry, {people}: AskedAmong): boolean =>
	holds(term, entry, people, textsOf(entry)) !== term.isNegated;

/** A text of an entry, and the same folded. */
type Text = readonly [text: string, folded: string];

/**
 * What words are looked for in: the text, then the names; folded when it is asked for, and once for all words of a
 * query.
 */
const textsOf = (entry: Entry): (() => readonly Text[]) => {
	let texts: readonly Text[] | undefined;
	return () => {
		texts ??= [entry.text, ...nameTexts(entry)].map(text => [text, foldText(text)]);
		return texts;
	};
};

const holds = (term: Term, entry: Entry, people: People, texts: () => readonly Text[]): boolean => {
	switch (term.kind) {
		case 'words':
			return holdsWords(term, texts(), term.isNegated);
		case 'with':
			return entry.people.some(isMeant(people, term.name));
		case 'at':
			return entry.place !== undefined && isAt(entry.place, term.place);
		case 'city':
			return entry.people.some(livesIn(people, term.city));
		case 'tag':
			return (entry.tags ?? []).some(tag => isUnder(tag, term.tag));
		case 'is':
			return statesOf(entry).includes(term.state);
		case 'dates':
			return isWithin(term, entry.date);
	}
};

/** Whether a day lies within these dates. */
export const isWithin = ({from, to}: Dates, day: Day): boolean =>
	(from === undefined || day >= from) && (to === undefined || day <= to);

/** A word that must not be there counts as whole word or word start only: `-rain` is not about training. */
const holdsWords = (words: Words, texts: readonly Text[], isNegated: boolean): boolean =>
	texts.some(([text, folded]) => findWords(words, text, folded).fit >= (isNegated ? 2 : 1));

/** Whether `at:` means the place: one of its words starts so. */
export const isAt = (place: string, asked: string): boolean => {
	const folded = foldText(place);
	for (let at = folded.indexOf(asked); at >= 0; at = folded.indexOf(asked, at + 1))
		if (isBoundary(folded, at) || isJoined(asked)) return true;
	return false;
};

/** Whether `tag:` means the tag: it is that one, or under it. */
export const isUnder = (tag: string, asked: string): boolean => {
	const folded = foldText(tag);
	return folded === asked || folded.startsWith(`${asked}/`);
};

/** Whatever `is:` would find the entry by. */
export const statesOf = (entry: Entry): readonly EntryState[] => {
	const found: EntryState[] = entry.kind === 'unknown' ? [] : [entry.kind];
	if (entry.kind === 'favour') found.push(entry.way);
	if ('state' in entry && entry.state !== undefined) found.push(entry.state);
	// A promise is open until it is kept.
	if (entry.kind === 'favour' && entry.state === 'promised') found.push('open');
	if (entry.starred) found.push('starred');
	if (entry.private) found.push('private');
	return found;
};

/** The months that can hold hits: from and to, both included. Loading need not go beyond them. */
export const monthsWithin = (query: Query): {readonly from?: MonthName; readonly to?: MonthName} => {
	let from: Day | undefined;
	let to: Day | undefined;
	for (const term of query.terms) {
		if (term.kind !== 'dates' || term.isNegated) continue;
		if (term.from && (!from || term.from > from)) from = term.from;
		if (term.to && (!to || term.to < to)) to = term.to;
	}
	return {...(from && {from: monthOf(from)}), ...(to && {to: monthOf(to)})};
};

/** Whether a month can hold hits of the query. */
export const canHold = (query: Query, month: MonthName): boolean => {
	const {from, to} = monthsWithin(query);
	return (from === undefined || month >= from) && (to === undefined || month <= to);
};
