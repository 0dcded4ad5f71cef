import type {Mention} from '../../../names/read-name.ts';
import type {Finding} from '../finding.ts';
import {type ClauseReader, frameIn, type SeenClause} from '../reader.ts';
import {backBy, favour} from './favour.ts';
import {openSense, type SenseHere, service} from './open-verbs.ts';

const cares = new Set('babysit petsit housesit catsit dogsit'.split(' '));
const young = new Set(
	`spaniel puppy kitten hamster rabbit dogs cats hens pets grandkids children kids boys girls baby twins kid child
	toddler dog cat school-run`.split(/\s+/),
);

/** `Bob helped me move`, `fed Maria's cats`, `lent Ken my copy`, `Alan's lending us his roof box`. */
export const doneIn = (reader: ClauseReader, seen: SeenClause): readonly Finding[] | undefined => {
	const isPromised =
		reader.said?.speaker === 'me' && reader.said.isPromise === true && seen.isMine && seen.parsed.verb !== undefined;
	const sense: SenseHere | undefined =
		frameIn(seen, ...service) ??
		openSense(reader, seen) ??
		(isPromised ? {frame: 'serve' as const, rest: [], end: -1} : undefined);
	if (!sense || seen.parsed.subject.isWithMe) return undefined;
	const isSworn = reader.said?.speaker === 'me' && reader.said.isPromise === true && seen.isMine;
	const state = stateOf(seen) ?? (isSworn && seen.tense === 'open' ? 'promised' : undefined);
	if (seen.isMine && seen.parsed.verb?.lemma === 'get' && seen.objects.from) return undefined;
	if (state === undefined || isWatching(seen) || isSlight(reader, seen, sense.end, sense.frame)) return [];
	return seen.isMine ? doneByMe(reader, seen, sense, state) : doneByThem(reader, seen, sense, state);
};

/** `watched Anna's set`: nobody is minded by it. */
const isWatching = ({parsed, objects}: SeenClause): boolean =>
	/^(?:watch|mind|walk|run|take|change|hold|book|move|clear|record|film|photograph)$/.test(parsed.verb?.lemma ?? '') &&
	objects.owner !== undefined &&
	objects.nouns.some(noun =>
		/^(?:set|show|talk|speech|video|videos|story|stories|play|performance|demo|presentation|face|reaction|game|match|gig|concert|advice|lead|word|side|point|mind|name|call|time|turn|place|seat|hand)$/.test(
			noun,
		),
	);

type Done = 'open' | 'promised';

/** What the keeper of the journal did or will do for somebody. */
const doneByMe = (reader: ClauseReader, seen: SeenClause, sense: SenseHere, state: Done): readonly Finding[] => {
	const {objects, parsed} = seen;
	const {said} = reader;
	// Done in return for what was just told of.
	const isReturn = reader.findings.some(one => one.kind === 'favour' && one.way === 'received');
	if (parsed.clause.link === 'because' && isReturn) return [];
	const senses = seen.senses.filter(one => (service as readonly string[]).includes(one.frame));
	const to = (senses.length > 0 ? senses : [sense])
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
	// Said I'd dig out a number: for who needs it.
	const need = reader.findings.findLast(one => one.kind === 'need' && one.clause.sentence === parsed.clause.sentence);
	if (!to && need && state === 'promised' && said?.speaker === 'me' && said.people.length === 0)
		return [favour(reader, seen, {way: 'given', people: need.people, state, isSure: need.isSure && !sense.isWeak})];
	if (!to || (parsed.subject.kind === 'none' && parsed.verb?.form === 'base')) return [];
	if (state === 'open' && isHosting(reader, seen)) return [];
	const isSure =
		!sense.isWeak &&
		(to.strength > 1 || (sense.frame === 'help' && objects.direct === to) || to === objects.to || to === objects.for);
	const due = /^(?:lend|loan)$/.test(parsed.verb?.lemma ?? '') && state === 'open' ? backBy(reader, seen) : undefined;
	return [favour(reader, seen, {way: 'given', people: to.people, state, isSure, due})];
};

/** What others did or will do, for the keeper or for what is theirs. */
const doneByThem = (reader: ClauseReader, seen: SeenClause, sense: SenseHere, state: Done): readonly Finding[] => {
	const {actors, objects, parsed, scope} = seen;
	const {said} = reader;
	if (actors.length === 0) return [];
	if (objects.nouns.some(noun => /^(?:anyone|anybody|people|everyone|everybody|others|folks)$/.test(noun))) return [];
	const isForMe = objects.me !== undefined && objects.me !== 'with' && objects.me !== 'from' && objects.me !== 'other';
	const isOurs = objects.isMine && objects.me !== 'other';
	const isCare =
		cares.has(parsed.verb?.lemma ?? '') ||
		(objects.nouns.some(noun => young.has(noun)) && !objects.owner && sense.frame === 'serve');
	const other = objects.direct ?? objects.for ?? objects.to ?? objects.owner;
	const isBetween = other !== undefined && !other.people.every(person => actors.includes(person));
	if (said?.isToOther && !isForMe) return [];
	if (!isForMe && !isOurs && !isCare && !(isBrought(seen) && !other))
		return isBetween ? [] : promisedByThem(reader, seen, sense, state);
	const isLent =
		/^(?:lend|loan|leihen|ausleihen|uberlassen|borgen|preter)$/.test(parsed.verb?.lemma ?? '') && state === 'open';
	const isPlain = state === 'open' || said !== undefined || parsed.mood.isFuture || parsed.mood.isProgressive;
	const isSure =
		!sense.isWeak &&
		isPlain &&
		(parsed.subject.strength > 1 || isForMe) &&
		!isBetween &&
		!scope.isHypothetical &&
		(isForMe || sense.frame !== 'give' || state === 'open') &&
		!isInvited(seen);
	const due = isLent ? backBy(reader, seen) : undefined;
	return [favour(reader, seen, {way: 'received', due, people: actors, state, isSure})];
};

