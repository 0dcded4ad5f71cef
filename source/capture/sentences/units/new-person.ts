import {inAnyScript} from '../../../any-script.ts';
import type {Mention} from '../../names/read-name.ts';
import {hasForm, isCommonWord, isSmallWord, type Language} from '../language/language.ts';
import {isGivenName, isNameInLower, isWordName} from '../language/names/given-names.ts';
import {isCity, isFirm} from '../language/names/places.ts';
import type {Token} from '../language/tokens.ts';
import {timeAt} from '../times/time-phrase.ts';
import {guessedAt} from './guessed-person.ts';
import {possessive} from './known-person.ts';
import type {Named, Text} from './named.ts';
import {isNationalThing} from './national.ts';
import {isNounOnly} from './noun-only.ts';
import {isOfThing} from './of-thing.ts';
import {houses, isVenue, runs} from './venues.ts';

const particles = new Set(
	'de da di del della der den dos du la le van von zu zur ter ten bin bint al el ibn'.split(' '),
);

/** `Skip called`: a verb that begins the line is a name where another verb follows. */
const isCalledSo = (token: Token, {tokens, language}: Text): boolean => {
	const next = tokens[tokens.indexOf(token) + 1];
	return (
		token.isFirst &&
		token.isCapital &&
		language.code === 'en' &&
		next?.isApart === true &&
		!language.hows.has(token.low) &&
		!language.have.has(token.low) &&
		!language.be.has(token.low) &&
		!language.commons.has(token.low) &&
		!language.plain.has(token.low) &&
		/^(?:called|rang|phoned|texted|emailed|came|popped|dropped|stopped|said|says|told|helped|lent|gave|needs|wants|lives|works)$/.test(
			next.low,
		)
	);
};

export const isNamePart = (token: Token | undefined, {language}: Text): boolean =>
	token?.isWord === true &&
	token.isCapital &&
	!/\d/.test(token.raw) &&
	!isShortened(token) &&
	(token.raw.length > 1 || notLatin.test(token.raw)) &&
	!isNoName(token, language);

/** `Pt`, `Mgr`, `Bldg`: letters that stand for a word, and no name. */
const isShortened = ({raw, low}: Token): boolean =>
	/^[A-Z][b-df-hj-np-tv-xz]+$/.test(raw) && !isGivenName(low) && !/^[js]r$/.test(low);

const isNoName = (token: Token, language: Language): boolean =>
	(/[a-z][A-Z][a-z]*ed$/.test(token.raw) && language.verbs.has(token.low)) ||
	(token.isFirst && language.verbs.has(token.low) && !isGivenName(token.low)) ||
	(token.isFirst && language.code === 'en' && /^[a-z]{3,}(?:ed|ing)$/.test(token.low) && !isGivenName(token.low)) ||
	(token.isFirst && language.hows.has(token.low) && !isGivenName(token.low)) ||
	(token.isFirst && isSmallWord(token.low, language) && !isGivenName(token.low)) ||
	(token.isFirst && language.commons.has(token.low) && !isGivenName(token.low)) ||
	language.kin.has(token.low) ||
	language.callings.has(token.low) ||
	language.times.weekdays.has(token.low) ||
	(token.low.endsWith('s') && language.times.weekdays.has(token.low.slice(0, -1))) ||
	(language.plain.has(token.low) && !isGivenName(token.low)) ||
	language.i.has(token.low) ||
	language.times.near.has(token.low);

