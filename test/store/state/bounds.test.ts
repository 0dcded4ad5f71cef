import {appendFileSync, mkdirSync, statSync, truncateSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {expect, test} from 'vitest';
import {openStore} from '../../../source/store/file-store.ts';
import {appendStep, readHistory} from '../../../source/store/state/history-file.ts';
import {adding, commit, newId, note, now, transaction, withFolder} from '../sample.ts';

const million = 1_048_576;

test('the history has a bound in bytes, and says how much fell out', async () => {
	await withFolder(async folder => {
		mkdirSync(folder);
		const long = 'x'.repeat(4 * million);
		for (let index = 0; index < 20; index++)
			appendStep(folder, {kind: 'do', transaction: transaction(String(index), [{after: note(long)}])}).compact();
		const {done, forgotten} = readHistory(folder);
		expect(statSync(join(folder, 'history.jsonl')).size).toBeLessThan(65 * million);
		expect(done.length).toBeGreaterThan(5);
		expect(done.at(-1)?.transaction.label).toBe('19');
		expect(done.length + forgotten).toBe(20);
	});
});

test('a history of more bytes than a text can have is read from its end', async () => {
	await withFolder(async folder => {
		const store = await openStore({folder, now, newId});
		await commit(store, adding('one'));
		const path = join(folder, '.state', 'history.jsonl');
		// A hole, which takes no room on the disk.
		truncateSync(path, 600 * million);
		appendFileSync(path, '\n');
		await commit(store, adding('two'));
		expect((await store.undo())?.label).toBe('add two');
		expect(statSync(path).size).toBeLessThan(65 * million);
	});
});

test('what cannot be read again is refused before it is written', async () => {
	await withFolder(async folder => {
		const store = await openStore({folder, now, newId});
		await commit(store, adding('one'));
		const large = transaction('large', [{after: note('x'.repeat(65 * million))}]);
		await expect(commit(store, large)).rejects.toMatchObject({
			kind: 'user',
			message: expect.stringMatching(/2026-11\.json would have 66 MB.*Nothing was written/),
		});
		expect((await store.load('all')).months[0]?.entries).toHaveLength(1);
		expect((await store.history()).map(({transaction: {label}}) => label)).toEqual(['add one']);
		await commit(store, adding('two'));
	});
});

test('what was pending and would be too large by now is kept aside, and keeps nobody from writing', async () => {
	await withFolder(async folder => {
		const store = await openStore({folder, now, newId});
		await commit(store, adding('one'));
		const pending = join(folder, '.state', 'pending');
		mkdirSync(pending, {recursive: true});
		const large = note('x'.repeat(65 * million));
		const step = {kind: 'do', transaction: {...transaction('large', []), entries: [{after: large}]}};
		writeFileSync(
			join(pending, 'transaction.json'),
			JSON.stringify({months: [{name: '2026-11', changes: [{after: large}]}], people: [], step}),
		);
		await commit(store, adding('two'));
		expect((await store.load('all')).problems).toMatchObject([
			{problem: expect.stringContaining('a change was interrupted')},
		]);
	});
});
