import type {Language} from '../../language/language.ts';
import type {Unit} from '../../units/units.ts';
import {type Finding, lastMeeting} from '../finding.ts';
import type {ClauseReader, SeenClause} from '../reader.ts';
import {promisedToNeed} from './after-need.ts';
import {agreedTo, isAgreeing} from './agreed.ts';
import {atTheirs} from './at-theirs.ts';
import {besideThem, forThem} from './circumstances.ts';
import {favour} from './favour.ts';
import {gotFrom} from './got-from.ts';
import {arrivedFrom, broughtBy, leftFor} from './left-for.ts';
import {mindedBy} from './minded-by.ts';
import {onErrand} from './on-errand.ts';
import {doneThere, heldPost, hurriedAlong, putRight} from './put-right.ts';
import {hadMeDone, putUp} from './put-up.ts';
import {countedOn, doneBy, dueBack, keptWord, returnedIn} from './roundabout.ts';
import {isPhraseAhead} from './state-of.ts';

/** Favours that are told by something else than their verb: who paid, whose treat it was, what was said to a need. */
export const sideFavours = (reader: ClauseReader, seen: SeenClause): readonly Finding[] =>
	agreedTo(reader, seen) ??
	gotFrom(reader, seen) ??
	forThem(reader, seen) ??
	besideThem(reader, seen) ??
	paidBy(reader, seen) ??
	treatOf(reader, seen) ??
	saidToNeed(reader, seen) ??
	broughtBy(reader, seen) ??
	leftFor(reader, seen) ??
	mindedBy(reader, seen) ??
	doneBy(reader, seen) ??
	putUp(reader, seen) ??
	hadMeDone(reader, seen) ??
	arrivedFrom(reader, seen) ??
	countedOn(reader, seen) ??
	returnedIn(reader, seen) ??
	keptWord(reader, seen) ??
	dueBack(reader, seen) ??
	onErrand(reader, seen) ??
	atTheirs(reader, seen) ??
	putRight(reader, seen) ??
	doneThere(reader, seen) ??
	heldPost(reader, seen) ??
	hurriedAlong(reader, seen) ??
	promisedToNeed(reader, seen) ??
	[];

/** `gav paid the lot`, `Ada got the drinks in`, `she picked up the tab`, at a meeting told of before. */
const paidBy = (reader: ClauseReader, seen: SeenClause): readonly Finding[] | undefined => {
	const {parsed, actors, isMine, tense, objects} = seen;
	const {verb, rest} = parsed;
	const met = lastMeeting(reader.findings);
	const lows = rest.map(unit => unit.low);
	// Grace picked up the tab at Murray's.
	const isTab =
		/^(?:pick|foot|settle|cover)$/.test(verb?.lemma ?? '') &&
		lows.some(low => /^(?:tab|bill|check|tabs|tip|fare|cab|parking|entry|cover|round)$/.test(low));
	// Ken paid for everybody's burgers.
	const isForAll =
		verb?.lemma === 'pay' &&
		lows[0] === 'for' &&
		/^(?:everybody|everyone|everybodys|everyones|us|all|dinner|lunch|drinks|the)$/.test(lows[1] ?? '') &&
		!lows.some(low => /^(?:his|her|their|mistake|damage|damages|crime|it)$/.test(low));
	if (!met && (isTab || isForAll) && actors.length > 0 && !isMine && tense === 'past' && !objects.for)
		return [favour(reader, seen, {way: 'received', people: actors, isSure: false})];
	if (!verb || !met || tense !== 'past' || objects.direct || objects.to) return undefined;
	const isBill = lows.some(low =>
		/^(?:lot|everybody|all|both|alles|ganze|tout|bill|tab|check|rechnung|addition|everything|everyone|us|meal|round|rounds|drinks|lunch|dinner|coffees?|breakfast|it)$/.test(
			low,
		),
	);
	const isInsisting = verb.lemma === 'insist' && lows.some(low => /^(?:paying|treating|pay)$/.test(low));
	const isPaying =
		verb.lemma === 'pay' ||
		verb.lemma === 'treat' ||
		verb.lemma === 'zahlen' ||
		verb.lemma === 'payer' ||
		verb.lemma === 'bezahlen';
	const isGetting =
		/^(?:get|cover|pick|stand|settle|foot|grab|snatch|swipe|nab)$/.test(verb.lemma) &&
		lows.some(low => /^(?:bill|tab|check|round|rounds|drinks|coffees|lot|lunch|dinner)$/.test(low));
	// Brunch with Anna, she paid.
	const isAll =
		/^(?:pay|zahlen|bezahlen|payer)$/.test(verb.lemma) &&
		rest.every(unit => unit.kind === 'time' || /^(?:again|too|also|though)$/.test(unit.low));
	if (!(isPaying && (isBill || isAll)) && !isGetting && !isInsisting) return undefined;
	if (lows.some(low => /^\d/.test(low))) return undefined;
	if (isMine && parsed.subject.kind === 'me')
		return [favour(reader, seen, {way: 'given', people: met.people, isSure: false})];
	return actors.length === 0
		? undefined
		: [
				favour(reader, seen, {
					way: 'received',
					people: actors,
					isSure: met.isSure && parsed.subject.strength > 1 && !isAll && !isInsisting,
				}),
			];
};

