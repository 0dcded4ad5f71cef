import {readFileSync, renameSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {expect, test} from 'vitest';
import {openStore} from '../../source/store/file-store.ts';
import {adding, commit, newId, now, until, withFolder} from './sample.ts';

test('what others write appears, other months stay the same, and a damaged month keeps what was read', async () => {
	await withFolder(async folder => {
		const store = await openStore({folder, now, newId});
		await commit(store, adding('october', '2026-10-10'));
		await commit(store, adding('november'));
		await store.load('all');
		store.watch();
		const shown = (): readonly string[] => store.get().months.flatMap(month => month.entries.map(({text}) => text));
		try {
			const october = store.get().months[1];
			const path = join(folder, '2026-11.json');
			const text = readFileSync(path, 'utf8');
			const edit = (to: string): void => {
				// As an editor does: another file, put in its place.
				writeFileSync(`${path}.new`, to);
				renameSync(`${path}.new`, path);
			};
			// The watch begins a moment later; an edit is seen whenever it comes.
			await until(() => {
				edit(text.replace('november', 'by an editor'));
				return shown().includes('by an editor');
			});
			expect(store.get().months[1]).toBe(october);

			edit('{garbled');
			await until(() => store.get().months[0]?.unreadable !== undefined);
			expect(shown()).toEqual(['by an editor', 'october']);

			edit(text);
			await until(() => shown().includes('november'));
			expect(store.get().months[0]?.unreadable).toBeUndefined();

			const other = await openStore({folder, now, newId});
			await commit(other, adding('december', '2026-12-01'));
			await until(() => shown().includes('december'));
			expect(store.get().months.at(-1)).toBe(october);

			const month = store.get().months[1];
			edit(text);
			await commit(other, adding('after the same text', '2026-12-02'));
			await until(() => shown().includes('after the same text'));
			expect(store.get().months[1]).toBe(month);
		} finally {
			await store.close();
		}
	});
});

test('a folder that is made later by another program is followed', async () => {
	await withFolder(async folder => {
		const store = await openStore({folder, now, newId});
		await store.load('all');
		store.watch();
		try {
			await commit(await openStore({folder, now, newId}), adding('by another'));
			await until(() => store.get().months[0]?.entries[0]?.text === 'by another');
		} finally {
			await store.close();
		}
	});
});
