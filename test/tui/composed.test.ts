import {expect, test} from 'vitest';
import type {Entry} from '../../source/journal/entry.ts';
import {outcome, type Transaction} from '../../source/journal/transaction.ts';
import {isRefusal, type Refusal, refusalInWords} from '../../source/refusal.ts';
import {openMemoryStore} from '../../source/store/memory-store.ts';
import {composed} from '../../source/tui/loop/composed.ts';
import {type Composer, openComposer} from '../../source/tui/overlays/composer/composer.ts';
import type {Purpose} from '../../source/tui/request.ts';
import {fieldOf} from '../../source/tui/typing/field.ts';
import {context, done, favour, id, journalOf, meeting, need} from '../journal/example.ts';

const setUp = (...entries: readonly Entry[]) => {
	const own = context();
	return {store: openMemoryStore({journal: journalOf(entries), now: () => own.now, newId: own.newId}), own};
};
const write = (purpose: Purpose, text: string, {store, own}: ReturnType<typeof setUp>): Composer => ({
	...openComposer(purpose, '', {journal: store.get(), whole: store.get(), now: own.now, window: {columns: 80}}),
	field: fieldOf(text),
});
/** What the composer's wish comes to on the journal, or why not. */
const composedOf = async (
	purpose: Purpose,
	text: string,
	set: ReturnType<typeof setUp>,
): Promise<Transaction | Refusal> => {
	const wish = await composed(set.store, write(purpose, text, set), set.own);
	return isRefusal(wish) ? wish : wish.decide(set.store.get(), set.own);
};
const refusalOf = async (...given: Parameters<typeof composedOf>): Promise<string> => {
	const result = await composedOf(...given);
	return isRefusal(result) ? refusalInWords(result) : 'not refused';
};

test('a line makes its meeting, its favours and its people in one transaction', async () => {
	const set = setUp();
	const transaction = done(
		await composedOf(
			{kind: 'add'},
			'last friday: coffee with Ada Lovelace and @"佐藤 美咲" gave Ada: intro to Grace',
			set,
		),
	);
	const {added, people} = outcome(transaction);
	expect(added.map(({kind, date}) => [kind, date])).toEqual([
		['meeting', '2026-11-20'],
		['favour', '2026-11-20'],
	]);
	expect(people.map(({name}) => name)).toEqual(['Ada Lovelace', '佐藤 美咲']);
	expect(transaction.label).toContain('coffee with Ada Lovelace');
});

test('a line that cannot be read comes back as what is wrong and how to write it', async () => {
	expect(await refusalOf({kind: 'add'}, 'gave: a lift', setUp())).toMatch(/Whose favour\?.*Write gave Ada/);
});

test('an edit changes what was changed in the line, and nothing else', async () => {
	const before = meeting({starred: true, place: 'Café Central', text: 'coffee with Ada Lovelace'});
	const set = setUp(before);
	const transaction = done(
		await composedOf(
			{kind: 'edit', entry: before},
			'2026-11-21: lunch with Ada Lovelace @ Café Central owe: send the paper',
			set,
		),
	);
	const {added, changed} = outcome(transaction);
	expect(changed[0]).toMatchObject({
		id: before.id,
		date: '2026-11-21',
		how: 'lunch',
		starred: true,
		place: 'Café Central',
	});
	expect(added[0]).toMatchObject({kind: 'favour', state: 'promised', meeting: before.id});
});

test('an edit that takes the date away keeps the day of the entry', async () => {
	const before = meeting({text: 'coffee with Ada Lovelace'});
	const transaction = done(await composedOf({kind: 'edit', entry: before}, 'tea with Ada Lovelace', setUp(before)));
	expect(outcome(transaction).changed[0]).toMatchObject({date: before.date, text: 'tea with Ada Lovelace'});
});

test('a favour that is passed on is settled by the one that passes it on', async () => {
	const before = favour({id: id(7), people: ['Jürgen Müller']});
	const transaction = done(
		await composedOf({kind: 'forward', favour: before}, 'fwd Ben Stone: read his CV for:0000', setUp(before)),
	);
	const {added, changed} = outcome(transaction);
	expect(added[0]).toMatchObject({kind: 'favour', way: 'given', forwards: before.id, people: ['Ben Stone']});
	expect(changed[0]).toMatchObject({id: before.id, state: 'settled'});
});

test('a favour that meets a need meets it in the same transaction', async () => {
	const before = need({people: ['Alan Turing']});
	const transaction = done(
		await composedOf({kind: 'meet', need: before}, 'gave Alan Turing: the number of نور', setUp(before)),
	);
	const {added, changed} = outcome(transaction);
	expect(changed[0]).toMatchObject({id: before.id, state: 'met', met: {entry: added[0]?.id}});
});

test('an id that several entries share is asked for in more letters', async () => {
	const set = setUp(favour({id: id(7)}), favour({id: id(8)}));
	expect(await refusalOf({kind: 'add'}, 'fwd Ben Stone: read his CV for:0000', set)).toMatch(/Several entries/);
	expect(await refusalOf({kind: 'add'}, 'fwd Ben Stone: read his CV for:9999', set)).toMatch(/No favour/);
});

test('a forward without its colon is refused, and forwards nothing', async () => {
	const before = favour({id: id(7), people: ['Jürgen Müller']});
	expect(await refusalOf({kind: 'forward', favour: before}, 'fwd Ben Stone for:0000', setUp(before))).toMatch(
		/Write fwd Ben: .*Nothing was written/,
	);
});
