import type {How} from '../../../../journal/how.ts';
import type {Mention} from '../../../names/read-name.ts';
import type {Sense} from '../../language/language.ts';
import {isAdjective} from '../../units/adjectives.ts';
import type {MeetingTold} from '../finding.ts';
import {type ClauseReader, frameIn, hasDayFor, type SeenClause, timesOf} from '../reader.ts';
import {homely, hostIn} from './host.ts';
import {hosted, mayBeShow} from './hosted.ts';
import {howIn, mediumIn} from './hows.ts';
import {type MetPeople, peopleOfSide} from './met.ts';
import {namedApart} from './named-apart.ts';
import {isOtherWith, isTogether} from './together.ts';

/** `met Ada`, `had lunch with Ada`, `called Ada`, `meeting Ada on Tuesday`, `call Ada tomorrow 4pm`. */
export const byMe = (reader: ClauseReader, seen: SeenClause): MetPeople | undefined => {
	const {parsed, objects, tense} = seen;
	const {verb, mood} = parsed;
	if (!verb) return undefined;
	const hasDay = hasDayFor(reader, parsed);
	// War am Sonntag mit Tom wandern: an infinitive, and past.
	const isPresent =
		!(mood.hasBe && tense === 'past') &&
		(verb.form === 'base' || (verb.form === 'ing' && !mood.hasBe) || verb.form === 's');
	// An order to oneself is a plan only with its day; "I see Ada" tells nothing.
	if (isPresent && tense !== 'future' && !hasDay) return undefined;
	if (isOtherDeed(seen) && !objects.with) return undefined;
	// Grabbed Tom a 12-pack: for him.
	const after = parsed.rest[parsed.rest.findIndex(({kind}) => kind === 'person') + 1];
	const isFetched = verb.lemma === 'grab' && objects.direct && /^(?:an?|the|some|\d.*)$/.test(after?.low ?? '');
	// Dropped a casserole off with Maria.
	const isLeftWith = /^(?:drop|leave)$/.test(verb.lemma) && parsed.rest.some(({low}, at) => low === 'off' && at > 0);
	if (isMatched(seen) || isFirmRung(seen) || isLeftWith) return undefined;
	const sense = isFetched ? undefined : frameIn(seen, 'meet');
	const isPlan = isPresent || isArranged(seen);
	if (sense) {
		const side = sideOf(reader, seen, sense);
		// Visited Ken's grave: it is not he who was met.
		const owner = sense.how === 'visit' && isAtHome(parsed.rest) ? objects.owner : undefined;
		const people = [
			// On a mangé chez Anna avec Thibault.
			...(side !== undefined && side === objects.with ? hostsIn(parsed.rest) : []),
			...peopleOfSide(side ?? owner),
			...(side === objects.direct ? peopleOfSide(objects.with) : []),
		];
		const strength = (side ?? owner)?.strength ?? 1;
		// Saw Hamlet with Ben.
		const isShow = side !== undefined && side === objects.direct && mayBeShow(verb.lemma, side.people);
		if (isShow && objects.with && !parsed.rest.some(({isIntroduced}) => isIntroduced))
			return {people: objects.with.people, how: sense.how, isSure: objects.with.strength > 1, isPlan};
		const host = verb.lemma === 'meet' && verb.form === 'past' ? metThere(reader, seen) : undefined;
		if (people.length > 0 && host)
			return {people: [...host.people, ...people], how: host.how, isSure: strength > 1, isGathering: true};
		if (people.length > 0) {
			const isSure =
				!isCatching(seen) &&
				(strength > 1 || verb.form === 'past' || hasDay) &&
				!mayBeShow(verb.lemma, people) &&
				!(sense.how === 'visit' && isChore(parsed.rest));
			return {people, how: isCalledOn(parsed, sense.how) ? 'visit' : sense.how, isSure, isPlan};
		}
		const apart = side === undefined && verb.form === 'past' ? namedApart(reader, seen, true) : undefined;
		if (apart) return {people: apart.people ?? [], how: sense.how, isSure: (apart.strength ?? 1) > 1, isPlan};
	}
	if (objects.with && !isOtherWith(seen, reader)) {
		const isMeal = howIn(parsed.clause.units, reader.language) !== undefined;
		const isSure = (objects.with.strength > 1 || isMeal) && (isMeal || isTogether(reader, parsed));
		return {people: [...hostsIn(parsed.rest), ...objects.with.people], how: undefined, isSure, isPlan};
	}
	const guest = verb.lemma === 'have' && tense === 'past' ? hadIn(reader, seen) : undefined;
	if (guest) return guest;
	// Had a beer with the guys, Tom and Ken.
	const isMeal = howIn(parsed.clause.units, reader.language) !== undefined;
	const named = isMeal && verb.form === 'past' ? namedApart(reader, seen, false) : undefined;
	if (named) return {people: named.people ?? [], how: undefined, isSure: (named.strength ?? 1) > 1, isPlan};
	return overMedia(reader, seen) ?? appointmentBy(reader, seen) ?? shown(reader, seen) ?? hosted(reader, seen, isPlan);
};

