import {hasForm, isFiller, isSmallWord, type Language} from '../language/language.ts';
import {isGivenName} from '../language/names/given-names.ts';
import type {Token} from '../language/tokens.ts';
import type {Text} from './named.ts';

const bodies = new Set(
	`financial finance corporation corp association federation authority credit bank insurance group partners ltd
	inc llc gmbh ag capital ventures consulting solutions systems labs lab
	energy council university college
	hospital church club society trust foundation services studio studios media motors mutual union board committee
	associates institute department
	clinic team agency airlines airways electric electrics foods farm farms market markets cafe café bar pub inn arms
	hotel restaurant bistro bakery
	brewery kitchen grill diner tavern hall house park gardens school academy centre center museum gallery theatre
	theater cinema station airport street
	road avenue lane square bridge beach lake river island mountain lion swan head horse crown bell plough fields hill
	project games cup league week festival
	fair day night`.split(/\s+/),
);
const placeNouns = new Set(
	`market street road lane park station bridge hall church beach pier harbour harbor festival fair show hospital
	airport high town village bay island
	pharmacy store branch counter dealership depot warehouse factory plant mall desk helpline support website app
	account
	services cathedral castle abbey library pool baths common green forest woods moor dam lake river marathon half crowd
	lot gang team crew people guys lads
	girls office project conference meeting family clan contract job account deal`.split(/\s+/),
);

/**
 * `Farm Credit`, `Pickering market`, `the Bain crowd`, `a Victoria sponge`: the name of something, or of whose it is.
 */
export const isOfThing = ({tokens, language}: Text, at: number, to: number): boolean => {
	const [first, last, next] = [tokens[at], tokens[to - 1], tokens[to]];
	if (to === at + 1 && bodies.has(first?.low ?? '') && !isGivenName(first?.low ?? '')) return true;
	if (
		to > at + 1 &&
		bodies.has(last?.low ?? '') &&
		!(isGivenName(first?.low ?? '') && to === at + 2 && isSurname(last?.low ?? ''))
	)
		return true;
	// At 14 Albert Rd.
	const isNumbered = /^\d+[a-d]?$/.test(tokens[at - 1]?.low ?? '');
	if (isNumbered && [last, next].some(one => streets.test(one?.low ?? ''))) return true;
	if (!next?.isWord || !next.isApart || next.isCapital || language.code !== 'en') return false;
	const isGiven = isGivenName(first?.low ?? '');
	const after = tokens[to + 1];
	// Skate sharpening w/ Terry.
	const isGerund =
		/^[a-z]{3,}ing$/.test(next.low) && (language.with.has(after?.low ?? '') || language.at.has(after?.low ?? ''));
	if (first?.isFirst && !isGiven && to === at + 1 && isGerund) return true;
	// Bacon roll w Baz.
	const isRoll = language.verbs.has(next.low) && /^(?:w|w\/|with)$/.test(after?.low ?? '');
	if (first?.isFirst && !isGiven && to === at + 1 && isRoll && !hasForm(next.low, language, 'past', 's')) return true;
	if (first?.isFirst && !isGiven && to === at + 1 && (isNounBefore(next, language) || isTitle(tokens, to, language)))
		return true;
	if (!isGiven && placeNouns.has(next.low)) return true;
	const article = tokens[at - 1]?.low ?? '';
	const isOwned = /^(?:'s|my|our|his|her|their|your)$/.test(article) && !isGiven;
	if (!isOwned && !/^(?:the|a|an|some|this|that)$/.test(article)) return false;
	if (isOwned && (language.kin.has(next.low) || to > at + 1)) return false;
	const isPredicate =
		language.prepositions.has(next.low) ||
		language.joins.has(next.low) ||
		language.not.has(next.low) ||
		language.fillers.has(next.low) ||
		isSmallWord(next.low, language) ||
		language.times.near.has(next.low) ||
		language.times.weekdays.has(next.low) ||
		hasForm(next.low, language, 'past', 's');
	return !isPredicate;
};

/** `Softball banquet`, `Martinis w/ Ken`: a word that begins the line and is followed by what follows no subject. */
const isNounBefore = (next: Token, language: Language): boolean =>
	language.with.has(next.low) ||
	language.hows.has(next.low) ||
	(language.commons.has(next.low) &&
		!language.verbs.has(next.low) &&
		!isSmallWord(next.low, language) &&
		!isFiller(next.low, language));

/** `Trivia at the Bowl on Thursday`: a word that begins the line, and nothing is told of it. */
const isTitle = (tokens: readonly Token[], at: number, language: Language): boolean => {
	if (!/^(?:at|in|on)$/.test(tokens[at]?.low ?? '')) return false;
	const rest = tokens.slice(at + 1, at + 12);
	const end = rest.findIndex(({isWord}) => !isWord);
	return !rest
		.slice(0, end < 0 ? undefined : end)
		.some(
			({low}) =>
				((language.be.has(low) || language.have.has(low)) && low !== "'s") || hasForm(low, language, 'past', 's'),
		);
};

const streets =
	/^(?:rd|road|st|street|ave|avenue|ln|lane|close|dr|drive|terrace|way|crescent|cres|gardens|gdns|row|court|ct|place|pl|sq|square|blvd|boulevard|grove|mews|park|hill)$/;

const isSurname = (low: string): boolean =>
	/^(?:bell|hall|park|hill|lane|head|lake|bridge|fields|day|house|church|castle|rivers|farmer|swan|crown)$/.test(low);
