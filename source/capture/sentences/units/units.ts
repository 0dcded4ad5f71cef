import type {Mention} from '../../names/read-name.ts';
import {isGivenName} from '../language/names/given-names.ts';
import type {Token} from '../language/tokens.ts';
import type {TimePhrase} from '../times/phrase.ts';
import {timeAt} from '../times/time-phrase.ts';
import {isAdjective} from './adjectives.ts';
import {callingAt} from './calling.ts';
import {personAt} from './find-person.ts';
import {isCalled} from './guessed-person.ts';
import {kinWithoutName, skipIntroduction} from './introduction.ts';
import {isListed, isOneMore} from './listed.ts';
import type {Named, Text} from './named.ts';
import {isComingThen, isRatherTime, isRatherVerb, isSitting} from './rather.ts';

/** A word, a sign, a date or time, or people named together: what a clause is made of. `at` is the first token. */
export type Unit = {
	readonly kind: 'word' | 'sign' | 'time' | 'person';
	readonly at: number;
	readonly to: number;
	readonly start: number;
	readonly end: number;
	readonly low: string;
	readonly token: Token;
	readonly time?: TimePhrase;
	readonly people?: readonly Mention[];
	/** How sure it is that these are people: that of the least sure. */
	readonly strength?: 1 | 2 | 3;
	/** `Ada's`: what follows is hers, or it is short for "is" or "has". */
	readonly isPossessive?: boolean;
	/** `Ada and I` */
	readonly isWithMe?: boolean;
	/** `my sister Anna`, `a Mark Steiner`: from the word before. */
	readonly isIntroduced?: boolean;
};

/** French "à": a preposition, though its folded letter is a form of "avoir". */
export const isFrenchA = ({token}: Unit): boolean => token.raw.toLowerCase() === 'à';

/** The units of the tokens, in order. Each token is in one of them. */
export const unitsOf = (text: Text): readonly Unit[] => {
	const {tokens} = text;
	const units: Unit[] = [];
	for (let at = 0; at < tokens.length; ) {
		const token = tokens[at];
		if (!token) break;
		const mention = text.marked.find(({start, end}) => token.start >= start && token.start < end);
		if (mention) {
			let to = at + 1;
			while ((tokens[to]?.start ?? mention.end) < mention.end) to++;
			units.push(unitOf(tokens, 'person', at, to, {people: [mention], strength: 3, isPossessive: false}));
			at = to;
			continue;
		}
		const time =
			isSitting(text, units, at) || isComingThen(text, units, at) ? undefined : timeAt(tokens, at, text.language);
		const person = isRatherTime(text, at, time) || isRatherVerb(text, at) ? undefined : peopleAt(text, at);
		if (person) {
			absorb(units, text, person);
			units.push(person);
			at = person.to;
		} else if (time) {
			units.push(unitOf(tokens, 'time', at, time.to, {time}));
			at = time.to;
		} else {
			units.push(unitOf(tokens, token.isWord ? 'word' : 'sign', at, at + 1));
			at++;
		}
	}
	return units;
};

const unitOf = (
	tokens: readonly Token[],
	kind: Unit['kind'],
	at: number,
	to: number,
	more: Partial<Unit> = {},
): Unit => {
	const token = tokens[at] as Token;
	return {kind, at, to, start: token.start, end: tokens[to - 1]?.end ?? token.end, low: token.low, token, ...more};
};

/** The people named from a token on, joined by `and`, `&`, `+`, or commas where an `and` closes the list. */
const peopleAt = (text: Text, at: number): Unit | undefined => {
	const {tokens, language} = text;
	const withMe = meAndAt(text, at);
	if (withMe) return withMe;
	const first = personAt(text, at) ?? callingAt(text, at);
	if (!first) return undefined;
	const people = [first.mention];
	let {to, strength, isPossessive} = first;
	let isWithMe = false;
	let isClosed = false;
	for (let joined = joinAt(text, to); !isPossessive && joined !== undefined; joined = joinAt(text, to)) {
		const isMine =
			language.i.has(tokens[joined]?.low ?? '') || /^(?:me|myself|moi|ich)$/.test(tokens[joined]?.low ?? '');
		// Beers with Ken, I paid; met Tom, and I owe him one.
		const comma = people.length === 1 ? 2 : 1;
		if (isMine && tokens.slice(joined - comma, joined).some(({raw}) => raw === ',')) break;
		if (isMine) {
			isWithMe = true;
			to = joined + 1;
			break;
		}
		const start = skipIntroduction(text, joined);
		const next = personAt(text, start) ?? callingAt(text, joined);
		if (!next || (tokens[to]?.raw === ',' && !closesList(text, next.to))) {
			const kin = kinWithoutName(text, joined);
			if (kin !== undefined && tokens[to]?.raw !== ',') {
				to = kin;
				// Dave and his new wife, Chantal, came by.
				const named = namedApartAt(text, kin);
				if (named) {
					people.push(named.mention);
					if (named.strength < strength) strength = named.strength;
					to = named.to;
				}
			}
			break;
		}
		// Dinner w/ Priya + Meena, Avec: the list is closed, and what follows is where.
		if (isClosed && tokens[to]?.raw === ',' && isPlaceRather(text, joined, next)) break;
		isClosed = tokens[to]?.raw !== ',';
		people.push(next.mention);
		({to, isPossessive} = next);
		if (next.strength < strength) strength = next.strength;
	}
	return unitOf(tokens, 'person', at, to, {people, strength, isPossessive, isWithMe});
};

