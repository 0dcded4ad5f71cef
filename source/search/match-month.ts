import type {Entry} from '../journal/entry.ts';
import type {Month} from '../journal/month.ts';
import {findWords} from '../journal/query/find-words.ts';
import {matchesTerm, nameTexts} from '../journal/query/match.ts';
import type {Term} from '../journal/query/query.ts';
import {worthOfFit} from './meaning.ts';
import type {Plan, WordsPart} from './plan.ts';
import type {Targets} from './targets.ts';
import {isFilteredOut, type MonthTells, scoreOf, type Weighed, weigh} from './weigh.ts';

/** What a month has for a query: its hits, newest first, and beside each its score, from 0 to 1, best. */
export type MonthHits = {readonly month: Month; readonly entries: readonly Entry[]; readonly scores: readonly number[]};

/** The hits of a plan in a month that is prepared. Undefined where there are none. */
export const matchMonth = (plan: Plan, month: Month, targets: Targets, told: MonthTells): MonthHits | undefined => {
	const weighed = weigh(plan, targets, told);
	if (!weighed) return undefined;
	const entries: Entry[] = [];
	const scores: number[] = [];
	const entryAt = (at: number): Entry => month.entries[at] as Entry;
	const isOn = (term: Term, at: number): boolean => matchesTerm(term, entryAt(at), plan);
	for (let at = targets.count - 1; at >= 0; at--) {
		const score = scoreAt(plan, weighed, at, told, {entryAt, isOn});
		if (score === 0) continue;
		entries.push(entryAt(at));
		scores.push(score);
	}
	return entries.length > 0 ? {month, entries, scores} : undefined;
};

/**
 * What the targets do not tell of the entries of a month: the entries themselves, and whether a term of dates holds.
 */
export type Beside = {
	readonly entryAt: (at: number) => Entry;
	readonly isOn: (term: Term, at: number) => boolean;
};

/** The score of an entry of a month that was weighed; 0 where it is no hit. It is looked at only where it has to be. */
export const scoreAt = (
	plan: Plan,
	weighed: Weighed,
	at: number,
	told: MonthTells,
	{entryAt, isOn}: Beside,
): number => {
	const {wanted, row, unwanted} = weighed;
	for (const worths of wanted) if (worths[at] === 0) return 0;
	let sum = 0;
	for (let index = 0; index < wanted.length; index++) {
		const part = plan.wanted[index] as WordsPart;
		const worth = part.isChecked ? worthIn(part, entryAt(at)) : (wanted[index]?.[at] as number);
		if (worth === 0) return 0;
		sum += worth;
	}
	told.hasAllWords = true;
	if (isFilteredOut(weighed, at) || !plan.dates.every(term => isOn(term, at))) return 0;
	const isUnwanted = unwanted.some(
		([{isChecked, term}, worths]) => isChecked && worths[at] !== 0 && !matchesTerm(term, entryAt(at), plan),
	);
	return isUnwanted ? 0 : scoreOf(sum, wanted.length, row !== undefined && row[at] !== 0);
};

/** What words are worth in an entry that has to be looked at. */
const worthIn = ({term}: WordsPart, entry: Entry): number => {
	const inNames = Math.max(0, ...nameTexts(entry).map(name => findWords(term, name).fit));
	const inText = findWords(term, entry.text).fit;
	return Math.max(inNames > 0 ? worthOfFit(inNames, true) : 0, inText > 0 ? worthOfFit(inText, false) : 0);
};
