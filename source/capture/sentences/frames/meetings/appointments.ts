import {clauseAfter, clauseBefore} from '../../clauses/parsed.ts';
import type {Unit} from '../../units/units.ts';
import {type ClauseReader, type SeenClause, timesOf} from '../reader.ts';
import {areSurelyPeople} from '../surely-people.ts';
import {hostIn} from './host.ts';
import {howIn} from './hows.ts';
import type {MetPeople} from './met.ts';

const about = /^(?:re|about|regarding|concerning|abt|wegen|pour|for|at|@|in|on|bei|im|chez|au|a)$/;

/** Whether a part tells of something done, so that what stands beside it was. */
const isDone = ({all}: ClauseReader, sentence: number): boolean =>
	all.some(
		({clause, verb, mood}) =>
			clause.sentence === sentence &&
			(verb?.form === 'past' || mood.isPerfect || /^(?:was|were)$/.test(verb?.lemma ?? '')),
	);

/**
 * `Ada 9am mon re the hall`, `Rita, Thursday 10.30, her office`, `Tuesday 19:30 Anna at the Volkshaus`: somebody, and
 * when, and nothing else but what about and where.
 */
export const appointmentWith = (reader: ClauseReader, seen: SeenClause): MetPeople | undefined => {
	const {parsed} = seen;
	const {clause, mood, verb} = parsed;
	const isHead = clause.link === '' || isAfterWhat(reader, parsed);
	if (verb || mood.hasBe || clause.isQuestion || !isHead || isDone(reader, clause.sentence)) return undefined;
	const next = clauseAfter(reader.all, parsed);
	const aside = clockAside(reader, seen, next);
	if (aside) return aside;
	const units = clause.units.filter(({kind}) => kind !== 'sign');
	const isWhenApart =
		units.length === 1 && next?.clause.link === ',' && next.clause.units[0]?.kind === 'time' && !next.verb;
	const all = isWhenApart ? [...units, ...inParts(reader, parsed)] : units;
	const first = all.findIndex(({kind}) => kind === 'word');
	const head = first < 0 ? all : all.slice(0, first);
	const people = head.filter(({kind}) => kind === 'person');
	const [person] = people;
	const times = head.flatMap(({time}) => (time ? [time] : []));
	const isSet =
		times.some(({day, role}) => day !== undefined && role === undefined && (day.kind !== 'near' || day.days > 0)) &&
		times.some(({clock}) => clock !== undefined);
	const word = first < 0 ? undefined : all[first];
	if (people.length !== 1 || !person?.people || person.isPossessive || !isSet) return undefined;
	// Dave Cohen Tues 2pm his office.
	const isTheirs =
		/^(?:his|her|their|my|our)$/.test(word?.low ?? '') &&
		/^(?:office|place|house|flat|desk|studio)$/.test(all[first + 1]?.low ?? '');
	if (times.some(({day}) => day && 'days' in day && day.days < 0)) return undefined;
	if (word && !about.test(word.low) && !isTheirs) return undefined;
	return {
		people: person.people,
		how: howIn(all, reader.language),
		isSure: (person.strength ?? 1) > 1 && areSurelyPeople(person.people),
		isPlan: true,
	};
};

/** The parts that follow, each of which only says when or where: `Thursday, the usual place, 12.30`. */
const inParts = ({all, language}: ClauseReader, {clause}: SeenClause['parsed']): readonly Unit[] => {
	const after = all.slice(all.findIndex(one => one.clause === clause) + 1);
	const isWhen = ({units}: SeenClause['parsed']['clause']): boolean => units.every(({kind}) => kind === 'time');
	const isWhere = ({units}: SeenClause['parsed']['clause']): boolean =>
		/^(?:the|my|his|her|our|their)$/.test(units[0]?.low ?? '') &&
		units.length < 5 &&
		units.every(({kind, low}) => kind === 'word' && !language.verbs.has(low));
	const end = after.findIndex(
		one => one.clause.sentence !== clause.sentence || one.verb || !(isWhen(one.clause) || isWhere(one.clause)),
	);
	const parts = after.slice(0, end < 0 ? undefined : end);
	const isAll = parts.some(one => isWhere(one.clause));
	// Words of the place come last, so that what leads them does not say that something else is told.
	const first = isAll ? parts : parts.slice(0, 1);
	return [
		...first.filter(one => isWhen(one.clause)).flatMap(one => one.clause.units),
		...(isAll ? [] : first.filter(one => !isWhen(one.clause)).flatMap(one => one.clause.units)),
	];
};

/** `Harbour authority, Mr Trevanion, 2pm Thursday`: what it is about comes first, in a part that names nobody. */
const isAfterWhat = ({all}: ClauseReader, {clause}: SeenClause['parsed']): boolean => {
	const before = clauseBefore(all, {clause});
	return (
		clause.link === ',' &&
		before?.clause.sentence === clause.sentence &&
		before.clause.link === '' &&
		!before.verb &&
		!before.mood.hasBe &&
		before.clause.units.every(({kind}) => kind === 'word')
	);
};

