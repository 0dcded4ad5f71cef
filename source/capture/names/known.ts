import {inAnyScript} from '../../any-script.ts';
import type {Journal} from '../../journal/journal.ts';
import {fold} from '../../journal/names.ts';
import type {People, Person} from '../../journal/person/person.ts';
import {remembered} from '../../journal/remember.ts';
import type {Habits} from '../habits.ts';
import {placedWords, type Word} from '../words/placed-words.ts';

/** Who is known by which names, and the journal whose meetings settle whom a first name means. */
export type Known = {
	readonly index: NameIndex;
	readonly journal: Journal;
	/** Who was met, where, and under which tags, of all months; absent: of those in memory. */
	readonly habits?: Habits;
};

/**
 * A name as it may be written: a full name, an alias, or a first name (in this order of rank), and the full names of
 * those who bear it.
 */
export type Name = {
	readonly text: string;
	/** Folded, with single spaces. */
	readonly folded: string;
	readonly words: readonly string[];
	/** Folded, without spaces. */
	readonly core: string;
	readonly rank: 1 | 2 | 3;
	/** The words that it is looked up by, folded: Ann Abell and Anna Bell have one core, and two of these. */
	readonly firstWords: readonly string[];
	readonly people: readonly string[];
};

/** The names of everyone, prepared once for each version of people.json. */
export type NameIndex = {
	readonly names: readonly Name[];
	/** By first word, folded. */
	readonly byFirstWord: ReadonlyMap<string, Namesakes>;
	/** By the whole name, folded and without spaces. */
	readonly byCore: ReadonlyMap<string, Name>;
};

/** What is known of the names that begin with the same word. */
type Namesakes = {
	/** Of how many words of a text such a name may be made, most first. */
	readonly wordCounts: readonly number[];
	/** The longest of them, in UTF-16 units. */
	readonly longest: number;
};

/**
 * What the capture line knows of a journal. Costs nothing where people.json has not changed since it was last asked.
 */
export const knownIn = (journal: Journal): Known => ({index: indexOf(journal.people), journal});

/** A name folded and without its spaces, for comparing. */
export const coreOf = (text: string): string => fold(text).replace(/\s+/g, '');

/** A name folded, with single spaces. */
export const spaced = (text: string): string => fold(text).replace(/\s+/g, ' ');

const titles = new Set(['dr', 'mr', 'mrs', 'ms', 'prof', 'professor', 'sir', 'dame', 'the']);
const isWithoutSpaces = inAnyScript(/^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}々ー\s]+$/u);

/** A name of one person, prepared. */
type OwnName = Omit<Name, 'people'>;
type Found = Omit<Name, 'people'> & {readonly people: string[]};

/** The names of a person, prepared once: whoever is new makes the index anew. */
const ownNames = remembered(({name, aliases = []}: Person): readonly OwnName[] => {
	const words = isPlain.test(name) ? name.split(' ') : placedWords(name).map(({start, end}) => name.slice(start, end));
	const first = words.find(word => !titles.has(fold(word)));
	return [
		ownName(name, 3),
		...aliases.map(alias => ownName(alias, 2)),
		...(first && words.length > 1 ? [ownName(first, 1)] : []),
	].filter(({core}) => core !== '');
});

/** Nearly all names: their words are what is between the spaces, and there are some hundred of them in each run. */
const isPlain = /^[A-Za-z]+(?: [A-Za-z]+)*$/;

const plainName = (text: string, rank: Name['rank']): OwnName => {
	const folded = text.toLowerCase();
	const words = folded.split(' ');
	return {text, folded, words, core: words.join(''), rank, firstWords: words.slice(0, 1)};
};

const ownName = (text: string, rank: Name['rank']): OwnName => {
	if (isPlain.test(text)) return plainName(text, rank);
	const words = placedWords(text);
	const [first, last] = [words[0], words.at(-1)];
	// A name without any word, all signs, is found whole, after @ or a marker.
	const core = first && last ? coreOf(text.slice(first.start, last.end)) : coreOf(text);
	// In a script without spaces a name of two words may be written as one.
	const asOne = isWithoutSpaces.test(text) ? [placedWords(core)[0]?.folded ?? ''] : [];
	return {
		text,
		folded: spaced(text),
		words: words.map(word => word.folded),
		core,
		rank,
		firstWords: [first?.folded ?? '', ...asOne],
	};
};

