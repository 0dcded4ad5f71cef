import {mkdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {cached, run as goodturn, withFolder} from './program.ts';
import type {Outcome, Size} from './row.ts';

const env = {GOODTURN_NOW: '2026-11-22T16:00', ...cached};

/** As README says: `goodturn restore` names the copies, `goodturn restore NAME` puts one back. */
const lose = (file: string, how: string, ruin: (path: string) => void): Promise<readonly string[]> =>
	withFolder(async folder => {
		const journal = join(folder, 'journal');
		mkdirSync(folder, {recursive: true});
		for (const line of [
			'coffee with Ada Lovelace',
			'2026-10-03: lunch with Alan Turing',
			'2026-10-04: walk with Grace Hopper',
			'dinner with Jürgen Müller',
			'tea',
		])
			await goodturn(journal, ['add', line], {env});
		const path = join(journal, file);
		const before = readFileSync(path);
		// The newest copy is the file as it was before its last change: one more change makes a copy of what we want back.
		await goodturn(journal, ['person', 'Ada Lovelace', '--city', 'London'], {env});
		await goodturn(journal, ['add', '2026-10-05: one more'], {env});
		await goodturn(journal, ['add', 'one more'], {env});
		ruin(path);
		const listed = await goodturn(journal, ['restore', '--json'], {env});
		const backups = JSON.parse(listed.out || '[]') as readonly {readonly name: string; readonly file: string}[];
		const wanted = backups.find(
			backup =>
				backup.file === file &&
				readFileSync(join(journal, '.state', 'backups', file, backup.name.slice(file.length + 1))).equals(before),
		);
		if (!wanted) return [`${file} ${how}: no copy of it among ${backups.map(backup => backup.name).join(', ')}`];
		const restored = await goodturn(journal, ['restore', wanted.name], {env});
		const faults: string[] =
			restored.code === 0 ? [] : [`${file} ${how}: restore ended with ${restored.code}: ${restored.err.slice(0, 200)}`];
		try {
			if (!readFileSync(path).equals(before)) faults.push(`${file} ${how}: not back byte for byte`);
		} catch (error) {
			faults.push(`${file} ${how}: ${String(error)}`);
		}
		const check = await goodturn(journal, ['check'], {env});
		if (check.code !== 0) faults.push(`${file} ${how}: check says ${check.out.slice(0, 200)}`);
		return faults;
	});

/** Ways to lose a file. */
const ways: readonly (readonly [how: string, ruin: (path: string) => void])[] = [
	['deleted', path => rmSync(path)],
	['garbled', path => writeFileSync(path, 'not { JSON')],
	['emptied', path => writeFileSync(path, '')],
];

export const run = async (size: Size): Promise<Outcome> => {
	const faults: string[] = [];
	const files = ['2026-10.json', '2026-11.json', 'people.json'];
	// In the small one each file is lost in a way of its own.
	for (const [at, file] of files.entries()) {
		for (const [how, ruin] of size === 'full' ? ways : ways.slice(at, at + 1))
			faults.push(...(await lose(file, how, ruin)));
	}
	return {
		faults,
		figures:
			`${files.length} files, ` +
			`${size === 'full' ? 'each deleted, garbled and emptied' : 'deleted, garbled, emptied'}`,
	};
};
