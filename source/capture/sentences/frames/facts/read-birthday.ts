import {resolveIn} from '../../clauses/line-context.ts';
import type {Finding} from '../finding.ts';
import {type ClauseReader, type SeenClause, timesOf} from '../reader.ts';
import {fact} from './fact.ts';

/** `Anna's birthday is May 3`, `anna bday 3 dec`, `Ken turns 40 on the 5th`, `Carol is 70 on Jan 8`. */
export const birthdayTold = (reader: ClauseReader, seen: SeenClause): readonly Finding[] => {
	const {language} = reader;
	const {parsed} = seen;
	const {units} = parsed.clause;
	const at = units.findIndex(unit => unit.kind === 'word' && language.birthday.has(unit.low));
	const isBorn =
		units.some(
			(unit, i) =>
				(/^(?:born|geboren|ne|nee)$/.test(unit.low) && unit.token.raw !== 'ne') ||
				(unit.low === 'b' && i < 2 && units.length < 5),
		) ||
		turnsAge(seen) ||
		isAgeAlone(seen);
	const jubilee = at < 0 && !isBorn ? jubileeIn(seen) : undefined;
	if (jubilee) return jubilee;
	if (at < 0 && !isBorn) return inList(reader, seen);
	// A party or a gift for a birthday is not the day.
	const isTurning = turnsAge(seen);
	const mayBe = /^(?:fete|at|to|for)$/;
	if (units.some(unit => unit.kind === 'word' && occasions.test(unit.low) && !(isTurning && mayBe.test(unit.low))))
		return [];
	const day = timesOf(parsed).find(time => isDate(time)) ?? laterDay(reader, parsed);
	if (!day) return [];
	// Im Januar Geburtstag, am 14.: of another month than this.
	const isOfMonth = units.some(({kind, low}) => kind === 'word' && language.times.months.has(low) && low !== 'may');
	if (isOfMonth && day.day?.kind === 'date' && day.day.month === undefined) return [];
	// When it was celebrated need not be the day.
	const isKept = units.some(({low}) =>
		/^(?:celebrated|celebrating|celebrate|gefeiert|feiern|feiert|fete|fetons)$/.test(low),
	);
	const isSure =
		!isAgeAlone(seen) && /^(?:date|exact|near|ofMonth)$/.test(day.day?.kind ?? '') && (!isKept || isTurning);
	const isLater = !timesOf(parsed).includes(day);
	return fact(seen, whoseDay(reader, seen, at, isBorn), 'birthday', 'day', isSure, {
		day,
		tense: seen.tense === 'past' || isLater ? 'past' : 'future',
	} as Partial<Finding>);
};

export const jubilees =
	/^(?:(?:1[368]|21|[2-9]0|100)(?:st|th)|(?:thirt|fort|fift|sixt|sevent|eight|ninet)ieth|eighteenth|twentieth|hundredth)$/;

