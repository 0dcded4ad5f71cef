import type {Finding} from '../finding.ts';
import {type ClauseReader, frameIn, type SeenClause} from '../reader.ts';
import {finding} from './needed.ts';

/** What a clause tells of something before it: `thanked Rita for the intro`, `asked Rita whether she knows a plumber`. */
export const followUpIn = (reader: ClauseReader, seen: SeenClause): readonly Finding[] => {
	const {objects, isMine, tense, parsed, scope} = seen;
	const {verb, mood} = parsed;
	if (!isMine || tense !== 'past' || mood.isNegated || !objects.direct) return [];
	const {people, strength} = objects.direct;
	if (frameIn(seen, 'thank')) return [finding(seen, 'thanks', people, strength > 1)];
	if (objects.me === 'direct' || mood.isWould || mood.isWish || mood.isCan) return [];
	if (scope.isHypothetical || scope.isDoubtful || strength === 1) return [];
	if (verb?.lemma === 'ask') return [finding(seen, 'asked', people, true)];
	return verb?.lemma === 'tell' && saysHow(reader, seen) ? [finding(seen, 'told', people, true)] : [];
};

/** `told Priya how it went with Hana`, `told Priya about the interview`. */
const saysHow = ({all}: ClauseReader, {parsed}: SeenClause): boolean => {
	const next = all[all.indexOf(parsed) + 1];
	return (
		parsed.rest.some(({low}) => low === 'about' || low === 'how') ||
		(next?.clause.sentence === parsed.clause.sentence && next.clause.link === 'how')
	);
};
