import fc from 'fast-check';
import {expect, test} from 'vitest';
import {printable, printableJson, printableLines} from '../source/printable.ts';

// biome-ignore lint/suspicious/noControlCharactersInRegex: exactly these must not come through
const commanding = /[\x00-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/;
const nasty = fc.oneof(
	fc.string({unit: 'binary'}),
	fc
		.array(
			fc
				.oneof(
					fc.integer({min: 0, max: 0x9f}),
					fc.integer({min: 0x2000, max: 0x206f}),
					fc.integer({min: 0xd800, max: 0xdfff}),
				)
				.map(code => String.fromCharCode(code)),
		)
		.map(letters => letters.join('')),
);

test('nothing that commands a terminal or turns the direction comes through, whatever the text', () => {
	fc.assert(
		fc.property(nasty, text => {
			const shown = printable(text);
			expect(shown).not.toMatch(commanding);
			expect(shown.isWellFormed()).toBe(true);
			expect(printable(shown)).toBe(shown);
		}),
		{numRuns: 5000},
	);
});

test.each([
	['\u001b]52;c;aGk=\u0007', '␛]52;c;aGk=␇'],
	['\u009b31m', '�31m'],
	['a\u202egnp.exe', 'a�gnp.exe'],
	['one\ntwo\tthree\rfour', 'one two three four'],
	['\u007f', '␡'],
	['\ud800', '�'],
])('%j is shown as %j', (text, shown) => expect(printable(text)).toBe(shown));

test.each(['Ada Lovelace', '👩🏽‍🚀 e\u0301', '佐藤 美咲', 'نور', 'می‌خواهم', '🏴󠁧󠁢󠁥󠁮󠁧󠁿'])('%s is shown as it is', text =>
	expect(printable(text)).toBe(text),
);

test('lines of any kind of end are lines', () =>
	expect(printableLines('one\r\ntwo\nthree\rfour\u001b')).toEqual(['one', 'two', 'three', 'four␛']));

test('JSON for a terminal holds nothing that commands it or stays unseen, and is the same value', () => {
	fc.assert(
		fc.property(
			fc.array(fc.oneof(nasty, fc.constantFrom('\u009d0;PWN\u009c', '\ufeff', '\u{e0041}', '\u00ad', '\\\u009d'))),
			texts => {
				const json = JSON.stringify({texts}, null, 2);
				const shown = printableJson(json);
				expect(shown.replaceAll('\n', '')).not.toMatch(
					/[\p{Cc}\u061c\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]|\udb40|\u00ad/u,
				);
				expect(JSON.parse(shown)).toEqual(JSON.parse(json));
			},
		),
		{numRuns: 2000},
	);
});

test.each([
	['\u009d0;PWN\u009c', '"\\u009d0;PWN\\u009c"'],
	['a\u202eb\u007f', '"a\\u202eb\\u007f"'],
	['\u{e0041}', '"\\udb40\\udc41"'],
	['👩🏽‍🚀 می‌خواهم', '"👩🏽‍🚀 می‌خواهم"'],
])('%j is %s in JSON for a terminal', (text, shown) => expect(printableJson(JSON.stringify(text))).toBe(shown));
