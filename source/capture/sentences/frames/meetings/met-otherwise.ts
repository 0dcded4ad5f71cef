import {resolveIn} from '../../clauses/line-context.ts';
import {clauseBefore} from '../../clauses/parsed.ts';
import type {Unit} from '../../units/units.ts';
import {type ClauseReader, type SeenClause, timesOf} from '../reader.ts';
import {hostIn, hostPronoun} from './host.ts';
import {howIn} from './hows.ts';
import type {MetPeople} from './met.ts';

const glad =
	/^(?:good|great|lovely|nice|wonderful|fun|brilliant|pleasure|joy|treat|delight|delightful|fab|fantastic|super|schon|sympa|chouette)$/;
const seeing = /^(?:see|meet|catch|bump|run|have|seeing|meeting|catching|bumping|running|having|revoir|voir)$/;

/** `it was good to see Ada`, `lovely catching up with Ken`: met, and glad of it. */
export const gladMeeting = (reader: ClauseReader, {parsed}: SeenClause): MetPeople | undefined => {
	const {units} = parsed.clause;
	const {mood} = parsed;
	if (mood.isFuture || mood.isWould || mood.isCan || mood.isNegated) return undefined;
	const at = units.findIndex((unit, i) => glad.test(unit.low) && isSeeing(units.slice(i + 1, i + 4)));
	const isBefore = parsed.subject.kind === 'it' || parsed.subject.kind === 'none';
	if (at < 0 || !isBefore || parsed.subject.owner) return undefined;
	const person = units.slice(at + 2).find(({kind}) => kind === 'person');
	if (!person?.people || person.isPossessive) return undefined;
	return {
		people: person.people,
		how: howIn(units, reader.language) ?? earlierHow(reader, parsed),
		isSure: (person.strength ?? 1) > 1,
	};
};

const isSeeing = (units: readonly Unit[]): boolean => {
	const at = units.findIndex(({low}) => seeing.test(low));
	return at >= 0 && units.slice(0, at).every(({kind}) => kind === 'word');
};

/** How people met, by the clause before: `Horrid funeral on Friday, though it was good to see Ada`. */
const earlierHow = ({all, language}: ClauseReader, parsed: SeenClause['parsed']): MetPeople['how'] => {
	const before = clauseBefore(all, parsed);
	return before && before.clause.sentence === parsed.clause.sentence && !before.clause.units.some(isPerson)
		? howIn(before.clause.units, language)
		: undefined;
};

/** Whose place one goes to: `to Anna's for supper`. */
const hostAfterTo = (rest: readonly Unit[]): Unit | undefined => {
	const at = rest.findIndex(({low}, i) => low === 'to' && rest[i + 1]?.isPossessive === true);
	const after = rest[at + 2]?.low === "'s" ? rest[at + 3] : rest[at + 2];
	return at >= 0 && after?.low === 'for' ? rest[at + 1] : undefined;
};

/** `to Anna's` as `at Anna's`. */
const atFor = ([to, ...more]: readonly Unit[]): readonly Unit[] => (to ? [{...to, low: 'at'}, ...more] : more);

const isMineOrNone = ({subject}: SeenClause['parsed']): boolean => subject.kind === 'me' || subject.kind === 'none';

