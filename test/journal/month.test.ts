import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import type {MonthName} from '../../source/journal/day.ts';
import type {Entry} from '../../source/journal/entry.ts';
import {toJson} from '../../source/journal/format/read-entry.ts';
import {
	changeMonth,
	emptyMonth,
	type Month,
	parseMonth,
	printMonth,
	unreadableMonth,
} from '../../source/journal/month.ts';
import {someEntries, someJson} from './arbitrary.ts';
import {favour, id, meeting, note} from './example.ts';

const november = '2026-11' as MonthName;
const text = (entries: readonly unknown[], extra: object = {}): string =>
	`${JSON.stringify({goodturn: 1, entries, ...extra}, null, 2)}\n`;
const parsed = (source: string, name = november): Month => {
	const month = parseMonth(name, source);
	if ('unreadable' in month && month.unreadable) throw new Error(month.unreadable.problem);
	return month as Month;
};
const refused = (source: string): string => {
	const {unreadable} = parseMonth(november, source);
	return unreadable ? `${unreadable.file}:${unreadable.line} ${unreadable.problem}` : 'understood';
};

describe('a round trip', () => {
	test('gives the same bytes for every month that goodturn wrote', () => {
		fc.assert(
			fc.property(someEntries, entries => {
				const written = printMonth(changeMonth(emptyMonth(november), new Set(), entries));
				expect(printMonth(parsed(written))).toBe(written);
			}),
		);
	});

	test('keeps what is unknown at every level, value for value', () => {
		const strange = fc.array(fc.tuple(fc.nat(12), someJson), {maxLength: 4});
		const extra = fc.dictionary(
			fc.string().filter(key => !['goodturn', 'entries'].includes(key)),
			someJson,
			{maxKeys: 3},
		);
		fc.assert(
			fc.property(someEntries, strange, extra, (entries, values, more) => {
				const month = changeMonth(emptyMonth(november), new Set(), entries);
				const list: unknown[] = month.entries.map(toJson);
				for (const [at, value] of values) list.splice(Math.min(at, list.length), 0, value);
				const source = text(list, JSON.parse(JSON.stringify(more)));
				const again = parsed(source);
				expect(again.entries.map(entry => entry.id)).toEqual(month.entries.map(entry => entry.id));
				expect(JSON.parse(printMonth(again))).toEqual(JSON.parse(source));
			}),
			{numRuns: 500},
		);
	});

	test('does not mind CRLF, another indent, or keys in another order', () => {
		const entry = meeting();
		const shuffled = Object.fromEntries(Object.entries(toJson(entry)).reverse());
		expect(parsed(JSON.stringify({entries: [shuffled], goodturn: 1})).entries).toHaveLength(1);
		const crlf = parsed(text([toJson(entry)]).replaceAll('\n', '\r\n'));
		expect(crlf.problems).toEqual([]);
		expect(printMonth(crlf)).toBe(text([toJson(entry)]));
	});
});

describe('the order of entries', () => {
	const at = (number: number, fields: object): Entry => meeting({id: id(number), ...fields});

	test('is by date, then time with none first, then created, then id', () => {
		const inOrder = [
			at(5, {date: '2026-11-19', time: '20:00'}),
			at(4, {}),
			at(3, {time: '09:00'}),
			at(2, {time: '15:00', created: '2026-11-20T16:02:11.479Z'}),
			at(0, {time: '15:00'}),
			at(1, {time: '15:00'}),
		];
		fc.assert(
			fc.property(fc.shuffledSubarray(inOrder, {minLength: inOrder.length}), entries => {
				expect(parsed(text(entries)).entries).toEqual(inOrder);
			}),
		);
	});

	test('leaves a strange value after the entry that it came after', () => {
		const source = text([
			at(1, {date: '2026-11-02'}),
			'after the second',
			at(2, {date: '2026-11-01'}),
			'after the first',
		]);
		expect(
			JSON.parse(printMonth(parsed(source))).entries.map((value: Entry | string) =>
				typeof value === 'string' ? value : value.date,
			),
		).toEqual(['2026-11-01', 'after the first', '2026-11-02', 'after the second']);
	});
});

describe('a bad entry', () => {
	const source = text([note({id: id(1)}), {id: id(2), kind: 'note', date: 'soon'}, note({id: id(3)})]);

	test('costs itself only, and is reported with file and line', () => {
		const month = parsed(source);
		expect(month.entries.map(entry => entry.id)).toEqual([id(1), id(3)]);
		expect(month.problems).toEqual([{file: '2026-11.json', line: 13, problem: expect.stringContaining('"date"')}]);
		expect(source.split('\n')[12]).toBe('    {');
	});

	test('stays in its place when its neighbours are changed, added and removed', () => {
		const month = parsed(source);
		const changed = changeMonth(month, new Set([id(1)]), [
			note({id: id(1), text: 'changed'}),
			note({id: id(4), date: '2026-11-01' as never}),
		]);
		expect(JSON.parse(printMonth(changed)).entries.map((entry: Entry) => entry.id)).toEqual([
			id(4),
			id(1),
			id(2),
			id(3),
		]);
		const emptied = changeMonth(month, new Set([id(1), id(3)]), []);
		expect(JSON.parse(printMonth(emptied)).entries).toEqual([{id: id(2), kind: 'note', date: 'soon'}]);
	});
});

