import type {Mention} from '../../../names/read-name.ts';
import {clauseAfter} from '../../clauses/parsed.ts';
import type {Finding} from '../finding.ts';
import {howIn, mediumIn} from '../meetings/hows.ts';
import {meeting} from '../meetings/met.ts';
import {placeIn} from '../meetings/place.ts';
import {type ClauseReader, restOf, type SeenClause, timesOf} from '../reader.ts';
import {isInvited} from './state-of.ts';

const thanks =
	/^(?:thanks|thx|thnx|tx|tks|ta|thank|ty|tysm|cheers|kudos|props|ups|merci|danke|dank|dankeschon|shoutout|shout-out|grateful|obliged|gratitude|credit|bless|hats|hat|respect|medal|hero|saviour|savior|godsend|lifesaver|star|legend)$/;
const plainThanks = /^(?:thanks|thank|thx|merci|danke|dank)$/;
/** Words between the thanks and whom they go to. */
const between =
	/^(?:much|god|goodness|heaven|heavens|lord|christ|you|so|very|much|many|lots|huge|million|bunch|a|ton|off|out|up|tip|to|for|go|goes|be|an|the|that|this|everyone|all|due|our|my|dear|old|good|lovely|wonderful|is|are|was)$/;
const reason = /^(?:for|fur|furs|pour|de|d'|because|who)$/;

/** Where the one is named whom the words at a place thank; undefined where nobody is named next. */
const thankedAt = ({parsed}: SeenClause, at: number): number | undefined => {
	const {units} = parsed.clause;
	for (let i = at + 1; i < Math.min(units.length, at + 6); i++) {
		const unit = units[i];
		if (unit?.kind === 'person') return unit.isPossessive ? undefined : i;
		if (unit?.kind !== 'word' || (!between.test(unit.low) && i > at + 2)) return undefined;
	}
	return undefined;
};

/** `thx to mark for testing`, `Merci an Jürgen fürs Heimfahren`: what somebody did, told as thanks for it. */
export const readThanks = (reader: ClauseReader, seen: SeenClause): readonly Finding[] => {
	const {units} = seen.parsed.clause;
	if (seen.scope.isDoubtful) return [];
	const without = withoutWhom(seen) ?? inDebtTo(seen);
	if (without) return [thankedFor(seen, without, false, timesOf(seen.parsed))];
	const at = units.findIndex(unit => unit.kind === 'word' && thanks.test(unit.low));
	const who = at < 0 || units[at - 1]?.low === 'no' ? undefined : thankedAt(seen, at);
	const apart = at < 0 || who !== undefined ? undefined : addressedIn(reader, seen);
	if (apart) return [apart];
	if (who === undefined) return [];
	const people = units[who]?.people;
	if (!people) return [];
	const next = clauseAfter(reader.all, seen.parsed);
	const isBeside = next?.clause.sentence === seen.parsed.clause.sentence;
	const hasReason =
		units.slice(who + 1).some(unit => reason.test(unit.low)) ||
		(isBeside &&
			(/^(?:because|who|for|cos|weil|der|die|qui)$/.test(beginningOf(next)) ||
				(plainThanks.test(units[at]?.low ?? '') && isDeedOf(reader, next))));
	// Thanks to Ken I got the last seat.
	const isOwing =
		units[at + 1]?.low === 'to' && (units[who + 1] !== undefined || (isBeside && next.subject.kind === 'me'));
	if (!hasReason && !isOwing) return [];
	// Should thank Grace for the lasagne: to be done, and perhaps told of before.
	const isToDo = seen.parsed.mood.isWish || seen.parsed.mood.isWould || seen.parsed.mood.isFuture;
	return [
		thankedFor(seen, people, hasReason && !isToDo, [...timesOf(seen.parsed), ...(isBeside ? timesOf(next) : [])]),
	];
};

/** `Big thanks to Jürgen, he has carried the models`: what he did. */
const isDeedOf = ({language}: ClauseReader, {subject, verb, mood}: ClauseReader['all'][number]): boolean =>
	subject.kind === 'they' &&
	verb !== undefined &&
	(verb.form === 'past' || mood.isPerfect) &&
	!mood.isNegated &&
	!language.harm.has(verb.lemma);

/** What leads to a clause: `Danke an Dave, der mir geholfen hat`. */
const beginningOf = ({clause}: ClauseReader['all'][number]): string =>
	clause.link === ',' ? (clause.units[0]?.low ?? '') : clause.link;

/** `Thank you, dear Tom, for mending the gate`. */
const addressedIn = ({all}: ClauseReader, seen: SeenClause): Finding | undefined => {
	const at = all.indexOf(seen.parsed);
	const [whom, why] = [all[at + 1], all[at + 2]];
	const isWhy = why?.clause.sentence === seen.parsed.clause.sentence && reason.test(why.clause.units[0]?.low ?? '');
	const name = whom?.clause.units.filter(unit => !/^(?:dear|darling|lovely)$/.test(unit.low)) ?? [];
	const people = name.length === 1 ? name[0]?.people : undefined;
	return people && why && isWhy ? thankedFor(seen, people, true, timesOf(why)) : undefined;
};

/** `couldn't have done it without Ken`, `if it weren't for Ken`. */
const withoutWhom = ({parsed, lows}: SeenClause): readonly Mention[] | undefined => {
	const {units} = parsed.clause;
	const at = lows.findIndex(
		(low, i) =>
			low === 'without' || (low === 'for' && /^(?:n't|not|been)$/.test(lows[i - 1] ?? '') && lows.includes('if')),
	);
	const who = units[at + 1];
	const isUndone = parsed.mood.isNegated || parsed.mood.isWould || lows.some(low => /^(?:never|lost|n't)$/.test(low));
	return at >= 0 && who?.kind === 'person' && !who.isPossessive && isUndone ? who.people : undefined;
};

/** `I'm indebted to Ken`, `I'm in Ken's debt`. */
const inDebtTo = ({parsed, isMine, objects, lows}: SeenClause): readonly Mention[] | undefined => {
	if (!isMine || !parsed.mood.hasBe || parsed.verb) return undefined;
	if (lows.some(low => /^(?:indebted|beholden|obliged)$/.test(low))) return objects.to?.people;
	return lows.at(-1) === 'debt' ? objects.owner?.people : undefined;
};

const thankedFor = (
	seen: SeenClause,
	people: readonly Mention[],
	isSure: boolean,
	times: ReturnType<typeof timesOf>,
): Finding => ({
	kind: 'favour',
	way: 'received',
	state: 'open',
	isThanks: true,
	people,
	clause: seen.parsed.clause,
	isSure,
	tense: 'past',
	rest: restOf(seen.parsed),
	times,
});

/** Meals and drinks that are paid for are eaten together; who introduces people at a party is there. */
export const metByFavour = (
	reader: ClauseReader,
	seen: SeenClause,
	favours: readonly Finding[],
): readonly Finding[] => {
	const [favour] = favours;
	if (favours.length !== 1 || favour?.kind !== 'favour' || favour.state !== 'open' || favour.way !== 'received')
		return [];
	const {units} = seen.parsed.clause;
	const lemma = seen.parsed.verb?.lemma ?? '';
	const how = howIn(units, reader.language);
	const isPaidFor = lemma !== 'pay' || seen.parsed.rest[0]?.low === 'for';
	if (
		isPaidFor &&
		/^(?:buy|cover|pay|treat|invite|shout|stand|get)$/.test(lemma) &&
		how &&
		/^(?:coffee|lunch|dinner|drink|breakfast)$/.test(how)
	)
		return [meeting(reader, seen, {people: favour.people, how, isSure: favour.isSure && !isInvited(seen)})];
	// Beim Abendessen hat mir Priya den Vertrag übersetzt.
	const isMeal = how !== undefined && /^(?:coffee|lunch|dinner|drink|breakfast)$/.test(how);
	const isOver = units.some(
		({low}, at) => /^(?:beim|over|au)$/.test(low) && howIn(units.slice(at, at + 3), reader.language) !== undefined,
	);
	if (isMeal && isOver) return [meeting(reader, seen, {people: favour.people, how, isSure: favour.isSure})];
	// Talked me through the contract on the phone.
	const medium = mediumIn(units, reader.language);
	const isLed = /^(?:talk|walk|coach|guide|take|run|step|go|show|explain)$/.test(lemma);
	if (medium && isLed && (lemma === 'explain' || units.some(({low}) => low === 'through')))
		return [meeting(reader, seen, {people: favour.people, how: medium, isSure: favour.isSure, isHowKnown: true})];
	// Put me in touch with Sven at Acme: nobody met, and Sven works there.
	const isFace = seen.parsed.verb?.lemma !== undefined && /^(?:introduce|intro|vorstellen|presenter)$/.test(lemma);
	const place = isFace ? placeIn(units, reader) : undefined;
	const isArticled =
		place !== undefined &&
		/^\W*(?:im|am|beim|zum|zur|au|\w+\s+(?:the|an?|our|my|his|her|their|der|dem|die|das|den|le|la|les|une?)\b|\w+\s+l['’])/i.test(
			reader.text.slice(place.start, place.end),
		);
	const isThere = (how === 'event' || isArticled) && favour.about !== undefined && favour.about.length > 0;
	return isThere
		? [meeting(reader, seen, {people: [...favour.people, ...(favour.about ?? [])], isSure: favour.isSure})]
		: [];
};
