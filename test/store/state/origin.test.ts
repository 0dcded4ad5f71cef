import {cpSync, existsSync, readdirSync, readFileSync, renameSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {expect, test} from 'vitest';
import {openStore} from '../../../source/store/file-store.ts';
import {temporaryFolder} from '../../support/home.ts';
import {adding, commit, newId, now} from '../sample.ts';

const openIn = (folder: string) => openStore({folder, now, newId});
const newJournal = async (): Promise<string> => {
	const folder = join(temporaryFolder(), 'journal');
	await commit(await openIn(folder), adding('one'));
	return folder;
};
const labels = async (folder: string): Promise<readonly string[]> =>
	(await (await openIn(folder)).history()).map(({transaction: {label}}) => label);

test('what was changed before the journal was cloned is not undone in the clone', async () => {
	const [folder, clone] = [await newJournal(), join(temporaryFolder(), 'clone')];
	// As Git makes it: new files, of this moment.
	cpSync(folder, clone, {recursive: true});
	expect(await labels(clone)).toEqual([]);
	expect(await (await openIn(clone)).undo()).toBeUndefined();
	await commit(await openIn(clone), adding('two'));
	expect(await labels(clone)).toEqual(['add two']);
	expect(await labels(folder)).toEqual(['add one']);
});

test('a change that was interrupted elsewhere is not finished here', async () => {
	const [folder, clone] = [await newJournal(), join(temporaryFolder(), 'clone')];
	cpSync(folder, clone, {recursive: true});
	const entry = adding('from elsewhere').entries[0];
	const step = {kind: 'do', transaction: {...adding('elsewhere'), entries: []}};
	const pending = join(clone, '.state', 'pending');
	cpSync(join(folder, '.state', 'backups'), pending, {recursive: true});
	writeFileSync(
		join(pending, 'transaction.json'),
		JSON.stringify({months: [{name: '2026-11', changes: [entry]}], people: [], step}),
	);
	await commit(await openIn(clone), adding('two'));
	expect(readFileSync(join(clone, '2026-11.json'), 'utf8')).not.toContain('from elsewhere');
});

test('a journal that is moved, put back or copied with its times keeps its history', async () => {
	const folder = await newJournal();
	const [moved, copied] = [join(temporaryFolder(), 'moved'), join(temporaryFolder(), 'copied')];
	renameSync(folder, moved);
	expect(await labels(moved)).toEqual(['add one']);
	cpSync(moved, copied, {recursive: true, preserveTimestamps: true});
	expect(await labels(copied)).toEqual(['add one']);
	await commit(await openIn(copied), adding('two'));
	renameSync(copied, `${copied}.old`);
	cpSync(`${copied}.old`, copied, {recursive: true});
	expect(await labels(copied)).toEqual(['add two', 'add one']);
});

test('a state that comes back to where it was made is taken up again', async () => {
	const [home, away] = [await newJournal(), join(temporaryFolder(), 'away')];
	cpSync(home, away, {recursive: true});
	await commit(await openIn(away), adding('two'));
	// As a tool does that carries the whole folder to and fro.
	cpSync(away, home, {recursive: true, force: true});
	await commit(await openIn(home), adding('three'));
	expect(await labels(home)).toEqual(['add three', 'add one']);
	expect(readdirSync(join(home, '.state', 'elsewhere'))).toHaveLength(1);
});

test('a new journal keeps its state out of Git, and what says so already is left', async () => {
	const folder = await newJournal();
	expect(readFileSync(join(folder, '.gitignore'), 'utf8')).toContain('\n/.state\n');
	const other = temporaryFolder();
	writeFileSync(join(other, '.gitignore'), 'mine\n');
	await commit(await openIn(other), adding('one'));
	expect(readFileSync(join(other, '.gitignore'), 'utf8')).toBe('mine\n');
	expect(existsSync(join(other, '.state'))).toBe(true);
});
