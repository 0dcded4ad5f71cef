import type {Finding} from '../finding.ts';
import type {ClauseReader, SeenClause} from '../reader.ts';
import {fact} from './fact.ts';
import {birthdayTold} from './read-birthday.ts';
import {fromIn} from './read-circles.ts';
import {cityTold} from './read-city.ts';
import {offersIn} from './read-offers.ts';
import {roleIn} from './read-role.ts';
import {workIn} from './read-work.ts';

/** What a clause tells of somebody: birthday, city, work, circles, other names, what they offer. */
export const factsTold = (reader: ClauseReader, told: SeenClause): readonly Finding[] => {
	const seen = asHeard(reader, told);
	const {parsed, scope} = seen;
	if (scope.isUnreal || parsed.clause.isQuestion) return [];
	if (parsed.mood.isNegated) return birthdayTold(reader, seen);
	return [
		...birthdayTold(reader, seen),
		...cityTold(reader, seen),
		...workIn(reader, seen),
		...aliasIn(reader, seen),
		...offersIn(reader, seen),
		...fromIn(reader, seen),
		...roleIn(reader, seen),
	];
};

/** What one has only heard, or thinks, is in doubt: `heard Ken moved to Spain`. */
const asHeard = ({said}: ClauseReader, seen: SeenClause): SeenClause => {
	const {link} = seen.parsed.clause;
	const isHeard = (link === 'said' || link === 'that') && said?.speaker === 'me';
	return isHeard ? {...seen, scope: {...seen.scope, isDoubtful: true}} : seen;
};

/** `Priya goes by Pri`, `dave = dc0 on irc`. */
const aliasIn = ({text}: ClauseReader, seen: SeenClause): readonly Finding[] => {
	const {units} = seen.parsed.clause;
	const first = units.findIndex(unit => unit.kind === 'person');
	const person = units[first];
	if (!person?.people) return aliasOn(text, seen);
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
				: /^(?:likes|prefers|wants)$/.test(lows[0] ?? '') && /^(?:called|being)$/.test(lows[3] ?? lows[1] ?? '')
					? lows.indexOf('called') + 1
					: lows[0] === 'nickname' || lows[0] === 'nick'
						? lows[1] === 'is'
							? 2
							: 1
						: 0;
	const name = after[at];
	// Gus = marina crowd says where he is from, and not what he is called.
	const isName =
		lows[0] !== '=' || after[at + 1] === undefined || after[at + 1]?.low === 'on' || /\d/.test(name?.low ?? '');
	return at > 0 && name && isName && !vehicles.test(name.low)
		? fact(seen, person.people, 'aliases', text.slice(name.start, name.end), true)
		: [];
};

/** How one goes somewhere, and what nobody is called. */
const vehicles =
	/^(?:train|bus|car|bike|boat|plane|foot|taxi|cab|tram|ferry|coach|tube|rail|air|sea|motorbike|quickly|so|fast)$/;

/** `Ken is at Ramp now, goes by KJ`: of who was named before. */
const aliasOn = (text: string, seen: SeenClause): readonly Finding[] => {
	const {clause, verb, rest, subject} = seen.parsed;
	const [by, name] = rest;
	const isAlias = verb?.lemma === 'go' && verb.form === 's' && by?.low === 'by' && subject.kind !== 'it';
	return isAlias && clause.link === ',' && name?.kind === 'word' && !vehicles.test(name.low)
		? fact(seen, seen.actors, 'aliases', text.slice(name.start, name.end), true)
		: [];
};
