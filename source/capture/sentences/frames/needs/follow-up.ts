import type {Finding} from '../finding.ts';
import {frameIn, type SeenClause} from '../reader.ts';
import {finding} from './needed.ts';

/** What a clause tells of something before it: `thanked Rita for the intro`, `asked Rita whether she knows a plumber`. */
export const followUpIn = (seen: SeenClause): readonly Finding[] => {
	const {objects, isMine, tense, parsed, scope} = seen;
	const {verb, mood} = parsed;
	if (!isMine || tense !== 'past' || mood.isNegated || !objects.direct) return [];
	const {people, strength} = objects.direct;
	if (frameIn(seen, 'thank')) return [finding(seen, 'thanks', people, strength > 1)];
	if (verb?.lemma !== 'ask' || objects.me === 'direct' || mood.isWould || mood.isWish || mood.isCan) return [];
	return scope.isHypothetical || scope.isDoubtful || strength === 1 ? [] : [finding(seen, 'asked', people, true)];
};
