import {readdirSync, statSync} from 'node:fs';
import {join} from 'node:path';
import {fileError, userError} from '../../errors.ts';
import {type MonthName, parseMonthName} from '../../journal/day.ts';
import {emptyJournal, withMonths} from '../../journal/journal.ts';
import type {Side} from '../../journal/merge/merge.ts';
import {noVersions, parseVersions, type Versions, versionsFile} from '../../journal/merge/versions.ts';
import {type Month, parseMonth} from '../../journal/month.ts';
import {noPeople, type People, parsePeople} from '../../journal/person/person.ts';
import {contentsOf, readBytes, signatureOf} from '../files/read-bytes.ts';
import {blobId} from '../git/repository.ts';

/** The month whose file this is; undefined of any other path. */
export const monthIn = (path: string): MonthName | undefined =>
	path.endsWith('.json') ? parseMonthName(path.slice(0, -5)) : undefined;

/** Whether a path is a file that goodturn writes and merges. */
export const isJournalFile = (path: string): boolean =>
	path === 'people.json' || path === versionsFile || monthIn(path) !== undefined;

/** Files that goodturn puts beside those for Git. They are sent like the journal. */
export const gitFiles: readonly string[] = ['.gitignore', '.gitattributes'];

/** What a file of the folder was when it was looked at, and the id that Git gives to what is in it. */
export type KnownFiles = Readonly<{readonly [file: string]: readonly [signature: string, id: string]}>;

/** The files of the journal in the folder: each with its id, read only where it is not as it was. */
export const filesIn = (
	folder: string,
	known: KnownFiles,
	hash: 'sha1' | 'sha256',
): Map<string, KnownFiles[string]> => {
	const found = new Map<string, KnownFiles[string]>();
	for (const name of readdirSync(folder)) {
		if (!isJournalFile(name) && !gitFiles.includes(name)) continue;
		const stats = statSync(join(folder, name), {throwIfNoEntry: false});
		if (!stats) throw damaged(name, 'it is a link to a file that is not there');
		const signature = signatureOf(stats);
		const before = Object.hasOwn(known, name) ? known[name] : undefined;
		found.set(name, before?.[0] === signature ? before : [signature, blobId(bytesOf(folder, name), hash)]);
	}
	return found;
};

/** What tells a file of the folder from what was written in its place. Throws what the system throws. */
export const signatureIn = (folder: string, name: string): string => signatureOf(statSync(join(folder, name)));

/** The bytes of a file of the folder. Throws fileError where they cannot be had. */
export const bytesOf = (folder: string, name: string): Buffer => {
	const read = readBytes(join(folder, name), {isLinkFollowed: true});
	if (!read || 'problem' in read) throw damaged(name, read?.problem ?? 'it is not there');
	return read.bytes;
};

const damaged = (name: string, problem: string) =>
	fileError(`${name}: ${problem}. Nothing was synced. Fix it first; goodturn check tells more.`);

/**
 * A journal of these files, each with its contents. `where` they are, for what is said of one that cannot be read.
 * Throws fileError where one cannot.
 */
export const sideOf = (files: ReadonlyMap<string, Buffer>, where: string): Side => {
	const months: Month[] = [];
	let people: People = noPeople;
	let versions: Versions = noVersions;
	for (const [path, bytes] of files) {
		const text = textOf(path, bytes, where);
		const name = monthIn(path);
		const read = name ? parseMonth(name, text) : path === 'people.json' ? parsePeople(text) : undefined;
		if (path === versionsFile) versions = parseVersions(text);
		else if (read && 'entries' in read) months.push(read);
		else if (read && 'people' in read) people = read;
		else if (read) throw unreadableThere(path, read.unreadable.line, read.unreadable.problem, where);
	}
	return {journal: {...withMonths(emptyJournal, months), people}, versions};
};

const textOf = (path: string, bytes: Buffer, where: string): string => {
	const contents = contentsOf({bytes, stats: undefined as never});
	if ('problem' in contents) throw unreadableThere(path, 1, contents.problem, where);
	return contents.text;
};

const unreadableThere = (path: string, line: number, problem: string, where: string) =>
	where === ''
		? fileError(
				`${path}, line ${line}: ${problem}. Nothing was synced. ` +
					'Fix it, or let goodturn check --repair try; then sync again.',
			)
		: userError(
				`${path}${where}, line ${line}: ${problem}. Nothing was synced. ` +
					'Fix it on the machine that sent it, and sync there; then sync again.',
			);
