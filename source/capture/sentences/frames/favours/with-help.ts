import type {Mention} from '../../../names/read-name.ts';
import {clauseBefore} from '../../clauses/parsed.ts';
import type {Unit} from '../../units/units.ts';
import type {Finding} from '../finding.ts';
import {type ClauseReader, type SeenClause, timesOf} from '../reader.ts';
import {favour} from './favour.ts';

type Side = {readonly people: readonly Mention[]; readonly isSure: boolean};

const sideOf = (unit: Unit | undefined): Side | undefined =>
	unit?.kind === 'person' && unit.people ? {people: unit.people, isSure: (unit.strength ?? 1) > 1} : undefined;

/** Whose help is told of: `with Ken's help`, `with a lot of help from Rita`, `mit Hilfe von Tom`, `avec l'aide de Lea`. */
const helperIn = (units: readonly Unit[], {with: withs}: ClauseReader['language']): Side | undefined => {
	const at = units.findIndex(({kind, low}) => kind === 'word' && /^(?:help|hilfe|aide|assistance)$/.test(low));
	if (at < 1 || !units.slice(Math.max(0, at - 5), at).some(({low}) => withs.has(low))) return undefined;
	const owner = units[at - 1]?.low === "'s" ? units[at - 2] : units[at - 1];
	if (owner?.isPossessive) return sideOf(owner);
	return /^(?:of|from|von|de|d')$/.test(units[at + 1]?.low ?? '') ? sideOf(units[at + 2]) : undefined;
};

/** `did my cleaning with the help of Maria`: what one could not have done alone. */
export const withHelp = (reader: ClauseReader, seen: SeenClause): readonly Finding[] | undefined => {
	const {parsed, isMine, tense} = seen;
	const {mood, subject, clause} = parsed;
	if (!(isMine || subject.kind === 'none') || mood.isNegated || mood.isWould || mood.isCan || tense === 'future')
		return undefined;
	// With the help of Tom and Dave I got the piano in.
	const before = clauseBefore(reader.all, parsed);
	const isBefore = before?.clause.sentence === clause.sentence && !before.verb && /^(?:comma|,)$/.test(clause.link);
	const side =
		helperIn(clause.units, reader.language) ?? (isBefore ? helperIn(before.clause.units, reader.language) : undefined);
	return side && tense === 'past'
		? [favour(reader, seen, {way: 'received', people: side.people, isSure: side.isSure})]
		: undefined;
};

/** `got a lift in with Tom`, `hitched a ride to Leeds with Anna`: taken along by whoever drove. */
export const takenAlong = (reader: ClauseReader, seen: SeenClause): readonly Finding[] | undefined => {
	const {parsed, isMine, objects, tense} = seen;
	const {verb, rest} = parsed;
	if (!isMine || tense !== 'past' || !/^(?:get|hitch|catch|cadge|blag|bum|scrounge|take)$/.test(verb?.lemma ?? ''))
		return undefined;
	const isLift = rest.slice(0, 3).some(({low}) => /^(?:lift|ride)$/.test(low));
	const side = objects.with ?? objects.from;
	return isLift && side && !objects.direct
		? [favour(reader, seen, {way: 'received', people: side.people, isSure: side.strength > 1})]
		: undefined;
};

/** `took it on loan`, `is on loan to me`, `took a loan of Alan's ladder`, `leihe mir Annas Bohrmaschine`. */
export const onLoan = (reader: ClauseReader, seen: SeenClause): readonly Finding[] | undefined => {
	const {parsed, isMine, objects, lows} = seen;
	const {all, language} = reader;
	const {clause, subject, verb, mood} = parsed;
	if (mood.isNegated || mood.isFuture || mood.isWould) return undefined;
	const isToMyself =
		language.code === 'de' &&
		isMine &&
		/^(?:leihen|ausleihen|borgen|ausborgen)$/.test(verb?.lemma ?? '') &&
		lows.some(low => /^(?:mir|uns)$/.test(low));
	const isOn = lows.some((low, at) => low === 'on' && lows[at + 1] === 'loan');
	const isOf =
		isMine &&
		/^(?:take|have|get)$/.test(verb?.lemma ?? '') &&
		lows.some((low, at) => low === 'loan' && lows[at + 1] === 'of');
	if (!isToMyself && !isOn && !isOf) return undefined;
	const other = objects.to;
	if (isOn && other && (subject.kind === 'it' || isMine))
		return [favour(reader, seen, {way: 'given', people: other.people, isSure: other.strength > 1})];
	// Alan's generator. Took it on loan.
	const before = clauseBefore(all, parsed);
	const named = before && !before.verb ? before.clause.units.find(({isPossessive}) => isPossessive)?.people : undefined;
	// Ken: two lamps on loan to me.
	const isHeaded =
		isOn && before?.clause.units.length === 1 && before.clause.units[0]?.kind === 'person' && subject.kind !== 'person';
	if (isHeaded && (objects.me !== undefined || !objects.direct))
		return [
			favour(reader, seen, {
				way: 'received',
				people: before.clause.units[0]?.people ?? [],
				isSure: true,
				due: timesOf(parsed).find(({role, day}) => role === 'until' && day !== undefined),
			}),
		];
	const owner = objects.owner?.people ?? objects.from?.people ?? subject.owner ?? (isMine ? named : undefined);
	const isHere =
		isMine || (subject.owner !== undefined && (objects.me !== undefined || /^(?:with)$/.test(lows.at(-2) ?? '')));
	return owner && owner.length > 0 && isHere && clause.units.length > 2
		? [
				favour(reader, seen, {
					way: 'received',
					people: owner,
					isSure: true,
					due: timesOf(parsed).find(({role, day}) => role === 'until' && day !== undefined),
				}),
			]
		: undefined;
};

const without = /^(?:without|ohne|sans|w\/o)$/;

/** `ohne Kens Hilfe hätte ich das nie geschafft`, `couldn't have done it without Dave`, `grâce à Lea j'ai trouvé`. */
export const butFor = (reader: ClauseReader, seen: SeenClause): readonly Finding[] | undefined => {
	const {parsed, isMine} = seen;
	const {mood, clause, subject} = parsed;
	const before = clauseBefore(reader.all, parsed);
	const isLed = before?.clause.sentence === clause.sentence && !before.verb && before.clause.units.length < 8;
	const units = [...(isLed ? before.clause.units : []), ...clause.units];
	const lows = units.map(({low}) => low);
	const isI =
		isMine ||
		subject.kind === 'me' ||
		units.some(({low}) => reader.language.i.has(low) || /^(?:ich|wir|je|j'|nous)$/.test(low));
	const thanks = lows.findIndex(
		(low, at) =>
			(low === 'dank' && at < 2) ||
			(low === 'thanks' && lows[at + 1] === 'to' && at < 2) ||
			(low === 'grace' && lows[at + 1] === 'a' && at < 2),
	);
	const at = lows.findIndex(low => without.test(low));
	const unreal =
		lows.some(low =>
			/^(?:hatte|hatten|ware|waren|aurais|aurions|serais|would|'d|could|couldn't|couldnt|wouldn't|wouldnt)$/.test(low),
		) &&
		(mood.isNegated || lows.some(low => /^(?:never|not|nie|nicht|jamais|pas|n't|niemals)$/.test(low))) &&
		(reader.language.code !== 'en' || lows.includes('have') || lows.includes("'ve") || lows.includes('of'));
	const start = thanks >= 0 ? thanks : at >= 0 && unreal ? at : -1;
	if (start < 0 || !isI) return undefined;
	const who = units.slice(start + 1, start + 7).find(({kind}) => kind === 'person');
	const isHelp = lows.some(low => /^(?:help|hilfe|aide|support|unterstutzung)$/.test(low));
	if (!who?.people || (who.isPossessive && !isHelp)) return undefined;
	const done = {...seen, tense: 'past'} as const;
	return [favour(reader, done, {way: 'received', people: who.people, isSure: isHelp && (who.strength ?? 1) > 1})];
};
