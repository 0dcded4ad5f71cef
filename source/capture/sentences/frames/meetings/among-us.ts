import {clauseAfter, clauseBefore} from '../../clauses/parsed.ts';
import type {Unit} from '../../units/units.ts';
import {type ClauseReader, hasDayFor, type SeenClause} from '../reader.ts';
import {howIn} from './hows.ts';
import type {MetPeople} from './met.ts';
import {isDecided, isOfMind} from './not-met.ts';
import {placeIn} from './place.ts';

/** Whether a unit names the keeper with others: `Dave and me`; or the one before it does: `me Rita and …`. */
const withMeIn = (units: readonly Unit[]): Unit | undefined =>
	units.find(
		(unit, at) =>
			unit.kind === 'person' &&
			!unit.isPossessive &&
			(unit.isWithMe === true ||
				(units[at - 1]?.low === 'me' && /^(?:was|were|just|only|is|be|being)$/.test(units[at - 2]?.low ?? ''))),
	);

/** `Coffee row this morning, Lorne, Dale, me`, `our Sunday walk, Tom, Rita and the dogs`: who is named in parts apart. */
const listedAfter = ({all, language}: ClauseReader, {parsed}: SeenClause): MetPeople | undefined => {
	const {clause} = parsed;
	const how = howIn(clause.units, language) ?? (parsed.verb ? 'meeting' : undefined);
	if (!how || /^(?:call|message)$/.test(how) || clause.units.some(({kind}) => kind === 'person')) return undefined;
	const named: Unit[] = [];
	let isOurs = language.my.has(clause.units[0]?.low ?? '') || clause.units[0]?.low === 'our';
	for (const one of all.slice(all.indexOf(parsed) + 1)) {
		const units = one.clause.units.filter(({kind, low}) => kind !== 'time' && !language.and.has(low));
		const [who, ...more] = units[0]?.low === 'me' && units.length > 1 ? units.slice(1) : units;
		if (units[0]?.low === 'me') isOurs = true;
		if (units.length === 0 && one.clause.sentence === clause.sentence) continue;
		if (one.clause.sentence !== clause.sentence || one.verb || more.length > 0) break;
		if (who?.low === 'me' || who?.isWithMe) isOurs = true;
		if (who?.kind === 'person' && !who.isPossessive) named.push(who);
		else if (who?.low !== 'me') break;
	}
	const people = named.flatMap(unit => unit.people ?? []);
	return isOurs && people.length > 0
		? {people, how, isSure: named.every(({strength}) => (strength ?? 1) > 1)}
		: undefined;
};

/**
 * `lunch just me and Dave`, `PTA was me, Rita and three biscuits`, `nobody at chapel but me and Grace`, `we baked all
 * morning, me and Anna`: who is named with the keeper beside what was done.
 */
export const amongUs = (reader: ClauseReader, seen: SeenClause): MetPeople | undefined => {
	const {parsed} = seen;
	const {clause, verb, mood} = parsed;
	if (mood.isWould || mood.isWish || mood.isCan) return undefined;
	const next = clauseAfter(reader.all, parsed);
	// We learn together tomorrow, Priya and me.
	const [only, ...more] = next?.clause.units.filter(({kind}) => kind === 'word' || kind === 'person') ?? [];
	const isApart =
		next?.clause.sentence === clause.sentence && only?.isWithMe === true && more.every(({low}) => low === 'just');
	const isOurs = parsed.subject.kind === 'me' && clause.units.some(({low}) => low === 'we');
	if (isApart && isOurs && verb && !isOfMind(parsed, reader.language)) {
		const isTold = seen.tense === 'past' || seen.tense === 'future' || hasDayFor(reader, parsed);
		return isTold
			? {
					people: only.people ?? [],
					isSure: (only.strength ?? 1) > 1 && !isDecided(parsed),
					isPlan: seen.tense === 'open',
				}
			: undefined;
	}
	const isGone = verb?.lemma === 'go' && seen.tense === 'past' && next?.clause.link === ':' && seen.isMine;
	const listed = (verb && !isGone) || mood.hasBe ? undefined : listedAfter(reader, seen);
	if (listed) return listed;
	const found = verb ? undefined : withMeIn(clause.units);
	if (!found?.people) return undefined;
	const {units} = clause;
	const at = units.indexOf(found);
	const lead = units[at - 1]?.low ?? '';
	const before = clauseBefore(reader.all, parsed);
	// Nobody at chapel but me and Grace.
	const isBut = clause.link === 'but' && before?.clause.units.some(({low}) => /^(?:nobody|no-one|none)$/.test(low));
	const around = isBut && before ? [...before.clause.units, ...units] : units;
	const isOnly = isBut || /^(?:just|only|was|were|me|is)$/.test(lead);
	const how = howIn(around, reader.language);
	const isPlaced =
		(isBut && around.some(({low}) => /^(?:at|in)$/.test(low))) ||
		hasDayFor(reader, parsed) ||
		placeIn(around, reader) !== undefined;
	return isOnly && (how !== undefined || isPlaced)
		? {people: found.people, how, isSure: (found.strength ?? 1) > 1}
		: undefined;
};
