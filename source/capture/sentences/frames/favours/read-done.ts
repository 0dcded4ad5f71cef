import {isSaidLink} from '../../clauses/clauses.ts';
import type {Finding} from '../finding.ts';
import {isTakenOut} from '../meetings/outing.ts';
import {type ClauseReader, frameIn, type SeenClause} from '../reader.ts';
import {areSurelyPeople} from '../surely-people.ts';
import {isAtOurs} from './at-ours.ts';
import {isAtHome, isBlessed, isPraised} from './blessed.ts';
import {dayAheadBeside, dayAheadOfMine, isDueBeside} from './day-beside.ts';
import {isExchanged, isForOneself, isHosting, isMinded, isOfYoung} from './doubtful.ts';
import {backBy, favour} from './favour.ts';
import {givenTo} from './given-to.ts';
import {isFigureOf, isGoing, isHollow, isNothing, isOnMe, isOwnErrand, isSlight, isWatching} from './hollow.ts';
import {openSense, type SenseHere, service} from './open-verbs.ts';
import {promisedByThem} from './promised-by-them.ts';
import {isCarriedTo, isTextedTo} from './sent-over.ts';
import {type DeedState, deedStateOf, isAgainAndAgain, isInvited, isToldSo} from './state-of.ts';
import {isTimeTaken} from './time-taken.ts';

const cares = new Set('babysit petsit housesit catsit dogsit'.split(' '));

/** `Bob helped me move`, `fed Maria's cats`, `lent Ken my copy`, `Alan's lending us his roof box`. */
export const doneIn = (reader: ClauseReader, seen: SeenClause): readonly Finding[] | undefined => {
	const sworn = swornIn(reader, seen);
	if (sworn) return sworn;
	const isPromised =
		reader.said?.speaker === 'me' &&
		(reader.said.isPromise === true || isToldSo(reader, seen)) &&
		seen.isMine &&
		seen.parsed.verb !== undefined;
	const sense = senseHere(reader, seen) ?? (isPromised ? {frame: 'serve' as const, rest: [], end: -1} : undefined);
	if (!sense || seen.parsed.subject.isWithMe) return undefined;
	// Gave me his word.
	if ((frameIn(seen, 'promise')?.rest.length ?? 0) > sense.rest.length) return [];
	// I translate for Anna the catalogue, until the 4th she must have it.
	const isUnder =
		seen.isMine && seen.tense === 'open' && seen.parsed.subject.kind === 'me' && isDueBeside(reader, seen);
	const state =
		deedStateOf(seen) ??
		(isUnder || isTheirWord(reader, seen) ? 'promised' : undefined) ??
		(isPromised && seen.tense === 'open' ? 'promised' : undefined);
	if (seen.isMine && seen.parsed.verb?.lemma === 'get' && seen.objects.from) return undefined;
	// Gig on 12 December, Priya does the door for us.
	const day = state === undefined ? (dayAheadBeside(reader, seen) ?? dayAheadOfMine(reader, seen)) : undefined;
	if (day) return doneWith(reader, day, {...sense, isWeak: true}, 'promised');
	if (state !== undefined) return doneWith(reader, seen, sense, state);
	// Said he carries me some brandy when he is back.
	if (isSaidOf(reader, seen)) return doneWith(reader, seen, {...sense, isWeak: true}, 'promised');
	return isAgainAndAgain(seen) ? doneWith(reader, seen, {...sense, isWeak: true}, 'open') : [];
};

/** `Lea hat versprochen, dass sie mir die Fotos schickt`: in the present, and to come. */
const isTheirWord = ({said}: ClauseReader, {parsed, tense, objects}: SeenClause): boolean =>
	said?.speaker === 'person' &&
	said.isPromise === true &&
	tense === 'open' &&
	isSaidLink(parsed.clause.link) &&
	(objects.me !== undefined || objects.isMine || parsed.clause.units.some(({time}) => time?.day !== undefined));

const isSaidOf = ({said}: ClauseReader, {parsed, tense, objects, isMine}: SeenClause): boolean =>
	said?.speaker === 'person' &&
	!isMine &&
	tense === 'open' &&
	parsed.verb?.form === 's' &&
	isSaidLink(parsed.clause.link) &&
	/^(?:direct|to|for)$/.test(objects.me ?? '');

/** The same of a deed that other words lead to, which tell whether it is done: `offered to fix my gate`. */
export const deedIn = (reader: ClauseReader, seen: SeenClause, state: DeedState): readonly Finding[] => {
	const sense = senseHere(reader, seen);
	return sense ? doneWith(reader, seen, sense, state) : [];
};