/** `has invited me for dinner on Friday`: to come, and so no favour yet. */
export const isInvited = ({parsed}: SeenClause): boolean =>
	/^(?:invite|einladen|inviter|ask)$/.test(parsed.verb?.lemma ?? '') &&
	parsed.clause.units.some(unit => unit.time?.day?.kind === 'weekday' || unit.time?.day?.kind === 'date');

const isBrought = ({parsed}: SeenClause): boolean =>
	/^(?:bring|drop|pop)$/.test(parsed.verb?.lemma ?? '') &&
	parsed.rest.some(unit => /^(?:over|round|around)$/.test(unit.low));

/** `said he'd send the recipe`: a promise of something, though not said to whom. */
const promisedByThem = (reader: ClauseReader, seen: SeenClause, sense: SenseHere, state: Done): readonly Finding[] => {
	const {actors, objects, parsed} = seen;
	const {said} = reader;
	if (objects.for || parsed.rest.some(unit => unit.low === 'for')) return [];
	const isSaid = said?.speaker === 'person';
	const isPromise =
		state === 'promised' && (isSaid || parsed.mood.isFuture) && !(isSaid && !said.isTold && said.isToOther);
	const first = parsed.rest[0];
	const isLed = first?.kind === 'word' && reader.language.prepositions.has(first.low) && sense.rest.length === 0;
	const hasThing = first !== undefined && !isLed;
	return isPromise && (hasThing || parsed.verb?.lemma === 'proofread')
		? [favour(reader, seen, {way: 'received', people: actors, state, isSure: false})]
		: [];
};

/** Done, promised, or neither: `could help` and `helps` are no favour. */
const stateOf = ({parsed, tense, scope}: SeenClause): 'open' | 'promised' | undefined => {
	const {mood} = parsed;
	if (mood.isWish) return undefined;
	if (scope.isHypothetical && !mood.isFuture) return undefined;
	if (mood.isWould || mood.isCan)
		return parsed.clause.link === 'said' || parsed.clause.link === 'that' ? 'promised' : undefined;
	if (tense === 'future') return 'promised';
	// Grace looks after our cat from the 20th.
	const isDated = parsed.clause.units.some(
		unit => unit.time?.day && unit.time.day.kind !== 'near' && unit.time.role !== 'until',
	);
	if (tense === 'open' && parsed.verb?.form === 's' && isDated) return 'promised';
	return tense === 'past' ? 'open' : undefined;
};

const isSlight = ({language}: ClauseReader, {parsed}: SeenClause, end: number, frame: string): boolean => {
	if (frame !== 'give') return false;
	const words = parsed.rest
		.slice(end + 1)
		.filter(
			unit =>
				unit.kind === 'word' &&
				!language.articles.has(unit.low) &&
				!language.me.has(unit.low) &&
				!language.fillers.has(unit.low),
		)
		.slice(0, 3);
	return words.some(unit => language.slight.has(unit.low));
};

type Side = {readonly people: readonly Mention[]; readonly strength: 1 | 2 | 3};

/** For whom the keeper did it. */
const givenTo = (
	reader: ClauseReader,
	{objects, parsed}: SeenClause,
	frame: string,
	last: string | undefined,
): Side | undefined => {
	const {direct, to} = objects;
	// Femi's number is nothing that is done for Femi.
	const isAddress = objects.nouns.some(noun =>
		/^(?:number|email|e-mail|address|contact|contacts|details|card|name|recipe)$/.test(noun),
	);
	const owner = isAddress ? undefined : objects.owner;
	const forWhom = objects.for;
	if (frame === 'help')
		return direct ?? forWhom ?? owner ?? (last === 'to' ? to : last === 'with' ? objects.with : undefined);
	if (frame === 'give')
		return (
			to ??
			forWhom ??
			(direct && (objects.nouns.length > 0 || objects.isMine || owner) ? direct : undefined) ??
			(parsed.mood.isFuture ? direct : undefined)
		);
	return owner ?? forWhom ?? (reader.language.isVerbLast ? direct : undefined);
};

/** Whether the keeper cooks for guests: hospitality, and no favour. */
const isHosting = ({findings}: ClauseReader, {parsed}: SeenClause): boolean =>
	/^(?:make|cook|bake)$/.test(parsed.verb?.lemma ?? '') &&
	findings.some(one => one.kind === 'meeting' && one.clause.sentence === parsed.clause.sentence);
