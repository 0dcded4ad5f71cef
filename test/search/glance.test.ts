import fc from 'fast-check';
import {expect, test} from 'vitest';
import type {Entry} from '../../source/journal/entry.ts';
import type {Journal} from '../../source/journal/journal.ts';
import {monthNamed} from '../../source/journal/journal.ts';
import {parseQuery} from '../../source/journal/query/parse.ts';
import {isQueryFault} from '../../source/journal/query/query.ts';
import {type Glanced, glance, type Look, monthsFor} from '../../source/search/cache/glance.ts';
import {pack, unpack} from '../../source/search/cache/packed.ts';
import {findAll, ranked} from '../../source/search/find.ts';
import {prepareTargets, targetsOf} from '../../source/search/targets.ts';
import {newVocabulary} from '../../source/search/vocabulary.ts';
import {context, journalOf} from '../journal/example.ts';
import {manyEntries} from '../support/arbitrary-entries.ts';

const now = context().now;
const known = (journal: Journal): Glanced => {
	const vocabulary = newVocabulary();
	for (const _ of prepareTargets(journal, vocabulary));
	const months = journal.months.flatMap(month => {
		const targets = targetsOf(month, vocabulary);
		return targets ? [{name: month.name, targets}] : [];
	});
	return {vocabulary, months};
};

test(
	'a glance at the targets tells the same as a search of the entries, and looks at none unless signs or phrases are ' +
		'asked for',
	() => {
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
		const word = fc.oneof(
			{weight: 6, arbitrary: fc.constantFrom(...plain)},
			{weight: 1, arbitrary: fc.constantFrom(...signs)},
		);
		fc.assert(
			fc.property(
				manyEntries(),
				fc.array(word, {minLength: 1, maxLength: 3}),
				fc.constantFrom(3, 50),
				(entries, words, limit) => {
					const journal = journalOf(entries);
					const query = parseQuery(words.join(' '), now);
					if (isQueryFault(query)) throw new Error(query.message);
					const findings = findAll(journal, query);
					const glanced = known(journal);
					const looked: string[] = [];
					const look: Look = ({name}) => {
						looked.push(name);
						return index => monthNamed(journal, name)?.entries[index] as Entry;
					};
					const {best, count, isLoose} = glance(query, journal.people, glanced, limit, look);
					expect({count, isLoose}).toEqual({count: findings.count, isLoose: findings.isLoose});
					expect(best.map(({month, index, score}) => ({entry: look({name: month})(index), score}))).toEqual(
						ranked(findings, limit),
					);
					looked.length = 0;
					glance(query, journal.people, glanced, limit, look);
					if (!words.some(one => signs.includes(one))) expect(looked).toEqual([]);
					const names = new Set(monthsFor(query, journal.people, glanced));
					if (!isLoose) expect(findings.months.every(({month}) => names.has(month.name))).toBe(true);
				},
			),
		);
	},
);

test('what was packed is unpacked with its vocabulary, and neither another version nor a part of it', () => {
	const {vocabulary, months} = known(journalOf(fc.sample(manyEntries(), {numRuns: 9, seed: 5}).flat()));
	const packed = {
		vocabulary,
		months: months.map(month => ({...month, signature: `of ${month.name}`, extents: Uint32Array.of(5, 70_000)})),
	};
	const bytes = pack(packed);
	const unpacked = unpack(bytes);
	expect(months.length).toBeGreaterThan(5);
	expect(unpacked?.months).toEqual(packed.months);
	expect(unpacked?.vocabulary.words).toEqual(vocabulary.words);
	for (const part of [
		bytes.slice(0, -1),
		bytes.slice(0, 100),
		new Uint8Array(),
		new Uint8Array([255, 255, 255, 255, 1]),
	])
		expect(unpack(part)).toBeUndefined();
	const older = new TextEncoder().encode('{"version":1,');
	bytes.set(older, 4);
	expect(unpack(bytes)).toBeUndefined();
});
