import {once, oncePerWord} from '../../../../once.ts';
import {englishForms, listedWords} from '../inflect.ts';
import type {Verb, WordsTo} from '../language.ts';
import type {Senses} from '../word-maps.ts';

/** English verbs: those of the senses, those that are irregular, as `give:gave:given`, and more that are regular. */
export type EnglishVerbs = {
	readonly senses: Senses;
	readonly irregular: () => string;
	readonly more: () => string;
};

/**
 * The verbs of which a word is a form. What it may come from is made of the word, so that the forms of the other
 * verbs need not be made.
 */
export const englishVerbForms = ({senses, irregular, more}: EnglishVerbs): WordsTo<readonly Verb[]> => {
	const own = once(() => irregularVerbs(irregular()));
	const others = once(() => new Set(listedWords(more())));
	const entriesOf = (lemma: string): readonly string[] =>
		own().byLemma.get(lemma) ?? (senses.has(lemma) || others().has(lemma) ? [lemma] : []);
	/** Which of two verbs comes first where a word is a form of both. */
	const inOrder = (lemmas: readonly string[]): readonly string[] => {
		const all = [...senses.keys(), ...own().byLemma.keys(), ...others()];
		return [...lemmas].sort((a, b) => all.indexOf(a) - all.indexOf(b));
	};
	const get = oncePerWord((word): readonly Verb[] | undefined => {
		const candidates = [...(own().byForm.get(word) ?? []), ...regularBases(word)];
		const lemmas = [...new Set(candidates)].filter(lemma =>
			entriesOf(lemma).some(entry => englishForms(entry).some(([form]) => form === word)),
		);
		if (lemmas.length === 0) return undefined;
		return (lemmas.length > 1 ? inOrder(lemmas) : lemmas).flatMap(lemma =>
			[...new Set(formsThatAre(word, entriesOf(lemma)))].map(form => ({lemma, form})),
		);
	});
	return {has: word => get(word) !== undefined, get};
};

const formsThatAre = (word: string, entries: readonly string[]): readonly Verb['form'][] =>
	entries.flatMap(englishForms).flatMap(([form, as]) => (form === word ? [as] : []));

/** The entries of irregular verbs by their lemma, and the lemmas by their irregular forms. */
const irregularVerbs = (text: string) => {
	const byLemma = new Map<string, string[]>();
	const byForm = new Map<string, string[]>();
	const put = (map: Map<string, string[]>, key: string, value: string): void => {
		const before = map.get(key);
		if (before) before.push(value);
		else map.set(key, [value]);
	};
	for (const entry of listedWords(text)) {
		const [lemma = '', ...forms] = entry.split(':');
		put(byLemma, lemma, entry);
		for (const form of forms) put(byForm, form, lemma);
	}
	return {byLemma, byForm};
};

/** What a word may be a regular form of: `cried` of `cry`, `baking` of `bake`, `lying` of `lie`, `swappin` of `swap`. */
const regularBases = (word: string): readonly string[] => {
	if (word === 'has') return ['has', 'have'];
	const [, stem = '', end = ''] = /^(.+?)(ies|es|s|ied|ed|d|ing|in)$/.exec(word) ?? [];
	if (end === '') return [word];
	if (end === 'ing' || end === 'in') return [word, ...stemsOf(stem), stem.replace(/y$/, 'ie')];
	const bases = [word, stem, ...(end === 'ies' || end === 'ied' ? [`${stem}y`, `${stem}i`, `${stem}ie`] : [])];
	return [...bases, `${stem}e`, ...stemsOf(stem)];
};

const stemsOf = (stem: string): readonly string[] => [
	stem,
	`${stem}e`,
	...(stem.length > 2 && stem.at(-1) === stem.at(-2) ? [stem.slice(0, -1)] : []),
];
