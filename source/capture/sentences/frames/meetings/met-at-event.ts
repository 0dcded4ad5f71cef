import {firstOfSentence} from '../../clauses/parsed.ts';
import type {Language} from '../../language/language.ts';
import type {Unit} from '../../units/units.ts';
import {jubilees} from '../facts/read-birthday.ts';
import {type Finding, lastMeeting} from '../finding.ts';
import {type ClauseReader, hasDayFor, type SeenClause, timesOf} from '../reader.ts';
import {howIn} from './hows.ts';
import type {MetPeople} from './met.ts';

/** At whose funeral one was is not whom one met. */
const sad = /^(?:funeral|wake|cremation|burial|memorial|beerdigung|trauerfeier|enterrement|obseques)$/;

/** Whose occasion a clause tells of: `Ken's gig`, `denise's wedding do`, `the christening of Marta's baby`. */
const occasionOf = (units: readonly Unit[], language: Language): Unit | undefined => {
	const isOccasion = (unit: Unit | undefined): boolean =>
		unit?.kind === 'word' && language.hows.get(unit.low) === 'event' && !sad.test(unit.low);
	for (const [at, unit] of units.entries()) {
		if (unit.kind !== 'person') continue;
		const next = units.slice(at + 1, at + 5).filter(({low}) => low !== "'s");
		const stop = next.findIndex(({kind, low}) => kind !== 'word' || language.prepositions.has(low));
		if (unit.isPossessive && next.slice(0, stop < 0 ? 3 : stop).some(isOccasion)) return unit;
		const isOf = /^(?:of|von|de|d'|du)$/.test(units[at - 1]?.low ?? '') && isOccasion(units[at - 2]);
		if (isOf) return unit;
	}
	return undefined;
};

const attending = /^(?:go|attend|assist|come|fly|drive|head|travel|celebrate|be|gehen|aller|assister)$/;

/** `got home for Anna's wedding`, `made it to Ken's recital`, and not: got flowers for it. */
const isGettingTo = ({verb, rest}: SeenClause['parsed']): boolean => {
	const isWay = /^(?:ashore|home|back|over|down|up|out|away|it|there)$/.test(rest[0]?.low ?? '');
	if (verb?.lemma === 'get') return rest[0]?.low === 'to' || (isWay && /^(?:for|to)$/.test(rest[1]?.low ?? ''));
	return verb?.lemma === 'make' && rest[0]?.low === 'it' && rest[1]?.low === 'to';
};

/** `went to Ken's gig`, `was at the christening of Marta's baby`, `Tom's leaving do Thursday`. */
export const metAtEvent = (reader: ClauseReader, {parsed, isMine}: SeenClause): MetPeople | undefined => {
	const found = occasionOf(parsed.clause.units, reader.language);
	if (!found) return undefined;
	const {verb, mood, subject} = parsed;
	const isBirthday = verb === undefined && mood.hasBe && parsed.clause.units.some(({low}) => jubilees.test(low));
	if (isBirthday) return undefined;
	const isThere =
		verb === undefined
			? subject.kind === 'none' || subject.kind === 'me' || subject.owner !== undefined
			: isMine && (attending.test(verb.lemma) || isGettingTo(parsed));
	const isTold = verb?.form === 'past' || (verb === undefined && mood.hasBe) || hasDayFor(reader, parsed);
	if (!isThere || !isTold) return undefined;
	// Amaka's wedding is on the 19th: and who goes there?
	const isGoing = subject.owner === undefined && (verb !== undefined || mood.hasBe);
	const isPlan = verb?.form === 'ing' || verb?.form === 'base' || mood.isFuture;
	return {
		people: found.people ?? [],
		how: 'event',
		isSure: isGoing && (found.strength ?? 1) > 1 && timesOf(parsed).some(time => time.day),
		isPlan,
	};
};

const taking =
	/^(?:come|show|turn|join|bring|laugh|cry|sing|dance|drink|pay|win|lose|fall|arrive|eat|burn|cook|play|toast|snore|look|leave|speak|beat|cheat|sleep|tag)$/;

const absent = /^(?:absent|absente|missing|ill|sick|away|krank|off|weg|malade|elsewhere|supposed|meant)$/;

const coming = /^(?:come|show|turn|join|bring|arrive|tag)$/;

/** Whether a clause tells of something that people do together, and names nobody. */
const isGathering = (units: readonly Unit[], language: Language): boolean => {
	const how = howIn(units, language);
	return how !== undefined && how !== 'call' && how !== 'message' && units.every(({kind}) => kind !== 'person');
};

/** `il y avait aussi Amélie`, `there was also Ada`: at what was told of before. */
const alsoThere = ({findings, language}: ClauseReader, {clause, mood}: SeenClause['parsed']): MetPeople | undefined => {
	const lows = clause.units.map(({low}) => low);
	const isThere =
		(language.code === 'fr' && lows.some((low, at) => low === 'y' && lows[at + 1] === 'avait')) ||
		(lows[0] === 'there' && /^(?:was|were)$/.test(lows[1] ?? ''));
	const named = clause.units.filter(({kind, isPossessive}) => kind === 'person' && !isPossessive);
	const met = lastMeeting(findings, clause);
	if (!isThere || mood.isNegated || named.length === 0 || !met) return undefined;
	const people = named.flatMap(unit => unit.people ?? []);
	const isSure = met.isSure && named.every(({strength}) => (strength ?? 1) > 1);
	return {people: [...met.people, ...people], how: met.how, isSure, isGathering: true};
};

/** `Sekar's house this Tuesday at 6; Ada also is coming`: to what is planned before. */
const comingToo = (
	{findings}: ClauseReader,
	{clause, verb}: SeenClause['parsed'],
	actors: SeenClause['actors'],
): MetPeople | undefined => {
	const isComing =
		verb?.form === 'ing' && verb.lemma === 'come' && clause.units.some(({low}) => /^(?:also|too)$/.test(low));
	const planned = findings.findLast(one => one.kind === 'meeting' && clause.sentence - one.clause.sentence < 2);
	return isComing && planned?.kind === 'meeting' && planned.isPlan
		? {
				people: [...planned.people, ...actors],
				how: planned.how,
				isSure: planned.isSure,
				isGathering: true,
				isPlan: true,
			}
		: undefined;
};

/** `Tom is coming back from Rome`: and not to what is told before. */
const isAway = (rest: readonly Unit[]): boolean => rest.some(({low}) => /^(?:back|home|from|out|away)$/.test(low));

/**
 * `Book club last night, Rita came late and Lea brought wine`, `walk w/ Lea at 7am, Dave joined late`: who did
 * something there was there.
 */
export const wasThere = (reader: ClauseReader, {parsed, actors, objects}: SeenClause): MetPeople | undefined => {
	const {clause, verb, mood, subject} = parsed;
	const also = alsoThere(reader, parsed);
	if (also) return also;
	if (!/^(?:person|they)$/.test(subject.kind) || actors.length === 0 || mood.isFuture || mood.isWould || mood.isPerfect)
		return undefined;
	const isSure = actors.every(({candidates}) => candidates.length > 0) || coming.test(verb?.lemma ?? '');
	const isThere =
		verb?.form === 'past'
			? taking.test(verb.lemma)
			: !verb &&
				mood.hasBe &&
				clause.units.slice(1, 3).some(({low}) => /^(?:was|were|war|waren|etait|etaient)$/.test(low)) &&
				!clause.units.some(({low}) => absent.test(low));
	const {findings, all, language} = reader;
	const first = firstOfSentence(all, clause);
	// Apéro chez Tom, Anna war auch da; Ada was there too.
	const isThereToo =
		isThere && !verb && clause.units.some(({low}, at) => at > 1 && /^(?:there|dabei|da|too|la|auch)$/.test(low));
	// A recital on Thursday at 6, Grace coming.
	const isComing =
		!isAway(parsed.rest) &&
		verb?.form === 'ing' &&
		coming.test(verb.lemma) &&
		first !== undefined &&
		timesOf(first).some(({day}) => day);
	const comer = comingToo(reader, parsed, actors);
	if (comer) return comer;
	// Saw Dave at the market, he was with his brother Rob.
	const found = lastMeeting(findings, clause);
	const isWith = !verb && mood.hasBe && language.with.has(parsed.rest[0]?.low ?? '') && objects.with !== undefined;
	if (found && isWith && /^(?:was|were)$/.test(clause.units[1]?.low ?? ''))
		return {
			people: [...found.people, ...(objects.with?.people ?? [])],
			how: found.how,
			isSure: found.isSure,
			isGathering: true,
		};
	// Coffee morning at Grace's, Lea there too with the baby.
	const lows = parsed.rest.map(({low}) => low).join(' ');
	const isToo = !verb && !mood.hasBe && /^(?:there too|there as well|also there|too\b|as well|also)/.test(lows);
	if (found && isToo)
		return {people: [...found.people, ...actors], how: found.how, isSure: found.isSure, isGathering: true};
	if (!(isThere || isComing) || objects.me !== undefined) return undefined;
	const isHere = (finding: Finding): boolean =>
		finding.kind === 'meeting' && finding.clause.sentence === clause.sentence;
	const met = findings.findLast(isHere);
	if (met?.kind === 'meeting' && met.isSure) {
		const isJoining = coming.test(verb?.lemma ?? '') || isThereToo;
		const isApart = met.how === 'call' || met.how === 'message' || met.how === 'video';
		return (isJoining || met.isGathering === true) && !isApart
			? {people: [...met.people, ...actors], how: met.how, isSure, isGathering: true}
			: undefined;
	}
	if (!first || first === parsed || !isGathering(first.clause.units, language)) return undefined;
	const isTold =
		first.verb === undefined ||
		first.subject.kind === 'me' ||
		first.subject.kind === 'none' ||
		first.subject.kind === 'it';
	return isTold && !first.mood.isNegated
		? {people: actors, how: howIn(first.clause.units, language), isSure, isGathering: true, isPlan: isComing}
		: undefined;
};
