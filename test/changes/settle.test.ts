import {describe, expect, test} from 'vitest';
import {reopen} from '../../source/changes/reopen.ts';
import {type SettleBy, settle} from '../../source/changes/settle.ts';
import type {Entry, Favour} from '../../source/journal/entry.ts';
import {readEntry, toJson} from '../../source/journal/format/read-entry.ts';
import {balance} from '../../source/journal/ledger/ledger.ts';

import {apply} from '../../source/journal/transaction.ts';
import {context, decided, favour, id, journalOf, meeting, need, note, refusal, seen} from '../journal/example.ts';

const promise = favour({
	id: id(2),
	way: 'given',
	state: 'promised',
	due: '2026-11-27' as never,
	text: 'send the paper',
});
/** The wish that settles these, and the journal that they are in. */
const settling = (entries: readonly Entry[], by?: SettleBy, returnedBy?: Entry) =>
	[
		settle({entries: entries.map(seen), by, returnedBy: returnedBy && seen(returnedBy)}),
		journalOf([...new Map([...entries, ...(returnedBy ? [returnedBy] : [])].map(entry => [entry.id, entry])).values()]),
	] as const;
const settledBy = (entry: Entry, by?: SettleBy, returnedBy?: Entry): Favour => {
	const [change] = decided(...settling([entry], by, returnedBy)).entries;
	return change?.after as Favour;
};

describe('settling picks the sensible way:', () => {
	test('a promise is kept', () => expect(settledBy(promise).settled).toEqual({date: '2026-11-22', by: 'kept'}));
	test('the rest is returned', () => expect(settledBy(favour()).settled).toEqual({date: '2026-11-22', by: 'returned'}));
	test('or the way that one says', () =>
		expect(settledBy(favour(), 'released').settled).toEqual({date: '2026-11-22', by: 'released'}));
	test('a promise let go says that it was one, since that could not be told later', () =>
		expect(settledBy(promise, 'released').settled).toEqual({date: '2026-11-22', by: 'released', was: 'promised'}));
});

test('several favours are settled in one transaction, and one named twice is settled once', () => {
	const transaction = decided(...settling([favour(), promise, promise]));
	expect(transaction.entries.map(({after}) => (after as Favour).settled?.by)).toEqual(['returned', 'kept']);
});

describe('refused by name:', () => {
	const settled = favour({text: 'a lift', state: 'settled', settled: {date: '2026-11-19' as never, by: 'forwarded'}});
	test.each([
		['a meeting', meeting({text: 'coffee'}), undefined, undefined, '"coffee" is a meeting'],
		['a note', note({text: 'quiet'}), undefined, undefined, '"quiet" is a note'],
		['what is settled', settled, undefined, undefined, '"a lift" is already settled: paid forward on Thu 19 Nov.'],
		['a favour kept', favour(), 'kept', undefined, 'never a promise'],
		['its own return', favour(), undefined, favour(), 'its own return'],
		['a return that is no favour', favour(), undefined, meeting({id: id(3), text: 'lunch'}), '"lunch" is not a favour'],
		['a return only promised', favour(), undefined, promise, 'promised and not done yet'],
		[
			'a return the same way',
			favour(),
			undefined,
			favour({id: id(3), text: 'lent a drill'}),
			'"lent a drill" went the same way as "read my CV"',
		],
	] as const)('%s', (_, entry, by, returnedBy, words) =>
		expect(refusal(...settling([entry], by, returnedBy))).toContain(words),
	);

	test('and then none of the others is settled either', () =>
		expect(refusal(...settling([favour({id: id(7)}), settled]))).toContain('Nothing was settled.'));
});

test('a return and what it returns are settled by one stroke, and opened again by one', () => {
	const lift = favour({id: id(3), way: 'given', text: 'a lift'});
	const journal = journalOf([favour(), lift]);
	const settled = apply(journal, decided(settle({entries: [seen(favour())], returnedBy: seen(lift)}), journal));
	expect(balance(settled)).toEqual({owe: 0, owed: 0});
	const [first] = settled.months[0]?.entries ?? [];
	if (!first) throw new Error('gone');
	expect(first).toMatchObject({settled: {by: 'returned', entry: lift.id}});
	expect(balance(apply(settled, decided(reopen({entries: [seen(first)]}), settled)))).toEqual({owe: 1, owed: 1});
});

test('a gift that was a return stays a gift', () => {
	const gift = favour({
		id: id(3),
		way: 'given',
		state: 'settled',
		settled: {date: '2026-11-20' as never, by: 'freely'},
	});
	expect(decided(...settling([favour()], undefined, gift)).entries).toHaveLength(1);
});

describe('reopening gives back exactly what was, but for the time of the edit:', () => {
	const ways: readonly (readonly [Favour, SettleBy | undefined])[] = (['given', 'received'] as const).flatMap(way =>
		(['promised', 'open'] as const).flatMap(state =>
			([undefined, 'returned', 'freely', 'released'] as const).map(
				by => [favour({way, state, ...(state === 'promised' && {due: '2026-11-27' as never})}), by] as const,
			),
		),
	);
	test.each(ways)('%o settled as %s', (before, by) => {
		const settled = settledBy(before, by);
		// Through the file, as another run would see it.
		const read = readEntry(JSON.parse(JSON.stringify(toJson(settled)))) as Entry;
		const [change] = decided(
			reopen({entries: [seen(read)]}),
			journalOf([read]),
			context('2026-11-23T10:00:00.000Z'),
		).entries;
		expect(change?.after).toEqual({...before, edited: '2026-11-23T10:00:00.000Z'});
	});

	test('a need met or dropped is open', () => {
		const met = need({state: 'met', met: {date: '2026-11-21' as never, entry: id(4)}});
		const dropped = need({id: id(2), state: 'dropped'});
		const {entries} = decided(reopen({entries: [met, dropped].map(seen)}), journalOf([met, dropped]));
		expect(entries.map(({after}) => ({...after, edited: met.edited}))).toEqual([need(), need({id: id(2)})]);
	});

	test('what is open, and what never ends, is refused by name', () => {
		const refused = (entry: Entry): string => refusal(reopen({entries: [seen(entry)]}), journalOf([entry]));
		expect(refused(promise)).toBe(
			'"send the paper" is still promised; there is nothing to reopen. Nothing was reopened.',
		);
		expect(refused(need())).toContain('still open');
		expect(refused(meeting())).toContain('is not a favour, need or ask');
	});
});
