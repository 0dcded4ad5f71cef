import {
	chmodSync,
	closeSync,
	constants,
	fchmodSync,
	fchownSync,
	fstatSync,
	fsyncSync,
	lstatSync,
	mkdirSync,
	openSync,
	realpathSync,
	type Stats,
	unlinkSync,
	writeSync,
} from 'node:fs';
import {dirname} from 'node:path';
import {fileError, isPersonError} from '../../errors.ts';
import {printable} from '../../printable.ts';
import {hashOf} from '../machine/hash.ts';
import {freshToken} from '../machine/new-id.ts';

const words: Readonly<Record<string, string>> = {
	ENOSPC: 'the disk is full',
	EDQUOT: 'your share of the disk is used up',
	EFBIG: 'it would be larger than a file may be here',
	EIO: 'the disk reports an error',
	EROFS: 'it is on a disk that can only be read',
	EACCES: 'you have no permission',
	EPERM: 'it is not permitted',
	EMFILE: 'too many files are open',
	ENFILE: 'too many files are open',
	EISDIR: 'there is a folder in the place of a file',
	ENOTDIR: 'there is a file in the place of a folder',
	ELOOP: 'its links lead in a circle',
	ENAMETOOLONG: 'the name is too long',
	ENOENT: 'it is not there',
	EEXIST: 'something else has its name',
	ENOTSUP: 'its file system has no hard links',
	EBUSY: 'it is in use',
	EINTR: 'it was interrupted',
	ENOMEM: 'there is no memory left',
};

/** The code of an error of the operating system, as `ENOSPC`; undefined for whatever else is thrown. */
export const codeOf = (error: unknown): string | undefined =>
	error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined;

/** An error of the operating system in a few words, to follow a colon. */
export const systemErrorInWords = (error: unknown): string => {
	const code = codeOf(error) ?? '';
	return words[code] ?? `the system refused it (${code})`;
};

/**
 * Whatever was thrown, as it may be shown: errors for a person as they are, those of the operating system as a
 * fileError that begins with `what` and ends with `next`. A bug stays what it is.
 */
export const asFileError = (error: unknown, what: string, next: string): unknown => {
	if (isPersonError(error) || codeOf(error) === undefined) return error;
	const path =
		error instanceof Error && 'path' in error && typeof error.path === 'string' ? ` (${printable(error.path)})` : '';
	return fileError(`${what}: ${systemErrorInWords(error)}${path}. ${next}`);
};

/**
 * Makes a folder and those above it that are missing, with mode 0700 whatever the umask. Throws as `mkdir`, EEXIST
 * where something has its name.
 */
export const makeFolder = (path: string): void => {
	try {
		mkdirSync(path, 0o700);
	} catch (error) {
		const above = dirname(path);
		// Where the one above is there and yet this cannot be made, as in /proc, nothing would change by trying again.
		if (codeOf(error) !== 'ENOENT' || above === path || lstatSync(above, {throwIfNoEntry: false})) throw error;
		try {
			makeFolder(above);
		} catch (failure) {
			// Another program made it at this moment.
			if (codeOf(failure) !== 'EEXIST') throw failure;
		}
		mkdirSync(path, 0o700);
	}
	chmodSync(path, 0o700);
};

/**
 * The name of a temporary file of a writer who holds the lock; in a folder that is not the journal's own, with the mark
 * of the journal.
 */
export const temporaryName = (mark = ''): string => `.goodturn-${mark}${freshToken()}.tmp`;
export const isTemporary = (name: string, mark = ''): boolean =>
	name.startsWith(`.goodturn-${mark}`) && /^[0-9a-f]{20}\.tmp$/.test(name.slice(10 + mark.length));

/**
 * What the temporary files of one journal are known by, where others of its kind may be. Throws what the system throws.
 */
export const markOf = (folder: string): string => `${hashOf(Buffer.from(realpathSync(folder)))}-`;

/**
 * Makes a new file whole, with mode 0600 or the mode and owner of `old`. `isFlushed`: it is on the disk when this
 * returns. On an error there is no file. Throws what the system throws, also where a file of that name exists.
 */
export const writeNew = (
	path: string,
	bytes: Uint8Array,
	{old, isFlushed = true}: {readonly old?: Stats | undefined; readonly isFlushed?: boolean} = {},
): void => {
	const file = openSync(
		path,
		constants.O_WRONLY | constants.O_CREAT | constants.O_EXCL | (constants.O_NOFOLLOW ?? 0),
		0o600,
	);
	let isOpen = true;
	try {
		if (old) giveTo(file, old);
		fchmodSync(file, old ? old.mode & 0o7777 : 0o600);
		for (let at = 0; at < bytes.length; ) at += writeSync(file, bytes, at);
		if (fstatSync(file).size !== bytes.length)
			throw fileError(
				`${printable(path)} came out shorter than it was written. Nothing was changed. Look at the disk, and ` +
					'try again.',
			);
		if (isFlushed) fsyncSync(file);
		isOpen = false;
		closeSync(file);
	} catch (error) {
		if (isOpen) attempt(() => closeSync(file));
		attempt(() => unlinkSync(path));
		throw error;
	}
};

/** Gives the open file to the owner and group of another. A group that we may not give is left out. */
const giveTo = (file: number, old: Stats): void => {
	const mine = fstatSync(file);
	if (mine.uid !== old.uid) fchownSync(file, old.uid, old.gid);
	else if (mine.gid !== old.gid) attempt(() => fchownSync(file, old.uid, old.gid));
};

/** Makes what happened to the names in a folder survive a loss of power. Does nothing where the system cannot. */
export const flushFolder = (path: string): void => {
	if (process.platform === 'win32') return;
	const folder = openSync(path, constants.O_RDONLY);
	try {
		fsyncSync(folder);
	} catch (error) {
		// Some network file systems know no flush of a folder.
		if (codeOf(error) !== 'EINVAL' && codeOf(error) !== 'ENOTSUP') throw error;
	} finally {
		attempt(() => closeSync(folder));
	}
};

/** Removes a file, or a link and not what it leads to, as well as it can be done. Never throws. Leaves folders. */
export const removeFile = (path: string): void => attempt(() => unlinkSync(path));

/** For what is good to do but must not fail anything. */
export const attempt = (work: () => void): void => {
	try {
		work();
	} catch {
		// Nothing depends on it.
	}
};
