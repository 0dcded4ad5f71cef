import {isSmallWord, type Language} from '../language/language.ts';
import {isGivenName} from '../language/names/given-names.ts';
import {isCity, isFirm} from '../language/names/places.ts';
import type {Token} from '../language/tokens.ts';
import {timeAt} from '../times/time-phrase.ts';
import {knownAt, possessive} from './known-person.ts';
import {opensRow} from './listed.ts';
import type {Named, Text} from './named.ts';
import {isNationalThing} from './national.ts';
import {isInitials, isLetters, isNamePart, newAt} from './new-person.ts';
import {isOfThing} from './of-thing.ts';
import {isVenue} from './venues.ts';

/** The person who may be named at a token; undefined where nobody is. */
export const personAt = (text: Text, at: number): Named | undefined => {
	const token = text.tokens[at];
	if (!token?.isWord || /^\d/.test(token.raw)) return undefined;
	if (isMonth(text, at)) return undefined;
	// Grâce à Lea.
	if (/^grâce$/i.test(token.raw) && text.tokens[at + 1]?.low === 'a') return undefined;
	if (isWithinThing(text, at) || isHallowed(text, at)) return undefined;
	const titled = titledAt(text, at);
	if (titled) return titled;
	const known = knownAt(text, at);
	const listed = listedAt(text, at);
	// Lunch w/ Ada Ken Tom, all of whom are known.
	const isRow = known !== undefined && opensRow(text, at) && areKnownInRow(text, at, listed?.to);
	if (isRow) return known;
	// Omar H., where the only Omar that is known is Omar Haddad.
	if (listed && !(known && known.to >= listed.to && known.mention.candidates.length === 1)) return listed;
	const fresh = isAfterPlace(text, at) ? undefined : newAt(text, at);
	// Ada Byron is not Ada Lovelace.
	if (known && text.language.hasCapitalNouns && !/[ ]/.test(text.text.slice(text.tokens[at]?.start, known.mention.end)))
		return known;
	// Got Dave Lions tix.
	const isOfTeam = fresh !== undefined && teamed.test(text.tokens[fresh.to]?.low ?? '');
	if (known && isOfTeam) return known;
	if (known && !(fresh && fresh.to > known.to && known.mention.written.split(' ').length === 1)) return known;
	return fresh ?? known;
};

/** Whether each word from one on, of two at least, is the first name of somebody known: `Maria Priya`. */
const areKnownInRow = (text: Text, at: number, to: number | undefined): boolean => {
	const end = to !== undefined && to > at + 1 ? to : at + 2;
	for (let i = at; i < end; i++) {
		const one = text.tokens[i]?.isApart !== false || i === at ? knownAt(text, i) : undefined;
		if (one?.to !== i + 1 || one.isPossessive !== false) return false;
	}
	return true;
};

const teamed = /^(?:tix|tickets|ticket|jersey|hat|game|cap|shirt|merch|hoodie|gear|mug|album|vinyl|poster)$/;

/** Whether a name is part of what a thing is called: `a Grace Kelly film`, `the Ada Lovelace statue`. */
const isWithinThing = (text: Text, at: number): boolean => {
	const isPart = (i: number): boolean => isNamePart(text.tokens[i], text) && text.tokens[i]?.isFirst === false;
	let [first, end] = [at, at + 1];
	while (first > at - 3 && isPart(first - 1) && text.tokens[first]?.isApart) first--;
	while (end < at + 4 && isPart(end) && text.tokens[end]?.isApart) end++;
	const article = text.tokens[first - 1]?.low ?? '';
	// The new Tom Hanks.
	const isNew = /^(?:new|latest)$/.test(article) && /^(?:the|that)$/.test(text.tokens[first - 2]?.low ?? '');
	return end > first + 1 && (isNew || (/^(?:the|a|an)$/.test(article) && isOfThing(text, first, end)));
};

/** `Ave Maria`, `Santa Maria`, `St. Anne's`: what is called after somebody. */
const isHallowed = ({tokens}: Text, at: number): boolean => {
	if (tokens[at]?.isCapital !== true) return false;
	const before = tokens[at - 1]?.raw === '.' && !tokens[at - 1]?.isApart ? tokens[at - 2] : tokens[at - 1];
	return (
		(/^(?:ave|hail|santa)$/.test(tokens[at]?.low ?? '') && tokens[at + 1]?.isCapital === true) ||
		(before?.isCapital === true &&
			(tokens[at]?.isFirst === false || tokens[at - 1]?.raw === '.') &&
			/^(?:ave|hail|santa|san|saint|st|ste|sankt|sainte?)$/.test(before.low))
	);
};

/** `since August`, `in June`: no Augusts and Junes. */
const isMonth = ({tokens, language}: Text, at: number): boolean =>
	language.times.months.has(tokens[at]?.low ?? '') &&
	/^(?:since|until|till|in|by|last|next|early|late|mid|end|seit|im|bis|depuis|en)$/.test(tokens[at - 1]?.low ?? '');

