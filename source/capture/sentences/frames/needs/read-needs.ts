import {isOrder} from '../../clauses/line-context.ts';
import {clauseAfter} from '../../clauses/parsed.ts';
import type {Finding} from '../finding.ts';
import {type ClauseReader, frameIn, type SeenClause} from '../reader.ts';
import {areSurelyPeople} from '../surely-people.ts';
import {answerIn} from './answers.ts';
import {askingAfter, headedBy, lastMet, namedBefore} from './askers.ts';
import {asksForSomebody} from './asks-for-somebody.ts';
import {followUpIn} from './follow-up.ts';
import {isHunting, isStrugglingAbroad, isWithout} from './lacking.ts';
import {isInTrouble, isWantingSomebody, longingIn} from './longings.ts';
import {finding, isSomething, soft, wanted, wantedFirst} from './needed.ts';
import {isWantedOfMe, isWishedOfMe} from './of-me.ts';
import {askIn} from './read-asks.ts';
import {needOfKin, somebodyFor} from './somebody-for.ts';

/** The needs, asks and thanks of a clause, and what was asked. */
export const needsOf = (reader: ClauseReader, seen: SeenClause): readonly Finding[] => {
	const {scope} = seen;
	// Note to self: ask Mei.
	if (scope.isUnreal && !scope.isHypothetical)
		return isOrder(seen.parsed.clause, reader.language) || isOwnNeed(reader, seen) ? askIn(reader, seen) : [];
	const needs = somebodyFor(reader, seen) ?? needIn(reader, seen);
	// Rita: looking for a sublet: hers, and nothing that I ask for.
	const isTheirs = needs.length > 0 && seen.parsed.subject.kind === 'none';
	return [...needs, ...(isTheirs ? [] : askIn(reader, seen)), ...followUpIn(reader, seen), ...answerIn(reader, seen)];
};

/** `I need a plumber`, and not: dreamt I need one, hope I need none. */
const isOwnNeed = ({language}: ClauseReader, seen: SeenClause): boolean =>
	seen.isMine &&
	frameIn(seen, 'need', 'ask') !== undefined &&
	!/^(?:said|that|if)$/.test(seen.parsed.clause.link) &&
	!seen.lows.some(low => language.dream.has(low) || /^(?:hope|wish|hoping)$/.test(low));

/** `Ada needs a babysitter`, `he's looking for a flat`, `she'd be glad of a hand`, `wants warm intro to the bank`. */
const needIn = (reader: ClauseReader, seen: SeenClause): readonly Finding[] => {
	const {parsed, actors, tense} = seen;
	const {mood, subject} = parsed;
	// Frost wants two years of figures: a bank, for all that one knows.
	const isKnown = subject.strength > 1 && areSurelyPeople(actors);
	const asker = actors.length === 0 && subject.kind === 'none' ? (headedBy(reader, parsed) ?? lastMet(reader)) : actors;
	const told = toldOtherwise(reader, seen, asker, isKnown);
	if (told) return told;
	// Anna sucht jetzt mit mir.
	if (seen.objects.me === 'with' && reader.language.code !== 'en') return [];
	// Rita: looking for a sublet; texted asking for a mechanic.
	const other = actors.length === 0 ? askingAfter(reader, seen, asker) : undefined;
	if (other)
		return needIn(reader, {
			...seen,
			actors: other,
			isMine: false,
			parsed: {...parsed, subject: {kind: 'person', people: other, strength: 1}},
		});
	if (actors.length === 0 || mood.isNegated || mood.isFuture) return [];
	if (isWantedOfMe(reader, seen)) return [finding(seen, 'need', actors, false)];
	if (isHopingToGet(seen)) return [finding(seen, 'need', actors, isKnown)];
	const isLonging = mood.isWould && isLikeTo(seen);
	const sense = wantedFirst(frameIn(seen, 'need'), parsed.rest);
	// Said she'd look at my finger for free.
	const isLooking =
		parsed.verb?.lemma === 'look' && /^(?:at|after|over|into|round|through|forward)$/.test(parsed.rest[0]?.low ?? '');
	if (!sense && isWantingSomebody(reader, seen)) return [finding(seen, 'need', actors, false)];
	if (isLooking || (!sense && !isLonging)) return [];
	const lemma = parsed.verb?.lemma ?? '';
	// Has been hired by Boeing.
	const isPassive = mood.hasBe && /^(?:past|part)$/.test(parsed.verb?.form ?? '');
	if (isPassive && /^(?:hire|need|want|seek|require|hunt)$/.test(lemma)) return [];
	if (
		tense === 'past' &&
		parsed.verb?.form !== 'ing' &&
		!/^(?:ask|put|advertise|appeal|post)$/.test(lemma) &&
		!isStillSearching(seen)
	)
		return [];
	const what = parsed.rest
		.slice((sense?.end ?? -1) + 1)
		.filter(unit => unit.kind !== 'time' && !reader.language.fillers.has(unit.low));
	if (!isSomething(reader, seen, what, sense?.rest.length ?? 0)) return [];
	// Wants to sell his van: no need of his.
	if (what[0]?.low === 'to' && ownWishes.test(what[1]?.low ?? '')) return [];
	// Wants to meet on Wednesday, would like to see us.
	const isMeeting = what[0]?.low === 'to' && /^(?:meet|see|talk|chat|catch|speak|visit)$/.test(what[1]?.low ?? '');
	if (isMeeting && (!what[2] || /^(?:up|me|us|again|instead|with|on|in|for|about|over)$/.test(what[2].low))) return [];
	return needOf(reader, seen, what, isKnown, isLonging);
};

