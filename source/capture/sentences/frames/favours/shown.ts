import type {Language} from '../../language/language.ts';
import type {Unit} from '../../units/units.ts';

/** `showed me her holiday snaps`, `came to show us the baby`: nothing is learnt, as of `how to prune` and `the ropes`. */
export const isShown = (rest: readonly Unit[], language: Language): boolean => {
	const what = rest[rest.findIndex(({low}) => language.me.has(low)) + 1];
	const isSeen =
		what !== undefined &&
		(language.code !== 'en' ||
			isWhose(what, language) ||
			/^(?:every|each|all|some|this|that|those|these|more)$/.test(what.low));
	return isSeen && !rest.some(({low}) => learnt.test(low));
};

export const learnt =
	/^(?:how|where|what|ropes|ways?|tricks?|basics|route|steps?|stitch(?:es)?|chords|moves?|wie|wo|weg|trick|griff|griffe|comment|ou|chemin|astuce)$/;

const isWhose = ({low}: Unit, {their, articles}: Language): boolean => their.has(low) || articles.has(low);