/** `Kat's 40th is 4/19`, `Ken's 70th is on the 3rd of May`: the day of it, where nothing else is told of it. */
const jubileeIn = (seen: SeenClause): readonly Finding[] | undefined => {
	const {units} = seen.parsed.clause;
	const at = units.findIndex(unit => jubilees.test(unit.low));
	const who = units.slice(0, Math.max(at, 0)).findLast(unit => unit.kind === 'person');
	// Alan's dad's 80th.
	const isOfOther = units.slice(0, Math.max(at, 0)).some(({kind, low}) => kind === 'word' && kinOf.test(low));
	if (isOfOther && units[at - 1]?.kind !== 'person') return undefined;
	const [is, on, next] = units.slice(at + 1);
	const day = on?.kind === 'word' && /^(?:on|falls)$/.test(on.low) ? next : on;
	// Jürgen has his 50th on the 12th.
	const isHis =
		/^(?:has|having)$/.test(units[at - 2]?.low ?? '') && /^(?:his|her|their)$/.test(units[at - 1]?.low ?? '');
	const then = units[at + 1]?.kind === 'word' ? units[at + 2] : units[at + 1];
	if (isHis && who?.people && then?.time && isDate(then.time))
		return fact(seen, who.people, 'birthday', 'day', false, {day: then.time, tense: 'future'} as Partial<Finding>);
	if (!who?.people || !who.isPossessive || !/^(?:is|'s|falls)$/.test(is?.low ?? '') || !day?.time || !isDate(day.time))
		return undefined;
	const isSure = day.time.day?.kind === 'date' || day.time.day?.kind === 'exact';
	return fact(seen, who.people, 'birthday', 'day', isSure, {day: day.time, tense: 'future'} as Partial<Finding>);
};

/** `Bday list: Priya June 30, Alan Feb 2`: a person and a day, in a line that begins with what it lists. */
const inList = ({all, language}: ClauseReader, seen: SeenClause): readonly Finding[] => {
	const {clause} = seen.parsed;
	const [person, day, ...more] = clause.units;
	const [head] = all;
	const isList =
		head !== undefined &&
		head !== seen.parsed &&
		head.clause.units.length < 4 &&
		head.clause.units.some(unit => language.birthday.has(unit.low)) &&
		head.clause.units.every(unit => unit.kind === 'word');
	if (!isList || person?.kind !== 'person' || !day?.time || more.length > 0 || !isDate(day.time)) return [];
	return fact(seen, person.people ?? [], 'birthday', 'day', day.time.day?.kind === 'date', {
		day: day.time,
		tense: 'future',
	} as Partial<Finding>);
};

const occasions =
	/^(?:meal|party|present|gift|card|cake|dinner|drinks|bash|lunch|celebration|fete|feier|geschenk|cadeau|for|at|to|pour|zum)$/;

const kinOf =
	/^(?:sister|brother|mother|father|mom|mum|dad|daughter|son|wife|husband|kid|baby|twins|girl|boy|eldest|youngest|oldest|grandson|granddaughter|nan|gran|grandma|grandpa|nephew|niece|girlfriend|boyfriend|partner|cat|dog|moms?|mums|dads|wifes|sisters|brothers|sons|daughters|one|lad|lass|bairn|nipper|dog|horse|twin|ex|mate|boss|neighbour|neighbor)$/;

/** Whose it is: the one who turns, or whose name is nearest before the word. */
const whoseDay = (
	{language, memory, all}: ClauseReader,
	seen: SeenClause,
	at: number,
	isBorn: boolean,
): SeenClause['actors'] => {
	const {parsed} = seen;
	const {units, sentence} = parsed.clause;
	const before = units.slice(0, at < 0 ? units.length : at).findLast(unit => unit.kind === 'person');
	// Tom's daughter turned 16; her dad's birthday: of whom no name is told.
	const isOfKin = units.some(
		({low, kind}, i) =>
			kind === 'word' &&
			kinOf.test(low) &&
			(language.their.has(units[i - 1]?.low ?? '') ||
				units[i - 1]?.low === "'s" ||
				(units[i - 2]?.low === "'s" &&
					/^(?:little|wee|old|young|eldest|youngest|oldest|middle|baby|new)$/.test(units[i - 1]?.low ?? '')) ||
				units[i - 1]?.isPossessive === true) &&
			units[i + 1]?.kind !== 'person',
	);
	// Priya's little one turns 5.
	if (isOfKin && (!isBorn || seen.actors.length === 0 || before?.isPossessive)) return [];
	if (isBorn && seen.actors.length > 0) return seen.actors;
	if (isBorn && before?.isPossessive) return [];
	const named = before ?? units.find(unit => unit.kind === 'person');
	if (named?.people) return named.people;
	const isTheirs = units
		.slice(0, Math.max(at, 1))
		.some(unit => language.their.has(unit.low) || language.they.has(unit.low));
	if (isBorn || isTheirs) return resolveIn(memory, '');
	// Denise is a nurse, bday June 30.
	const others = all.filter(other => other !== parsed && other.clause.sentence === sentence);
	const people = others.flatMap(other => other.clause.units.flatMap(unit => unit.people ?? []));
	return people.length === 1 && at <= 1 ? people : [];
};

/** The day in the clause after: `Sandra's birthday is the same day as the Queen's, 21 April`. */
const laterDay = (
	{all}: ClauseReader,
	{clause}: SeenClause['parsed'],
): ReturnType<typeof timesOf>[number] | undefined => {
	const next = all[all.findIndex(other => other.clause === clause) + 1];
	if (!next || next.clause.sentence !== clause.sentence) return undefined;
	const isOnlyDay = next.clause.units.every(unit => unit.kind !== 'word' && unit.kind !== 'person');
	return next.subject.kind === 'it' || isOnlyDay ? timesOf(next).find(time => isDate(time)) : undefined;
};

const ages =
	/^\d{1,3}$|^\d-\d$|^(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|zwanzig|dreissig|vierzig|funfzig|sechzig|siebzig|achtzig|neunzig)/;

/** `turned 7 pages`, and not: turned 7 years. */
const isCounting = (unit: SeenClause['parsed']['rest'][number] | undefined): boolean =>
	unit?.kind === 'word' && /^[a-z]{4,}s$/.test(unit.low) && !/^(?:years|this|jahres|days|months)$/.test(unit.low);

/** `turns sixty on the 2nd of February`, `wird am 3. Mai 40`, `is 70 on Jan 8`. */
const turnsAge = ({parsed, actors}: SeenClause): boolean => {
	const {units} = parsed.clause;
	const turns = units.some(
		(unit, at) =>
			(/^(?:turns|turned|turning|turn|becomes|gets|hits|reaches|wird|aura|fete)$/.test(unit.low) &&
				units.slice(at + 1, at + 5).some((one, i) => ages.test(one.low) && !isCounting(units[at + 2 + i]))) ||
			// As others say it: makes fifty years on 6 December.
			(unit.low === 'makes' && ages.test(units[at + 1]?.low ?? '') && /^years?$/.test(units[at + 2]?.low ?? '')),
	);
	// Anna ist heute 40 geworden.
	if (turns || (parsed.verb?.lemma === 'geworden' && parsed.rest.some(one => ages.test(one.low)))) return true;
	const [age, next] = parsed.rest;
	return (
		actors.length === 1 &&
		!parsed.verb &&
		parsed.mood.hasBe &&
		age?.kind === 'word' &&
		ages.test(age.low) &&
		next?.kind === 'time'
	);
};

/** `nan 80 on 12 jan`: who, how old, and on which day. */
const isAgeAlone = ({parsed: {verb, mood, clause}}: SeenClause): boolean => {
	const [who, age, day] = clause.units;
	return (
		!verb &&
		!mood.hasBe &&
		who?.kind === 'person' &&
		who.people?.length === 1 &&
		age?.kind === 'word' &&
		/^(?:[1-9]\d|one|two|three|twenty-one|eighteen|thirty|forty|fifty|sixty|seventy|eighty|ninety)$/.test(age.low) &&
		/^(?:date|weekday|near)$/.test(day?.time?.day?.kind ?? '')
	);
};

const isDate = ({day}: ReturnType<typeof timesOf>[number]): boolean =>
	day !== undefined && /^(?:date|exact|near|weekday|ofMonth)$/.test(day.kind);
