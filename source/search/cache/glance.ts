import {type MonthName, parseDay} from '../../journal/day.ts';
import type {People} from '../../journal/person/person.ts';
import {canHold, isWithin} from '../../journal/query/match.ts';
import type {Query, Term} from '../../journal/query/query.ts';
import {loosened, makePlan, type Plan, readOn} from '../plan.ts';
import {ranking} from '../ranking.ts';
import {namesAmongWords, type Targets} from '../targets.ts';
import type {Vocabulary} from '../vocabulary.ts';
import {isFilteredOut, keyOfPart, type MonthTells, scoreOf, weigh} from '../weigh.ts';

/** A month whose targets are known, and whose entries need not be. */
export type KnownMonth = {readonly name: MonthName; readonly targets: Targets};

/** Months, newest first, and the vocabulary that their targets are numbered by. */
export type Glanced = {readonly vocabulary: Vocabulary; readonly months: readonly KnownMonth[]};

/** An entry that a glance found: its month, its index there, and its score. */
export type Glimpse = {readonly month: MonthName; readonly index: number; readonly score: number};

/**
 * What the targets alone tell of a query. Either all of it: the best hits, in the order of `ranked`, and how many there
 * are. Or, where entries must be looked at, for a phrase or signs: the months that can hold hits.
 */
export type Glance =
	| {readonly isSure: true; readonly best: readonly Glimpse[]; readonly count: number; readonly isLoose: boolean}
	| {readonly isSure: false; readonly months: readonly MonthName[]};

/** Searches months by their targets alone. */
export const glance = (query: Query, people: People, {vocabulary, months}: Glanced, limit: number): Glance => {
	const within = months.filter(({name}) => canHold(query, name));
	let plan = makePlan(query, people, vocabulary);
	if ([...plan.wanted, ...plan.unwanted].some(part => part.isChecked)) {
		return {
			isSure: false,
			months: within
				.filter(month => best(plan, [month], 1, {met: new Set(), hasAllWords: false}).count > 0)
				.map(({name}) => name),
		};
	}
	for (let isLoose = false; ; isLoose = true) {
		const told: MonthTells = {met: new Set(), hasAllWords: false};
		const found = best(plan, within, limit, told);
		const looser = told.hasAllWords
			? undefined
			: (loosened(plan, part => !told.met.has(keyOfPart(part))) ?? loosened(plan, () => true));
		if (!looser) return {isSure: true, ...found, isLoose};
		const isInName = namesAmongWords(
			months.map(({targets}) => targets),
			vocabulary,
		);
		plan = {...looser, isInName};
	}
};

const best = (
	plan: Plan,
	months: readonly KnownMonth[],
	limit: number,
	told: MonthTells,
): {readonly best: readonly Glimpse[]; readonly count: number} => {
	readOn(plan);
	const hits = ranking<Glimpse>(limit);
	let count = 0;
	for (const {name, targets} of months) {
		const weighed = weigh(plan, targets, told);
		if (!weighed) continue;
		entry: for (let index = targets.count - 1; index >= 0; index--) {
			let sum = 0;
			for (const worths of weighed.wanted) {
				if (worths[index] === 0) continue entry;
				sum += worths[index] as number;
			}
			told.hasAllWords = true;
			if (isFilteredOut(weighed, index) || !plan.dates.every(term => isOn(term, name, targets.days[index] ?? 0)))
				continue;
			count++;
			const score = scoreOf(sum, weighed.wanted.length, weighed.row !== undefined && weighed.row[index] !== 0);
			hits.add(score, rounded => ({month: name, index, score: rounded}));
		}
	}
	return {best: hits.best(), count};
};

/** Whether a term of dates holds on a day of a month. */
const isOn = (term: Term, month: MonthName, date: number): boolean => {
	const day = parseDay(`${month}-${String(date).padStart(2, '0')}`);
	return day !== undefined && term.kind === 'dates' && isWithin(term, day) !== term.isNegated;
};
