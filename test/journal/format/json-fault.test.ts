import fc from 'fast-check';
import {expect, test} from 'vitest';
import {lineOfFault} from '../../../source/journal/format/json-fault.ts';
import {someJson} from '../arbitrary.ts';

const isJson = (text: string): boolean => {
	try {
		JSON.parse(text);
		return true;
	} catch {
		return false;
	}
};

test.each([
	'{"a": 1,\n"b": }',
	'{"a": 1,\n"b": "\u0001"}',
	'{"a": 1,\n"b": 1',
	'{"a": 1,\n b}',
	'{"a": [1,\n]}',
	'{"a": 1,\n}',
	'{"a": 1\n"b": 2}',
	'[1\n}',
	'[\n01]',
	'[1]\n[2]',
	'["\\n",\n"\\x"]',
	'{"a":\n"not ended',
	'{"a":\ntru}',
])('%j goes wrong on its second line', text => {
	expect(isJson(text)).toBe(false);
	expect(lineOfFault(text)).toBe(2);
});

test('the fault is where one was made: in a text of one token a line', () => {
	fc.assert(
		fc.property(
			fc.array(someJson, {minLength: 1}),
			fc.nat(),
			fc.constantFrom('}:', '"', '#', '01', 'nul', ']:', '{,'),
			(value, place, fault) => {
				const lines = JSON.stringify(value, null, 1).split('\n');
				const at = place % lines.length;
				const broken = [...lines.slice(0, at), fault, ...lines.slice(at)].join('\n');
				if (isJson(broken)) return;
				expect(Math.abs(lineOfFault(broken) - (at + 1))).toBeLessThanOrEqual(1);
			},
		),
	);
});

test('what is JSON has no fault before its end', () => {
	fc.assert(
		fc.property(someJson, value => {
			const text = JSON.stringify(value, null, 2);
			expect(lineOfFault(text)).toBe(text.split('\n').length);
		}),
	);
});

test('a million levels and ten million letters do not end the stack', () => {
	expect(lineOfFault(`${'[{"a":'.repeat(500_000)}\n!`)).toBe(2);
	expect(lineOfFault(`["${'x'.repeat(10_000_000)}",\n"${'\\"'.repeat(1_000_000)}",\n!`)).toBe(3);
	expect(lineOfFault(`["${'\\"'.repeat(10_000_000)}",\n"${'\\u00e9'.repeat(4_000_000)}",\n!`)).toBe(3);
});
