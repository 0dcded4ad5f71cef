import type {Entry} from '../journal/entry.ts';
import type {Month} from '../journal/month.ts';
import type {People} from '../journal/person.ts';
import {foldText} from '../journal/query-fold.ts';
import {matchesTerm, namesIn} from '../journal/query-match.ts';
import {findWords} from '../journal/query-words.ts';
import {type Meaning, worthOfFit} from './meaning.ts';
import type {Part, Plan} from './plan.ts';
import type {Targets} from './targets.ts';

/** What a month has for a query: its hits, newest first, and beside each its score, from 0 to 1, best. */
export type MonthHits = {readonly month: Month; readonly entries: readonly Entry[]; readonly scores: readonly number[]};

/** What matching a month tells besides: which parts met one of their words there, and whether any entry has all words. */
export type Told = {readonly met: Set<Part>; hasAllWords: boolean};

/** What words that stand in the entry as they were typed, side by side, are worth more: 1 is then the best. */
const apart = 0.95;

/** The hits of a plan in a month that is prepared, from the newest entry on. Undefined where there are none. */
export const matchMonth = (plan: Plan, month: Month, targets: Targets, people: People, told: Told): MonthHits | undefined => {
	const count = month.entries.length;
	// Each part is asked, also where one is missing: it is told which are known at all.
	const asked = plan.wanted.map(part => worthsOf(part, targets, told));
	const worths = asked.filter(worth => worth !== undefined);
	if (worths.length < asked.length) return undefined;
	const banned = plan.unwanted.map(part => worthsOf(part, targets) ?? new Float32Array(count));
	const entries: Entry[] = [];
	const scores: number[] = [];
	entry: for (let at = count - 1; at >= 0; at--) {
		const entry = month.entries[at] as Entry;
		let score = 0;
		for (const [index, part] of plan.wanted.entries()) {
			let worth = worths[index]?.[at] ?? 0;
			if (worth > 0 && part.isChecked) worth = worthInEntry(part, entry);
			if (worth === 0) continue entry;
			score += worth / plan.wanted.length;
		}
		told.hasAllWords = true;
		for (const [index, part] of plan.unwanted.entries()) {
			const worth = banned[index]?.[at] ?? 0;
			if (part.isChecked ? worth > 0 && !matchesTerm(part.term, entry, {people}) : worth >= leastToBan) continue entry;
		}
		if (!plan.others.every(term => matchesTerm(term, entry, {people}))) continue;
		entries.push(entry);
		scores.push(plan.wanted.length < 2 ? (plan.wanted.length === 0 ? 1 : score) : isInARow(plan, entry) ? score * apart + 1 - apart : score * apart);
	}
	return entries.length > 0 ? {month, entries, scores} : undefined;
};

/** What a word must be worth for an entry to be left out: inside a longer word it does not count against it. */
export const leastToBan = worthOfFit(2, false);

/** Per entry of the month what the part is worth there, as far as its words tell; undefined where no entry has them. */
export const worthsOf = (part: Part, targets: Targets, told?: Told): Float32Array | undefined => {
	let all: Float32Array | undefined;
	for (const meaning of part.meanings) {
		const worth = worthsOfWord(meaning, targets);
		if (!worth) return undefined;
		if (!all) all = worth;
		else for (let at = 0; at < targets.count; at++) all[at] = Math.min(all[at] as number, worth[at] as number);
	}
	told?.met.add(part);
	return all ?? new Float32Array(targets.count).fill(1);
};

const worthsOfWord = ({inText, inName}: Meaning, {count, words, starts, places}: Targets): Float32Array | undefined => {
	let worths: Float32Array | undefined;
	for (let index = 0; index < words.length; index++) {
		const word = words[index] as number;
		const text = inText[word] as number;
		if (text === 0) continue;
		const name = inName[word] as number;
		worths ??= new Float32Array(count);
		for (let at = starts[index] as number; at < (starts[index + 1] as number); at++) {
			const place = places[at] as number;
			const worth = place & 1 ? name : text;
			if (worth > (worths[place >> 1] as number)) worths[place >> 1] = worth;
		}
	}
	return worths;
};

/** What a part is worth in an entry that has to be looked at. */
const worthInEntry = (part: Part, entry: Entry): number => {
	let best = 0;
	for (const name of namesIn(entry)) {
		const {fit} = findWords(part.term, name);
		if (fit > 0) best = Math.max(best, worthOfFit(fit as 1 | 2 | 3, true));
	}
	const {fit} = findWords(part.term, entry.text);
	return fit > 0 ? Math.max(best, worthOfFit(fit as 1 | 2 | 3, false)) : best;
};

/** Whether the words stand in the entry as they were typed. */
const isInARow = (plan: Plan, entry: Entry): boolean => {
	const typed = plan.wanted.map(({term}) => term.folded).join(' ');
	return foldText(entry.text).includes(typed) || namesIn(entry).some(name => foldText(name).includes(typed));
};
