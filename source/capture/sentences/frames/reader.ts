import type {NameIndex} from '../../names/known.ts';
import type {Mention} from '../../names/read-name.ts';
import {isSaidLink} from '../clauses/clauses.ts';
import {type NamedSoFar, resolveIn, type Scope} from '../clauses/line-context.ts';
import {type Objects, objectsOf} from '../clauses/objects.ts';
import {senseEnd} from '../clauses/parse.ts';
import type {Parsed} from '../clauses/parsed.ts';
import {isFiller, type Language, type Sense} from '../language/language.ts';
import type {Tense, TimePhrase} from '../times/phrase.ts';
import type {Unit} from '../units/units.ts';
import type {Finding} from './finding.ts';
import {goesOn, isGoingOn, isOfKin, isOfSomebody} from './goes-on.ts';
import {isTheirTurn, namedByWho} from './who-goes-on.ts';

/** What is known while the clauses of a line are read in order. */
export type ClauseReader = {
	readonly language: Language;
	readonly text: string;
	readonly memory: NamedSoFar;
	readonly findings: Finding[];
	/** All clauses of the line, and which of them is read. */
	readonly all: readonly Parsed[];
	readonly scopes: readonly Scope[];
	readonly isOff: boolean;
	/** The names by which people are known. */
	readonly names: NameIndex;
	/** Whether a date comes before the line: then an order to oneself is a plan, or what became of it. */
	readonly hasFront: boolean;
	/** Who says or is told what the next clause tells: `Tom said he'd …`, `told Tom I'd …`. */
	said:
		| {
				readonly speaker: 'me' | 'person';
				readonly people: readonly Mention[];
				readonly isTold: boolean;
				readonly isToOther?: boolean;
				readonly isPromise?: boolean;
		  }
		| undefined;
};

/** A clause with what follows its verb, as the frames see it. */
export type SeenClause = {
	readonly parsed: Parsed;
	readonly scope: Scope;
	readonly objects: Objects;
	readonly senses: readonly (Sense & {readonly end: number})[];
	/** Who does it: people other than the keeper. */
	readonly actors: readonly Mention[];
	/** Whether the keeper does it: `I`, `we`, or nobody named. */
	readonly isMine: boolean;
	readonly tense: Tense;
	readonly lows: readonly string[];
};

export const see = (reader: ClauseReader, parsed: Parsed, scope: Scope): SeenClause => {
	const {language, memory} = reader;
	const {subject, verb} = parsed;
	const isSaid = isSaidLink(parsed.clause.link);
	const speaker =
		isSaid && reader.said?.speaker === 'person'
			? reader.said.people
			: isSaid && reader.said?.speaker === 'me' && reader.said.people.length > 0
				? reader.said.people
				: undefined;
	// "does freebsd ports", "says he'll do it": the third person without a subject goes on with who was named.
	const going = goesOn(reader, parsed);
	const isNobody = isOfSomebody(reader, parsed);
	const isElided =
		subject.kind === 'none' &&
		!isNobody &&
		!isOfKin(reader, parsed) &&
		memory.people.length > 0 &&
		(isGoingOn(reader, parsed) ||
			(verb?.form === 's' && !parsed.mood.isPerfect) ||
			parsed.isElided ||
			isTheirTurn(reader, parsed) ||
			going !== undefined);
	const they = (low: string) => speaker ?? resolveIn(memory, low);
	const actors =
		subject.kind === 'they'
			? they(subject.low ?? 'he')
			: subject.kind === 'person'
				? subject.people
				: isElided
					? (speaker ??
						namedByWho(reader, parsed) ??
						going?.subject.owner ??
						(going?.subject.kind === 'person' ? going.subject.people : they('')))
					: [];
	return {
		parsed,
		scope,
		objects: objectsIn(reader, parsed),
		senses: sensesOf(parsed, language),
		actors,
		isMine: subject.kind === 'me' || (subject.kind === 'none' && verb !== undefined && !isElided && !isNobody),
		tense: tenseOf(parsed),
		lows: parsed.clause.units.map(unit => unit.low),
	};
};

/** The senses that a clause's verb has with the words that follow it; of "to be" only those of what somebody engages in. */
export const sensesOf = ({verb, mood, rest, subject}: Parsed, language: Language): SeenClause['senses'] => {
	// Still on the hook to Dave.
	const first = rest.find(unit => !isFiller(unit.low, language))?.low ?? '';
	const isBare = subject.kind === 'none' && /^(?:on|in|up|down|signed|roped|booked|lined)$/.test(first);
	if (!verb && !mood.hasBe && !isBare) return [];
	const all = language.senses.get(verb?.lemma ?? 'be') ?? [];
	// Ran into Ada with her nephew: of two senses of as many words the one whose words come first.
	return all
		.flatMap(sense => {
			if (!verb && sense.frame !== 'engage' && sense.frame !== 'bother' && sense.frame !== 'owe') return [];
			// Est passée me voir, passe nous voir: came by, and passed nothing on.
			const isBy = mood.hasBe || rest.some(({low}) => /^(?:voir|dire|saluer|diner|manger|boire)$/.test(low));
			// J'ai passé l'après-midi avec Ada: spent it.
			const isSpent = isTimeSpent(rest);
			// Passé un coup de fil à Ada.
			const isCall = rest.some(({low}, at) => /^(?:fil|telephone)$/.test(low) && rest[at - 2]?.low === 'coup');
			if (sense.frame === 'give' && /^(?:passer|donner)$/.test(verb?.lemma ?? '') && (isBy || isSpent || isCall))
				return [];
			const end = senseEnd(rest, sense, language);
			// Had a catch-up with Anna over a bacon sandwich.
			const isOverFood =
				verb?.lemma === 'have' &&
				sense.rest.at(-1) === 'over' &&
				/^(?:an?|the|some|lunch|coffee|tea|breakfast|dinner|drinks|beers?|pizza|cake)$/.test(
					rest[(end ?? 0) + 1]?.low ?? '',
				);
			// Spotted me 40 bucks at the pump.
			const isLent =
				verb?.lemma === 'spot' &&
				sense.rest[0] === 'me' &&
				/^(?:an?|the|some|\$|£|€|\d.*|twenty|ten|fifty)$/.test(rest[1]?.low ?? rest[1]?.token.raw ?? '');
			if (isOverFood || isLent) return [];
			return end === undefined ? [] : [{...sense, end}];
		})
		.sort((a, b) => b.rest.length - a.rest.length || a.end - b.end);
};

