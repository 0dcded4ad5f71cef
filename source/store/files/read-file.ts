import {join} from 'node:path';
import type {Unreadable} from '../../journal/format/list-file.ts';
import type {FileFormat} from './file-formats.ts';
import {quarantine} from './quarantine.ts';
import {type Contents, lineOfBadByte, readContents, signatureOf} from './read-bytes.ts';

/** A file of the journal, read and understood, or why not. `signature` is empty where there was nothing to look at. */
export type FileRead<Data> = {readonly signature: string} & (
	| {readonly data: Data; readonly contents: Contents}
	| Unreadable
);

/**
 * Reads and checks a file of the journal; a copy of one that is not understood is kept. Undefined where there is none.
 * Never throws.
 */
export const readFile = <Data extends object>(folder: string, format: FileFormat<Data>): FileRead<Data> | undefined => {
	const contents = readContents(join(folder, format.file));
	if (!contents) return undefined;
	const signature = contents.stats ? signatureOf(contents.stats) : '';
	if ('problem' in contents) {
		quarantine(folder, format.file, contents);
		return {
			unreadable: {
				file: format.file,
				line: contents.bytes ? lineOfBadByte(contents.bytes) : 1,
				problem: contents.problem,
			},
			signature,
		};
	}
	const data = format.parse(contents.text);
	if (!isUnreadable(data)) return {data, contents, signature};
	quarantine(folder, format.file, contents);
	return {unreadable: data.unreadable, signature};
};

// A month or the people may carry the mark themselves; only what has nothing else is a file that could not be read.
const isUnreadable = <Data extends object>(data: Data | Unreadable): data is Unreadable =>
	Object.keys(data).length === 1 && 'unreadable' in data;
