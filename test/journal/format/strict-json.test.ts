import fc from 'fast-check';
import {expect, test} from 'vitest';
import {scanJson} from '../../../source/journal/format/strict-json.ts';
import {someJson} from '../arbitrary.ts';

test('the lines are those where the elements of the list begin, in any layout', () => {
	fc.assert(
		fc.property(
			fc.array(someJson, {maxLength: 6}),
			someJson,
			fc.constantFrom(0, 1, 4, '\t'),
			(list, before, indent) => {
				const text = JSON.stringify({before: {entries: [before]}, entries: list, after: list}, null, indent);
				const {lines} = scanJson(text, 'entries');
				expect(lines).toHaveLength(list.length);
				// The text of every element begins on its line, as its own first line does.
				const all = text.split('\n');
				for (const [at, line] of lines.entries())
					expect(all[line - 1]).toContain((JSON.stringify(list[at], null, indent).split('\n')[0] ?? '').slice(0, 1));
			},
		),
	);
});

test('no JSON of an object has a key twice or a number that is lost, whatever its texts say', () => {
	fc.assert(
		fc.property(someJson, value => {
			expect(scanJson(JSON.stringify({entries: [value]}), 'entries').fault).toBeUndefined();
		}),
		{numRuns: 500},
	);
});

test('a key that appears twice is found at any depth', () => {
	expect(scanJson('{"entries": [{"a": [\n{"b": 1, "c": {"b": 2},\n"b": 3}]}]}', 'entries').fault).toEqual({
		line: 3,
		problem: 'the key "b" appears twice in one object',
	});
	expect(scanJson('{"__proto__": 1, "__proto__": 2}', 'entries').fault?.problem).toContain('__proto__');
	expect(scanJson('[{"a": 1}, {"a": 2}]', 'entries').fault).toBeUndefined();
});

test('a text of ten million letters, and escapes without end, are scanned', () => {
	const long = JSON.stringify({entries: ['x'.repeat(10_000_000), '\\"'.repeat(1_000_000), '\n'.repeat(1_000_000)]});
	expect(scanJson(long, 'entries')).toEqual({lines: [1, 1, 1]});
});

test('a million levels do not end the stack', () => {
	const deep = `{"entries": ${'[{"a":'.repeat(500_000)}1${'}]'.repeat(500_000)}}`;
	expect(scanJson(deep, 'entries')).toEqual({lines: [1]});
});

test('ten million escapes in one string cost no more than their own length, and the line after them is right', () => {
	const {lines, fault} = scanJson(
		`{"entries": ["${'\\"'.repeat(10_000_000)}",\n"${'\\u00e9'.repeat(4_000_000)}",\n1]}`,
		'entries',
	);
	expect({lines, fault}).toEqual({lines: [1, 2, 3], fault: undefined});
});
