import type {Mention} from '../../../names/read-name.ts';
import {isSaidLink} from '../../clauses/clauses.ts';
import {clauseAfter} from '../../clauses/parsed.ts';
import type {Finding} from '../finding.ts';
import {isWishedOfMe} from '../needs/of-me.ts';
import {type ClauseReader, frameIn, type SeenClause} from '../reader.ts';
import {agreedTo} from './agreed.ts';
import {backBy, favour} from './favour.ts';
import {goodOf} from './good-of.ts';
import {keptThing} from './kept-things.ts';
import {ledTo} from './lead-ins.ts';
import {service} from './open-verbs.ts';
import {owedIn} from './owed.ts';
import {refusedPay} from './put-up.ts';
import {doneIn} from './read-done.ts';
import {dueBack} from './roundabout.ts';
import {shiftIn} from './shifts.ts';
import {allowedIn, sideFavours} from './side-favours.ts';
import {butFor, onLoan, takenAlong, withHelp} from './with-help.ts';
import {isToDoNext, whomNext} from './zu-do.ts';

/** The favours and promises of a clause. */
export const favoursOf = (reader: ClauseReader, seen: SeenClause): readonly Finding[] => {
	const {parsed, scope} = seen;
	const {mood, clause} = parsed;
	const refused = refusedPay(reader, seen);
	if (refused) return refused;
	const needed = clause.isQuestion ? undefined : butFor(reader, seen);
	if (needed) return needed;
	if (mood.isNegated || clause.isQuestion || isWishedOfMe(reader, seen)) return [];
	if (scope.isUnreal) return scope.isHypothetical ? [] : (dueBack(reader, seen) ?? []);
	return (
		owedIn(reader, seen) ??
		goodOf(reader, seen) ??
		shiftIn(reader, seen) ??
		onLoan(reader, seen) ??
		takenAlong(reader, seen) ??
		withHelp(reader, seen) ??
		keptThing(reader, seen) ??
		allowedIn(reader, seen) ??
		ledTo(reader, seen) ??
		promisedIn(reader, seen) ??
		borrowedIn(reader, seen) ??
		introducedIn(reader, seen) ??
		nonEmpty(doneIn(reader, seen)) ??
		sideFavours(reader, seen)
	);
};

const nonEmpty = (found: readonly Finding[] | undefined): readonly Finding[] | undefined =>
	found && found.length > 0 ? found : undefined;

/** `promised Rita a number`, `May promised me to look over it`, `offered to proofread`. */
const promisedIn = (reader: ClauseReader, seen: SeenClause): readonly Finding[] | undefined => {
	const sense = frameIn(seen, 'promise');
	if (!sense) return undefined;
	const {objects, actors, isMine, parsed} = seen;
	// Dave swore at me.
	if (parsed.verb?.lemma === 'swear' && parsed.rest[0]?.low === 'at') return [];
	if (objects.nouns.some(noun => /^(?:nothing|condolences|moon)$/.test(noun))) return [];
	const isSmall =
		parsed.verb?.lemma === 'offer' &&
		objects.nouns
			.slice(0, 2)
			.some(noun => reader.language.slight.has(noun) || /^(?:drink|coffee|tea|seat|chair)$/.test(noun));
	if (isSmall) return [];
	const next = clauseAfter(reader.all, parsed);
	const hasClause =
		next !== undefined && isSaidLink(next.clause.link) && next.clause.sentence === parsed.clause.sentence;
	// Promise to Mihaela: the cot by Friday.
	const isHead = parsed.verb?.at === 0 && parsed.subject.kind === 'none' && next?.clause.link === ':';
	if (isHead && objects.to && parsed.rest.length < 4)
		return [favour(reader, seen, {way: 'given', people: objects.to.people, state: 'promised', isSure: false})];
	if (isMine && parsed.verb?.form !== 'base') {
		const people = (objects.direct ?? objects.to ?? objects.for)?.people ?? whomNext(reader, parsed) ?? hostsOf(reader);
		if (hasClause) return people.length > 0 ? [] : undefined;
		return people.length > 0
			? [
					favour(reader, seen, {
						way: 'given',
						people,
						state: 'promised',
						isSure:
							objects.direct?.strength !== 1 &&
							(objects.direct ?? objects.to) !== undefined &&
							// We've promised Maria: a careful reader would ask what.
							(objects.nouns.length > 0 || parsed.rest.length > 1 || seen.lows.length > 4),
					}),
				]
			: (agreedTo(reader, seen) ?? []);
	}
	const isWord = actors.length > 0 && sense.rest.length > 0 && objects.me !== undefined;
	if (isWord) return [favour(reader, seen, {way: 'received', people: actors, state: 'promised', isSure: false})];
	if (actors.length === 0 || hasClause) return undefined;
	const inner = innerService(reader, seen);
	// Dave hat versprochen, mir zu helfen.
	const isNextForMe =
		reader.language.code !== 'en' &&
		next?.clause.sentence === parsed.clause.sentence &&
		next.subject.kind === 'none' &&
		next.clause.units.some(unit => reader.language.me.has(unit.low));
	const isForMe = objects.me !== undefined || objects.isMine || isNextForMe;
	if (!isForMe && !inner && !isToDoNext(reader, parsed)) return [];
	return [
		favour(reader, seen, {
			way: 'received',
			people: actors,
			state: 'promised',
			isSure: isForMe && parsed.subject.strength > 1,
		}),
	];
};

