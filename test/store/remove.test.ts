import {execFileSync} from 'node:child_process';
import {closeSync, existsSync, mkdirSync, openSync, readFileSync, symlinkSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {expect, test} from 'vitest';
import {removeFile} from '../../source/store/files/disk.ts';
import {temporaryFolder} from '../support/home.ts';

test(
	'a file and a link are removed, what the link leads to and a folder with what is in it stay, and nothing is no ' +
		'fault',
	() => {
		const folder = temporaryFolder();
		const [file, inner, link, kept] = ['file', 'folder', 'link', 'kept'].map(name => join(folder, name)) as [
			string,
			string,
			string,
			string,
		];
		for (const path of [file, kept]) writeFileSync(path, '佐藤');
		mkdirSync(inner);
		writeFileSync(join(inner, 'within'), 'نور');
		symlinkSync(kept, link);
		for (const path of [file, inner, link, join(folder, 'never there')]) removeFile(path);
		expect([file, inner, link].filter(path => existsSync(path))).toEqual([inner]);
		expect(readFileSync(join(inner, 'within'), 'utf8')).toBe('نور');
		expect(readFileSync(kept, 'utf8')).toBe('佐藤');
	},
);

const limit = (files: string): void =>
	void execFileSync('prlimit', ['--pid', String(process.pid), `--nofile=${files}:`], {stdio: 'ignore'});
const canLimit = (): boolean => {
	try {
		execFileSync('prlimit', ['--version'], {stdio: 'ignore'});
		return true;
	} catch {
		return false;
	}
};

test.skipIf(!canLimit())('where no more files can be opened, a file is removed all the same', () => {
	const path = join(temporaryFolder(), 'lock.new');
	writeFileSync(path, 'a claim');
	const before = execFileSync('prlimit', ['--pid', String(process.pid), '--nofile', '--output=SOFT', '--noheadings'], {
		encoding: 'utf8',
	}).trim();
	const open: number[] = [];
	limit('300');
	try {
		expect(() => {
			for (;;) open.push(openSync('/dev/null', 'r'));
		}).toThrow('EMFILE');
		removeFile(path);
		expect(existsSync(path)).toBe(false);
	} finally {
		for (const file of open) closeSync(file);
		limit(before);
	}
});
