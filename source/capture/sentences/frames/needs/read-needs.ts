import {isOrder} from '../../clauses/line-context.ts';
import type {Finding} from '../finding.ts';
import {type ClauseReader, frameIn, type SeenClause} from '../reader.ts';
import {finding, isSomething, soft, wanted} from './needed.ts';
import {askIn} from './read-asks.ts';

/** The needs, asks and thanks of a clause. */
export const needsOf = (reader: ClauseReader, seen: SeenClause): readonly Finding[] => {
	const {scope} = seen;
	// Note to self: ask Mei.
	if (scope.isUnreal && !scope.isHypothetical)
		return isOrder(seen.parsed.clause, reader.language) ? askIn(reader, seen) : [];
	return [...needIn(reader, seen), ...askIn(reader, seen), ...thanksIn(reader, seen)];
};

/** `Ada needs a babysitter`, `he's looking for a flat`, `she'd be glad of a hand`, `wants warm intro to the bank`. */
const needIn = (reader: ClauseReader, seen: SeenClause): readonly Finding[] => {
	const {parsed, actors, tense} = seen;
	const {mood, subject} = parsed;
	const isKnown = subject.strength > 1;
	if (asksForSomebody(reader, seen) || longingIn(seen)) return [finding(seen, 'need', actors, isKnown)];
	if (actors.length === 0 || mood.isNegated || mood.isFuture) return [];
	const isLonging = mood.isWould && isLikeTo(seen);
	const sense = frameIn(seen, 'need');
	if (!sense && !isLonging) return isMissing(seen) ? [finding(seen, 'need', actors, false)] : [];
	if (tense === 'past' && parsed.verb?.form !== 'ing' && !isStillSearching(seen)) return [];
	const what = parsed.rest
		.slice((sense?.end ?? -1) + 1)
		.filter(unit => unit.kind !== 'time' && !reader.language.fillers.has(unit.low));
	if (!isSomething(reader, seen, what, sense?.rest.length ?? 0)) return [];
	const isSoft = what.slice(0, 3).some(unit => soft.has(unit.low));
	const isPlain = !isLonging && !isWantOnly(seen, what[0]?.low ?? '');
	return [finding(seen, 'need', actors, isKnown && !isSoft && isPlain)];
};

/** `would love a lift`, `wouldn't mind an extra pair of hands`. */
const isLikeTo = ({parsed: {verb}}: SeenClause): boolean =>
	verb !== undefined && /^(?:love|like|appreciate|welcome|kill)$/.test(verb.lemma);

/** `has been trying to find`, `spent weeks looking for`: told as past, and still so. */
const isStillSearching = ({parsed: {mood}, lows}: SeenClause): boolean => mood.isPerfect && lows.includes('been');

/** `wants the recipe`: something, but perhaps not to be helped with. */
const isWantOnly = ({parsed: {verb}}: SeenClause, first: string): boolean =>
	/^(?:want|seek)$/.test(verb?.lemma ?? '') && first !== 'to' && !wanted.test(first);

/** `can't find a dentist`, `hasn't found a flat`. */
const isMissing = ({parsed: {verb, rest}}: SeenClause): boolean => verb?.lemma === 'lack' && rest[0] !== undefined;

/** `Anna asked if I know a good dentist`. */
const asksForSomebody = ({all}: ClauseReader, {parsed, actors}: SeenClause): boolean => {
	if (parsed.verb?.lemma !== 'ask' || actors.length === 0 || parsed.mood.isNegated) return false;
	const next = all[all.indexOf(parsed) + 1];
	if (!next || next.clause.sentence !== parsed.clause.sentence || next.subject.kind !== 'me') return false;
	return (
		/^(?:know|recommend)$/.test(next.verb?.lemma ?? '') &&
		/^(?:a|an|any|anyone|anybody|someone|somebody|of|where)$/.test(next.rest[0]?.low ?? '')
	);
};

const longings: readonly (readonly string[])[] = [
	'in the market for',
	'on the lookout for',
	'on the look out for',
	'on the hunt for',
	'in search of',
	'in need of',
	'in dire need of',
	'in desperate need of',
	'glad of',
	'grateful for',
	'keen to find',
	'hoping for',
	'hard up for',
	'crying out for',
	'itching to find',
	'eager to find',
	'anxious to find',
	'desperate for',
	'desperate to find',
	'short of',
	'short on',
	'low on',
	'out of',
	'stuck for',
	'stuck on',
	'stuck with',
	'stuck without',
	'lost without',
	'up for adopting',
	'open to offers',
	'a player short',
	'a man short',
	'one short',
].map(phrase => phrase.split(' '));

/**
 * `Tom's still after a cello`, `she is desperate for a sitter`, `he'd be glad of a hand`, `is on the lookout for a
 * flat`.
 */
const longingIn = ({parsed, actors}: SeenClause): boolean => {
	if (parsed.verb || actors.length === 0 || !parsed.mood.hasBe || parsed.mood.isNegated) return false;
	const lows = parsed.rest
		.filter(
			unit =>
				unit.kind !== 'time' && !/^(?:still|always|so|really|very|now|just|pretty|most|ever|dead)$/.test(unit.low),
		)
		.map(unit => unit.low);
	if (lows[0] === 'after') return isThing(lows.slice(1));
	const phrase = longings.find(words => words.every((word, at) => lows[at] === word));
	if (!phrase) return false;
	if (phrase[0] === 'out' && !/^(?:eggs|milk|ideas|time)$/.test(lows[2] ?? '')) return parsed.rest.length > 2;
	return lows[phrase.length] !== undefined;
};

/** A thing with its article or its kind: `after a house sitter`, `after cheap tyres`, and not `after me`. */
const isThing = ([first = '', second]: readonly string[]): boolean =>
	wanted.test(first) ||
	/^(?:tickets|somewhere|anyone|second-hand|spare|old|good|decent|cheap)$/.test(first) ||
	(second !== undefined &&
		/^(?:the|his|her|their|that|this|work|school|lunch|dinner)$/.test(first) === false &&
		/^[a-z-]+s$/.test(first));

/** `thanked Rita for the intro`. */
const thanksIn = (_: ClauseReader, seen: SeenClause): readonly Finding[] => {
	const {objects, isMine, tense, parsed} = seen;
	if (!frameIn(seen, 'thank') || !isMine || tense !== 'past' || parsed.mood.isNegated || !objects.direct) return [];
	return [finding(seen, 'thanks', objects.direct.people, objects.direct.strength > 1)];
};
