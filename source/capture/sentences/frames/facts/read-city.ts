import {inAnyScript} from '../../../../any-script.ts';
import {isCity, isFirm} from '../../language/names/places.ts';
import type {Token} from '../../language/tokens.ts';
import {isUnknown} from '../../units/guessed-person.ts';
import type {Unit} from '../../units/units.ts';
import type {Finding} from '../finding.ts';
import {type ClauseReader, frameIn, type SeenClause, timesOf} from '../reader.ts';
import {fact, nameFrom} from './fact.ts';

/** Where somebody lives. */
export const cityTold = (reader: ClauseReader, seen: SeenClause): readonly Finding[] => {
	for (const read of [cityIn, byBeingThere, byHome, comesFrom]) {
		const found = read(reader, seen);
		if (found.length > 0) return found;
	}
	return [];
};

/** `Ken lives in Berlin now`, `Lea moved to Milwaukee`, `rita in lisbon now`. */
const cityIn = (reader: ClauseReader, seen: SeenClause): readonly Finding[] => {
	const {parsed, actors, tense} = seen;
	const {rest, verb, mood, clause} = parsed;
	const {language} = reader;
	const live = frameIn(seen, 'live');
	const isMove =
		verb !== undefined &&
		/^(?:move|relocate|settle|emigrate|retire|ziehen|umziehen|demenager|emmenager)$/.test(verb.lemma);
	// Has gone to live in Spain.
	const isGone =
		verb?.lemma === 'go' &&
		tense === 'past' &&
		rest[0]?.low === 'to' &&
		/^(?:live|settle)$/.test(rest[1]?.low ?? '') &&
		rest[2]?.low !== 'it';
	if ((live || isGone) && actors.length > 0) {
		const at = rest.findIndex(
			(unit, i) =>
				unit.kind === 'word' &&
				((/^(?:in|near|outside|nach|zu|a|au|en)$/.test(unit.low) && !(isMove && rest[i + 1]?.low === 'to')) ||
					(isMove && unit.low === 'to') ||
					// Lives on Iona.
					(unit.low === 'on' && verb?.lemma === 'live' && rest[i + 1]?.token.isCapital === true) ||
					// As others say it: lives at Blagnac.
					(unit.low === 'at' && verb?.lemma === 'live' && i < 2 && rest[i + 1]?.kind !== 'person')),
		);
		const name = at < 0 ? '' : nameFrom(rest, at + 1, reader);
		if (name === '') return byTail(reader, seen, isMove);
		const isPlan = mood.isFuture || mood.isWish || mood.isWould || mood.isProgressive || (isMove && tense === 'open');
		// Would have settled in Perth.
		if (mood.isWould && mood.isPerfect) return [];
		const isPast = !isMove && !isGone && tense === 'past' && !mood.isPerfect;
		if (isPast) return [];
		// Moved her wedding to June.
		const isThing =
			isMove && rest[0]?.kind === 'word' && (language.their.has(rest[0].low) || language.my.has(rest[0].low));
		if (
			isStreet(rest, at + 1) ||
			(isFirm(name.toLowerCase()) && !isCity(name)) ||
			noCities.test(rest[at + 1]?.low ?? '') ||
			language.times.months.has(rest[at + 1]?.low ?? '') ||
			isThing
		)
			return [];
		const isNamed = rest[at + 1]?.token.isCapital || isCity(name) || verb?.lemma === 'live';
		const isPlace = isNamed || (rest[at + 1] !== undefined && isUnknown(rest[at + 1]?.token as Token, language));
		const isLiving = verb?.lemma === 'live' && mood.hasBe;
		return isPlace
			? fact(seen, actors, 'city', name, (!isPlan || isLiving) && !/^(?:at|near|outside)$/.test(rest[at]?.low ?? ''))
			: [];
	}
	// Got transferred to Denver.
	const posted = rest.findIndex((unit, i) => unit.low === 'to' && i < 2 && rest[i + 1]?.token.isCapital === true);
	const isPosted = clause.units.some(({low}) =>
		/^(?:transferred|relocated|reposted|redeployed|posted|assigned|seconded|deployed|stationed)$/.test(low),
	);
	if (isPosted && actors.length > 0 && posted >= 0)
		return fact(seen, actors, 'city', nameFrom(rest, posted + 1, reader), false);
	return nowIn(reader, seen);
};

