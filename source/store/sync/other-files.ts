import {existsSync, lstatSync, mkdirSync, renameSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {attempt, removeFile, temporaryName, writeNew} from '../files/disk.ts';
import {readBytes} from '../files/read-bytes.ts';
import {blobId, type Leaf, type Placed} from '../git/repository.ts';
import {isJournalFile} from './journal-files.ts';

type Leaves = ReadonlyMap<string, Leaf>;

/**
 * What becomes of files that are none of the journal's, as a README that somebody laid beside it: changed on one side,
 * that; on both, ours, and theirs beside it under a name of its own.
 */
export const mergeOthers = (base: Leaves, ours: Leaves, theirs: Leaves, commit: string): readonly Placed[] => {
	const paths = [...new Set([...base.keys(), ...ours.keys(), ...theirs.keys()])].filter(path => !isJournalFile(path));
	return paths.flatMap((path): readonly Placed[] => {
		const [b, o, t] = [base.get(path), ours.get(path), theirs.get(path)];
		const isSame = (x: Leaf | undefined, y: Leaf | undefined): boolean => x?.id === y?.id && x?.mode === y?.mode;
		if (isSame(o, t) || isSame(b, t)) return [];
		if (isSame(b, o)) return [{path, to: t}];
		if (!t) return [];
		return o ? [{path: `${path}.from-${commit.slice(0, 8)}`, to: t}] : [{path, to: t}];
	});
};

/**
 * Not a name that a folder, Git or goodturn itself takes for something else, also where the system knows no capitals,
 * and none that is no text.
 */
const isSafe = (part: string): boolean =>
	part !== '' && !/^\.{1,2}$|^\.git|^git~\d|^\.state$|[\\:]|[\p{Cc}\p{Cf}\p{Cs}]|[. ]$/iu.test(part);

/**
 * Lays these files into the folder, where what is there is what our side has, and nothing on the way is a link. Only
 * plain files: links, repositories within, and what Git or the system would take for its own stay in Git alone. What
 * was there and is not ours is left alone. Never throws.
 */
export const layOthers = (
	folder: string,
	placed: readonly Placed[],
	ours: Leaves,
	blobs: ReadonlyMap<string, Buffer>,
): void => {
	for (const {path, to} of placed) {
		const parts = path.split('/');
		const isPlain = to === undefined || ('mode' in to && to.mode.startsWith('100'));
		if (!isPlain || !(parts.every(isSafe) || path === '.gitignore' || path === '.gitattributes')) continue;
		if (parts.some((_, at) => at > 0 && !isFolderOrFree(join(folder, ...parts.slice(0, at))))) continue;
		const full = join(folder, path);
		if (!isAsOurs(full, ours.get(path))) continue;
		const bytes = to && 'mode' in to ? blobs.get(to.id) : undefined;
		attempt(() => {
			if (to === undefined) removeFile(full);
			else if (bytes) lay(full, bytes);
		});
	}
};

const isFolderOrFree = (path: string): boolean =>
	lstatSync(path, {throwIfNoEntry: false})?.isDirectory() ?? !existsSync(path);

const isAsOurs = (path: string, leaf: Leaf | undefined): boolean => {
	const stats = lstatSync(path, {throwIfNoEntry: false});
	if (!stats || !leaf) return !stats && !leaf;
	if (!stats.isFile()) return false;
	let id = '';
	attempt(() => {
		const read = readBytes(path, {isLinkFollowed: false});
		if (read && !('problem' in read)) id = blobId(read.bytes, leaf.id.length === 64 ? 'sha256' : 'sha1');
	});
	return id === leaf.id;
};

const lay = (path: string, bytes: Buffer): void => {
	const temporary = join(dirname(path), temporaryName());
	mkdirSync(dirname(path), {recursive: true, mode: 0o700});
	try {
		writeNew(temporary, bytes, {isFlushed: false});
		renameSync(temporary, path);
	} catch (error) {
		removeFile(temporary);
		throw error;
	}
};
