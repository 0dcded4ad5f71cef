import {clauseBefore, type Parsed} from '../../clauses/parsed.ts';
import type {Unit} from '../../units/units.ts';
import {type ClauseReader, type SeenClause, tenseOf, timesOf} from '../reader.ts';
import type {MetPeople} from './met.ts';
import {placeIn} from './place.ts';

const ways = /^(?:in|along|up|over|round|around|back|out|down|by|through|past)$/;
const arriving =
	/^(?:walk|come|pop|turn|roll|stroll|breeze|wander|march|burst|bounce|step|barge|stride|trot|skip|poke|sail|waltz|stagger|stumble|rock|drive|pull|cycle|ride|run|limp|shuffle|saunter|amble|slip|sneak|swan|bowl|blow|pipe)(?:s|ed|ped)?$|^(?:came|strode|burst|drove|rode|ran|slipped|blew)$/;

/** Who comes in, named after the verb: `in walked Rita`, `up pops Ken`, `along came Dave`. */
const comerIn = (units: readonly Unit[]): Unit | undefined => {
	const at = units.findIndex(
		({kind, low}, i) =>
			kind === 'word' && ways.test(low) && units[i + 1]?.kind === 'word' && arriving.test(units[i + 1]?.low ?? ''),
	);
	const who = at < 0 ? undefined : units[at + 2];
	const isLed = at > 0 && /^(?:to|he|she|i|we|they|who|came|went)$/.test(units[at - 1]?.low ?? '');
	return who?.kind === 'person' && !who.isPossessive && !isLed ? who : undefined;
};

/** Who is there of a sudden: `and there was Priya`, `there stood Maria`, `it was only Ken`, `it's Niklas`. */
const whoWas = (units: readonly Unit[]): Unit | undefined => {
	const words = units.filter(
		({low, kind}) => kind !== 'time' && !/^(?:and|only|just|of|course|none|other|than|uh|um|so)$/.test(low),
	);
	const [it, was, who] = words;
	const isThere = it?.low === 'there' && /^(?:was|were|stood|sat|is|'s|goes)$/.test(was?.low ?? '');
	const isIt = it?.low === 'it' && /^(?:was|is|'s)$/.test(was?.low ?? '');
	const isEnd = (isThere || isIt) && who?.kind === 'person' && !who.isPossessive;
	return isEnd && !/^(?:who|that|again|'s)$/.test(words[3]?.low ?? '') ? who : undefined;
};

const noticing = /^(?:look|turn|open|answer|glance)$/;
const going = /^(?:go|walk|step|arrive|stop|queue|stand|sit|come)$/;
const doors = /^(?:door|doorbell|gate|knock|bell|curtains?|hatch|round|around|up|over)$/;
/** Where one sees or hears of people, and does not meet them. */
const afar = /^(?:radio|tv|telly|television|phone|list|rota|photo|paper|news|email|mail|screen|letter|envelope)$/;

/**
 * Whether one looked up, opened the door, or asks who it was: then whoever is named next was met; and where one only
 * went somewhere, whoever `there was`.
 */
const isNoticed = ({verb, clause, subject}: Parsed, isThere: boolean): boolean => {
	const {units} = clause;
	if (units.some(({low}) => afar.test(low))) return false;
	const isMine = /^(?:none|me)$/.test(subject.kind) && verb?.form === 'past';
	const isLooking = isMine && noticing.test(verb?.lemma ?? '') && units.some(({low}) => doors.test(low));
	return (
		clause.link === 'who' ||
		/^(?:who|guess)$/.test(units[0]?.low ?? '') ||
		isLooking ||
		(isThere && isMine && going.test(verb?.lemma ?? '')) ||
		units.some(({low}) => /^(?:knock|doorbell)$/.test(low))
	);
};

const isThereFirst = (units: readonly Unit[]): boolean =>
	units.find(({kind, low}) => kind === 'word' && low !== 'and')?.low === 'there';

/** `behind me in line uh it's niklas`: a question and its answer in one breath. */
const inOneBreath = (units: readonly Unit[]): Unit | undefined => {
	const it = units.findIndex(({low}, at) => low === 'it' && /^(?:'s|was)$/.test(units[at + 1]?.low ?? ''));
	const isMine = units.slice(0, Math.max(it, 0)).some(({low}) => /^(?:me|us)$/.test(low));
	const isAsked = /^(?:who|guess)$/.test(units.find(({kind}) => kind === 'word')?.low ?? '');
	return isAsked && isMine ? whoWas(units.slice(it)) : undefined;
};

/**
 * `I'd barely sat down at the hairdresser's when in walked Rita`, `looked up and there was Priya`, `guess who I ran
 * into at Costco? Ken!`: who turned up, to one's surprise.
 */
export const walkedIn = (reader: ClauseReader, {parsed}: SeenClause): MetPeople | undefined => {
	const {clause, mood} = parsed;
	if (reader.language.code !== 'en' || mood.isNegated || clause.isQuestion) return undefined;
	const before = clauseBefore(reader.all, parsed);
	const near = before && clause.sentence - before.clause.sentence < 2 ? before : undefined;
	const [only, ...more] = clause.units.filter(({kind}) => kind === 'person' || kind === 'word');
	const isAnswer = near?.clause.link === 'who' && isGuess(reader, near) && more.length === 0;
	const who =
		comerIn(clause.units) ??
		inOneBreath(clause.units) ??
		(near && isNoticed(near, isThereFirst(clause.units)) ? whoWas(clause.units) : undefined) ??
		(isAnswer && only?.kind === 'person' && !only.isPossessive ? only : undefined);
	if (!who?.people) return undefined;
	const beside = near ? [...timesOf(near), ...earlierTimes(reader, near)] : [];
	return {
		people: who.people,
		how: undefined,
		isHowKnown: true,
		isSure: (who.strength ?? 1) > 1,
		...(timesOf(parsed).some(({day}) => day) ? {} : {times: beside.filter(({role}) => role === undefined)}),
		place: placeIn(clause.units, reader, who.people) ?? placesBefore(reader, parsed),
	};
};

/** `guess who I ran into`, `never guess who was at the dump`. */
const isGuess = ({all}: ClauseReader, parsed: Parsed): boolean =>
	clauseBefore(all, parsed)?.clause.units.some(({low}) => /^(?:guess|believe)$/.test(low)) === true;

/** The clauses of the sentence before one, the nearest first. */
const earlier = ({all}: ClauseReader, {clause}: Parsed): readonly Parsed[] =>
	all
		.slice(0, Math.max(0, all.map(one => one.clause).indexOf(clause)))
		.filter(one => clause.sentence - one.clause.sentence < 2 && /^(?:none|me|it)$/.test(one.subject.kind))
		.reverse();

const earlierTimes = (reader: ClauseReader, near: Parsed): ReturnType<typeof timesOf> =>
	earlier(reader, near)
		.filter(one => tenseOf(one) !== 'future')
		.flatMap(timesOf);

const placesBefore = (reader: ClauseReader, parsed: Parsed): MetPeople['place'] => {
	for (const one of earlier(reader, parsed)) {
		const place = placeIn(one.clause.units, reader);
		if (place) return {...place, isKept: true};
	}
	return undefined;
};