test('an entry of another month is served, and reported with its line', () => {
	const month = parsed(
		text(['odd', note({id: id(1), date: '2026-12-24' as never}), note({id: id(2), date: '2026-11-01' as never})]),
	);
	expect(month.entries.map(entry => entry.id)).toEqual([id(2), id(1)]);
	expect(month.problems.at(-1)).toEqual({
		file: '2026-11.json',
		line: 5,
		problem: 'the entry of 2026-12-24 belongs in 2026-12.json',
	});
});

describe('a file that is not fully understood is refused with the line:', () => {
	const entry = JSON.stringify(note());
	test.each([
		['nothing', '', '1 the file is empty'],
		['spaces', ' \n ', '1 the file is empty'],
		['half a file', text([note()]).slice(0, 60), '5 this is not JSON'],
		['text', 'dear diary', '1 this is not JSON'],
		['null', 'null', '1 the file must hold an object'],
		['a list', '[]', '1 the file must hold an object'],
		['no version', '{"entries": []}', '1 the file has no "goodturn": 1'],
		['a version in quotes', '{"goodturn": "1", "entries": []}', '1 the file has no "goodturn": 1'],
		['a later version', '{"goodturn": 2, "entries": []}', '1 the file is of format 2'],
		['no entries', '{"goodturn": 1}', '1 the file has no list "entries"'],
		['entries that are no list', '{"goodturn": 1, "entries": {}}', '1 the file has no list "entries"'],
		[
			'conflict markers',
			`{"goodturn": 1, "entries": [\n<<<<<<< HEAD\n${entry}\n=======\n${entry}\n>>>>>>> other\n]}`,
			'2 a merge left conflict markers',
		],
		[
			'conflict markers and CRLF',
			`{"goodturn": 1,\r\n<<<<<<< HEAD\r\n=======\r\n>>>>>>> other\r\n"entries": []}`,
			'2 a merge left conflict markers',
		],
		['an id twice', `{"goodturn": 1, "entries": [\n${entry},\n${entry}\n]}`, `3 "${id(1)}" appears twice in the file`],
		[
			'a key twice',
			`{"goodturn": 1, "entries": [\n${entry.replace('{', '{"kind":"note",')}\n]}`,
			'2 the key "kind" appears twice in one object',
		],
		[
			'a key twice, spelt otherwise',
			`{"goodturn": 1, "entries": [], "a": {"x": 1,\n"\\u0078": 2}}`,
			'2 the key "\\u0078" appears twice',
		],
		['the list twice', '{"goodturn": 1, "entries": [],\n"entries": []}', '2 the key "entries" appears twice'],
		[
			'a number too large',
			'{"goodturn": 1, "entries": [],\n\n"n": 12345678901234567890}',
			'3 the number 12345678901234567890 is too large',
		],
		[
			'a number too exact',
			'{"goodturn": 1, "entries": [], "n": 0.12345678901234567891}',
			'1 the number 0.12345678901234567891 is too large',
		],
		['a number without end', '{"goodturn": 1, "entries": [], "n": 1e999}', '1 the number 1e999'],
		['a number next to nothing', '{"goodturn": 1, "entries": [], "n": 1e-999}', '1 the number 1e-999'],
		['100,000 levels', `{"goodturn": 1, "entries": [], "n": ${'['.repeat(100_000)}${']'.repeat(100_000)}}`, '1 '],
	])('%s', (_, source, expected) => expect(refused(source)).toContain(`2026-11.json:${expected}`));

	test('and the last good entries stay in sight', () => {
		const last = parsed(text([note()]));
		const problem = {file: '2026-11.json', line: 1, problem: 'this is not JSON'};
		expect(unreadableMonth(november, problem, last)).toMatchObject({entries: last.entries, unreadable: problem});
		expect(unreadableMonth(november, problem).entries).toEqual([]);
	});
});

test.each(['1.50', '1e2', '100E-2', '-0.0', '0.1', '1e21', '123456789012345680000', '5e-324'])(
	'the number %s may be spelt otherwise, and is kept',
	number => {
		const month = parsed(`{"goodturn": 1, "entries": [], "n": ${number}}`);
		expect(JSON.parse(printMonth(month)).n).toBeCloseTo(Number(number), 20);
	},
);

test('a bad line in a text, as of a merge or a key twice, is only text', () => {
	const entry = favour({text: '<<<<<<< HEAD\n=======\n{"a":1,"a":2} 12345678901234567890'});
	expect(parsed(text([entry]).replace('  ', '   ')).entries[0]?.text).toBe(entry.text);
});

test('a month is sorted again and again without a new object for what stays', () => {
	const month = parsed(text([note({id: id(1)}), note({id: id(2)})]));
	const changed = changeMonth(month, new Set(), [note({id: id(3)})]);
	expect(changed.entries[0]).toBe(month.entries[0]);
	expect(month.entries).toHaveLength(2);
});
