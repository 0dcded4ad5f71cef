import {isOff} from '../../clauses/line-context.ts';
import {hasForm, type Sense} from '../../language/language.ts';
import type {Unit} from '../../units/units.ts';
import type {Finding} from '../finding.ts';
import {type ClauseReader, frameIn, hasDayFor, type SeenClause, timesOf} from '../reader.ts';
import {isSending} from '../sending.ts';
import {afterDeed, talkedAfter, willBeThere} from './after-deed.ts';
import {appointmentWith, dayAtHost, hostedBy} from './appointments.ts';
import {beingTogether} from './being-together.ts';
import {howIn, mediumIn} from './hows.ts';
import {type MetPeople, meeting, peopleOfSide} from './met.ts';
import {metAtEvent, wasThere} from './met-at-event.ts';
import {byMe} from './met-by-me.ts';
import {besideNoun, byIt, nominal} from './met-by-noun.ts';
import {gladMeeting, guestHere, guestOf, letterFrom} from './met-otherwise.ts';
import {movedMeeting} from './moved.ts';
import {
	isByHouse,
	isDecided,
	isFindingThings,
	isOfMind,
	isOnScreen,
	isParcel,
	isRefusing,
	isWorkWithMe,
} from './not-met.ts';
import {isTakenOut} from './outing.ts';
import {tripOf} from './trips.ts';
import {wasWhereIWas} from './was-there.ts';

/** The encounters of a clause. */
export const meetingsOf = (reader: ClauseReader, seen: SeenClause): readonly Finding[] => {
	const {parsed, scope} = seen;
	const {mood, clause} = parsed;
	const moved = scope.isUnreal || mood.isNegated ? undefined : movedMeeting(reader, seen);
	if (moved) return [meeting(reader, seen, moved)];
	const isCalledOff = reader.isOff && !isTelling(reader, seen);
	const isOfNobody = clause.units[0]?.low === 'nobody';
	if (isOfNobody || scope.isUnreal || mood.isNegated || isCalledOff || (mood.isPerfect && mood.isWould)) return [];
	if (clause.link === 'said' && reader.said?.speaker === 'person' && !seen.isMine) return [];
	const who =
		gladMeeting(reader, seen) ??
		dayAtHost(reader, seen) ??
		besideNoun(reader, seen) ??
		metIn(reader, seen) ??
		letterFrom(reader, seen) ??
		guestOf(reader, seen) ??
		guestHere(reader, seen) ??
		metAtEvent(reader, seen) ??
		wasThere(reader, seen) ??
		afterDeed(reader, seen) ??
		talkedAfter(reader, seen) ??
		willBeThere(reader, seen) ??
		hostedBy(reader, seen) ??
		appointmentWith(reader, seen) ??
		wasWhereIWas(reader, seen);
	if (!who || who.people.length === 0) {
		const trip = tripOf(reader, seen);
		return trip ? [trip] : [];
	}
	const isVague = parsed.mood.isCan || parsed.mood.isWould || (mood.isWish && !timesOf(parsed).some(time => time.day));
	if (isVague || isOnScreen(clause.units) || isByHouse(reader, seen)) return [];
	return [meeting(reader, seen, who)];
};

/** `Tom rang, dinner is off`: the call was had, by which one knows it. Not: rang Tom, nobody answered. */
const isTelling = ({language, all}: ClauseReader, seen: SeenClause): boolean => {
	// Mail von Alan: der Termin wird verschoben.
	const isNoun =
		!seen.parsed.verb && !seen.parsed.mood.hasBe && seen.parsed.rest.some(({low}) => language.from.has(low));
	const how = isNoun ? howIn(seen.parsed.clause.units, language) : frameIn(seen, 'meet', 'come', 'tell')?.how;
	if ((seen.tense !== 'past' && !isNoun) || (how !== 'call' && how !== 'message')) return false;
	const off = all.filter(({clause}) => isOff([clause], language));
	// Texted Lea, no answer: it was sent.
	if (how === 'message' && seen.isMine && off.every(({clause}) => clause.units.some(({low}) => low === 'answer')))
		return off.every(({clause}) => clause !== seen.parsed.clause);
	// Rang Barry about the crates no answer.
	if (seen.isMine && off.some(({clause}) => clause === seen.parsed.clause)) return false;
	return off.every(({clause}) => clause.units.some(({low, time}) => time?.day !== undefined || language.hows.has(low)));
};

