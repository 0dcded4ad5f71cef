import {once, oncePerWord} from '../../../once.ts';
import type {Form, Verb, WordList, WordsTo} from './language.ts';

const vowel = /[aeiou]/;

/** The forms of an English verb: `lend:lent`, `give:gave:given`, `help`; the regular ones follow from the base. */
export const englishForms = (entry: string): readonly (readonly [string, Form])[] => {
	const [base = '', past, part] = entry.split(':');
	const isDoubled = /^[^aeiou]*[aeiou][bdgklmnprt]$/.test(base) || doubled.has(base);
	const stem = isDoubled ? base + base.at(-1) : base.replace(/e$/, '');
	const isY = base.endsWith('y') && !vowel.test(base.at(-2) ?? '');
	const regular = isY ? `${base.slice(0, -1)}ied` : base.endsWith('e') ? `${base}d` : `${stem}ed`;
	const ing = /(?:ee|oe|ye)$/.test(base)
		? `${base}ing`
		: base.endsWith('ie')
			? `${base.slice(0, -2)}ying`
			: `${stem}ing`;
	const s =
		base === 'have'
			? 'has'
			: isY
				? `${base.slice(0, -1)}ies`
				: /(?:s|x|z|ch|sh|o)$/.test(base)
					? `${base}es`
					: `${base}s`;
	return [
		[base, 'base'],
		[s, 's'],
		[past ?? regular, 'past'],
		...(part ? [[part, 'part'] as const] : []),
		[ing, 'ing'],
		// Dictated, or clipped: "she's helpin us".
		[ing.slice(0, -1), 'ing'],
	];
};

const doubled = new Set('babysit transfer refer forget begin admit program unplug'.split(' '));

/**
 * The verbs of the senses, which are in `frames` as `senseMap` reads them. Forms that are irregular are in `irregular`,
 * as `base:past:part`; every other verb is regular. The forms that begin with a letter are made when the first word
 * with it is asked for, and without a look at the rest: nearly every line asks for a few letters, to see that it is
 * English.
 */
export const verbForms = (
	frames: () => string,
	irregular: () => string,
	formsOf: (entry: string) => readonly (readonly [string, Form])[],
): WordsTo<readonly Verb[]> => {
	const texts = once(() => ({frames: frames(), irregular: irregular()}));
	const formsWith = oncePerWord((letter: string): ReadonlyMap<string, readonly Verb[]> => {
		const forms = new Map<string, Verb[]>();
		for (const [lemma, entry] of entriesWith(letter, texts()))
			for (const [form, as] of formsOf(entry)) {
				if (form[0] !== letter) continue;
				const before = forms.get(form) ?? [];
				if (!before.some(verb => verb.lemma === lemma && verb.form === as))
					forms.set(form, [...before, {lemma, form: as}]);
			}
		return forms;
	});
	return {has: word => formsWith(word[0] ?? '').has(word), get: word => formsWith(word[0] ?? '').get(word)};
};

/** The entries of which a part begins with a letter: of the verbs of the frames in their order, then the others. */
const entriesWith = (
	letter: string,
	{frames, irregular}: {readonly frames: string; readonly irregular: string},
): readonly (readonly [lemma: string, entry: string])[] => {
	if (!/^\p{L}$/u.test(letter)) return [];
	const own = Map.groupBy(
		Array.from(irregular.matchAll(new RegExp(`(?<!\\S)(?:\\S*:)?${letter}\\S*`, 'g')), ([entry]) => entry),
		entry => entry.split(':', 1)[0] ?? '',
	);
	const lemmas = Array.from(frames.matchAll(new RegExp(`[:,]\\s*(${letter}[^\\s,]*)`, 'g')), ([, lemma = '']) => lemma);
	return [...new Set([...lemmas, ...own.keys()])].flatMap(lemma =>
		(own.get(lemma) ?? [lemma]).map(entry => [lemma, entry] as const),
	);
};

export const listedWords = (text: string): readonly string[] => text.split(/\s+/).filter(Boolean);

/** The word one letter away that is in the map, for `borowed` and `helpd`; only for words of five letters or more. */
export const nearestForm = (word: string, verbs: WordList): string | undefined => {
	if (word.length < 5 || !/^[a-z]+$/.test(word)) return undefined;
	for (let at = 1; at < word.length - 1; at++) {
		const without = word.slice(0, at) + word.slice(at + 1);
		if (without.length > 4 && verbs.has(without)) return without;
		const swapped = word.slice(0, at) + (word[at + 1] ?? '') + word[at] + word.slice(at + 2);
		if (swapped.length === word.length && verbs.has(swapped)) return swapped;
		const doubledLetter = word.slice(0, at) + word[at] + word.slice(at);
		if (verbs.has(doubledLetter)) return doubledLetter;
	}
	const withE = word.endsWith('d') && !word.endsWith('ed') ? `${word.slice(0, -1)}ed` : undefined;
	return withE !== undefined && verbs.has(withE) ? withE : undefined;
};
