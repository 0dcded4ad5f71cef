import {fold} from '../../../../journal/names.ts';
import type {Mention} from '../../../names/read-name.ts';
import {isCommonWord, isFiller, isSmallWord, type Language} from '../../language/language.ts';
import {isGivenName} from '../../language/names/given-names.ts';
import {isCity, isFirm} from '../../language/names/places.ts';
import {isUnknown} from '../../units/guessed-person.ts';
import type {Unit} from '../../units/units.ts';
import type {PlaceFound} from '../finding.ts';
import type {ClauseReader} from '../reader.ts';
import {isArticle, nounAt, nounTo, placeNouns} from './noun-place.ts';
import {afterClock, besidePlace, lowHouse, partOf, withWhere} from './place-more.ts';
import {isAlong, isComingBy, isWalkRound} from './trail.ts';

/**
 * The place of an encounter: after `at` or `in`, a name of a place, or a noun with its article. Undefined where none
 * is.
 */
export const placeIn = (
	units: readonly Unit[],
	reader: Pick<ClauseReader, 'language' | 'text'>,
	met: readonly Mention[] = [],
): PlaceFound | undefined => {
	for (const [at, unit] of units.entries()) {
		// A long chat about her new job at the BBC.
		if (unit.low === 'about' && /^(?:her|his|their|my|our)$/.test(units[at + 1]?.low ?? '')) break;
		// To look at the amp.
		if (unit.low === 'at' && /^(?:look|looks|looking|looked|glance|stare|laugh|point)$/.test(units[at - 1]?.low ?? ''))
			continue;
		// And not @Ada, who is somebody.
		const isSign =
			unit.kind === 'sign' &&
			unit.token.raw === '@' &&
			reader.text.slice(unit.end, units[at + 1]?.start ?? unit.end).trim() === '';
		// Walked round Roundhay Park, up Arthur's Seat.
		const isRound = units[at + 1]?.token.isCapital === true && /^(?:round|through|across|up|over)$/.test(unit.low);
		const isTrail = isAlong(units, at) || isWalkRound(units, at);
		// Bumped into Maria coming out of the bank.
		const isPassing = isComingBy(units, at);
		const beside = isPassing ? undefined : besidePlace(units, at, reader, anyAt);
		if (beside && !isAmong(met, beside)) return {...withWhere(beside, units, reader, namedAt), isKept: true};
		const isOut =
			unit.low === 'of' &&
			units[at - 1]?.low === 'out' &&
			/^(?:coming|walking|stepping)$/.test(units[at - 2]?.low ?? '');
		if (
			!isSign &&
			!isRound &&
			!isTrail &&
			!isOut &&
			!isPassing &&
			!(unit.kind === 'word' && reader.language.at.has(unit.low))
		)
			continue;
		// Im Zug is no place, though there is a town of that name.
		const isNoPlace = reader.language.noPlaces.has(units[at + 1]?.low ?? '');
		if (/^(?:im|am|beim|au)$/.test(unit.low) && isNoPlace) continue;
		// Beim Einkaufen: what one does, and no place; but beim Heurigen.
		const after = units[at + 1]?.low ?? '';
		const isDoing = /^(?:beim|zum)$/.test(unit.low) && /^[a-z]{3,}(?:en|eln|ern)$/.test(after);
		if (isDoing && !hosts.test(after)) continue;
		// Zum Kaffee, beim Abendessen: what was had.
		const isMeal =
			isJoinedArticle(unit) &&
			reader.language.hows.has(units[at + 1]?.low ?? '') &&
			units[at + 1]?.token.raw !== 'marché';
		if (isMeal) continue;
		if (isRoleBefore(units, at, reader.language)) continue;
		const place = isPassing ? units.map((one, i) => (i === at ? {...one, low: 'at'} : one)) : units;
		const read = partOf(place, at, reader, namedAt) ?? lowHouse(place, at, reader) ?? anyAt(place, at, reader);
		const found = read && withWhere(read, place, reader, namedAt);
		if (found && !isAmong(met, found))
			return isTrail || isOut || isPassing
				? {...found, start: units[at + 1]?.start ?? found.start, isKept: true}
				: found;
	}
	return toPlace(units, reader) ?? nounTo(units, reader) ?? afterClock(units, reader);
};

