import type {Mention} from '../../../names/read-name.ts';
import {isSaidLink} from '../../clauses/clauses.ts';
import {clauseAfter} from '../../clauses/parsed.ts';
import {isFiller} from '../../language/language.ts';
import type {Finding} from '../finding.ts';
import {type ClauseReader, frameIn, type SeenClause} from '../reader.ts';
import {areSurelyPeople} from '../surely-people.ts';
import {longingIn} from './longings.ts';
import {finding, isSomething, soft} from './needed.ts';
import {groupsAsked, triedFor} from './tried.ts';

/** `ask Priya about the visa`, `ping Dave re the backups`, `need to find a plumber`. */
export const askIn = (reader: ClauseReader, seen: SeenClause): readonly Finding[] => {
	const {parsed, objects, isMine, tense} = seen;
	const {mood, verb} = parsed;
	const also = askedToo(reader, seen);
	if (also) return [finding(seen, 'ask', also, areSurelyPeople(also))];
	if (asksAround(seen)) return [finding(seen, 'ask', [], true)];
	// I could have kissed her.
	if (
		mood.isWould &&
		seen.lows.some((low, at) => /^(?:could|would|should|'d)$/.test(low) && seen.lows[at + 1] === 'have')
	)
		return [];
	if (isMine && tense !== 'past' && longingIn(seen)) return [finding(seen, 'ask', [], false)];
	// Ask me about Rita some time.
	if (!verb || mood.isNegated || !isMine || (objects.me === 'direct' && verb.lemma === 'ask')) return [];
	const asked = wouldBorrow(seen)?.people ?? seesWhether(reader, seen);
	if (asked) return [finding(seen, 'ask', asked, true)];
	const sense = frameIn(seen, 'ask');
	// Hit Ken up for a ticket: no past.
	const isPast = tense === 'past' && !(verb.lemma === 'hit' && parsed.subject.kind === 'none');
	if (sense && !isPast && !(mood.isWould && mood.isPerfect)) return askedOf(reader, seen, sense);
	return otherAsk(reader, seen);
};

/** What is asked by other words than those of asking: `email Owen for the name of his roofer`, `gotta find a crane`. */
const otherAsk = (reader: ClauseReader, seen: SeenClause): readonly Finding[] => {
	const {parsed, objects} = seen;
	const {mood, verb} = parsed;
	if (!verb) return [];
	const tried = triedFor(seen);
	const word = tried ?? wordWith(reader, seen);
	if (word) return [finding(seen, 'ask', word, tried !== undefined && areSurelyPeople(word))];
	const wants = ownNeed(reader, seen);
	if (wants !== undefined) return [finding(seen, 'ask', [], wants)];
	if (findsOut(seen))
		return [finding(seen, 'ask', (objects.from ?? objects.with ?? objects.direct)?.people ?? [], true)];
	// Gotta get hold of a crane.
	const isHold =
		verb.lemma === 'get' && parsed.rest[0]?.low === 'hold' && /^(?:a|an|some|one)$/.test(parsed.rest[2]?.low ?? '');
	const isOrdered = mood.isWish || (mood.isWould && seen.lows.some(low => /^(?:must|should)$/.test(low)));
	if (isOrdered && /^(?:somebody|someone|anybody|anyone)$/.test(parsed.rest[0]?.low ?? '') && verb.lemma === 'find')
		return [finding(seen, 'ask', [], true)];
	if (mood.isWish && isHold) return [finding(seen, 'ask', [], true)];
	const isFind = mood.isWish && /^(?:find|borrow|hire|rent)$/.test(verb.lemma) && parsed.subject.kind !== 'person';
	return isFind && /^(?:a|an|some|someone|somebody)$/.test(parsed.rest[0]?.low ?? '')
		? [finding(seen, 'ask', [], true)]
		: [];
};

/** Who is asked by a clause whose verb asks: `ask Priya about the visa`, `pick Ken's brains`. */
const askedOf = (reader: ClauseReader, seen: SeenClause, sense: SeenClause['senses'][number]): readonly Finding[] => {
	const {parsed, objects} = seen;
	const {mood, verb} = parsed;
	const isOfOwner = sense.rest.some(word => /^(?:brains?|opinion|take)$/.test(word));
	// Grill out w/ Ken: with him, and nothing is asked of him.
	const isWith =
		sense.rest.some(word => reader.language.with.has(word)) ||
		/^(?:check|follow|sync|consult|have)$/.test(verb?.lemma ?? '');
	const side =
		objects.direct ??
		(isWith ? objects.with : undefined) ??
		objects.to ??
		objects.other ??
		(isOfOwner ? objects.owner : undefined);
	const people = side?.people ?? [];
	const isOrder = parsed.subject.kind === 'none' || mood.isWish || mood.isFuture || mood.isWould;
	// Told him I'd ask around: a promise.
	const isVague =
		reader.said === undefined &&
		(/^(?:round|around)$/.test(parsed.rest[0]?.low ?? '') ||
			(/^(?:in|on|at)$/.test(parsed.rest[0]?.low ?? '') &&
				parsed.rest.slice(1, 4).some(({low}) => groupsAsked.test(low))));
	// Sally thinks I should ask Tom.
	if (seen.parsed.clause.link === 'said' && reader.said?.speaker === 'person') return [];
	// Told Maria I'd ask her: nobody else, and nothing to be asked of her.
	const told = isSaidLink(seen.parsed.clause.link) && reader.said?.speaker === 'me' ? reader.said.people : [];
	if (told.length > 0 && people.length > 0 && people.every(person => told.includes(person))) return [];
	if (isBareChase(seen)) return [];
	const isSure = !seen.scope.isHypothetical && areSurelyPeople(people) && !isOnlyTouch(seen, sense.end);
	if ((people.length > 0 || isVague) && (isOrder || verb?.form === 'ing' || isGerund(parsed)))
		return [finding(seen, 'ask', people, isSure)];
	// Lunch with Tom on Tuesday, must ask about the caravan: of him.
	const met = isOrder ? metAlone(reader, seen) : [];
	if (met.length > 0) return [finding(seen, 'ask', met, false)];
	return [];
};

/** Who alone is met in the line, where nobody else is told to be asked. */
const metAlone = ({findings, all}: ClauseReader, {parsed, lows}: SeenClause): readonly Mention[] => {
	const [met, ...more] = findings.filter(one => one.kind === 'meeting');
	const next = clauseAfter(all, parsed);
	const isAbout =
		/^(?:about|bout|re|for|if|whether|how|what|where|when)$/.test(parsed.rest[0]?.low ?? '') ||
		(parsed.rest.length === 0 && /^(?:if|whether|who|what|how|where|when)$/.test(next?.clause.link ?? ''));
	const isApart = lows.some(low => /^(?:around|round|somebody|someone|anybody|anyone|whoever)$/.test(low));
	return met && more.length === 0 && met.people.length === 1 && isAbout && !isApart ? met.people : [];
};

/** `Ask Ken whether it has come, and Maria about the van`: who is to be asked, too. */
const askedToo = ({all, findings}: ClauseReader, {parsed}: SeenClause): readonly Mention[] | undefined => {
	const {clause, verb} = parsed;
	const [who, about] = clause.units.filter(({low}, at) => at > 0 || !/^(?:and|then|also)$/.test(low));
	const last = findings.at(-1);
	const next = clauseAfter(all, parsed);
	const isAsked = last?.kind === 'ask' && last.people.length > 0 && last.clause.sentence === clause.sentence;
	if (!isAsked || verb || !/^(?:,|and|then|&)$/.test(clause.link) || who?.kind !== 'person' || who.isPossessive)
		return undefined;
	const isAbout = /^(?:about|for|whether|if|re|to)$/.test(about?.low ?? '');
	const isWhether =
		about === undefined &&
		next?.clause.sentence === clause.sentence &&
		/^(?:whether|if|where|who|when|what)$/.test(next.clause.link);
	return isAbout || isWhether ? who.people : undefined;
};

/** `remind me to chase him`: for what is not said. */
const isBareChase = ({parsed: {verb, rest}}: SeenClause): boolean =>
	/^(?:chase|nag|bug|ping|nudge)$/.test(verb?.lemma ?? '') && rest.length === 1 && rest[0]?.kind === 'word';

/** `should circle back w/ Priya at some point`: about what is not said. */
const isOnlyTouch = ({parsed: {verb, rest}}: SeenClause, end: number): boolean =>
	/^(?:circle|check|follow|touch|wait|ping|nudge|poke|hit|see|run|consult)$/.test(verb?.lemma ?? '') &&
	rest
		.slice(end + 1)
		.every(({kind, low}) => kind !== 'word' || /^(?:at|some|point|soon|again|one|of|these|days|with|up)$/.test(low));

/** `see if Ken can help`, `wonder whether Ken would lend us the tent`: whom to ask. */
const seesWhether = ({all}: ClauseReader, {parsed, objects, tense}: SeenClause): readonly Mention[] | undefined => {
	const {verb, subject, clause, mood} = parsed;
	// Ask Tom whether Finch sponsors it: Tom is asked.
	if (objects.direct ?? objects.with ?? objects.to ?? objects.other) return undefined;
	const isAsking = /^(?:see|check|wonder|find|ask|inquire|enquire)$/.test(verb?.lemma ?? '');
	if (!isAsking || tense === 'past' || (verb?.form !== 'base' && !mood.isProgressive) || mood.isCan) return undefined;
	if (subject.kind !== 'none' && !mood.isWish && !mood.isFuture && verb?.lemma !== 'wonder') return undefined;
	const next = clauseAfter(all, parsed);
	const isNext = next?.clause.sentence === clause.sentence && /^(?:if|whether)$/.test(next.clause.link);
	return isNext && next.subject.kind === 'person' && (next.mood.isCan || next.mood.isWould || next.verb !== undefined)
		? next.subject.people
		: undefined;
};

/** `must get Owen's advice on the pension`, `email Owen for the name of his roofer`, `speak to Owen about the mooring`. */
const wordWith = (reader: ClauseReader, {parsed, objects}: SeenClause): readonly Mention[] | undefined => {
	const {verb, subject, mood, rest, clause} = parsed;
	if (verb?.form !== 'base' || (subject.kind !== 'none' && !mood.isWish && !mood.isWould) || mood.isNegated)
		return undefined;
	const isAdvice = objects.nouns.some(noun =>
		/^(?:advice|opinion|blessing|view|thoughts|verdict|permission|input)$/.test(noun),
	);
	if (/^(?:get|seek|take|want)$/.test(verb.lemma) && isAdvice) return objects.owner?.people;
	const isCalling =
		/^(?:call|ring|phone|telephone|text|email|mail|message|dm|speak|talk|write|remind|tell|contact|whatsapp)$/.test(
			verb.lemma,
		);
	const isFor =
		rest.some((unit, at) => /^(?:for|about|re|regarding)$/.test(unit.low) && rest[at + 1]?.kind === 'word') ||
		rest.some(
			(unit, at) =>
				unit.low === 'with' &&
				/^(?:question|query|request|questions)$/.test(rest[at + 2]?.low ?? rest[at + 3]?.low ?? ''),
		) ||
		rest.slice(-3).some(({low}) => /^(?:question|query)$/.test(low));
	const hasDay = clause.units.some(unit => unit.time?.day !== undefined || unit.time?.clock !== undefined);
	const side = objects.direct ?? objects.to ?? objects.with;
	return isCalling && isFor && !hasDay && reader.findings.length === 0 ? side?.people : undefined;
};

/** `going to have to ask`, `thinking of asking`. */
const isGerund = ({mood, clause}: SeenClause['parsed']): boolean =>
	mood.isFuture || mood.isWish || clause.link === 'que';

/** `could do with someone to look at the boiler`, `I need a plumber`: what the keeper needs is to be asked for. */
const ownNeed = (reader: ClauseReader, seen: SeenClause): boolean | undefined => {
	const {parsed, isMine, tense} = seen;
	const sense = isMine && tense !== 'past' ? frameIn(seen, 'need') : undefined;
	if (!sense || parsed.mood.isNegated || parsed.mood.isCan) return undefined;
	const what = parsed.rest
		.slice(sense.end + 1)
		.filter(unit => unit.kind !== 'time' && !isFiller(unit.low, reader.language) && !/^(?:d'|de)$/.test(unit.low));
	if (
		!/^(?:a|an|someone|somebody|another|new|some|any|help|advice|anyone|anybody|more|two|three|einen|eine|ein|jemanden|un|une|quelqu'un)$/.test(
			what[0]?.low ?? '',
		)
	)
		return undefined;
	if (!isSomething(reader, seen, what, sense.rest.length)) return undefined;
	const isPerson = what
		.slice(0, 4)
		.some(unit => reader.language.jobs.has(unit.low) || /^(?:someone|somebody)$/.test(unit.low));
	const isSoft = what.slice(0, 4).some(unit => soft.has(unit.low));
	return isSoft ? undefined : isPerson;
};

/** `anyone know a good vet?`, `does anybody have a spare tent`. */
const asksAround = ({lows, parsed}: SeenClause): boolean => {
	const start = lows.slice(0, 4).join(' ');
	if (
		/^(?:who|could|can|would)$/.test(lows[0] ?? '') &&
		/^(?:who knows (?:a|an|any)|(?:could|can|would) (?:someone|somebody|anyone|anybody) (?:recommend|suggest|lend|help))\b/.test(
			start,
		)
	)
		return true;
	const at = lows.findIndex(low => /^(?:anyone|anybody)$/.test(low));
	if (at < 0 || at > 2 || parsed.clause.link === 'if') return false;
	const rest = lows.slice(at + 1);
	return (
		/^(?:know|knows|got|have|recommend)$/.test(rest[0] ?? '') && /^(?:a|an|any|some|of|someone)$/.test(rest[1] ?? '')
	);
};

/** `find out from Rita who did her gutters`, `get the name of her dentist from Rita`. */
const findsOut = ({parsed: {verb, rest, mood, subject}, objects}: SeenClause): boolean =>
	verb?.form === 'base' &&
	(subject.kind === 'none' || mood.isWish) &&
	objects.from !== undefined &&
	((verb.lemma === 'find' && rest[0]?.low === 'out') ||
		(verb.lemma === 'get' &&
			rest.some(unit =>
				/^(?:name|number|nr|num|no|#|contact|recipe|address|details|email|phone|info|quote|tips|advice|opinion|loan)$/.test(
					unit.low,
				),
			)));

/** `need to borrow Dave's van`, `could do with borrowing Anna's drill`: to be asked of whose it is. */
const wouldBorrow = ({
	parsed: {verb, mood, rest, clause},
	objects,
	tense,
}: SeenClause): SeenClause['objects']['owner'] => {
	if (isSaidLink(clause.link)) return undefined;
	const isBorrowing = verb?.lemma === 'borrow' && (mood.isWish || mood.isWould);
	const isDoing =
		/^(?:do|use|hope|want|need|like)$/.test(verb?.lemma ?? '') &&
		rest.slice(0, 3).some(({low}) => /^(?:borrow|borrowing)$/.test(low));
	const isAhead = (isBorrowing && !mood.isPerfect) || (isDoing && (mood.isWould || mood.isCan || mood.isWish));
	return isAhead && tense !== 'past' ? (objects.owner ?? objects.from) : undefined;
};
