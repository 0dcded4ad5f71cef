import {isSaidLink} from '../../clauses/clauses.ts';
import {isOrder} from '../../clauses/line-context.ts';
import {hasForm} from '../../language/language.ts';
import type {Finding} from '../finding.ts';
import type {ClauseReader, SeenClause} from '../reader.ts';
import {favour} from './favour.ts';
import {isPhraseAhead} from './state-of.ts';

/** `was driven home by Ingrid`, `got my CV looked over by Ingrid`, `had Sally cover my class`. */
export const doneBy = (reader: ClauseReader, seen: SeenClause): readonly Finding[] | undefined => {
	const {parsed, isMine, objects, tense} = seen;
	const {verb, mood, rest, clause} = parsed;
	if (!isMine || !verb || mood.isNegated) return undefined;
	const by = clause.units.findIndex((unit, at) => unit.low === 'by' && clause.units[at + 1]?.kind === 'person');
	const who = clause.units[by + 1];
	const isPassive = mood.hasBe || (/^(?:get|have)$/.test(verb.lemma) && objects.isMine && tense === 'past');
	if (by > 0 && who?.people && !who.isPossessive && isPassive && !reader.language.harm.has(verb.lemma))
		return [favour(reader, seen, {way: 'received', people: who.people, isSure: false})];
	const [whom, what] = rest;
	const isCausing = /^(?:have|get)$/.test(verb.lemma) && tense === 'past' && whom?.kind === 'person' && whom.people;
	const deed = what?.low === 'to' ? rest[2] : what;
	const isDeed = hasForm(deed?.low ?? '', reader.language, 'base');
	return isCausing && isDeed && (objects.isMine || objects.me) && !whom.isPossessive
		? [favour(reader, seen, {way: 'received', people: whom.people ?? [], isSure: false})]
		: undefined;
};

/** `Hugo's counting on me to bring the tent`, `told Hugo to count on me`, `has me down for the cake stall`. */
export const countedOn = (reader: ClauseReader, {...seen}: SeenClause): readonly Finding[] | undefined => {
	const {parsed, actors, isMine, objects, lows} = seen;
	const isCounting = lows.some(
		(low, at) => /^(?:count|counts|counting|rely|relies|relying)$/.test(low) && lows[at + 1] === 'on',
	);
	const isDown =
		objects.me === 'direct' &&
		lows.includes('down') &&
		lows.includes('for') &&
		/^(?:have|get|put)$/.test(parsed.verb?.lemma ?? '');
	if (parsed.mood.isNegated || (!isCounting && !isDown) || (!objects.me && !lows.includes('me'))) return undefined;
	const people = isMine ? (objects.direct?.people ?? []) : actors;
	return people.length > 0
		? [favour(reader, seen, {way: 'given', people, state: 'promised', isSure: false})]
		: undefined;
};

/** `Lea worked my shift, I've got hers on the 12th`: in return for what was just told of. */
export const returnedIn = (reader: ClauseReader, seen: SeenClause): readonly Finding[] | undefined => {
	const {parsed, isMine, tense} = seen;
	const last = reader.findings.findLast(one => one.kind === 'favour');
	const isTheirs = /^(?:hers|his|theirs)$/.test(parsed.rest[0]?.low ?? '');
	if (!isMine || !isTheirs || last?.kind !== 'favour' || last.way !== 'received') return undefined;
	if (!/^(?:take|get|have|cover|do|work)$/.test(parsed.verb?.lemma ?? '')) return undefined;
	const isDone = tense === 'past' && !/^(?:get|have)$/.test(parsed.verb?.lemma ?? '');
	return [
		favour(reader, seen, {way: 'given', people: last.people, state: isDone ? 'open' : 'promised', isSure: false}),
	];
};

/** `gave Ken my word I'd be there`, `told Lea I'd be round to help`. */
export const keptWord = ({said, ...reader}: ClauseReader, seen: SeenClause): readonly Finding[] | undefined => {
	const {mood, clause, rest} = seen.parsed;
	const isSaid = isSaidLink(clause.link);
	if (!isSaid || said?.speaker !== 'me' || said.people.length === 0 || seen.parsed.subject.kind !== 'me')
		return undefined;
	if (!(mood.isFuture || mood.isWould)) return undefined;
	const isThere = mood.hasBe && /^(?:there|over|round|around|by|up)$/.test(rest[0]?.low ?? '');
	return said.isPromise === true || isThere
		? [
				favour({...reader, said}, seen, {
					way: 'given',
					people: said.people,
					state: 'promised',
					isSure: said.isPromise === true,
				}),
			]
		: undefined;
};

