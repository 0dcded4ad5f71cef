import {afterEach, expect, test} from 'vitest';
import {remove} from '../../source/changes/remove.ts';
import {type Day, monthOf} from '../../source/journal/day.ts';
import type {Entry} from '../../source/journal/entry.ts';
import {idInRef} from '../../source/journal/entry-ref.ts';
import {findEntry} from '../../source/journal/journal.ts';
import type {Transaction} from '../../source/journal/transaction.ts';
import {openMemoryStore} from '../../source/store/memory-store.ts';
import type {Store} from '../../source/store/store.ts';
import type {Loop} from '../../source/tui/loop.ts';
import {hidden, journalOfSecrets, openIds, privateIds, secret, secretIn} from '../support/secrets.ts';
import {now} from './example.ts';
import {type InMemory, keysOfAll, newId, openInMemory, placesOfAll} from './in-memory.ts';

/** The screens on a journal full of secrets, the last changes of which are secret too. */
const open = async (): Promise<InMemory> => {
	const store = openMemoryStore({journal: journalOfSecrets(), now: () => now, newId});
	await changeSecretly(store);
	const opened = openInMemory(store);
	running.push(opened.loop);
	return opened;
};

const running: Loop[] = [];
afterEach(() => {
	for (const loop of running.splice(0)) loop.stop();
});

/** An entry that became private, and one that was so and is gone, both in what undo takes back. */
const changeSecretly = async (store: Store): Promise<void> => {
	const before = findEntry(store.get(), openIds[0] ?? '')?.entry as Entry;
	const change = {at: now.instant, people: []};
	const typed: Entry = {...before, text: 'typed openly', id: newId(), date: '2026-11-20' as Day};
	const closed: Entry = {...typed, text: `${secret} closed`, private: true};
	const told: Entry = {...before, text: `${secret} told`, people: [`${secret} Other`], id: newId(), private: true};
	const other = {name: `${secret} Other`, created: now.instant, edited: now.instant};
	await write(store, {...change, id: newId(), label: 'add typed openly', entries: [{after: typed}]});
	await write(store, {
		...change,
		id: newId(),
		label: `edit ${secret} closed`,
		entries: [{before: typed, after: closed}],
	});
	await write(store, {
		...change,
		id: newId(),
		label: `add ${secret} told`,
		entries: [{after: told}],
		people: [{after: other}],
	});
	await store.commit(remove({entries: [{entry: told, month: monthOf(told.date)}]}), {now, newId});
};

const write = (store: Store, transaction: Transaction): Promise<Transaction> =>
	store.commit({kind: 'test', wanted: undefined, reads: {}, decide: () => transaction}, {now, newId});

// That shows what is private.
const keys = keysOfAll.filter(key => key !== 'p');

test.each(placesOfAll.map(keys => ({at: keys.join(' '), there: keys})))(
	'no key shows a word of a private entry at $at',
	async ({there}) => {
		for (const key of keys) {
			const {press, out, loop} = await open();
			await press(...there);
			// Twice, for the row that comes next; and in what the key has opened, what is offered to choose from.
			for (const more of [[], ['tab', 'down', 'tab'], ['enter', 'escape'], key.split(' '), ['j', 'j', 'enter']]) {
				await press(...key.split(' '), ...more);
				// What was there before this has been looked at.
				expect(secretIn(out.splice(0).join('\n')), `${key} and then ${more.join(' ')}`).toBeUndefined();
			}
			loop.stop();
		}
	},
);

test('every entry, moved over and opened, shows no word of the private ones it is linked to', async () => {
	const {press, out, loop} = await open();
	const seen = new Set<string>();
	await press('2');
	for (let row = 0; row < openIds.length * 2; row++) {
		await press('enter');
		const {place} = loop.getState().screens[0];
		if (place.kind === 'entry') seen.add(idInRef(place.id));
		// A plan whose time has passed is asked about instead.
		const {over} = loop.getState();
		if (over?.kind === 'composer' && over.own.purpose.kind === 'happened') seen.add(over.own.purpose.plan.id);
		await press('tab', 'tab', 'escape', 'escape', '2', 'j');
	}
	expect([...seen].sort()).toEqual([...openIds].sort());
	expect(secretIn(out.join('\n'))).toBeUndefined();
});

test('all that was done is undone and done again, and nothing private is named', async () => {
	const {press, out} = await open();
	await press('u', 'u', 'u', 'u', 'u', 'U', 'U', 'U', 'U', 'U');
	expect(out.join('\n')).toContain('(private)');
	expect(secretIn(out.join('\n'))).toBeUndefined();
});

test.each([
	['a filter', ['/', ...'with:v', 'tab', 'tab', 'tab', 'enter']],
	['a filter by place', ['/', ...'at:', 'tab', 'tab', 'tab', 'enter']],
	['a filter by tag', ['/', ...'tag:v', 'tab', 'tab', 'enter']],
	['a filter by words', ['/', ...'verborge', 'backspace', 'backspace', 'enter']],
	['a filter by what is known of people', ['/', ...'plain', 'enter', 'j', 'j', 'enter']],
	['a jump', ['@', ...'verb', 'down', 'enter']],
	['a line that is written', ['a', '@', 'tab', 'down', 'tab']],
	['a line with a first name', ['a', ...'with Verb', 'tab', 'down', 'tab']],
	['a line with a place', ['a', ...'x @ ', 'tab', 'down', 'tab']],
	['a line with a tag', ['a', ...'x #', 'tab', 'down', 'tab']],
	['a line with a name that is nearly hers', ['a', ...'with Verborgon Persan gave', 'tab']],
] as const)('%s offers and asks for nobody and nothing that is private', async (_, typed) => {
	const {press, out} = await open();
	await press(...typed.map(key => (key === ' ' ? 'space' : key)));
	expect(secretIn(out.join('\n'))).toBeUndefined();
});

test(
	'what was opened while private entries were shown is gone once they are hidden, and what was looked for is not ' +
		'kept',
	async () => {
		for (const there of [
			['4', ...'jjjj', 'enter'],
			['2', 'enter'],
			['2', 'j', 'enter'],
			['3', 'enter'],
			['3', 'j', 'enter'],
		]) {
			const {press, out, loop} = await open();
			await press('p', ...there);
			await press('p');
			out.length = 0;
			await press('J', 'ctrl-l', 'j', '/', 'up', 'escape', 'escape', 'escape');
			expect(secretIn(out.join('\n'))).toBeUndefined();
			expect(loop.getState().screens.length).toBeGreaterThan(0);
		}
		const {press, loop} = await open();
		await press('p', '/', 'v', 'e', 'r', 'b', 'o', 'enter');
		expect(loop.getState().recent).toEqual([]);
		expect(privateIds.length).toBe(openIds.length);
		expect(hidden).toContain(secret);
	},
);
