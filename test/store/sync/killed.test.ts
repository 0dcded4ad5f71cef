import {existsSync} from 'node:fs';
import {join} from 'node:path';
import {expect, test} from 'vitest';
import {git} from '../../support/git.ts';
import {temporaryFolder} from '../../support/home.ts';
import {note, syncWith, two} from './two-machines.ts';

// Whichever git a sync is at when it is killed, the next one goes on.

test.each([
	['for-each-ref', 2],
	['fetch', 1],
	['fast-import', 1],
	['update-ref', 1],
	['fast-import', 2],
	['update-ref', 2],
	['push', 1],
])('killed at %s, number %i', async (command, number) => {
	const {a, b, remote} = await two();
	await a.add(note('from a'));
	await b.add(note('from b'));
	await b.sync();
	const count = join(temporaryFolder(), 'count');
	const does = `echo x >> ${count}; [ $(wc -l < ${count}) = ${number} ] && { kill -9 $PPID; exit 1; }`;
	expect(syncWith(a.folder, command, does).signal).toBe('SIGKILL');
	expect(existsSync(count)).toBe(true);
	await a.add(note('after'));
	await a.sync();
	await b.sync();
	await a.sync();
	expect(a.files()).toEqual(b.files());
	expect(a.files()['2026-11.json']?.match(/"id"/g)).toHaveLength(4);
	for (const {folder} of [a, b]) expect(git(folder, 'status', '--porcelain')).toBe('');
	expect(git(remote, 'fsck', '--strict', '--no-dangling')).toBe('');
});