const isAmong = (met: readonly Mention[], place: PlaceFound): boolean =>
	met.some(({start, end}) => start < place.end && end > place.start);

const anyAt = (
	units: readonly Unit[],
	at: number,
	reader: Pick<ClauseReader, 'language' | 'text'>,
): PlaceFound | undefined => namedAt(units, at, reader) ?? nounAt(units, at, reader);

/** `Jonas, CTO at Finch`, `Jonas, a designer at Figma`: where somebody works; not `the dentist at Noma`. */
const isRoleBefore = (units: readonly Unit[], at: number, {jobs}: Language): boolean => {
	// Told me about a job at Siemens.
	if (
		/^(?:job|role|post|opening|vacancy|position|internship|apprenticeship|shift|shifts|work)$/.test(
			units[at - 1]?.low ?? '',
		)
	)
		return true;
	if (!jobs.has(units[at - 1]?.low ?? '')) return false;
	let first = at - 2;
	while (
		units[first]?.kind === 'word' &&
		/^(?:an?|senior|junior|lead|head|chief|staff|former)$/.test(units[first]?.low ?? '')
	)
		first--;
	return units[first]?.token.raw === ',' || units[first]?.kind === 'person';
};

const hosts =
	/^(?:lowen|ochsen|baren|raben|hirschen|schwanen|falken|storchen|pfauen|sternen|rossen|heurigen|chinesen|griechen|turken|portugiesen|hafen|laden|brunnen|garten|kloster)$/;

const isJoinedArticle = ({low}: Unit): boolean => /^(?:im|am|beim|zum|zur|au)$/.test(low);

const joiners = new Set('& and of the la le les de du des der die das am zum zur'.split(' '));

/** `at Girl & the Goat`, `in the Café Odeon`, `at Old Town Ale House`. */
const namedAt = (
	units: readonly Unit[],
	at: number,
	{language, text}: Pick<ClauseReader, 'language' | 'text'>,
): PlaceFound | undefined => {
	let first = at + 1;
	while (
		isArticle(units[first]) ||
		(units[first]?.kind === 'word' &&
			/^(?:new|old|that|this|our)$/.test(units[first]?.low ?? '') &&
			!units[first]?.token.isCapital)
	)
		first++;
	const head = units[first];
	// At prufrock, @ tesco: in a line without capitals, a word of which nothing is known.
	const isAt = units[at]?.low === 'at' || units[at]?.token.raw === '@';
	const isAllLow = head?.kind === 'word' && units.every(({token}) => !token.isCapital);
	const isLow =
		isAllLow &&
		(isAt
			? isUnknown(head.token, language) || isOfOwner(head, language)
			: units[at]?.low === 'in' &&
				(isUnknown(head.token, language) || isFirm(head.low)) &&
				isEndOfPlace(units[first + 1], language));
	if (!head || language.media.has(head.low) || !(isLow || isPlaceName(head, language))) return undefined;
	let last = first;
	for (let i = first + 1; i < Math.min(units.length, first + 6); i++) {
		const unit = units[i];
		if (!unit) break;
		if (unit.kind === 'time' || (language.hasCapitalNouns && language.hows.has(unit.low))) break;
		// St. Elmo, Mt. Tam.
		if (
			unit.token.raw === '.' &&
			!unit.token.isApart &&
			i === last + 1 &&
			/^(?:st|mt|ste|dr)$/.test(units[last]?.low ?? '')
		)
			continue;
		const isJoin =
			(unit.kind === 'word' || unit.token.raw === '&') && joiners.has(unit.token.raw === '&' ? '&' : unit.low);
		if (isJoin) continue;
		if (isPlaceName(unit, language) && unit.token.isApart) last = i;
		else if (unit.kind === 'word' && !unit.token.isCapital && i === last + 1 && placeNouns.has(unit.low)) last = i;
		else break;
	}
	// Whitelock's; and at the Bastrop ranch, in a Bengals hat: the name of no place, or only part of it.
	const isOwnName =
		!isGivenName(units[last]?.low ?? '') ||
		units[last + 2]?.kind !== 'word' ||
		language.with.has(units[last + 2]?.low ?? '');
	if (units[last + 1]?.low === "'s" && isOwnName) last++;
	if (first > at + 1 && isNounAfter(units[last + 1], language)) return undefined;
	// At the Christmas party, at the welcome drinks: what one was at.
	const next = language.hows.get(units[last + 1]?.low ?? '');
	if (first > at + 1 && (next === 'event' || (isLow && next !== undefined))) return undefined;
	if (units[at]?.low === 'on' && isLowWord(units[last + 1], language)) return undefined;
	const end = units[last]?.end ?? head.end;
	const name = text.slice(head.start, end).replace(/\s+/g, ' ');
	if (/^(?:the|a|an)$/i.test(name)) return undefined;
	return {start: units[at]?.start ?? head.start, end, name};
};

