import fc from 'fast-check';
import {expect, test} from 'vitest';
import type {Day} from '../../source/journal/day.ts';
import {emptyJournal, type Journal, withMonths} from '../../source/journal/journal.ts';
import {parseQuery} from '../../source/journal/query/parse.ts';
import {isQueryFault} from '../../source/journal/query/query.ts';
import {findAll} from '../../source/search/find.ts';
import {prepareTargets} from '../../source/search/targets.ts';
import {newVocabulary, type Vocabulary} from '../../source/search/vocabulary.ts';
import {startFilter} from '../../source/tui/filtering/run-filter.ts';
import {filteredRows} from '../../source/tui/list/filtered-rows.ts';
import type {Row} from '../../source/tui/list/row.ts';
import {whenIdle} from '../../source/tui/loop/idle.ts';
import {foundRows} from '../../source/tui/screens/timeline/found-rows.ts';
import type {FilterAnswer, World} from '../../source/tui/world.ts';
import {id, journalOf, note} from '../journal/example.ts';
import {someMonth} from '../support/arbitrary-entries.ts';
import {now, opened} from './example.ts';

const toEnd = (journal: Journal, text: string, vocabulary: Vocabulary): Promise<readonly FilterAnswer[]> =>
	new Promise(resolve => {
		const all: FilterAnswer[] = [];
		startFilter({journal, text, now, vocabulary}, found => {
			all.push(found);
			if (found.findings?.isComplete) resolve(all);
		});
	});

test('what was found has as many rows as it says, whatever it is, and each key where its row is', () => {
	fc.assert(
		fc.property(fc.array(someMonth, {maxLength: 4}), months => {
			const query = parseQuery('a', now, undefined);
			if (isQueryFault(query)) throw new Error('a is a word');
			const findings = findAll(withMonths(emptyJournal, months), query);
			const list = foundRows({...opened(emptyJournal), found: {text: 'a', findings}});
			const rows = Array.from({length: list.length + 1}, (_, at) => list.at(at));
			expect(rows.indexOf(undefined)).toBe(list.length);
			expect(rows.filter(row => row?.kind === 'item')).toHaveLength(findings.count);
			for (const [at, row] of rows.entries()) if (row?.kind === 'item') expect(list.indexOf(row.key)).toBe(at);
			expect(list.indexOf('none')).toBe(-1);
		}),
	);
});

test('the first hits are told as soon as they fill a window, and the last time all of them', async () => {
	const entries = ['2026-11-01', '2026-10-01', '2026-09-01'].flatMap((date, month) =>
		Array.from({length: 300}, (_, at) => note({id: id(1000 * month + at), date: date as Day, text: `garden ${at}`})),
	);
	const journal = journalOf(entries);
	const vocabulary = newVocabulary();
	for (const _ of prepareTargets(journal, vocabulary));
	const told = await toEnd(journal, 'garden', vocabulary);
	expect(told[0]?.findings?.count).toBe(300);
	expect(told.at(-1)?.findings?.count).toBe(900);
});

test('what nobody waits for is not done while somebody is busy, and then to its end', async () => {
	let asked = 0;
	let steps = 0;
	const stepsWhenAsked: number[] = [];
	function* work() {
		for (; steps < 5; steps++) yield;
	}
	const isBusy = (): boolean => {
		stepsWhenAsked.push(steps);
		return ++asked < 3;
	};
	await whenIdle(work(), isBusy, () => false);
	expect(stepsWhenAsked.slice(0, 3)).toEqual([0, 0, 0]);
	expect(steps).toBe(5);
});

test('a fault of the search is told as one of the text, and takes nothing down', async () => {
	const journal = journalOf([note({id: id(1), text: 'garden'})]);
	const fails = (): never => {
		throw new RangeError('Maximum call stack size exceeded');
	};
	// Whatever is asked of this one fails, as a bug would.
	const broken = new Proxy(journal, {get: fails});
	const sought = {journal: broken, text: 'garden', now, vocabulary: newVocabulary()};
	const told = await new Promise<FilterAnswer>(resolve => void startFilter(sought, resolve));
	expect(told).toMatchObject({text: 'garden', fault: {message: expect.stringContaining('bug in goodturn')}});
	const rows = [{kind: 'item', key: '1', matches: fails, line: () => []}] as unknown as readonly Row[];
	const world = {journal, now, isAscii: false, isDemo: false} as unknown as World;
	expect(filteredRows(rows, 'garden', world)).toEqual(rows);
});
