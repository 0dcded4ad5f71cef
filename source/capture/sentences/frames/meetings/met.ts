import type {How} from '../../../../journal/how.ts';
import type {Mention} from '../../../names/read-name.ts';
import {isLongAgo} from '../../clauses/long-ago.ts';
import {clauseAfter, clauseBefore} from '../../clauses/parsed.ts';
import type {Language} from '../../language/language.ts';
import type {Tense, TimePhrase} from '../../times/phrase.ts';
import type {Unit} from '../../units/units.ts';
import type {Finding, PlaceFound} from '../finding.ts';
import {type ClauseReader, isOfOtherDay, restOf, type SeenClause, timesOf} from '../reader.ts';
import {howIn, mediumIn, strongHow} from './hows.ts';
import {placeIn} from './place.ts';

export type MetPeople = {
	readonly people: readonly Mention[];
	readonly how?: How | undefined;
	readonly isSure: boolean;
	readonly isPlan?: boolean;
	/** Told of by what somebody did there; those who are told of next were there too. */
	readonly isGathering?: boolean;
	/** The way is known, whatever the clause tells of: `told me about the trip`. */
	readonly isHowKnown?: boolean;
	/** When it was, where another clause says so. */
	readonly times?: readonly TimePhrase[];
	/** Where it was, where another clause says so. */
	readonly place?: PlaceFound | undefined;
};

export const meeting = (
	reader: ClauseReader,
	{parsed, scope, tense}: SeenClause,
	{people, how, isSure, isPlan, isGathering, isHowKnown, times = [], place}: MetPeople,
): Finding => {
	const listed = inBrackets(reader, parsed);
	const siblings = reader.all.filter(
		other =>
			other === parsed ||
			(!other.verb &&
				other.clause.sentence === parsed.clause.sentence &&
				other.subject.kind !== 'person' &&
				other.subject.kind !== 'they' &&
				!(tense === 'past' && isOfOtherDay(other))),
	);
	const units = [
		...parsed.clause.units,
		...siblings.filter(other => other !== parsed).flatMap(other => other.clause.units),
	];
	const said = isHowKnown
		? mediumIn(parsed.clause.units, reader.language)
		: (becomesIn(parsed, reader.language) ??
			howIn(parsed.clause.units, reader.language) ??
			(how ? undefined : howIn(units, reader.language)));
	return {
		kind: 'meeting',
		people: [
			...new Set([
				...people,
				...alsoCalled(reader.text, parsed.clause.units, people),
				...listed,
				...andBeside(reader, parsed),
			]),
		],
		how: strongHow(
			said ??
				eaten(parsed, units) ??
				eatenThere(reader, parsed) ??
				(how ? undefined : mediumIn(parsed.clause.units, reader.language)),
			how,
		),
		place:
			place ??
			placeIn(parsed.clause.units, reader, people) ??
			placeIn(units, reader, people) ??
			placeBefore(reader, parsed),
		clause: parsed.clause,
		isSure:
			isSure &&
			!scope.isDoubtful &&
			!isLongAgo(parsed, reader.all) &&
			!isRegular(parsed.clause.units, reader.language, tense),
		tense,
		rest: restOf(parsed),
		times: [...timesOf(parsed).filter(time => !isToldAbout(parsed, tense, time)), ...times],
		...(isPlan && {isPlan}),
		...(isGathering && {isGathering}),
		...(isHowKnown && {isHowKnown: true}),
	};
};

/** `with Ken, Tom and a chap from his office called Rashid`: who is named at the end of the list. */
const alsoCalled = (text: string, units: readonly Unit[], people: readonly Mention[]): readonly Mention[] => {
	const at = units.findIndex(({low}, i) => low === 'called' && units[i + 1]?.kind === 'person');
	const last = units.slice(0, Math.max(at, 0)).findLast(unit => unit.people?.some(person => people.includes(person)));
	const between = text.slice(last?.people?.at(-1)?.end, units[at]?.start);
	return last && /^ and (?:an?|this|some|another) /.test(between) ? (units[at + 1]?.people ?? []) : [];
};