const indexNames = ({people}: People): NameIndex => {
	const found = new Map<string, Found>();
	for (const person of people)
		for (const own of ownNames(person)) {
			const before = found.get(own.core);
			if (before && before.rank > own.rank) continue;
			if (before?.rank !== own.rank) {
				found.set(own.core, {...own, people: [person.name]});
				continue;
			}
			// A person's names come one after the other, and one may be written in two ways.
			if (before.people.at(-1) !== person.name) before.people.push(person.name);
			const others = own.firstWords.filter(word => !before.firstWords.includes(word));
			if (others.length > 0) found.set(own.core, {...before, firstWords: [...before.firstWords, ...others]});
		}
	const names = Array.from(found.values());
	return {names, byFirstWord: namesakesIn(names), byCore: new Map(names.map(name => [name.core, name]))};
};

/**
 * UTF-16 units of a name that is looked for in a text without any sign of one: a whole page as an alias would be
 * compared with the text at each of its words.
 */
const longestInText = 300;

const namesakesIn = (names: readonly Name[]): ReadonlyMap<string, Namesakes> => {
	const groups = new Map<string, {readonly wordCounts: number[]; longest: number}>();
	for (const {text, words, firstWords} of names) {
		if (text.length > longestInText) continue;
		for (const key of firstWords) {
			const group = groups.get(key) ?? {wordCounts: [1], longest: 0};
			if (!group.wordCounts.includes(words.length)) group.wordCounts.push(words.length);
			group.longest = Math.max(group.longest, text.length);
			groups.set(key, group);
		}
	}
	for (const {wordCounts} of groups.values()) wordCounts.sort((a, b) => b - a);
	return groups;
};

const indexOf = remembered(indexNames);

/** A known name found in a text: where it ends, after which word, and whose it may be. */
export type KnownMatch = {readonly end: number; readonly next: number; readonly name: Name};

const isLower = inAnyScript(/^\p{Ll}/u);
const possessive = /['’]s$/iu;

/**
 * The longest known name that begins at the word `at`, as whole words on one line. A name of one word must be written
 * as it is known, or with a capital, unless `anyCase`. A possessive 's is left out of it. Undefined where there is
 * none. However many bear the first word, each number of words is looked up once.
 */
export const matchKnown = (
	text: string,
	words: readonly Word[],
	at: number,
	{byFirstWord, byCore}: NameIndex,
	anyCase = false,
): KnownMatch | undefined => {
	const word = words[at];
	if (!word) return undefined;
	const bare = word.folded.replace(possessive, '');
	for (const key of bare === word.folded ? [word.folded] : [word.folded, bare]) {
		const group = byFirstWord.get(key);
		let best: KnownMatch | undefined;
		for (const count of group?.wordCounts ?? []) {
			const last = words[at + count - 1];
			if (!group || !last || last.end - word.start > roomFor(group.longest)) continue;
			for (const end of possessive.test(last.folded) ? [last.end, last.end - 2] : [last.end]) {
				const written = text.slice(word.start, end);
				const name = byCore.get(coreOf(written));
				if (!name?.firstWords.includes(key) || (best && best.name.core.length >= name.core.length)) continue;
				if (isWrittenAs(written, name, last.end - word.start, anyCase)) best = {end, next: at + count, name};
			}
		}
		if (best) return best;
	}
	return undefined;
};

/** How long a name may be as it is written, in UTF-16 units: with more spaces, or signs between its words. */
const roomFor = (length: number): number => length * 2 + 8;

const isWrittenAs = (written: string, name: Name, length: number, anyCase: boolean): boolean => {
	if (written.includes('\n') || length > roomFor(name.text.length)) return false;
	return anyCase || name.words.length !== 1 || !isLower.test(written) || isLower.test(name.text);
};
