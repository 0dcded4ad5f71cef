import type {How} from '../../../../journal/how.ts';
import type {Language} from '../../language/language.ts';
import type {Unit} from '../../units/units.ts';
import {type ClauseReader, type SeenClause, timesOf} from '../reader.ts';
import {occasions} from './beside-noun.ts';
import {homely, hostIn} from './host.ts';
import type {MetPeople} from './met.ts';

/** `off to Alan's for the match tonight`, `long drive down to see Grandad`, `farewell drinks for Priya on Thursday`. */
export const onTheWayTo = (reader: ClauseReader, {parsed}: SeenClause, how: How | undefined): MetPeople | undefined => {
	const {units} = parsed.clause;
	if (reader.language.code !== 'en') return undefined;
	const to = units.findIndex(({low}, at) => low === 'to' && units[at + 1]?.isPossessive === true);
	const isOff = to > 0 && /^(?:off|over|round|back|down|up|out)$/.test(units[to - 1]?.low ?? '');
	const isBegun = isOff && units.slice(0, to - 1).every(({kind, low}) => kind === 'time' || /^(?:then|now)$/.test(low));
	const host = isBegun ? hostIn([{...(units[to] as Unit), low: 'at'}, ...units.slice(to + 1)]) : undefined;
	if (host?.people && timesOf(parsed).some(({day, clock}) => day ?? clock))
		return {people: host.people, how: how ?? 'visit', isSure: (host.strength ?? 1) > 1, isPlan: true};
	const see = units.findIndex(({low}, at) => low === 'to' && /^(?:see|visit)$/.test(units[at + 1]?.low ?? ''));
	const seen = units[see + 2];
	const isWay = units.slice(0, Math.max(see, 0)).some(({low}) => ways.test(low));
	if (isWay && seen?.kind === 'person' && !seen.isPossessive)
		return {people: seen.people ?? [], how: 'visit', isSure: (seen.strength ?? 1) > 1};
	const of = units.findIndex(({low}, at) => low === 'for' && units[at + 1]?.kind === 'person');
	const isFor = how !== undefined && of > 0 && units.slice(0, of).some(({low}) => occasions.test(low));
	const whose = units[of + 1];
	return isFor && whose && !whose.isPossessive && timesOf(parsed).some(({day}) => day)
		? {people: whose.people ?? [], how, isSure: (whose.strength ?? 1) > 1}
		: undefined;
};

const ways = /^(?:drive|trip|train|bus|flight|journey|ferry|run|ride|trek|trek|cycle|walk|visit|day|weekend|morning)$/;

/** `dinner at Maria's`, `Abendessen bei Maria`, `bridge at Anna's on Tuesday at two`. */
export const atHost = ({parsed}: SeenClause, how: How | undefined, language: Language): MetPeople | undefined => {
	const {units} = parsed.clause;
	// Abendessen bei Maria, dîner chez Cédric, jam at Tom's.
	const host = how ? hostIn(units) : undefined;
	// Hier chez Hélène, gestern bei Anna: that, and when.
	const home = !how && language.code !== 'en' ? hostIn(units) : undefined;
	const isAlone = units.every(
		({kind, low}) =>
			kind !== 'word' || /^(?:bei|chez|kurz|encore|spontan|wieder|abends|nachmittags|morgens|mittags)$/.test(low),
	);
	const isPartNamed = /^(?:abends|nachmittags|morgens|mittags)$/.test(units[0]?.low ?? '');
	if (home?.people && isAlone && (isPartNamed || timesOf(parsed).some(({day}) => day)))
		return {people: home.people, how: 'visit', isSure: (home.strength ?? 1) > 1};
	// Bridge at Anna's on Tuesday at two, card games at Tom's.
	const game = how ? undefined : units.slice(0, 3).some(({low}) => games.test(low)) ? hostIn(units) : undefined;
	if (game?.people) return {people: game.people, how: 'meeting', isSure: (game.strength ?? 1) > 1};
	if (how && host?.people) return {people: host.people, how, isSure: (host.strength ?? 1) > 1};
	return undefined;
};

export const games =
	/^(?:poker|bridge|cards?|games?|pool|crib|gin|rummy|draughts|checkers|billiards|knitting|sewing|crafts|crafting|quilting|choir|band|sleepover|movie|study|bible|prayer|alpha|supper-club)$/;

/** `Thanksgiving at Grace's, 2 on the dot`, `Friday at Ken's`: a day, and at whose place. */
export const askedTo = ({all}: ClauseReader, {parsed}: SeenClause): MetPeople | undefined => {
	const words = parsed.clause.units.filter(({low, kind}) => low !== "'s" && kind !== 'sign');
	// Sekar's house this Tuesday, 6 in the evening.
	const [owner, house, ...whens] = words;
	const isHouse = owner?.isPossessive === true && homely.has(house?.low ?? '') && whens.length > 0;
	if (isHouse && whens.every(({time}) => time) && whens.some(({time}) => time?.day))
		return {people: owner.people ?? [], how: 'visit', isSure: (owner.strength ?? 1) > 1, isPlan: true};
	const [when, at, who, ...more] = words;
	if (when?.kind !== 'time' || !when.time?.day || at?.low !== 'at' || !who?.people || !hostIn(parsed.clause.units))
		return undefined;
	if (!more.every(({kind}) => kind === 'time')) return undefined;
	const isClocked = all.some(
		other => !other.verb && other.clause.sentence === parsed.clause.sentence && timesOf(other).some(({clock}) => clock),
	);
	const isFeast = /^(?:nth|easter|date|beside)$/.test(when.time.day.kind);
	const isSure = (who.strength ?? 1) > 1 && (isClocked || isFeast);
	// Thanksgiving is what is eaten, too.
	const how = isFeast ? (/giving|turkey|christmas/.test(when.low) ? 'dinner' : undefined) : 'visit';
	return {people: who.people, how, isSure, isPlan: isClocked};
};
