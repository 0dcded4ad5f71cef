import {isCity} from '../../language/names/places.ts';
import type {Token} from '../../language/tokens.ts';
import {isUnknown} from '../../units/guessed-person.ts';
import type {Finding} from '../finding.ts';
import {type ClauseReader, frameIn, type SeenClause} from '../reader.ts';
import {fact, nameFrom} from './fact.ts';
import {birthdayTold} from './read-birthday.ts';
import {fromIn} from './read-circles.ts';
import {offersIn} from './read-offers.ts';
import {workIn} from './read-work.ts';

/** What a clause tells of somebody: birthday, city, work, circles, other names, what they offer. */
export const factsTold = (reader: ClauseReader, seen: SeenClause): readonly Finding[] => {
	const {parsed, scope} = seen;
	if (scope.isUnreal || parsed.clause.isQuestion) return [];
	if (parsed.mood.isNegated) return birthdayTold(reader, seen);
	return [
		...birthdayTold(reader, seen),
		...cityIn(reader, seen),
		...workIn(reader, seen),
		...aliasIn(reader, seen),
		...offersIn(reader, seen),
		...fromIn(reader, seen),
	];
};

/** `Ken lives in Berlin now`, `Lea moved to Milwaukee`, `rita in lisbon now`. */
const cityIn = (reader: ClauseReader, seen: SeenClause): readonly Finding[] => {
	const {parsed, actors, tense} = seen;
	const {rest, verb, mood, clause} = parsed;
	const {language} = reader;
	const live = frameIn(seen, 'live');
	const isMove = verb !== undefined && /^(?:move|relocate|settle|emigrate|ziehen|umziehen|demenager)$/.test(verb.lemma);
	if (live && actors.length > 0) {
		const at = rest.findIndex(
			unit => unit.kind === 'word' && (/^(?:in|nach|zu|a|au|en)$/.test(unit.low) || (isMove && unit.low === 'to')),
		);
		const name = at < 0 ? '' : nameFrom(rest, at + 1, reader);
		if (name === '') return [];
		const isPlan = mood.isFuture || mood.isWish || mood.isWould || mood.isProgressive || (isMove && tense === 'open');
		const isPast = !isMove && tense === 'past' && !mood.isPerfect;
		if (isPast) return [];
		const isNamed = rest[at + 1]?.token.isCapital || isCity(name) || verb?.lemma === 'live';
		const isPlace = isNamed || (rest[at + 1] !== undefined && isUnknown(rest[at + 1]?.token as Token, language));
		const isLiving = verb?.lemma === 'live' && mood.hasBe;
		return isPlace ? fact(seen, actors, 'city', name, !isPlan || isLiving) : [];
	}
	// Rita in Lisbon now, for good.
	const first = clause.units.findIndex(unit => unit.kind === 'person');
	const person = clause.units[first];
	const isIn = clause.units[first + 1]?.low === 'in' || (mood.hasBe && rest[0]?.low === 'in');
	const lows = reader.all
		.filter(other => other.clause.sentence === clause.sentence)
		.flatMap(other => other.clause.units.map(unit => unit.low));
	if (verb || !person?.people || first > 1 || !isIn || !lows.some(low => /^(?:now|good|permanently)$/.test(low)))
		return [];
	const name = nameFrom(clause.units, clause.units.findIndex(unit => unit.low === 'in') + 1, reader);
	return fact(seen, person.people, 'city', name, isCity(name) && !language.not.has(lows[0] ?? ''));
};

/** `Priya goes by Pri`, `dave = dc0 on irc`. */
const aliasIn = ({text}: ClauseReader, seen: SeenClause): readonly Finding[] => {
	const {units} = seen.parsed.clause;
	const first = units.findIndex(unit => unit.kind === 'person');
	const person = units[first];
	if (!person?.people) return [];
	// Everybody calls Ken KJ.
	const called =
		units[first + 1]?.token.raw === "'" || units[first + 1]?.token.raw === '"' ? units[first + 2] : units[first + 1];
	const isCalled =
		/^calls?$/.test(units[first - 1]?.low ?? '') &&
		/^(?:everybody|everyone|people|we|they|i|friends|folks)$/.test(units[first - 2]?.low ?? '');
	if (isCalled && called?.kind !== 'sign' && called && called.kind !== 'time')
		return fact(seen, person.people, 'aliases', text.slice(called.start, called.end), called.token.isCapital);
	if (first > 1) return [];
	const after = units.slice(first + 1).filter(unit => unit.low !== "'s");
	const lows = after.map(unit => unit.token.raw.toLowerCase());
	const at =
		lows[0] === '=' || lows[0] === 'aka'
			? 1
			: /^(?:goes|went|going)$/.test(lows[0] ?? '') && lows[1] === 'by'
				? 2
				: lows[0] === 'nickname' || lows[0] === 'nick'
					? lows[1] === 'is'
						? 2
						: 1
					: 0;
	const name = after[at];
	// Gus = marina crowd says where he is from, and not what he is called.
	const isName =
		lows[0] !== '=' || after[at + 1] === undefined || after[at + 1]?.low === 'on' || /\d/.test(name?.low ?? '');
	return at > 0 && name && isName ? fact(seen, person.people, 'aliases', text.slice(name.start, name.end), true) : [];
};