/** A need that is told by something else than a verb of needing; undefined where none is. */
const toldOtherwise = (
	reader: ClauseReader,
	seen: SeenClause,
	asker: SeenClause['actors'],
	isKnown: boolean,
): readonly Finding[] | undefined => {
	const {parsed, actors} = seen;
	const {mood, subject} = parsed;
	const asked = asksForSomebody(reader, {...seen, actors: asker});
	if (asked !== undefined) return [finding(seen, 'need', asker, isKnown && asked)];
	if (asker.length > 0 && subject.kind === 'none' && !parsed.verb && longingIn(seen, true))
		return [finding(seen, 'need', asker, false)];
	if (actors.length > 0 && longingIn(seen)) return [finding(seen, 'need', actors, isKnown)];
	if (isAfter(seen) || isInTrouble(seen)) return [finding(seen, 'need', actors, false)];
	// Maria voudrait qu'on lui trouve un plombier.
	const next = clauseAfter(reader.all, parsed);
	const isWish =
		next !== undefined && isWishedOfMe(reader, {...seen, parsed: next, isMine: next.subject.kind === 'me'});
	if (actors.length > 0 && !mood.isNegated && isWish) return [finding(seen, 'need', actors, false)];
	const isWho =
		next?.clause.link === 'who' &&
		(next.mood.isWould || next.mood.isCan) &&
		/^(?:wonder|ask)$/.test(parsed.verb?.lemma ?? '');
	if (asker.length > 0 && !mood.isNegated && !mood.isFuture && (isWho || isHopingOf(seen)))
		return [finding(seen, 'need', asker, false)];
	// Met Tom at the mart, can't find a driver.
	const isTheirs = actors.length > 0 || (subject.kind === 'none' && /^,?$/.test(parsed.clause.link));
	if (isTheirs && asker.length > 0 && (isWithout(seen) || isStrugglingAbroad(seen)))
		return [finding(seen, 'need', asker, false)];
	const hunter = isHunting(seen) ? (actors.length > 0 ? actors : namedBefore(reader, parsed)) : undefined;
	if (hunter) return [finding(seen, 'need', hunter, false)];
	const kin = needOfKin(reader, seen);
	if (kin) return [finding(seen, 'need', kin, false)];
	return undefined;
};

