import {describe, expect, test} from 'vitest';
import {recordCapture} from '../../source/changes/capture.ts';
import {forwardDraft, refuseForward} from '../../source/changes/forward.ts';
import type {Draft} from '../../source/journal/draft.ts';
import type {Entry, Favour} from '../../source/journal/entry.ts';
import {findEntry, type Journal, newestFirst} from '../../source/journal/journal.ts';
import {balance} from '../../source/journal/ledger/ledger.ts';
import {apply, invert} from '../../source/journal/transaction.ts';
import {context, decided, favour, id, journalOf, meeting, person, refusal, seen, today} from '../journal/example.ts';

const cv = favour({people: ['Jürgen Müller']});
const journal = journalOf([cv], [person('Jürgen Müller', {aliases: ['Jojo']})]);
/** The wish that writes the drafts, each of which names its favour by the whole id. */
const passOn = (from: Journal, drafts: readonly Draft[]) =>
	recordCapture({
		did: 'forward',
		drafts,
		favours: new Map(
			drafts.flatMap(({for: prefix = ''}) => {
				const found = findEntry(from, prefix)?.entry;
				return found ? [[prefix, seen(found)] as const] : [];
			}),
		),
	});

test('a favour forwarded leaves nothing owed', () => {
	expect(balance(journal)).toEqual({owe: 1, owed: 0});
	const transaction = decided(passOn(journal, [forwardDraft(cv, ['Ben Stone'], 'read his CV', today)]), journal);
	const after = apply(journal, transaction);
	expect(balance(after)).toEqual({owe: 0, owed: 0});
	const [forward] = [...newestFirst(after)].filter(entry => entry.id !== cv.id) as Favour[];
	expect(forward).toMatchObject({
		way: 'given',
		state: 'settled',
		settled: {by: 'freely'},
		people: ['Ben Stone'],
		forwards: cv.id,
	});
	expect(findEntry(after, cv.id)?.entry).toMatchObject({
		state: 'settled',
		settled: {date: today, by: 'forwarded', entry: forward?.id},
	});
	expect(transaction.people.map(({after: added}) => added?.name)).toEqual(['Ben Stone']);
	expect(balance(apply(after, invert(transaction, 'x', context().now.instant)))).toEqual({owe: 1, owed: 0});
});

test('a favour may be forwarded again: each time is a branch, and it was settled by the first', () => {
	const one = apply(journal, decided(passOn(journal, [forwardDraft(cv, ['Ben Stone'], 'a', today)]), journal));
	const settled = findEntry(one, cv.id)?.entry as Favour;
	const transaction = decided(passOn(one, [forwardDraft(settled, ['Grace Hopper'], 'b', today)]), one, {
		...context(),
		newId: () => id(99),
	});
	expect(transaction.entries).toHaveLength(1);
	expect(transaction.entries[0]?.after).toMatchObject({forwards: cv.id});
});

test('two branches of one line change the favour once', () => {
	const transaction = decided(
		passOn(journal, [forwardDraft(cv, ['Ben Stone'], 'a', today), forwardDraft(cv, ['Grace Hopper'], 'b', today)]),
		journal,
	);
	expect(transaction.entries.filter(({before}) => before?.id === cv.id)).toHaveLength(1);
	expect(transaction.entries).toHaveLength(3);
});

describe('refused by name:', () => {
	const from = journal.people;
	test.each([
		['a meeting', meeting({text: 'coffee'}), ['Ben Stone'], '"coffee" is not a favour'],
		[
			'a favour that you did',
			favour({way: 'given', text: 'a lift'}),
			['Ben Stone'],
			'"a lift" is a favour that you did',
		],
		[
			'a promise',
			favour({state: 'promised', text: 'an answer'}),
			['Ben Stone'],
			'"an answer" is promised and not done yet',
		],
		[
			'to whom it came from',
			cv,
			['Jürgen Müller'],
			'came from Jürgen Müller. What goes back to them is not passed on: settle it as returned.',
		],
		['to whom it came from, by another spelling', cv, ['Ben Stone', 'JURGEN MULLER'], 'came from Jürgen Müller'],
		['to whom it came from, by an alias', cv, ['Jojo'], 'came from Jürgen Müller'],
	])('%s', (_, entry: Entry, to, words) => {
		expect(refuseForward(entry, to, from)).toContain(words);
		const draft: Draft = {...forwardDraft(cv, to, 'x', today), for: entry.id};
		const here = journalOf([entry], journal.people.people);
		expect(refusal(passOn(here, [draft]), here)).toContain(words);
	});

	test('an id that nobody has', () =>
		expect(refusal(passOn(journal, [{...forwardDraft(cv, ['Ben Stone'], 'x', today), for: 'beef'}]), journal)).toBe(
			'No favour has an id that begins with beef. Nothing was written.',
		));
});
