import {fold} from '../../journal/names.ts';
import {hiddenPeople} from '../../journal/private.ts';
import {remembered} from '../../journal/remember.ts';
import {either} from './either.ts';
import type {Known} from './known.ts';
import {mostLikely} from './most-likely.ts';
import {nearMisses} from './near-miss.ts';
import type {Mention} from './read-name.ts';

/**
 * Whom each mention means, by full name; who of them is new; what a person should be asked or told; and whether no
 * older month can tell otherwise.
 */
export type Whom = {
	readonly nameOf: ReadonlyMap<Mention, string>;
	readonly newPeople: readonly string[];
	readonly hints: readonly string[];
	readonly isSure: boolean;
};

/** So many names of a line are compared with others; a line of a megabyte may hold 100,000. */
const mostCompared = 20;

/** What is told so far of one line. */
type Telling = {
	readonly nameOf: Map<Mention, string>;
	readonly hints: Set<string>;
	/** Names as they are written, by the folded name. */
	readonly newPeople: Map<string, string>;
	isSure: boolean;
};

/**
 * Whom the mentions of one line mean. A name that several people have means who is on the line anyway, then
 * who was most often met together with the others on the line, then who was met last, then the first by name.
 */
export const whoIsMeant = (mentions: readonly Mention[], known: Known): Whom => {
	const telling: Telling = {nameOf: new Map(), hints: new Set(), newPeople: new Map(), isSure: true};
	nameCertain(mentions, known, telling);
	nameAmbiguous(mentions, known, telling);
	const {nameOf, newPeople, hints, isSure} = telling;
	return {nameOf, newPeople: [...newPeople.values()], hints: [...hints], isSure};
};

/** Names that one known person has, and those that nobody has yet. */
const nameCertain = (
	mentions: readonly Mention[],
	{index, journal}: Known,
	{nameOf, hints, newPeople}: Telling,
): void => {
	const isShown = (name: string): boolean => !hiddenPeople(journal).has(name);
	const firstNames = new Map<string, string>();
	for (const mention of mentions) {
		const [only, ...more] = mention.candidates;
		if (only !== undefined) {
			if (more.length === 0) nameOf.set(mention, only);
			continue;
		}
		const folded = fold(mention.written);
		// Bob, after Bob Stone, is he.
		const name = newPeople.get(folded) ?? firstNames.get(folded) ?? mention.written;
		nameOf.set(mention, name);
		if (name !== mention.written || newPeople.has(folded)) continue;
		newPeople.set(folded, name);
		const first = folded.split(' ')[0] ?? '';
		if (first !== folded && !firstNames.has(first)) firstNames.set(first, name);
		const misses = newPeople.size > mostCompared ? [] : nearMisses(name, index, isShown);
		if (misses.length > 0) hints.add(`Did you mean ${either(misses)}?`);
	}
};

/** Names that several known people have: one of them each. */
const nameAmbiguous = (mentions: readonly Mention[], {journal}: Known, telling: Telling): void => {
	const {nameOf, hints, newPeople} = telling;
	const onLine = new Set(nameOf.values());
	// Nobody was met together with somebody new.
	const company: string[] = [];
	for (const name of onLine) if (company.length < mostCompared && !newPeople.has(fold(name))) company.push(name);
	// Whom only private entries name gives way to others of the same first name, and is named in no hint.
	const shownOf = remembered((candidates: readonly string[]) => {
		const shown = candidates.filter(name => !hiddenPeople(journal).has(name));
		return shown.length > 0 ? shown : candidates;
	});
	const chosenOf = new Map<readonly string[], string>();
	const guess = (candidates: readonly string[]): string => {
		const likely = mostLikely(candidates, company, journal);
		telling.isSure &&= likely.isSure;
		return likely.name;
	};
	for (const mention of mentions) {
		if (mention.candidates.length < 2) continue;
		const candidates = shownOf(mention.candidates);
		const chosen = chosenOf.get(candidates) ?? mention.candidates.find(name => onLine.has(name)) ?? guess(candidates);
		if (!onLine.has(chosen)) {
			const others = candidates.filter(name => name !== chosen);
			if (others.length > 0) hints.add(`${mention.written} is ${chosen}, not ${either(others)}.`);
			if (company.length < mostCompared) company.push(chosen);
		}
		onLine.add(chosen);
		chosenOf.set(candidates, chosen);
		nameOf.set(mention, chosen);
	}
};
