import {existsSync, readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {expect, test} from 'vitest';
import {parseMonthName} from '../../source/journal/day.ts';
import type {Entry} from '../../source/journal/entry.ts';
import {allProblems, newestFirst} from '../../source/journal/journal.ts';
import {openStore} from '../../source/store/file-store.ts';
import {hasPending, type Pending, writePending} from '../../source/store/state/pending.ts';
import {adding, commit, newId, note, now, person, transaction, withFolder} from './sample.ts';

const [october, november] = [parseMonthName('2026-10'), parseMonthName('2026-11')];
if (!october || !november) throw new Error('months are gone');

/**
 * A journal with one note, and a move of it to October, with a new person, that was interrupted before the first file.
 */
const withInterrupted = (work: (folder: string, before: Entry) => Promise<void>): Promise<void> =>
	withFolder(async folder => {
		const before = note('moved by نور');
		await commit(await openStore({folder, now, newId}), transaction('add', [{after: before}]));
		const after = {...before, date: note('', '2026-10-02').date};
		const people = [{after: person('佐藤 美咲')}];
		const pending: Pending = {
			months: [
				{name: november, changes: [{before}]},
				{name: october, changes: [{after}]},
			],
			people,
			step: {kind: 'do', transaction: transaction('move', [{before, after}], people)},
		};
		writePending(join(folder, '.state'), pending);
		await work(folder, before);
	});

const texts = async (folder: string): Promise<readonly string[]> =>
	Array.from(
		newestFirst(await (await openStore({folder, now, newId})).load('all')),
		({date, text}) => `${date} ${text}`,
	).toSorted();

test('an interrupted transaction is finished by whoever writes next, once, and can be undone', async () => {
	await withInterrupted(async folder => {
		const store = await openStore({folder, now, newId});
		await commit(store, adding('next'));
		expect(hasPending(join(folder, '.state'))).toBe(false);
		expect(await texts(folder)).toEqual(['2026-10-02 moved by نور', '2026-11-20 next']);
		expect((await store.load('all')).people.people.map(({name}) => name)).toEqual(['佐藤 美咲']);
		expect((await store.history()).map(({transaction: {label}}) => label)).toEqual(['add next', 'move', 'add']);
		await store.undo();
		await store.undo();
		expect(await texts(folder)).toEqual(['2026-11-20 moved by نور']);
	});
});

test('an entry that was changed since is left as it is, and the transaction is kept and reported', async () => {
	await withInterrupted(async folder => {
		const path = join(folder, '2026-11.json');
		writeFileSync(path, readFileSync(path, 'utf8').replace('moved by', 'by hand of'));
		const store = await openStore({folder, now, newId});
		await commit(store, adding('next'));
		expect(await texts(folder)).toEqual(['2026-11-20 by hand of نور', '2026-11-20 next']);
		const [kept = ''] = readdirSync(join(folder, '.state', 'quarantine'));
		expect(readFileSync(join(folder, '.state', 'quarantine', kept), 'utf8')).toContain('moved by نور');
		const problems = allProblems(await (await openStore({folder, now, newId})).load('all'));
		expect(problems.map(({file}) => file)).toEqual([`.state/quarantine/${kept}`]);
		expect(hasPending(join(folder, '.state'))).toBe(false);
	});
});

test('where one of its files is damaged the others are finished, and nothing of it is lost', async () => {
	await withInterrupted(async folder => {
		writeFileSync(join(folder, '2026-11.json'), '{garbled');
		const store = await openStore({folder, now, newId});
		await commit(store, adding('next', '2026-10-03'));
		expect(await texts(folder)).toEqual(['2026-10-02 moved by نور', '2026-10-03 next']);
		expect(readFileSync(join(folder, '2026-11.json'), 'utf8')).toBe('{garbled');
		expect(
			readdirSync(join(folder, '.state', 'quarantine')).filter(name => name.startsWith('transaction-')).length,
		).toBe(1);
	});
});

test('a pending file that nobody understands is put aside, and writing goes on', async () => {
	await withInterrupted(async folder => {
		writeFileSync(join(folder, '.state', 'pending', 'transaction.json'), '{"months": 👩🏽‍🚀');
		await commit(await openStore({folder, now, newId}), adding('next'));
		expect(existsSync(join(folder, '.state', 'pending', 'transaction.json'))).toBe(false);
		expect(
			readFileSync(
				join(folder, '.state', 'quarantine', readdirSync(join(folder, '.state', 'quarantine'))[0] ?? ''),
				'utf8',
			),
		).toContain('👩🏽‍🚀');
	});
});