/** `must return Ken's drill by Friday`, `have to pay Ken back`, `still need to send Ken the link I promised`. */
export const dueBack = (reader: ClauseReader, seen: SeenClause): readonly Finding[] | undefined => {
	const {parsed, objects, isMine, lows} = seen;
	const {verb, mood, clause} = parsed;
	if (isTaskDue(reader, seen)) {
		const whose = objects.for ?? objects.to ?? objects.owner ?? objects.direct;
		return [favour(reader, seen, {way: 'given', people: whose?.people ?? [], state: 'promised', isSure: false})];
	}
	const isReturning = /^(?:return|rendre|rapporter|retourner|zuruckgeben|zuruckbringen)$/.test(verb?.lemma ?? '');
	// Tom bis Freitag die Unterlagen schicken.
	const isBare =
		reader.language.isVerbLast &&
		verb?.form === 'base' &&
		clause.units.some(({time}) => time?.role === 'until' && time.day !== undefined);
	const isOrdered =
		isBare || mood.isWish || mood.isWould || isOrder(clause, reader.language) || (isReturning && mood.isFuture);
	if (
		!isMine ||
		!isOrdered ||
		mood.isNegated ||
		!/^(?:rendre|rapporter|retourner|zuruckgeben|zuruckbringen|give|return|pay|send|get|bring|take|write|finish|post|drop|schicken|geben|bringen|schreiben|zahlen)$/.test(
			verb?.lemma ?? '',
		)
	)
		return undefined;
	const isDue =
		isBare || isReturning || lows.some(low => /^(?:back|promised|still|owe|soll|sollte|zuruck|noch)$/.test(low));
	const isHanding =
		!objects.owner &&
		seen.objects.direct !== undefined &&
		/^(?:bring|take|send|give)$/.test(verb?.lemma ?? '') &&
		clause.units.some(unit => unit.time !== undefined && isPhraseAhead(unit.time));
	// Gotta get Lea the recipe by Friday, and not: get Lea out of bed.
	const isGetting =
		verb?.lemma === 'get' &&
		parsed.rest[0]?.kind === 'person' &&
		/^(?:an?|the|his|her|their|my|some|that|those|two|\d+)$/.test(parsed.rest[1]?.low ?? '') &&
		clause.units.some(({time}) => time !== undefined && isPhraseAhead(time));
	const isPromised = reader.all.some(other => other.verb?.lemma === 'promise' && other.subject.kind !== 'person');
	const side = objects.to ?? objects.direct ?? objects.for ?? objects.owner;
	return side && (isDue || isPromised || isHanding || isGetting)
		? [favour(reader, seen, {way: 'given', people: side.people, state: 'promised', isSure: false})]
		: undefined;
};

/** `need to write the reference for Rita before the 30th`, `must finish Lea's form by Friday`: work that somebody waits for. */
const isTaskDue = ({language}: ClauseReader, {parsed, objects, isMine, senses}: SeenClause): boolean => {
	const {verb, mood, clause, rest} = parsed;
	const isOrdered =
		mood.isWish ||
		isOrder(clause, language) ||
		(mood.isWould && clause.units.some(({low}) => /^(?:must|should)$/.test(low)));
	const isDue = clause.units.some(({time}) => time?.day !== undefined && (time.role === 'by' || time.role === 'until'));
	if (!isMine || !isOrdered || mood.isNegated || !isDue || verb?.form !== 'base') return false;
	if (!(objects.for ?? objects.to ?? objects.owner) || objects.nouns.length === 0 || rest.length < 2) return false;
	return (
		/^(?:finish|write|do|get|make|complete|type|fill|draft|order|buy|pick|drop|have)$/.test(verb.lemma) ||
		senses.some(({frame}) => frame === 'serve' || frame === 'give')
	);
};
