import {expect, test} from 'vitest';
import {english, englishSigns} from '../../../source/capture/sentences/language/english/english.ts';
import {alsoVerbs, languageOf, languages} from '../../../source/capture/sentences/language/languages.ts';

test('of the small words of English only those that are said to be are verbs of another language', () => {
	const others = languages.filter(language => language !== english);
	const verbs = englishSigns
		.split(/\s+/)
		.filter(word => others.some(({verbs}) => verbs.has(word)) && !english.verbs.has(word));
	expect(verbs.filter(word => !alsoVerbs.has(word))).toEqual([]);
});

test.each([
	['had coffee with Ada yesterday, she is looking for a flat', 'english'],
	['Kaffee mit Ada gestern', 'german'],
	['gestern hat mir Ada beim Umzug geholfen', 'german'],
	["Ada m'a aidée hier", 'french'],
	['coffee', 'english'],
] as const)('%s is %s', (line, name) => {
	expect(languageOf(line).name).toBe(name);
});

test('forms are found by their own letter, whichever that of the base is', () => {
	const lemmas = (name: string, form: string) =>
		languages
			.find(language => language.name === name)
			?.verbs.get(form)
			?.map(({lemma}) => lemma);
	expect(lemmas('english', 'went')).toContain('go');
	expect(lemmas('english', 'lending')).toContain('lend');
	expect(lemmas('german', 'geholfen')).toContain('helfen');
	expect(lemmas('french', 'vais')).toContain('aller');
	expect(lemmas('english', '')).toBeUndefined();
});
