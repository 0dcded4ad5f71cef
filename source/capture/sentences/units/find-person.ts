import {fold} from '../../../journal/names.ts';
import {type Known, matchKnown} from '../../names/known.ts';
import type {Mention} from '../../names/read-name.ts';
import type {Word} from '../../words/placed-words.ts';
import {isCommonWord, isSmallWord, type Language} from '../language/language.ts';
import {isGivenName, isNameInLower, isWordName} from '../language/names/given-names.ts';
import {isCity, isFirm} from '../language/names/places.ts';
import type {Token} from '../language/tokens.ts';

/**
 * A person who may be named from one token up to another. `strength`: 3 nobody would doubt it, 2 likely, 1 only where
 * the place in the sentence says so. `after` is the token after a possessive, which is no part of the name.
 */
export type Named = {
	readonly to: number;
	readonly mention: Mention;
	readonly strength: 1 | 2 | 3;
	readonly isPossessive: boolean;
};

export type Text = {
	readonly text: string;
	readonly tokens: readonly Token[];
	readonly words: readonly Word[];
	readonly wordOf: ReadonlyMap<number, number>;
	readonly known: Known;
	readonly language: Language;
	readonly marked: readonly Mention[];
	readonly afterWith: readonly Mention[];
};

/** The words of the tokens, as names are looked up, and which of them begins at a token. */
export const wordsOfTokens = (tokens: readonly Token[]): Pick<Text, 'words' | 'wordOf'> => {
	const words: Word[] = [];
	const wordOf = new Map<number, number>();
	for (const [at, token] of tokens.entries()) {
		if (!token.isWord || token.low.startsWith("'")) continue;
		wordOf.set(at, words.length);
		words.push({start: token.start, end: token.end, folded: fold(token.raw).replaceAll('’', "'")});
	}
	return {words, wordOf};
};

/** The person who may be named at a token; undefined where nobody is. */
export const personAt = (text: Text, at: number): Named | undefined => {
	const token = text.tokens[at];
	if (!token?.isWord || /^\d/.test(token.raw)) return undefined;
	const titled = titledAt(text, at);
	if (titled) return titled;
	const listed = listedAt(text, at);
	if (listed) return listed;
	const known = knownAt(text, at);
	const fresh = isAfterPlace(text, at) ? undefined : newAt(text, at);
	// Ada Byron is not Ada Lovelace.
	if (known && text.language.hasCapitalNouns && !/[ ]/.test(text.text.slice(text.tokens[at]?.start, known.mention.end)))
		return known;
	if (known && !(fresh && fresh.to > known.to && known.mention.written.split(' ').length === 1)) return known;
	return fresh ?? known;
};

