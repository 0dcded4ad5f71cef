import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {expect, test} from 'vitest';
import {hasWord} from '../../.config/node-20.mjs';
import {withWordLists, wordsOf} from '../../.config/word-lists.mjs';
import {root} from '../support/node.ts';

test.each([
	['(?:met|saw)', ['met', 'saw']],
	['w', ['w']],
	['shout-?outs?', ['shout-outs', 'shout-out', 'shoutouts', 'shoutout']],
	['(?:[Tt]he )?(?:job|role)', ['The job', 'The role', 'the job', 'the role', 'job', 'role']],
	["(?:w\\/|l[\\u2019'])", ['w/', 'l’', "l'"]],
	['(?:a(?:b|c)?|d)e', ['abe', 'ace', 'ae', 'de']],
	['(?:yes|)', ['yes', '']],
	['\\d+', undefined],
	['[a-z]', undefined],
	['[^a]', undefined],
	['a+', undefined],
	['a{2}', undefined],
	['a.c', undefined],
	['a\\.c', ['a.c']],
	['(?=a)b', undefined],
	// Of these each half is held to one end only.
	['a|b', undefined],
	['(?:a)|(?:b)', undefined],
	['(?:a|b', undefined],
	['(?:a)?(?:b)?(?:c)?(?:d)?(?:e)?(?:f)?(?:g)?(?:h)?(?:i)?', undefined],
])('the expression ^%s$ is %j', (pattern, words) => {
	expect(wordsOf(pattern)).toEqual(words);
});

test.each([
	['return /^(?:a|b)$/.test(low) && x', 'return hasWord("|a|b|",low) && x'],
	['/^(?:a|b)$/i.test(low)', undefined],
	['/^(?:a|b)/.test(low)', undefined],
	['/(?:a|b)$/.test(low)', undefined],
	['/^(?:a|b)$/.exec(low)', undefined],
	['const two = x /^(?:a|b)$/.test', undefined],
	['const own =\n\t/^(?:a|b)$/;\nconst is = own.test(low);', '\nconst is = hasWord("|a|b|",low);'],
	['export const own = /^(?:a|b)$/;\nconst is = own.test(low);', undefined],
	['const own = /^(?:a|b)$/;\nconst is = own.test(low) || low.replace(own, "");', undefined],
])('%s is built as it means', (text, built) => {
	expect(withWordLists(text)).toBe(built ?? text);
});

test('a text with the sign between words is none of them, and no half of one is', () => {
	expect(hasWord('|a|b|', 'a')).toBe(true);
	expect(hasWord('|a|b|', 'a|b')).toBe(false);
	expect(hasWord('|ab|', 'b')).toBe(false);
	expect(hasWord('|a|b|', '')).toBe(false);
	expect(hasWord('|a||', '')).toBe(true);
});

/** Every expression of our own source from `^` to `$`. */
const patterns = (): readonly string[] =>
	readdirSync(join(root, 'source'), {recursive: true, encoding: 'utf8'})
		.filter(name => /\.tsx?$/.test(name))
		.flatMap(name => [
			...readFileSync(join(root, 'source', name), 'utf8').matchAll(
				/\/\^((?:\\.|\[(?:\\.|[^\]\\\n])*\]|[^/\\[\n])+)\$\//g,
			),
		])
		.map(([, pattern = '']) => pattern);

test('of every expression in our source that is words alone, the list finds what it finds', () => {
	const lists = patterns().flatMap(pattern => {
		const words = wordsOf(pattern);
		return words ? [{expression: new RegExp(`^${pattern}$`), words}] : [];
	});
	expect(lists.length).toBeGreaterThan(1000);
	for (const {expression, words} of lists) {
		const list = `|${words.join('|')}|`;
		for (const word of words)
			for (const text of [
				word,
				`${word}s`,
				`a${word}`,
				word.slice(1),
				word.slice(0, -1),
				word.toUpperCase(),
				` ${word}`,
			])
				if (hasWord(list, text) !== expression.test(text)) expect({expression, text}).toBe('found alike');
	}
});