/** `at gullivers`, `@ nandos`: whose house it once was. */
const isOfOwner = ({low}: Unit, language: ClauseReader['language']): boolean =>
	/^[a-z]{4,}s$/.test(low) && !/(?:ings|ss)$/.test(low) && !isCommonWord(low, language);

/** `conf in gothenburg 3-5 dec w/ priya`: after the place comes when or with whom. */
const isEndOfPlace = (unit: Unit | undefined, language: ClauseReader['language']): boolean =>
	unit === undefined || unit.kind === 'time' || unit.kind === 'sign' || language.with.has(unit.low);

const isLowWord = (unit: Unit | undefined, language: ClauseReader['language']): boolean =>
	unit?.kind === 'word' && /^[a-z]{3,}$/.test(unit.token.raw) && !isSmallWord(unit.low, language);

const isNounAfter = (unit: Unit | undefined, language: ClauseReader['language']): boolean =>
	unit !== undefined &&
	isLowWord(unit, language) &&
	!isFiller(unit.low, language) &&
	!language.verbs.has(unit.low) &&
	language.commons.has(unit.low.replace(/s$/, ''));

const isPlaceName = (unit: Unit, language: ClauseReader['language']): boolean => {
	if (unit.kind === 'word' && isCity(unit.low) && unit.low.length > 3) return true;
	if (unit.kind === 'time' || unit.kind === 'sign' || !unit.token.isCapital) return /^\d{3}$/.test(unit.low);
	if (unit.kind === 'person')
		return (
			unit.people?.every(person => person.candidates.length === 0 && !isGivenName(firstWord(person.written))) === true
		);
	return (
		!language.i.has(unit.low) &&
		!language.joins.has(unit.low) &&
		/\p{L}/u.test(unit.token.raw) &&
		!language.times.weekdays.has(unit.low)
	);
};

const firstWord = (name: string): string => fold(name.split(' ')[0] ?? '');

/** `drove up to Milwaukee`. */
const toPlace = (
	units: readonly Unit[],
	{language, text}: Pick<ClauseReader, 'language' | 'text'>,
): PlaceFound | undefined => {
	const at = units.findIndex(
		(unit, i) => unit.low === 'to' && units[i + 1]?.kind === 'word' && units[i + 1]?.token.isCapital,
	);
	const moved = units
		.slice(0, Math.max(at, 0))
		.some(unit =>
			/^(?:drove|went|flew|cycled|walked|travelled|traveled|trip|down|up|over|off|took|popped|headed|nipped|ran|train|bus|go|going|driving|flying|cycling|heading|walking|travelling|sailed|ferry)$/.test(
				unit.low,
			),
		);
	const head = units[at + 1];
	if (at < 0 || !moved || !head || !isPlaceName(head, language)) return undefined;
	// To Lyme Regis.
	const next = units[at + 2];
	const isTwo = next?.kind === 'word' && next.token.isCapital && next.token.isApart && isPlaceName(next, language);
	const end = isTwo ? next.end : head.end;
	return {start: units[at]?.start ?? head.start, end, name: text.slice(head.start, end)};
};
