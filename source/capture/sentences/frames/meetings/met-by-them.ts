import {hasForm, isFiller, type Sense} from '../../language/language.ts';
import type {Unit} from '../../units/units.ts';
import {type ClauseReader, frameIn, hasDayFor, type SeenClause} from '../reader.ts';
import {isSending} from '../sending.ts';
import {isForMeal, isSeeing} from './coming.ts';
import {howIn, mediumIn} from './hows.ts';
import {type MetPeople, peopleOfSide} from './met.ts';
import {isFindingThings, isWorkWithMe} from './not-met.ts';
import {isTakenOut} from './outing.ts';
import {isDoneBoth} from './together.ts';

/** `Anna came over`, `Will texted`, `Ada told me`, `Ken rang`. */
export const byThem = (reader: ClauseReader, seen: SeenClause): MetPeople | undefined => {
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
	// My brother writes on Viber that all is well.
	const isTold =
		parsed.verb?.form === 's' &&
		sense?.how === 'message' &&
		parsed.rest.some(({low}) => /^(?:that|on|via|from)$/.test(low));
	if (tense === 'open' && isTold) return {people: actors, how: 'message', isSure: strength > 1};
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
			how: isCallingOn(parsed.rest, sense?.how) ? 'visit' : sense?.how,
			...(sense?.frame === 'tell' && !isOver(seen) && {isHowKnown: true}),
			isSure:
				(strength > 1 || isToMe || (sense?.frame === 'come' && sense.how !== 'visit')) &&
				(parsed.verb?.lemma !== 'wave' || isToMe || parsed.rest.length > 0),
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
	// Alan took me round the Christmas market on Saturday.
	const isRound = rest.some(({low}) => /^(?:round|around|through)$/.test(low)) && isTakenOut(seen, reader.language);
	if (isRound && verb?.form === 'past' && hasDayFor(reader, parsed))
		return {people: actors, how: howIn(rest, reader.language), isSure: parsed.subject.strength > 1};
	// Took me with her to the concert, took me along to his chess club.
	const isAlong =
		verb?.lemma === 'take' && verb.form === 'past' && objects.me === 'direct' && isTakenAlong(rest.slice(0, to));
	if (isAlong && to > 0)
		return {people: actors, how: howIn(rest.slice(to), reader.language), isSure: parsed.subject.strength > 1};
	if (isOut && (isPlace || howIn(rest.slice(to), reader.language)))
		return {people: actors, how: howIn(rest.slice(to), reader.language), isSure: false};
	// Priya's taking me to the ballet on the 11th.
	if (seen.tense === 'future' && hasDayFor(reader, parsed) && isTakenOut(seen, reader.language))
		return {people: actors, how: howIn(rest.slice(to), reader.language), isSure: true, isPlan: true};
	// Chief Olaniyan is expecting me at his house this coming Saturday.
	if (verb?.lemma === 'expect' && objects.me === 'direct' && seen.tense === 'future' && hasDayFor(reader, parsed))
		return {people: actors, how: howIn(rest, reader.language) ?? 'visit', isSure: true, isPlan: true};
	const isHaving = /^(?:have|invite|einladen|inviter)$/.test(verb?.lemma ?? '') && objects.me === 'direct';
	const meal = howIn(rest, reader.language);
	const isOver = rest.some(({low}) => /^(?:over|round|around)$/.test(low));
	const isPast = verb?.form === 'past' && !mood.isPerfect && verb.lemma === 'have';
	if (verb?.lemma !== 'have' && verb?.form === 'past' && !mood.isPerfect) return undefined;
	if (!isHaving || !(meal || isOver) || !(hasDayFor(reader, parsed) || isPast)) return undefined;
	return {people: actors, how: meal ?? 'visit', isSure: verb?.lemma === 'have', isPlan: !isPast};
};

const isTakenAlong = (units: readonly Unit[]): boolean =>
	units.some(({low}, at) => low === 'along' || (low === 'with' && /^(?:him|her|them)$/.test(units[at + 1]?.low ?? '')));