/** The need of what follows the verb: sure where it is wantedFirst said, and something that may be helped with. */
const needOf = (
	reader: ClauseReader,
	seen: SeenClause,
	what: SeenClause['parsed']['rest'],
	isKnown: boolean,
	isLonging: boolean,
): readonly Finding[] => {
	const {parsed, actors} = seen;
	const {mood} = parsed;
	const lemma = parsed.verb?.lemma ?? '';
	const isSoft = what.slice(0, 3).some(unit => soft.has(unit.low));
	// Would kill for a cello, would give his right arm for one.
	const isFigure = /^(?:sell|give|kill|die)$/.test(lemma) && parsed.verb?.form !== 'ing';
	if (isFigure && !mood.isWould) return [];
	const isDoing = /^[a-z]{3,}ing$/.test(what[0]?.low ?? '');
	const isRoundabout = isLonging || isDoing || isFigure || /^(?:ask|have|get|put|advertise|appeal|post)$/.test(lemma);
	// Wants a draft by winter: of me.
	const isDemand = isDemanding(seen);
	// Looking for his glasses: what is lost.
	const isLost = /^(?:look|search|hunt|suchen|chercher)$/.test(lemma) && reader.language.their.has(what[0]?.low ?? '');
	const isPlain = !isRoundabout && !isDemand && !isLost && !isWantOnly(seen, what[0]?.low ?? '');
	return [finding(seen, 'need', actors, isKnown && !isSoft && isPlain)];
};

/** `Priya after a used cargo bike`. */
const isAfter = (seen: SeenClause): boolean => {
	const {subject, verb, mood, rest} = seen.parsed;
	const isBare = /^(?:after|short|desperate|stuck|low|frantic|hunting)$/.test(rest[0]?.low ?? '');
	return !verb && !mood.hasBe && isBare && subject.kind === 'person' && longingIn(seen, true);
};

const ownWishes =
	/^(?:sell|leave|quit|retire|marry|go|be|come|win|lose|stop|start|become|travel|die|eat|drink|sleep|watch|resign|swim|run|dance|sing|play|study|work)$/;

/** `would love a lift`, `wouldn't mind an extra pair of hands`. */
const isLikeTo = ({parsed: {verb}}: SeenClause): boolean =>
	verb !== undefined && /^(?:love|like|appreciate|welcome|kill)$/.test(verb.lemma);

/** `is hoping someone can lend him a trailer`. */
const isHopingOf = ({lows}: SeenClause): boolean =>
	lows.some(
		(low, at) =>
			/^(?:hoping|hopes|praying|wondering)$/.test(low) &&
			(lows.slice(at + 1, at + 3).some(one => /^(?:someone|somebody|anyone|anybody)$/.test(one)) ||
				(lows[at + 1] === 'who' && /^(?:could|can|might|would|has)$/.test(lows[at + 2] ?? ''))),
	);

/** `is hoping to borrow a steamer`, `wants to hire a nanny`. */
const isHopingToGet = ({parsed: {verb, rest, mood}, lows}: SeenClause): boolean =>
	mood.isWish &&
	/^(?:find|borrow|hire|rent|get|buy|source|adopt|track|hunt|rehome)$/.test(verb?.lemma ?? '') &&
	lows.some(low => /^(?:hoping|hopes|wanting|wants|looking|trying|needs|needing|keen)$/.test(low)) &&
	wanted.test((rest[0]?.low === 'down' ? rest[1] : rest[0])?.low ?? '');

/** `has been trying to find`, `spent weeks looking for`: told as past, and still so. */
const isStillSearching = ({parsed: {mood, clause}, lows}: SeenClause): boolean =>
	(mood.isPerfect && lows.includes('been')) ||
	// Birte bräuchte jemanden: with its umlaut it is no past.
	clause.units.some(unit => /^bräuchte/.test(unit.token.raw));

/** `wants a draft by winter`, `Dr Amin wants an MRI`: of me, and no need of theirs. */
const isDemanding = ({actors, parsed: {verb, clause}}: SeenClause): boolean =>
	verb?.lemma === 'want' &&
	(actors.some(({written}) => /^(?:dr|doctor|prof|nurse|inspector|judge)[. ]/i.test(written)) ||
		clause.units.some(({time, low}) => time?.role === 'by' || low === 'by'));

/** `wants the recipe`: something, but perhaps not to be helped with. */
const isWantOnly = ({parsed: {verb}}: SeenClause, first: string): boolean =>
	/^(?:want|seek)$/.test(verb?.lemma ?? '') && first !== 'to' && !wanted.test(first);
