import type {Journal} from '../journal.ts';
import {type MonthPart, monthParts} from '../kept/over-kept.ts';
import {lookedThrough, newestMonths} from '../kept/written-words.ts';
import type {Written} from '../kept-month.ts';
import {lowerBound} from '../lower-bound.ts';
import {foldedWords} from '../names.ts';
import type {People} from '../person/person.ts';
import {whoIs} from '../person/who.ts';
import {remembered} from '../remember.ts';
import {isFormOf, type NeedWord, nearness} from './need-words.ts';

/**
 * In which entries a word is, and whether it is a tag of one of them. `times`: in how many with each person, where
 * these are few; a word that came up with many tells nothing of one of them.
 */
type Found = {
	readonly entries: readonly number[];
	readonly times: ReadonlyMap<string, number> | undefined;
	readonly isTag: (entry: number) => boolean;
};

/**
 * What was written last with somebody, to be looked through word by word. Entries are numbered, the newest month first.
 */
export type Talks = {
	readonly entries: number;
	/** Of each entry, as `whoIs` names them. */
	readonly people: readonly (readonly string[])[];
	/** Favours that were done for you, by their first line; `areDeeds` has 1 for each entry that is one. */
	readonly deeds: ReadonlyMap<number, string>;
	readonly areDeeds: Uint8Array;
	/**
	 * The entries in which a word is, also with an ending: whole, as a plural, or longer where it has five letters.
	 * Looked for once, for many need the same.
	 */
	readonly with: (word: NeedWord) => Found;
};

/** The months that were written last, newest first, as many as are looked through. */
export const newestWritten = (journal: Journal): readonly MonthPart[] =>
	newestMonths(monthParts(journal), lookedThrough, ({facts}) => facts.counts.entries);

/** What was written last in this journal. */
export const talksOf = remembered((journal: Journal): Talks => {
	const months = newestWritten(journal).map(({facts}) => readWritten(facts.written));
	const starts: number[] = [];
	let entries = 0;
	for (const {written} of months) {
		starts.push(entries);
		entries += written.entries;
	}
	const placed = <Thing>(of: (written: Written) => readonly (readonly [number, Thing])[]): ReadonlyMap<number, Thing> =>
		new Map(
			months.flatMap(({written}, month) =>
				of(written).map(([entry, thing]) => [(starts[month] as number) + entry, thing] as const),
			),
		);
	const people = months.flatMap(month => peopleIn(month, journal.people));
	const tags = placed(written => written.tags);
	const known = new Map<string, Found>();
	const deeds = placed(written => written.deeds);
	const areDeeds = new Uint8Array(entries);
	for (const entry of deeds.keys()) areDeeds[entry] = 1;
	return {
		entries,
		people,
		deeds,
		areDeeds,
		with: word => {
			const key = [...word.stems].join(' ');
			const found = known.get(key) ?? {...foundIn(months, starts, people, word.stems), isTag: tagged(tags, word)};
			known.set(key, found);
			return found;
		},
	};
});

/** Whether one of the tags of an entry is this word; each tag is looked at once. */
const tagged = (tags: ReadonlyMap<number, readonly string[]>, word: NeedWord): Found['isTag'] => {
	const known = new Map<string, boolean>();
	return entry =>
		tags.get(entry)?.some(tag => {
			const isIt = known.get(tag) ?? nearness(foldedWords(tag), word) > 0;
			known.set(tag, isIt);
			return isIt;
		}) ?? false;
};

/** What was written in a month, and where in its numbers the entries of each word begin. */
type ReadWritten = {readonly written: Written; readonly starts: Uint32Array};

const readWritten = remembered((written: Written): ReadWritten => {
	const {entries, words, numbers} = written;
	const starts = new Uint32Array(words.length);
	let at = 0;
	for (let entry = 0; entry < entries; entry++) at += 1 + (numbers[at] as number);
	for (let word = 0; word < words.length; word++) {
		starts[word] = at;
		at += 1 + (numbers[at] as number);
	}
	return {written, starts};
});

const peopleIn = (
	{written: {entries, names, numbers}}: ReadWritten,
	people: People,
): readonly (readonly string[])[] => {
	const who = names.map(whoIs(people));
	const alone = who.map(name => [name]);
	let at = 0;
	return Array.from({length: entries}, () => {
		const count = numbers[at] as number;
		const theirs = numbers.subarray(at + 1, at + 1 + count);
		at += 1 + count;
		return count === 1
			? (alone[theirs[0] as number] as readonly string[])
			: [...new Set(Array.from(theirs, number => who[number] as string))];
	});
};

const foundIn = (
	months: readonly ReadWritten[],
	starts: readonly number[],
	people: Talks['people'],
	stems: ReadonlySet<string>,
): Omit<Found, 'isTag'> => {
	const isFound = new Uint8Array(people.length);
	const entries: number[] = [];
	for (const [month, read] of months.entries()) {
		const start = starts[month] as number;
		for (const stem of stems)
			forEntriesWith(stem, read, entry => {
				if (isFound[start + entry] === 1) return;
				isFound[start + entry] = 1;
				entries.push(start + entry);
			});
	}
	return {entries, times: timesOf(entries, people)};
};

/** People with whom a word may have been written about, for it to tell anything about one of them. */
const fewPeople = 2;

const timesOf = (entries: readonly number[], people: Talks['people']): Found['times'] => {
	const times = new Map<string, number>();
	for (const entry of entries) {
		for (const name of people[entry] ?? []) times.set(name, (times.get(name) ?? 0) + 1);
		if (times.size > fewPeople) return undefined;
	}
	return times;
};

/** Tells of the entries of each word of a month that is a form of a stem; of one entry as often as such words are in it. */
const forEntriesWith = (
	stem: string,
	{written: {words, numbers}, starts}: ReadWritten,
	tell: (entry: number) => void,
): void => {
	const first = lowerBound(words.length, at => (words[at] as string) < stem);
	for (let word = first; words[word]?.startsWith(stem); word++) {
		if (!isFormOf(stem, words[word] as string)) continue;
		const start = starts[word] as number;
		const end = start + (numbers[start] as number);
		for (let at = start + 1; at <= end; at++) tell(numbers[at] as number);
	}
};
