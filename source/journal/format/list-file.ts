import type {Raw} from '../entry.ts';
import {lineOfFault} from './json-fault.ts';
import {type Fault, scanJson} from './strict-json.ts';

/** The version of the file format that is read and written here. */
export const formatVersion = 1;

/** Something wrong in a file of the journal: `file` as in the folder, `line` counted from 1. */
export type Problem = {readonly file: string; readonly line: number; readonly problem: string};

/** A value of the list that could not be read: kept value for value after the `after` ones that could. */
export type Strange = {readonly after: number; readonly value: unknown};

/** A file of the journal: an object with a version and one list, of entries or of people. */
export type ListFile<Item> = {
	readonly items: readonly Item[];
	readonly strange: readonly Strange[];
	/** Keys beside the version and the list, as they came. */
	readonly extra: Raw;
	/** What costs an item, or is worth knowing; the file can be written. */
	readonly problems: readonly Problem[];
	/** The text as it was read, where it is not as it is written here: lines are counted in it. */
	readonly text?: string;
};

/** A file that is not fully understood, and so never written. */
export type Unreadable = {readonly unreadable: Problem};

export type ListKind<Item> = {
	readonly list: string;
	readonly read: (value: unknown) => Item | string;
	readonly write: (item: Item) => Raw;
	readonly key: (item: Item) => string;
};

/** Reads the text of one file, without its byte order mark. Never throws. */
export const parseListFile = <Item>(file: string, text: string, kind: ListKind<Item>): ListFile<Item> | Unreadable => {
	const no = (line: number, problem: string): Unreadable => ({unreadable: {file, line, problem}});
	let value: unknown;
	try {
		value = JSON.parse(text);
	} catch {
		// Looked for here only: with such a line it cannot be JSON.
		const conflict = /^(?:<{7}|>{7}|={7})(?: |$)/m.exec(text);
		if (conflict) return no(text.slice(0, conflict.index).split('\n').length, 'a merge left conflict markers');
		return text.trim() === '' ? no(1, 'the file is empty') : no(lineOfFault(text), 'this is not JSON');
	}
	if (typeof value !== 'object' || value === null || Array.isArray(value))
		return no(1, 'the file must hold an object in braces');
	const {goodturn: version, [kind.list]: list, ...extra} = value as Raw;
	if (typeof version === 'number' && version > formatVersion)
		return no(1, `the file is of format ${version}, which a newer goodturn wrote`);
	if (version !== formatVersion) return no(1, `the file has no "goodturn": ${formatVersion}`);
	if (!Array.isArray(list)) return no(1, `the file has no list "${kind.list}"`);

	const items: Item[] = [];
	const strange: Strange[] = [];
	const wrong: {readonly index: number; readonly problem: string}[] = [];
	const seen = new Map<string, number>();
	let twice: {readonly index: number; readonly problem: string} | undefined;
	list.forEach((element, index) => {
		const item = kind.read(element);
		if (typeof item === 'string') {
			strange.push({after: items.length, value: element});
			wrong.push({index, problem: item});
			return;
		}
		const key = kind.key(item);
		if (seen.has(key)) twice ??= {index, problem: `${JSON.stringify(key)} appears twice in the file`};
		seen.set(key, index);
		items.push(item);
	});

	const file_: ListFile<Item> = {items, strange, extra, problems: []};
	// What goodturn wrote prints as it was read, which rules out all that the slow scan looks for.
	let printed: string;
	try {
		printed = printListFile(file_, kind);
	} catch {
		return no(1, 'the file is nested too deeply to be written again');
	}
	if (wrong.length === 0 && !twice && printed === text) return file_;
	const scan = scanJson(text, kind.list);
	const fault: Fault | undefined = twice ? {line: scan.lines[twice.index] ?? 1, problem: twice.problem} : scan.fault;
	if (fault) return no(fault.line, fault.problem);
	return {...file_, text, problems: wrong.map(({index, problem}) => ({file, line: scan.lines[index] ?? 1, problem}))};
};

/** The text of the file: two-space indent and a newline at the end. */
export const printListFile = <Item>(file: ListFile<Item>, kind: ListKind<Item>): string => {
	const list: unknown[] = [];
	let next = 0;
	for (let index = 0; index <= file.items.length; index++) {
		for (; next < file.strange.length && (file.strange[next]?.after ?? 0) <= index; next++)
			list.push(file.strange[next]?.value);
		const item = file.items[index];
		if (item !== undefined) list.push(kind.write(item));
	}
	for (; next < file.strange.length; next++) list.push(file.strange[next]?.value);
	return `${JSON.stringify({goodturn: formatVersion, [kind.list]: list, ...file.extra}, null, 2)}\n`;
};

/** The file with other items, each strange value after the item that it came after. */
export const withItems = <Item>(file: ListFile<Item>, items: readonly Item[], kind: ListKind<Item>): ListFile<Item> => {
	if (file.strange.length === 0) return {...file, items};
	const places = new Map(items.map((item, index) => [kind.key(item), index + 1]));
	const strange = file.strange.map(one => {
		const before = file.items[one.after - 1];
		return {
			...one,
			after: before === undefined ? 0 : (places.get(kind.key(before)) ?? Math.min(one.after, items.length)),
		};
	});
	return {...file, items, strange: strange.sort((a, b) => a.after - b.after)};
};
