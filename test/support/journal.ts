import {execFileSync} from 'node:child_process';
import {createHash} from 'node:crypto';
import {cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {parseMonthName} from '../../source/journal/day.ts';
import type {Raw} from '../../source/journal/entry.ts';
import {temporaryFolder} from './home.ts';
import {root} from './node.ts';

// The one that the project's measures are made with lies beside it; a user's clone has a copy.
const makers = [join(root, '../shared/bench/make-journal.mjs'), join(root, 'test/bench/make-journal.mjs')];

/**
 * Makes a journal of so many entries over 30 years, up to October 2026, the same for the same number, and returns its
 * folder. 100,000 take about 3 s; what is not so large is kept for other tests and runs, and copied.
 */
export const makeJournal = (entries: number, folder = temporaryFolder()): string => {
	const maker = makers.find(file => existsSync(file));
	if (!maker) throw new Error(`There is no ${makers.join(' and no ')}.`);
	const make = (into: string): Buffer => execFileSync(process.execPath, [maker, String(entries), into]);
	if (entries > 20_000) {
		make(folder);
		return folder;
	}
	const version = createHash('sha256').update(readFileSync(maker)).digest('hex').slice(0, 16);
	const all = join(tmpdir(), 'goodturn-test-journals');
	const kept = join(all, `${version}-${entries}`);
	if (!existsSync(kept)) {
		mkdirSync(all, {recursive: true, mode: 0o700});
		const own = mkdtempSync(join(all, 'begun-'));
		make(join(own, 'journal'));
		keepWhole(join(own, 'journal'), kept);
		rmSync(own, {recursive: true, force: true});
	}
	cpSync(kept, folder, {recursive: true});
	return folder;
};

/** Appears whole, or is there already from another worker. */
const keepWhole = (made: string, kept: string): void => {
	try {
		renameSync(made, kept);
	} catch (error) {
		if (!existsSync(kept)) throw error;
	}
};

/** Names of the month files of a journal folder, oldest first. */
export const monthFiles = (journal: string): readonly string[] =>
	(existsSync(journal) ? readdirSync(journal) : [])
		.filter(name => name.endsWith('.json') && parseMonthName(name.slice(0, -'.json'.length)))
		.sort();

/** Every entry of a journal folder as its files have it, oldest first. Throws where a file is not JSON. */
export const storedEntries = (journal: string): readonly Raw[] =>
	monthFiles(journal).flatMap(
		name => (JSON.parse(readFileSync(join(journal, name), 'utf8')) as {readonly entries: readonly Raw[]}).entries,
	);

/** Everyone in people.json of a journal folder, as the file has them. */
export const storedPeople = (journal: string): readonly Raw[] =>
	(JSON.parse(readFileSync(join(journal, 'people.json'), 'utf8')) as {readonly people: readonly Raw[]}).people;
