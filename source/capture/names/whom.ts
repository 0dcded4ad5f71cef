import {fold, listNames} from '../../journal/names.ts';
import {mostLikely} from './company.ts';
import type {Known} from './known.ts';
import {nearMisses} from './near-miss.ts';
import type {Mention} from './read-name.ts';

/** Whom each mention means, by full name; who of them is new; what a person should be asked or told; and whether no older month can tell otherwise. */
export type Settled = {
	readonly nameOf: ReadonlyMap<Mention, string>;
	readonly newPeople: readonly string[];
	readonly hints: readonly string[];
	readonly isSure: boolean;
};

/** So many new names of a line are compared with the known ones; a line of a megabyte may hold 100,000. */
const mostQuestions = 20;

/**
 * Settles whom the mentions of one line mean. A name that several people have means who is on the line anyway, then
 * who was most often met together with the others on the line, then who was met last, then the first by name.
 */
export const settle = (mentions: readonly Mention[], {index, journal}: Known): Settled => {
	const nameOf = new Map<Mention, string>();
	const hints = new Set<string>();
	const newPeople = new Map<string, string>();
	const firstNames = new Map<string, string>();
	for (const mention of mentions) {
		const [only, ...more] = mention.candidates;
		if (only !== undefined) {
			if (more.length === 0) nameOf.set(mention, only);
			continue;
		}
		const folded = fold(mention.written);
		// Bob, behind Bob Stone, is he.
		const name = newPeople.get(folded) ?? firstNames.get(folded) ?? mention.written;
		nameOf.set(mention, name);
		if (name !== mention.written || newPeople.has(folded)) continue;
		newPeople.set(folded, name);
		const first = folded.split(' ')[0] ?? '';
		if (first !== folded && !firstNames.has(first)) firstNames.set(first, name);
		const misses = newPeople.size > mostQuestions ? [] : nearMisses(name, index);
		if (misses.length > 0) hints.add(`Did you mean ${misses.join(' or ')}?`);
	}
	const onLine = new Set(nameOf.values());
	const settled = new Map<readonly string[], string>();
	let isSure = true;
	for (const mention of mentions) {
		const {candidates} = mention;
		if (candidates.length < 2) continue;
		const guess = (): string => {
			// Nobody was met together with somebody new.
			const others = [...onLine].slice(0, mostQuestions).filter(name => !newPeople.has(fold(name)));
			const likely = mostLikely(candidates, others, journal);
			isSure &&= likely.isSure;
			return likely.name;
		};
		const chosen = settled.get(candidates) ?? candidates.find(name => onLine.has(name)) ?? guess();
		if (!onLine.has(chosen)) {
			const others = candidates.filter(name => name !== chosen);
			hints.add(`${mention.written} is ${chosen}, not ${listNames(others).replace(/ and (?=[^,]*$)/, ' or ')}.`);
		}
		onLine.add(chosen);
		settled.set(candidates, chosen);
		nameOf.set(mention, chosen);
	}
	return {nameOf, newPeople: [...newPeople.values()], hints: [...hints], isSure};
};