/** `on Ken`, `drinks on Ken`, and not: the Starbucks on Lamar. */
const isTreated = (unit: Unit | undefined, {hows}: Language): boolean =>
	unit === undefined ||
	hows.has(unit.low) ||
	/^(?:all|everything|thing|it|was|were|is|'s|bill|round|meal|tab)$/.test(unit.low);

/** `my treat`, `on me`, `her treat`: after a meeting. */
const treatOf = (reader: ClauseReader, seen: SeenClause): readonly Finding[] | undefined => {
	const met = lastMeeting(reader.findings);
	const {parsed, lows} = seen;
	if (!met || parsed.verb || lows.length > 7) return undefined;
	const onWhom = parsed.clause.units.find(
		(unit, i, all) =>
			unit.kind === 'person' &&
			all[i - 1]?.low === 'on' &&
			met.people.length > 0 &&
			isTreated(all[i - 2], reader.language),
	);
	if (onWhom?.people && (onWhom.isPossessive !== true || lows.some(low => /^(?:dime|tab|card|account)$/.test(low))))
		return [favour(reader, seen, {way: 'received', people: onWhom.people, isSure: false})];
	const isOnUs = lows.some((low, i) => low === 'on' && /^(?:me|us)$/.test(lows[i + 1] ?? '') && i === lows.length - 2);
	const at = isOnUs ? lows.length - 1 : lows.indexOf('treat');
	const whose = lows[at - 1] ?? '';
	if (at < 1) return undefined;
	const isToCome = (met.times ?? []).some(
		time =>
			isPhraseAhead(time) &&
			(time.day?.kind !== 'weekday' || time.clock !== undefined || (met.times ?? []).some(({clock}) => clock)),
	);
	const isPlan = met.isPlan === true || met.tense === 'future' || isToCome;
	const state = isPlan && met.tense !== 'past' ? ('promised' as const) : ('open' as const);
	if (isOnUs || /^(?:my|our)$/.test(whose))
		return [favour(reader, seen, {way: 'given', people: met.people, isSure: false, state})];
	return /^(?:his|her|their|'s)$/.test(whose) && (met.people.length === 1 || whose === 'their')
		? [favour(reader, seen, {way: 'received', people: met.people, isSure: false, state})]
		: undefined;
};

/**
 * `she needs help with statistics and I said I'd do it`, `Percy needs someone to feed his hens, and I've said I
 * will`.
 */
const saidToNeed = (reader: ClauseReader, seen: SeenClause): readonly Finding[] | undefined => {
	const {parsed} = seen;
	const {said, findings} = reader;
	const {verb, mood, rest, clause} = parsed;
	const need = findings.findLast(one => one.kind === 'need' && one.clause.sentence === clause.sentence);
	if (!need || parsed.subject.kind !== 'me' || mood.isNegated) return undefined;
	if (isAgreeing(seen))
		return [favour(reader, seen, {way: 'given', people: need.people, state: 'promised', isSure: need.isSure})];
	if (said?.speaker !== 'me' || clause.link !== 'said' || said.people.length > 0) return undefined;
	const isBare = verb === undefined && (mood.isFuture || mood.isWould || mood.isCan);
	const isDoing = verb?.lemma === 'do' && /^(?:it|that|so)$/.test(rest[0]?.low ?? '');
	const isAsking = /^(?:ask|look|keep|put|see)$/.test(verb?.lemma ?? '') && (mood.isWould || mood.isFuture);
	if (!isBare && !isDoing && !isAsking) return undefined;
	const isVague = verb?.lemma === 'see' && rest.some(unit => unit.low === 'what');
	return [
		favour(reader, seen, {
			way: 'given',
			people: need.people,
			state: 'promised',
			isSure: need.isSure && !isAsking && !isVague,
		}),
	];
};

/** `told Irene she can borrow the tent`: promised to her. */
export const allowedIn = (reader: ClauseReader, seen: SeenClause): readonly Finding[] | undefined => {
	const {said} = reader;
	const {parsed, actors, objects} = seen;
	if (!parsed.mood.isCan && !parsed.mood.isWould) return undefined;
	if (said === undefined) return lentTo(reader, seen);
	const people = said.people.length > 0 ? said.people : actors;
	// Told Ada she could tie up at our float.
	const isOurs =
		said.speaker === 'me' && objects.isMine && /^(?:they|person)$/.test(parsed.subject.kind) && !objects.me;
	if (isOurs && said.people.length > 0)
		return [favour(reader, seen, {way: 'given', people, state: 'promised', isSure: false})];
	// Told Noreen she could graze her ponies in the bottom field.
	const isLeave =
		said.speaker === 'me' &&
		said.isTold &&
		(parsed.subject.kind === 'they' || actors.some(person => said.people.includes(person))) &&
		parsed.mood.isCan !== parsed.mood.isWould &&
		parsed.rest.length > 1 &&
		/^(?:graze|plant|fish|shoot|camp|swim|practise|practice|put|leave|bring|keep|build|dig|pick|grow|charge|moor|tie|hang|dry|wash|cook|work|set|do|print|send|get|collect)$/.test(
			parsed.verb?.lemma ?? '',
		) &&
		parsed.rest.some(({low}) => /^(?:in|on|at|from|here|our|my|off)$/.test(low));
	if (isLeave && people.length > 0)
		return [favour(reader, seen, {way: 'given', people, state: 'promised', isSure: false})];
	if (
		!/^(?:borrow|have|use|take|keep|stay|crash|stop|sleep|store|park|ride|count|rely|depend|expect|help|drop)$/.test(
			parsed.verb?.lemma ?? '',
		)
	)
		return undefined;
	if (/^(?:count|rely|depend)$/.test(parsed.verb?.lemma ?? '') && !seen.objects.me) return undefined;
	// Ken said I could have his old bike.
	if (said.speaker === 'person')
		return parsed.subject.kind === 'me' &&
			parsed.rest.length > 0 &&
			said.isToOther !== true &&
			!/^(?:take|expect|keep|help)$/.test(parsed.verb?.lemma ?? '')
			? [favour(reader, seen, {way: 'received', people: said.people, state: 'promised', isSure: true})]
			: undefined;
	const isTheirs = parsed.subject.kind === 'they' || actors.some(person => people.includes(person));
	return isTheirs && people.length > 0 && parsed.rest.length > 0
		? [favour(reader, seen, {way: 'given', people, state: 'promised', isSure: parsed.mood.isCan})]
		: undefined;
};

/** `Raj can have my lathe`: what may be theirs. */
const lentTo = (reader: ClauseReader, seen: SeenClause): readonly Finding[] | undefined => {
	const {parsed, actors, objects, isMine} = seen;
	const isHaving = /^(?:borrow|have|use|take|keep|stay|crash|sleep)$/.test(parsed.verb?.lemma ?? '');
	const isOurs =
		objects.isMine ||
		seen.lows.some(
			(low, at) =>
				/^(?:ours|mine)$/.test(low) ||
				(/^(?:spare|guest|box|sofa|couch|attic|loft|airbed)$/.test(low) && seen.lows[at - 1] === 'the'),
		);
	return isHaving && isOurs && parsed.mood.isCan && actors.length > 0 && !isMine && !parsed.mood.isNegated
		? [favour(reader, seen, {way: 'given', people: actors, state: 'promised', isSure: false})]
		: undefined;
};
