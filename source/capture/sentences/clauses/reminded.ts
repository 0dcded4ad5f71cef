import {hasForm, type Language} from '../language/language.ts';
import type {Unit} from '../units/units.ts';
import type {Clause} from './clauses.ts';

const alone = /^(?:remember|reminder|nb|note|remembering|fyi|ps|denk|rappel)$/;

/**
 * `don't forget Alan wants a plumber`, `NB Tom needs a drummer`: where what one is to bear in mind begins; 0 where a
 * clause begins otherwise.
 */
export const remindedAt = (units: readonly Unit[], language: Language): number => {
	const isForget = units[0]?.low === 'do' && units[1]?.low === "n't" && units[2]?.low === 'forget';
	const isDont = /^(?:dont|don't)$/.test(units[0]?.low ?? '') && units[1]?.low === 'forget';
	let at = isForget ? 3 : isDont ? 2 : alone.test(units[0]?.low ?? '') ? 1 : 0;
	if (at === 0) return 0;
	if (/^(?:that|dass|que)$/.test(units[at]?.low ?? '')) at++;
	const isDoing =
		hasForm(units[at + 1]?.low ?? '', language, 's') ||
		language.fillers.has(units[at + 1]?.low ?? '') ||
		units[at + 1]?.low === "'s";
	return units[at]?.kind === 'person' && isDoing ? at : 0;
};

const nobody = /^(?:nobody|no-one|noone|none|niemand|personne)$/;
const except = /^(?:except|but|bar|besides|ausser|sauf)$/;

/** `Nobody came to help except Ifeanyi`: he did, and nobody else. */
export const onlyOneIn = (clause: Clause): Clause | undefined => {
	const {units} = clause;
	const who = units.at(-1);
	if (!nobody.test(units[0]?.low ?? '') || who?.kind !== 'person' || !except.test(units.at(-2)?.low ?? ''))
		return undefined;
	return {...clause, units: [who, ...units.slice(1, -2)]};
};
