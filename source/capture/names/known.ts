import type {Journal} from '../../journal/journal.ts';
import {fold} from '../../journal/names.ts';
import type {People} from '../../journal/people/person.ts';
import {remembered} from '../../journal/remember.ts';
import {type Word, wordsOf} from '../words/words.ts';

/** Who is known by which names, and the journal whose meetings settle whom a first name means. */
export type Known = {readonly index: NameIndex; readonly journal: Journal};

/** A name as it may be written: a full name, an alias, or a first name (in this order of rank), and the full names of those who bear it. */
export type Name = {readonly text: string; readonly words: readonly string[]; readonly core: string; readonly rank: 1 | 2 | 3; readonly people: readonly string[]};

/** The names of everyone, prepared once for each version of people.json. */
export type NameIndex = {
	readonly names: readonly Name[];
	/** By first word, folded; longest first. */
	readonly byFirstWord: ReadonlyMap<string, readonly Name[]>;
	/** By the whole name, folded and without spaces. */
	readonly byCore: ReadonlyMap<string, Name>;
};

/** What the capture line knows of a journal. Costs nothing where people.json has not changed since it was last asked. */
export const knownIn = (journal: Journal): Known => ({index: indexOf(journal.people), journal});

/** A name folded and without its spaces, for comparing. */
export const coreOf = (text: string): string => fold(text).replace(/\s+/g, '');

const titles = new Set(['dr', 'mr', 'mrs', 'ms', 'prof', 'professor', 'sir', 'dame', 'the']);
const isWithoutSpaces = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}々ー\s]+$/u;

const indexNames = ({people}: People): NameIndex => {
	const byCore = new Map<string, Name>();
	const put = (text: string, rank: Name['rank'], person: string): void => {
		const words = wordsOf(text);
		const [first, last] = [words[0], words.at(-1)];
		// A name without any word, all signs, is found whole, behind @ or a marker.
		const core = first && last ? coreOf(text.slice(first.start, last.end)) : coreOf(text);
		if (core === '') return;
		const before = byCore.get(core);
		if (before && before.rank > rank) return;
		const shared = before?.rank === rank ? before.people : [];
		if (shared.includes(person)) return;
		byCore.set(core, {text, words: words.map(word => word.folded), core, rank, people: [...shared, person]});
	};
	for (const {name, aliases = []} of people) {
		put(name, 3, name);
		for (const alias of aliases) put(alias, 2, name);
		const words = wordsOf(name);
		const first = words.find(word => !titles.has(word.folded));
		if (first && words.length > 1) put(name.slice(first.start, first.end), 1, name);
	}
	const byFirstWord = new Map<string, Name[]>();
	for (const name of byCore.values()) {
		const keys = new Set([
			name.words[0] ?? '',
			...(isWithoutSpaces.test(name.text)
				? wordsOf(name.core)
						.slice(0, 1)
						.map(word => word.folded)
				: []),
		]);
		for (const key of keys) byFirstWord.set(key, [...(byFirstWord.get(key) ?? []), name]);
	}
	for (const [key, names] of byFirstWord)
		byFirstWord.set(
			key,
			names.sort((a, b) => b.core.length - a.core.length),
		);
	return {names: [...byCore.values()], byFirstWord, byCore};
};

const indexOf = remembered(indexNames);

/** A known name found in a text: where it ends, behind which word, and whose it may be. */
export type Match = {readonly end: number; readonly next: number; readonly name: Name};

const isLower = /^\p{Ll}/u;
const possessive = /['’]s$/iu;

/**
 * The longest known name that begins at the word `at`, as whole words on one line. A name of one word must be written
 * as it is known, or with a capital, unless `anyCase`. A possessive 's is left out of it. Undefined where there is none.
 */
export const matchKnown = (text: string, words: readonly Word[], at: number, {byFirstWord}: NameIndex, anyCase = false): Match | undefined => {
	const word = words[at];
	if (!word) return undefined;
	const bare = word.folded.replace(possessive, '');
	for (const key of bare === word.folded ? [word.folded] : [word.folded, bare]) {
		for (const name of byFirstWord.get(key) ?? []) {
			for (const length of new Set([name.words.length, 1])) {
				const last = words[at + length - 1];
				if (!last || last.end - word.start > name.text.length * 2 + 8) continue;
				for (const end of possessive.test(last.folded) ? [last.end, last.end - 2] : [last.end]) {
					const written = text.slice(word.start, end);
					if (coreOf(written) !== name.core || written.includes('\n')) continue;
					if (!anyCase && name.words.length === 1 && isLower.test(written) && !isLower.test(name.text)) continue;
					return {end, next: at + length, name};
				}
			}
		}
	}
	return undefined;
};