const isTimeSpent = (rest: readonly Unit[]): boolean => {
	const at = rest.findIndex(({low}) => /^(?:avec|chez)$/.test(low));
	return rest
		.slice(0, Math.max(at, 0))
		.some(
			({kind, low}) =>
				kind === 'time' || /^(?:apres-midi|soiree|journee|matinee|week-end|nuit|heures?|moment)$/.test(low),
		);
};

/** What follows a clause's verb, with its pronouns told. */
export const objectsIn = (reader: ClauseReader, parsed: Parsed): Objects =>
	objectsOf(parsed.rest, reader.language, (low, at) => resolveIn(namedBefore(reader, parsed, at), low));

/** Whom a pronoun in a clause may mean: those named before it, in the clause too. `swapped Ken's tyres for him` */
const namedBefore = ({memory}: ClauseReader, {clause, subject}: Parsed, at: Unit): NamedSoFar => {
	if (subject.kind === 'person' || subject.kind === 'they') return memory;
	const own = clause.units.flatMap(unit =>
		unit.kind === 'person' && unit.people && (unit.start < at.start || memory.people.length === 0) ? unit.people : [],
	);
	return own.length === 0 ? memory : {people: [...memory.people, ...own], plural: memory.plural};
};

/** The tense of a clause: `open` where nothing tells. */
export const tenseOf = ({mood, verb, clause, rest}: Parsed): Tense => {
	if (mood.isFuture) return 'future';
	if (mood.isPerfect) return 'past';
	// Don't read into it: an order.
	const [first, second] = clause.units;
	if (/^(?:do|don't|dont)$/.test(first?.low ?? '') && mood.isNegated && /^(?:n't|not)$/.test(second?.low ?? 'not'))
		return 'open';
	if (
		(verb?.form === 'past' || verb?.form === 'part') &&
		!(
			mood.hasBe &&
			!clause.units.some(unit => /^(?:was|were|been|est|suis|sont|sommes|etes|ist|bin|sind|seid)$/.test(unit.low))
		)
	)
		return 'past';
	if (clause.units.some(unit => unit.kind === 'word' && /^(?:was|were|war|waren|etait|fut|did|had)$/.test(unit.low)))
		return 'past';
	if (mood.isProgressive && mood.hasBe) return 'future';
	// We're off to the panto.
	if (!verb && mood.hasBe && rest[0]?.low === 'off' && rest[1]?.low === 'to') return 'future';
	return 'open';
};

/** `Ken emailed about the reunion, it's on 12 December at the Crown`: when and where something else is, told in the past. */
export const isOfOtherDay = (other: Parsed): boolean =>
	other.verb === undefined &&
	other.mood.hasBe &&
	other.subject.kind === 'it' &&
	tenseOf(other) !== 'past' &&
	timesOf(other).some(({day}) => day !== undefined);

export const timesOf = ({clause}: Parsed): readonly TimePhrase[] =>
	clause.units.flatMap(unit => (unit.time ? [unit.time] : []));

/** The times of a clause but those that something is for: `tickets for Monday`. */
export const doneAt = ({clause}: Parsed): readonly TimePhrase[] =>
	clause.units.flatMap((unit, at) =>
		unit.time && !/^(?:for|pour|fur|furs)$/.test(clause.units[at - 1]?.low ?? '') ? [unit.time] : [],
	);

/** Whether a day or a time is told with a clause: in it, or in what stands beside it without a verb. */
export const hasDayFor = ({all, hasFront}: ClauseReader, parsed: Parsed): boolean => {
	const isDay = (time: TimePhrase): boolean =>
		(time.day !== undefined || time.clock !== undefined) && time.role !== 'by' && time.role !== 'until';
	if (hasFront || timesOf(parsed).some(isDay)) return true;
	const beside = all.filter(other => !other.verb && other.clause.sentence === parsed.clause.sentence);
	return beside.some(other => timesOf(other).some(time => isDay(time) && time.day !== undefined));
};

/** Whether a frame is among the senses, before any that says it is none. */
export const frameIn = (
	{senses}: SeenClause,
	...frames: readonly Sense['frame'][]
): (Sense & {readonly end: number}) | undefined => {
	const never = senses.find(sense => sense.frame === 'never');
	return senses.find(sense => frames.includes(sense.frame) && !(never && never.rest.length > sense.rest.length));
};

/** The piece of the line that a clause is. */
export const restOf = ({clause}: Parsed): {readonly start: number; readonly end: number} => ({
	start: clause.units[0]?.start ?? 0,
	end: clause.units.at(-1)?.end ?? 0,
});