/** `Met Priya at the market and her sister Nina`: who is named last, after the place. */
const andBeside = ({all, language}: ClauseReader, parsed: SeenClause['parsed']): readonly Mention[] => {
	const next = clauseAfter(all, parsed);
	const [who, ...more] = next?.clause.units.filter(({low, kind}) => kind !== 'word' || !language.and.has(low)) ?? [];
	const isJoined =
		next?.clause.sentence === parsed.clause.sentence && language.and.has(next.clause.link) && next.verb === undefined;
	return isJoined && parsed.verb?.form === 'past' && who?.isIntroduced && !who.isPossessive && more.length === 0
		? (who.people ?? [])
		: [];
};

/** `called into the bakery and got talking with Anna`, `landed at Newlyn, drank with Ken`: where one went just before. */
const placeBefore = (reader: ClauseReader, parsed: SeenClause['parsed']): ReturnType<typeof placeIn> => {
	const before = clauseBefore(reader.all, parsed);
	const back = before?.clause.sentence === parsed.clause.sentence ? backFrom(reader, before.clause.units) : undefined;
	if (back) return back;
	if (!before?.verb || before.clause.sentence !== parsed.clause.sentence || before.mood.isNegated) return undefined;
	const isGone =
		/^(?:go|drive|land|arrive|get|head|nip|pop|fly|call|stop|walk|cycle|sail|wander)$/.test(before.verb.lemma) &&
		/^(?:none|me)$/.test(before.subject.kind) &&
		/^(?:,|and|then)$/.test(parsed.clause.link) &&
		/^(?:none|me)$/.test(parsed.subject.kind) &&
		before.clause.units.every(({kind}) => kind !== 'person');
	const into = before.clause.units.map(unit => (unit.low === 'into' ? {...unit, low: 'in'} : unit));
	const place = isGone ? placeIn(into, reader) : undefined;
	return place && {...place, isKept: true};
};

/** `just back from the reservoir, did the loop with Priya`: where one was. */
const backFrom = (reader: ClauseReader, units: readonly Unit[]): ReturnType<typeof placeIn> => {
	const at = units.findIndex(({low}, i) => low === 'back' && units[i + 1]?.low === 'from');
	const [from, ...more] = units.slice(at + 1);
	const isMine = units.slice(0, at).every(({kind, low}) => kind !== 'person' && !/^(?:he|she|they)$/.test(low));
	const place = at < 0 || !from || !isMine ? undefined : placeIn([{...from, low: 'at'}, ...more], reader);
	return place && {...place, isKept: true};
};

/** `trivia with Tom and the twins (Bec and Jess)`: who they are, in brackets after them. */
const inBrackets = ({all, text, language}: ClauseReader, parsed: SeenClause['parsed']): readonly Mention[] => {
	const next = clauseAfter(all, parsed);
	const last = parsed.clause.units.at(-1);
	const isGroup =
		last?.kind !== 'person' || /\b(?:twins|kids|boys|girls|sons|daughters|parents|lot)$/.test(text.slice(0, last.end));
	const isOpen = text.slice(last?.end, next?.clause.units[0]?.start).trim() === '(';
	if (!next || !isOpen || !isGroup || !language.kin.has(text.slice(0, last?.end).split(' ').at(-1) ?? '')) return [];
	const {units} = next.clause;
	return units.every(({kind, isPossessive}) => kind === 'sign' || (kind === 'person' && !isPossessive))
		? units.flatMap(({people}) => people ?? [])
		: [];
};

