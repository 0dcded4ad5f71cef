import type {Settings} from '../../../journal/settings.ts';
import {ownWords} from '../../words/how.ts';
import {english} from './english/english.ts';
import {french} from './french.ts';
import {german} from './german.ts';
import type {Language} from './language.ts';

/** The languages that are read. */
export const languages: readonly Language[] = [english, german, french];

/** Whether a word is one of English, and no small word of another language. */
const isPlainEnglish = (word: string): boolean =>
	word.length > 3 &&
	(english.commons.has(word) || english.verbs.has(word)) &&
	!german.signs.has(word) &&
	!french.signs.has(word) &&
	!german.verbs.has(word) &&
	!french.verbs.has(word) &&
	!french.hows.has(word) &&
	!german.hows.has(word);

/** The language that most of the small words of a text are of; the first one that is read where none tells. */
export const languageOf = (text: string, settings?: Settings): Language => {
	const read = settings?.languages ? languages.filter(({name}) => settings.languages?.includes(name)) : languages;
	const words = text
		.slice(0, 400)
		.toLowerCase()
		.normalize('NFD')
		.replace(/[\u0300-\u036f]/g, '')
		.replace(/\b([cdjlmnst]|qu)['’](?=\p{L})/gu, "$1' ")
		.split(/[^\p{L}'’-]+/u);
	let best = read[0] ?? english;
	let most = 0;
	// One word may be any language's: "mon" is a day, too.
	for (const language of read) {
		const count = words.filter(
			word =>
				language.signs.has(word) ||
				(language === english ? isPlainEnglish(word) : language.verbs.has(word) && !english.verbs.has(word)),
		).length;
		if (count > most && (language === english || count > 1)) [best, most] = [language, count];
	}
	return settings?.how ? withOwnWords(best, settings.how) : best;
};

const extended = new WeakMap<NonNullable<Settings['how']>, Map<Language, Language>>();

/** A language in which a person's own words for ways of meeting are words for them, too. */
const withOwnWords = (language: Language, how: NonNullable<Settings['how']>): Language => {
	const made = extended.get(how) ?? new Map<Language, Language>();
	extended.set(how, made);
	const known = made.get(language) ?? {...language, hows: new Map([...language.hows, ...ownWords(how)])};
	made.set(language, known);
	return known;
};
