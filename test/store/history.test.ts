import {appendFileSync, mkdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {expect, test} from 'vitest';
import {openStore} from '../../source/store/file-store.ts';
import {appendStep, readHistory} from '../../source/store/state/history-file.ts';
import {adding, commit, newId, note, now, transaction, withFolder} from './sample.ts';

test('undo and redo go on in another run', async () => {
	await withFolder(async folder => {
		const run = () => openStore({folder, now, newId});
		await commit(await run(), adding('one'));
		await commit(await run(), adding('two'));
		expect((await (await run()).undo())?.label).toBe('add two');
		expect((await (await run()).undo())?.label).toBe('add one');
		expect((await (await run()).redo())?.label).toBe('add one');
		expect((await (await run()).history()).map(({isUndone}) => isUndone)).toEqual([true, false]);
	});
});

test('a last line that a crash cut short is passed over, and the next one is whole', async () => {
	await withFolder(async folder => {
		const store = await openStore({folder, now, newId});
		await commit(store, adding('one'));
		appendFileSync(join(folder, '.state', 'history.jsonl'), '{"kind":"do","transaction":{"id":"佐');
		await commit(store, adding('two'));
		expect((await store.history()).map(({transaction: {label}}) => label)).toEqual(['add two', 'add one']);
	});
});

test('the last 1,000 are kept, and the file does not grow for ever', async () => {
	await withFolder(async folder => {
		mkdirSync(folder);
		const step = (index: number) => ({
			kind: 'do' as const,
			transaction: transaction(String(index), [{after: note('👩🏽‍🚀'.repeat(60))}]),
		});
		for (let index = 0; index < 4_000; index++) {
			const appended = appendStep(folder, step(index));
			appended.compact();
		}
		const {done} = readHistory(folder);
		expect(done.map(({transaction: {label}}) => label)).toEqual(
			Array.from({length: 1_000}, (_, at) => String(3_000 + at)),
		);
		expect(readFileSync(join(folder, 'history.jsonl')).length).toBeLessThan(3 * 1_048_576);
	});
});

test('a step that is taken back leaves the history as it was', async () => {
	await withFolder(async folder => {
		mkdirSync(folder);
		appendStep(folder, {kind: 'do', transaction: adding('one')});
		const before = readFileSync(join(folder, 'history.jsonl'));
		appendStep(folder, {kind: 'do', transaction: adding('two')}).takeBack();
		expect(readFileSync(join(folder, 'history.jsonl'))).toEqual(before);
	});
});
