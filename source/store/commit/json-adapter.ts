import {
	accessSync,
	constants,
	copyFileSync,
	linkSync,
	lstatSync,
	realpathSync,
	renameSync,
	type Stats,
	statSync,
} from 'node:fs';
import {dirname, join} from 'node:path';
import type {Adapter} from 'lowdb';
import {fileError, userError} from '../../errors.ts';
import type {Unreadable} from '../../journal/format/list-file.ts';
import {codeOf, flushFolder, markOf, removeFile, temporaryName, writeNew} from '../files/disk.ts';
import type {FileFormat} from '../files/file-formats.ts';
import {largest, readContents, signatureOf} from '../files/read-bytes.ts';
import {readFile} from '../files/read-file.ts';

/**
 * One file of the journal for one read-change-write of lowdb's `Low`, under the lock. `write` only lays the new file
 * beside the old one, flushed; `publish` puts it in its place. So all files of a transaction are whole on the disk
 * before the first one is replaced.
 */
export type JsonAdapter<Data> = Adapter<Data> & {
	readonly file: string;
	/** Whether `read` found a file. */
	readonly isThere: () => boolean;
	/** Whether `write` was given other bytes than `read` found. */
	readonly isChanged: () => boolean;
	/** Whether the file is still as `read` found it, to the byte. */
	readonly isFresh: () => boolean;
	/** Whether it seems so, by its size and date: nothing is read. */
	readonly looksFresh: () => boolean;
	/** Keeps the old file under the name `keepAs`, puts the new one in its place, and flushes the folder. */
	readonly publish: (keepAs: string) => void;
	/** Puts the old file back in its place, and flushes the folder. */
	readonly takeBack: () => void;
	/** Removes what `write` laid down and `publish` did not take. Never throws. */
	readonly discard: () => void;
	/** What signifies the file as it was published. */
	readonly signature: () => string;
};

/**
 * The adapter of a file in the folder. `read` throws fileError where the file is not understood, unless `exact` bytes
 * are to take its place whatever it holds; then these are written instead of the data.
 */
export const jsonAdapter = <Data extends object>(
	folder: string,
	format: FileFormat<Data>,
	exact?: string,
): JsonAdapter<Data> => {
	const path = join(folder, format.file);
	let old: Old | undefined;
	let target = path;
	let staged: {readonly path: string; readonly bytes: Buffer} | undefined;
	let kept: string | undefined;
	let isPublished = false;
	const temporaryBeside = (file: string): string =>
		join(dirname(file), temporaryName(file === path ? '' : markOf(folder)));

	return {
		file: format.file,
		read: async () => {
			const found = readOrRefuse(folder, format, exact !== undefined);
			if (!found) return null;
			old = found.contents;
			target = found.isLink ? realpathSync(path) : path;
			return found.data;
		},
		write: async data => {
			const bytes = Buffer.from(exact ?? format.print(data));
			if (old?.bytes?.equals(bytes)) return;
			if (bytes.length > largest) throw tooLarge(format.file, bytes.length);
			if (old) accessSync(target, constants.W_OK);
			const name = temporaryBeside(target);
			writeNew(name, bytes, {old: old?.stats});
			staged = {path: name, bytes};
		},
		isThere: () => old !== undefined,
		isChanged: () => staged !== undefined,
		isFresh: () => isSame(old, readContents(path)),
		looksFresh: () => looksSame(old, statSync(path, {throwIfNoEntry: false})),
		publish: keepAs => {
			if (!staged) return;
			if (old?.stats?.isFile()) kept = keepOld(target, keepAs);
			renameSync(staged.path, target);
			staged = undefined;
			isPublished = true;
			flushFolder(dirname(target));
		},
		takeBack: () => {
			if (!isPublished) return;
			if (kept === undefined) removeFile(target);
			else renameSync(keepOld(kept, temporaryBeside(target)), target);
			isPublished = false;
			flushFolder(dirname(target));
		},
		discard: () => {
			if (staged) removeFile(staged.path);
			staged = undefined;
		},
		signature: () => signatureAt(target),
	};
};

/** A file as it was read, as far as it could be. */
type Old = {readonly bytes?: Buffer; readonly stats?: Stats};

const isSame = (old: Old | undefined, now: Old | undefined): boolean => {
	if (!old || !now) return old === now;
	if (old.bytes && now.bytes) return old.bytes.equals(now.bytes);
	return !old.bytes && !now.bytes;
};

const looksSame = (old: Old | undefined, now: Stats | undefined): boolean =>
	now && old?.stats ? signatureOf(now) === signatureOf(old.stats) : !now && !old;

const signatureAt = (path: string): string => {
	const stats = lstatSync(path, {throwIfNoEntry: false});
	return stats ? signatureOf(stats) : '';
};

/** The file with what it holds; `data` is null where it is not understood and is to be replaced whole. */
const readOrRefuse = <Data extends object>(folder: string, format: FileFormat<Data>, isReplaced: boolean) => {
	const found = readFile(folder, format);
	if (!found) return undefined;
	const path = join(folder, format.file);
	const isLink = lstatSync(path).isSymbolicLink();
	if ('data' in found) return {isLink, contents: found.contents, data: found.data};
	refuseUnlessReplaced(found, isLink, isReplaced);
	return {isLink, contents: readContents(path), data: null};
};

/** Throws for a file that is not understood, unless it is to be replaced whole. */
const refuseUnlessReplaced = (
	{unreadable: {file, line, problem}}: Unreadable,
	isLink: boolean,
	isReplaced: boolean,
) => {
	if (!isReplaced) throw unreadable(file, line, problem);
	// What a link leads to and is no file of a journal may be anything of the person's.
	if (isLink) throw linked(file);
};

/** Another name for a file, or a copy where the file system has no hard links there. Returns the name. */
const keepOld = (path: string, name: string): string => {
	try {
		linkSync(path, name);
	} catch (error) {
		if (!['EXDEV', 'EPERM', 'ENOTSUP', 'EMLINK', 'ENOSYS'].includes(codeOf(error) ?? '')) throw error;
		copyFileSync(path, name, constants.COPYFILE_EXCL);
	}
	return name;
};

const linked = (file: string): Error =>
	fileError(
		`${file} is a link to a file that is not understood, and may be no file of the journal. Nothing was written. ` +
			'Remove the link, or fix what it leads to, then try again.',
	);

const tooLarge = (file: string, bytes: number): Error =>
	userError(
		`${file} would have ${Math.ceil(bytes / 1_048_576)} MB, and files of more than ${largest / 1_048_576} MB are not ` +
			'read again. Nothing was written. Shorten it, or write it in another month.',
	);

/** The error for a file that is not understood: it names the file, the line and the remedy. */
export const unreadable = (file: string, line: number, problem: string): Error =>
	fileError(
		`${file}, line ${line}: ${problem}. Nothing was written. ` +
			'Fix the file in an editor, or put back a backup: goodturn restore',
	);
