import {beginsWithCapital, inName} from './add-entry-words.ts';
import {type TermMeaning, worthOfFit} from './meaning.ts';
import type {Plan, PlanPart, WordsPart} from './plan.ts';
import type {Targets} from './targets.ts';

/**
 * What a month tells about a plan besides its hits: which words are met there at all, and whether any entry has all of
 * them.
 */
export type MonthTells = {readonly met: Set<string>; hasAllWords: boolean};

/**
 * Of a month, per entry: what each of the wanted words is worth there, and what else decides, as far as the targets
 * tell.
 */
export type Weighed = {
	readonly wanted: readonly Float32Array[];
	readonly row: Float32Array | undefined;
	readonly filters: readonly Float32Array[];
	/** Of what must not be there: those that need no look at the entry, and those that do. */
	readonly unwanted: readonly (readonly [part: PlanPart, worths: Float32Array])[];
};

/** Weighs a month by its targets alone. Undefined where it has no hit. */
export const weigh = (plan: Plan, targets: Targets, told: MonthTells): Weighed | undefined => {
	// Each word is asked, also where another is missing: it is told which are known at all.
	const asked = plan.wanted.map(part => {
		const worths = worthsOf(part, targets);
		if (worths) told.met.add(keyOfPart(part));
		return worths;
	});
	const wanted = asked.filter(worths => worths !== undefined);
	const filters = plan.filters.flatMap(part => worthsOf(part, targets) ?? []);
	if (wanted.length < plan.wanted.length || (filters.length < plan.filters.length && told.hasAllWords))
		return undefined;
	return {
		wanted,
		row: plan.row && wanted.length > 0 ? worthsOfWord(plan.row.meaning, targets, false) : undefined,
		filters: filters.length < plan.filters.length ? [new Float32Array(targets.count)] : filters,
		unwanted: plan.unwanted.flatMap(part => {
			const worths = worthsOf(part, targets);
			return worths ? [[part, worths] as const] : [];
		}),
	};
};

/** What tells a word of a plan from the others. */
export const keyOfPart = ({term}: WordsPart): string => `${term.start}`;

/**
 * The score of an entry by what its words are worth: their mean. Of several words, 1 is for those that begin one name.
 */
export const scoreOf = (sum: number, count: number, isInRow: boolean): number =>
	count === 0 ? 1 : count === 1 ? sum : (sum / count) * apart + (isInRow ? 1 - apart : 0);

const apart = 0.95;

/** Whether filters, or what must not be there, leave an entry out, as far as the targets tell. */
export const isFilteredOut = ({filters, unwanted}: Weighed, index: number): boolean =>
	filters.some(worths => worths[index] === 0) ||
	unwanted.some(([part, worths]) => !part.isChecked && (worths[index] as number) >= leastToBan);

/** What a word must be worth for an entry to be left out: inside a longer word it does not count against it. */
const leastToBan = worthOfFit(2, false);

/** Per entry of the month what the part is worth there, as far as its words tell; undefined where no entry has them. */
const worthsOf = (part: PlanPart, targets: Targets): Float32Array | undefined => {
	let all: Float32Array | undefined;
	for (const meaning of part.meanings) {
		const worths = worthsOfWord(meaning, targets, part.isCapital);
		if (!worths) return undefined;
		if (!all) all = worths;
		else for (let at = 0; at < targets.count; at++) all[at] = Math.min(all[at] as number, worths[at] as number);
	}
	return all ?? new Float32Array(targets.count).fill(1);
};

const worthsOfWord = (
	meaning: TermMeaning,
	{count, words, starts, places}: Targets,
	isCapitalOnly: boolean,
): Float32Array | undefined => {
	let worths: Float32Array | undefined;
	for (let index = 0; index < words.length; index++) {
		const word = words[index] as number;
		const text = meaning.inText[word] as number;
		if (text === 0) continue;
		const name = meaning.inName[word] as number;
		for (let at = starts[index] as number; at < (starts[index + 1] as number); at++) {
			const place = places[at] as number;
			if (isCapitalOnly && (place & beginsWithCapital) === 0) continue;
			worths ??= new Float32Array(count);
			const worth = place & inName ? name : text;
			if (worth > (worths[place >> 2] as number)) worths[place >> 2] = worth;
		}
	}
	return worths;
};
