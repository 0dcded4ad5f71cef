import {existsSync, realpathSync} from 'node:fs';
import {join} from 'node:path';
import type {Instant, MonthName} from '../../journal/day.ts';
import {emptyJournal, withMonths} from '../../journal/journal.ts';
import {mergeJournals, type Side} from '../../journal/merge/merge.ts';
import {printVersions} from '../../journal/merge/versions.ts';
import {parseMonth, printMonth} from '../../journal/month.ts';
import {parsePeople, printPeople} from '../../journal/person/person.ts';
import {takeLock} from '../commit/lock.ts';
import {prepareFolder} from '../commit/prepare.ts';
import {openFiles, writeFiles} from '../commit/write-files.ts';
import {readContents} from '../files/read-bytes.ts';
import {blobsOf} from '../git/repository.ts';
import {gitIn} from '../git/run-git.ts';
import {writeVersions} from './committing.ts';
import {monthIn} from './journal-files.ts';
import {conflictTexts} from './markers.ts';
import {readVersions} from './versions-file.ts';

/** What mending a file came to; `both`: fields that were changed on both sides. */
export type Mended = {readonly file: string; readonly both: number};

/**
 * Mends a file in which somebody left conflict markers, from the three versions that Git has of it, or else from what
 * is between the markers. Undefined where it holds none, or its parts cannot be read: then it is as it was. Throws
 * lockError and fileError.
 */
export const mend = async (given: string, file: string, instant: () => Instant): Promise<Mended | undefined> => {
	const folder = realpathSync(given);
	const place = {folder, state: join(folder, '.state'), instant};
	const lock = await takeLock(place.state);
	try {
		await prepareFolder(place, lock, false);
		const read = readContents(join(folder, file));
		if (!read || 'problem' in read || !/^<{7}(?: |$)/m.test(read.text)) return undefined;
		const fromGit = await stagesOf(folder, file);
		const parts = (fromGit && merged(folder, file, fromGit)) ?? merged(folder, file, conflictTexts(read.text));
		if (!parts) return undefined;
		const exact = {file, text: parts.text};
		const month = monthIn(file);
		const files = await openFiles(folder, emptyJournal, month ? [month] : [], !month, exact);
		const isDone = await writeFiles(files, place, {begin: () => undefined, fail: () => undefined});
		if (isDone && parts.versions.length > 0 && parts.both > 0) writeVersions(folder, parts.versions);
		return isDone ? {file, both: parts.both} : undefined;
	} finally {
		lock.release();
	}
};

type Three = {readonly base: string | undefined; readonly ours: string; readonly theirs: string};

/** The three versions that Git has of a file in the midst of a merge. */
const stagesOf = async (folder: string, file: string): Promise<Three | undefined> => {
	if (!existsSync(join(folder, '.git'))) return undefined;
	const git = gitIn(folder, {mayAsk: false});
	const {code, out} = await git.run(['ls-files', '-u', '-z', '--', file]);
	if (code !== 0) return undefined;
	const ids = new Map(
		out
			.toString()
			.split('\0')
			.flatMap(line => {
				const [, id, stage] = /^\d+ ([0-9a-f]+) ([123])\t/.exec(line) ?? [];
				return id !== undefined && stage !== undefined ? [[stage, id] as const] : [];
			}),
	);
	const blobs = await blobsOf(git, [...ids.values()]);
	const text = (stage: string): string | undefined => blobs.get(ids.get(stage) ?? '')?.toString('utf8');
	const [base, ours, theirs] = ['1', '2', '3'].map(text);
	return ours === undefined || theirs === undefined ? undefined : {base, ours, theirs};
};

const merged = (folder: string, file: string, three: Three | undefined) => {
	if (!three) return undefined;
	const versions = readVersions(folder);
	const month = monthIn(file);
	const sideOf = (text: string): Side | undefined => {
		const read = month ? parseMonth(month as MonthName, text) : parsePeople(text);
		if ('entries' in read) return {journal: withMonths(emptyJournal, [read]), versions};
		return 'people' in read ? {journal: {...emptyJournal, people: read}, versions} : undefined;
	};
	const base = three.base === undefined ? undefined : sideOf(three.base);
	const [ours, theirs] = [sideOf(three.ours), sideOf(three.theirs)];
	if (!ours || !theirs) return undefined;
	const {journal, both, versions: after} = mergeJournals(base, ours, theirs);
	// What would go to the file of another month stays here, where it is read too.
	const [found] = journal.months.filter(({name}) => name === month);
	const text = month ? found && printMonth(found) : printPeople(journal.people);
	if (text === undefined || journal.months.some(({name, entries}) => name !== month && entries.length > 0))
		return undefined;
	return {text, both: both.length, versions: Buffer.from(printVersions(after))};
};