/** `hooked Jaylen up with Jürgen`: those two are brought together. */
const isMatched = ({parsed: {verb}, objects}: SeenClause): boolean =>
	/^(?:hook|pair|link|match|connect|partner|team|set|fix|put)$/.test(verb?.lemma ?? '') &&
	objects.direct !== undefined &&
	(objects.with ?? objects.to) !== undefined;

/** `rang Doctor Mehta's at eight`, `called Murphy's re the tow`: a firm's line. */
const isFirmRung = ({parsed: {verb, rest}}: SeenClause): boolean => {
	const [who, sign, next] = rest;
	const isRung = /^(?:call|ring|phone|telephone|text|email|message)$/.test(verb?.lemma ?? '');
	if (!isRung || who?.kind !== 'person' || !who.isPossessive || sign?.low !== "'s") return false;
	return (
		next === undefined || next.kind !== 'word' || /^(?:at|about|re|for|to|on|around|again|over|and|but)$/.test(next.low)
	);
};

/** `had an appointment by Frau Zgraggen on Monday`, as others say it. */
const appointmentBy = ({language}: ClauseReader, {parsed: {verb, rest}, tense}: SeenClause): MetPeople | undefined => {
	const at = rest.findIndex(({low}) =>
		/^(?:appointment|appt|check-up|checkup|interview|lesson|session|termin)$/.test(low),
	);
	const by = rest.findIndex(({low}, i) => i > at && /^(?:by|at|bei)$/.test(low) && rest[i + 1]?.kind === 'person');
	const who = rest[by + 1];
	if (!/^(?:have|haben)$/.test(verb?.lemma ?? '') || at < 0 || by < 0 || !who?.people) return undefined;
	const isPlan = tense !== 'past';
	return {people: who.people, how: howIn(rest, language), isSure: (who.strength ?? 1) > 1, isPlan};
};

/** `Tomorrow at 18:45 I show Grace our flat`: by appointment. */
const shown = ({language}: ClauseReader, {parsed, objects, tense}: SeenClause): MetPeople | undefined => {
	const isPlace = parsed.rest.some(({low}) =>
		/^(?:flat|apartment|house|room|studio|allotment|office|place)$/.test(low),
	);
	const isSet = timesOf(parsed).some(({clock}) => clock !== undefined) && timesOf(parsed).some(({day}) => day);
	const {direct} = objects;
	if (parsed.verb?.lemma !== 'show' || !direct || !isPlace || !isSet || language.code !== 'en') return undefined;
	return {people: direct.people, how: undefined, isSure: direct.strength > 1, isPlan: tense !== 'past'};
};

/** `had the plumber, Gary, in this morning`, `had the grandchildren, Poppy and Felix, to stay`. */
const hadIn = (reader: ClauseReader, {parsed}: SeenClause): MetPeople | undefined => {
	const {kin, jobs} = reader.language;
	const last = parsed.rest.findLast(({kind}) => kind === 'word')?.low ?? '';
	const [named, way] = reader.all.slice(reader.all.indexOf(parsed) + 1);
	const [who, ...more] = named?.clause.units ?? [];
	const isNamed = (kin.has(last) || jobs.has(last)) && who?.kind === 'person' && more.length === 0;
	const isIn =
		way?.clause.sentence === parsed.clause.sentence &&
		/^(?:in|over|round|around|to|for|here)$/.test(way.clause.units[0]?.low ?? '');
	return isNamed && isIn ? {people: who.people ?? [], how: 'visit', isSure: (who.strength ?? 1) > 1} : undefined;
};

/** `got a call with Ada on Monday`, `moved lunch with Ken to Friday`: to come, though the verb is past. */
const isArranged = ({parsed: {verb, rest}, objects}: SeenClause): boolean =>
	objects.with !== undefined &&
	((verb?.lemma === 'get' && verb.form === 'past' && rest[0]?.kind === 'word' && /^an?$/.test(rest[0].low)) ||
		/^(?:move|push|shift|bump|rebook|reschedule|rearrange)$/.test(verb?.lemma ?? ''));

/** `catch him on Tuesday`: an order to oneself, and what becomes of it? */
const isCatching = ({parsed: {verb}, tense}: SeenClause): boolean =>
	/^(?:catch|grab|corner|nab)$/.test(verb?.lemma ?? '') && verb?.form === 'base' && tense === 'open';

/** `called on Grace this afternoon`: went there. */
const isCalledOn = ({rest}: SeenClause['parsed'], how: How | undefined): boolean =>
	how === 'call' && rest[0]?.low === 'on' && rest[1]?.kind === 'person';

/** Something else than meeting is told of, and not: said hello to Rita. */
const isOtherDeed = (seen: SeenClause): boolean =>
	frameIn(seen, 'ask', 'owe', 'need', 'thank', 'promise', 'borrow', 'say') !== undefined &&
	!(seen.senses[0]?.frame === 'meet' && seen.senses[0].rest.length > 1);

