import {howOf} from '../../capture/words/how.ts';
import type {How} from '../../journal/how.ts';

/** In which way a text says that people met, by the first word that does; undefined where none does. */
export const howInText = (text: string): How | undefined => {
	for (const [word] of text.slice(0, 2000).matchAll(/[\p{L}-]+/gu)) {
		const how = howOf(word.toLowerCase());
		if (how) return how;
	}
	return undefined;
};

/** Whether a text says that people met: by such a word, or by `with`, `met`, `saw`. */
export const saysMet = (text: string): boolean =>
	howInText(text) !== undefined || /\b(?:with|met|meet|saw|visited|hung out)\b/iu.test(text.slice(0, 2000));
