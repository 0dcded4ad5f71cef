import {mkdirSync, readdirSync, symlinkSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {expect, test} from 'vitest';
import type {Instant} from '../../source/journal/day.ts';
import {freeBackup, listBackups, pruneBackups, readBackup} from '../../source/store/care/backup.ts';
import {temporaryFolder} from '../support/home.ts';

const file = '2026-11.json';
const state = (): string => {
	const folder = join(temporaryFolder(), '.state');
	mkdirSync(join(folder, 'backups', file), {recursive: true});
	return folder;
};
const keep = (folder: string, at: string): void => {
	writeFileSync(freeBackup(folder, file, at as Instant), '');
	pruneBackups(folder, file, at as Instant);
};
const stampsIn = (folder: string): readonly string[] => readdirSync(join(folder, 'backups', file)).sort();

test('copies of a clock that was wrong take no room of the others', () => {
	const folder = state();
	for (let day = 10; day < 32; day++) keep(folder, `2030-01-${day}T10:00:00.000Z`);
	for (let day = 1; day < 6; day++) keep(folder, `2026-11-0${day}T10:00:00.000Z`);
	expect(stampsIn(folder).filter(stamp => stamp.startsWith('2026'))).toHaveLength(5);
	expect(stampsIn(folder).filter(stamp => stamp.startsWith('2030'))).toHaveLength(20);
});

test('a copy that is gone or leads to nothing hides no other, and is none', () => {
	const folder = state();
	keep(folder, '2026-11-01T10:00:00.000Z');
	symlinkSync('/not/there', join(folder, 'backups', file, '20261102T100000.000Z'));
	symlinkSync('/etc/hostname', join(folder, 'backups', file, '20261103T100000.000Z'));
	symlinkSync('/etc', join(folder, 'backups', '2026-10.json'));
	expect(listBackups(folder).map(({name}) => name)).toEqual([`${file}.20261101T100000.000Z`]);
	expect(readBackup(folder, `${file}.20261103T100000.000Z`)).toBeUndefined();
	// A name that is taken, even by a link to nothing, is not free.
	expect(freeBackup(folder, file, '2026-11-02T10:00:00.000Z' as Instant)).toMatch(/20261102T100000\.001Z$/);
});

test('at the end of the year 9999 copies are still made, each by a name of its own', () => {
	const folder = state();
	for (let count = 0; count < 3; count++) keep(folder, '9999-12-31T23:59:59.999Z');
	expect(listBackups(folder).map(({at}) => at)).toEqual([
		'9999-12-31T23:59:59.999Z',
		'9999-12-31T23:59:59.998Z',
		'9999-12-31T23:59:59.997Z',
	]);
});