/** `I was at Ada's for dinner`, `yesterday I was by Anna for lunch`: at whose table one was. */
export const guestOf = (reader: ClauseReader, {parsed, isMine, tense}: SeenClause): MetPeople | undefined => {
	const {rest, verb, mood, clause} = parsed;
	const how = howIn(rest, reader.language);
	// I've to be at Grace's on Thursday.
	const home = verb === undefined && mood.hasBe && (mood.isWish || mood.isFuture) ? hostIn(rest) : undefined;
	if (home?.people && parsed.subject.kind === 'me' && timesOf(parsed).some(({day}) => day))
		return {people: home.people, how: how ?? 'visit', isSure: (home.strength ?? 1) > 1, isPlan: true};
	// We were at Ada's on Friday night.
	const isAt = verb === undefined && mood.hasBe && tense === 'past' && parsed.subject.kind === 'me' && !mood.isNegated;
	const there = isAt && /^(?:at|round|over)$/.test(rest[0]?.low ?? '') ? hostIn(rest) : undefined;
	if (there?.people && timesOf(parsed).some(({day}) => day) && !rest.some(({low}) => low === 'to'))
		return {
			people: there.people,
			how: how ?? 'visit',
			isSure: there.people.every(({candidates}) => candidates.length > 0),
		};
	const elsewhere = atTheirs(reader, parsed, tense);
	if (elsewhere) return {...elsewhere, how: how ?? 'visit'};
	// Going to Anna's for supper on Wednesday.
	const going = verb?.lemma === 'go' && how !== undefined ? hostAfterTo(rest) : undefined;
	if (going?.people && parsed.subject.kind !== 'person' && !mood.isNegated && !mood.isWish)
		return {people: going.people, how, isSure: (going.strength ?? 1) > 1, isPlan: verb?.form !== 'past'};
	// Had been to Professor Ramanathan's residence on Thursday.
	const been = mood.isPerfect && mood.hasBe && !verb && rest[0]?.low === 'to' ? hostIn(atFor(rest)) : undefined;
	if (been?.people && isMineOrNone(parsed) && !mood.isNegated)
		return {people: been.people, how: how ?? 'visit', isSure: (been.strength ?? 1) > 1};
	// Gestern bei Anna gewesen, hier chez Hélène.
	const isByName = reader.language.code !== 'en' && verb?.lemma !== 'eat' && tense === 'past' && isMine;
	const table =
		isByName && how === undefined && ((verb === undefined && mood.hasBe) || verb?.lemma === 'sein')
			? hostIn(rest)
			: undefined;
	// Waren gestern bei Anna eingeladen.
	const isAsked = verb?.lemma === 'einladen' && mood.hasBe && tense === 'past' ? hostIn(rest) : undefined;
	if (isAsked?.people && !mood.isNegated)
		return {
			people: isAsked.people,
			how: how ?? 'visit',
			isSure: (isAsked.strength ?? 1) > 1,
			// Bin am Montag bei Lea eingeladen: that is to come.
			isPlan: clause.units.some(({low}) => /^(?:bin|sind)$/.test(low)),
		};
	if (table?.people && !mood.isNegated) return {people: table.people, how: 'visit', isSure: (table.strength ?? 1) > 1};
	// Helped Rita, afterwards we had a glass of wine at her place.
	const theirs = how !== undefined && isMine && tense === 'past' ? hostPronoun(rest) : undefined;
	const owner = theirs === undefined ? [] : resolveIn(reader.memory, theirs);
	if (owner.length > 0 && !mood.isNegated) return {people: owner, how, isSure: true};
	const isMeal = how !== undefined && /^(?:lunch|dinner|breakfast|coffee|drink)$/.test(how);
	const isThere = (verb === undefined && mood.hasBe) || /^(?:stay|eat|sein|etre)$/.test(verb?.lemma ?? '');
	if (!isMeal || !isThere || !(isMine || parsed.subject.kind === 'me') || tense !== 'past') return undefined;
	const at = rest.findIndex(({low}) => /^(?:at|by|with|bei|chez)$/.test(low));
	const host = at < 0 ? undefined : rest[at + 1];
	const isHome =
		host?.kind === 'person' && (host.isPossessive === true || rest[at]?.low !== 'at' || rest[at + 2]?.low === 'for');
	return isHome && clause.units.length > 2
		? {people: host.people ?? [], how, isSure: (host.strength ?? 1) > 1}
		: undefined;
};

/** `I'm at Lea's on Thursday`, `spent Sunday at Rita's making jam`, `samedi on va chez Tom`: at whose place. */
const atTheirs = (
	{language}: ClauseReader,
	parsed: SeenClause['parsed'],
	tense: SeenClause['tense'],
): MetPeople | undefined => {
	const {rest, verb, mood, clause, subject} = parsed;
	const day = timesOf(parsed).find(time => time.day && !time.role)?.day;
	if (!day || mood.isNegated || mood.isWould || mood.isWish || clause.isQuestion) return undefined;
	const isSpent = clause.units[0]?.low === 'spent' && subject.kind === 'none';
	const isToBe =
		!verb && mood.hasBe && subject.kind === 'me' && tense === 'open' && rest[0]?.low === 'at' && day.kind !== 'near';
	const isGoing = language.code === 'fr' && !verb && mood.isFuture && subject.kind === 'me';
	// What was done there comes after whose it was.
	const doing = clause.units.findIndex(({low}, at) => /^[a-z]{2,}ing$/.test(low) && at > 2);
	const told = isSpent ? clause.units.slice(0, doing < 0 ? undefined : doing) : rest;
	const host = isSpent || isToBe || isGoing ? hostIn(told) : undefined;
	const isSure = (host?.strength ?? 1) > 1;
	return host?.people ? {people: host.people, isSure, isPlan: !isSpent} : undefined;
};

const isPerson = ({kind}: Unit): boolean => kind === 'person';

/** `bei uns`, `by us`, `chez nous`; `zu Besuch`, `on visit`. */
const isHere = (units: readonly Unit[], at: number): boolean => {
	const [first, second] = [units[at]?.low ?? '', units[at + 1]?.low ?? ''];
	return (
		(/^(?:bei|by|with|chez)$/.test(first) && /^(?:uns|mir|us|nous|moi)$/.test(second)) ||
		(/^(?:zu|auf|on|en)$/.test(first) && /^(?:besuch|visit|visite)$/.test(second)) ||
		(/^(?:a|la)$/.test(first) && /^(?:maison)$/.test(second))
	);
};

