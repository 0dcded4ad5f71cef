import {isOff} from '../../clauses/line-context.ts';
import type {Finding} from '../finding.ts';
import {type ClauseReader, frameIn, type SeenClause, timesOf} from '../reader.ts';
import {afterDeed, talkedAfter, willBeThere} from './after-deed.ts';
import {amongUs} from './among-us.ts';
import {appointmentWith, dayAtHost, hostedBy} from './appointments.ts';
import {atGathering} from './at-gathering.ts';
import {beingTogether} from './being-together.ts';
import {besideNoun} from './beside-noun.ts';
import {broughtAlong} from './brought-along.ts';
import {withArrival} from './coming.ts';
import {expected} from './expected.ts';
import {howIn} from './hows.ts';
import {inTown} from './in-town.ts';
import {type MetPeople, meeting} from './met.ts';
import {metAtEvent, wasThere} from './met-at-event.ts';
import {byMe} from './met-by-me.ts';
import {byIt, nominal} from './met-by-noun.ts';
import {byThem, withMe} from './met-by-them.ts';
import {gladMeeting, guestHere, guestOf, letterFrom} from './met-otherwise.ts';
import {movedMeeting} from './moved.ts';
import {namedFirst, whoBut} from './named-first.ts';
import {isByHouse, isDecided, isHowItWent, isOfMind, isOnScreen, isParcel, isRefusing} from './not-met.ts';
import {partInPlan} from './part-in-plan.ts';
import {personHere} from './person-here.ts';
import {alsoTaken, ropedInto} from './roped-in.ts';
import {seatedBeside} from './seated.ts';
import {seenThere} from './seen-there.ts';
import {strangerNamed} from './stranger-named.ts';
import {tripOf} from './trips.ts';
import {walkedIn} from './walked-in.ts';
import {wasWhereIWas} from './was-there.ts';

/** The encounters of a clause. */
export const meetingsOf = (reader: ClauseReader, seen: SeenClause): readonly Finding[] => {
	const {parsed, scope} = seen;
	const {mood, clause} = parsed;
	const moved = scope.isUnreal || mood.isNegated ? undefined : movedMeeting(reader, seen);
	if (moved) return [meeting(reader, seen, moved)];
	const isCalledOff = reader.isOff && !isTelling(reader, seen);
	const isOfNobody = clause.units[0]?.low === 'nobody';
	const who = whoBut(reader, seen);
	if (who) return [meeting(reader, {...seen, tense: 'past'}, who)];
	const comer = scope.isUnreal || isCalledOff ? undefined : walkedIn(reader, seen);
	if (comer) return [meeting(reader, {...seen, tense: 'past'}, comer)];
	const us = scope.isUnreal ? undefined : (amongUs(reader, seen) ?? namedFirst(reader, seen));
	if (us && !mood.isNegated) return [meeting(reader, seen, us)];
	if (isOfNobody || scope.isUnreal || mood.isNegated || isCalledOff || (mood.isPerfect && mood.isWould)) return [];
	if (clause.link === 'said' && reader.said?.speaker === 'person' && !seen.isMine) return [];
	const met =
		gladMeeting(reader, seen) ??
		dayAtHost(reader, seen) ??
		besideNoun(reader, seen) ??
		inTown(reader, seen) ??
		seatedBeside(reader, seen) ??
		expected(reader, seen) ??
		metIn(reader, seen) ??
		letterFrom(reader, seen) ??
		guestOf(reader, seen) ??
		guestHere(reader, seen) ??
		personHere(reader, seen) ??
		strangerNamed(reader, seen) ??
		metAtEvent(reader, seen) ??
		alsoTaken(reader, seen) ??
		broughtAlong(reader, seen) ??
		wasThere(reader, seen) ??
		partInPlan(reader, seen) ??
		afterDeed(reader, seen) ??
		talkedAfter(reader, seen) ??
		willBeThere(reader, seen) ??
		hostedBy(reader, seen) ??
		appointmentWith(reader, seen) ??
		wasWhereIWas(reader, seen) ??
		seenThere(reader, seen);
	if (!met || met.people.length === 0) {
		const trip = tripOf(reader, seen);
		return trip ? [trip] : [];
	}
	// Hatte Besuch von Anna.
	const isHad =
		reader.language.code === 'de' &&
		!clause.units.some(({kind, token}) => kind === 'word' && /^[a-zäöü]{6,}(?:t|en)$/.test(token.raw)) &&
		clause.units.some(({low}) => /^hatten?$/.test(low));
	const isVague =
		parsed.mood.isCan || (parsed.mood.isWould && !isHad) || (mood.isWish && !timesOf(parsed).some(time => time.day));
	if (isVague || isOnScreen(clause.units) || isByHouse(reader, seen) || isHowItWent(seen)) return [];
	return [meeting(reader, seen, withArrival(reader, parsed, atGathering(reader, seen, met)))];
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
	const roped = ropedInto(reader, seen);
	if (roped) return roped;
	if (isMine) return isParcel(seen) || isRefusing(reader, seen) ? undefined : byMe(reader, seen);
	return actors.length > 0 ? byThem(reader, seen) : byIt(reader, seen);
};
