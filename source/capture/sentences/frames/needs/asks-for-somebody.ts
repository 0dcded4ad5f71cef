import {clauseAfter} from '../../clauses/parsed.ts';
import type {ClauseReader, SeenClause} from '../reader.ts';

/**
 * `Anna asked if I know a good dentist`, `was asking whether anybody has a spare cot`, `hopes somebody would sit down
 * with her`: sure where it is asked for.
 */
export const asksForSomebody = ({all}: ClauseReader, {parsed, actors, lows}: SeenClause): boolean | undefined => {
	if (actors.length === 0 || parsed.mood.isNegated) return undefined;
	const lemma = parsed.verb?.lemma ?? '';
	const isHoping = lemma === 'hope' || lows.some(low => /^(?:hoping|voudrait|aimerait|hofft|wunscht)$/.test(low));
	const isToKnow =
		/^(?:want|know)$/.test(lemma) &&
		lows.includes('know') &&
		lows.some(low => /^(?:want|wants|wanted|wanting)$/.test(low));
	if (!isHoping && !isToKnow && !/^(?:ask|wonder|post|text|message|write|fragen|demander)$/.test(lemma))
		return undefined;
	const next = clauseAfter(all, parsed);
	if (!next || next.clause.sentence !== parsed.clause.sentence) return undefined;
	const words = next.clause.units.map(unit => unit.low);
	const isAnybody = words
		.slice(0, 3)
		.some(low => /^(?:anyone|anybody|someone|somebody|some1|any1|quelqu'un|jemand)$/.test(low));
	if (isHoping)
		return isAnybody &&
			(/^(?:que|dass)$/.test(next.clause.link) || next.mood.isWould || next.mood.isCan || next.mood.isFuture)
			? false
			: undefined;
	// Wondering who could run her wreaths to the craft sale.
	if (lemma === 'wonder' && next.clause.link === 'who' && (next.mood.isWould || next.mood.isCan)) return false;
	if (next.subject.kind !== 'me' && !isAnybody) return undefined;
	const known = next.rest
		.filter(({low}) => !/^(?:maybe|perhaps|by|chance|still|possibly|also|2|to)$/.test(low))
		.map(({low}) => low);
	const isAddress =
		/^(?:the|a)$/.test(known[0] ?? '') &&
		/^(?:number|name|contact|contacts|details|address|email)$/.test(known[1] ?? '') &&
		/^(?:of|for)$/.test(known[2] ?? '');
	const knows =
		/^(?:know|recommend|have|get)$/.test(next.verb?.lemma ?? '') &&
		(isAddress || /^(?:a|an|any|anyone|anybody|someone|somebody|some|of|where|spare)$/.test(known[0] ?? ''));
	// Fragt, ob ich jemanden kenne; demande si je connais quelqu'un.
	const isKnown =
		words.some(low => /^(?:kenne|kennen|weiss|wusste|wissen|connais|connaissons|connaitrais|connaissait)$/.test(low)) &&
		words.some(low => /^(?:jemanden|jemand|wen|einen|eine|quelqu'un|un|une)$/.test(low));
	if (knows || isKnown) return true;
	// Asked if I could feed his cats.
	return next.verb !== undefined &&
		(next.mood.isCan || next.mood.isWould || (isAnybody && next.mood.isProgressive)) &&
		next.rest.length > 0
		? false
		: undefined;
};