/** `was on the 16th by Mrs Coffey`, `we were yesterday by Anna`: as others say at whose place one was. */
const byHost = (units: readonly Unit[]): Unit | undefined => {
	const was = units.findIndex(({low}) => /^(?:was|were)$/.test(low));
	const [by, who] = units.slice(was + 1).filter(({kind}) => kind !== 'time');
	const isBy = was >= 0 && by?.low === 'by' && who?.kind === 'person' && !who.isPossessive;
	return isBy && units.some(({time}) => time?.day !== undefined) ? who : undefined;
};

/** `here the whole Saturday`, `round the entire afternoon`. */
const isWhole = (units: readonly Unit[], at: number): boolean =>
	units[at]?.low === 'the' && /^(?:whole|entire|full|best)$/.test(units[at + 1]?.low ?? '');

/** `am Samstag war Wiebke bei uns zum Essen`, `Karim était chez nous`, `on Sunday Ada was by us for lunch`. */
export const guestHere = (reader: ClauseReader, {parsed, tense}: SeenClause): MetPeople | undefined => {
	const {clause, verb, mood, subject} = parsed;
	const by = byHost(clause.units);
	if (by?.people && tense === 'past' && mood.hasBe && !verb && /^(?:none|me)$/.test(subject.kind) && !mood.isNegated)
		return {people: by.people, how: 'visit', isSure: (by.strength ?? 1) > 1};
	const isBeing = mood.hasBe || verb?.lemma === 'sein' || verb?.lemma === 'etre';
	if (!isBeing || (verb !== undefined && !/^(?:sein|etre)$/.test(verb.lemma)) || mood.isWish || mood.isWould)
		return undefined;
	const {units} = clause;
	// Tom war gestern Abend da.
	const isThere =
		reader.language.code === 'de' &&
		units.at(-1)?.low === 'da' &&
		subject.kind === 'person' &&
		units.every(({low}) => low !== 'auch');
	// Yesterday was Noémi here with her twins; Kirsty was round for an hour.
	const here = units.findIndex(({low}, at) => at > 1 && /^(?:here|round|over)$/.test(low));
	const isHereToo =
		reader.language.code === 'en' &&
		tense === 'past' &&
		here > 0 &&
		(timesOf(parsed).some(({day}) => day) ||
			(/^(?:all|for)$/.test(units[here + 1]?.low ?? '') &&
				/^(?:day|morning|afternoon|evening|weekend|tea|lunch|dinner|supper|coffee|an|hours)$/.test(
					units[here + 2]?.low ?? '',
				))) &&
		(isWhole(units, here + 1) || !/^(?:in|the|there|to|last|from|a|an)$/.test(units[here + 1]?.low ?? '')) &&
		units.slice(0, here).every(({low}) => !/^(?:not|n't|all|born|game|match|party|it|war)$/.test(low));
	if (!isThere && !isHereToo && !units.some((_, at) => isHere(units, at))) return undefined;
	const guest = units.find(
		(unit, at) =>
			isPerson(unit) &&
			!unit.isPossessive &&
			!(units[at - 1]?.kind === 'word' && reader.language.prepositions.has(units[at - 1]?.low ?? '')),
	);
	const people = guest?.people ?? (subject.kind === 'they' ? resolveIn(reader.memory, subject.low ?? '') : []);
	const isPlan = tense !== 'past';
	if (people.length === 0 || (isPlan && !timesOf(parsed).some(({day}) => day))) return undefined;
	const how = howIn(units, reader.language) ?? 'visit';
	return {people, how: how === 'event' ? 'visit' : how, isSure: (guest?.strength ?? 2) > 1, isPlan};
};

/** `got a text from Rita`, `had a letter from Anna`, `received a postcard from Ada`. */
export const letterFrom = (
	{language}: ClauseReader,
	{parsed, objects, isMine, tense}: SeenClause,
): MetPeople | undefined => {
	const {verb, rest} = parsed;
	if (
		!isMine ||
		tense !== 'past' ||
		!objects.from ||
		!/^(?:get|have|receive|become|bekommen|kriegen|erhalten|recevoir|avoir)$/.test(verb?.lemma ?? '')
	)
		return undefined;
	const letter = rest
		.slice(0, 4)
		.find(
			({low}) =>
				/^(?:message|call|video|visit)$/.test(language.hows.get(low) ?? '') ||
				/^(?:postcard|note|card|parcel)$/.test(low),
		);
	if (!letter) return undefined;
	const how = language.hows.get(letter.low) ?? 'message';
	return {people: objects.from.people, how, isSure: objects.from.strength > 1};
};
