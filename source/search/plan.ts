import type {People} from '../journal/person/person.ts';
import {wordsOf} from '../journal/query/fold.ts';
import type {Query, Term, Words} from '../journal/query/query.ts';
import {
	noMeaning,
	readFilter,
	readLetters,
	readMisspellings,
	readParts,
	readRow,
	type TermMeaning,
	widen,
} from './meaning.ts';
import type {Vocabulary} from './vocabulary.ts';

/** How a term is looked for: what of the vocabulary it may be. */
export type PlanPart<Kind extends Term = Term> = {
	readonly term: Kind;
	/** The words of a term of words, folded; none where it is of signs only, and then every entry is looked at. */
	readonly words: readonly string[];
	/** One a word; one for a filter. */
	readonly meanings: readonly TermMeaning[];
	/** Whether the vocabulary does not tell all: a phrase, signs, capitals within a word. Then the entry is looked at. */
	readonly isChecked: boolean;
	/** Whether only words that begin with a capital count. */
	readonly isCapital: boolean;
	/** Whether what it may be a misspelling of counts, too. */
	readonly isLoose: boolean;
	/** Words of the vocabulary that the meanings are read from. */
	read: number;
};

export type WordsPart = PlanPart<Words & Term>;

/** What is looked for. Dates are in no vocabulary; whoever has an entry or its day asks them. */
export type Plan = {
	readonly people: People;
	/** The words that it is read against. */
	readonly vocabulary: Vocabulary;
	/** Once misspellings count: 1 for each word of the vocabulary that is in a name. */
	readonly isInName?: Uint8Array;
	/** Words, by which hits are ranked. */
	readonly wanted: readonly WordsPart[];
	/** Several words as the beginning of one name, which is worth more. */
	readonly row: {readonly words: readonly string[]; readonly meaning: TermMeaning; read: number} | undefined;
	readonly filters: readonly PlanPart[];
	readonly unwanted: readonly PlanPart[];
	readonly dates: readonly Term[];
};

/** The plan of a query, which has read nothing of the vocabulary yet. */
export const makePlan = (query: Query, people: People, vocabulary: Vocabulary): Plan => {
	const none = (): TermMeaning => noMeaning(vocabulary);
	const wanted = query.terms.flatMap(term => (term.kind === 'words' && !term.isNegated ? [wordsPart(term, none)] : []));
	const words = wanted.flatMap(part => part.words);
	return {
		people,
		vocabulary,
		wanted,
		row: words.length > 1 ? {words, meaning: none(), read: 0} : undefined,
		filters: query.terms
			.filter(term => term.kind !== 'words' && term.kind !== 'dates' && !term.isNegated)
			.map(term => filterPart(term, none)),
		unwanted: query.terms.flatMap(term =>
			!term.isNegated || term.kind === 'dates'
				? []
				: [term.kind === 'words' ? wordsPart(term, none) : filterPart(term, none)],
		),
		dates: query.terms.filter(term => term.kind === 'dates'),
	};
};

const wordsPart = (term: Words & Term, none: () => TermMeaning): WordsPart => {
	const words = wordsOf(term.folded);
	const isFirstOnly = term.capitals.every(unit => unit === 0);
	const isChecked = !isOneWord(term, words) || !isFirstOnly;
	return {
		term,
		words,
		meanings: words.map(none),
		isChecked,
		isCapital: !isChecked && term.capitals.length > 0,
		isLoose: false,
		read: 0,
	};
};

const filterPart = (term: Term, none: () => TermMeaning): PlanPart => ({
	term,
	words: [],
	meanings: [none()],
	isChecked: false,
	isCapital: false,
	isLoose: false,
	read: 0,
});

const isOneWord = (term: Words, words: readonly string[]): boolean =>
	term.form === 'word' && words.length === 1 && words[0] === term.folded;

/**
 * The plan with misspellings, and other capitals, for the words of which `isUnknown` holds; undefined where that
 * changes nothing. It needs `isInName` then, of all words that are searched.
 */
export const loosened = (plan: Plan, isUnknown: (part: WordsPart) => boolean): Plan | undefined => {
	const wanted = plan.wanted.map(part => {
		if (part.isLoose || !isUnknown(part) || !isOneWord(part.term, part.words)) return part;
		return {
			...part,
			meanings: part.words.map(() => noMeaning(plan.vocabulary)),
			isChecked: false,
			isCapital: false,
			isLoose: true,
			read: 0,
		};
	});
	return wanted.some((part, index) => part !== plan.wanted[index]) ? {...plan, wanted} : undefined;
};

/** Reads what the vocabulary has learnt since the plan was read last. */
export const readOn = (plan: Plan): void => {
	const {vocabulary, wanted, filters, unwanted, row} = plan;
	const size = vocabulary.words.length;
	for (const part of [...wanted, ...filters, ...unwanted]) {
		if (part.read === size) continue;
		for (const [index, meaning] of part.meanings.entries()) readPart(plan, part, part.words[index] ?? '', meaning);
		part.read = size;
	}
	if (row && row.read !== size) {
		widen(vocabulary, row.meaning);
		readRow(vocabulary, row.words, row.read, row.meaning);
		row.read = size;
	}
};

const readPart = (
	{vocabulary, people, isInName}: Plan,
	{term, isChecked, isCapital, isLoose, read}: PlanPart,
	word: string,
	meaning: TermMeaning,
): void => {
	widen(vocabulary, meaning);
	if (term.kind !== 'words') readFilter(vocabulary, term, read, meaning, people);
	else if (isChecked) readParts(vocabulary, word, read, meaning);
	else readLetters(vocabulary, word, read, meaning, isCapital);
	if (isLoose && isInName) readMisspellings(vocabulary, isInName, word, meaning);
};
