import {expect, test} from 'vitest';
import type {MonthName} from '../../source/journal/day.ts';
import {emptyJournal, findByPrefix, type Journal, seenIn, shortId, withMonths} from '../../source/journal/journal.ts';
import {parseMonth, printMonth} from '../../source/journal/month.ts';
import {twinProblems} from '../../source/journal/twins.ts';
import {id, journalOf, note} from './example.ts';

const [november, october] = [
	note({id: id(1), text: 'one'}),
	note({id: id(1), date: '2026-10-02' as never, text: 'another'}),
];

const parsed = (name: string, text: string) => {
	const month = parseMonth(name as MonthName, text);
	if (!('file' in month)) throw new Error(month.unreadable.problem);
	return month;
};
/** Files of these texts, as they are read. */
const read = (...files: readonly (readonly [name: string, text: string])[]): Journal =>
	withMonths(
		emptyJournal,
		files.map(([name, text]) => parsed(name, text)),
	);

test('two entries of one id in two months are two, each with its month', () => {
	const journal = journalOf([november, october, note({id: id(2)})]);
	expect(findByPrefix(journal, id(1)).map(({entry, month}) => [entry.text, month])).toEqual([
		['one', '2026-11'],
		['another', '2026-10'],
	]);
	expect(seenIn(journal, november).month).toBe('2026-11');
	expect(seenIn(journal, october).month).toBe('2026-10');
	// As short as if there were one.
	expect(shortId(journal, id(1))).toBe(id(1).slice(0, 8));
});

test('a problem names both, by file and line, and how to settle it', () => {
	const journal = journalOf([note({id: id(3), date: '2026-10-01' as never}), november, october]);
	expect(twinProblems(journal)).toEqual([
		expect.objectContaining({
			file: '2026-11.json',
			line: 4,
			problem: expect.stringContaining('2026-10.json, line 13. '),
		}),
		expect.objectContaining({
			file: '2026-10.json',
			line: 13,
			problem: expect.stringMatching(/2026-11\.json, line 4\. .*goodturn remove 2026-10\/00000001\b/),
		}),
	]);
	expect(twinProblems(journalOf([november, note({id: id(2)})]))).toEqual([]);
});

test('lines are counted in the file as a hand or another program wrote it', () => {
	const text = (entry: typeof november): string => printMonth(journalOf([entry]).months[0] as never);
	const journal = read(
		['2026-11', text(november).replace('[\n', '[\n\n\n')],
		['2026-10', JSON.stringify(JSON.parse(text(october)))],
	);
	expect(twinProblems(journal).map(({file, line}) => [file, line])).toEqual([
		['2026-11.json', 6],
		['2026-10.json', 1],
	]);
});

test('a file that was copied under the name of another month says which of its entries say the same', () => {
	const text = printMonth(journalOf([november]).months[0] as never);
	const problems = twinProblems(read(['2026-11', text], ['2026-12', text]));
	expect(problems.map(({file, problem}) => [file, /which says the same/.test(problem)])).toEqual([
		['2026-12.json', true],
		['2026-11.json', true],
	]);
});