const senseHere = (reader: ClauseReader, seen: SeenClause): SenseHere | undefined => {
	const sense = frameIn(seen, ...service);
	// Sabine sat next to me: met, and nothing that is sat.
	const isMeeting =
		sense?.rest.length === 0 &&
		/^(?:meet|tell)$/.test(seen.senses[0]?.frame ?? '') &&
		(seen.senses[0]?.rest.length ?? 0) > 1;
	if (isMeeting) return undefined;
	if (seen.isMine && (isCarriedTo(seen) || isTextedTo(seen, reader.language)))
		return {frame: 'give', rest: [], end: -1, isWeak: true};
	// Had Maria to stay: company, and a favour only if somebody says so.
	if (seen.isMine && sense?.rest.join(' ') === 'to stay') return {...sense, isWeak: true};
	return sense ?? openSense(reader, seen);
};

const doneWith = (reader: ClauseReader, seen: SeenClause, sense: SenseHere, state: DeedState): readonly Finding[] => {
	const isLittle = isSlight(reader, seen, sense.end, sense.frame);
	// I'll send Ken the link: little, and yet he waits for it.
	const isAwaited =
		isLittle &&
		state === 'promised' &&
		(seen.isMine || seen.objects.me !== undefined) &&
		seen.objects.nouns.some(noun => awaited.test(noun));
	if (isOwnErrand(reader, seen) || isWatching(seen) || isGoing(seen) || (isLittle && !isAwaited)) return [];
	if (seen.isMine && (isNothing(seen) || isTimeTaken(seen))) return [];
	const meant: SenseHere = isAwaited ? {...sense, isWeak: true} : sense;
	if (seen.isMine) return doneByMe(reader, seen, meant, state);
	return isHollow(reader, seen, sense) ? [] : doneByThem(reader, seen, meant, state);
};

/** `gave Curt my word he'll have the parts by Wednesday`: promised to Curt, whoever is to do it. */
const swornIn = ({said, ...reader}: ClauseReader, seen: SeenClause): readonly Finding[] | undefined => {
	const {mood, clause} = seen.parsed;
	const isSaid = isSaidLink(clause.link);
	if (!isSaid || said?.speaker !== 'me' || said.people.length === 0) return undefined;
	// Told Lea she'll have her deposit back by Friday.
	const isTold =
		said.isTold && mood.isFuture && /^(?:have|get)$/.test(seen.parsed.verb?.lemma ?? '') && seen.parsed.rest.length > 0;
	if (said.isPromise !== true && !isTold) return undefined;
	if (seen.isMine || !(mood.isFuture || mood.isWould || mood.isCan)) return undefined;
	return [favour({...reader, said}, seen, {way: 'given', people: said.people, state: 'promised', isSure: true})];
};

/** What the keeper of the journal did or will do for somebody. */
const doneByMe = (reader: ClauseReader, seen: SeenClause, sense: SenseHere, state: DeedState): readonly Finding[] => {
	const {objects, parsed} = seen;
	const {said} = reader;
	// Done in return for what was just told of.
	const isReturn = reader.findings.some(one => one.kind === 'favour' && one.way === 'received');
	const senses = seen.senses.filter(one => (service as readonly string[]).includes(one.frame));
	const to = (senses.length > 0 ? [...senses, sense] : [sense])
		.map(one => givenTo(reader, seen, one.frame, one.rest.at(-1)))
		.find(side => side !== undefined);
	const isTold = state === 'promised' && said?.speaker === 'me' && said.people.length > 0 && !to;
	if (isTold)
		return [
			favour(reader, seen, {
				way: 'given',
				people: said.people,
				state,
				isSure: !sense.isWeak && (said.isPromise === true || said.isTold),
			}),
		];
	// Shelf for Mrs Okonjo, said I'd do it: for the only one named.
	const named = reader.memory.people;
	const isOneNamed = named.length === 1 && said?.speaker === 'me' && said.people.length === 0 && state === 'promised';
	if (!to && isOneNamed && reader.findings.every(({kind}) => kind === 'fact'))
		return [favour(reader, seen, {way: 'given', people: named, state, isSure: false})];
	// Said I'd dig out a number: for who needs it.
	const need = reader.findings.findLast(one => one.kind === 'need' && one.clause.sentence === parsed.clause.sentence);
	if (!to && need && state === 'promised' && said?.speaker === 'me' && said.people.length === 0)
		return [favour(reader, seen, {way: 'given', people: need.people, state, isSure: need.isSure && !sense.isWeak})];
	if (!to || (parsed.subject.kind === 'none' && parsed.verb?.form === 'base' && !parsed.mood.isFuture)) return [];
	if (
		state === 'open' &&
		(isHosting(reader, seen) || (to === objects.owner && isFigureOf(parsed.rest, reader.language)))
	)
		return [];
	const isSure =
		!sense.isWeak &&
		!isForOneself(seen, sense, to === objects.owner) &&
		!isExchanged(seen, reader.language) &&
		!(parsed.clause.link === 'because' && isReturn) &&
		(to === objects.direct || to === objects.owner || areSurelyPeople(to.people)) &&
		(to.strength > 1 || (sense.frame === 'help' && objects.direct === to) || to === objects.to || to === objects.for);
	const due =
		/^(?:lend|loan|leihen|ausleihen|borgen|preter)$/.test(parsed.verb?.lemma ?? '') && state === 'open'
			? backBy(reader, seen)
			: undefined;
	return [favour(reader, seen, {way: 'given', people: to.people, state, isSure, due})];
};

