import {existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, test} from 'vitest';
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

describe('a change of which the days say nothing', () => {
	const plan = 'tomorrow 12:30: lunch with Ada Lovelace';
	const month = ({journal}: Home): string => join(journal, '2026-11.json');

	test('leaves them as they are told, of whatever size the journal is', async () => {
		const home = makeHome();
		await ask(['add', plan], {home});
		const [before, {ino}] = [lines(home), statSync(daysOf(home))];
		for (const line of ['quiet day', 'coffee with Ada Lovelace yesterday']) await ask(['add', line], {home});
		expect(lines(home)).toEqual(before);
		expect(statSync(daysOf(home)).ino).toBe(ino);
	});

	test('leaves them however soon one follows the other, and looks at no month', async () => {
		const home = makeHome(makeJournal(12_000));
		await ask(['today'], {home});
		await ask(['add', plan], {home});
		// To tell them anew would take long now, and so they would be taken away.
		for (const file of ['kept.cache', 'kept.new']) rmSync(join(home.journal, '.state', file), {force: true});
		for (const line of ['one', 'two', 'three', 'four', 'five']) await ask(['add', line], {home});
		expect(lines(home)[1]).toMatch(/lunch with Ada 12:30/);
	});

	test('tells them all the same where another program changed a file since', async () => {
		const home = makeHome();
		await ask(['add', plan], {home});
		const text = readFileSync(month(home), 'utf8');
		writeFileSync(month(home), text.replace('"time": "12:30"', '"time": "13:15"'));
		await ask(['add', 'quiet day'], {home});
		expect(lines(home)[1]).toBe('2026-11-23\t1 plan\tlunch with Ada 13:15');
	});

	test('tells them where they are of another day, or where somebody is to be thanked or told of', async () => {
		const home = makeHome();
		await ask(['add', 'got Grace Hopper: introduced me to Alan Turing about:Alan'], {home});
		expect(lines(home)[0]).toContain('thank Grace');
		await ask(['add', '2026-11-22: coffee with @"Alan Turing"'], {home, env: {GOODTURN_NOW: '2026-11-23T10:00'}});
		expect(lines(home)[0]).toMatch(/^2026-11-23\t/);
	});

	test('leaves them where somebody is to be thanked, unless it is met of whom that may be told', async () => {
		const home = makeHome();
		const env = {GOODTURN_NOW: '2026-11-24T10:00'};
		await ask(['add', '2026-11-20: got Grace Hopper: a word with Alan about:"Alan Turing"'], {home, env});
		expect(lines(home)[0]).toContain('thank Grace');
		const [before, {ino}] = [lines(home), statSync(daysOf(home))];
		await ask(['add', 'yesterday: coffee with Ada Lovelace'], {home, env});
		expect(lines(home)).toEqual(before);
		expect(statSync(daysOf(home)).ino).toBe(ino);
		await ask(['add', 'yesterday: coffee with Alan Turing'], {home, env});
		expect(lines(home)[0]).not.toContain('thank Grace');
	});

	test('counts a promise among them though the journal is too large to be read for it', async () => {
		const home = makeHome(makeJournal(12_000));
		await ask(['today'], {home});
		await ask(['add', plan], {home});
		const before = lines(home);
		for (const file of ['kept.cache', 'kept.new']) rmSync(join(home.journal, '.state', file), {force: true});
		await ask(['add', 'owe Ada Lovelace: the paper due:2026-11-25'], {home});
		const promises = (line = ''): number => Number(/(\d+) promise/.exec(line)?.[1] ?? 0);
		expect(lines(home).map(promises)).toEqual(before.map((line, at) => promises(line) + (at >= 3 && line ? 1 : 0)));
		expect(lines(home)[3]).toMatch(/^2026-11-25\t.*\t.*promises? due/);
		await ask(['settle', '^'], {home});
		expect(lines(home)).toEqual(before);
	});

	test.each(['text', 'about'])('tells them anew where the %s was garbled', async which => {
		const home = makeHome();
		await ask(['add', plan], {home});
		const [file, before] = [which === 'text' ? daysOf(home) : `${daysOf(home)}.about`, lines(home)];
		writeFileSync(file, readFileSync(file, 'utf8').replace('"plans":1', '"plans":2').replace('1 plan', '2 plan'));
		await ask(['add', 'owe Ada Lovelace: the paper due:2026-12-30'], {home});
		expect(lines(home)).toEqual(before);
	});

	test('tells them anew where it is not known whom favours are about', async () => {
		const home = makeHome();
		await ask(['add', 'got Grace Hopper: a lift'], {home});
		const {ino} = statSync(daysOf(home));
		rmSync(`${daysOf(home)}.about`);
		await ask(['add', 'yesterday: coffee with Ada Lovelace'], {home});
		expect(readFileSync(`${daysOf(home)}.about`, 'utf8')).toMatch(/^[-.\d]+ \d+\n\{.*"about":\[\].*\}\n$/);
		expect(lines(home)[0]).toContain('thank Grace');
		expect(statSync(daysOf(home)).ino).toBe(ino);
	});
});