/** Whom a sense of a verb is about, by its last word: `met with Ada`, `spoke to Ada`, `saw Ada`. */
const sideOf = (reader: ClauseReader, seen: SeenClause, {rest, how}: Sense): SeenClause['objects']['direct'] => {
	const {objects, parsed} = seen;
	const last = rest.at(-1);
	// Popped into Boots: only into what is somebody's.
	if (last === 'into' && how === 'visit' && !parsed.rest.some(({isPossessive}) => isPossessive)) return undefined;
	// Met Rita to help her with her taxes.
	if (last === 'with') return objects.with ?? (parsed.verb?.lemma === 'meet' ? objects.direct : undefined);
	if (last === 'to' || parsed.verb?.lemma === 'write')
		return objects.to ?? (last === 'back' ? objects.direct : undefined);
	return (
		objects.direct ??
		objects.with ??
		(rest.length > 0 || how === 'call' ? (objects.to ?? objects.other) : undefined) ??
		metLater(reader, seen)
	);
};

const houses =
	/^(?:bakery|shop|stall|office|workshop|gallery|salon|cafe|pub|restaurant|stand|allotment|barn|boat|couch|sofa|floor|futon|airbed|settee|caravan|cube|cubicle|desk|booth|classroom|yard|plot|dorm|lab|surgery)$/;

/** `visited Ken's new flat`, `called round to Ken's`, and not: visited Ken's grave. */
const isAtHome = (rest: SeenClause['parsed']['rest']): boolean => {
	const at = rest.findIndex(({isPossessive}) => isPossessive === true);
	const what = rest.slice(at + 1).find(({low}) => low !== "'s" && !isAdjective(low));
	return (
		what?.kind !== 'word' ||
		what.token.isCapital ||
		homely.has(what.low) ||
		houses.test(what.low) ||
		!/^[a-z]{4,}$/.test(what.low) ||
		/^(?:with|about|after|before|from|while|where|when|which|because|today|again|instead|this|last|over|round)$/.test(
			what.low,
		)
	);
};

/** `went round to Rita's to feed the tortoise`: she may well be away. */
const isChore = (rest: SeenClause['parsed']['rest']): boolean =>
	rest.some(({isPossessive}) => isPossessive === true) &&
	rest.some(
		({low}, at) =>
			low === 'to' &&
			/^(?:feed|water|walk|check|let|turn|switch|bleed|mow|empty|sweep|clean|hoover)$/.test(rest[at + 1]?.low ?? ''),
	);

/** `watched the match at Dave's place with Ken` */
const hostsIn = (rest: SeenClause['parsed']['rest']): readonly Mention[] => hostIn(rest)?.people ?? [];

/** `Dinner party at Jürgen's on the 13th, met his sister Greta`: there, where nothing else is said. */
const metThere = ({findings, text}: ClauseReader, {parsed}: SeenClause): MeetingTold | undefined => {
	const {clause} = parsed;
	const before = findings.at(-1);
	const isOwn = clause.units.some(({kind, low}) => kind === 'time' || /^(?:at|in|on|later|then)$/.test(low));
	const isOther = / (?:his|her|their) /.test(text.slice(clause.units[0]?.start, clause.units.at(-1)?.end));
	const isApart = before?.kind === 'meeting' && /^(?:call|message|video)$/.test(before.how);
	return before?.kind === 'meeting' && before.clause.sentence === clause.sentence && !isOwn && isOther && !isApart
		? before
		: undefined;
};

/** `Met at the Digital Day a Mark Steiner`: the person after the place. */
const metLater = (
	{language}: ClauseReader,
	{parsed}: SeenClause,
): {readonly people: readonly Mention[]; readonly strength: 1 | 2 | 3} | undefined => {
	const unit =
		(parsed.verb?.lemma === 'meet' &&
			language.prepositions.has(parsed.rest.find(({kind}) => kind !== 'time')?.low ?? '')) ||
		// Beim Einkaufen Anna getroffen, croisé au marché Baptiste.
		/^(?:treffen|wiedersehen|kennenlernen|begegnen|sehen|croiser|rencontrer|revoir)$/.test(parsed.verb?.lemma ?? '')
			? parsed.rest.find(
					one =>
						one.kind === 'person' &&
						(one.isIntroduced || !language.prepositions.has(parsed.rest[parsed.rest.indexOf(one) - 1]?.low ?? '')),
				)
			: undefined;
	return unit?.people && {people: unit.people, strength: unit.strength ?? 1};
};

/** `2h on jitsi`, `an hour on the phone`: with whom the clause, or the one before it, names. */
const overMedia = (reader: ClauseReader, {parsed, objects}: SeenClause): MetPeople | undefined => {
	const how = mediumIn(parsed.clause.units, reader.language);
	if (!how) return undefined;
	const side = objects.to ?? objects.with ?? objects.direct ?? objects.for;
	return side && {people: side.people, how, isSure: side.strength > 1};
};
