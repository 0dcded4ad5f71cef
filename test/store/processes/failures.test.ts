import {cpSync, readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {expect, test} from 'vitest';
import {openStore} from '../../../source/store/file-store.ts';
import {adding, commit, litter, newId, note, now, transaction, withFolder} from '../sample.ts';
import {runFailing, stride} from './run-writer.ts';

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
		await withFolder(async template => {
			const store = await openStore({folder: template, now, newId});
			await commit(store, transaction('begin', [{after: note('first')}, {after: note('first', '2026-10-10')}]));
			const before = bytes(template);
			let hasEnded = false;
			let failed = 0;
			for (let first = 1; !hasEnded; first += 8 * stride)
				await withFolder(async folder => {
					const tries = Array.from({length: 8}, (_, at) => {
						const killAt = first + at * stride;
						const own = join(folder, String(killAt));
						cpSync(template, own, {recursive: true, preserveTimestamps: true});
						return {folder: own, killAt};
					});
					const rans = await runFailing(tries, 'add-both', 'new', code);
					expect(rans).toHaveLength(tries.length);
					for (const [at, {folder: own, killAt}] of tries.entries()) {
						const {saved, error, isReached} = rans[at] as (typeof rans)[number];
						if (!isReached) hasEnded = true;
						if (saved.length === 0) {
							failed++;
							expect(error, `at ${killAt}`).toContain("kind: 'file'");
							expect(bytes(own), `at ${killAt}`).toEqual(before);
						} else {
							expect(error).toBe('');
							for (const name of ['2026-10.json', '2026-11.json', 'people.json', '.state/history.jsonl'])
								expect(bytes(own)[name], `${name} at ${killAt}`).toContain('new-0');
						}
						await commit(await openStore({folder: own, now, newId}), adding('next'));
						expect(litter(own), `at ${killAt}`).toEqual([]);
					}
				});
			expect(failed).toBeGreaterThan(10);
		});
	},
	240_000,
);
