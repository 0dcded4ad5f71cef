import type {How} from '../../../../journal/how.ts';
import {resolveIn} from '../../clauses/line-context.ts';
import {type Objects, objectsOf} from '../../clauses/objects.ts';
import {clauseAfter} from '../../clauses/parsed.ts';
import type {Language} from '../../language/language.ts';
import {isUnknown} from '../../units/guessed-person.ts';
import type {Unit} from '../../units/units.ts';
import {jubilees} from '../facts/read-birthday.ts';
import {type ClauseReader, type SeenClause, timesOf} from '../reader.ts';
import {areSurelyPeople} from '../surely-people.ts';
import {askedTo, atHost, games, onTheWayTo} from './at-host.ts';
import {occasions} from './beside-noun.ts';
import {hostIn} from './host.ts';
import {howIn, mediumIn} from './hows.ts';
import {type MetPeople, peopleOfSide} from './met.ts';
import {namedApart} from './named-apart.ts';
import {placeIn} from './place.ts';
import {isOtherWith} from './together.ts';

/** `The party at Tom's was fun, I danced with Jasleen`: only a clause with people and `with`. */
export const byIt = (reader: ClauseReader, seen: SeenClause): MetPeople | undefined => {
	const how = howIn(seen.parsed.clause.units, reader.language);
	if (!how) return undefined;
	const {objects} = seen;
	const side =
		objectsOf(seen.parsed.clause.units, reader.language, low => resolveIn(reader.memory, low)).with ?? objects.with;
	// Hubby had lunch with Alan: he had, and nobody else; and not: lunch with Alan was long.
	const {subject, verb, clause} = seen.parsed;
	const isOthers =
		subject.kind === 'it' && verb !== undefined && !howIn(clause.units.slice(0, verb.at + 1), reader.language);
	if (side) return {people: side.people, how, isSure: !isOthers};
	// Tom's party is on the 5th.
	const owner = seen.parsed.subject.owner;
	// Dave's seventieth is on the 19th of March: his birthday.
	const {units} = seen.parsed.clause;
	if (units.some(({low}, at) => jubilees.test(low) && !reader.language.hows.has(units[at + 1]?.low ?? '')))
		return undefined;
	const isOccasion = units.some(
		({low}, at) =>
			(occasions.test(low) || jubilees.test(low)) &&
			how !== 'call' &&
			reader.language.hows.has(units[at + 1]?.low ?? ''),
	);
	const isDated = timesOf(seen.parsed).some(time => time.day && !time.role);
	// Amaka's wedding is on the 19th: and who goes there?
	return owner && isDated && (how === 'event' || isOccasion) && seen.parsed.mood.hasBe
		? {people: owner, how, isSure: false}
		: undefined;
};

/** `coffee w/ Priya`, `text from Rita`, `two hours on the phone to Kamla`, `dinner at Maria's`. */
export const nominal = (reader: ClauseReader, seen: SeenClause): MetPeople | undefined => {
	const {language, memory} = reader;
	const {units} = seen.parsed.clause;
	const objects = objectsOf(units, language, low => resolveIn(memory, low));
	const how = howIn(units, language);
	const medium = mediumIn(units, language);
	if (medium && !objects.to && !objects.with && !objects.direct) {
		const before = reader.findings.findLast(
			one => one.clause.sentence === seen.parsed.clause.sentence && one.kind === 'favour',
		);
		if (before) return {people: before.people, how: medium, isSure: before.isSure && before.people.length === 1};
	}
	if (medium && (objects.to ?? objects.with))
		return {people: peopleOfSide(objects.to ?? objects.with), how: medium, isSure: true};
	// Instead of lunch with Alan.
	if (/^(?:instead|statt|anstatt)$/.test(units[0]?.low ?? '') || (units[0]?.low === 'au' && units[1]?.low === 'lieu'))
		return undefined;
	if (isOthersDoing(units, language)) return undefined;
	if (objects.with && (isCircumstance(reader, seen, how ?? medium) || isOtherWith(seen, reader))) return undefined;
	if (objects.with) {
		const isWithFirm =
			(objects.with.strength === 1 && !how && !areSurelyPeople(objects.with.people)) ||
			(units.some(({low}) => deals.test(low)) && !areSurelyPeople(objects.with.people));
		const people = [...(hostIn(units)?.people ?? []), ...objects.with.people];
		return {
			...weAfter(reader, seen),
			people,
			how: medium,
			isSure: !isWithFirm && !isIncomplete(units, language) && !isCutOff(reader, seen) && !isAtSomebodys(reader, units),
		};
	}
	const next = clauseAfter(reader.all, seen.parsed);
	const isListed = next?.clause.link === ':' || isWithKin(units, language);
	// Yesterday in the queue at Halfords: Grace!
	const isSeenThere = (): boolean => timesOf(seen.parsed).some(({day}) => day) && placeIn(units, reader) !== undefined;
	const between = next && reader.text.slice(units.at(-1)?.end, next.clause.units[0]?.start);
	// Lunch - Tom, Rita, Alan.
	const isDash = how !== undefined && /^\s[-–—]\s$/.test(between ?? '');
	const isColon = (isDash || next?.clause.link === ':') && (isGatheringOf(units, how) || isSeenThere());
	const apart = how || medium || isListed ? namedApart(reader, seen, isColon) : undefined;
	if (apart) return {people: apart.people ?? [], how: medium, isSure: (apart.strength ?? 1) > 1};
	// A letter or a postcard alone may be no more than that.
	const isPost = units.some(({kind, low}) => kind === 'word' && posted.test(low));
	if (how === 'message' || how === 'call' || how === 'visit') {
		// A visit to Mrs Lamb.
		const side = objects.from ?? (how === 'visit' ? objects.to : undefined);
		return side && {people: side.people, how, isSure: !isPost};
	}
	const host = atHost(seen, how, language) ?? onTheWayTo(reader, seen, how);
	if (host) return host;
	const asked = how ? undefined : askedTo(reader, seen);
	if (asked) return asked;
	const alone = oneOnOne(units);
	if (alone) return alone;
	return how ? mealWith(units, how, objects, language) : undefined;
};