/** `11:30 Priya — window display chat`: an hour and somebody, and what for beside it. */
const clockAside = (
	{language}: ClauseReader,
	{parsed}: SeenClause,
	next: SeenClause['parsed'] | undefined,
): MetPeople | undefined => {
	const units = parsed.clause.units.filter(({kind}) => kind !== 'sign');
	const [person] = units.filter(({kind}) => kind === 'person');
	const isPair = units.length === 2 && units.some(({time}) => time?.clock !== undefined && !time.role);
	if (!isPair || !person?.people || person.isPossessive || next?.clause.link !== ',' || next.verb || next.mood.hasBe)
		return undefined;
	const how = howIn(next.clause.units, language);
	return how && next.clause.sentence === parsed.clause.sentence && next.clause.units.every(({kind}) => kind === 'word')
		? {people: person.people, how, isSure: (person.strength ?? 1) > 1}
		: undefined;
};

/** `Thursday is Thanksgiving at Auntie Ngozi's`, `Christmas Eve is at Anna's`: what a day is, and at whose place. */
export const dayAtHost = (reader: ClauseReader, {parsed, tense}: SeenClause): MetPeople | undefined => {
	const {clause, mood, verb} = parsed;
	const [when, is, ...more] = clause.units;
	if (verb || !mood.hasBe || mood.isNegated || tense === 'past') return undefined;
	if (when?.kind !== 'time' || !when.time?.day || !/^(?:is|'s)$/.test(is?.low ?? '')) return undefined;
	const host = hostIn(more);
	if (!host?.people || more.slice(0, more.indexOf(host)).some(({kind}) => kind === 'person')) return undefined;
	const how = howIn(more, reader.language);
	return {people: host.people, how: how ?? 'meeting', isSure: (host.strength ?? 1) > 1, isPlan: true};
};

const occasion =
	/^(?:party|parties|do|bash|drinks|dinner|lunch|wedding|concert|recital|gig|show|exhibition|vernissage|opening|launch|barbecue|bbq|housewarming|reception|reading|brunch|supper|celebration|feast|cookout|fest|feier|konzert|fete|spectacle|apero|shower|ceilidh|play|seder|iftar|viewing)$/;
const hosting =
	/^(?:have|throw|give|host|hold|celebrate|organise|organize|marry|play|perform|put|feiern|geben|feter|donner)$/;

/** `I am invited`, `we're going`, `I said yes`, `j'y serai`, `I'll be there`: one will be there. */
const isAttending = ({all}: ClauseReader, parsed: SeenClause['parsed']): boolean =>
	all.some(({clause, subject, mood, verb}) => {
		if (clause === parsed.clause || Math.abs(clause.sentence - parsed.clause.sentence) > 1 || mood.isNegated)
			return false;
		const lows = clause.units.map(({low}) => low);
		if (lows.some((low, at) => low === 'y' && /^(?:serai|vais|serons|allons|irai)$/.test(lows[at + 1] ?? '')))
			return true;
		if (subject.kind !== 'me' && !(subject.kind === 'none' && verb)) return false;
		if (/^(?:invite|einladen|go|attend|come)$/.test(verb?.lemma ?? '') && !mood.isWould && !mood.isWish) return true;
		if (verb?.lemma === 'say' && lows.includes('yes')) return true;
		return (
			(mood.isFuture || mood.hasBe) && verb === undefined && lows.some(low => /^(?:there|dabei|da|invited)$/.test(low))
		);
	});

/** `Karim has his party on Saturday, I am invited`, `Ken is having people over Saturday at 7`: somebody's day to come. */
export const hostedBy = (reader: ClauseReader, {parsed, actors, tense, objects}: SeenClause): MetPeople | undefined => {
	const {verb, rest, mood, subject} = parsed;
	const isAhead = tense === 'future' || (tense === 'open' && verb?.form === 's');
	if (actors.length === 0 || objects.me || !isAhead || !hosting.test(verb?.lemma ?? '')) return undefined;
	if (mood.isWould || mood.isCan || mood.isWish || !isOwnDay(rest)) return undefined;
	const day = timesOf(parsed).find(time => time.day !== undefined && time.role === undefined);
	if (!day) return undefined;
	const how = howIn(rest, reader.language);
	return {
		people: actors,
		how: how ?? 'event',
		isSure: subject.strength > 1 && isAttending(reader, parsed),
		isPlan: true,
	};
};

const isOwnDay = (rest: readonly Unit[]): boolean =>
	rest.some(({low}, at) => /^(?:ans|jahre)$/.test(low) && /^\d+$/.test(rest[at - 1]?.low ?? '')) ||
	rest.some(({kind, low}) => kind === 'word' && occasion.test(low)) ||
	rest.some(
		({low}, at) =>
			/^(?:people|us|folks|everyone|everybody|friends)$/.test(low) &&
			/^(?:over|round|around)$/.test(rest[at + 1]?.low ?? ''),
	);
