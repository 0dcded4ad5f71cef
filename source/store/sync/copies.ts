import {lstatSync, renameSync} from 'node:fs';
import {join} from 'node:path';
import type {MonthName} from '../../journal/day.ts';
import {noVersions, parseVersions, type Versions, versionsFile} from '../../journal/merge/versions.ts';
import {type Month, parseMonth} from '../../journal/month.ts';
import {type People, parsePeople} from '../../journal/person/person.ts';
import {listBackups, readBackup} from '../care/backup.ts';
import {copyIn} from '../care/conflict-copies.ts';
import {fileNamesIn} from '../files/listing.ts';
import {ownFolder} from '../files/own.ts';
import {readContents} from '../files/read-bytes.ts';
import {hashOf} from '../machine/hash.ts';

/** A month or people.json as some file has it. */
export type ReadFile = {readonly month: Month} | {readonly people: People};

/** A copy that a sync tool left: what it is of, whose doing, and what is in it; or why it cannot be read. */
export type FoundCopy = {readonly name: string; readonly file: string; readonly tool: string} & (
	| {readonly copy: ReadFile; readonly base: ReadFile | undefined}
	| {readonly problem: string}
);

/** The copies in a folder, found by their names. Never throws. */
export const copiesIn = (folder: string): readonly FoundCopy[] =>
	(folder === '' ? [] : fileNamesIn(folder)).toSorted().flatMap((name): readonly FoundCopy[] => {
		const found = copyIn(name);
		if (!found || !lstatSync(join(folder, name), {throwIfNoEntry: false})?.isFile()) return [];
		const {tool, of: file} = found;
		const copy = readAs(file, textAt(join(folder, name)));
		if ('problem' in copy) return [{name, file, tool, problem: copy.problem}];
		return [{name, file, tool, copy, base: baseOf(join(folder, '.state'), file, copy)}];
	});

/** How many copies there are, without a look into them. */
export const countCopies = (folder: string): number =>
	(folder === '' ? [] : fileNamesIn(folder)).filter(name => copyIn(name) !== undefined).length;

type Unreadable = {readonly problem: string};

const textAt = (path: string): string | Unreadable => {
	const read = readContents(path);
	return !read ? {problem: 'it is not there'} : 'problem' in read ? read : read.text;
};

const readAs = (file: string, text: string | Unreadable): ReadFile | Unreadable => {
	if (typeof text !== 'string') return text;
	const read = file === 'people.json' ? parsePeople(text) : parseMonth(file.slice(0, -5) as MonthName, text);
	if ('unreadable' in read && read.unreadable)
		return {problem: `line ${read.unreadable.line}: ${read.unreadable.problem}`};
	return 'people' in read
		? {people: read}
		: 'entries' in read
			? {month: read}
			: {problem: 'it is nothing of a journal'};
};

/** Backups that are looked at for one from which a copy came. */
const mostBackups = 50;

/**
 * The backup that a copy came of: that which has most in common with it, and of which the copy lacks nothing but what
 * others of them lack too. Where none is nearer to it than others, there is none, and what is not in the copy was not
 * taken away.
 */
const baseOf = (state: string, file: string, copy: ReadFile): ReadFile | undefined => {
	const texts = new Set(itemsOf(copy));
	let best: {readonly file: ReadFile; readonly distance: number} | undefined;
	for (const {name} of listBackups(state)
		.filter(one => one.file === file)
		.slice(0, mostBackups)) {
		const found = readBackup(state, name);
		if (!found || 'problem' in found.contents) continue;
		const read = readAs(file, found.contents.text);
		if ('problem' in read) continue;
		const items = itemsOf(read);
		const shared = items.filter(text => texts.has(text)).length;
		const distance = items.length + texts.size - 2 * shared;
		// Of two that are as near, the smaller takes less away.
		const isNearer =
			!best || distance < best.distance || (distance === best.distance && items.length < itemsOf(best.file).length);
		if (shared > 0 && isNearer) best = {file: read, distance};
	}
	return best && best.distance <= Math.max(2, texts.size / 5) ? best.file : undefined;
};

const itemsOf = (file: ReadFile): readonly string[] =>
	('people' in file ? file.people.people : file.month.entries).map(item => JSON.stringify(item));

/** Lays a copy aside in `.state/quarantine`. Throws what the system throws. */
export const layAside = (folder: string, name: string): void => {
	const place = join(folder, '.state', 'quarantine');
	ownFolder(place);
	const read = readContents(join(folder, name));
	const mark = read && 'bytes' in read && read.bytes ? hashOf(read.bytes) : 'unread';
	renameSync(join(folder, name), join(place, `${name}.${mark}`));
};

/** The lines of copies of the file of versions, and the names of these copies. */
export const versionsInCopies = (folder: string): {readonly names: readonly string[]; readonly versions: Versions} => {
	const base = versionsFile.replace('.jsonl', '');
	const names = fileNamesIn(folder).filter(
		// They are named as those of people.json would be.
		name =>
			name !== versionsFile &&
			name.startsWith(base) &&
			copyIn(`people${name.slice(base.length).replace(/\.jsonl$/, '.json')}`) !== undefined,
	);
	const texts = names.map(name => textAt(join(folder, name))).filter(text => typeof text === 'string');
	return {names, versions: names.length > 0 ? parseVersions(texts.join('\n')) : noVersions};
};
