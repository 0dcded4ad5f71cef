import {isNameInLower} from '../language/names/given-names.ts';
import type {Token} from '../language/tokens.ts';
import {knownAt} from './known-person.ts';
import type {Text} from './named.ts';

/** `w maria marcus and jen`: in a line without capitals, a first name that no sign joins, where an `and` closes the list. */
export const isListed = (text: Text, at: number): boolean => {
	const {tokens, language, isLow} = text;
	// Me Maria Priya.
	if (isKnownAlone(text, at) && isKnownAlone(text, at - 1) && opensRow(text, at)) return true;
	const isName = (i: number): boolean => {
		const low = tokens[i]?.low ?? '';
		return isNameInLower(low) && !language.verbs.has(low) && !language.hows.has(low);
	};
	if (!isLow || !isName(at)) return false;
	const isAnd = (i: number): boolean => language.and.has(tokens[i]?.low ?? '') && isName(i + 1);
	return isAnd(at + 1) || (isName(at + 1) && isAnd(at + 2));
};

/** Whether a word alone is the first name of somebody known. */
const isKnownAlone = (text: Text, at: number): boolean => {
	const one = text.tokens[at] ? knownAt(text, at) : undefined;
	return one?.to === at + 1 && one.isPossessive === false && one.strength > 1;
};

/** Whether names without a sign between them may stand there: after `with`, `me`, a sign, or at the beginning. */
export const opensRow = (text: Text, at: number): boolean => {
	let first = at;
	while (first > 0 && isKnownAlone(text, first - 1)) first--;
	const before = text.tokens[first - 1];
	return before === undefined || !before.isWord || text.language.with.has(before.low) || before.low === 'me';
};

/** `Tom, Ken and somebody called Bo`: what closes a list, though it is no name. */
export const isOneMore = ({language}: Text, {low}: Token): boolean =>
	language.i.has(low) ||
	language.me.has(low) ||
	language.my.has(low) ||
	language.their.has(low) ||
	language.articles.has(low) ||
	/^(?:somebody|someone|others|some|a|an|the|co|family|kids)$/.test(low);