/**
 * `at Bettys`, `in Davos`, `from Datadog`: after these a capital is a place or a firm, unless it is a first name
 * after "from".
 */
const isAfterPlace = ({tokens, language}: Text, at: number): boolean => {
	// At Auntie Ngozi's.
	if (isAunt.test(tokens[at - 1]?.low ?? '') && tokens[at]?.isCapital) return false;
	let before = at - 1;
	while (
		before >= 0 &&
		(/^(?:the|der|dem|den|la|le|les|l')$/.test(tokens[before]?.low ?? '') ||
			(tokens[before]?.isCapital && !tokens[before]?.isFirst && before < at))
	)
		before--;
	const low = tokens[before]?.low ?? '';
	if (before < 0 || before < at - 4) return false;
	if (isHostAt(tokens, at, before)) return false;
	// Met on Monday Bernd: the day is no place.
	if (language.times.weekdays.has(tokens[at - 1]?.low ?? '') && before === at - 2 && isGivenName(tokens[at]?.low ?? ''))
		return false;
	if ((/^(?:bei|chez)$/.test(low) || (language.code === 'fr' && low === 'a')) && isGivenName(tokens[at]?.low ?? ''))
		return false;
	// Moved to Dayton, flew to Malmö.
	if (low === 'to' && !isGivenName(tokens[at]?.low ?? '') && tokens.slice(Math.max(0, before - 3), before).some(goes))
		return true;
	if (language.at.has(low))
		return !(low === 'on' || low === 'along' || low === 'around') || tokens[at - 1]?.low !== low;
	return language.from.has(low) && !isGivenName(tokens[at]?.low ?? '');
};

const isAunt =
	/^(?:aunt|auntie|aunty|uncle|cousin|granny|grandma|grandpa|nana|tante|onkel|oncle|tata|tonton|oma|opa|mamie|papi)$/;

/** `round at Bev and Trevor's`, `over at Bev's`, `at Bev's place`: at somebody's. */
const isHostAt = (tokens: readonly Token[], at: number, before: number): boolean => {
	if (tokens[before]?.low !== 'at' || before !== at - 1 || !isGivenName(tokens[at]?.low ?? '')) return false;
	if (/^(?:look|stare|laugh|point|glance|peek)/.test(tokens[before - 1]?.low ?? '')) return false;
	const [next, second, third] = tokens.slice(at + 1, at + 4).map(({low}) => low);
	// We were at Noor's on Friday.
	const isStay =
		/^(?:was|were)$/.test(tokens[before - 1]?.low ?? '') &&
		next === "'s" &&
		/^(?:on|last|for|till|all|yesterday)$/.test(second ?? '');
	const isPair = /^(?:and|&|n)$/.test(next ?? '') && isGivenName(second ?? '') && third === "'s";
	const isHome =
		next === "'s" && /^(?:place|house|flat|apartment|home|studio|garage|cabin|cottage)$/.test(second ?? '');
	// Poker night Fri at Danny's.
	const isDay =
		/^(?:mon|tue|tues|wed|weds|thu|thur|thurs|fri|sat|sun|(?:mon|tues|wednes|thurs|fri|satur|sun)day|tomorrow|tonight)$/.test(
			tokens[before - 1]?.low ?? '',
		);
	const isRound =
		next === "'s" &&
		/^(?:round|over|back|up|down|night|party|club|group|circle|game|poker|bridge|cards|jam|practice|study|sleepover|bash|shower|rehearsal|thanksgiving|christmas|easter|seder|viewing|watching|barbecue|cookout|potluck)$/.test(
			(isDay ? tokens[before - 2] : tokens[before - 1])?.low ?? '',
		);
	// I was at Marius for dinner.
	const isTable =
		next === 'for' && /^(?:dinner|lunch|supper|tea|breakfast|coffee|brunch|drinks|fondue|raclette)$/.test(second ?? '');
	const isMeal =
		next === "'s" &&
		tokens[at]?.low !== 'tiffany' &&
		(second === undefined || tokens[at + 2]?.isWord === false) &&
		/^(?:breakfast|supper|tea)$/.test(tokens[before - 1]?.low ?? '');
	// Thanksgiving dinner at Jen's Thursday.
	const isFeast = next === "'s" && tokens.slice(Math.max(0, at - 4), before).some(one => feasts.test(one.low));
	return isPair || isHome || isRound || isTable || isMeal || isFeast || isStay;
};

const feasts = /^(?:thanksgiving|friendsgiving|christmas|xmas|easter|passover|seder|hanukkah|diwali|iftar|eid|nye)$/;
const goes = ({low}: Token): boolean =>
	/^(?:mov(?:ed?|es|ing)|relocat(?:ed?|es|ing)|fl(?:ew|y|ies|ying)|went|gone|go|goes|going|dr(?:ove|ive|iving)|travel(?:l?ed|s)?|trip|heading|headed|transferred|emigrated|way|bus|train|ferry|flight|ride|coach|flit(?:s|ted|ting)?|back|over|down|up|off|commutes?)$/.test(
		low,
	);

/** Somebody new whom the marks have read after `with`: `with Vincent van Gogh, J. R. Smith`. */
const listedAt = (text: Text, at: number): Named | undefined => {
	const {tokens, afterWith, language} = text;
	const token = tokens[at];
	const mention = token && afterWith.find(({start}) => start === token.start);
	if (!token || !mention) return undefined;
	let to = at;
	while ((tokens[to]?.start ?? mention.end) < mention.end) to++;
	const isOne = to === at + 1;
	// With Uncle Archie: Archie, who is told next.
	if (!isOne && isAunt.test(token.low)) return undefined;
	if (isOne && isLetters(token.raw) && token.raw.length > 1 && !isInitials(token.raw)) return undefined;
	if (isOfThing(text, at, to) || hasDate(tokens, at, to, language)) return undefined;
	if (tokens.slice(at + 1, to).some(({low}) => isVenue(low))) return undefined;
	if (!isOne && isNationalThing(tokens, to - 1)) return undefined;
	if (isOne && (isFirm(token.low) || isCity(token.low) || language.plain.has(token.low) || language.kin.has(token.low)))
		return undefined;
	return {to, mention, strength: isGivenName(token.low) || !isOne ? 3 : 2, isPossessive: possessive(tokens, to)};
};

/** `mrs ollerton`: after a title even a common word may be a name. */
const isLowSurname = (token: Token | undefined, language: Language): boolean =>
	token !== undefined && /^[a-z]{3,}$/.test(token.low) && !isSmallWord(token.low, language);

/** `Lamar Boone Dec 3`: the month is none of the name. */
const hasDate = (tokens: readonly Token[], at: number, to: number, language: Language): boolean =>
	tokens.slice(at + 1, to).some((_, i) => timeAt(tokens, at + 1 + i, language)?.day !== undefined);

const isClergy =
	/^(?:sister|brother|doctor|professor|father|pastor|reverend|rabbi|imam|vicar|judge|captain|officer|sergeant)$/;

/** `Mr Okafor`, `Frau Brunner`, `Dr. Weiss`. */
const titledAt = (text: Text, at: number): Named | undefined => {
	const {tokens, language} = text;
	const token = tokens[at];
	if (!token || !language.titles.has(token.low) || language.callings.has(token.low)) return undefined;
	if (language.jobs.has(token.low) && !token.isCapital) return undefined;
	// Seine Frau Claire is his wife, Frau Huber is not.
	const before = tokens[at - 1]?.low ?? '';
	const isOwned = language.their.has(before) || language.my.has(before) || before === "'s";
	// Father Moran, and not: my sister Anna, Mother Mary.
	const isOrder =
		/^(?:doctor|professor|father|sister|brother|coach|pastor|reverend|rabbi|judge|captain|officer|sergeant|principal|nurse|imam|vicar)$/.test(
			token.low,
		) &&
		token.isCapital &&
		!isOwned &&
		tokens[at + 1]?.isCapital === true &&
		(!isGivenName(tokens[at + 1]?.low ?? '') || (isClergy.test(token.low) && !knownAt(text, at + 1)));
	if (!isOrder && language.kin.has(token.low) && (!token.isCapital || isOwned || language.code === 'en'))
		return undefined;
	let name = at + (tokens[at + 1]?.raw === '.' ? 2 : 1);
	// Frau Dr. Keller.
	if (language.titles.has(tokens[name]?.low ?? '') && /^(?:herr|herrn|frau)$/.test(token.low))
		name += tokens[name + 1]?.raw === '.' ? 2 : 1;
	const isLowName =
		text.isLow &&
		/^(?:mr|mrs|ms|miss|dr|prof|professor|coach)$/.test(token.low) &&
		isLowSurname(tokens[name], language);
	// Dr. Sun: after it no day.
	const isSun =
		/^(?:dr|mr|mrs|ms|prof)$/.test(token.low) && /^(?:Sun|May|April|June|March)$/.test(tokens[name]?.raw ?? '');
	if (!isNamePart(tokens[name], text) && !isLowName && !isSun) return undefined;
	let to = name + 1;
	// Dr. Okada Dec 8: the month is none of the name.
	const isDay = (i: number): boolean => timeAt(tokens, i, language)?.day !== undefined;
	while (isNamePart(tokens[to], text) && tokens[to]?.isApart && !tokens[to]?.isFirst && !isDay(to)) to++;
	const end = tokens[to - 1]?.end ?? token.end;
	return {
		to,
		mention: {
			start: token.start,
			end,
			from: token.start,
			to: end,
			written: text.text.slice(token.start, end).replace(/\s+/g, ' '),
			candidates: [],
		},
		strength: 3,
		isPossessive: possessive(tokens, to),
	};
};
