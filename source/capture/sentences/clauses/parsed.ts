import type {Mention} from '../../names/read-name.ts';
import {type Form, hasForm, type Language} from '../language/language.ts';
import {isFrenchA, type Unit} from '../units/units.ts';
import {isAuxiliary} from './clause-words.ts';
import type {Clause} from './clauses.ts';

/** Who does what a clause tells. `none`: nobody is named, so the keeper of the journal, unless it is an order. */
export type Subject = {
	readonly kind: 'me' | 'person' | 'they' | 'it' | 'none';
	readonly people: readonly Mention[];
	readonly strength: 1 | 2 | 3;
	readonly isWithMe?: boolean;
	readonly low?: string;
	readonly owner?: readonly Mention[];
};

/** What comes between the subject and the verb. */
export type Mood = {
	readonly isNegated: boolean;
	readonly isFuture: boolean;
	readonly isWould: boolean;
	readonly isCan: boolean;
	readonly isWish: boolean;
	readonly isPerfect: boolean;
	readonly isProgressive: boolean;
	readonly hasBe: boolean;
};

export type Parsed = {
	readonly clause: Clause;
	/** The third person without its subject: `is looking for a flat`. */
	readonly isElided: boolean;
	readonly subject: Subject;
	readonly mood: Mood;
	/** The verb; undefined for a clause without one, or with only "to be". */
	readonly verb?: {readonly lemma: string; readonly form: Form; readonly at: number};
	/** The units after the verb, or after the subject and "to be" where there is no verb; all where there is neither. */
	readonly rest: readonly Unit[];
};

/** A clause while it is taken apart: `i` is the unit that is read next. */
export type OpenClause = {
	i: number;
	subject: Subject;
	isNegated: boolean;
	isFuture: boolean;
	isWould: boolean;
	isCan: boolean;
	isWish: boolean;
	isPerfect: boolean;
	hasBe: boolean;
	/** The place after the last "to be". */
	afterBe: number;
	hasDid: boolean;
	/** Whether the helping verb is of the third person. */
	isThird: boolean;
	/** `m'a`, `lui a`: pronouns before the verb. */
	readonly clitics: Unit[];
};

/** The clause before this one of a line. */
export const clauseBefore = (all: readonly Parsed[], {clause}: Pick<Parsed, 'clause'>): Parsed | undefined =>
	all[all.findIndex(one => one.clause === clause) - 1];

/** The clause after this one of a line. */
export const clauseAfter = (all: readonly Parsed[], {clause}: Pick<Parsed, 'clause'>): Parsed | undefined => {
	const at = all.findIndex(one => one.clause === clause);
	return at < 0 ? undefined : all[at + 1];
};

/** The clause with which a sentence begins. */
export const firstOfSentence = (all: readonly Parsed[], {sentence}: Pick<Clause, 'sentence'>): Parsed | undefined =>
	all.find(one => one.clause.sentence === sentence);

/** Whether a unit is one of these words. */
export const isOneOf = (unit: Unit | undefined, set: {has: (word: string) => boolean}): boolean =>
	unit?.kind === 'word' && set.has(unit.low);

/** Whether a unit can only be a verb of a sentence. */
export const isFiniteWord = (unit: Unit | undefined, language: Language): boolean =>
	unit?.kind === 'word' &&
	!isFrenchA(unit) &&
	// Die Einkäufe, die Wäsche: nouns.
	!(language.hasCapitalNouns && unit.token.isCapital && !unit.token.isFirst) &&
	(/^[a-z]{2}[a-z-]+ed$/.test(unit.low) || isAuxiliary(unit, language) || hasForm(unit.low, language, 'past', 's'));
