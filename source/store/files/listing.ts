import {readdirSync} from 'node:fs';
import {type MonthName, parseMonthName} from '../../journal/day.ts';
import {compareText} from '../../journal/entry.ts';
import type {Problem} from '../../journal/format/list-file.ts';
import {codeOf, isTemporary} from './disk.ts';

/** What is in the folder of a journal. */
export type Listing = {
	/** Newest first. */
	readonly months: readonly MonthName[];
	/** Files that look as if they belonged to the journal and are not read. */
	readonly problems: readonly Problem[];
	/** A writer that was killed left a file behind. */
	readonly hasLitter: boolean;
};

/** Looks into the folder; one that is not there is empty. Throws what the system throws. */
export const listFolder = (folder: string): Listing => {
	const months: MonthName[] = [];
	const problems: Problem[] = [];
	let hasLitter = false;
	for (const name of fileNamesIn(folder)) {
		const month = name.endsWith('.json') ? parseMonthName(name.slice(0, -5)) : undefined;
		if (month) months.push(month);
		else if (name.startsWith('.')) hasLitter ||= isTemporary(name);
		else if (name !== 'people.json' && (name.includes('.json') || /^\d{4}-\d{2}/.test(name)))
			problems.push({
				file: name,
				line: 1,
				problem:
					'this is not a month of the journal (a name like 2026-11.json) and is not read; if a sync tool left ' +
					'it as a copy, goodturn check --repair merges it',
			});
	}
	return {
		months: months.sort((a, b) => compareText(b, a)),
		problems: problems.sort((a, b) => compareText(a.file, b.file)),
		hasLitter,
	};
};

/** The names in a folder, in no order; none where it is not there. Throws where it cannot be read. */
export const fileNamesIn = (folder: string): readonly string[] => {
	try {
		return readdirSync(folder);
	} catch (error) {
		if (codeOf(error) === 'ENOENT') return [];
		throw error;
	}
};
