import {clauseAfter, clauseBefore} from '../../clauses/parsed.ts';
import type {Unit} from '../../units/units.ts';
import {type ClauseReader, type SeenClause, timesOf} from '../reader.ts';
import {howIn} from './hows.ts';
import type {MetPeople} from './met.ts';

/** `Closing on Maple St tomorrow 10am, Alan + his wife Joyce`: who is there, after what it is and when. */
const listedApart = ({all, language}: ClauseReader, parsed: SeenClause['parsed']): MetPeople | undefined => {
	const [first, ...more] = parsed.clause.units;
	const before = clauseBefore(all, parsed);
	if (!before || first?.kind !== 'person' || first.isPossessive || more.length > 0) return undefined;
	const isTold = before.verb || before.mood.hasBe || before.clause.units.some(({kind}) => kind === 'person');
	if (isTold || before.clause.sentence !== parsed.clause.sentence) return undefined;
	const isDated = timesOf(before).some(({day, clock}) => day !== undefined && clock !== undefined);
	const how = howIn(before.clause.units, language);
	// Supper at the manse on the 27th, seven o'clock, Reverend Gillies and his sister Jean.
	const isSure = /^(?:dinner|lunch|breakfast|coffee|drink)$/.test(how ?? '') && (first.strength ?? 1) > 1;
	return isDated ? {people: first.people ?? [], how, isSure, isPlan: true} : undefined;
};

/** `rita: lunch tomorrow 12:30 canteen`: who it is with, before a colon. */
const headedBy = ({all}: ClauseReader, {clause, verb}: SeenClause['parsed']): Unit | undefined => {
	const before = clauseBefore(all, {clause});
	const [who, ...more] = before?.clause.units ?? [];
	const isHead = clause.link === ':' && !verb && more.length === 0 && who?.kind === 'person' && !who.isPossessive;
	return isHead && clause.units.every(({kind}) => kind !== 'person') ? who : undefined;
};

export const occasions =
	/^(?:birthday|bday|b-day|leaving|wedding|anniversary|farewell|engagement|retirement|housewarming|graduation|welcome|goodbye|christmas|baby)$/;

/** `Tom lunch 12:30`, `Priya 1:1 3pm`: a person, what is done with them, and when. */
export const besideNoun = (reader: ClauseReader, {parsed}: SeenClause): MetPeople | undefined => {
	const {language} = reader;
	const {units} = parsed.clause;
	const apart = listedApart(reader, parsed);
	if (apart) return apart;
	const told = units.filter(({kind, low}) => kind !== 'time' && low !== "'s");
	const headed = headedBy(reader, parsed);
	const [person, ...after] = headed ? [headed, ...told] : told;
	// Grace bday drinks Sat 8pm.
	const isOccasion = occasions.test(after[0]?.low ?? '');
	const [noun, ...more] = isOccasion ? after.slice(1) : after;
	const how = language.hows.get(noun?.low ?? '');
	const isPair =
		person?.kind === 'person' && (!person.isPossessive || isOccasion) && noun?.kind === 'word' && how !== undefined;
	const isPlaced =
		more.length < (headed ? 2 : 1) || isOccasion || language.at.has(more[0]?.low ?? '') || more[0]?.token.raw === '@';
	// Lea txt: wants a lift.
	const next = clauseAfter(reader.all, parsed);
	const isSaying = more.length === 0 && /^(?:message|call|video)$/.test(how ?? '') && next?.clause.link === ':';
	if (isPair && isSaying) return {people: person.people ?? [], how, isSure: (person.strength ?? 1) > 1};
	const isBesideTime =
		next !== undefined &&
		next.clause.link === ',' &&
		next.clause.units.every(({kind}) => kind !== 'person') &&
		next.clause.units[0]?.kind === 'time' &&
		!next.verb;
	const times = [...timesOf(parsed), ...(isBesideTime ? timesOf(next) : [])];
	const isTimed = times.some(({clock, day}) => clock !== undefined || day !== undefined);
	if (!isPair || !isPlaced || !isTimed || parsed.verb?.form === 'past') return undefined;
	const isClocked = times.some(({clock}) => clock !== undefined);
	const isSure = isClocked && !isOccasion && (person.strength ?? 1) > 1;
	return {people: person.people ?? [], how, isSure, isPlan: isClocked};
};
