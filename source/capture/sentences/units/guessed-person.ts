import type {Mention} from '../../names/read-name.ts';
import {hasForm, isCommonWord, type Language} from '../language/language.ts';
import {isGivenName, isWordName} from '../language/names/given-names.ts';
import {isCity, isFirm} from '../language/names/places.ts';
import type {Token} from '../language/tokens.ts';
import {possessive} from './known-person.ts';
import type {Named, Text} from './named.ts';

/** Verbs that are done to people: an unknown word after one of them is rather somebody than something. */
const toPeople = new Set(
	`met meet saw see lent lend owe owed called phoned rang texted emailed messaged asked ask told tell thanked helped
	help promised visited
	drove walked ring text email ping chase hugged called paid`.split(/\s+/),
);
/** Names that are given as words too: `gave hope a chance`. */
const abstract = /^(?:hope|faith|joy|grace|chase|pat|will|may|drew|clay|bill|iris|lily|rose|ivy|holly|heather)$/;
const talk = new Set('spoke talked chatted lent gave sent said spoken talk speak chat promised'.split(' '));
const thanks = new Set('thx thnx thanks ty tysm cheers ta props kudos shoutout'.split(' '));
const giving = new Set('lent lend loaned gave owe owed'.split(' '));
const determiner = /^(?:my|our|the|an?|some|\d+|twenty|ten|fifty)$/;
const afterName = new Set(
	`is has had was turns will 'll 'd would can could might bday birthday b-day
	needs wants aka lives works says said reckons
	owes`.split(/\s+/),
);

/**
 * `w gav`, `lent milo the drill`, `mo texted`: in a line without capitals, a word of which nothing is known, where a
 * person is named. Nobody can be sure of it, so that whatever rests on it is offered.
 */
export const guessedAt = (text: Text, at: number): Named | undefined => {
	const {tokens, language} = text;
	const token = tokens[at];
	if (!text.isLow || language.code !== 'en' || !token?.isWord) return undefined;
	const isOneGiven =
		isWordName(token.low) &&
		!abstract.test(token.low) &&
		giving.has(tokens[at - 1]?.low ?? '') &&
		determiner.test(tokens[at + 1]?.low ?? '');
	// Kit said he'd fix it, kit lent me his bike: who says or lends is somebody.
	const isDoing =
		isWordName(token.low) &&
		!abstract.test(token.low) &&
		isOpening(tokens, at) &&
		(/^(?:said|says|told|texted|rang|messaged|lent|reckons)$/.test(tokens[at + 1]?.low ?? '') ||
			(/^(?:helped|gave|fixed|drove|showed|brought|owes|bought|sent)$/.test(tokens[at + 1]?.low ?? '') &&
				/^(?:me|us|my|our)$/.test(tokens[at + 2]?.low ?? '')));
	const isPlain = isUnknown(token, language) && isPlaceOfName(tokens, at, language);
	if (!isPlain && !isOneGiven && !isDoing) return undefined;
	const initial = tokens[at + 1];
	const hasInitial = initial?.isApart === true && /^[a-z]$/.test(initial.low) && !/^[ianwx]$/.test(initial.low);
	const to = hasInitial ? at + 2 : at + 1;
	const end = tokens[to - 1]?.end ?? token.end;
	const mention: Mention = {
		start: token.start,
		end,
		from: token.start,
		to: end,
		written: text.text.slice(token.start, end),
		candidates: [],
	};
	text.guesses.add(mention);
	return {to, mention, strength: 1, isPossessive: possessive(tokens, to)};
};

/** Whether nothing is known of a word. */
export const isUnknown = ({low, isCapital}: Token, language: Language): boolean =>
	!isCapital &&
	/^[a-z]{2,12}$/.test(low) &&
	!isCommonWord(low, language) &&
	!isDerived(low, language) &&
	!language.times.weekdays.has(low) &&
	!language.times.near.has(low) &&
	!language.times.numbers.has(low) &&
	!language.titles.has(low) &&
	!language.short.has(low) &&
	!isGivenName(low) &&
	!isCity(low) &&
	!isFirm(low);

/** A word made of a common one, or that ends like one: `jogging`, `bakeries`, `allotments`. */
const isDerived = (low: string, language: Language): boolean =>
	/(?:ing|ings|tion|tions|ment|ments|ness|ity|ism|ist|ists|ful|less|able|ible|ous|ive|ish|ly|ery|ware|work|works|side|house|shop|room|time|ship|ies|ers|ed)$/.test(
		low,
	) ||
	isCommonWord(low.replace(/(?:es|er|y)$/, ''), language) ||
	endsInCommon(low, language);

