import type {Journal} from '../journal/journal.ts';
import {withMonth} from '../journal/journal.ts';
import {changesBetween} from '../journal/merge/changes-between.ts';
import {type Merged, mergeJournals, type Side} from '../journal/merge/merge.ts';
import type {Versions} from '../journal/merge/versions.ts';
import {changeMonth, type Month} from '../journal/month.ts';
import type {People} from '../journal/person/person.ts';
import {wishing} from './wishing.ts';

/** A month or people.json in another version. */
export type FileCopy = {readonly month: Month} | {readonly people: People};

/** A copy that a sync tool laid beside the journal; `base`: what it and the journal came of, where that is known. */
export type LaidCopy = {
	readonly file: string;
	readonly tool: string;
	readonly copy: FileCopy;
	readonly base: FileCopy | undefined;
	readonly versions: Versions;
};

/** What a copy and the journal come to. */
export const mergedCopy = (journal: Journal, {copy, base, versions}: LaidCopy): Merged => {
	const side = (file: FileCopy): Side => ({journal: withFile(journal, file), versions});
	return mergeJournals(base && side(base), {journal, versions}, side(copy));
};

/** The journal with another version of a file; what is in that is nowhere else. */
const withFile = (journal: Journal, file: FileCopy): Journal => {
	if ('people' in file) return {...journal, people: file.people};
	const {month} = file;
	const ids = new Set(month.entries.map(({id}) => id));
	const others = journal.months.map(other =>
		other.entries.some(({id}) => ids.has(id)) ? changeMonth(other, ids, []) : other,
	);
	return withMonth({...journal, months: others}, month);
};

/** Merges such a copy into the journal. */
export const mergeCopy = wishing<LaidCopy>({
	kind: 'merge copy',
	reads: () => 'all',
	decide: (journal, wanted, {now, newId}) => ({
		id: newId(),
		at: now.instant,
		label: `merge the copy of ${wanted.file} that ${wanted.tool} left`,
		...changesBetween(journal, mergedCopy(journal, wanted).journal),
	}),
});