/** Whose party or visit a promise without a name goes with. */
const hostsOf = (reader: ClauseReader): readonly Mention[] => {
	const meeting = reader.findings.find(one => one.kind === 'meeting');
	const need = reader.findings.findLast(one => one.kind === 'need');
	if (need && (!meeting || (meeting.kind === 'meeting' && meeting.people.length > 1))) return need.people;
	return meeting?.kind === 'meeting' && meeting.people.length === 1 ? meeting.people : [];
};

const innerService = ({language}: ClauseReader, {parsed}: SeenClause): boolean =>
	parsed.rest.some(
		(unit, at) =>
			unit.low === 'to' &&
			(language.verbs.get(parsed.rest[at + 1]?.low ?? '') ?? []).some(({lemma}) =>
				(language.senses.get(lemma) ?? []).some(({frame}) => (service as readonly string[]).includes(frame)),
			),
	);

/** `borrowed Ken's drill` is received, `Ken borrowed my drill` given; `borrowed my ski to Lea` means lent. */
const borrowedIn = (reader: ClauseReader, seen: SeenClause): readonly Finding[] | undefined => {
	if (!frameIn(seen, 'borrow')) return undefined;
	const {objects, actors, isMine, tense} = seen;
	// Borrowed Rita's name for a character.
	if (
		objects.nouns.some(noun =>
			/^(?:name|names|idea|ideas|line|lines|phrase|phrases|trick|style|excuse|joke|expression|motto)$/.test(noun),
		)
	)
		return [];
	// Dave borrowed from me the hand truck.
	if (actors.length > 0 && objects.me === 'from' && objects.nouns.length > 0)
		return [favour(reader, seen, {way: 'given', people: actors, isSure: true, state: 'open'})];
	// Grace borrowed me her dress: lent it.
	if (actors.length > 0 && objects.me === 'direct')
		return [favour(reader, seen, {way: 'received', people: actors, isSure: true, state: 'open'})];
	// Have the loan of Ken's car: it is had.
	const isHeld = seen.parsed.verb?.lemma === 'have' && tense === 'open' && !seen.parsed.mood.isWish;
	const state =
		!isHeld && (tense === 'future' || (tense === 'open' && seen.parsed.verb?.form !== 'past')) ? 'promised' : 'open';
	if (isMine && seen.parsed.verb?.form === 'base' && seen.parsed.subject.kind === 'none' && !isHeld) return [];
	if (isMine && objects.to)
		return [favour(reader, seen, {way: 'given', people: objects.to.people, isSure: objects.to.strength > 1, state})];
	// I borrowed Lea my skis: lent them.
	if (isMine && objects.direct && objects.isMine && !objects.owner && !objects.from)
		return [
			favour(reader, seen, {way: 'given', people: objects.direct.people, isSure: objects.direct.strength > 1, state}),
		];
	const owner = objects.owner ?? objects.from;
	if (isMine && owner)
		return [
			favour(reader, seen, {way: 'received', people: owner.people, isSure: true, state, due: backBy(reader, seen)}),
		];
	if (actors.length > 0 && objects.isMine)
		return [favour(reader, seen, {way: 'given', people: actors, isSure: seen.parsed.subject.strength > 1, state})];
	return [];
};

/** `Ada introduced me to Sofia`, `introduced Priya to Sven`. */
const introducedIn = (reader: ClauseReader, seen: SeenClause): readonly Finding[] | undefined => {
	if (!frameIn(seen, 'introduce') || seen.tense === 'open') return undefined;
	// I'd have introduced them, had I known.
	if (seen.parsed.mood.isWould && seen.parsed.mood.isPerfect) return [];
	const {objects, actors, isMine, tense} = seen;
	const state = tense === 'future' ? 'promised' : 'open';
	const to = objects.to ?? objects.with;
	if (isMine && objects.direct) {
		const people = [...objects.direct.people, ...(to?.people ?? [])];
		// Introduced Ken to the joys of gardening: to nobody.
		const isSure = objects.direct.strength > 1 && (to !== undefined || objects.direct.people.length > 1);
		return [favour(reader, seen, {way: 'given', people, state, isSure})];
	}
	if (actors.length > 0 && (objects.me === 'direct' || objects.me === 'to' || objects.me === 'with')) {
		return [
			favour(reader, seen, {
				way: 'received',
				people: actors,
				state,
				isSure: seen.parsed.subject.strength > 1,
				about: to?.people ?? objects.direct?.people ?? [],
			}),
		];
	}
	return [];
};
