import type {Language} from '../language/language.ts';
import type {Unit} from '../units/units.ts';
import {isFiniteForm, isPast, isSaid, nextReal} from './clause-words.ts';

const pauses = /^(?:uh|um|er|erm|hmm|ähm|euh)$/;

/** `voice memo uh went to the zoo`, `what else um Nadia sorted it`, `hang on oh yeah dinner at Rita's`: begun anew. */
export const isAfterPause = (units: readonly Unit[], i: number, open: readonly Unit[], language: Language): boolean => {
	const before = units[i - 1]?.low ?? '';
	const isStart =
		/^(?:oh|ooh|ah)$/.test(units[i]?.low ?? '') && /^(?:yeah|yes|and|right)$/.test(units[i + 1]?.low ?? '');
	if (!pauses.test(before) && !isStart) return false;
	// Just woke up um Donna covered my shift.
	const isTold = pauses.test(before) && units[i]?.kind === 'person' && !units[i]?.isPossessive;
	const isOpenEnd = !language.prepositions.has(units[i - 2]?.low ?? '') && !isSaid(open, language);
	if (isTold && isOpenEnd && open.length > 2 && isPast(units[i + 1], language)) return true;
	const isEmpty = open.every(
		unit =>
			unit.kind === 'word' && !language.i.has(unit.low) && !language.they.has(unit.low) && !language.my.has(unit.low),
	);
	if (isStart) return isEmpty;
	const hasVerb = open.some(unit => isFiniteForm(unit, language) && !language.hows.has(unit.low));
	const next = nextReal(units, i, language);
	return isEmpty && !hasVerb && next === units[i] && (next?.kind === 'person' || isPast(next, language));
};
