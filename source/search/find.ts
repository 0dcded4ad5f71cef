import type {Entry} from '../journal/entry.ts';
import type {Journal} from '../journal/journal.ts';
import {canHold} from '../journal/query/match.ts';
import type {Query} from '../journal/query/query.ts';
import {type MonthHits, matchMonth} from './match-month.ts';
import {loosened, makePlan, type Plan, readOn} from './plan.ts';
import {ranking} from './ranking.ts';
import {namesAmongWords, prepareMonth, prepareTargets, targetsOf} from './targets.ts';
import {newVocabulary, type Vocabulary} from './vocabulary.ts';
import {keyOfPart, type MonthTells} from './weigh.ts';

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
 * where they are not yet, and kept so with the vocabulary, which is the caller's. What is found depends on the journal
 * and the query alone. Words that are nowhere to the letter are taken for misspellings. Never throws.
 */
export function* find(journal: Journal, query: Query, vocabulary: Vocabulary): Generator<Findings, Findings> {
	let plan: Plan | undefined = makePlan(query, journal.people, vocabulary);
	let findings: Findings = {query, plan, months: [], count: 0, isComplete: false, isLoose: false};
	while (plan) {
		const current: Plan = plan;
		const told: MonthTells = {met: new Set(), hasAllWords: false};
		for (const month of journal.months) {
			// An entry that is in the wrong file is among its problems.
			if (!canHold(query, month.name) && month.problems.length === 0) continue;
			for (const step = prepareMonth(month, vocabulary); ; ) {
				const {done, value} = step.next();
				if (!done) {
					yield findings;
					continue;
				}
				readOn(current);
				const hits = matchMonth(current, month, value, told);
				if (hits)
					findings = {
						...findings,
						plan: current,
						months: [...findings.months, hits],
						count: findings.count + hits.entries.length,
					};
				break;
			}
			yield findings;
		}
		// Filters that leave nothing make no word a misspelling.
		if (told.hasAllWords) break;
		const looser = loosened(current, part => !told.met.has(keyOfPart(part))) ?? loosened(current, () => true);
		plan = looser && {...looser, isInName: yield* namesOf(journal, vocabulary, findings)};
		if (plan) findings = {...findings, plan, isLoose: true};
	}
	return {...findings, isComplete: true};
}

/** Which words are in a name anywhere in the journal, also in months that the query leaves out. */
function* namesOf(journal: Journal, vocabulary: Vocabulary, findings: Findings): Generator<Findings, Uint8Array> {
	for (const _ of prepareTargets(journal, vocabulary)) yield findings;
	return namesAmongWords(
		journal.months.flatMap(month => targetsOf(month, vocabulary) ?? []),
		vocabulary,
	);
}

/**
 * The whole answer at once, for whoever need not answer keys meanwhile; with a vocabulary of its own where none is
 * given.
 */
export const findAll = (journal: Journal, query: Query, vocabulary = newVocabulary()): Findings => {
	const search = find(journal, query, vocabulary);
	for (;;) {
		const {done, value} = search.next();
		if (done) return value;
	}
};

/** The hits of a search, best first, newer before older among equals; only the first so many where a limit is given. */
export const ranked = ({months}: Findings, limit = Number.POSITIVE_INFINITY): readonly Hit[] => {
	const hits = ranking<Hit>(limit);
	for (const {entries, scores} of months) {
		for (let at = 0; at < entries.length; at++)
			hits.add(scores[at] as number, score => ({entry: entries[at] as Entry, score}));
	}
	return hits.best();
};
