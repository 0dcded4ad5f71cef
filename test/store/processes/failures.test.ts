import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {expect, test} from 'vitest';
import {openStore} from '../../../source/store/file-store.ts';
import {adding, commit, litter, newId, note, now, transaction, withFolder} from '../sample.ts';
import {runWriter, stride} from './run-writer.ts';

/** The journal and its history, byte for byte. */
const bytes = (folder: string): Readonly<Record<string, string>> =>
	Object.fromEntries(
		[...readdirSync(folder).filter(name => name.endsWith('.json')), '.state/history.jsonl'].map(name => [
			name,
			readFileSync(join(folder, name), 'utf8'),
		]),
	);

test.each(['ENOSPC', 'EIO', 'EACCES'])(
	'where any call fails with %s, the files are as they were, it is said, and nothing is left behind',
	async code => {
		let end = Number.POSITIVE_INFINITY;
		const failsAt = async (killAt: number): Promise<void> =>
			withFolder(async folder => {
				const store = await openStore({folder, now, newId});
				await commit(store, transaction('begin', [{after: note('first')}, {after: note('first', '2026-10-10')}]));
				const before = bytes(folder);
				const ran = await runWriter(folder, 'add-both', 'new', {killAt, code});
				if (!ran.isReached) end = Math.min(end, killAt);
				if (ran.saved.length === 0) {
					expect(ran.code, `at ${killAt}`).toBe(1);
					expect(ran.error, `at ${killAt}`).toContain("kind: 'file'");
					expect(bytes(folder), `at ${killAt}`).toEqual(before);
				} else {
					expect(ran.error).toBe('');
					for (const name of ['2026-10.json', '2026-11.json', 'people.json', '.state/history.jsonl'])
						expect(bytes(folder)[name], `${name} at ${killAt}`).toContain('new-0');
				}
				await commit(store, adding('next'));
				expect(litter(folder), `at ${killAt}`).toEqual([]);
			});
		for (let killAt = 1; killAt <= end; killAt += 4 * stride)
			await Promise.all([0, 1, 2, 3].map(more => failsAt(killAt + more * stride)));
	},
	240_000,
);
