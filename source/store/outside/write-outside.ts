import {existsSync, lstatSync, mkdirSync, readdirSync, renameSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {userError} from '../../errors.ts';
import {printable} from '../../printable.ts';
import {attempt, codeOf, removeFile, systemErrorInWords, temporaryName, writeNew} from '../files/disk.ts';

/** A file to be written outside of the journal; `path` within the folder that it goes to. */
export type OutsideFile = {readonly path: string; readonly text: string};

const undone = 'Nothing was written.';

/** Writes a file whole, for its owner alone. Throws userError where one is there already and may not be replaced. */
export const writeOutside = (path: string, text: string, isForced: boolean): void => {
	const there = lstatSync(path, {throwIfNoEntry: false});
	if (there?.isDirectory()) throw userError(`${printable(path)} is a folder. ${undone}`);
	if (there && !isForced)
		throw userError(`${printable(path)} already exists. ${undone} To write over it, add --force.`);
	const temporary = join(dirname(path), temporaryName());
	try {
		writeNew(there ? temporary : path, Buffer.from(text), {isFlushed: true});
		if (there) renameSync(temporary, path);
	} catch (error) {
		attempt(() => removeFile(temporary));
		if (error instanceof Error && 'kind' in error) throw error;
		if (codeOf(error) === 'EEXIST')
			throw userError(`${printable(path)} already exists. ${undone} To write over it, add --force.`);
		throw userError(`${printable(path)} could not be written: ${systemErrorInWords(error)}. ${undone}`);
	}
};

/**
 * Writes files into a folder, which is made. Throws userError where something is in it already and may not be replaced.
 */
export const writeFolder = (folder: string, files: readonly OutsideFile[], isForced: boolean): void => {
	try {
		if (existsSync(folder) && !isForced && readdirSync(folder).length > 0)
			throw userError(
				`${printable(folder)} already exists, and is not empty. ${undone} To write into it, add --force.`,
			);
		for (const at of new Set(files.map(({path}) => dirname(join(folder, path)))))
			mkdirSync(at, {recursive: true, mode: 0o700});
	} catch (error) {
		if (error instanceof Error && 'kind' in error) throw error;
		throw userError(`${printable(folder)} could not be written: ${systemErrorInWords(error)}. ${undone}`);
	}
	for (const {path, text} of files) writeOutside(join(folder, path), text, isForced);
};
