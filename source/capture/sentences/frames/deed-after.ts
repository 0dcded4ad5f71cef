import type {Parsed} from '../clauses/parsed.ts';
import {hasForm, isFiller} from '../language/language.ts';
import {type ClauseReader, objectsIn, type SeenClause, sensesOf} from './reader.ts';

/**
 * The deed that words before it lead to, as a clause of its own: `proofread my letter` of `was kind enough to proofread
 * my letter`. Undefined where no verb follows `end`, the last unit of those words.
 */
export const deedAfter = (reader: ClauseReader, seen: SeenClause, end: number): SeenClause | undefined => {
	const {language} = reader;
	const {parsed} = seen;
	const {rest} = parsed;
	// Going over to Bo's tomorrow to fix his heating.
	const isBase = (at: number): boolean => hasForm(rest[at]?.low ?? '', language, 'base');
	const later = isBase(end + 1) ? -1 : rest.findIndex((unit, at) => at > end && unit.low === 'to' && isBase(at + 1));
	for (let at = Math.max(end, later) + 1; at < Math.min(rest.length, Math.max(end, later) + 4); at++) {
		const unit = rest[at];
		if (!unit || unit.kind === 'sign' || unit.kind === 'person') return undefined;
		if (unit.kind === 'time' || isFiller(unit.low, language) || unit.low === 'to' || unit.low === 'be') continue;
		const known = (language.verbs.get(unit.low) ?? []).find(({form}) => form === 'base' || form === 'ing');
		const isIng = /^[a-z]{3,}ing$/.test(unit.low);
		// Good enough to type up the minutes: after "to" any word is a verb.
		const isLed = language.code === 'en' && rest[at - 1]?.low === 'to' && /^[a-z]{3,}$/.test(unit.low);
		if (!known && !isIng && !(isLed && !language.prepositions.has(unit.low) && !language.articles.has(unit.low)))
			return undefined;
		const verb = {
			lemma: known?.lemma ?? unit.low.replace(/ing$/, ''),
			form: 'ing' as const,
			at: parsed.clause.units.indexOf(unit),
		};
		const inner: Parsed = {...parsed, verb, rest: rest.slice(at + 1)};
		return {
			...seen,
			parsed: inner,
			objects: objectsIn(reader, inner),
			senses: sensesOf(inner, language),
		};
	}
	return undefined;
};
