import {isAdjective, isFamilyWord} from './adjectives.ts';
import {personAt} from './find-person.ts';
import {isCalled} from './guessed-person.ts';
import type {Text} from './named.ts';

/** Past `his wife`, `little`, `my friend` before a name. */
export const skipIntroduction = (source: Text, at: number): number => {
	const {tokens, language} = source;
	let i = at;
	while (i < at + 5) {
		const low = tokens[i]?.low ?? '';
		const isSmall =
			language.my.has(low) ||
			language.their.has(low) ||
			language.articles.has(low) ||
			language.fillers.has(low) ||
			language.kin.has(low) ||
			(i === at ? /^(?:that|this|some)$/.test(low) : language.times.numbers.has(low)) ||
			isNamedSo(source, i) ||
			isAdjective(low);
		// Her cofounder Miles, her business partner Clive: whatever they are to her.
		const isRole = i > at && !isSmall && (isRoleAt(source, i, 1) || isRoleAt(source, i, 2));
		if ((!isSmall && !isRole) || tokens[i]?.isFirst) break;
		i++;
	}
	return i;
};

/** `some bloke called Gareth`: the word before the name. */
const isNamedSo = ({tokens}: Text, at: number): boolean => isCalled(tokens, at + 1);

/** Whether so many words from one on are no name, and a name follows them. */
const isRoleAt = (source: Text, at: number, count: number): boolean => {
	const {tokens, language} = source;
	const words = tokens.slice(at, at + count);
	return (
		words.length === count &&
		words.every(
			({low, isWord, isCapital}) =>
				isWord && !isCapital && !language.prepositions.has(low) && !language.joins.has(low) && !language.be.has(low),
		) &&
		tokens[at + count]?.isCapital === true &&
		(personAt(source, at + count)?.strength ?? 1) > 1
	);
};

/** `and his wife` without a name: nobody to write down; the end of it. */
export const kinWithoutName = (text: Text, at: number): number | undefined => {
	let to = skipIntroduction(text, at);
	while (to > at && text.language.fillers.has(text.tokens[to - 1]?.low ?? '')) to--;
	const last = text.tokens[to - 1];
	if (isFamilyWord(text.tokens[to]?.low ?? '', to > at)) return to + 1;
	return to > at && last && text.language.kin.has(last.low) ? to : undefined;
};
