import {newestFirst} from '../../journal/journal.ts';
import type {Side} from '../../journal/merge/merge.ts';
import {versionsFile} from '../../journal/merge/versions.ts';
import {isJournalFile, monthIn, sideOf} from './journal-files.ts';

/**
 * The files of the journal in one commit, or in the folder: what Git calls the contents of each, and how to have them.
 */
export type FileSource = {
	/** By path. */
	readonly ids: ReadonlyMap<string, string>;
	readonly read: (paths: readonly string[]) => Promise<ReadonlyMap<string, Buffer>>;
	/** For what is said of a file that cannot be read: ` on the other side`. */
	readonly where: string;
};

/**
 * The journals of these sources, as far as they differ: months that are the same in all of them are left out, unless
 * something else is known of what is in them.
 */
export const sidesOf = async (sources: readonly FileSource[]): Promise<readonly Side[]> => {
	const paths = [...new Set(sources.flatMap(({ids}) => [...ids.keys()]))].filter(isJournalFile);
	const differs = (path: string): boolean => new Set(sources.map(({ids}) => ids.get(path))).size > 1;
	const isOther = differs(versionsFile);
	const wanted = paths.filter(path => path === versionsFile || differs(path) || (isOther && path === 'people.json'));
	const sides = await load(sources, wanted);
	return isOther && isMissing(sides) ? load(sources, paths) : sides;
};

const load = (sources: readonly FileSource[], paths: readonly string[]): Promise<readonly Side[]> =>
	Promise.all(
		sources.map(async ({ids, read, where}) => sideOf(await read(paths.filter(path => ids.has(path))), where)),
	);

/** Whether the sides know different things of an entry that is in none of the months which are loaded. */
const isMissing = (sides: readonly Side[]): boolean => {
	const there = new Set(sides.flatMap(({journal}) => Array.from(newestFirst(journal), ({id}) => id)));
	const ids = new Set(sides.flatMap(({versions}) => [...versions.entries.keys()]));
	for (const id of ids) {
		if (there.has(id)) continue;
		const texts = new Set(sides.map(({versions}) => (versions.entries.get(id) ?? []).join('\n')));
		if (texts.size > 1) return true;
	}
	return false;
};

/** The months among these paths. */
export const monthsAmong = (paths: Iterable<string>): readonly string[] => [...paths].filter(path => monthIn(path));
