import {isUtf8} from 'node:buffer';
import {closeSync, constants, fstatSync, openSync, readdirSync, readFileSync, statSync} from 'node:fs';
import {join} from 'node:path';
import {userError} from '../../errors.ts';
import {printable} from '../../printable.ts';
import {attempt, systemErrorInWords} from '../files/disk.ts';

/** A file outside of the journal, as text, with `\n` as its line ends; `remark` where it was not UTF-8. */
export type OutsideText = {readonly name: string; readonly text: string; readonly remark?: string};

/** Bytes that a file to be read may have: 64 MB, which are some 100,000 contacts or entries without pictures. */
export const largestOutside = 64 * 1024 * 1024;
const [deepest, mostFiles] = [12, 50_000];
const readable = /\.(?:md|markdown|vcf|vcard|ics|csv|tsv|json|org|sql|txt)$/i;

/**
 * The text files of these paths: files as they are named, and of a folder all that can be read. Throws userError, which
 * says what is wrong with which.
 */
export const readOutside = (paths: readonly string[]): readonly OutsideText[] => {
	const files = paths.flatMap(path => (isFolder(path) ? within(path, 0) : [path]));
	if (files.length > mostFiles)
		throw userError(`There are more than ${mostFiles} files. Nothing was written. Import a part of them at a time.`);
	let sum = 0;
	return files.map(path => {
		const bytes = bytesOf(path, largestOutside - sum);
		sum += bytes.length;
		return {name: path, ...textOf(path, bytes)};
	});
};

const isFolder = (path: string): boolean => statSync(path, {throwIfNoEntry: false})?.isDirectory() ?? false;

const within = (folder: string, depth: number): readonly string[] => {
	if (depth > deepest) return [];
	return readdirSync(folder, {withFileTypes: true})
		.filter(({name}) => !name.startsWith('.'))
		.sort((a, b) => (a.name < b.name ? -1 : 1))
		.flatMap(one =>
			one.isDirectory()
				? within(join(folder, one.name), depth + 1)
				: one.isFile() && readable.test(one.name)
					? [join(folder, one.name)]
					: [],
		);
};

/** The bytes of a file. Never waits, as a pipe would make one. */
const bytesOf = (path: string, most: number): Buffer => {
	let file: number | undefined;
	try {
		file = openSync(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
		const stats = fstatSync(file);
		if (!stats.isFile()) throw userError(`${printable(path)} is not a file. Nothing was written.`);
		if (stats.size > most)
			throw userError(
				`${printable(path)} has ${Math.round(stats.size / 1_048_576)} MB, and at most ` +
					`${largestOutside / 1_048_576} are read at once. Nothing was written. Export it without pictures, or ` +
					'in parts.',
			);
		return readFileSync(file);
	} catch (error) {
		if (error instanceof Error && 'kind' in error) throw error;
		throw userError(`${printable(path)} cannot be read: ${systemErrorInWords(error)}. Nothing was written.`);
	} finally {
		if (file !== undefined) attempt(() => closeSync(file ?? -1));
	}
};

/** The first bytes of what is no text, as letters of Latin-1, and what to do with it. */
const archives: readonly (readonly [string, string])[] = [
	['PK\u0003\u0004', 'a zip archive. Unpack it first, and give the files within'],
	['PK\u0005\u0006', 'an empty zip archive'],
	['\u001f\u008b', 'compressed. Unpack it first, as with gunzip'],
	['BZh', 'compressed. Unpack it first, as with bunzip2'],
	['\u00fd7zXZ', 'compressed. Unpack it first, as with unxz'],
	['7z\u00bc\u00af', 'an archive. Unpack it first, and give the files within'],
	['SQLite format 3\u0000', 'a database. Export it from its program as JSON, CSV or text, and give that'],
	['%PDF-', 'a PDF. Export it as text, and give that'],
	['\u00d0\u00cf\u0011\u00e0', 'a document of Office. Save it as CSV or text, and give that'],
];

const textOf = (path: string, bytes: Buffer): {readonly text: string; readonly remark?: string} => {
	const start = bytes.subarray(0, 16).toString('latin1');
	const archive = archives.find(([sign]) => start.startsWith(sign))?.[1];
	if (archive) throw userError(`${printable(path)} is ${archive}. Nothing was written.`);
	const decode = (encoding: string): string => new TextDecoder(encoding).decode(bytes);
	if (start.startsWith('\u00ff\u00fe')) return {text: withNewlines(decode('utf-16le'))};
	if (start.startsWith('\u00fe\u00ff')) return {text: withNewlines(decode('utf-16be'))};
	if (bytes.subarray(0, 8192).includes(0)) throw userError(`${printable(path)} is not a text. Nothing was written.`);
	if (isUtf8(bytes)) return {text: withNewlines(bytes.toString('utf8').replace(/^\ufeff/, ''))};
	return {
		text: withNewlines(decode('windows-1252')),
		remark: `${printable(path)} is not UTF-8, and was read as Windows-1252.`,
	};
};

const withNewlines = (text: string): string => (text.includes('\r') ? text.replaceAll(/\r\n?/g, '\n') : text);
