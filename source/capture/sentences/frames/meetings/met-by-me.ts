import type {How} from '../../../../journal/how.ts';
import {fold} from '../../../../journal/names.ts';
import type {Mention} from '../../../names/read-name.ts';
import {resolveIn} from '../../clauses/line-context.ts';
import {objectsOf} from '../../clauses/objects.ts';
import {isGivenName} from '../../language/names/given-names.ts';
import {isAdjective} from '../../units/adjectives.ts';
import type {Finding} from '../finding.ts';
import {type ClauseReader, frameIn, hasDayFor, type SeenClause} from '../reader.ts';
import {homely, hostIn} from './host.ts';
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
	const isPresent = verb.form === 'base' || (verb.form === 'ing' && !mood.hasBe) || verb.form === 's';
	// An order to oneself is a plan only with its day; "I see Ada" tells nothing.
	if (isPresent && tense !== 'future' && !hasDay) return undefined;
	if (isOtherDeed(seen) && !objects.with) return undefined;
	// Grabbed Tom a 12-pack: for him.
	const after = parsed.rest[parsed.rest.findIndex(({kind}) => kind === 'person') + 1];
	const isFetched = verb.lemma === 'grab' && objects.direct && /^(?:an?|the|some|\d.*)$/.test(after?.low ?? '');
	const sense = isFetched ? undefined : frameIn(seen, 'meet');
	const isGot =
		verb.lemma === 'get' &&
		verb.form === 'past' &&
		parsed.rest[0]?.kind === 'word' &&
		/^an?$/.test(parsed.rest[0].low) &&
		objects.with !== undefined;
	const isMoved =
		/^(?:move|push|shift|bump|rebook|reschedule|rearrange)$/.test(verb.lemma) && objects.with !== undefined;
	const isPlan = isPresent || isGot || isMoved;
	if (sense) {
		const last = sense.rest.at(-1);
		const side =
			last === 'with'
				? objects.with
				: last === 'to' || verb.lemma === 'write'
					? (objects.to ?? (last === 'back' ? objects.direct : undefined))
					: (objects.direct ??
						objects.with ??
						(sense.rest.length > 0 || sense.how === 'call' ? (objects.to ?? objects.other) : undefined) ??
						metLater(reader, seen));
		// Visited Ken's grave: it is not he who was met.
		const owner = sense.how === 'visit' && isAtHome(parsed.rest) ? objects.owner : undefined;
		const people = [...peopleOfSide(side ?? owner), ...(side === objects.direct ? peopleOfSide(objects.with) : [])];
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
				(strength > 1 || verb.form === 'past' || hasDay) &&
				!mayBeShow(verb.lemma, people) &&
				!(sense.how === 'visit' && isChore(parsed.rest));
			return {people, how: sense.how, isSure, isPlan};
		}
		const apart = side === undefined && verb.form === 'past' ? namedApart(reader, seen, true) : undefined;
		if (apart) return {people: apart.people ?? [], how: sense.how, isSure: (apart.strength ?? 1) > 1, isPlan};
	}
	if (objects.with && !isOtherWith(seen, reader)) {
		const isMeal = howIn(parsed.clause.units, reader.language) !== undefined;
		const isSure = (objects.with.strength > 1 || isMeal) && (isMeal || isTogether(reader, parsed));
		return {people: [...hostsIn(parsed.rest), ...objects.with.people], how: undefined, isSure, isPlan};
	}
	// Had a beer with the guys, Tom and Ken.
	const isMeal = howIn(parsed.clause.units, reader.language) !== undefined;
	const named = isMeal && verb.form === 'past' ? namedApart(reader, seen, false) : undefined;
	if (named) return {people: named.people ?? [], how: undefined, isSure: (named.strength ?? 1) > 1, isPlan};
	return overMedia(reader, seen) ?? hosted(reader, seen, isPlan);
};

/** Something else than meeting is told of, and not: said hello to Rita. */
const isOtherDeed = (seen: SeenClause): boolean =>
	frameIn(seen, 'ask', 'owe', 'need', 'thank', 'promise', 'borrow', 'say') !== undefined &&
	!(seen.senses[0]?.frame === 'meet' && seen.senses[0].rest.length > 1);

const houses =
	/^(?:bakery|shop|stall|office|workshop|gallery|salon|cafe|pub|restaurant|stand|allotment|barn|boat|caravan)$/;

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

/** `saw Hamilton`, `caught Wicked`: a play as well as somebody; a first name is rather somebody. */
const mayBeShow = (lemma: string, people: readonly Mention[]): boolean =>
	/^(?:see|catch|watch|visit)$/.test(lemma) &&
	people.some(
		({candidates, written}) =>
			candidates.length === 0 &&
			!/^(?:mr|mrs|ms|miss|dr|doctor|prof|professor|canon|councillor|aunt|uncle|auntie|frau|herr|mme|m)\b/i.test(
				written,
			) &&
			!isCalling.test(fold(written)) &&
			!isGivenName(fold(written.split(/[ -]/)[0] ?? '')),
	);

const isCalling =
	/^(?:mum|mom|mama|mamma|maman|dad|papa|mummy|daddy|gran|granny|nan|nana|grandma|grandpa|oma|opa|mutti|vati)$/;

/** `watched the match at Dave's place with Ken` */
const hostsIn = (rest: SeenClause['parsed']['rest']): readonly Mention[] => hostIn(rest)?.people ?? [];

