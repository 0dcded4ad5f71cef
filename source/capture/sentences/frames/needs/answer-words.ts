import type {Mention} from '../../../names/read-name.ts';
import type {Unit} from '../../units/units.ts';

/**
 * What somebody answered: yes or no; the words that say to what, and the verb of what they will do or not do. `then`:
 * what is answered otherwise behind it, by `who` where somebody else does.
 */
export type AnswerGiven = {
	readonly isYes: boolean;
	readonly what?: readonly Unit[];
	readonly verb?: string;
	readonly then?: AnswerGiven;
	readonly who?: readonly Mention[];
};

/** The words of an answer that say to what it is; none for `to it`, `to me`. */
export const answeredTo = (words: readonly Unit[]): Pick<AnswerGiven, 'what'> => {
	const what = words.filter(
		(unit, at) => at > 0 || !/^(?:to|about|on|for|with|zu|zum|zur|wegen|für|fur|pour|à|au|aux)$/.test(unit.low),
	);
	return what.every(({low}) => saysNoMore.test(low)) ? {} : {what};
};

/** The same of what somebody does, the verb first: bare for `do it` and `help`. */
export const doingWhat = (words: readonly Unit[]): Pick<AnswerGiven, 'what' | 'verb'> => {
	const [first, ...rest] = words;
	if (!first || (/^(?:do|help|manage|helfen|aider)$/.test(first.low) && rest.every(({low}) => saysNoMore.test(low))))
		return {};
	return {what: words, verb: first.low};
};

/** Words of an answer that say nothing of what it is to. */
export const saysNoMore =
	/^(?:it|this|that|me|us|them|everything|mir|uns|nicht|pas|out|with|please|so|too|then|but|thanks|sorry|again|unfortunately)$/;
