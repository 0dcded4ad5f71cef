import {clauseAfter} from '../../clauses/parsed.ts';
import {hasForm} from '../../language/language.ts';
import type {Finding, Rest} from '../finding.ts';
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
	if (verb?.lemma === 'ask') {
		const of = askedFor(reader, seen);
		return [{...finding(seen, 'asked', people, true), ...(of && {of})} as Finding];
	}
	return verb?.lemma === 'tell' && saysHow(reader, seen) ? [finding(seen, 'told', people, true)] : [];
};

/**
 * What was asked for: `for a reference`, `to look at the lease`, `if he knows a plumber`; undefined for `about his
 * trip`, `to lunch`, `if he was well`.
 */
const askedFor = ({all, language}: ClauseReader, {parsed}: SeenClause): Rest | undefined => {
	const {rest, clause} = parsed;
	const who = rest.findLastIndex(({kind, low}, at) => kind === 'person' || (at === 0 && language.them.has(low)));
	const words = rest.slice(who + 1).filter(({kind}) => kind !== 'time');
	const [link, first] = words;
	const last = words.at(-1) ?? rest.at(-1);
	const isThing = link?.low === 'for' && first?.kind === 'word';
	const isDeed = link?.low === 'to' && first !== undefined && hasForm(first.low, language, 'base');
	if (words.some(({low}) => outing.test(low))) return undefined;
	if (link && last && (isThing || isDeed)) return {start: link.start, end: last.end};
	const next = clauseAfter(all, parsed);
	const end = next?.clause.units.at(-1)?.end;
	const isWhether = next?.clause.sentence === clause.sentence && /^(?:if|whether)$/.test(next.clause.link);
	const isRequest = isWhether && (next.mood.isCan || next.mood.isWould || next.verb?.lemma === 'know');
	return isRequest && last && end !== undefined ? {start: last.end + 1, end} : undefined;
};

/** What somebody is asked out for, and no favour. */
const outing = /^(?:lunch|dinner|coffee|drinks?|breakfast|tea|brunch|supper|beers?|date|walk)$/;

/** `told Priya how it went with Hana`, `told Priya about the interview`. */
const saysHow = ({all}: ClauseReader, {parsed}: SeenClause): boolean => {
	const next = clauseAfter(all, parsed);
	return (
		parsed.rest.some(({low}) => low === 'about' || low === 'how') ||
		(next?.clause.sentence === parsed.clause.sentence && next.clause.link === 'how')
	);
};