/** `dinner at Maria's`, `lunch Ada`, `vid call mum`. */
const mealWith = (units: readonly Unit[], how: How, objects: Objects, language: Language): MetPeople | undefined => {
	if (how === 'meeting' || how === 'event') return undefined;
	// Lunch at Tom's Diner: the name of it.
	const owner = units.findIndex(({isPossessive}) => isPossessive === true);
	const isName = units[units[owner + 1]?.low === "'s" ? owner + 2 : owner + 1]?.token.isCapital === true;
	if (
		!isName &&
		objects.owner &&
		objects.owner.strength > 1 &&
		units.some(({kind, low}) => kind === 'word' && language.at.has(low))
	)
		return {people: objects.owner.people, how, isSure: true};
	// Vid call mum: the last of the nouns.
	const first = units.findIndex(
		(unit, at) => language.hows.has(unit.low) && !language.hows.has(units[at + 1]?.low ?? ''),
	);
	const next = units[first + 1];
	if (next?.kind === 'person' && !next.isPossessive)
		return {people: next.people ?? [], how, isSure: (next.strength ?? 1) > 1};
	return undefined;
};

/** `board games at ours: Priya, Tom, Lea`, and not: party invites: Priya, Tom. */
const isGatheringOf = (units: readonly Unit[], how: How | undefined): boolean =>
	how !== undefined &&
	!/^(?:call|message|video)$/.test(how) &&
	units.every(({kind, low}) => kind !== 'person' && !written.test(low));

/** What the post brings. */
const posted = /^(?:letter|letters|postcard|postcards|card|cards|brief|postkarte|karte|lettre|carte|courrier)$/;

const written =
	/^(?:lists?|invites?|invitations?|guests?|cards?|presents?|gifts?|shopping|ideas?|names?|numbers?|notes?|rsvps?|orders?|bill|budget|menu|plans?|costs?|money|todo|tickets|teams?|rota|seating|speeches)$/;

/** `first day with my new mentor`, where the name is to follow. */
const isWithKin = (units: readonly Unit[], {with: withs, my, articles, kin, jobs}: Language): boolean => {
	const at = units.findLastIndex(({low}) => withs.has(low));
	const [lead, ...more] = units.slice(at + 1).filter(({kind}) => kind !== 'time');
	const last = more.at(-1)?.low ?? '';
	const isLed = my.has(lead?.low ?? '') || articles.has(lead?.low ?? '') || lead?.low === 'the';
	return at >= 0 && isLed && more.length < 4 && (kin.has(last) || jobs.has(last));
};

/** `dads taking the boys to football with Tom`: they are. */
const isOthersDoing = ([who, what]: readonly Unit[], {kin, callings}: Language): boolean =>
	who?.kind === 'word' &&
	/^[a-z]{2,}ing$/.test(what?.low ?? '') &&
	(kin.has(who.low) || callings.has(who.low.replace(/s$/, '')));

