import type {MonthName} from '../journal/day.ts';
import type {Query} from '../journal/query.ts';
import {canHold} from '../journal/query-match.ts';
import {leastToBan, type Told, worthsOf} from './match-month.ts';
import {loosened, makePlan, type Part, type Plan, readOn} from './plan.ts';
import type {Targets} from './targets.ts';

/** A month whose targets are known, and whose entries need not be. */
export type KnownMonth = {readonly name: MonthName; readonly targets: Targets};

/** An entry that a glance found: its month, its index there, and its score. */
export type Glimpse = {readonly month: MonthName; readonly index: number; readonly score: number};

/**
 * What the targets alone tell of a query. Either all of it: the best hits in the order of `ranked`, and how many there
 * are. Or, where entries must be looked at, for phrases, filters, several words: the months that can hold hits.
 */
export type Glance =
	| {readonly isSure: true; readonly best: readonly Glimpse[]; readonly count: number; readonly isLoose: boolean}
	| {readonly isSure: false; readonly months: readonly MonthName[]};

/** Searches months, newest first, by their targets alone. */
export const glance = (query: Query, months: readonly KnownMonth[], limit: number): Glance => {
	const within = months.filter(({name}) => canHold(query, name));
	const plan = makePlan(query);
	const told: Told = {met: new Set(), hasAllWords: false};
	const isSure = plan.wanted.length === 1 && plan.others.length === 0 && [...plan.wanted, ...plan.unwanted].every(part => !part.isChecked);
	if (!isSure) {
		for (const part of plan.wanted) readOn(part);
		return {isSure, months: within.filter(({targets}) => plan.wanted.every(part => worthsOf(part, targets, told))).map(({name}) => name)};
	}
	const exact = best(plan, within, limit, told);
	if (told.hasAllWords) return {isSure, ...exact, isLoose: false};
	const loose = loosened(plan, part => !told.met.has(part));
	return loose ? {isSure, ...best(loose, within, limit, told), isLoose: true} : {isSure, ...exact, isLoose: false};
};

const best = (plan: Plan, months: readonly KnownMonth[], limit: number, told: Told): {readonly best: readonly Glimpse[]; readonly count: number} => {
	for (const part of [...plan.wanted, ...plan.unwanted]) readOn(part);
	const [part] = plan.wanted as readonly [Part];
	const byScore = new Map<number, Glimpse[]>();
	let count = 0;
	for (const {name, targets} of months) {
		const worths = worthsOf(part, targets, told);
		if (!worths) continue;
		const banned = plan.unwanted.flatMap(unwanted => worthsOf(unwanted, targets) ?? []);
		for (let index = targets.count - 1; index >= 0; index--) {
			const score = worths[index] as number;
			if (score === 0) continue;
			told.hasAllWords = true;
			if (banned.some(worth => (worth[index] as number) >= leastToBan)) continue;
			count++;
			addTo(byScore, {month: name, index, score: Math.round(score * 1000) / 1000}, limit);
		}
	}
	const scores = [...byScore.keys()].sort((a, b) => b - a);
	return {best: scores.flatMap(score => byScore.get(score) ?? []).slice(0, limit), count};
};

const addTo = (byScore: Map<number, Glimpse[]>, glimpse: Glimpse, limit: number): void => {
	const here = byScore.get(glimpse.score);
	if (!here) byScore.set(glimpse.score, [glimpse]);
	else if (here.length < limit) here.push(glimpse);
};
