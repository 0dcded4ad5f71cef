import {chmodSync, closeSync, constants, fchmodSync, fchownSync, fstatSync, fsyncSync, mkdirSync, openSync, readFileSync, rmSync, type Stats, unlinkSync, writeSync} from 'node:fs';
import {dirname} from 'node:path';
import {fileError, isPersonError} from '../../errors.ts';
import {printable} from '../../printable.ts';
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
	EISDIR: 'a folder stands in the place of a file',
	ENOTDIR: 'a file stands in the place of a folder',
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
export const codeOf = (error: unknown): string | undefined => (error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined);

/** An error of the operating system in a few words, to follow a colon. */
export const inWords = (error: unknown): string => {
	const code = codeOf(error) ?? '';
	return words[code] ?? `the system refused it (${code})`;
};

/**
 * Whatever was thrown, as it may be shown: errors for a person as they are, those of the operating system as a
 * fileError that begins with `what` and ends with `next`. A bug stays what it is.
 */
export const asFileError = (error: unknown, what: string, next: string): unknown => {
	if (isPersonError(error) || codeOf(error) === undefined) return error;
	const path = error instanceof Error && 'path' in error && typeof error.path === 'string' ? ` (${printable(error.path)})` : '';
	return fileError(`${what}: ${inWords(error)}${path}. ${next}`);
};

/** Makes a folder and those above it that are missing, with mode 0700 whatever the umask. Throws as `mkdir`. */
export const makeFolder = (path: string): void => {
	try {
		mkdirSync(path, 0o700);
		chmodSync(path, 0o700);
	} catch (error) {
		const code = codeOf(error);
		if (code === 'EEXIST') return;
		if (code !== 'ENOENT' || dirname(path) === path) throw error;
		makeFolder(dirname(path));
		makeFolder(path);
	}
};

/** Runs the work; where a folder for it is missing, makes that and runs it once more. */
export const withFolder = <Result>(folder: string, work: () => Result): Result => {
	try {
		return work();
	} catch (error) {
		if (codeOf(error) !== 'ENOENT') throw error;
		makeFolder(folder);
		return work();
	}
};

/** The name of a temporary file of a writer who holds the lock. */
export const temporaryName = (): string => `.goodturn-${freshToken()}.tmp`;
export const isTemporary = (name: string): boolean => /^\.goodturn-[0-9a-f]{20}\.tmp$/.test(name);

/**
 * Makes a new file whole, with mode 0600 or the mode and owner of `old`. `isFlushed`: it is on the disk when this
 * returns. On an error there is no file. Throws what the system throws, also where a file of that name exists.
 */
export const writeNew = (path: string, bytes: Uint8Array, {old, isFlushed = true}: {readonly old?: Stats | undefined; readonly isFlushed?: boolean} = {}): void => {
	const file = openSync(path, constants.O_WRONLY | constants.O_CREAT | constants.O_EXCL | (constants.O_NOFOLLOW ?? 0), 0o600);
	let isOpen = true;
	try {
		if (old) giveTo(file, old);
		fchmodSync(file, old ? old.mode & 0o7777 : 0o600);
		for (let at = 0; at < bytes.length; ) at += writeSync(file, bytes, at);
		if (fstatSync(file).size !== bytes.length) throw fileError(`${printable(path)} came out shorter than it was written. Nothing was changed. Look at the disk, and try again.`);
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

/** Removes a file or folder, as well as it can be done. Never throws. */
export const remove = (path: string): void =>
	attempt(() => {
		try {
			// rmSync opens whatever it is to remove, and so leaves it where too many files are open.
			unlinkSync(path);
		} catch (error) {
			if (codeOf(error) !== 'EISDIR' && codeOf(error) !== 'EPERM') throw error;
			rmSync(path, {recursive: true, force: true});
		}
	});

/** For what is good to do but must not fail anything. */
export const attempt = (work: () => void): void => {
	try {
		work();
	} catch {
		// Nothing depends on it.
	}
};

/** The text of a small file of our own; undefined where there is none. Throws whatever else the system throws. */
export const readOwn = (path: string): string | undefined => {
	try {
		// Asked for text, Node ends the whole program where the file cannot be closed; asked for bytes, it throws.
		return readFileSync(path).toString();
	} catch (error) {
		if (codeOf(error) === 'ENOENT') return undefined;
		throw error;
	}
};
