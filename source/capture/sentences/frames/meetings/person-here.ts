import {hasForm, isFiller} from '../../language/language.ts';
import type {Unit} from '../../units/units.ts';
import {type ClauseReader, hasDayFor, type SeenClause} from '../reader.ts';
import {areSurelyPeople} from '../surely-people.ts';
import {isForMeal, isSeeing} from './coming.ts';
import {howIn, mediumIn} from './hows.ts';
import type {MetPeople} from './met.ts';
import {placeIn} from './place.ts';

const lines = /^(?:line|phone|telephone|blower|landline|mobile)$/;
const doors = /^(?:door|gate|doorstep|back-door|window)$/;
const homes = /^(?:place|house|flat|apartment|home|office|shop|surgery|desk|kitchen|table|workshop|studio|study)$/;

/**
 * `Priya at the door with her receipts`, `Maria on the line at eight`, `Ken over for his tea last night`, `Alan up at
 * the top field with me on Friday`: who was here or with one, where no verb says how they came.
 */
export const personHere = (reader: ClauseReader, seen: SeenClause): MetPeople | undefined => {
	const {parsed, tense} = seen;
	const {subject, verb, mood, clause} = parsed;
	if (reader.language.code !== 'en' || verb || subject.kind !== 'person' || clause.isQuestion) return undefined;
	if (mood.isNegated || mood.isWould || mood.isCan || mood.isWish || (mood.isPerfect && !mood.hasBe)) return undefined;
	const isPresent = mood.hasBe && tense !== 'past';
	const rest = parsed.rest.filter(
		({kind, low}) => kind !== 'time' && (low === 'over' || !isFiller(low, reader.language)),
	);
	const found = onTheLine(parsed.rest, reader) ?? isHere(rest, seen, reader) ?? besideMe(rest, seen, reader);
	const hasDay = hasDayFor(reader, parsed);
	if (!found || (isPresent && !hasDay)) return undefined;
	return {
		people: subject.people,
		how: found.how,
		isSure:
			found.isSure && (subject.strength > 1 || ((hasDay || found.how === 'call') && areSurelyPeople(subject.people))),
		...((found.isPlan || isPresent) && {isPlan: true}),
	};
};

type Here = Pick<MetPeople, 'how' | 'isSure' | 'isPlan'>;

/** `Maria on the line at eight to say the funeral is on Friday`, and not: Ken on the phone with the bank. */
const onTheLine = (rest: readonly Unit[], {language}: ClauseReader): Here | undefined => {
	const isLine =
		/^(?:on|over|by|via)$/.test(rest[0]?.low ?? '') &&
		lines.test(rest[1]?.low === 'the' ? (rest[2]?.low ?? '') : (rest[1]?.low ?? ''));
	const how = isLine
		? 'call'
		: /^(?:on|over|via)$/.test(rest[0]?.low ?? '')
			? mediumIn(rest.slice(0, 3), language)
			: undefined;
	if (!how || rest.some(({low}) => /^(?:with|w|w\/|all)$/.test(low))) return undefined;
	const isTold = rest.some(
		({kind, low}) => kind === 'time' || /^(?:say|asking|wanting|about|re|again|for|ages|\d+.*)$/.test(low),
	);
	return isTold ? {how, isSure: true} : undefined;
};

/** `at the door`, `due here Tuesday`, `over for his tea`, `round to look at the stove`, `down to see us off`. */
const isHere = (rest: readonly Unit[], {parsed}: SeenClause, reader: ClauseReader): Here | undefined => {
	const lows = rest.map(({low}) => low);
	const [first, second = '', third = ''] = lows;
	const what = howIn(rest, reader.language);
	const how = what === undefined || /^(?:meeting|coffee|event)$/.test(what) ? 'visit' : what;
	const isHome =
		/^(?:at|in)$/.test(first ?? '') &&
		(/^(?:mine|ours)$/.test(second) || (reader.language.my.has(second) && homes.test(third)));
	if (isHome) return {how, isSure: true};
	const isDoor = first === 'at' && /^(?:the|my|our)$/.test(second);
	if (isDoor && (doors.test(third) || (/^(?:front|back|kitchen|side)$/.test(third) && doors.test(lows[3] ?? ''))))
		return {how: 'visit', isSure: true};
	if (isSeeing(rest, reader.language)) return {how: 'visit', isSure: true};
	const isDue = /^(?:due|expected)$/.test(first ?? '') && /^(?:here|over|round|by|at|in|for)$/.test(second);
	if (isDue && hasDayFor(reader, parsed) && !/^(?:in|for)$/.test(second)) return {how, isSure: true, isPlan: true};
	// Grace by the house Friday, round mine.
	const isByHouse =
		/^(?:by|round|over|around)$/.test(first ?? '') &&
		(/^(?:mine|ours)$/.test(second) ||
			(/^(?:the|my|our)$/.test(second) && /^(?:house|farm|flat|shop|place|yard|barn|croft|office)$/.test(third)));
	if (isByHouse) return {how: 'visit', isSure: true};
	// Then Dave for lunch, Anna for tea on Friday.
	const isMeal = first === 'for' && isForMeal(rest, reader.language) && rest.length < 4;
	if (isMeal && (hasDayFor(reader, parsed) || /^(?:then|and)$/.test(parsed.clause.link)))
		return {how: what, isSure: true};
	// Chrissie and Una were in on Tuesday past.
	if (first === 'in' && hasDayFor(reader, parsed) && (rest.length === 1 || /^(?:past|with|for)$/.test(second)))
		return {how: 'visit', isSure: false};
	if (!/^(?:over|round|around|here)$/.test(first ?? '')) return undefined;
	const isOver = second === 'for' && first !== 'here';
	const isFor = second === 'for' && (isForMeal(rest, reader.language) || isOver);
	const isTo = second === 'to' && hasForm(third, reader.language, 'base');
	const isEnd = rest.length === 1 || /^(?:first|with|w|w\/|again|about|this|for|at)$/.test(second);
	return isFor || isTo || isEnd
		? {how, isSure: isFor || isTo || (isEnd && hasDayFor(reader, parsed) && second !== 'for')}
		: undefined;
};

/** `up at the top field with me all Friday`, and not: with us on this. */
const besideMe = (rest: readonly Unit[], {parsed, objects}: SeenClause, reader: ClauseReader): Here | undefined => {
	if (objects.me !== 'with' || rest.some(({kind}) => kind === 'person')) return undefined;
	// Tom dug the drain with me: what one did is no place.
	const [first] = rest;
	const isLed =
		reader.language.prepositions.has(first?.low ?? '') ||
		/^(?:up|down|out|over|round|around|here|there|back|off|along|away|with)$/.test(first?.low ?? '');
	if (!isLed) return undefined;
	const me = rest.findIndex(({low}) => reader.language.me.has(low));
	if (/^(?:on|in|about|over|all|again)$/.test(rest[me + 1]?.low ?? '')) return undefined;
	const isThere = hasDayFor(reader, parsed) || placeIn(parsed.clause.units, reader) !== undefined;
	return isThere ? {how: undefined, isSure: true} : undefined;
};
