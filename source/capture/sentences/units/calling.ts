import type {Mention} from '../../names/read-name.ts';
import {personAt} from './find-person.ts';
import type {Named, Text} from './named.ts';

/** `Mum`, `Auntie` without a name. */
export const callingAt = (source: Text, at: number): Named | undefined => {
	const {text, tokens, language} = source;
	const token = tokens[at];
	if (!token || !language.callings.has(token.low) || personAt(source, at + 1)) return undefined;
	const before = tokens[at - 1];
	const isOwned =
		before &&
		(language.my.has(before.low) ||
			language.their.has(before.low) ||
			language.articles.has(before.low) ||
			before.low === "'s");
	if (isOwned && !language.my.has(before.low)) return undefined;
	const mention: Mention = {
		start: token.start,
		end: token.end,
		from: token.start,
		to: token.end,
		written: text.slice(token.start, token.end),
		candidates: [],
	};
	return {
		to: at + 1,
		mention,
		strength: token.isCapital && !isOwned ? 2 : 1,
		isPossessive: tokens[at + 1]?.low === "'s",
	};
};
