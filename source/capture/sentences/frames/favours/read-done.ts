import type {Mention} from '../../../names/read-name.ts';
import type {Language, Sense} from '../../language/language.ts';
import type {Finding} from '../finding.ts';
import {type ClauseReader, frameIn, type SeenClause} from '../reader.ts';
import {backBy, favour} from './favour.ts';

/** Frames of what is done for somebody. */
export const service = ['help', 'give', 'serve', 'introduce'] as const;

const cares = new Set('babysit petsit housesit catsit dogsit'.split(' '));
const young = new Set(
	'spaniel puppy kitten hamster rabbit dogs cats hens pets grandkids children kids boys girls baby twins kid child toddler dog cat school-run'.split(
		' ',
	),
);

/** `Bob helped me move`, `fed Maria's cats`, `lent Ken my copy`, `Alan's lending us his roof box`. */
export const doneIn = (reader: ClauseReader, seen: SeenClause): readonly Finding[] | undefined => {
	const isPromised =
		reader.said?.speaker === 'me' && reader.said.isPromise === true && seen.isMine && seen.parsed.verb !== undefined;
	const sense =
		frameIn(seen, ...service) ??
		unlisted(reader, seen) ??
		(isPromised ? {frame: 'serve' as const, rest: [], end: -1} : undefined);
	if (!sense || seen.parsed.subject.isWithMe) return undefined;
	const {actors, isMine, objects, parsed, scope} = seen;
	const state = stateOf(seen);
	if (state === undefined || isSlight(reader, seen, sense.end, sense.frame)) return [];
	const said = reader.said;
	if (isMine) {
		// Done in return for what was just told of.
		if (
			parsed.clause.link === 'because' &&
			reader.findings.some(one => one.kind === 'favour' && one.way === 'received')
		)
			return [];
		const senses = seen.senses.filter(one => (service as readonly string[]).includes(one.frame));
		const to = (senses.length > 0 ? senses : [sense])
			.map(one => givenTo(reader, seen, one.frame, one.rest.at(-1)))
			.find(side => side !== undefined);
		const told =
			state === 'promised' && said?.speaker === 'me' && said.people.length > 0 && !to
				? {people: said.people, strength: 3 as const}
				: undefined;
		if (told)
			return [favour(reader, seen, {way: 'given', people: told.people, state, isSure: said?.isPromise === true})];
		if (!to || (parsed.subject.kind === 'none' && parsed.verb?.form === 'base')) return [];
		if (state === 'open' && isHosting(reader, seen)) return [];
		return [
			favour(reader, seen, {
				way: 'given',
				people: to.people,
				state,
				isSure:
					to.strength > 1 ||
					(sense.frame === 'help' && objects.direct === to) ||
					to === objects.to ||
					to === objects.for,
			}),
		];
	}
	if (actors.length === 0) return [];
	if (objects.nouns.some(noun => /^(?:anyone|anybody|people|everyone|everybody|others|folks)$/.test(noun))) return [];
	const isForMe = objects.me !== undefined && objects.me !== 'with' && objects.me !== 'from' && objects.me !== 'other';
	const isOurs = objects.isMine && objects.me !== 'other';
	const isCare =
		cares.has(parsed.verb?.lemma ?? '') ||
		(objects.nouns.some(noun => young.has(noun)) && !objects.owner && sense.frame === 'serve');
	const other = objects.direct ?? objects.for ?? objects.to ?? objects.owner;
	const isBetween = other !== undefined && !other.people.every(person => actors.includes(person));
	const isBrought =
		/^(?:bring|drop|pop)$/.test(parsed.verb?.lemma ?? '') &&
		parsed.rest.some(unit => /^(?:over|round|around)$/.test(unit.low)) &&
		!other;
	if (said?.isToOther && !isForMe) return [];
	const due =
		/^(?:lend|loan|leihen|ausleihen|preter)$/.test(parsed.verb?.lemma ?? '') && state === 'open'
			? backBy(reader, seen)
			: undefined;
	if (isForMe || isOurs || isCare || isBrought) {
		const isPlain = state === 'open' || said !== undefined || parsed.mood.isFuture || parsed.mood.isProgressive;
		return [
			favour(reader, seen, {
				way: 'received',
				due,
				people: actors,
				state,
				isSure:
					isPlain &&
					(parsed.subject.strength > 1 || isForMe) &&
					!isBetween &&
					!scope.isHypothetical &&
					(isForMe || sense.frame !== 'give' || state === 'open'),
			}),
		];
	}
	if (isBetween || objects.for || parsed.rest.some(unit => unit.low === 'for')) return [];
	const isPromise =
		state === 'promised' &&
		(said?.speaker === 'person' || parsed.mood.isFuture) &&
		!(said && said.speaker === 'person' && !said.isTold && said.isToOther);
	const first = parsed.rest[0];
	const hasThing =
		first !== undefined &&
		!(first.kind === 'word' && reader.language.prepositions.has(first.low) && sense.rest.length === 0);
	return isPromise && (hasThing || parsed.verb?.lemma === 'proofread')
		? [favour(reader, seen, {way: 'received', people: actors, state, isSure: false})]
		: [];
};

/** A verb that no frame knows, and that does no harm: `tariq trued my front wheel`, `mirko sequenced 6 samples for me`. */
const unlisted = (
	{language}: ClauseReader,
	{parsed, objects, actors, senses}: SeenClause,
): (Sense & {readonly end: number}) | undefined => {
	const {verb, rest} = parsed;
	if (!verb || actors.length === 0 || language.harm.has(verb.lemma) || senses.some(({frame}) => frame === 'never'))
		return undefined;
	if (objects.me === 'for') return {frame: 'serve', rest: ['for'], end: -1};
	// Came over to fix my sink.
	const to = language.motion.has(verb.lemma)
		? rest.findIndex((unit, at) => unit.low === 'to' && isService(rest[at + 1]?.low, language))
		: -1;
	if (to >= 0 && objects.isMine) return {frame: 'serve', rest: ['to'], end: to};
	return objects.isMine && senses.length === 0 && rest[0] && !language.prepositions.has(rest[0].low)
		? {frame: 'serve', rest: [], end: -1}
		: undefined;
};

const isService = (low: string | undefined, {verbs, senses}: Language): boolean =>
	(verbs.get(low ?? '') ?? []).some(
		({lemma, form}) =>
			form === 'base' && (senses.get(lemma) ?? []).some(({frame}) => (service as readonly string[]).includes(frame)),
	);

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
	_: ClauseReader,
	{objects, parsed}: SeenClause,
	frame: string,
	last: string | undefined,
): Side | undefined => {
	const {direct, to, owner} = objects;
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
	return owner ?? forWhom;
};

/** Whether the keeper cooks for guests: hospitality, and no favour. */
const isHosting = ({findings}: ClauseReader, {parsed}: SeenClause): boolean =>
	/^(?:make|cook|bake)$/.test(parsed.verb?.lemma ?? '') &&
	findings.some(one => one.kind === 'meeting' && one.clause.sentence === parsed.clause.sentence);
