import {inAnyScript, isAscii} from '../../../any-script.ts';
import type {Settings} from '../../../journal/settings.ts';
import {ownWords} from '../../words/how.ts';
import {english} from './english/english.ts';
import {french} from './french.ts';
import {german} from './german.ts';
import type {Language} from './language.ts';
import {wordSet} from './word-maps.ts';

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
	const words = wordsOf(text);
	const best = read.includes(english) && isSurelyEnglish(words) ? english : tellingOf(words, read);
	return settings?.how ? withOwnWords(best, settings.how) : best;
};

const wordsOf = (text: string): readonly string[] => {
	const low = text.slice(0, 400).toLowerCase();
	const bare = isAscii(low) ? low : low.normalize('NFD').replace(/[\u0300-\u036f]/g, '');
	const parted = bare.replace(elided.of(bare), "$1' ");
	return parted.split(apart.of(parted));
};

const elided = inAnyScript(/\b([cdjlmnst]|qu)['’](?=\p{L})/gu);
const apart = inAnyScript(/[^\p{L}'’-]+/u);

/**
 * Whether more words are small ones of English than may be anything of another language, so that what else those know
 * need not be made. A test holds that no such word but these is a verb of another one.
 */
const isSurelyEnglish = (words: readonly string[]): boolean => {
	const may = words.filter(
		word => !english.signs.has(word) || alsoVerbs.has(word) || german.signs.has(word) || french.signs.has(word),
	).length;
	return words.filter(word => english.signs.has(word)).length >= may;
};

/** Small words of English that are verbs of another language. */
export const alsoVerbs = wordSet('a');

/** Small words that no English line has. */
const surely = wordSet('mit bei beim vom zum zur und avec chez kann ist est');

/** Small words of German that are no words of English. */
const onlyGerman = wordSet(
	`ist kann wird nicht ich wir auch kennt sich mein meine meiner eine einen einem einer der das heisst fuhrt wohnt
	nur alle nennen feiert`,
);

const tellingOf = (words: readonly string[], read: readonly Language[]): Language => {
	let best = read[0] ?? english;
	let most = 0;
	// One word may be any language's: "mon" is a day, too.
	for (const language of read) {
		const isPlain = (word: string): boolean =>
			!language.signs.has(word) && (language === english ? isPlainEnglish(word) : isPlainOther(word, language));
		const plain = words.filter(isPlain);
		// Maria wohnt in Köln: a small word of both.
		const isGerman = plain.length > 0 || words.some(word => onlyGerman.has(word));
		const shared = language === german && isGerman && words.includes('in') ? 1 : 0;
		const count = words.filter(word => language.signs.has(word)).length + plain.length + shared;
		// Priyas Lebenslauf korrigiert: a verb is enough where nothing is English.
		const isOnly = most === 0 && plain.some(word => word.length > 5);
		// Feierabendbier mit Tom: no word of English, and one that is only of this language.
		const isTold = most === 0 && words.some(word => surely.has(word));
		if (count > most && (language === english || count > 1 || isOnly || isTold)) [best, most] = [language, count];
	}
	return best;
};

/** Whether a word is a verb, a trade or a calling of another language than English: `Amélie est dentiste`. */
const isPlainOther = (word: string, {verbs, jobs, callings, hows}: Language): boolean =>
	(verbs.has(word) && !english.verbs.has(word)) ||
	(jobs.has(word) && !english.jobs.has(word) && !english.commons.has(word)) ||
	(hows.has(word) && !english.hows.has(word) && !english.commons.has(word)) ||
	(callings.has(word) && !english.callings.has(word));

const extended = new WeakMap<NonNullable<Settings['how']>, Map<Language, Language>>();

/** A language in which a person's own words for ways of meeting are words for them, too. */
const withOwnWords = (language: Language, how: NonNullable<Settings['how']>): Language => {
	const made = extended.get(how) ?? new Map<Language, Language>();
	extended.set(how, made);
	const own = ownWords(how);
	const hows: Language['hows'] = {
		has: word => own.has(word) || language.hows.has(word),
		get: word => own.get(word) ?? language.hows.get(word),
	};
	const known = made.get(language) ?? {...language, hows};
	made.set(language, known);
	return known;
};
