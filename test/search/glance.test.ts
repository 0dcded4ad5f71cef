import fc from 'fast-check';
import {expect, test, vi} from 'vitest';
import type {Journal} from '../../source/journal/journal.ts';
import {monthNamed} from '../../source/journal/journal.ts';
import {parseQuery} from '../../source/journal/query/parse.ts';
import {isFault} from '../../source/journal/query/query.ts';
import {glance, type KnownMonth} from '../../source/search/cache/glance.ts';
import {type PackedMonth, pack, unpack} from '../../source/search/cache/packed.ts';
import {findAll, ranked} from '../../source/search/find.ts';
import {prepare, targetsOf} from '../../source/search/targets.ts';
import {context, journalOf} from '../journal/example.ts';
import {manyEntries} from '../support/arbitrary-entries.ts';

const now = context().now;
const known = (journal: Journal): readonly KnownMonth[] => {
	for (const _ of prepare(journal));
	return journal.months.flatMap(month => {
		const targets = targetsOf(month);
		return targets ? [{name: month.name, targets}] : [];
	});
};

test('a glance at the targets tells the same as a search of the entries, and is sure unless signs or phrases are asked for', () => {
	const plain = [
		'ada',
		'Ada',
		'cv',
		'law',
		'awye',
		'lawyr',
		'garce',
		'-read',
		'نور',
		'美',
		'é',
		'with:grace',
		'-with:ada',
		'is:open',
		'is:settled',
		'tag:a',
		'date:2026',
		'to:2026-05-17',
		'-date:2026-03-03..2026-06-10',
		'gracehopper',
		'grace',
		'hop',
	];
	const signs = ['"a lawyer"', '"lawyer in', '-"my cv"', '[]', 'my-cv', '👩🏽‍🚀', 'McDonald'];
	const word = fc.oneof({weight: 6, arbitrary: fc.constantFrom(...plain)}, {weight: 1, arbitrary: fc.constantFrom(...signs)});
	fc.assert(
		fc.property(manyEntries(), fc.array(word, {minLength: 1, maxLength: 3}), fc.constantFrom(3, 50), (entries, words, limit) => {
			const journal = journalOf(entries);
			const query = parseQuery(words.join(' '), now);
			if (isFault(query)) throw new Error(query.message);
			const findings = findAll(journal, query);
			const told = glance(query, journal.people, known(journal), limit);
			expect(told.isSure).toBe(!words.some(one => signs.includes(one)));
			if (told.isSure) {
				expect({count: told.count, isLoose: told.isLoose}).toEqual({count: findings.count, isLoose: findings.isLoose});
				const best = told.best.map(({month, index, score}) => ({entry: monthNamed(journal, month)?.entries[index], score}));
				expect(best).toEqual(ranked(findings, limit));
			} else if (!findings.isLoose) {
				const names = new Set(told.months);
				expect(findings.months.every(({month}) => names.has(month.name))).toBe(true);
			}
		}),
	);
});

test('a process that has searched nothing yet takes over what was packed, and neither another version nor a part of it', async () => {
	const months = known(journalOf(fc.sample(manyEntries(), {numRuns: 9, seed: 5}).flat())).map(month => ({...month, signature: `of ${month.name}`}));
	const bytes = pack(months);
	const unpackAfresh = async (packed: Uint8Array<ArrayBuffer>): Promise<readonly PackedMonth[] | undefined> => {
		vi.resetModules();
		return (await import('../../source/search/cache/packed.ts')).unpack(packed);
	};
	expect(months.length).toBeGreaterThan(5);
	expect(await unpackAfresh(bytes)).toEqual(months);
	for (const part of [bytes.slice(0, -1), bytes.slice(0, 100), new Uint8Array(), new Uint8Array([255, 255, 255, 255, 1])]) expect(await unpackAfresh(part)).toBeUndefined();
	const older = new TextEncoder().encode('{"version":1,');
	bytes.set(older, 4);
	expect(await unpackAfresh(bytes)).toBeUndefined();
	// This one has words of its own.
	expect(unpack(pack(months))).toBeUndefined();
});
