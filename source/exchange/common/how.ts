import type {Language} from '../../capture/sentences/language/language.ts';
import {languageOf, languages} from '../../capture/sentences/language/languages.ts';
import {howOf} from '../../capture/words/how.ts';
import type {How} from '../../journal/how.ts';
import {fold} from '../../journal/names.ts';

/** Of a text so much is looked at. */
const beginning = 2000;

const wordsOf = (text: string): readonly string[] =>
	Array.from(text.slice(0, beginning).matchAll(/[\p{L}-]+/gu), ([word]) => word);

/** The language of a text but English: that of its small words, or of a word alone that says it in a short one. */
const otherLanguage = (text: string, words: readonly string[]): Language | undefined => {
	const [english, ...others] = languages;
	const found = languageOf(text.slice(0, beginning));
	if (found !== english) return found;
	if (words.length > 12) return undefined;
	// In capitals MIT is a university.
	const plain = words.filter(word => !/^\p{Lu}+$/u.test(word)).map(fold);
	return (
		others.find(one => plain.some(word => one.with.has(word))) ??
		others.find(one => words.length < 5 && plain.some(word => one.hows.has(word) && !english.signs.has(word)))
	);
};

/** In which way a text says that people met, by the first word that does; undefined where none does. */
export const howInText = (text: string): How | undefined => {
	const words = wordsOf(text);
	for (const word of words) {
		const how = howOf(word.toLowerCase());
		if (how) return how;
	}
	const hows = otherLanguage(text, words)?.hows;
	return words.map(word => hows?.get(fold(word))).find(how => how !== undefined);
};

/** Whether a text says that people met: by such a word, or by `with`, `met`, `saw`. */
export const saysMet = (text: string): boolean => {
	if (howInText(text) !== undefined || /\b(?:with|met|meet|saw|visited|hung out)\b/iu.test(text.slice(0, beginning)))
		return true;
	const words = wordsOf(text);
	const language = otherLanguage(text, words);
	return language !== undefined && words.some(word => language.with.has(fold(word)));
};
