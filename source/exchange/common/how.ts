import {languageOf, languages} from '../../capture/sentences/language/languages.ts';
import {howOf} from '../../capture/words/how.ts';
import type {How} from '../../journal/how.ts';
import {fold} from '../../journal/names.ts';

/** Of a text so much is looked at. */
const beginning = 2000;

const wordsOf = (text: string): readonly string[] =>
	Array.from(text.slice(0, beginning).matchAll(/[\p{L}-]+/gu), ([word]) => word);

/** What German or French words of a text say that people met, where the text is of that language. */
type Telling = {readonly how: How | undefined};

const tellingOf = (text: string, words: readonly string[]): Telling | undefined => {
	const [english, ...others] = languages;
	// In capitals MIT is a university.
	const plain = words.flatMap(word => {
		const known = /^\p{Lu}+$/u.test(word) ? '' : fold(word);
		return known === '' || english?.signs.has(known) ? [] : [known];
	});
	for (const language of others) {
		const how = plain.map(word => language.hows.get(word)).find(one => one !== undefined);
		const isWith = plain.some(word => language.with.has(word));
		if (!isWith && how === undefined) continue;
		// A short text need not have the small words that tell of what language it is.
		const isShort = words.length <= (isWith ? 12 : 4);
		if (isShort || languageOf(text.slice(0, beginning)) === language) return {how};
	}
	return undefined;
};

/** In which way a text says that people met, by the first word that does; undefined where none does. */
export const howInText = (text: string): How | undefined => {
	const words = wordsOf(text);
	for (const word of words) {
		const how = howOf(word.toLowerCase());
		if (how) return how;
	}
	return tellingOf(text, words)?.how;
};

/** Whether a text says that people met: by such a word, or by `with`, `met`, `saw`. */
export const saysMet = (text: string): boolean => {
	if (/\b(?:with|met|meet|saw|visited|hung out)\b/iu.test(text.slice(0, beginning))) return true;
	const words = wordsOf(text);
	return words.some(word => howOf(word.toLowerCase())) || tellingOf(text, words) !== undefined;
};
