import type {Finding} from '../finding.ts';
import type {ClauseReader, SeenClause} from '../reader.ts';
import {favour} from './favour.ts';
import type {SenseHere} from './open-verbs.ts';
import {type DeedState, isBringing} from './state-of.ts';

/** `said he'd send the recipe`: a promise of something, though not said to whom. */
export const promisedByThem = (
	reader: ClauseReader,
	seen: SeenClause,
	sense: SenseHere,
	state: DeedState,
): readonly Finding[] => {
	const {actors, objects, parsed} = seen;
	const {said} = reader;
	// Lent a hand with the move.
	const isHand = sense.frame === 'help' && sense.rest.includes('hand') && !objects.direct && !objects.to;
	if (isHand && state === 'open')
		return [favour(reader, seen, {way: 'received', people: actors, state, isSure: false})];
	// If anyone has a spare she'll pay double.
	const isForOther = parsed.rest.some(
		({low}, at) => low === 'for' && !/^(?:the|this|that)$/.test(parsed.rest[at + 1]?.low ?? ''),
	);
	if (seen.scope.isHypothetical || objects.for || isForOther) return [];
	const isSaid = said?.speaker === 'person';
	const isPromise =
		state === 'promised' &&
		(isSaid || parsed.mood.isFuture || isBringing(seen)) &&
		!(isSaid && !said.isTold && said.isToOther);
	const first = parsed.rest[0];
	const isLed = first?.kind === 'word' && reader.language.prepositions.has(first.low) && sense.rest.length === 0;
	const hasThing = first !== undefined && !isLed;
	return isPromise && (hasThing || parsed.verb?.lemma === 'proofread')
		? [favour(reader, seen, {way: 'received', people: actors, state, isSure: false})]
		: [];
};