/** Somebody new: a run of capitals, or a first name in lower case. */
export const newAt = (text: Text, at: number): Named | undefined => {
	const {tokens, language} = text;
	const token = tokens[at];
	if (!token) return undefined;
	if (!isNamePart(token, text) && !isCalledSo(token, text)) return lowerAt(text, at) ?? guessedAt(text, at);
	if (isLetters(token.raw) && twoCapitals.test(token.raw) && !isInitials(token.raw)) return undefined;
	// Runs BD at Ramp, heads up HR: what is run, and nobody.
	if (/^[A-Z]{2,4}$/.test(token.raw) && runs.test(tokens[at - 1]?.low ?? '')) return undefined;
	// The music shop Hug.
	const isHouse = houses.test(tokens[at - 1]?.low ?? '') && !tokens[at - 1]?.isCapital && !isGivenName(token.low);
	if (isHouse && language.code === 'en') return undefined;
	if (isBeforeName(text, at) || isAfterProper(text, at) || isFamily(text, at) || isOfShop(text, at)) return undefined;
	if (isBrand(text, at)) return undefined;
	let to = at + 1;
	for (let i = to; i < Math.min(tokens.length, at + 5); i++) {
		const next = tokens[i];
		if (!next?.isApart || next.isFirst) break;
		if (timeAt(tokens, i, language)?.day) break;
		if (isNationalThing(tokens, i)) break;
		// Lunch w/ Ana Café Luna.
		if (isVenue(next.low) && language.with.has(tokens[at - 1]?.low ?? '')) break;
		const isInitial = oneCapital.test(next.raw) && !language.i.has(next.low);
		if (particles.has(next.raw)) continue;
		if (
			!isInitial &&
			(!isNamePart(next, text) ||
				(language.hasCapitalNouns &&
					(isCommonWord(next.low, language) || /(?:ung|heit|keit|essen|schaft|tag|abend)$/.test(next.low))))
		)
			break;
		to = i + 1;
	}
	const last = tokens[to - 1] ?? token;
	const hasStop = last.raw.length === 1 && tokens[to]?.raw === '.' && !tokens[to]?.isApart;
	const written = text.text.slice(token.start, last.end).replace(/\s+/g, ' ');
	const isGiven = isGivenName(token.low) || isGivenName(token.low.split('-')[0] ?? '');
	const isLong = to > at + 1;
	const isWord = isWordName(token.low) || language.plain.has(token.low);
	const isElsewhere = isCity(written) || isFirm(written) || (!isGiven && (isCity(token.raw) || isFirm(token.raw)));
	const isDealtWith = isGiven && dealings.test(tokens[at - 1]?.low ?? '');
	const strength =
		isElsewhere && !(isGiven && isLong) && !isDealtWith
			? undefined
			: isGiven && isLong
				? 3
				: isGiven && !isWord
					? token.isFirst
						? 2
						: 3
					: isWord && token.isFirst
						? 1
						: 2;
	if (strength === undefined || isOfThing(text, at, to)) return undefined;
	if (!isGiven && isTitleGoingOn(text, to)) return undefined;
	if (isNounOnly(text, at, isGiven)) return undefined;
	const end = hasStop ? (tokens[to]?.end ?? last.end) : last.end;
	return {
		to: hasStop ? to + 1 : to,
		mention: {start: token.start, end, from: token.start, to: end, written, candidates: []},
		strength,
		isPossessive: possessive(tokens, to),
	};
};

/** Before a name that is a city's too, what is done with people alone: `met Sofia`. */
const dealings = /^(?:met|thanked|rang|phoned|texted|helped|told)$/;

/** `Design Week PDX`: a common word with a capital goes on with the name, which is that of something. */
const isTitleGoingOn = ({tokens, language}: Text, at: number): boolean => {
	const [last, next] = [tokens[at - 1], tokens[at]];
	return (
		language.code === 'en' &&
		last?.isFirst === false &&
		next?.isCapital === true &&
		next.isApart &&
		!next.isFirst &&
		next.low.length > 1 &&
		(language.plain.has(next.low) || language.commons.has(next.low)) &&
		!isGivenName(next.low) &&
		timeAt(tokens, at, language) === undefined
	);
};

const capitals = inAnyScript(/^\p{Lu}+$/u);
const twoCapitals = inAnyScript(/\p{Lu}{2}/u);
const oneCapital = inAnyScript(/^\p{Lu}$/u);
const notLatin = inAnyScript(/[^\p{Script=Latin}]/u);

export const isLetters = (raw: string): boolean => capitals.test(raw);

/** `JR`, `TJ`: what somebody is called, and no firm. */
export const isInitials = (raw: string): boolean =>
	/^[ABCDJKLMOPRT][BCDJKPRT]$/.test(raw) && !/^(?:BC|DC|OK|CD|PR|TB|PC|AC|AD)$/.test(raw);

/** `Bless Wendy`, `Poor Tom`, `Tombé sur Maureen`: the capital that begins a line is no name where one follows. */
const isBeforeName = ({tokens, language}: Text, at: number): boolean => {
	const [token, next] = [tokens[at], tokens[at + 1]];
	if (!token?.isFirst || isGivenName(token.low) || !next?.isApart) return false;
	if (language.code === 'fr' && (/(?:é|ée|és|u|i|is|it|er)$/.test(token.raw) || language.birthday.has(token.low)))
		return true;
	return language.code === 'en' && next.isCapital && isGivenName(next.low) && !isWordName(next.low);
};