/** `rita in lisbon now`, `Rita is in Lisbon for good`. */
const nowIn = (reader: ClauseReader, seen: SeenClause): readonly Finding[] => {
	const {clause, mood, rest, verb} = seen.parsed;
	const first = clause.units.findIndex(unit => unit.kind === 'person');
	const person = clause.units[first];
	const isIn = clause.units[first + 1]?.low === 'in' || (mood.hasBe && rest[0]?.low === 'in');
	const lows = reader.all
		.filter(other => other.clause.sentence === clause.sentence)
		.flatMap(other => other.clause.units.map(unit => unit.low));
	if (verb || !person?.people || first > 1 || !isIn || !lows.some(low => /^(?:now|good|permanently)$/.test(low)))
		return [];
	const name = nameFrom(clause.units, clause.units.findIndex(unit => unit.low === 'in') + 1, reader);
	return fact(seen, person.people, 'city', name, isCity(name) && !reader.language.not.has(lows[0] ?? ''));
};

/** What one may move to, and does not live in. */
const noCities =
	/^(?:table|row|room|desk|gate|floor|linux|mac|windows|android|ios|building|team|plan|lane|platform|ward|bay|unit|group|chapter|page|level|stage|phase|part|seat)$/;

const isStreet = (rest: readonly Unit[], at: number): boolean =>
	rest
		.slice(at, at + 4)
		.some(({low}) =>
			/^(?:street|road|rd|avenue|lane|close|drive|house|court|number|no|flat|farm|place|terrace|crescent)$/.test(low),
		) && rest[at - 1]?.low === 'at';

/** `has moved in with his mother in Perth`, `moved into a flat with Jo in Perth`: offered. */
const byTail = (reader: ClauseReader, seen: SeenClause, isMove: boolean): readonly Finding[] => {
	const {rest} = seen.parsed;
	const at = rest.findLastIndex(unit => unit.kind === 'word' && unit.low === 'in');
	const isCapital = at > 0 && rest[at + 1]?.token.isCapital === true && rest[at + 1]?.kind !== 'time';
	return isMove && seen.tense === 'past' && isCapital
		? fact(seen, seen.actors, 'city', nameFrom(rest, at + 1, reader), false)
		: [];
};

