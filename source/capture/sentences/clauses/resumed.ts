import {hasForm, type Language} from '../language/language.ts';
import type {Unit} from '../units/units.ts';

/** `Nadia who works at the bank helped me`: after what tells of her, what she did. */
export const isResumed = (units: readonly Unit[], i: number, open: readonly Unit[], language: Language): boolean =>
	units[i]?.kind === 'word' &&
	hasForm(units[i]?.low ?? '', language, 'past') &&
	language.code === 'en' &&
	/^(?:me|us|my|our)$/.test(units[i + 1]?.low ?? '') &&
	open.length > 1 &&
	open.some(unit => isVerbForm(unit, language)) &&
	units[i - 1]?.kind !== 'sign' &&
	!isVerbForm(units[i - 1], language) &&
	!language.i.has(units[i - 1]?.low ?? '') &&
	!language.they.has(units[i - 1]?.low ?? '') &&
	!language.joins.has(units[i - 1]?.low ?? '');

const isVerbForm = (unit: Unit | undefined, language: Language): boolean =>
	unit?.kind === 'word' &&
	(language.be.has(unit.low) || language.have.has(unit.low) || hasForm(unit.low, language, 'past', 's', 'base'));
