import {existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {expect, test} from 'vitest';
import {exampleJournal, type Home, makeHome} from '../support/home.ts';
import {makeJournal} from '../support/journal.ts';
import {ask} from '../support/shell.ts';

const daysOf = ({journal}: Home): string => join(journal, '.state/days');
const lines = (home: Home): readonly string[] => readFileSync(daysOf(home), 'utf8').split('\n');

test('each change tells the days to come, without private entries, to whoever can read a file', async () => {
	const home = makeHome();
	await ask(['add', 'tomorrow 12:30: lunch with Ada Lovelace'], {home});
	expect(lines(home)).toHaveLength(31);
	expect(lines(home).slice(0, 3)).toEqual([
		'2026-11-22\t\t',
		'2026-11-23\t1 plan\tlunch with Ada 12:30',
		'2026-11-24\t\t',
	]);
	expect(statSync(daysOf(home)).mode & 0o777).toBe(0o600);
	await ask(['undo'], {home});
	expect(lines(home)[1]).toBe('2026-11-23\t\t');
});

test('months that the change itself does not read are told too', async () => {
	const home = makeHome(exampleJournal);
	await ask(['add', '2024-01-01: coffee with Ada Lovelace'], {home});
	expect(lines(home)[0]).toMatch(/^2026-11-22\t.*promise.*\t.*due/);
});

test('of a journal that takes long to read a stale file is taken away', async () => {
	const home = makeHome(makeJournal(12_000));
	mkdirSync(join(home.journal, '.state'), {recursive: true});
	writeFileSync(daysOf(home), 'stale');
	await ask(['add', 'quiet day'], {home});
	expect(existsSync(daysOf(home))).toBe(false);
});

test('a change does not fail where the days cannot be kept', async () => {
	const home = makeHome();
	await ask(['add', 'quiet day'], {home});
	rmSync(daysOf(home));
	mkdirSync(join(daysOf(home), 'in the way'), {recursive: true});
	expect(await ask(['add', 'another one'], {home})).toMatchObject({code: 0, stderr: ''});
});
