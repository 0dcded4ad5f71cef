import type {Parsed} from '../../clauses/parsed.ts';
import {hasForm} from '../../language/language.ts';
import type {Finding} from '../finding.ts';
import type {ClauseReader} from '../reader.ts';

/** `stayed with the plan Rita made`: what she made, and not she. */
export const isWhoMade = (finding: Finding, {clause: {units}, verb}: Parsed, {language}: ClauseReader): boolean =>
	language.code === 'en' &&
	finding.kind === 'meeting' &&
	units.some((unit, at) => {
		const [article, noun, next] = [units[at - 2], units[at - 1], units[at + 1]];
		return (
			unit.kind === 'person' &&
			!unit.isPossessive &&
			at > (verb?.at ?? -1) + 2 &&
			finding.people.some(person => unit.people?.includes(person)) &&
			/^(?:the|a|an|that|those|all)$/.test(article?.low ?? '') &&
			noun?.kind === 'word' &&
			!noun.token.isCapital &&
			!language.prepositions.has(noun.low) &&
			!language.kin.has(noun.low) &&
			!language.jobs.has(noun.low) &&
			next?.kind === 'word' &&
			hasForm(next.low, language, 'past')
		);
	});