const metIn = (reader: ClauseReader, seen: SeenClause): MetPeople | undefined => {
	const {parsed, isMine, actors} = seen;
	if (!parsed.verb && parsed.subject.owner && parsed.mood.hasBe) return byIt(reader, seen) ?? nominal(reader, seen);
	const together = beingTogether(reader, seen);
	if (together) return together;
	// Pauline's been round.
	const isRound = parsed.mood.isPerfect && /^(?:round|over|by)$/.test(parsed.rest[0]?.low ?? '');
	if (!parsed.verb && isRound && parsed.subject.kind === 'person')
		return {people: parsed.subject.people, how: 'visit', isSure: parsed.subject.strength > 1};
	if (!parsed.verb)
		return parsed.subject.kind === 'person' || parsed.subject.kind === 'they'
			? withMe(reader, seen)
			: nominal(reader, seen);
	if (parsed.subject.isWithMe && isOfMind(parsed, reader.language)) return undefined;
	if (parsed.subject.isWithMe) {
		const hasDay = reader.hasFront || timesOf(parsed).some(time => time.day);
		return {
			people: parsed.subject.people,
			how: frameIn(seen, 'meet', 'come')?.how,
			isSure: !seen.objects.me && (hasDay || (seen.tense !== 'open' && !isDecided(parsed))),
			isPlan: seen.tense === 'open',
		};
	}
	if (isMine) return isParcel(seen) || isRefusing(reader, seen) ? undefined : byMe(reader, seen);
	return actors.length > 0 ? byThem(reader, seen) : byIt(reader, seen);
};

/** `Anna came over`, `Will texted`, `Ada told me`, `Ken rang`. */
const byThem = (reader: ClauseReader, seen: SeenClause): MetPeople | undefined => {
	const {parsed, actors, objects, tense, scope} = seen;
	const strength = parsed.subject.strength;
	// Omar's going to text me the number: that is still to come.
	if (isSending(seen, reader.language)) return undefined;
	const medium =
		tense === 'past' && frameIn(seen, 'say', 'tell') ? mediumIn(parsed.clause.units, reader.language) : undefined;
	if (medium && !scope.isHypothetical && (objects.me || !(objects.direct ?? objects.to)))
		return {people: actors, how: medium, isSure: strength > 1, isHowKnown: true};
	const invited = hostingUs(reader, seen);
	if (invited) return invited;
	const sense = frameIn(seen, 'come', 'tell') ?? plainCome(reader, seen) ?? frameIn(seen, 'meet');
	// Thandi comes on Thursday.
	const isPlan = tense === 'open' && parsed.verb?.form === 's' && sense?.frame === 'come' && sense.how === 'visit';
	if (tense === 'open' && !(isPlan && hasDayFor(reader, parsed))) return undefined;
	// Rita grabbed me a sandwich.
	const me = parsed.rest.findIndex(({low}) => reader.language.me.has(low));
	if (
		/^(?:grab|nab|catch)$/.test(parsed.verb?.lemma ?? '') &&
		/^(?:an?|the|some|two)$/.test(parsed.rest[me + 1]?.low ?? '')
	)
		return undefined;
	const isToMe = objects.me === 'direct' || objects.me === 'to' || objects.me === 'with';
	const other = objects.direct ?? objects.to;
	// Priya hooked me up with a mechanic: it is not she who was met.
	const isMet = isToMe && !(sense?.rest.at(-1) === 'with' && objects.me !== 'with');
	if (sense?.frame === 'meet' ? isMet : sense && (!other || isToMe)) {
		if ((sense?.frame === 'tell' && scope.isHypothetical) || isFindingThings(seen, reader)) return undefined;
		// Beth wrote me a reference: a favour, and no message.
		const isDeed = /^(?:write|schreiben|ecrire)$/.test(parsed.verb?.lemma ?? '') && objects.me !== undefined;
		const isLetter = objects.nouns.some(noun => reader.language.hows.get(noun) === 'message');
		const isReference = seen.lows.some(low => /^(?:of|for|recommendation|reference|support)$/.test(low));
		if (isDeed && objects.nouns.length > 0 && (!isLetter || isReference)) return undefined;
		if (!isComing(seen, reader)) return undefined;
		return {
			people: [...actors, ...peopleOfSide(objects.with)],
			how: sense?.how,
			...(sense?.frame === 'tell' && !isOver(seen) && {isHowKnown: true}),
			isSure: strength > 1 || isToMe || (sense?.frame === 'come' && sense.how !== 'visit'),
			...(isPlan && {isPlan}),
		};
	}
	return withMe(reader, seen);
};

