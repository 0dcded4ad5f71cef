import {type MonthName, parseDay} from '../../journal/day.ts';
import type {Entry} from '../../journal/entry.ts';
import type {People} from '../../journal/person/person.ts';
import {canHold, isWithin} from '../../journal/query/match.ts';
import type {Query, Term} from '../../journal/query/query.ts';
import {type Beside, scoreAt} from '../match-month.ts';
import {loosened, makePlan, type Plan, readOn} from '../plan.ts';
import {ranking} from '../ranking.ts';
import {namesAmongWords, type Targets} from '../targets.ts';
import type {Vocabulary} from '../vocabulary.ts';
import {keyOfPart, type MonthTells, weigh} from '../weigh.ts';

/** A month whose targets are known, and whose entries need not be. */
export type KnownMonth = {readonly name: MonthName; readonly targets: Targets};

/** Months, newest first, and the vocabulary that their targets are numbered by. */
export type Glanced = {readonly vocabulary: Vocabulary; readonly months: readonly KnownMonth[]};

/** An entry that a glance found: its month, its index there, and its score. */
export type Glimpse = {readonly month: MonthName; readonly index: number; readonly score: number};

/** The best hits of a query, in the order of `ranked`, and how many there are. */
export type Glance = {readonly best: readonly Glimpse[]; readonly count: number; readonly isLoose: boolean};

/** Gives entries of a month by their index, one after the other; what it throws ends the glance. */
export type Look = (month: Pick<KnownMonth, 'name'>) => (index: number) => Entry;

/** Searches months by their targets. An entry is looked at only for a phrase, signs, or capitals within a word. */
export const glance = (
	query: Query,
	people: People,
	{vocabulary, months}: Glanced,
	limit: number,
	look: Look,
): Glance => {
	const within = months.filter(({name}) => canHold(query, name));
	let plan = makePlan(query, people, vocabulary);
	for (let isLoose = false; ; isLoose = true) {
		const told: MonthTells = {met: new Set(), hasAllWords: false};
		const found = best(plan, within, limit, told, look);
		const looser = told.hasAllWords
			? undefined
			: (loosened(plan, part => !told.met.has(keyOfPart(part))) ?? loosened(plan, () => true));
		if (!looser) return {...found, isLoose};
		const isInName = namesAmongWords(
			months.map(({targets}) => targets),
			vocabulary,
		);
		plan = {...looser, isInName};
	}
};

/** The months that may hold a hit, where they were not looked into. */
export const monthsFor = (query: Query, people: People, {vocabulary, months}: Glanced): readonly MonthName[] => {
	const plan = makePlan(query, people, vocabulary);
	readOn(plan);
	const told: MonthTells = {met: new Set(), hasAllWords: true};
	return months
		.filter(({name, targets}) => canHold(query, name) && weigh(plan, targets, told) !== undefined)
		.map(({name}) => name);
};

const best = (
	plan: Plan,
	months: readonly KnownMonth[],
	limit: number,
	told: MonthTells,
	look: Look,
): Pick<Glance, 'best' | 'count'> => {
	readOn(plan);
	const hits = ranking<Glimpse>(limit);
	let count = 0;
	for (const month of months) {
		const {name, targets} = month;
		const weighed = weigh(plan, targets, told);
		if (!weighed) continue;
		let entryAt: ReturnType<Look> | undefined;
		const beside: Beside = {
			entryAt: at => {
				entryAt ??= look(month);
				return entryAt(at);
			},
			isOn: (term, at) => isOn(term, name, targets.days[at] ?? 0),
		};
		for (let index = targets.count - 1; index >= 0; index--) {
			const score = scoreAt(plan, weighed, index, told, beside);
			if (score === 0) continue;
			count++;
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