/** `1:1 Priya`, and at most when. */
const oneOnOne = (units: readonly Unit[]): MetPeople | undefined => {
	const [head, who, ...none] = units.filter(({kind}) => kind !== 'sign');
	const isOneOnOne = /^(?:1:1|1-1|121|1-to-1|one-on-one|one-to-one)$/.test(head?.low ?? '');
	return isOneOnOne && who?.kind === 'person' && !who.isPossessive && none.every(({kind}) => kind === 'time')
		? {people: who.people ?? [], how: 'meeting', isSure: (who.strength ?? 1) > 1}
		: undefined;
};

/** What one has with firms as with people. */
const deals = /^(?:interview|pitch|screen|onsite|renewal|contract|demo|proposal|offer|talk|negotiation|account|deal)$/;

/** `With Peg in hospital, Cyril needs help`, `with Ken you never know`: how things are, and nobody met. */
const isCircumstance = ({all, language}: ClauseReader, {parsed}: SeenClause, how: How | undefined): boolean => {
	const units = parsed.clause.units.filter(unit => !language.joins.has(unit.low));
	// My CV is with Grace.
	const isIt = parsed.mood.hasBe && parsed.subject.kind === 'it';
	if (!how && isIt && language.with.has(parsed.rest[0]?.low ?? '')) return true;
	if (how || !language.with.has(units[0]?.low ?? '') || units[1]?.kind !== 'person') return false;
	// With Dave is everything complicated.
	const isListed = language.and.has(parsed.clause.units[2]?.low ?? '');
	if (!isListed && /^(?:you|one|it|is|there|everything|nothing)$/.test(units[2]?.low ?? '')) return true;
	const next = clauseAfter(all, parsed);
	// With Leila I go always to the yoga.
	if (next?.subject.kind === 'me' && next.verb?.form === 'base' && next.clause.link === 'comma') return true;
	const isOther = next?.subject.kind === 'person' || next?.subject.kind === 'it';
	return (
		isOther &&
		next?.verb !== undefined &&
		next.clause.sentence === parsed.clause.sentence &&
		!units.some(({time}) => time)
	);
};

/** `with Jürgen and the Patels' eldest, Hetal`: a part without a verb goes on with names. */
const isCutOff = ({all, language}: ClauseReader, {parsed}: SeenClause): boolean => {
	const next = clauseAfter(all, parsed);
	return (
		next !== undefined &&
		!next.verb &&
		!next.mood.hasBe &&
		next.clause.sentence === parsed.clause.sentence &&
		language.and.has(next.clause.link) &&
		!isFamily(next.clause.units) &&
		next.clause.units.slice(0, 3).some(unit => unit.kind !== 'time' && unit.token.isCapital && !unit.token.isFirst)
	);
};

/** `Avec Jürgen on a regardé le match hier`: when, in what goes on. */
const weAfter = ({all}: ClauseReader, {parsed}: SeenClause): Pick<MetPeople, 'times'> => {
	const next = clauseAfter(all, parsed);
	const isBare = parsed.clause.units.length === 2 && next?.clause.link === 'comma' && next.subject.kind === 'me';
	return isBare && next.verb && !next.mood.isNegated ? {times: timesOf(next)} : {};
};

/** `poker @ hemis w ken`: a house whose host is not known. */
const isAtSomebodys = ({text}: ClauseReader, units: readonly Unit[]): boolean =>
	units.some(({low}) => games.test(low)) && / @ \p{Ll}{3,}s /u.test(text.slice(units[0]?.start, units.at(-1)?.end));

/** `and the Dunlaps`: a family, and nobody by name. */
const isFamily = (units: readonly Unit[]): boolean => {
	const the = units.findIndex(({low}) => low === 'the');
	return the >= 0 && the < 2 && /^[A-Z][a-z]+s$/.test(units[the + 1]?.token.raw ?? '');
};

const isArticle = (unit: Unit): boolean => /^(?:the|die|der|les|la|le)$/.test(unit.low);

/** Whether a word that may be a name is joined to somebody, and is read as nobody: `with Tom and Xylo`. */
const isIncomplete = (units: readonly Unit[], language: Language): boolean =>
	units.some((unit, at) => {
		const next = units[at + 2];
		return (
			unit.kind === 'person' &&
			(language.and.has(units[at + 1]?.low ?? '') || units[at + 1]?.token.raw === '+') &&
			next?.kind === 'word' &&
			(next.token.isCapital ||
				isUnknown(next.token, language) ||
				(isArticle(next) &&
					units[at + 3]?.token.isCapital === true &&
					!/^(?:team|crew|gang|crowd|folks|guys|lot|people|family|boys|girls|reps?|bunch)$/.test(
						units[at + 4]?.low ?? '',
					)))
		);
	});
