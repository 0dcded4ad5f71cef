import type {Entry} from '../journal/entry.ts';
import type {Month} from '../journal/month.ts';
import {findWords} from '../journal/query/find-words.ts';
import {matchesTerm, nameTexts} from '../journal/query/match.ts';
import {worthOfFit} from './meaning.ts';
import type {Plan, WordsPart} from './plan.ts';
import type {Targets} from './targets.ts';
import {isFilteredOut, type MonthTells, scoreOf, weigh} from './weigh.ts';

/** What a month has for a query: its hits, newest first, and beside each its score, from 0 to 1, best. */
export type MonthHits = {readonly month: Month; readonly entries: readonly Entry[]; readonly scores: readonly number[]};

/** The hits of a plan in a month that is prepared. Undefined where there are none. */
export const matchMonth = (plan: Plan, month: Month, targets: Targets, told: MonthTells): MonthHits | undefined => {
	const weighed = weigh(plan, targets, told);
	if (!weighed) return undefined;
	const entries: Entry[] = [];
	const scores: number[] = [];
	entry: for (let at = targets.count - 1; at >= 0; at--) {
		const entry = month.entries[at] as Entry;
		let sum = 0;
		for (let index = 0; index < weighed.wanted.length; index++) {
			const part = plan.wanted[index] as WordsPart;
			let worth = weighed.wanted[index]?.[at] as number;
			if (worth > 0 && part.isChecked) worth = worthIn(part, entry);
			if (worth === 0) continue entry;
			sum += worth;
		}
		told.hasAllWords = true;
		if (isFilteredOut(weighed, at) || !plan.dates.every(term => matchesTerm(term, entry, plan))) continue;
		if (
			weighed.unwanted.some(
				([{isChecked, term}, worths]) => isChecked && worths[at] !== 0 && !matchesTerm(term, entry, plan),
			)
		)
			continue;
		entries.push(entry);
		scores.push(scoreOf(sum, weighed.wanted.length, weighed.row !== undefined && weighed.row[at] !== 0));
	}
	return entries.length > 0 ? {month, entries, scores} : undefined;
};

/** What words are worth in an entry that has to be looked at. */
const worthIn = ({term}: WordsPart, entry: Entry): number => {
	const inNames = Math.max(0, ...nameTexts(entry).map(name => findWords(term, name).fit));
	const inText = findWords(term, entry.text).fit;
	return Math.max(inNames > 0 ? worthOfFit(inNames, true) : 0, inText > 0 ? worthOfFit(inText, false) : 0);
};
