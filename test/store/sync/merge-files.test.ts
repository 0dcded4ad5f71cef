import {execFileSync} from 'node:child_process';
import {readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {expect, test} from 'vitest';
import type {Entry} from '../../../source/journal/entry.ts';
import {printMonth} from '../../../source/journal/month.ts';
import {printPeople} from '../../../source/journal/person/person.ts';
import {mergeFiles} from '../../../source/store/sync/merge-files.ts';
import {id, journalOf, meeting, person, someInstant} from '../../journal/example.ts';
import {makeHome, temporaryFolder} from '../../support/home.ts';
import {cli, nodeUnderTest} from '../../support/node.ts';
import {run} from '../../support/shell.ts';

const month = (...entries: readonly Entry[]): string => journalOf(entries).months.map(printMonth).join('');
const later = someInstant.replace('16:02', '17:02') as typeof someInstant;

/** Writes the three versions, and returns their paths. */
const files = (base: string, ours: string, theirs: string): readonly [string, string, string] => {
	const folder = temporaryFolder();
	const paths = ['base', 'ours', 'theirs'].map(name => join(folder, name)) as [string, string, string];
	for (const [at, text] of [base, ours, theirs].entries()) writeFileSync(paths[at] ?? '', text);
	return paths;
};

test('a month in three versions becomes one, in the place of ours', () => {
	const other = meeting({id: id(2)});
	const [base, ours, theirs] = files(
		month(meeting()),
		month(meeting({place: 'Bern', edited: later})),
		month(meeting({starred: true, edited: later}), other),
	);
	expect(mergeFiles(base, ours, theirs)).toBe(0);
	expect(readFileSync(ours, 'utf8')).toBe(month(meeting({place: 'Bern', starred: true, edited: later}), other));
});

test('people in three versions become one list', () => {
	const people = (...list: readonly ReturnType<typeof person>[]): string => printPeople(journalOf([], list).people);
	const [base, ours, theirs] = files('', people(person('Ada')), people(person('Grace')));
	mergeFiles(base, ours, theirs);
	expect(readFileSync(ours, 'utf8')).toBe(people(person('Ada'), person('Grace')));
});

test('what cannot be read ends with 1, and the file is as it was', async () => {
	const [base, ours, theirs] = files(month(meeting()), month(meeting()), '{"goodturn": 1, ');
	const before = readFileSync(ours, 'utf8');
	const {code, stderr} = await run(['merge-file', base, ours, theirs]);
	expect([code, stderr]).toEqual([1, 'line 1: this is not JSON. Nothing was changed.\n']);
	expect(readFileSync(ours, 'utf8')).toBe(before);
	expect((await run(['merge-file', base, ours])).code).toBe(2);
});

test('git merge merges by entries where sync was set up', async () => {
	const home = makeHome();
	const env = {
		GIT_CONFIG_NOSYSTEM: '1',
		GIT_AUTHOR_NAME: 'x',
		GIT_AUTHOR_EMAIL: 'x',
		GIT_COMMITTER_NAME: 'x',
		GIT_COMMITTER_EMAIL: 'x',
	};
	const inFolder = (...words: readonly string[]): string =>
		execFileSync('git', words, {cwd: home.journal, env: {...home.env, ...env}, encoding: 'utf8'});
	await run(['add', '2026-11-20: coffee with Ada'], {home, env});
	expect((await run(['sync', '--init'], {home, env})).stdout).toBe('Committed: 1 entry\n');
	inFolder('config', 'merge.goodturn.driver', `'${nodeUnderTest()}' '${cli}' merge-file %O %A %B`);
	inFolder('switch', '-q', '-c', 'other');
	await run(['add', '2026-11-21: lunch with Grace'], {home, env});
	inFolder('commit', '-qam', 'other');
	inFolder('switch', '-q', 'main');
	await run(['add', '2026-11-21: dinner with Alan'], {home, env});
	inFolder('commit', '-qam', 'main');
	inFolder('merge', '-q', '--no-edit', 'other');
	expect((await run(['list'], {home, env})).stdout.match(/coffee|lunch|dinner/g)).toHaveLength(3);
	expect((await run(['check'], {home, env})).code).toBe(0);
});
