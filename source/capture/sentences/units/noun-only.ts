import type {Text} from './named.ts';

/**
 * Whether a capital is that of a noun, as all have in German, and no name: only a first name is one there, or what
 * follows `meiner Nachbarin`.
 */
export const isNounOnly = ({tokens, language}: Text, at: number, isGiven: boolean): boolean => {
	if (!language.hasCapitalNouns || isGiven) return false;
	const kin = tokens[at - 1]?.low ?? '';
	return !language.kin.has(kin) || /^kind/.test(kin) || !language.my.has(tokens[at - 2]?.low ?? '');
};
