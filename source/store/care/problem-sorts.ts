import {compareText} from '../../journal/entry.ts';
import type {Problem} from '../../journal/format/list-file.ts';

/** Problems of one sort: how many, and in which files of the journal's own names. */
export type Sort = {readonly sort: string; readonly count: number; readonly files: readonly string[]};

/** What a problem is, without what the file says. Only these words go out: a problem may quote a name. */
const sorts: readonly (readonly [RegExp, string])[] = [
	[/conflict markers/, 'a merge left conflict markers'],
	[/is empty$/, 'the file is empty'],
	[/is not JSON$/, 'it is not JSON'],
	[/is not UTF-8$/, 'it is not UTF-8'],
	[/must hold an object/, 'it holds no object'],
	[/newer goodturn/, 'a newer goodturn wrote it'],
	[/has no "goodturn"/, 'it has no version'],
	[/has no list/, 'it has no list'],
	[/appears twice in the file$/, 'an id or a name appears twice'],
	[/appears twice in one object$/, 'a key appears twice'],
	[/^the number .* to be kept$/s, 'a number would not be kept'],
	[/nested too deeply/, 'it is nested too deeply'],
	[/^an entry must be|^the entry has no proper/, 'an entry cannot be read'],
	[/^a person must be|^the person has no/, 'a person cannot be read'],
	[/^this entry has the id of another/, 'two entries have one id'],
	[/^the entry of .* belongs in/, 'an entry is in the wrong month'],
	[/^it cannot be read/, 'the system does not let it be read'],
	[/link to a file that is not there$/, 'it is a link to nothing'],
	[/^there is a folder|is not a file$/, 'it is not a file'],
	[/are not read$/, 'it is too large'],
	[/change was interrupted/, 'an interrupted change could not be finished'],
];

/** The problems by sort, most first. Never quotes what a problem quotes. */
export const bySort = (problems: readonly Problem[]): readonly Sort[] => {
	const found = new Map<string, {count: number; files: Set<string>}>();
	for (const {file, problem} of problems) {
		const sort = sorts.find(([pattern]) => pattern.test(problem))?.[1] ?? 'something else is wrong';
		const one = found.get(sort) ?? {count: 0, files: new Set()};
		one.count++;
		one.files.add(file);
		found.set(sort, one);
	}
	return [...found]
		.map(([sort, {count, files}]) => ({sort, count, files: [...files].sort(compareText)}))
		.sort((a, b) => b.count - a.count || compareText(a.sort, b.sort));
};
