import type {Query, Term, Words} from '../journal/query.ts';
import {wordsOf} from '../journal/query-fold.ts';
import {type Meaning, noMeaning, readLetters, readMisspellings, readParts, widen} from './meaning.ts';
import {vocabularySize} from './vocabulary.ts';

/** How a term of words is looked for: which words of the vocabulary its own words may be. */
export type Part = {
	readonly term: Words & Term;
	/** The words of the term, folded; none where it is of signs only, and then every entry is looked at. */
	readonly words: readonly string[];
	/** One a word. */
	readonly meanings: readonly Meaning[];
	/** Whether the words in an entry do not tell all: a phrase, signs, capitals. Then the entry is looked at. */
	readonly isChecked: boolean;
	/** Whether what it may be a misspelling of counts, too. */
	readonly isLoose: boolean;
	/** Words of the vocabulary that the meanings are read from. */
	read: number;
};

/** What is looked for: words by the vocabulary, the other terms in each entry. */
export type Plan = {readonly wanted: readonly Part[]; readonly unwanted: readonly Part[]; readonly others: readonly Term[]};

export const makePlan = (query: Query): Plan => {
	const parts = query.terms.flatMap(term => (term.kind === 'words' ? [makePart(term)] : []));
	return {
		wanted: parts.filter(({term}) => !term.isNegated),
		unwanted: parts.filter(({term}) => term.isNegated),
		others: query.terms.filter(term => term.kind !== 'words'),
	};
};

const makePart = (term: Words & Term): Part => {
	const words = wordsOf(term.folded);
	return {term, words, meanings: words.map(noMeaning), isChecked: !isOneWord(term, words) || term.capitals.length > 0, isLoose: false, read: 0};
};

const isOneWord = (term: Words, words: readonly string[]): boolean => term.form === 'word' && words.length === 1 && words[0] === term.folded;

/** The plan with misspellings counted for the parts of which `isUnknown` holds; undefined where that changes nothing. */
export const loosened = (plan: Plan, isUnknown: (part: Part) => boolean): Plan | undefined => {
	const wanted = plan.wanted.map(part => {
		if (part.isLoose || !isUnknown(part) || !isOneWord(part.term, part.words)) return part;
		return {...part, meanings: part.words.map(noMeaning), isChecked: false, isLoose: true, read: 0};
	});
	return wanted.some((part, index) => part !== plan.wanted[index]) ? {...plan, wanted} : undefined;
};

/** Reads what the vocabulary has learnt since the part was read last. */
export const readOn = (part: Part): void => {
	if (part.read === vocabularySize()) return;
	for (const [index, meaning] of part.meanings.entries()) {
		const word = part.words[index] ?? '';
		widen(meaning);
		if (part.isChecked) readParts(word, part.read, meaning);
		else readLetters(word, part.read, meaning);
		if (part.isLoose) readMisspellings(word, meaning);
	}
	part.read = vocabularySize();
};