/** What others did or will do, for the keeper or for what is theirs. */
const doneByThem = (reader: ClauseReader, seen: SeenClause, sense: SenseHere, state: DeedState): readonly Finding[] => {
	const {actors, objects, parsed, scope} = seen;
	const {said} = reader;
	if (actors.length === 0) return [];
	// Installed the new router by us, bei uns, chez nous.
	const isByUs = seen.lows.some(
		(low, at) => /^(?:by|bei|chez)$/.test(low) && /^(?:us|uns|mir|nous|moi)$/.test(seen.lows[at + 1] ?? ''),
	);
	const isForMe =
		isByUs ||
		(objects.me === 'with' && sense.rest.includes('with')) ||
		(objects.me !== undefined && !/^(?:with|from|other)$/.test(objects.me));
	const isFavour = parsed.clause.units.some(unit => /^(?:favour|favor)$/.test(unit.low));
	const isOurs = (objects.isMine && objects.me !== 'other') || isFavour || isBlessed(reader, seen);
	const isForAll = objects.nouns.some(noun => /^(?:anyone|anybody|people|everyone|everybody|others|folks)$/.test(noun));
	if (isForAll && !isForMe && !isOurs) return [];
	const isCare =
		cares.has(parsed.verb?.lemma ?? '') ||
		isMinded(seen) ||
		(isOfYoung(seen) &&
			!objects.owner &&
			!parsed.rest.some(({low}, at) => /^(?:of|von|de)$/.test(low) && parsed.rest[at + 1]?.kind === 'person') &&
			(sense.frame === 'serve' || reader.language.code !== 'en' || parsed.verb?.lemma === 'take') &&
			!(parsed.verb?.lemma === 'take' && parsed.rest.some(unit => reader.language.their.has(unit.low))));
	const other = objects.direct ?? objects.for ?? objects.to ?? objects.owner;
	const isBetween = other !== undefined && !other.people.every(person => actors.includes(person));
	if (said?.isToOther && !isForMe) return [];
	if (
		!isForMe &&
		!isOurs &&
		!isCare &&
		!(isBrought(seen) && !other) &&
		!isBetween &&
		(isPraised(reader, seen) || isAtHome(reader, seen, sense) || (sense.frame !== 'give' && isAtOurs(reader, seen)))
	)
		return [favour(reader, seen, {way: 'received', people: actors, state, isSure: false})];
	if (!isForMe && !isOurs && !isCare && !(isBrought(seen) && !other))
		return isBetween ? [] : promisedByThem(reader, seen, sense, state);
	const isLent =
		/^(?:lend|loan|leihen|ausleihen|uberlassen|borgen|preter)$/.test(parsed.verb?.lemma ?? '') && state === 'open';
	const isPlain =
		state === 'open' ||
		(isForMe && reader.language.code !== 'en') ||
		said !== undefined ||
		parsed.mood.isFuture ||
		parsed.mood.isProgressive;
	const isSure =
		!sense.isWeak &&
		isPlain &&
		(parsed.subject.strength > 1 || isForMe) &&
		!isBetween &&
		!isExchanged(seen, reader.language) &&
		!scope.isHypothetical &&
		!(state === 'promised' && isTakenOut(seen, reader.language)) &&
		(isForMe || sense.frame !== 'give' || state === 'open') &&
		!(reader.language.code === 'en' && isOnMe(seen, sense, isOurs)) &&
		!isInvited(seen);
	const due = isLent ? backBy(reader, seen) : undefined;
	return [favour(reader, seen, {way: 'received', due, people: actors, state, isSure})];
};

const isBrought = ({parsed}: SeenClause): boolean =>
	/^(?:bring|drop|pop)$/.test(parsed.verb?.lemma ?? '') &&
	parsed.rest.some(unit => /^(?:over|round|around)$/.test(unit.low));

const awaited =
	/^(?:links?|photos?|pics?|pictures?|videos?|list|notes?|card|invite|email|song|file|fotos?|bilder|liste|unterlagen|notizen|link|datei|fichiers?)$/;