/** `will be calling on us on the 2nd`: a visit. */
const isCallingOn = (rest: readonly Unit[], how: string | undefined): boolean =>
	how === 'call' && /^(?:on|by|round|in)$/.test(rest[0]?.low ?? '') && rest[0]?.kind === 'word';

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
	if (tense === 'past' && isPassingBy(parsed, reader.language)) return {frame: 'come', rest: [], how: 'visit'};
	const isCome = /^(?:come|kommen|venir|visit)$/.test(lemma);
	const isChat =
		/^(?:stop|pause)$/.test(lemma) && parsed.rest[0]?.low === 'for' && talk.test(parsed.rest[2]?.low ?? '');
	if (tense === 'past' && isChat && senses.every(({frame}) => frame !== 'never'))
		return {frame: 'come', rest: [], how: 'meeting'};
	if (!(isCome || isArriving.test(lemma)) || senses.some(({frame}) => frame === 'never')) return undefined;
	const isTo = isCome && first?.low === 'to' && hasForm(second?.low ?? '', reader.language, 'base');
	const isMine = reader.language.my.has(second?.low ?? '') || reader.language.me.has(second?.low ?? '');
	const isHere =
		isArriving.test(lemma) && tense === 'past' && isToPlaceOfMine(parsed.rest) && hasDayFor(reader, parsed);
	if (isHere) return {frame: 'come', rest: [], how: 'visit'};
	const isToMine = first?.low === 'to' && isMine && hasDayFor(reader, parsed);
	const isFor = isCome && isForMeal(parsed.rest, reader.language);
	const isDated = isCome && first?.kind === 'time' && hasDayFor(reader, parsed);
	const isToSee = first !== undefined && isSeeing(parsed.rest, reader.language);
	// My cousin Bea came at last.
	const isAlone =
		isCome &&
		parsed.clause.units.every(({low}) => !/^(?:also|too)$/.test(low)) &&
		tense === 'past' &&
		parsed.clause.units.some(({isIntroduced, people}) => isIntroduced && people === parsed.subject.people) &&
		(first === undefined || (first.low === 'at' && second?.low === 'last'));
	return isAlone || (isCome && isToSee) || isTo || isToMine || isFor || isDated
		? {frame: 'come', rest: [], how: 'visit'}
		: undefined;
};

const isArriving = /^(?:come|pull|drive|walk|wander|step|pop|breeze|march|stroll|nip|ride|cycle|trot|roll|row|sail)$/;

/** `came to the stall`, `pulled in to the yard`, `walked into the shop`: where one is oneself. */
const isToPlaceOfMine = (rest: readonly Unit[]): boolean => {
	const to = rest.findIndex(({low}) => /^(?:to|into|in|by|up)$/.test(low));
	const article = rest.findIndex(({low}, at) => at >= to && /^(?:the|my|our)$/.test(low));
	return (
		to >= 0 &&
		to < 3 &&
		article > to &&
		article < to + 3 &&
		/^(?:stall|shop|yard|house|door|office|workshop|farm|barn|croft|garage|gate|kitchen|surgery|salon|boat|counter|desk|studio|flat|vicarage|manse|rectory|shed|ward|staffroom|classroom|bakery|cafe|hut|lodge|allotment|dock)$/.test(
			rest[article + 1]?.low ?? '',
		)
	);
};

/** `passed by yesterday to bring the keys`, as others say it, and not: passed by the shop without stopping. */
const isPassingBy = ({verb, rest}: SeenClause['parsed'], language: ClauseReader['language']): boolean => {
	if (language.code !== 'en' || !/^(?:pass|look)$/.test(verb?.lemma ?? '') || rest[0]?.low !== 'by') return false;
	const next = rest.slice(1).find(({low}) => !isFiller(low, language));
	return (
		next !== undefined &&
		(next.kind === 'time' || /^(?:to|with|for|after|before|again|here|on|at|in|this|because|when)$/.test(next.low))
	);
};

/** `stopped for a chat over the fence`. */
const talk =
	/^(?:chat|natter|chinwag|gossip|yarn|blether|blather|craic|word|catch-up|catchup|gab|confab|jaw|chin-wag)$/;

/** `stopped for a brew`, `stayed for supper`. */
const isStopping = /^(?:stop|stay|pop|call|drop|nip)$/;

const isMoving = /^(?:take|catch|hop|rush|go|come|head|drive|fly|travel|cycle|walk|sail|ride|nip|pop|trek|journey)$/;

/** `Bill came to eighty-six pounds` is no visit. */
const isComing = ({parsed}: SeenClause, {language}: ClauseReader): boolean =>
	!parsed.rest.some(
		(unit, at) =>
			unit.low === 'to' &&
			(/^\d/.test(parsed.rest[at + 1]?.low ?? '') ||
				parsed.rest.slice(at, at + 5).some(one => language.money.has(one.low))),
	);

/** `Ada joined us for lunch`, `Tom had lunch with me`. */
export const withMe = (reader: ClauseReader, {parsed, objects, actors, tense}: SeenClause): MetPeople | undefined => {
	if (objects.me !== 'with' || actors.length === 0 || isWorkWithMe(parsed)) return undefined;
	const {units} = parsed.clause;
	if (howIn(units, reader.language) ?? mediumIn(units, reader.language))
		return {people: actors, how: undefined, isSure: true};
	// Dave did the stocktake with me on Sunday.
	const isSure = parsed.subject.strength > 1 && hasDayFor(reader, parsed);
	return tense === 'past' && isDoneBoth(parsed.verb?.lemma ?? '')
		? {people: actors, how: undefined, isSure}
		: undefined;
};
