import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {
	allProblems,
	countEntries,
	emptyJournal,
	findByPrefix,
	findEntry,
	type Journal,
	lastWritten,
	newestFirst,
	shortId,
	withMonth,
} from '../../source/journal/journal.ts';
import {emptyMonth, unreadableMonth} from '../../source/journal/month.ts';
import {id, journalOf, meeting, note} from './example.ts';

const uuid = (start: string): string => `${start.padEnd(8, '0')}-0000-4000-8000-000000000000`;
const withIds = (ids: readonly string[]): Journal =>
	journalOf(ids.map((given, at) => note({id: given, date: `20${10 + (at % 15)}-11-20` as never})));

test('months come newest first, and a month put in its place leaves the others the same objects', () => {
	const journal = journalOf([
		note({id: id(1), date: '2025-01-01' as never}),
		note({id: id(2), date: '2026-11-20' as never}),
		note({id: id(3), date: '2024-05-01' as never}),
	]);
	expect(journal.months.map(({name}) => name)).toEqual(['2026-11', '2025-01', '2024-05']);
	const changed = withMonth({...journal, unread: ['2025-06', '2020-01'] as never}, emptyMonth('2025-06' as never));
	expect(changed.months.map(({name}) => name)).toEqual(['2026-11', '2025-06', '2025-01', '2024-05']);
	expect(changed.unread).toEqual(['2020-01']);
	expect(changed.months[2]).toBe(journal.months[1]);
	expect([...newestFirst(changed)].map(entry => entry.id)).toEqual([id(2), id(1), id(3)]);
	expect(countEntries(changed)).toBe(3);
});

test('the newest entry is the one written last, wherever it is in the timeline', () => {
	const written = (number: number, date: string, created: string): ReturnType<typeof note> =>
		note({id: id(number), date: date as never, created: created as never});
	const journal = journalOf([
		written(1, '2026-11-20', '2026-11-20T10:00:00.000Z'),
		written(2, '1999-01-01', '2026-11-21T10:00:00.000Z'),
		written(3, '2026-11-19', '2026-11-20T10:00:00.000Z'),
		written(4, '2026-11-21', '2020-01-01T10:00:00.000Z'),
	]);
	expect([1, 2, 3, 4, 5].map(number => lastWritten(journal, number)?.id)).toEqual([
		id(2),
		id(1),
		id(3),
		id(4),
		undefined,
	]);
	expect(lastWritten(emptyJournal, 1)).toBeUndefined();
});

describe('a short id', () => {
	test('is the shortest beginning of four letters or more that no other entry has', () => {
		const journal = withIds(['abcd1', 'abce', 'abcd2345', 'abcd2346', 'ffff'].map(uuid));
		expect(['abcd1', 'abce', 'abcd2345', 'abcd2346', 'ffff'].map(start => shortId(journal, uuid(start)))).toEqual([
			'abcd1',
			'abce',
			'abcd2345',
			'abcd2346',
			'ffff',
		]);
	});
	test('goes past the hyphen, and never ends with it', () => {
		const journal = withIds(['00000001-1000-4000-8000-000000000000', '00000001-2000-4000-8000-000000000000']);
		expect(shortId(journal, '00000001-1000-4000-8000-000000000000')).toBe('00000001-1');
	});
	test('finds exactly its entry again', () => {
		fc.assert(
			fc.property(fc.uniqueArray(fc.stringMatching(/^[01]{5}[0-9a-f]{3}$/), {minLength: 1, maxLength: 60}), starts => {
				const journal = withIds(starts.map(uuid));
				for (const start of starts) {
					const short = shortId(journal, uuid(start));
					expect(findByPrefix(journal, short).map(({entry}) => entry.id)).toEqual([uuid(start)]);
					if (short.length > 4)
						expect(findByPrefix(journal, short.slice(0, short.length === 10 ? 8 : -1)).length).toBeGreaterThan(1);
				}
			}),
		);
	});
	test('is longer while other months are not read', () => {
		const journal = withIds(Array.from({length: 30}, (_, at) => uuid((at * 7919).toString(16).padStart(8, '5'))));
		const [first] = newestFirst(journal);
		expect(
			shortId({...journal, unread: Array.from({length: 300}, () => '2001-01' as never)}, first?.id ?? '').length,
		).toBeGreaterThan(4);
	});
	test('of an entry that is not there is one that nobody has', () =>
		expect(findByPrefix(withIds([uuid('abcd1')]), shortId(withIds([uuid('abcd1')]), uuid('abcd2')))).toEqual([]));
});

test('an entry is found with its month, or not at all', () => {
	const journal = journalOf([meeting()]);
	expect(findEntry(journal, id(1))).toMatchObject({entry: {id: id(1)}, month: {name: '2026-11'}});
	expect(findEntry(journal, '__proto__')).toBeUndefined();
});

test('every problem is told: of the folder, then of the files, newest first', () => {
	const problem = (file: string) => ({file, line: 1, problem: 'x'});
	const journal = withMonth(
		withMonth(
			{...emptyJournal, problems: [problem('copy')]},
			unreadableMonth('2025-01' as never, problem('2025-01.json')),
		),
		{
			...emptyMonth('2026-01' as never),
			problems: [problem('2026-01.json')],
		},
	);
	expect(
		allProblems({...journal, people: {...journal.people, unreadable: problem('people.json')}}).map(({file}) => file),
	).toEqual(['copy', 'people.json', '2026-01.json', '2025-01.json']);
});
