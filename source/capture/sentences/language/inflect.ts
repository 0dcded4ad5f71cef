import type {Form, Sense, Verb} from './language.ts';

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

const doubled = new Set(
	'babysit transfer refer forget begin admit program unplug format'.split(' ').filter(word => word !== 'format'),
);

/** Forms that are irregular, as `base:past:part`; every other verb of the frames is regular. */
export const verbForms = (
	senses: ReadonlyMap<string, readonly Sense[]>,
	irregular: string,
	more: string,
	formsOf: (entry: string) => readonly (readonly [string, Form])[],
): ReadonlyMap<string, readonly Verb[]> => {
	const verbs = new Map<string, Verb[]>();
	const own = new Map<string, string[]>();
	for (const entry of irregular.split(/\s+/).filter(Boolean))
		own.set(entry.split(':')[0] ?? '', [...(own.get(entry.split(':')[0] ?? '') ?? []), entry]);
	for (const lemma of new Set([...senses.keys(), ...own.keys(), ...more.split(/\s+/).filter(Boolean)]))
		for (const [form, as] of (own.get(lemma) ?? [lemma]).flatMap(entry => formsOf(entry))) {
			const before = verbs.get(form) ?? [];
			if (!before.some(verb => verb.lemma === lemma && verb.form === as))
				verbs.set(form, [...before, {lemma, form: as}]);
		}
	return verbs;
};

/** The word one letter away that is in the map, for `borowed` and `helpd`; only for words of five letters or more. */
export const nearestForm = (word: string, verbs: ReadonlyMap<string, unknown>): string | undefined => {
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