/** `she's in Glasgow for good now`, `is since January in Aberdeen`, `he's in like a studio in malmö now`. */
const byBeingThere = (reader: ClauseReader, seen: SeenClause): readonly Finding[] => {
	const {parsed, actors, lows} = seen;
	const {rest, verb, mood} = parsed;
	// Is based out of Denver.
	const based = rest.findIndex(({low}) => low === 'in' || low === 'of');
	if (verb?.lemma === 'base' && mood.hasBe && based >= 0 && based < 2 && rest[based + 1]?.token.isCapital)
		return fact(seen, actors, 'city', nameFrom(rest, based + 1, reader), isCity(nameFrom(rest, based + 1, reader)));
	if (verb || !mood.hasBe || actors.length === 0 || mood.isWish || mood.isFuture) return [];
	// While she's in Boise, until the third: there for a while.
	const isAWhile =
		/^(?:while|when|until|till)$/.test(parsed.clause.link) || timesOf(parsed).some(({role}) => role === 'until');
	if (isAWhile) return [];
	if (/^(?:was|were|war|etait)$/.test(lows.find(low => /^(?:is|'s|was|were|ist|war|est|etait)$/.test(low)) ?? ''))
		return [];
	const isLasting = lows.some(
		(low, at) =>
			/^(?:now|nowadays|permanently|jetzt|maintenant)$/.test(low) ||
			(low === 'good' && lows[at - 1] === 'for') ||
			(low === 'these' && lows[at + 1] === 'days'),
	);
	const isSince =
		rest.some(unit => unit.kind === 'time' && unit.time?.role === 'from') ||
		lows.some(low => /^(?:since|seit|depuis)$/.test(low));
	if (!isLasting && !isSince) return basedIn(reader, seen);
	const at = rest.findLastIndex(
		unit => unit.kind === 'word' && (reader.language.code === 'fr' ? /^(?:a|en)$/ : /^(?:in|nach)$/).test(unit.low),
	);
	const name = at < 0 ? '' : nameFrom(rest, at + 1, reader);
	const isPlace =
		isCity(name) || (rest[at + 1]?.token.isCapital === true && !/^(?:at|with|for)$/.test(rest[0]?.low ?? ''));
	const isLow =
		!isPlace && at > 0 && isHome(rest.slice(0, at)) && isUnknown(rest[at + 1]?.token as Token, reader.language);
	// At a firm in Columbus, since January in Aberdeen: asked about.
	const isFirst =
		at === rest.findIndex(({low, kind}) => kind !== 'word' || !/^(?:now|jetzt|maintenant|back)$/.test(low));
	return isPlace || isLow ? fact(seen, actors, 'city', name, isCity(name) && isFirst) : [];
};

/** `is out in Oak Park`, `is over in Boise`: offered. */
const basedIn = (reader: ClauseReader, seen: SeenClause): readonly Finding[] => {
	const {rest} = seen.parsed;
	// Back up in Aberdeen.
	const at = rest.findIndex(({low}) => low === 'in');
	const isThere =
		at > 0 && rest.slice(0, at).every(({low}) => /^(?:out|over|up|down|based|back|home|north|south)$/.test(low));
	const hasDay = seen.parsed.clause.units.some(({time}) => time?.day !== undefined);
	const [first, name] = [rest[at + 1], nameFrom(rest, at + 1, reader)];
	const isCapital = (first?.token.isCapital === true && first.kind !== 'time') || isCity(name);
	return isThere && !hasDay && isCapital ? fact(seen, seen.actors, 'city', name, false) : [];
};

const homes =
	/^(?:house|flat|apartment|place|studio|room|cottage|condo|bungalow|caravan|wohnung|haus|maison|appart|appartement)$/;

const isHome = (units: readonly Unit[]): boolean => units.some(unit => homes.test(unit.low));

/** `bought a house in Bath`, `has found a flat in Leeds`, `at Cummins in Columbus these days`: offered. */
const byHome = (reader: ClauseReader, seen: SeenClause): readonly Finding[] => {
	const {parsed, actors} = seen;
	const {rest, verb, mood} = parsed;
	if (actors.length === 0 || seen.objects.me || mood.isFuture || mood.isWish) return [];
	const at = rest.findLastIndex(unit => unit.kind === 'word' && unit.low === 'in');
	const name = at < 0 ? '' : nameFrom(rest, at + 1, reader);
	const isCapital = rest[at + 1]?.token.isCapital === true && rest[at + 1]?.kind !== 'time';
	const isBuying =
		verb !== undefined && /^(?:buy|rent|find|get|have|take|lease)$/.test(verb.lemma) && isHome(rest.slice(0, at));
	const isAtWork = !verb && mood.hasBe && /^(?:at|with|for)$/.test(rest[0]?.low ?? '') && at > 1;
	return (isBuying || isAtWork) && isCapital ? fact(seen, actors, 'city', name, false) : [];
};

const capital = inAnyScript(/^\p{Lu}/u);

/** `Hansruedi aus Wädenswil`, `Kyle from Motown`: offered where it is a city. */
const comesFrom = (reader: ClauseReader, seen: SeenClause): readonly Finding[] => {
	const {units} = seen.parsed.clause;
	return units.flatMap((unit, at) => {
		const from = units[at + 1];
		if (unit.kind !== 'person' || unit.people?.length !== 1 || unit.isPossessive || from?.kind !== 'word') return [];
		const name = nameFrom(units, at + 2, reader);
		const isFar =
			from.low === 'in' &&
			isCity(name) &&
			units.some(({low}) => /^(?:call|message|video)$/.test(reader.language.hows.get(low) ?? ''));
		const isFrom =
			isFar || (from.low === 'aus' ? capital.test(name) : /^(?:from|de|of)$/.test(from.low) && isCity(name));
		return isFrom ? fact(seen, unit.people, 'city', name, false) : [];
	});
};
