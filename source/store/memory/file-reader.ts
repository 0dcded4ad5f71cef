import {statSync} from 'node:fs';
import {join} from 'node:path';
import type {MonthName} from '../../journal/day.ts';
import type {Problem} from '../../journal/format/list-file.ts';
import {type Month, unreadableMonth} from '../../journal/month.ts';
import {noPeople, type People} from '../../journal/person/person.ts';
import {fileOf, monthFormat, peopleFormat} from '../files/file-formats.ts';
import {signatureOf} from '../files/read-bytes.ts';
import {readFile} from '../files/read-file.ts';

/** Reads the files of a folder, and knows of each what it was when it was read. */
export type FileReader = {
	/**
	 * The month as its file has it now; `old`, the same object, where the text is the same. Undefined where it has no
	 * file.
	 */
	readonly month: (name: MonthName, old: Month | undefined) => Month | undefined;
	/** The people likewise. */
	readonly people: (old: People) => People;
	/** Whether a file is as it was when it was read or written here. */
	readonly isAsItWas: (file: string) => boolean;
	/** What tells the file from any other one, as it was when it was read or written here; undefined where it was not. */
	readonly signature: (file: string) => string | undefined;
	/** Takes over what files are that were written here. */
	readonly put: (signatures: ReadonlyMap<string, string>) => void;
};

const gone = (file: string): Problem => ({
	file,
	line: 1,
	problem:
		'the file is gone: another program deleted it; what is shown was read before. To bring it back: goodturn restore',
});

/** A reader of this folder that has read nothing yet. */
export const fileReader = (folder: string): FileReader => {
	const signatures = new Map<string, string>();

	const isAsItWas = (file: string): boolean => {
		const known = signatures.get(file);
		if (known === undefined) return false;
		const stats = statSync(join(folder, file), {throwIfNoEntry: false});
		return stats !== undefined && signatureOf(stats) === known;
	};

	return {
		isAsItWas,
		signature: file => signatures.get(file),
		month: (name, old) => {
			const file = fileOf(name);
			if (old && isAsItWas(file)) return old;
			const found = readFile(folder, monthFormat(name, old));
			if (!found) {
				signatures.delete(file);
				return goneMonth(name, old);
			}
			signatures.set(file, found.signature);
			return 'unreadable' in found ? unreadableMonth(name, found.unreadable, old) : found.data;
		},
		people: old => {
			if (isAsItWas('people.json')) return old;
			const found = readFile(folder, peopleFormat(old));
			if (!found) {
				signatures.delete('people.json');
				return old.people.length === 0 ? noPeople : {...old, unreadable: gone('people.json')};
			}
			signatures.set('people.json', found.signature);
			return 'unreadable' in found ? {...old, unreadable: found.unreadable} : found.data;
		},
		put: now => {
			for (const [file, signature] of now) signatures.set(file, signature);
		},
	};
};

/** A month whose file is gone, while its entries are in memory; the same object as long as nothing else is known. */
const goneMonth = (name: MonthName, old: Month | undefined): Month | undefined => {
	if (!old || old.entries.length === 0) return undefined;
	const problem = gone(fileOf(name));
	return old.unreadable?.problem === problem.problem ? old : unreadableMonth(name, problem, old);
};
