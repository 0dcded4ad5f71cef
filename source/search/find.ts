import type {Entry} from '../journal/entry.ts';
import type {Journal} from '../journal/journal.ts';
import type {Query} from '../journal/query.ts';
import {canHold} from '../journal/query-match.ts';
import {type MonthHits, matchMonth, type Told} from './match-month.ts';
import {loosened, makePlan, type Plan, readOn} from './plan.ts';
import {prepareMonth} from './targets.ts';

/** What a search has found so far. A new object each time; earlier ones stay as they were. */
export type Findings = {
	readonly query: Query;
	/** How the words of the query were understood, for `spansOf`. */
	readonly plan: Plan;
	/** Months with hits, newest first. */
	readonly months: readonly MonthHits[];
	/** Number of hits so far. */
	readonly count: number;
	/** Whether every month was looked through. */
	readonly isComplete: boolean;
	/** Whether nothing has the words as they were typed, and the hits are what they may be misspellings of. */
	readonly isLoose: boolean;
};

export type Hit = {readonly entry: Entry; readonly score: number};

/**
 * Searches the months in memory, newest first. Each step of the generator is some milliseconds of work at most and
 * gives what was found so far; the last is the complete answer. To cancel, stop asking. Months are prepared on the way
 * where they are not yet, and kept so. Words that stand nowhere to the letter are taken for misspellings. Never throws.
 */
export function* find(journal: Journal, query: Query): Generator<Findings, Findings> {
	let plan: Plan | undefined = makePlan(query);
	let findings: Findings = {query, plan, months: [], count: 0, isComplete: false, isLoose: false};
	while (plan) {
		const current: Plan = plan;
		const told: Told = {met: new Set(), hasAllWords: false};
		for (const month of journal.months) {
			if (!canHold(query, month.name)) continue;
			for (const step = prepareMonth(month); ; ) {
				const {done, value} = step.next();
				if (!done) {
					yield findings;
					continue;
				}
				for (const part of current.wanted) readOn(part);
				for (const part of current.unwanted) readOn(part);
				const hits = matchMonth(current, month, value, journal.people, told);
				if (hits) findings = {...findings, plan: current, months: [...findings.months, hits], count: findings.count + hits.entries.length};
				break;
			}
			yield findings;
		}
		// Filters that leave nothing make no word a misspelling.
		if (told.hasAllWords) break;
		plan = loosened(current, part => !told.met.has(part)) ?? loosened(current, () => current.wanted.length > 1 || current.wanted.some(({term}) => term.capitals.length > 0));
		if (plan) findings = {...findings, plan, isLoose: true};
	}
	return {...findings, isComplete: true};
}

/** The whole answer at once, for whoever need not answer keys meanwhile. */
export const findAll = (journal: Journal, query: Query): Findings => {
	const search = find(journal, query);
	for (;;) {
		const {done, value} = search.next();
		if (done) return value;
	}
};

/** The hits of a search, best first, newer before older among equals; only the first so many where a limit is given. */
export const ranked = ({months}: Findings, limit = Number.POSITIVE_INFINITY): readonly Hit[] => {
	// Scores are few, so that hits are dealt out in order instead of sorted: 80,000 take 5 ms.
	const byScore = new Map<number, Hit[]>();
	for (const {entries, scores} of months) {
		for (let at = 0; at < entries.length; at++) {
			const score = Math.round((scores[at] as number) * 1000) / 1000;
			let hits = byScore.get(score);
			if (!hits) {
				hits = [];
				byScore.set(score, hits);
			}
			if (hits.length < limit) hits.push({entry: entries[at] as Entry, score});
		}
	}
	const best: Hit[] = [];
	for (const score of [...byScore.keys()].sort((a, b) => b - a)) {
		for (const hit of byScore.get(score) ?? []) {
			if (best.length === limit) return best;
			best.push(hit);
		}
	}
	return best;
};