/** `the Hirsts`: a family, and nobody by that name. */
const isFamily = ({tokens, language}: Text, at: number): boolean =>
	language.code === 'en' &&
	tokens[at - 1]?.low === 'the' &&
	/^[A-Z][a-z]+[^s]s$/.test(tokens[at]?.raw ?? '') &&
	!tokens[at + 1]?.isCapital &&
	!isGivenName(tokens[at]?.low ?? '');

/** `gave the Sachtler a teardown`: after "the" one capital alone that is no first name is a thing's; and `Best Buy`. */
const isBrand = ({tokens, language}: Text, at: number): boolean => {
	const [before, token, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
	if (before?.isCapital && token?.isApart && isFirm(before.raw + token.raw)) return true;
	if (next?.low === "'s" && isFirm(`${token?.raw}s`)) return true;
	const isAlone = !(next?.isCapital && next.isApart && !next.isFirst);
	return language.code === 'en' && before?.low === 'the' && !isGivenName(token?.low ?? '') && isAlone;
};

const adjectives =
	/^(?:british|american|royal|national|united|general|first|new|north|south|east|west|northern|southern|eastern|western|great|grand|old|central|federal|deutsche|credit|bank|air|mount|lake|fort|port|saint|st|san|santa|el|los|las)$/;

/** `British Gas`, `El Paso`, `Royal Mail`: the second word of what is no person. */
const isAfterProper = ({tokens}: Text, at: number): boolean => {
	const [token, before] = [tokens[at], tokens[at - 1]];
	return (
		token !== undefined &&
		before?.isCapital === true &&
		token.isApart &&
		!token.isFirst &&
		adjectives.test(before.low) &&
		!isGivenName(token.low)
	);
};

/** `Ron's Sporting Goods`, `Dave's Killer Bread`: after whose it is, a capital that is no first name is a shop's or a brand's. */
const isOfShop = ({tokens}: Text, at: number): boolean => {
	let first = at;
	while (tokens[first - 1]?.isCapital && tokens[first]?.isApart && !tokens[first]?.isFirst && first > at - 3) first--;
	return (
		tokens[first - 1]?.low === "'s" && tokens[first - 2]?.isCapital === true && !isGivenName(tokens[at]?.low ?? '')
	);
};

/** `sven`, `thi lan`: a first name that many have, written small. */
const lowerAt = ({text, tokens, language, isLow, guesses}: Text, at: number): Named | undefined => {
	const token = tokens[at];
	if (!token || token.isCapital || (token.low.length < 3 && !/^(?:bo|fi|jo|mo|vi|lu)$/.test(token.low)))
		return undefined;
	// Mattis came round: who does something, and not what is Matti's.
	const next = tokens[at + 1]?.low ?? '';
	const isOwners = token.low.endsWith('s') && !isGivenName(token.low) && !hasForm(next, language, 'past');
	const bare = isOwners ? token.low.slice(0, -1) : token.low;
	// Fifty thousand naira.
	if (language.times.numbers.has(tokens[at - 1]?.low ?? '') || tokens[at - 1]?.low === 'thousand') return undefined;
	// The carol service, the marina.
	if (/^(?:the|an?)$/.test(tokens[at - 1]?.low ?? '')) return undefined;
	const isListed = language.and.has(tokens[at - 1]?.low ?? '') && isGivenName(tokens[at - 2]?.low ?? '');
	const isKin = (language.kin.has(tokens[at - 1]?.low ?? '') || isListed) && isGivenName(token.low);
	// Shirley-ann.
	const isDouble = bare.includes('-') && bare.split('-').every(isGivenName);
	if (
		isSmallWord(token.low, language) ||
		!(isNameInLower(bare) || isKin || isDouble) ||
		language.signs.has(bare) ||
		language.verbs.has(token.low)
	)
		return undefined;
	const initial = tokens[at + 1];
	const hasInitial = isLow && bare === token.low && initial?.isApart === true && /^[b-hj-mo-vyz]$/.test(initial.low);
	const end = hasInitial ? initial.end : token.end - (token.low.length - bare.length);
	const written = text.slice(token.start, end);
	const mention: Mention = {start: token.start, end, from: token.start, to: end, written, candidates: []};
	// Sent Obinna fifty thousand naira: where names have capitals, what has none is rather a word.
	if (!isLow && !isKin) guesses.add(mention);
	return {
		to: hasInitial ? at + 2 : at + 1,
		mention,
		strength: 1,
		isPossessive: bare !== token.low || possessive(tokens, hasInitial ? at + 2 : at + 1),
	};
};
