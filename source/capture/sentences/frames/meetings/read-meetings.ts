import type {How} from '../../../../journal/how.ts';
import type {Mention} from '../../../names/read-name.ts';
import {resolveIn} from '../../clauses/line-context.ts';
import {objectsOf} from '../../clauses/objects.ts';
import type {Language} from '../../language/language.ts';
import type {Unit} from '../../units/units.ts';
import type {Finding} from '../finding.ts';
import {type ClauseReader, frameIn, restOf, type SeenClause, timesOf} from '../reader.ts';
import {placeIn} from './place.ts';

/** The encounters of a clause. */
export const meetingsOf = (reader: ClauseReader, seen: SeenClause): readonly Finding[] => {
	const {parsed, scope} = seen;
	const {mood, clause} = parsed;
	if (scope.isUnreal || mood.isNegated || reader.isOff || (mood.isPerfect && mood.isWould)) return [];
	if (clause.link === 'said' && reader.said?.speaker === 'person' && !seen.isMine) return [];
	const who = metIn(reader, seen);
	if (!who || who.people.length === 0) return [];
	const isVague = parsed.mood.isCan || parsed.mood.isWould || (mood.isWish && !timesOf(parsed).some(time => time.day));
	if (isVague) return [];
	return [meeting(reader, seen, who)];
};

type Met = {
	readonly people: readonly Mention[];
	readonly how?: How | undefined;
	readonly isSure: boolean;
	readonly isPlan?: boolean;
};

export const meeting = (
	reader: ClauseReader,
	{parsed, scope, tense}: SeenClause,
	{people, how, isSure, isPlan}: Met,
): Finding => {
	const siblings = reader.all.filter(
		other =>
			other === parsed ||
			(!other.verb && other.clause.sentence === parsed.clause.sentence && other.subject.kind !== 'person'),
	);
	const units = [
		...parsed.clause.units,
		...siblings.filter(other => other !== parsed).flatMap(other => other.clause.units),
	];
	const said =
		howOfNouns(parsed.clause.units, reader.language) ?? (how ? undefined : howOfNouns(units, reader.language));
	return {
		kind: 'meeting',
		people: [...new Set(people)],
		how: strongHow(said, how),
		place: placeIn(parsed.clause.units, reader) ?? placeIn(units, reader),
		clause: parsed.clause,
		isSure: isSure && !scope.isDoubtful,
		tense,
		rest: restOf(parsed),
		times: timesOf(parsed),
		...(isPlan && {isPlan}),
	};
};

/** A call is a call, though lunch was talked about; a noun says better what a general verb leaves open. */
const strongHow = (said: How | undefined, verb: How | undefined): How =>
	verb && verb !== 'visit' && verb !== 'meeting' ? verb : (said ?? verb ?? 'meeting');

/** `the twinning do`, `the Singhs' do on the 8th`: a party. */
const isDo = (units: readonly Unit[], at: number): boolean => {
	const before = units[at - 1];
	if (before?.token.isCapital && units[at + 1]?.kind === 'time') return true;
	return (
		before?.kind === 'word' &&
		units.slice(Math.max(0, at - 3), at - 1).some(unit => unit.low === 'the' || unit.low === "'s")
	);
};

/** The first noun that says how people met; `video call` is a video. */
export const howOfNouns = (units: readonly Unit[], {hows}: Language): How | undefined => {
	let found: How | undefined;
	for (const [at, unit] of units.entries()) {
		if (unit.kind !== 'word') continue;
		const how = hows.get(unit.low);
		if (!how) continue;
		// "do" and "tea" are nouns only after an article or a name.
		if (unit.low === 'do' && !isDo(units, at)) continue;
		if (unit.low === 'text' || unit.low === 'run' || unit.low === 'meet') continue;
		if (how === 'video') return how;
		if (unit.low === 'night' || unit.low === 'day') continue;
		if (found === undefined || found === 'meeting') found = how;
	}
	const isOccasion = units.some(
		(unit, at) =>
			unit.token.isCapital &&
			/^(?:night|day|days|week|forum|con|fest|festival)$/.test(unit.low) &&
			units[at - 1]?.token.isCapital &&
			!units[at - 1]?.token.isFirst,
	);
	return found ?? (isOccasion ? 'event' : undefined);
};

