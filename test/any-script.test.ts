import fc from 'fast-check';
import {expect, test} from 'vitest';
import {withSources} from '../.config/lazy-letters.mjs';
import {inAnyScript} from '../source/any-script.ts';

const patterns = [
	/[\p{L}\p{M}\p{N}_]+(?:['’\-·][\p{L}\p{M}\p{N}_]+)*['’]?|--+|[^\s]/u,
	/^[\p{Lu}\p{Lt}]|^[\p{Script=Han}\p{Script=Thai}]/u,
	/\p{Lu}\p{Ll}+/u,
	/x\p{M}|[^\p{Script=Latin}]\p{N}/u,
	/^\p{Ll}[^\p{L}\]]/iu,
];

test('a text of ASCII is read as the expression of all letters reads it', () => {
	fc.assert(
		fc.property(fc.constantFrom(...patterns), fc.string(), (pattern, text) => {
			const [found, meant] = [inAnyScript(pattern).exec(text), pattern.exec(text)];
			expect(found && [...found, found.index]).toEqual(meant && [...meant, meant.index]);
		}),
	);
});

test('letters of other scripts are letters', () => {
	expect(inAnyScript(/^\p{Lu}/u).test('Çelik')).toBe(true);
	expect(inAnyScript(/^\p{L}+$/u).test('佐藤')).toBe(true);
});

test('the expression for a text begins where it is told', () => {
	const pattern = inAnyScript(/\p{L}+/uy).of('ab cd');
	pattern.lastIndex = 3;
	expect(pattern.exec('ab cd')?.[0]).toBe('cd');
});

test.each([
	['inAnyScript(/a\\/[/\\]]\\p{L}/gu)', {source: 'a\\/[/\\]]\\p{L}', flags: 'gu'}],
	['inAnyScript(\n\t/^\\p{Lu}/,\n)', {source: '^\\p{Lu}', flags: ''}],
])('the build puts the source in place of the literal: %s', (text, pattern) => {
	const read = new Function('inAnyScript', `return ${withSources(text)}`) as (
		made: (pattern: unknown) => unknown,
	) => unknown;
	expect(read(made => made)).toEqual(pattern);
});
