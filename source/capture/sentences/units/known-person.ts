import {inAnyScript} from '../../../any-script.ts';
import {fold} from '../../../journal/names.ts';
import {type Known, matchKnown} from '../../names/known.ts';
import type {Mention} from '../../names/read-name.ts';
import type {Word} from '../../words/placed-words.ts';
import {isWordName} from '../language/names/given-names.ts';
import type {Token} from '../language/tokens.ts';
import type {Named, Text} from './named.ts';

export const possessive = (tokens: readonly Token[], at: number): boolean =>
	tokens[at]?.low === "'s" || tokens[at]?.raw === '’s';

export const knownAt = ({text, tokens, words, wordOf, known, isLow, language}: Text, at: number): Named | undefined => {
	const word = wordOf.get(at);
	const token = tokens[at];
	if (word === undefined || !token) return undefined;
	const match =
		matchKnown(text, words, word, known.index, true) ?? withoutS(text, words, word, known, language.code === 'de');
	if (!match) return undefined;
	const end = match.end;
	let to = at;
	while (to < tokens.length && (tokens[to]?.start ?? end) < end) to++;
	const isLower = !token.isCapital;
	const written = text.slice(token.start, end);
	const isOneWord = !written.includes(' ');
	const initial = match.name.rank === 1 ? initialAt(tokens, to, match.name.people, isLow) : undefined;
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

const endsInS = inAnyScript(/^\p{Ll}.{2,}s$/u);
/** Annas Katze: German has no apostrophe there. */
const germanS = inAnyScript(/^\p{L}.{2,}s$/u);
const oneCapital = inAnyScript(/^\p{Lu}$/u);

/** `kens multimeter`: the s of a possessive without its apostrophe. */
const withoutS = (
	text: string,
	words: readonly Word[],
	at: number,
	known: Known,
	isGerman: boolean,
): ReturnType<typeof matchKnown> => {
	const word = words[at];
	if (!word || !(isGerman ? germanS : endsInS).test(text.slice(word.start, word.end))) return undefined;
	const shorter = {...word, end: word.end - 1, folded: word.folded.slice(0, -1)};
	const match = matchKnown(text, [shorter], 0, known.index, true);
	return match && match.end === shorter.end ? match : undefined;
};

/** `Anna M.` where one known Anna has a name that begins with M. */
const initialAt = (
	tokens: readonly Token[],
	at: number,
	people: readonly string[],
	isLow: boolean,
): {readonly to: number; readonly end: number; readonly person: string} | undefined => {
	const token = tokens[at];
	const isInitial = token?.isApart && (oneCapital.test(token.raw) || (isLow && /^[b-hj-vyz]$/.test(token.raw)));
	// Told Ken I'd send it: nobody's initial, unless its stop is written.
	const isI = token?.low === 'i' && tokens[at + 1]?.raw !== '.';
	if (!token || !isInitial || isI) return undefined;
	const fit = people.filter(name => fold(name.split(' ').at(-1) ?? '').startsWith(token.low));
	const [person, ...more] = fit;
	if (person === undefined || more.length > 0) return undefined;
	const stop = tokens[at + 1];
	const hasStop = stop?.raw === '.' && !stop.isApart;
	return {to: at + (hasStop ? 2 : 1), end: hasStop ? stop.end : token.end, person};
};