const peopleOf = (
	side: {readonly people: readonly Mention[]; readonly strength: 1 | 2 | 3} | undefined,
): readonly Mention[] => side?.people ?? [];

const metIn = (reader: ClauseReader, seen: SeenClause): Met | undefined => {
	const {parsed, isMine, actors} = seen;
	if (!parsed.verb && parsed.subject.owner && parsed.mood.hasBe) return byIt(reader, seen) ?? nominal(reader, seen);
	if (!parsed.verb)
		return parsed.subject.kind === 'person' || parsed.subject.kind === 'they'
			? withMe(reader, seen)
			: nominal(reader, seen);
	if (parsed.subject.isWithMe) {
		const hasDay = reader.hasFront || timesOf(parsed).some(time => time.day);
		return {
			people: parsed.subject.people,
			how: frameIn(seen, 'meet', 'come')?.how,
			isSure: !seen.objects.me && (seen.tense !== 'open' || hasDay),
			isPlan: seen.tense === 'open',
		};
	}
	if (isMine) return byMe(reader, seen);
	return actors.length > 0 ? byThem(reader, seen) : byIt(reader, seen);
};

/** `met Ada`, `had lunch with Ada`, `called Ada`, `meeting Ada on Tuesday`, `call Ada tomorrow 4pm`. */
const byMe = (reader: ClauseReader, seen: SeenClause): Met | undefined => {
	const {parsed, objects, tense} = seen;
	const {verb, mood} = parsed;
	if (!verb) return undefined;
	const hasDay =
		reader.hasFront ||
		timesOf(parsed).some(time => (time.day || time.clock) && time.role !== 'by' && time.role !== 'until');
	const isPresent = verb.form === 'base' || (verb.form === 'ing' && !mood.hasBe) || verb.form === 's';
	// An order to oneself is a plan only with its day; "I see Ada" tells nothing.
	if (isPresent && tense !== 'future' && !hasDay) return undefined;
	if (frameIn(seen, 'ask', 'owe', 'need', 'thank', 'promise', 'borrow', 'say') && !objects.with) return undefined;
	const sense = frameIn(seen, 'meet');
	const isGot =
		verb.lemma === 'get' &&
		verb.form === 'past' &&
		parsed.rest[0]?.kind === 'word' &&
		/^an?$/.test(parsed.rest[0].low) &&
		objects.with !== undefined;
	const isPlan = isPresent || isGot;
	if (sense) {
		const last = sense.rest.at(-1);
		const side =
			last === 'with'
				? objects.with
				: last === 'to' || verb.lemma === 'write'
					? objects.to
					: (objects.direct ??
						objects.with ??
						(sense.rest.length > 0 || sense.how === 'call' ? (objects.to ?? objects.other) : undefined) ??
						metLater(reader, seen));
		const owner = sense.how === 'visit' ? objects.owner : undefined;
		const people = [...peopleOf(side ?? owner), ...(side === objects.direct ? peopleOf(objects.with) : [])];
		const strength = (side ?? owner)?.strength ?? 1;
		if (people.length > 0)
			return {people, how: sense.how, isSure: strength > 1 || verb.form === 'past' || hasDay, isPlan};
	}
	if (objects.with && !isOtherWith(seen, reader)) {
		const isSure = objects.with.strength > 1 || howOfNouns(parsed.clause.units, reader.language) !== undefined;
		return {people: objects.with.people, how: undefined, isSure, isPlan};
	}
	const overheard = overMedia(reader, seen);
	if (overheard) return overheard;
	if (verb.lemma === 'have' && parsed.rest.some(unit => /^(?:over|round|around)$/.test(unit.low)) && objects.direct)
		return {people: objects.direct.people, how: 'visit', isSure: true, isPlan};
	// Took Maria to lunch.
	const meal = howOfNouns(parsed.rest, reader.language);
	if (
		/^(?:take|treat|invite|bring)$/.test(verb.lemma) &&
		objects.direct &&
		meal &&
		/^(?:coffee|lunch|dinner|breakfast|drink|event|walk)$/.test(meal)
	)
		return {people: objects.direct.people, how: meal, isSure: objects.direct.strength > 1, isPlan};
	// Went to Milwaukee to see Lea.
	const to = parsed.rest.findIndex(
		(unit, at) => unit.low === 'to' && /^(?:see|visit|meet)$/.test(parsed.rest[at + 1]?.low ?? ''),
	);
	if (to >= 0) {
		const after = objectsOf(parsed.rest.slice(to + 2), reader.language, low => resolveIn(reader.memory, low));
		if (after.direct) return {people: after.direct.people, how: 'visit', isSure: true, isPlan};
	}
	return undefined;
};