/** `at Bettys`, `in Davos`, `from Datadog`: after these a capital is a place or a firm, unless it is a first name after "from". */
const isAfterPlace = ({tokens, language}: Text, at: number): boolean => {
	let before = at - 1;
	while (
		before >= 0 &&
		(/^(?:the|der|dem|den|la|le|les|l')$/.test(tokens[before]?.low ?? '') ||
			(tokens[before]?.isCapital && !tokens[before]?.isFirst && before < at))
	)
		before--;
	const low = tokens[before]?.low ?? '';
	if (before < 0 || before < at - 4) return false;
	if ((/^(?:bei|chez)$/.test(low) || (language.code === 'fr' && low === 'a')) && isGivenName(tokens[at]?.low ?? ''))
		return false;
	if (language.at.has(low))
		return !(low === 'on' || low === 'along' || low === 'around') || tokens[at - 1]?.low !== low;
	return language.from.has(low) && !isGivenName(tokens[at]?.low ?? '');
};

const possessive = (tokens: readonly Token[], at: number): boolean =>
	tokens[at]?.low === "'s" || tokens[at]?.raw === '’s';

/** Somebody new whom the marks have read after `with`: `with Vincent van Gogh, J. R. Smith`. */
const listedAt = ({tokens, afterWith, language}: Text, at: number): Named | undefined => {
	const token = tokens[at];
	const mention = token && afterWith.find(({start}) => start === token.start);
	if (!token || !mention) return undefined;
	let to = at;
	while ((tokens[to]?.start ?? mention.end) < mention.end) to++;
	const isOne = to === at + 1;
	if (isOne && (isFirm(token.low) || isCity(token.low) || language.plain.has(token.low) || language.kin.has(token.low)))
		return undefined;
	return {to, mention, strength: isGivenName(token.low) || !isOne ? 3 : 2, isPossessive: possessive(tokens, to)};
};

const knownAt = ({text, tokens, words, wordOf, known}: Text, at: number): Named | undefined => {
	const word = wordOf.get(at);
	const token = tokens[at];
	if (word === undefined || !token) return undefined;
	const match = matchKnown(text, words, word, known.index, true) ?? withoutS(text, words, word, known);
	if (!match) return undefined;
	const end = match.end;
	let to = at;
	while (to < tokens.length && (tokens[to]?.start ?? end) < end) to++;
	const isLower = !token.isCapital;
	const written = text.slice(token.start, end);
	const isOneWord = !written.includes(' ');
	const initial = match.name.rank === 1 ? initialAt(tokens, to, match.name.people) : undefined;
	const strength = !isOneWord
		? 3
		: isLower
			? isWordName(token.low)
				? 1
				: 2
			: token.isFirst && isWordName(token.low)
				? 2
				: 3;
	const mention: Mention = {
		start: token.start,
		end: initial?.end ?? end,
		from: token.start,
		to: initial?.end ?? end,
		written,
		candidates: initial ? [initial.person] : match.name.people,
	};
	return {
		to: initial?.to ?? to,
		mention,
		strength,
		isPossessive: possessive(tokens, initial?.to ?? to) || end < (tokens[to - 1]?.end ?? end),
	};
};

/** `kens multimeter`: the s of a possessive without its apostrophe. */
const withoutS = (text: string, words: readonly Word[], at: number, known: Known): ReturnType<typeof matchKnown> => {
	const word = words[at];
	if (!word || !/^\p{Ll}.{2,}s$/u.test(text.slice(word.start, word.end))) return undefined;
	const shorter = {...word, end: word.end - 1, folded: word.folded.slice(0, -1)};
	const match = matchKnown(text, [shorter], 0, known.index, true);
	return match && match.end === shorter.end ? match : undefined;
};

/** `Anna M.` where one known Anna has a name that begins with M. */
const initialAt = (
	tokens: readonly Token[],
	at: number,
	people: readonly string[],
): {readonly to: number; readonly end: number; readonly person: string} | undefined => {
	const token = tokens[at];
	if (!token || !/^\p{Lu}$/u.test(token.raw)) return undefined;
	const fit = people.filter(name => fold(name.split(' ').at(-1) ?? '').startsWith(token.low));
	const [person, ...more] = fit;
	if (person === undefined || more.length > 0) return undefined;
	const stop = tokens[at + 1];
	const hasStop = stop?.raw === '.' && !stop.isApart;
	return {to: at + (hasStop ? 2 : 1), end: hasStop ? stop.end : token.end, person};
};

const particles = new Set(
	'de da di del della der den dos du la le van von zu zur ter ten bin bint al el ibn'.split(' '),
);

const isNamePart = (token: Token | undefined, {language}: Text): boolean =>
	token?.isWord === true &&
	token.isCapital &&
	!/^\d/.test(token.raw) &&
	(token.raw.length > 1 || /[^\p{Script=Latin}]/u.test(token.raw)) &&
	!isNoName(token, language);

const isNoName = (token: Token, language: Language): boolean =>
	(token.isFirst && language.verbs.has(token.low) && !isGivenName(token.low)) ||
	(token.isFirst && language.hows.has(token.low) && !isGivenName(token.low)) ||
	(token.isFirst && isSmallWord(token.low, language) && !isGivenName(token.low)) ||
	(token.isFirst && language.commons.has(token.low) && !isGivenName(token.low)) ||
	language.kin.has(token.low) ||
	language.callings.has(token.low) ||
	language.times.weekdays.has(token.low) ||
	(language.plain.has(token.low) && !isGivenName(token.low)) ||
	language.i.has(token.low) ||
	language.times.near.has(token.low);

/** Somebody new: a run of capitals, or a first name in lower case. */
const newAt = (text: Text, at: number): Named | undefined => {
	const {tokens, language} = text;
	const token = tokens[at];
	if (!token) return undefined;
	if (!isNamePart(token, text)) return lowerAt(text, at);
	if (isLetters(token.raw) && /\p{Lu}{2}/u.test(token.raw)) return undefined;
	let to = at + 1;
	for (let i = to; i < Math.min(tokens.length, at + 5); i++) {
		const next = tokens[i];
		if (!next?.isApart || next.isFirst) break;
		const isInitial = /^\p{Lu}$/u.test(next.raw) && !language.i.has(next.low);
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
	const strength =
		isElsewhere && !(isGiven && isLong)
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
	if (strength === undefined) return undefined;
	// Where every noun has a capital, only a first name is one.
	if (language.hasCapitalNouns && !isGiven) return undefined;
	const end = hasStop ? (tokens[to]?.end ?? last.end) : last.end;
	return {
		to: hasStop ? to + 1 : to,
		mention: {start: token.start, end, from: token.start, to: end, written, candidates: []},
		strength,
		isPossessive: possessive(tokens, to),
	};
};

const isLetters = (raw: string): boolean => /^\p{Lu}+$/u.test(raw);

/** `sven`, `thi lan`: a first name that many have, written small. */
const lowerAt = ({text, tokens, language}: Text, at: number): Named | undefined => {
	const token = tokens[at];
	if (!token || token.isCapital || token.low.length < 3) return undefined;
	const bare = token.low.endsWith('s') && !isGivenName(token.low) ? token.low.slice(0, -1) : token.low;
	if (!isNameInLower(bare) || language.signs.has(bare) || language.verbs.has(token.low)) return undefined;
	const end = token.end - (token.low.length - bare.length);
	const written = text.slice(token.start, end);
	return {
		to: at + 1,
		mention: {start: token.start, end, from: token.start, to: end, written, candidates: []},
		strength: 1,
		isPossessive: bare !== token.low || possessive(tokens, at + 1),
	};
};

/** `Mr Okafor`, `Frau Brunner`, `Dr. Weiss`. */
const titledAt = (text: Text, at: number): Named | undefined => {
	const {tokens, language} = text;
	const token = tokens[at];
	if (!token || !language.titles.has(token.low) || language.callings.has(token.low)) return undefined;
	// Seine Frau Claire is his wife, Frau Huber is not.
	const before = tokens[at - 1]?.low ?? '';
	if (
		language.kin.has(token.low) &&
		(!token.isCapital || language.their.has(before) || language.my.has(before) || language.code === 'en')
	)
		return undefined;
	const name = at + (tokens[at + 1]?.raw === '.' ? 2 : 1);
	if (!isNamePart(tokens[name], text)) return undefined;
	let to = name + 1;
	while (isNamePart(tokens[to], text) && tokens[to]?.isApart && !tokens[to]?.isFirst) to++;
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
