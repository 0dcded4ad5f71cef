import {hasForm, type Language} from '../../language/language.ts';
import type {Unit} from '../../units/units.ts';

/** Whether a thing follows, and not what somebody is made to do or where they are sent. */
export const isThingNext = (next: Unit | undefined, language: Language): boolean => {
	if (next === undefined || next.kind === 'person' || next.low === 'like') return true;
	if (/^(?:do|sick|drunk|tipsy|wet|lost|mad|ill|hooked|thinking|fired|late|nervous|worried|curious)$/.test(next.low))
		return false;
	if (next.kind === 'sign') return /^[$£€]$/.test(next.token.raw);
	if (next.kind !== 'word') return false;
	if (language.prepositions.has(next.low) || /^(?:there|here|so|too|away|down|off|up|out|in|back)$/.test(next.low))
		return next.low === 'back' || next.low === 'over';
	const isNoun = language.commons.has(next.low) || language.hows.has(next.low) || language.duties.has(next.low);
	return isNoun || !hasForm(next.low, language, 'base', 'ing', 'part', 'past');
};

/** `driving lessons`, `a sewing machine`: a thing that begins with what is done with it. */
export const isDoingThing = (next: Unit | undefined, after: Unit | undefined): boolean =>
	/^[a-z]{3,}ing$/.test(next?.low ?? '') &&
	/^(?:lessons?|class(?:es)?|gloves|boots|machine|bags?|gear|tips|kit|needles|pots?|boards?|shoes|chair|table|rods?|licen[cs]e|goggles|equipment|instructions|directions|books?|tickets?|pass|vouchers?|stuff|paper|oil|wax|advice)$/.test(
		after?.low ?? '',
	);