/** Whether a name of nobody known ends what may be a list: after `Priya + Meena`, a comma and nothing else. */
const isPlaceRather = ({tokens}: Text, at: number, {mention, to}: Named): boolean =>
	mention.candidates.length === 0 &&
	!isGivenName(tokens[at]?.low ?? '') &&
	(tokens[to] === undefined || !tokens[to]?.isWord);

/** `, Chantal,` after `and his new wife`: she is the one; with the comma after her, where the clause goes on. */
const namedApartAt = (text: Text, at: number): ReturnType<typeof personAt> => {
	const {tokens, language} = text;
	const isKin = language.kin.has(tokens[at - 1]?.low ?? '') || tokens[at - 1]?.low === 'madam';
	const named = isKin && tokens[at]?.raw === ',' ? personAt(text, at + 1) : undefined;
	if (!named || named.isPossessive) return undefined;
	const next = tokens[named.to];
	const isClosed = next === undefined || (!next.isWord && next.raw !== "'") || timeAt(tokens, named.to, language);
	const isGoingOn = next?.raw === ',' && tokens[named.to + 1]?.isWord === true;
	return isClosed ? {...named, to: isGoingOn ? named.to + 1 : named.to} : undefined;
};

/** `me and Tom`, `moi et Hélène`: as `Tom and I`. */
const meAndAt = (text: Text, at: number): Unit | undefined => {
	const {tokens, language} = text;
	// I and Tom, as others say it.
	const isI = language.code === 'en' && tokens[at]?.low === 'i' && /^(?:and|&)$/.test(tokens[at + 1]?.low ?? '');
	if (!isI && (!/^(?:me|myself|ich|moi)$/.test(tokens[at]?.low ?? '') || !language.and.has(tokens[at + 1]?.low ?? '')))
		return undefined;
	if (language.prepositions.has(tokens[at - 1]?.low ?? '') || language.verbs.has(tokens[at - 1]?.low ?? ''))
		return undefined;
	const others = peopleAt(text, skipIntroduction(text, at + 2));
	return others && !others.isPossessive
		? unitOf(tokens, 'person', at, others.to, {
				people: others.people ?? [],
				strength: others.strength ?? 1,
				isPossessive: false,
				isWithMe: true,
			})
		: undefined;
};

/** The token after `and` and its like; undefined where nothing joins. */
const joinAt = (text: Text, at: number, {tokens, language} = text): number | undefined => {
	const token = tokens[at];
	if (!token) return undefined;
	if (language.and.has(token.low)) return at + 1;
	if (token.raw !== ',') return isListed(text, at) ? at : undefined;
	return language.and.has(tokens[at + 1]?.low ?? '') ? at + 2 : at + 1;
};

/** Whether a comma before this person was one of a list: another person follows, or the end. */
const closesList = (text: Text, to: number): boolean => {
	const next = text.tokens[to];
	if (!next || (!next.isWord && next.raw !== ',' && next.raw !== "'")) return true;
	const joined = joinAt(text, to);
	if (joined !== undefined && personAt(text, skipIntroduction(text, joined))) return true;
	// Tom, Ken and I; Tom, Ken and somebody called Bo.
	const last = text.tokens[joined ?? -1];
	if (text.language.and.has(next.low) && last && isOneMore(text, last)) return true;
	return (
		text.language.at.has(next.low) ||
		text.language.prepositions.has(next.low) ||
		timeAt(text.tokens, to, text.language) !== undefined
	);
};

/** Takes `my sister`, `a`, `our colleague` before a name into its unit, so that the name follows its verb. */
const absorb = (units: Unit[], {language, tokens}: Text, person: Unit): void => {
	let count = 0;
	let hasKin = false;
	// This woman called Simone: one who is met, and not called.
	if (isCalled(tokens, person.at)) units.splice(-2, 2);
	for (let i = units.length - 1; i >= 0 && count < 5; i--) {
		const unit = units[i];
		if (unit?.kind !== 'word' || unit.low === "'s") break;
		// A young man called Tariq.
		if (count === 0 && /^(?:called|named)$/.test(unit.low) && language.kin.has(units[i - 1]?.low ?? '')) {
			count++;
			continue;
		}
		const isKin = language.kin.has(unit.low) || language.titles.has(unit.low);
		const isDeterminer =
			language.my.has(unit.low) ||
			language.their.has(unit.low) ||
			language.articles.has(unit.low) ||
			unit.low === 'our';
		if (!isKin && !isDeterminer && !isAdjective(unit.low)) break;
		hasKin ||= isKin;
		count++;
		if (isDeterminer) break;
	}
	const first = units[units.length - count];
	const isAlone =
		!hasKin &&
		first &&
		!isAdjective(first.low) &&
		!((first.low === 'a' || language.my.has(first.low)) && person.strength !== 1) &&
		!(language.code === 'de' && language.articles.has(first.low));
	if (
		count === 0 ||
		isAlone ||
		(person.isPossessive && !hasKin && !(first && language.my.has(first.low) && count === 1))
	)
		return;
	units.splice(units.length - count, count);
	Object.assign(person as {isIntroduced?: boolean}, {isIntroduced: true});
};
