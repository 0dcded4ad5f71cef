import fc from 'fast-check';
import {expect, test} from 'vitest';
import {capture, longestLine} from '../../source/capture/grammar.ts';
import {expectNothingLost} from './nothing-lost.ts';
import {runs, surroundings} from './surroundings.ts';

const fragments =
	`with Ada and Grace, & @Ada @"Ada Lovelace" @" @ Café Central #work #12 C# gave: got: owe: owed: gift: fwd: need: gave Ada: got Ben, Alan:
	due:fri due:frob due:1 for:91bc with:"Bob Stone" with:Ada -- yesterday: 15:00: 5/6: 30 feb: 2026-11-17 last friday: \\ \\Ada \\gave: (Ada) "Ada" Ada's ada
	نور 佐藤 美咲 美咲さん 👩🏽‍🚀 José José Jürgen Bob Stone lunch coffee https://x.example/@Ada a@b.example __proto__ constructor toString \u0000 \u001b[31m \u202e
	\ud800 \udc00 : , . ; - " ' the a w/ Dr. J. van Gogh tomorrow #compiler ñ Grace Kelly @ @@ #`.split(/\s+/);
const spaces = ['', ' ', ' ', ' ', ' ', '  ', '\n', '\t', '\u00a0', '\u3000', '\r\n', '\u2028'];
const typed = fc
	.array(fc.tuple(fc.constantFrom(...fragments), fc.constantFrom(...spaces)), {maxLength: 24})
	.map(parts => parts.flat().join(''));
const random = fc.string({
	unit: fc.oneof(
		fc.constantFrom(...'@#:\\"- \n,&adAD5/'),
		fc.string({unit: 'grapheme', minLength: 1, maxLength: 1}),
		fc.integer({min: 0, max: 0xffff}).map(code => String.fromCharCode(code)),
	),
	maxLength: 120,
});

test('no line is ever thrown at, and no character of one is lost without saying so', async () => {
	const around = surroundings();
	await fc.assert(
		fc.asyncProperty(fc.oneof({weight: 3, arbitrary: typed}, random), async line =>
			expectNothingLost(line, await capture(line, around)),
		),
		{numRuns: runs(3000, 100_000)},
	);
}, 600_000);

const nasty: Readonly<Record<string, string>> = {
	'control characters': 'coffee with Ada \u0000\u0007\u001b[31mred\u001b[0m\u0008\u007f\u0085',
	'text from right to left': 'lunch with @نور عن العمل #عمل',
	'marks that turn the direction': 'lunch \u202eadA htiw\u202c \u2066x\u2069 with Ada',
	'a date behind one place, and another place': '@\twith 2026-11-17\nowed:with  @\u3000with',
	'a comma before anything else': ',with 佐藤due:fri',
	'an emoji of several code points': 'coffee with Ada 👩🏽‍🚀 @"👩🏽‍🚀" #👩🏽‍🚀',
	'a combining accent': 'coffee with Ju\u0308rgen and @"Jose\u0301 Ruiz"',
	'lone surrogates': 'coffee \ud800 with Ada \udc00',
	'a name of every object': 'coffee with @__proto__ and @constructor and @hasOwnProperty gave __proto__: x',
	'tags of every object': 'coffee with Ada #__proto__ #constructor #toString',
	'only signs': '@ # \\ -- : " @" #" with gave owe: ',
	'a backslash at the end': 'coffee with Ada \\',
	'an open quote': 'coffee @"Ada Lovelace and more',
	'a quote between a sign and what may be a place': 'with Ada @"J.',
	'nothing but a body': '\n\n-- she is hiring',
	'somebody after an @, and what may be a place': 'with Alan @Ada Central',
	'a tag in the midst of a place': '@ #compiler\u3000Café with 美咲さん',
	'every white space': '\u00a0coffee\u3000with\u2003Ada\u2028Lovelace\u2029gave\u00a0Ada:\ufeffx',
};

test.each(Object.entries(nasty))('%s: nothing is lost', async (_, line) =>
	expectNothingLost(line, await capture(line, surroundings())),
);

test.each([
	'a',
	'@',
	'@"',
	' a',
	'\\',
	'gave: ',
	'gave "x',
	'Gave A, ',
	'gave Ada: x ',
	'owe Ada: x due:fri ',
	'Ada ',
	'Ada,',
	'Grace ',
	'Ada Byron ',
	'with A van ',
	'"',
	'#a ',
	' -- ',
	'\n.',
	'@ ',
	"'s",
	'\u0301',
])('%j over and over is read in time that grows with it', async unit => {
	const line = `Ada came. ${unit.repeat(Math.ceil(runs(250_000, 1_000_000) / unit.length))}`;
	const captured = await capture(line, surroundings());
	// Read in squared time, it would run out of the test's time.
	expect(captured.spans.length).toBeGreaterThan(0);
	if (captured.isUnderstood) expect(captured.drafts[0]?.people).toContain('Ada Lovelace');
});

test.each<[string, string]>([
	['dots in a name', `@a${'.'.repeat(300_000)}b`],
	['dots in a due date', `owe Ada: x due:fri${'.'.repeat(300_000)}b`],
	['spaces after a line end', `Ada\n${' '.repeat(300_000)}\u3000b`],
	['spaces in a name', `with Ada${' '.repeat(300_000)}Lovelace`],
	['quotes in a name', `@"${'\\"'.repeat(150_000)}`],
])('300,000 %s lose nothing', async (_, line) => expectNothingLost(line, await capture(line, surroundings())));

test('a megabyte of prose is kept to the letter', async () => {
	const prose = `${'She told me of the engine, and نور of 佐藤. '.repeat(23_000)}`.trim();
	const captured = await capture(`coffee with Ada -- ${prose}`, surroundings());
	expect(captured).toMatchObject({isUnderstood: true, drafts: [{kind: 'meeting', text: `coffee with Ada\n${prose}`}]});
});

test('spaces alone are refused, however many', async () => {
	expect(await capture(' '.repeat(1_000_000), surroundings())).toMatchObject({isUnderstood: false});
});

test('a text above the cap is refused whole, with its cap said', async () => {
	expect(await capture('a'.repeat(longestLine + 1), surroundings())).toMatchObject({
		isUnderstood: false,
		message: expect.stringContaining('4,000,000'),
	});
});
