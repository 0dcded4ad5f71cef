import fc from 'fast-check';
import {expect, test} from 'vitest';
import {checkFlags, type Flags, sortArguments} from '../../source/commands/flags.ts';

const known: Flags = {
	due: {type: 'text', value: 'DATE', about: ''},
	number: {type: 'number', short: 'n', about: ''},
	json: {type: 'switch', about: ''},
	'no-color': {type: 'switch', about: ''},
	returned: {type: 'id', about: ''},
	alias: {type: 'text', isMultiple: true, about: ''},
};

test.each([
	{argv: ['coffee', 'with Ada'], flags: [], words: ['coffee', 'with Ada']},
	{argv: ['-5 euros'], flags: [], words: ['-5 euros']},
	{argv: ['-5'], flags: [], words: ['-5']},
	{argv: ['- bought milk'], flags: [], words: ['- bought milk']},
	{argv: ['-'], flags: [], words: ['-']},
	{argv: ['Ada', '--due', 'fri', 'the paper'], flags: ['--due=fri'], words: ['Ada', 'the paper']},
	{argv: ['--due', '--json', 'x'], flags: ['--due=--json'], words: ['x']},
	{argv: ['--due=-5'], flags: ['--due=-5'], words: []},
	{argv: ['--', '--due', '--json'], flags: [], words: ['--due', '--json']},
	{argv: ['-n', '3'], flags: ['--number=3'], words: []},
	{argv: ['-n20'], flags: ['--number=20'], words: []},
	{argv: ['07de', '--returned', '91bc'], flags: ['--returned=91bc'], words: ['07de']},
	{argv: ['--returned', 'nonsense'], flags: ['--returned='], words: ['nonsense']},
])('$argv is sorted into flags and words', ({argv, flags, words}) => {
	expect(sortArguments(argv, known)).toMatchObject({flags, words});
});

test.each([
	{argv: ['--no-due'], says: /--no-due is not a flag/},
	{argv: ['--jsn'], says: /Did you mean --json\?/},
	{argv: ['--due'], says: /--due needs DATE/},
	{argv: ['--due='], says: /--due needs DATE/},
	{argv: ['--json=yes'], says: /takes no value/},
	{argv: ['-hello'], says: /write -- before it/},
	{argv: ['--constructor'], says: /--constructor is not a flag/},
])('$argv is refused as wrong usage', ({argv, says}) => {
	expect(() => sortArguments(argv, known)).toThrow(says);
});

test('a word without a flag before it is left to a query', () => {
	expect(sortArguments(['-lunch', '-n', '2'], known, {takesDashes: true})).toMatchObject({
		words: ['-lunch'],
		flags: ['--number=2'],
	});
});

test('no argument is ever lost: each is a word, a flag or a value, or the whole is refused', () => {
	fc.assert(
		fc.property(
			fc.array(fc.oneof(fc.string(), fc.constantFrom('--json', '-n', '--due', '--', '佐藤 美咲', 'نور', '👩🏽‍🚀'))),
			argv => {
				let sorted: ReturnType<typeof sortArguments>;
				try {
					sorted = sortArguments(argv, known);
				} catch (error) {
					expect(error).toHaveProperty('kind', 'usage');
					return;
				}
				const all = [...sorted.flags, ...sorted.words].join('\n');
				for (const argument of argv) if (argument !== '--' && argument !== '-n') expect(all).toContain(argument);
			},
		),
	);
});

test('a flag of the wrong type is refused, whatever the parser made of it', () => {
	expect(() => checkFlags({number: Number.NaN}, known)).toThrow('-n takes a whole number');
	expect(() => checkFlags({number: -1}, known)).toThrow('-n takes a whole number');
	expect(() => checkFlags({due: false}, known)).toThrow('--due takes one value');
	expect(() => checkFlags({due: ['fri', 'sat']}, known)).toThrow('--due takes one value');
});

test('flags come out of the type that they were declared with', () => {
	const flags = checkFlags({due: 'fri', number: 3, json: true, color: false, alias: ['a', 'b']}, known);
	expect(flags).toEqual({
		on: new Set(['json', 'no-color']),
		text: {due: 'fri'},
		number: {number: 3},
		texts: {alias: ['a', 'b']},
	});
});