/** `iptables`, `sourdough`: the end of it is a word. */
const endsInCommon = (low: string, language: Language): boolean =>
	[...low].some((_, at) => at > 0 && low.length - at > 4 && isCommonWord(low.slice(at), language));

const isPlaceOfName = (tokens: readonly Token[], at: number, language: Language): boolean => {
	const [before, after] = [tokens[at - 1], tokens[at + 1]];
	const low = before?.low ?? '';
	if (isCalled(tokens, at) || language.with.has(low) || toPeople.has(low) || low === '&') return true;
	if ((low === 'to' && !thanks.has(tokens[at - 2]?.low ?? '')) || low === 'from')
		return talk.has(tokens[at - 2]?.low ?? '') || isMedium(tokens[at - 2], language);
	// Got jonno to look at my laptop.
	if (low === 'got' && after?.low === 'to') return true;
	if (low === 'into') return /^(?:ran|run|bumped|bump)$/.test(tokens[at - 2]?.low ?? '');
	const isThanked = thanks.has(low) || (low === 'to' && thanks.has(tokens[at - 2]?.low ?? ''));
	if (isThanked) return after?.low === 'for';
	if (low === 'and' && (language.with.has(tokens[at - 3]?.low ?? '') || tokens[at - 2]?.low === ',')) return true;
	// See if bex knows about the flat.
	const isWondered =
		/^(?:if|whether)$/.test(low) && /^(?:see|check|ask|wonder|wondering)$/.test(tokens[at - 2]?.low ?? '');
	if (isWondered) return /^(?:knows|has|wants|can|could|would|is|'s|needs|minds|fancies|might)$/.test(after?.low ?? '');
	// Fixed suze's boiler.
	const isServed = after?.low === "'s" && tokens[at + 2]?.isWord === true && hasForm(low, language, 'past');
	if (isServed && senseOfService(low, language)) return true;
	// Stand col a breakfast.
	const isGiven = /^(?:stand|stood|shout|buy|bought|bring|brought|get|make|made|send)$/.test(low);
	if (isGiven && /^(?:an?|some|the|his|her|my)$/.test(after?.low ?? '') && /^[a-z]{2,6}$/.test(tokens[at]?.low ?? ''))
		return true;
	if (!isOpening(tokens, at) || !after?.isWord) return false;
	if (language.and.has(after.low)) return false;
	if (/^(?:off|from)$/.test(after.low) && tokens[at + 2]?.low === 'the') return true;
	return (
		afterName.has(after.low) ||
		after.low === "'s" ||
		(hasForm(after.low, language, 'past') &&
			/(?:ed|nt|t|ot|aw|an|ang|ave|ook|ew|ade|id|ood|ove|ame|oke|ote|ode)$/.test(after.low))
	);
};

/** Whether a verb in the past tells what is done for somebody. */
const senseOfService = (low: string, {verbs, senses}: Language): boolean =>
	(verbs.get(low) ?? []).some(({lemma}) =>
		(senses.get(lemma) ?? []).some(({frame}) => frame === 'serve' || frame === 'help' || frame === 'borrow'),
	);

/** Whether a word begins a line, or what is told after a pause. */
const isOpening = (tokens: readonly Token[], at: number): boolean =>
	at === 0 ||
	tokens[at - 1]?.isWord !== true ||
	/^(?:so|and|um|uh|ok|okay|then|but|think)$/.test(tokens[at - 1]?.low ?? '');

/** `this woman called simone`, `a guy named bo`: what follows is a name, and nobody was rung. */
export const isCalled = (tokens: readonly Token[], at: number): boolean =>
	/^(?:called|named)$/.test(tokens[at - 1]?.low ?? '') &&
	/^(?:woman|man|guy|bloke|chap|girl|boy|lad|lass|lady|dude|fella|fellow|kid|person|someone|somebody|one|friend|colleague|neighbour|neighbor|student|nurse|doctor)$/.test(
		tokens[at - 2]?.low ?? '',
	);

const isMedium = (token: Token | undefined, {hows}: Language): boolean =>
	/^(?:message|call)$/.test(hows.get(token?.low ?? '') ?? '');