/** `had Tom over`, `took Maria to lunch`, `went to Milwaukee to see Lea`. */
const hosted = (reader: ClauseReader, {parsed, objects, tense}: SeenClause, isPlan: boolean): MetPeople | undefined => {
	const {verb} = parsed;
	if (!verb) return undefined;
	const meal = howIn(parsed.rest, reader.language);
	if (verb.lemma === 'have' && objects.direct && isHavingRound(parsed.rest, meal)) {
		const people = [...objects.direct.people, ...peopleOfSide(objects.with)];
		return {people, how: 'visit', isSure: objects.direct.strength > 1, isPlan};
	}
	// Took Lea out, and not: took her to have her stitches out.
	const isOut = parsed.rest.slice(0, 3).some(({low}) => low === 'out');
	if (verb.lemma === 'take' && objects.direct && isOut && tense === 'past')
		return {people: objects.direct.people, how: meal, isSure: objects.direct.strength > 1, isPlan};
	// Took Maria to lunch.
	if (
		/^(?:take|treat|invite|bring)$/.test(verb.lemma) &&
		objects.direct &&
		meal &&
		/^(?:coffee|lunch|dinner|breakfast|drink|event|walk)$/.test(meal)
	)
		return {people: objects.direct.people, how: meal, isSure: objects.direct.strength > 1, isPlan};
	if (isOuting(parsed.rest) && verb.lemma === 'take' && tense === 'past' && objects.direct)
		return {people: objects.direct.people, how: meal, isSure: objects.direct.strength > 1, isPlan};
	const host = hostIn(parsed.rest);
	if (
		host &&
		objects.direct === undefined &&
		/^(?:play|eat|watch|stay|have|sleep|drink|celebrate|cook|sit|work|passer|prendre|manger|boire|diner|dejeuner|dormir|essen|trinken|feiern|ubernachten|schlafen|spielen)$/.test(
			verb.lemma,
		)
	)
		return {people: host.people ?? [], how: meal, isSure: false, isPlan};
	// Went to Milwaukee to see Lea.
	const to = parsed.rest.findIndex(
		(unit, at) => unit.low === 'to' && /^(?:see|visit|meet)$/.test(parsed.rest[at + 1]?.low ?? ''),
	);
	if (to >= 0) {
		const after = objectsOf(parsed.rest.slice(to + 2), reader.language, low => resolveIn(reader.memory, low));
		if (after.direct)
			return {people: after.direct.people, how: 'visit', isSure: !mayBeShow('see', after.direct.people), isPlan};
	}
	return undefined;
};

/** `Dinner party at Jürgen's on the 13th, met his sister Greta`: there, where nothing else is said. */
const metThere = (
	{findings, text}: ClauseReader,
	{parsed}: SeenClause,
): Extract<Finding, {kind: 'meeting'}> | undefined => {
	const {clause} = parsed;
	const before = findings.at(-1);
	const isOwn = clause.units.some(({kind, low}) => kind === 'time' || /^(?:at|in|on|later|then)$/.test(low));
	const isOther = / (?:his|her|their) /.test(text.slice(clause.units[0]?.start, clause.units.at(-1)?.end));
	const isApart = before?.kind === 'meeting' && /^(?:call|message|video)$/.test(before.how);
	return before?.kind === 'meeting' && before.clause.sentence === clause.sentence && !isOwn && isOther && !isApart
		? before
		: undefined;
};

const outings =
	/^(?:zoo|beach|museum|park|pictures|movies|cinema|theatre|theater|panto|pantomime|aquarium|circus|fair|seaside|farm|lake|pool|rink|mall|library|gallery|playground|match|game|ballgame|rodeo|castle|market)$/;

/** What somebody is taken for that one would not do for the fun of it. */
const errand =
	/^(?:airport|hospital|infirmary|clinic|station|surgery|a&e|er|general|scan|appointment|chemo|physio|interview|exam|test|job|flight|train|bus|court|embassy|dentist|doctor|vet|urgent)$/;

/** `took Callum to Temple Newsam`, `took Anna to the zoo`: to what one goes to together, and not: to the airport. */
const isOuting = (rest: SeenClause['parsed']['rest']): boolean => {
	const to = rest.findIndex(({low}, at) => low === 'to' && rest[at - 1]?.kind === 'person');
	const what = /^(?:the|a)$/.test(rest[to + 1]?.low ?? '') ? rest[to + 2] : rest[to + 1];
	if (to < 0 || !what || rest.some(({low}) => errand.test(low))) return false;
	if (what.kind === 'person') return !what.isPossessive && mayBeShow('see', what.people ?? []);
	return what.kind === 'word' && (outings.test(what.low) || /^[A-Z][a-z]{2,}/.test(what.token.raw));
};

/** `had Tom over`, `had Ada and Ken to Sunday lunch`. */
const isHavingRound = (rest: SeenClause['parsed']['rest'], meal: How | undefined): boolean =>
	rest.some(unit => /^(?:over|round|around)$/.test(unit.low)) ||
	(meal !== undefined &&
		rest.some((unit, at) => /^(?:to|for)$/.test(unit.low) && at > 0 && rest[at - 1]?.kind === 'person'));

/** `Met at the Digital Day a Mark Steiner`: the person after the place. */
const metLater = (
	{language}: ClauseReader,
	{parsed}: SeenClause,
): {readonly people: readonly Mention[]; readonly strength: 1 | 2 | 3} | undefined => {
	const unit =
		(parsed.verb?.lemma === 'meet' && language.prepositions.has(parsed.rest[0]?.low ?? '')) ||
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