/** `every Tuesday`, `jeden Freitag`, `tous les mardis`: a habit, and no one day. */
const isRegular = (units: readonly Unit[], {times}: Language, tense: Tense): boolean =>
	units.some(({low}, at) => {
		const next = units[at + 1];
		const isDay =
			next?.kind === 'time' ||
			times.units.has(next?.low ?? '') ||
			times.weekdays.has(next?.low ?? '') ||
			/^(?:other|night|evening|morning|afternoon|time|weekend|abend|soir|matin)$/.test(next?.low ?? '');
		if (/^(?:every|each|jeden|jede|jedes|chaque)$/.test(low)) return isDay;
		// Pottery with Rita on Tuesday nights.
		if (
			units[at]?.time?.day?.kind === 'weekday' &&
			/^(?:nights|evenings|mornings|afternoons|lunchtimes)$/.test(next?.low ?? '')
		)
			return true;
		// With Leila I go always on Tuesday to the yoga.
		const isUsual = /^(?:always|usually|immer|meistens|toujours|souvent)$/.test(low) && tense === 'open';
		if (isUsual) return units.some(({time}) => time?.day?.kind === 'weekday');
		return /^(?:tous|toutes)$/.test(low) && next?.low === 'les';
	});

/** `rang to say the funeral is on the third`, `called about Friday`: the day of what was told, and not of the call. */
const isToldAbout = (
	{clause: {units}, verb}: SeenClause['parsed'],
	tense: SeenClause['tense'],
	time: TimePhrase,
): boolean => {
	const at = units.findIndex(unit => unit.time === time);
	// Text Ken re Thursday.
	if (/^(?:re|regarding)$/.test(units[at - 1]?.low ?? '')) return true;
	const isBare = verb === undefined && units.some(({low}, i) => low === 'to' && units[i + 1]?.low === 'say');
	if ((tense !== 'past' && !isBare) || (time.day && 'days' in time.day && time.day.days < 0)) return false;
	const said = units.findIndex(({low}, i) => i < at && /^(?:say|saying|tell|asking)$/.test(low));
	return said > 0 || /^(?:about|re|regarding)$/.test(units[at - 1]?.low ?? '');
};

/** `Tomorrow's lunch is now a phone call`, `coffee is a walk instead`: what it is to be. */
const becomesIn = ({mood, verb, clause: {units}}: SeenClause['parsed'], language: Language): How | undefined => {
	const isNow = units.some(({low}) => /^(?:now|instead|jetzt|stattdessen|maintenant|plutot)$/.test(low));
	if (!isNow || !mood.hasBe || verb || mood.isNegated) return undefined;
	return howIn(units.slice(units.findIndex(({low}) => /^(?:is|ist|est)$/.test(low)) + 1), language);
};

const eating = /^(?:eat|dine|essen|manger)$/;

/** `we were eating with Maria on Friday evening`, `zu Mittag gegessen`: which meal it was. */
const eaten = ({verb}: SeenClause['parsed'], units: readonly Unit[]): How | undefined => {
	if (verb?.lemma === 'drink' && units[verb.at + 1]?.low === 'with') return 'drink';
	if (!eating.test(verb?.lemma ?? '')) return undefined;
	const parts = units.map(unit => unit.time?.part ?? unit.low);
	if (parts.some(part => /^(?:evening|night|abend|soir)$/.test(part))) return 'dinner';
	if (parts.some(part => /^(?:noon|mittag|midi)$/.test(part))) return 'lunch';
	return parts.some(part => part === 'morning') ? 'breakfast' : undefined;
};

/** `I was with Ada in a bistro on Friday evening, we ate too much`. */
const eatenThere = ({all}: ClauseReader, parsed: SeenClause['parsed']): How | undefined => {
	const next = clauseAfter(all, parsed);
	const isOurs = next?.subject.kind === 'me' && next.clause.sentence === parsed.clause.sentence && !next.mood.isNegated;
	return isOurs ? eaten(next, parsed.clause.units) : undefined;
};

export const peopleOfSide = (
	side: {readonly people: readonly Mention[]; readonly strength: 1 | 2 | 3} | undefined,
): readonly Mention[] => side?.people ?? [];