/** `Met at the Digital Day a Mark Steiner`: the person after the place. */
const metLater = (
	{language}: ClauseReader,
	{parsed}: SeenClause,
): {readonly people: readonly Mention[]; readonly strength: 1 | 2 | 3} | undefined => {
	const unit =
		parsed.verb?.lemma === 'meet' && language.prepositions.has(parsed.rest[0]?.low ?? '')
			? parsed.rest.find(
					one =>
						one.kind === 'person' &&
						(one.isIntroduced || !language.prepositions.has(parsed.rest[parsed.rest.indexOf(one) - 1]?.low ?? '')),
				)
			: undefined;
	return unit?.people && {people: unit.people, strength: unit.strength ?? 1};
};

const otherWith = new Set(
	'agree disagree deal help stick leave share live start begin finish be struggle compare trade swap break sympathise sympathize cope associate fill pay replace do identify'.split(
		' ',
	),
);
/** `agree with Ada`, `left it with her`: not together. */
const isOtherWith = ({parsed}: SeenClause, {language}: ClauseReader): boolean => {
	if (parsed.verb?.lemma === 'do') return false;
	if (otherWith.has(parsed.verb?.lemma ?? '')) return true;
	const at = parsed.clause.units.findIndex(unit => language.with.has(unit.low));
	return /^(?:happy|pleased|angry|annoyed|fine|ok|okay|cross|furious|upset|patient|friends|stuck|done|fed|up|busy|sides|touch|wrong|love|problem|issue|issues)$/.test(
		parsed.clause.units[at - 1]?.low ?? '',
	);
};

/** `2h on jitsi`, `an hour on the phone`: with whom the clause, or the one before it, names. */
const overMedia = (reader: ClauseReader, {parsed, objects}: SeenClause): Met | undefined => {
	const how = mediumIn(parsed.clause.units, reader.language);
	if (!how) return undefined;
	const side = objects.to ?? objects.with ?? objects.direct ?? objects.for;
	return side && {people: side.people, how, isSure: side.strength > 1};
};

export const mediumIn = (units: readonly Unit[], {media}: Language): How | undefined => {
	for (const [at, unit] of units.entries()) {
		const how = media.get(unit.low);
		const before = units[at - 1]?.low ?? '';
		const lead = /^(?:the|a|long)$/.test(before) ? (units[at - 2]?.low ?? '') : before;
		if (
			how &&
			/^(?:on|over|via|am|per|au|sur|uber)$/.test(lead) &&
			!(unit.low === 'call' && lead === 'on' && before !== 'a')
		)
			return how;
	}
	return undefined;
};

