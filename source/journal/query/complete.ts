import {merged} from '../by-month.ts';
import type {Entry} from '../entry.ts';
import type {Journal} from '../journal.ts';
import type {Month} from '../month.ts';
import {remembered} from '../remember.ts';
import {foldText, isBoundary, isJoined} from './fold.ts';
import {piecesOf} from './parse.ts';
import {states} from './query.ts';

/**
 * What could be at the cursor of a query: `start` to `end` of its text is replaced by one of the options, best first.
 */
export type QueryCompletion = {readonly start: number; readonly end: number; readonly options: readonly Option[]};

/** `label` as it is shown, `text` as it is put in: with its key, in quotes where it has spaces. */
export type Option = {readonly label: string; readonly text: string};

const noOptions: QueryCompletion = {start: 0, end: 0, options: []};

/** Options that are offered at most. */
const most = 20;

/**
 * Completes the value of `with:`, `at:`, `city:`, `tag:` or `is:` that the cursor is in or right after, from the months
 * in memory: those that start so first, then those with a word that does, the most used first. No options elsewhere,
 * nor where the only one is there already. `cursor` in UTF-16 units.
 */
export const completeQuery = (text: string, cursor: number, journal: Journal): QueryCompletion => {
	const piece = piecesOf(text).find(({start, end}) => start < cursor && cursor <= end);
	const values = piece && valuesOf(piece.key, journal);
	if (!piece || !values) return noOptions;
	const typed = foldText(piece.value.replace(/^[@#]/, ''));
	const fits = values.map(value => ({value, place: placeIn(foldText(value), typed)})).filter(({place}) => place < 2);
	const sorted = [...fits.filter(({place}) => place === 0), ...fits.filter(({place}) => place === 1)].slice(0, most);
	const options = sorted.map(({value}) => ({
		label: value,
		text: `${piece.isNegated ? '-' : ''}${piece.key}:${/\s/.test(value) ? `"${value}"` : value}`,
	}));
	const [only, ...others] = options;
	if (only && others.length === 0 && only.text === text.slice(piece.start, piece.end)) return noOptions;
	return {start: piece.start, end: piece.end, options};
};

/** 0 where the value starts so, 1 where a word of it does, 2 where neither. */
const placeIn = (value: string, typed: string): 0 | 1 | 2 => {
	if (value.startsWith(typed)) return 0;
	for (let at = value.indexOf(typed); at >= 0; at = value.indexOf(typed, at + 1))
		if (isBoundary(value, at) || isJoined(typed)) return 1;
	return 2;
};

const valuesOf = (key: string, journal: Journal): readonly string[] | undefined => {
	switch (key) {
		case 'is':
			return states;
		case 'at':
			return used(journal).places;
		case 'city':
			return [...new Set(journal.people.people.flatMap(({city}) => city ?? []))].sort();
		case 'tag':
			return used(journal).tags;
		case 'with':
			return [
				...new Set([
					...used(journal).people,
					...journal.people.people.flatMap(({name, aliases = []}) => [name, ...aliases]),
				]),
			];
		default:
			return undefined;
	}
};

type Counts = {
	readonly people: ReadonlyMap<string, number>;
	readonly places: ReadonlyMap<string, number>;
	readonly tags: ReadonlyMap<string, number>;
};

const countsOf = (month: Month): Counts => ({
	people: count(month, entry => entry.people),
	places: count(month, ({place}) => (place === undefined ? [] : [place])),
	// Whatever is above a tag completes, too: `work` of `work/acme`.
	tags: count(month, ({tags = []}) =>
		tags.flatMap(tag => tag.split('/').map((_, index, all) => all.slice(0, index + 1).join('/'))),
	),
});

const count = (month: Month, names: (entry: Entry) => readonly string[]): ReadonlyMap<string, number> => {
	const counts = new Map<string, number>();
	for (const entry of month.entries) for (const name of names(entry)) counts.set(name, (counts.get(name) ?? 0) + 1);
	return counts;
};

const sum = (parts: readonly ReadonlyMap<string, number>[]): ReadonlyMap<string, number> => {
	const counts = new Map<string, number>();
	for (const part of parts) for (const [name, number] of part) counts.set(name, (counts.get(name) ?? 0) + number);
	return counts;
};

const counted = merged(countsOf, parts => ({
	people: sum(parts.map(({people}) => people)),
	places: sum(parts.map(({places}) => places)),
	tags: sum(parts.map(({tags}) => tags)),
}));

/** Names, places and tags in use, the most used first. */
const used = remembered(
	(
		journal: Journal,
	): {readonly people: readonly string[]; readonly places: readonly string[]; readonly tags: readonly string[]} => {
		const {people, places, tags} = counted(journal);
		const byUse = (counts: ReadonlyMap<string, number>): readonly string[] =>
			[...counts].sort((a, b) => b[1] - a[1]).map(([name]) => name);
		return {people: byUse(people), places: byUse(places), tags: byUse(tags)};
	},
);
