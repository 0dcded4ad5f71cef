import {spawnSync} from 'node:child_process';
import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {
	type Quote,
	quotedWord,
	readWord,
	replacedFrom,
	type Shell,
} from '../../../source/commands/completion/shell-words.ts';
import {isInstalled} from '../../support/tab.ts';

/** Texts with all that means something to a shell or a terminal; no zero, which no argument can hold. */
const text = fc
	.array(
		fc.oneof(
			fc.constantFrom(...'$`"\'\\!~#*?[]{}()&|;<>^=%:@ -\n\t\r\u001b\u007f\u009b\u202e\u2028'),
			fc.constantFrom('$(id)', '`id`', '$HOME', '👩🏽‍🚀', 'Jürgen', '佐藤', 'e\u0301', "$'", "'\\''", '\\n'),
			fc.string({unit: 'grapheme', maxLength: 4}).filter(one => !one.includes('\0')),
		),
		{maxLength: 12},
	)
	.map(parts => parts.join(''));
const quotes: readonly Quote[] = ['', "'", '"', "$'"];
const closed = (said: string, quote: Quote): string => `${quote}${said}${quote.slice(-1)}`;

describe.each((['bash', 'zsh'] as const).filter(isInstalled))('a word for %s', shell => {
	test('is read by the shell as what it was, where any quote is open, and runs nothing', () => {
		const words = fc.sample(text, 200);
		const written = words.flatMap(one => quotes.map(quote => `x${closed(quotedWord(`${one}`, quote, false), quote)}`));
		const {stdout, stderr} = spawnSync(shell, ['-c', `printf '%s\\0' ${written.join(' ')}`], {
			encoding: 'utf8',
			env: {PATH: process.env.PATH ?? '', LANG: 'C.UTF-8', HOME: '/nowhere'},
		});
		expect(stderr).toBe('');
		expect(stdout.split('\0').slice(0, -1)).toEqual(words.flatMap(one => quotes.map(() => `x${one}`)));
	});

	test('is read again as what it was, and has no line end and nothing that a terminal obeys', () => {
		fc.assert(
			fc.property(text, fc.constantFrom(...quotes), (one, quote) => {
				const said = quotedWord(one, quote);
				// biome-ignore lint/suspicious/noControlCharactersInRegex: exactly these must not be in it
				expect(said).not.toMatch(/[\x00-\x1f\x7f-\x9f\u2028-\u202e]/);
				expect(readWord(shell, quote + said)).toMatchObject({value: one, open: quote});
			}),
		);
	});
});

test('an unfinished word of each shell is read without its quotes, and nothing in it is evaluated', () => {
	const cases: readonly (readonly [Shell, string, string, Quote])[] = [
		['bash', 'Ada\\ Lo', 'Ada Lo', ''],
		['bash', '"Ada $HOME', 'Ada $HOME', '"'],
		['bash', '"a\\"b\\c', 'a"b\\c', '"'],
		['bash', "'it", 'it', "'"],
		['bash', "'it'\\''s", "it's", "'"],
		['bash', "$'a\\tb\\x41\\u00e9", 'a\tbA\u00e9', "$'"],
		['zsh', 'with:"Ada L', 'with:Ada L', '"'],
		['fish', "'it\\'s", "it's", "'"],
		['fish', 'a\\ b\\n\\u00e9', 'a b\n\u00e9', ''],
		['fish', '"a\\$b', 'a$b', '"'],
		['bash', 'a\\', 'a', ''],
	];
	for (const [shell, raw, value, open] of cases) expect(readWord(shell, raw)).toMatchObject({value, open});
});

test('bash puts a word in after the last sign that breaks one, and after a quote that is open', () => {
	const breaks = ' \t\n"\'><=;|&(:@';
	const from = (raw: string): string => raw.slice(replacedFrom(raw, breaks, readWord('bash', raw)));
	expect(from('with:ad')).toBe('ad');
	expect(from('@ad')).toBe('@ad');
	expect(from('"Ada Lo')).toBe('Ada Lo');
	expect(from('with:"Ada Lo')).toBe('Ada Lo');
	expect(from('Ada\\ Lo')).toBe('Ada\\ Lo');
	expect(from('Ada\\:Lo')).toBe('Ada\\:Lo');
	expect(from('"Ada: Lo"ve')).toBe('"Ada: Lo"ve');
});
