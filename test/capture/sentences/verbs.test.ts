import {expect, test} from 'vitest';
import {
	contactFrames,
	contactIrregular,
	contactVerbs,
} from '../../../source/capture/sentences/language/english/contact-frames.ts';
import {englishVerbForms} from '../../../source/capture/sentences/language/english/english-verbs.ts';
import {frames, irregular, otherVerbs} from '../../../source/capture/sentences/language/english/frames.ts';
import {englishForms} from '../../../source/capture/sentences/language/inflect.ts';
import type {Verb} from '../../../source/capture/sentences/language/language.ts';
import {senseMap} from '../../../source/capture/sentences/language/word-maps.ts';

// What a word comes from is made of the word; here all forms of all verbs are made, and each word looked up in them.

const senses = senseMap(() => frames + contactFrames);
const own = (irregular + contactIrregular).split(/\s+/).filter(Boolean);
const more = (otherVerbs + contactVerbs).split(/\s+/).filter(Boolean);
const lemmas = new Set([...senses.keys(), ...own.map(entry => entry.split(':', 1)[0] ?? ''), ...more]);

const all = new Map<string, Verb[]>();
for (const lemma of lemmas) {
	const entries = own.filter(entry => entry.split(':', 1)[0] === lemma);
	for (const [form, as] of (entries.length > 0 ? entries : [lemma]).flatMap(englishForms)) {
		const before = all.get(form) ?? [];
		all.set(form, before);
		if (!before.some(verb => verb.lemma === lemma && verb.form === as)) before.push({lemma, form: as});
	}
}

const verbs = englishVerbForms({
	senses,
	irregular: () => irregular + contactIrregular,
	more: () => otherVerbs + contactVerbs,
});

test('each form of each verb is known for what it is, in the order of the verbs', () => {
	expect(all.size).toBeGreaterThan(3_000);
	expect(new Map([...all.keys()].map(word => [word, verbs.get(word)]))).toEqual(all);
});

test('no other word is a verb', () => {
	const near = [...all.keys()].flatMap(word => [`${word}s`, `${word}ed`, word.slice(1), word.slice(0, -1)]);
	expect(near.filter(word => verbs.has(word) !== all.has(word))).toEqual([]);
});