/** `Maria and Jürgen are having us to lunch next Sunday`, `Rita's having us over on Friday`. */
const hostingUs = (reader: ClauseReader, seen: SeenClause): MetPeople | undefined => {
	const {parsed, actors, objects} = seen;
	const {verb, rest, mood} = parsed;
	// Took me to the Hallé on Thursday, and not: to the airport.
	const to = rest.findIndex(({low}) => low === 'to');
	const isOut =
		verb?.lemma === 'take' &&
		verb.form === 'past' &&
		objects.me === 'direct' &&
		to >= 0 &&
		!frameIn(seen, 'help', 'serve');
	const isPlace = (rest[to + 1]?.low === 'the' ? rest[to + 2] : rest[to + 1])?.token.isCapital === true;
	if (isOut && (isPlace || howIn(rest.slice(to), reader.language)))
		return {people: actors, how: howIn(rest.slice(to), reader.language), isSure: false};
	// Priya's taking me to the ballet on the 11th.
	if (seen.tense === 'future' && hasDayFor(reader, parsed) && isTakenOut(seen, reader.language))
		return {people: actors, how: howIn(rest.slice(to), reader.language), isSure: true, isPlan: true};
	const isHaving = /^(?:have|invite|einladen|inviter)$/.test(verb?.lemma ?? '') && objects.me === 'direct';
	const meal = howIn(rest, reader.language);
	const isOver = rest.some(({low}) => /^(?:over|round|around)$/.test(low));
	const isPast = verb?.form === 'past' && !mood.isPerfect && verb.lemma === 'have';
	if (verb?.lemma !== 'have' && verb?.form === 'past' && !mood.isPerfect) return undefined;
	if (!isHaving || !(meal || isOver) || !(hasDayFor(reader, parsed) || isPast)) return undefined;
	return {people: actors, how: meal ?? 'visit', isSure: verb?.lemma === 'have', isPlan: !isPast};
};

/** `told me over lunch`, `caught me at the party`: there it is told how people met. */
const isOver = ({lows, parsed}: SeenClause): boolean =>
	parsed.verb?.lemma !== 'tell' || lows.some(low => /^(?:over|at|during|after)$/.test(low));

/** `Bob came for tea`, `is coming to look at the stove on Tuesday`: nothing else than that they come. */
const plainCome = (reader: ClauseReader, {parsed, senses, tense}: SeenClause): Sense | undefined => {
	const isUp = /^(?:up|over|down|round|in|out|along|back)$/.test(parsed.rest[0]?.low ?? '');
	const [first, second] = parsed.rest.slice(isUp ? 1 : 0);
	if (tense === 'past' && isMoving.test(parsed.verb?.lemma ?? '') && isSeeing(parsed.rest, reader.language))
		return {frame: 'come', rest: [], how: 'visit'};
	const lemma = parsed.verb?.lemma ?? '';
	if (tense === 'past' && isStopping.test(lemma) && isForMeal(parsed.rest, reader.language))
		return {frame: 'come', rest: [], how: 'visit'};
	const isCome = /^(?:come|kommen|venir|visit)$/.test(lemma);
	if (!isCome || senses.some(({frame}) => frame === 'never')) return undefined;
	const isTo = first?.low === 'to' && hasForm(second?.low ?? '', reader.language, 'base');
	const isMine = reader.language.my.has(second?.low ?? '') || reader.language.me.has(second?.low ?? '');
	const isToMine = first?.low === 'to' && isMine && hasDayFor(reader, parsed);
	const isFor = isForMeal(parsed.rest, reader.language);
	const isDated = first?.kind === 'time' && hasDayFor(reader, parsed);
	const isToSee = first !== undefined && isSeeing(parsed.rest, reader.language);
	return isToSee || isTo || isToMine || isFor || isDated ? {frame: 'come', rest: [], how: 'visit'} : undefined;
};

/** `stopped for a brew`, `stayed for supper`. */
const isStopping = /^(?:stop|stay|pop|call|drop|nip)$/;

const isMoving = /^(?:take|catch|hop|rush|go|come|head|drive|fly|travel|cycle|walk|sail|ride|nip|pop|trek|journey)$/;

/** `drove up from Corpus to see us`. */
const isSeeing = (rest: readonly Unit[], {me}: ClauseReader['language']): boolean =>
	rest.some(
		({low}, at) =>
			low === 'to' && /^(?:see|visit|meet)$/.test(rest[at + 1]?.low ?? '') && me.has(rest[at + 2]?.low ?? ''),
	);

/** `came to the vicarage for supper`, `is coming for a cup of tea` */
const isForMeal = (rest: readonly Unit[], {hows, articles}: ClauseReader['language']): boolean => {
	const at = rest.findIndex(unit => /^(?:for|to|zum|pour)$/.test(unit.low));
	return (
		at >= 0 &&
		rest
			.slice(at + 1, at + 5)
			.some(unit => hows.has(unit.low) && !articles.has(unit.low) && hows.get(unit.low) !== 'meeting')
	);
};

/** `Bill came to eighty-six pounds` is no visit. */
const isComing = ({parsed}: SeenClause, {language}: ClauseReader): boolean =>
	!parsed.rest.some(
		(unit, at) =>
			unit.low === 'to' &&
			(/^\d/.test(parsed.rest[at + 1]?.low ?? '') ||
				parsed.rest.slice(at, at + 5).some(one => language.money.has(one.low))),
	);

/** `Ada joined us for lunch`, `Tom had lunch with me`. */
const withMe = (reader: ClauseReader, {parsed, objects, actors}: SeenClause): MetPeople | undefined =>
	objects.me === 'with' &&
	actors.length > 0 &&
	!isWorkWithMe(parsed) &&
	(howIn(parsed.clause.units, reader.language) ?? mediumIn(parsed.clause.units, reader.language))
		? {people: actors, how: undefined, isSure: true}
		: undefined;