/** `Anna came over`, `Will texted`, `Ada told me`, `Ken rang`. */
const byThem = (reader: ClauseReader, seen: SeenClause): Met | undefined => {
	const {parsed, actors, objects, tense, scope} = seen;
	const strength = parsed.subject.strength;
	const sense = frameIn(seen, 'come', 'tell') ?? frameIn(seen, 'meet');
	if (tense === 'open') return undefined;
	const isToMe = objects.me === 'direct' || objects.me === 'to' || objects.me === 'with';
	const other = objects.direct ?? objects.to;
	if (sense?.frame === 'meet' ? isToMe : sense && (!other || isToMe)) {
		if (sense?.frame === 'tell' && scope.isHypothetical) return undefined;
		if (!isComing(seen, reader)) return undefined;
		return {
			people: [...actors, ...peopleOf(objects.with)],
			how: sense?.how,
			isSure: strength > 1 || isToMe || sense?.frame === 'come',
		};
	}
	return withMe(reader, seen);
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
const withMe = (reader: ClauseReader, {parsed, objects, actors}: SeenClause): Met | undefined =>
	objects.me === 'with' &&
	actors.length > 0 &&
	(howOfNouns(parsed.clause.units, reader.language) ?? mediumIn(parsed.clause.units, reader.language))
		? {people: actors, how: undefined, isSure: true}
		: undefined;

/** `The party at Tom's was fun, I danced with Jasleen`: only a clause with people and `with`. */
const byIt = (reader: ClauseReader, seen: SeenClause): Met | undefined => {
	const how = howOfNouns(seen.parsed.clause.units, reader.language);
	if (!how) return undefined;
	const {objects} = seen;
	const side =
		objectsOf(seen.parsed.clause.units, reader.language, low => resolveIn(reader.memory, low)).with ?? objects.with;
	if (side) return {people: side.people, how, isSure: true};
	// Tom's party is on the 5th.
	const owner = seen.parsed.subject.owner;
	const isDated = timesOf(seen.parsed).some(time => time.day && !time.role);
	return owner && isDated && how === 'event' && seen.parsed.mood.hasBe ? {people: owner, how, isSure: true} : undefined;
};

/** `coffee w/ Priya`, `text from Rita`, `two hours on the phone to Kamla`, `dinner at Maria's`. */
const nominal = (reader: ClauseReader, seen: SeenClause): Met | undefined => {
	const {language, memory} = reader;
	const {units} = seen.parsed.clause;
	const objects = objectsOf(units, language, low => resolveIn(memory, low));
	const how = howOfNouns(units, language);
	const medium = mediumIn(units, language);
	if (medium && !objects.to && !objects.with && !objects.direct) {
		const before = reader.findings.findLast(
			one => one.clause.sentence === seen.parsed.clause.sentence && one.kind === 'favour',
		);
		if (before) return {people: before.people, how: medium, isSure: before.isSure && before.people.length === 1};
	}
	if (medium && (objects.to ?? objects.with))
		return {people: peopleOf(objects.to ?? objects.with), how: medium, isSure: true};
	if (objects.with) {
		const isWithFirm = objects.with.strength === 1 && !how;
		return {people: objects.with.people, how: medium, isSure: !isWithFirm};
	}
	if (how === 'message' || how === 'call' || how === 'visit')
		return objects.from ? {people: objects.from.people, how, isSure: true} : undefined;
	if (how && how !== 'meeting') {
		// Abendessen bei Maria, dîner chez Cédric
		const host = units.findIndex((unit, at) => {
			const next = units[at + 1];
			return (
				next?.kind === 'person' &&
				(/^(?:bei|chez)$/.test(unit.low) || (unit.low === 'at' && next.isPossessive === true))
			);
		});
		const guest = units[host + 1];
		if (host >= 0 && guest?.people) return {people: guest.people, how, isSure: (guest.strength ?? 1) > 1};
		if (how === 'event') return undefined;
		// dinner at Maria's, lunch Ada
		if (objects.owner && objects.owner.strength > 1 && units.some(unit => language.at.has(unit.low)))
			return {people: objects.owner.people, how, isSure: true};
		const first = units.findIndex(unit => language.hows.has(unit.low));
		const next = units[first + 1];
		if (next?.kind === 'person' && !next.isPossessive)
			return {people: next.people ?? [], how, isSure: (next.strength ?? 1) > 1};
	}
	return undefined;
};
