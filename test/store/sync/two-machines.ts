import {execFileSync, spawnSync} from 'node:child_process';
import {chmodSync, mkdirSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import type {Draft} from '../../../source/journal/draft.ts';
import {bareRepository, copies, journalOf, machineIn, remoteIn} from '../../support/git.ts';
import {temporaryFolder} from '../../support/home.ts';
import {cli, nodeUnderTest} from '../../support/node.ts';

export const coffee: Draft = {
	kind: 'meeting',
	how: 'coffee',
	date: '2026-11-20' as never,
	people: ['Ada'],
	text: 'coffee with Ada',
};
export const note = (text: string): Draft => ({kind: 'note', date: '2026-11-21' as never, people: [], text});

const begun = copies(['a', 'b'], async folder => {
	const remote = bareRepository(folder);
	const [a, b] = [await machineIn(journalOf(folder, 'a')), await machineIn(journalOf(folder, 'b'))];
	await a.add(coffee);
	await a.setUp(remote);
	await b.clone(remote);
});

/** Two machines with the same journal, and the remote between them. */
export const two = async () => {
	const folder = await begun();
	const [a, b] = [await machineIn(journalOf(folder, 'a')), await machineIn(journalOf(folder, 'b'))];
	return {a, b, remote: remoteIn(folder)};
};

/** Runs a sync in a process of its own, with a git that does something else for one of its commands. */
export const syncWith = (folder: string, command: string, does: string) => {
	const path = join(temporaryFolder(), 'bin');
	mkdirSync(path);
	const real = execFileSync('sh', ['-c', 'command -v git'], {encoding: 'utf8'}).trim();
	writeFileSync(join(path, 'git'), `#!/bin/sh\ncase " $* " in *" ${command} "*) ${does};; esac\nexec ${real} "$@"\n`);
	chmodSync(join(path, 'git'), 0o755);
	return spawnSync(nodeUnderTest(), [cli, 'sync'], {
		encoding: 'utf8',
		env: {...process.env, GOODTURN_JOURNAL: folder, PATH: `${path}:${process.env.PATH}`},
		timeout: 25_000,
	});
};
