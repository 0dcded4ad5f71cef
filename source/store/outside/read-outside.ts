import {isUtf8} from 'node:buffer';
import {closeSync, constants, type Dirent, fstatSync, openSync, readdirSync, readFileSync, statSync} from 'node:fs';
import {join} from 'node:path';
import {userError} from '../../errors.ts';
import {printable} from '../../printable.ts';
import {attempt, systemErrorInWords} from '../files/disk.ts';

/** A file outside of the journal, as text, with `\n` as its line ends; `remark` where it was not UTF-8. */
export type OutsideText = {
	readonly name: string;
	readonly text: string;
	readonly remark?: string;
	/** It was found in a folder, and nobody named it. */
	readonly isInFolder?: boolean;
};

/** Bytes that a file to be read may have: 64 MB, which are some 100,000 contacts or entries without pictures. */
export const largestOutside = 64 * 1024 * 1024;
const [deepest, mostFiles] = [12, 50_000];
const readable = /\.(?:md|markdown|vcf|vcard|ics|csv|tsv|json|org|sql|txt)$/i;

/** A file of a folder, or all of them with one ending, that is left out, and why. */
export type LeftOut = {readonly what: string; readonly why: string; readonly count: number};
export type Outside = {readonly files: readonly OutsideText[]; readonly left: readonly LeftOut[]};

/** What is wrong with a file, and what to do. */
type Fault = {readonly fault: string; readonly advice?: string};
type Found = {readonly path: string; readonly isInFolder: boolean};

/**
 * The text files of these paths: files as they are named, and of a folder all that can be read. What of a folder cannot
 * is left out, and said. Throws userError where a file that is named cannot be read, or all are too much.
 */
export const readOutside = (paths: readonly string[]): Outside => {
	const left: LeftOut[] = [];
	const found = paths.flatMap((path): readonly Found[] =>
		isFolder(path) ? within(path, 0, left).map(one => ({path: one, isInFolder: true})) : [{path, isInFolder: false}],
	);
	if (found.length > mostFiles)
		throw userError(`There are more than ${mostFiles} files. Nothing was written. Import a part of them at a time.`);
	let sum = 0;
	const files = found.flatMap(({path, isInFolder}): readonly OutsideText[] => {
		const bytes = bytesOf(path, largestOutside - sum);
		const read = 'fault' in bytes ? bytes : textOf(path, bytes);
		if (!('fault' in bytes)) sum += bytes.length;
		if (!('fault' in read)) return [{name: path, isInFolder, ...read}];
		const {fault, advice} = read;
		if (!isInFolder) throw userError(`${printable(path)} ${fault}. Nothing was written.${advice ? ` ${advice}.` : ''}`);
		left.push({what: 'file', why: `${printable(path)} ${fault}`, count: 1});
		return [];
	});
	return {files, left};
};

const isFolder = (path: string): boolean => statSync(path, {throwIfNoEntry: false})?.isDirectory() ?? false;

const ending = (name: string): string => /\.[^.]{1,12}$/.exec(name)?.[0].toLowerCase() ?? '';

/** The files within a folder that may be read, in order; the others are put to what is left out. Hidden ones are not. */
const within = (folder: string, depth: number, left: LeftOut[]): readonly string[] => {
	const leave = (what: string, why: string): readonly string[] => {
		const at = left.findIndex(one => one.what === what && one.why === why);
		left[at < 0 ? left.length : at] = {what, why, count: (left[at]?.count ?? 0) + 1};
		return [];
	};
	if (depth > deepest) return leave('folder', `${printable(folder)} lies too deep`);
	let all: Dirent[];
	try {
		all = readdirSync(folder, {withFileTypes: true});
	} catch (error) {
		return leave('folder', `${printable(folder)} cannot be read: ${systemErrorInWords(error)}`);
	}
	return all
		.filter(({name}) => !name.startsWith('.'))
		.sort((a, b) => (a.name < b.name ? -1 : 1))
		.flatMap(one => {
			if (one.isDirectory()) return within(join(folder, one.name), depth + 1, left);
			if (!one.isFile()) return leave('file', `${printable(join(folder, one.name))} is a link, or no file`);
			const end = printable(ending(one.name));
			return readable.test(one.name)
				? [join(folder, one.name)]
				: leave(`file ${end ? `with ${end}` : 'without an ending'}`, 'goodturn reads no such files');
		});
};

/** The bytes of a file, or what is wrong with it. Never waits, as a pipe would make one. */
const bytesOf = (path: string, most: number): Buffer | Fault => {
	let file: number | undefined;
	try {
		file = openSync(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
		const stats = fstatSync(file);
		if (!stats.isFile()) return {fault: 'is not a file'};
		const largest = `${largestOutside / 1_048_576} are read at once`;
		if (stats.size > most)
			return {
				fault: `has ${Math.round(stats.size / 1_048_576)} MB, and at most ${largest}`,
				advice: 'Export it without pictures, or in parts',
			};
		return readFileSync(file);
	} catch (error) {
		return {fault: `cannot be read: ${systemErrorInWords(error)}`};
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

const textOf = (path: string, bytes: Buffer): {readonly text: string; readonly remark?: string} | Fault => {
	const start = bytes.subarray(0, 16).toString('latin1');
	const archive = archives.find(([sign]) => start.startsWith(sign))?.[1];
	if (archive) return {fault: `is ${archive}`};
	const decode = (encoding: string): string => new TextDecoder(encoding).decode(bytes);
	if (start.startsWith('\u00ff\u00fe')) return {text: withNewlines(decode('utf-16le'))};
	if (start.startsWith('\u00fe\u00ff')) return {text: withNewlines(decode('utf-16be'))};
	if (bytes.subarray(0, 8192).includes(0)) return {fault: 'is not a text'};
	if (isUtf8(bytes)) return {text: withNewlines(bytes.toString('utf8').replace(/^\ufeff/, ''))};
	return {
		text: withNewlines(decode('windows-1252')),
		remark: `${printable(path)} is not UTF-8, and was read as Windows-1252.`,
	};
};

const withNewlines = (text: string): string => (text.includes('\r') ? text.replaceAll(/\r\n?/g, '\n') : text);
